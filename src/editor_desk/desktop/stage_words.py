# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stages in words short enough for a chip, and the mark of an edition: "ES Draft"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.words import word
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

LANGUAGE_MARK = {Language.EN: "EN", Language.ES: "ES"}

_SHORT_STAGE: Mapping[Stage, str] = {
    Stage.PLANNED: QT_TRANSLATE_NOOP("StageChip", "Planned"),
    Stage.DRAFT: QT_TRANSLATE_NOOP("StageChip", "Draft"),
    Stage.EDITING: QT_TRANSLATE_NOOP("StageChip", "Copy edit"),
    Stage.CHECKING: QT_TRANSLATE_NOOP("StageChip", "Fact check"),
    Stage.READY: QT_TRANSLATE_NOOP("StageChip", "Ready"),
    Stage.APPROVED: QT_TRANSLATE_NOOP("StageChip", "Approved"),
    Stage.SCHEDULED: QT_TRANSLATE_NOOP("StageChip", "Scheduled"),
    Stage.SENT: QT_TRANSLATE_NOOP("StageChip", "Sent"),
    Stage.LIVE: QT_TRANSLATE_NOOP("StageChip", "Live"),
    Stage.WITHDRAWN: QT_TRANSLATE_NOOP("StageChip", "Withdrawn"),
    Stage.KILLED: QT_TRANSLATE_NOOP("StageChip", "Killed"),
    Stage.RETURNED: QT_TRANSLATE_NOOP("StageChip", "Returned"),
    Stage.HOLD: QT_TRANSLATE_NOOP("StageChip", "On hold"),
    Stage.SPIKED: QT_TRANSLATE_NOOP("StageChip", "Spiked"),
}


def short_stage(stage: Stage) -> str:
    """A stage in a word that fits a chip."""
    return QCoreApplication.translate("StageChip", _SHORT_STAGE[stage])


def change_word(kind: str) -> str:
    """What a change after publication is to readers; "" is one that began by itself and nobody has named."""
    return word("change", kind) if kind else QCoreApplication.translate("StageChip", "change")


def short_standing(stage: Stage, change: str | None = None) -> str:
    """A stage in a word, and what is being changed beside it: "Live · correction". None: nothing is."""
    if change is None:
        return short_stage(stage)
    return f"{short_stage(stage)} · {change_word(change)}"


def standing_in_full(story: Story, language: Language) -> str:
    """Where an edition stands, in whole words, with the change that is open in it and how far that is."""
    edition, change = story.edition(language), story.open_change(language)
    said = word("stage", edition.stage.value)
    if change is None:
        return said
    template = QCoreApplication.translate("StageChip", "{stage}; {change} in progress: {working}")
    kind = change_word(change.kind.value if change.kind else "")
    return template.format(stage=said, change=kind, working=word("stage", edition.working_stage.value))


def open_change_of(story: Story, language: Language) -> str | None:
    """The kind of the change that is open in an edition, as ``short_standing`` takes it."""
    change = story.open_change(language)
    if change is None:
        return None
    return change.kind.value if change.kind else ""
