# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What one row of the wall board says: every word of it, before anything is painted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.list_query import StoryLine

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
_TO_FOLLOW = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English to follow"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish to follow"),
}
_TO_FOLLOW_ON = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English to follow {day}"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish to follow {day}"),
}
_NO_HEADLINE = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "No English headline yet"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "No Spanish headline yet"),
}
_LANGUAGE_STAGE = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English: {stage}"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish: {stage}"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """The stage of one edition; its words carry what its colour says."""

    text: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline, or (``is_placeholder``) what the plan says in its place."""

    text: str
    is_placeholder: bool = False


@dataclass(frozen=True, slots=True)
class RowWords:
    """The words of a row; ``spoken`` is all of it as sentences for a screen reader."""

    slug: str
    headlines: tuple[Headline, ...]
    chips: tuple[Chip, ...]
    due: str
    is_late: bool
    facts: str
    holder: str
    warning: str
    spoken: str


def short_stage(stage: Stage) -> str:
    """A stage in a word that fits a chip."""
    return QCoreApplication.translate("StageChip", _SHORT_STAGE[stage])


def row_words(line: StoryLine, now: datetime, zone: tzinfo | None = None) -> RowWords:
    """All that a row says about a story now."""
    languages = line.plan.languages
    headlines = tuple(h for h in (_headline(line, lang, now, zone) for lang in languages) if h)
    chips = tuple(
        Chip(f"{LANGUAGE_MARK[lang]} {short_stage(line.stage[lang])}", line.stage[lang])
        for lang in languages
        if not (line.stage[lang] is Stage.PLANNED and lang is line.plan.follower())
    )
    facts = ""
    if line.claims_total:
        facts = QCoreApplication.translate("StoryRow", "{done}/{total} facts").format(
            done=line.claims_done, total=line.claims_total
        )
    warning = (
        QCoreApplication.translate("StoryRow", "changed after approval")
        if line.is_changed_after_approval
        else ""
    )
    due, is_late = _due(line, now, zone)
    words = RowWords(
        line.slug or QCoreApplication.translate("StoryRow", "no slug yet"),
        headlines,
        chips,
        due,
        is_late,
        facts,
        line.assignee_name or "",
        warning,
        "",
    )
    return _with_spoken(words, line)


def _headline(line: StoryLine, language: Language, now: datetime, zone: tzinfo | None) -> Headline | None:
    text = line.headline.get(language, "").strip()
    if text:
        return Headline(text)
    if language is line.plan.follower():
        due = line.due.get(language)
        if due is None:
            return Headline(QCoreApplication.translate("StoryRow", _TO_FOLLOW[language]), is_placeholder=True)
        template = QCoreApplication.translate("StoryRow", _TO_FOLLOW_ON[language])
        return Headline(template.format(day=times.day_named(due, now, zone)), is_placeholder=True)
    return Headline(QCoreApplication.translate("StoryRow", _NO_HEADLINE[language]), is_placeholder=True)


def _due(line: StoryLine, now: datetime, zone: tzinfo | None) -> tuple[str, bool]:
    """The embargo where one is still to come, else the first due time of what is not out yet."""
    if line.embargo is not None and line.embargo > now:
        when = times.due_words(line.embargo, now, zone)
        return QCoreApplication.translate("StoryRow", "embargo {when}").format(when=when), False
    open_dues = [
        due
        for language in line.plan.languages
        if (due := line.due.get(language)) is not None and line.stage[language] not in _DONE
    ]
    if not open_dues:
        return "", False
    first = min(open_dues)
    return times.due_words(first, now, zone), first < now


_DONE = (Stage.SENT, Stage.LIVE, Stage.WITHDRAWN, Stage.KILLED, Stage.SPIKED)


def _with_spoken(words: RowWords, line: StoryLine) -> RowWords:
    parts = [words.slug, *(headline.text for headline in words.headlines)]
    parts += [
        QCoreApplication.translate("StoryRow", _LANGUAGE_STAGE[language]).format(
            stage=short_stage(line.stage[language])
        )
        for language in line.plan.languages
    ]
    if line.claims_total:
        parts.append(
            QCoreApplication.translate("StoryRow", "{done} of {total} facts checked").format(
                done=line.claims_done, total=line.claims_total
            )
        )
    if words.due:
        parts.append(QCoreApplication.translate("StoryRow", "due: {when}").format(when=words.due))
    if words.holder:
        parts.append(QCoreApplication.translate("StoryRow", "held by {name}").format(name=words.holder))
    if words.warning:
        parts.append(words.warning)
    return replace(words, spoken=". ".join(part.rstrip(".") for part in parts) + ".")
