# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stages in words short enough for a chip, and the mark of an edition: "ES Draft"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
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
