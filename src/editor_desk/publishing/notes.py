# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers are told of a change after publication, in their own language, with its day and time.

These words are part of what is published, so they stand here in both languages and not in a catalogue: the language
of the window says nothing about them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from editor_desk.newsroom.changes import Change, ChangeKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.months import PRINTED_MONTHS
from editor_desk.newsroom.stories import Story

_HEADS = {
    ChangeKind.CORRECTION: {Language.EN: "Correction", Language.ES: "Corrección"},
    ChangeKind.CLARIFICATION: {Language.EN: "Clarification", Language.ES: "Aclaración"},
    ChangeKind.NOTE: {Language.EN: "Editor’s note", Language.ES: "Nota de la redacción"},
}


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line readers get: what kind of change, when (an aware instant), and the whole line as it is printed."""

    kind: ChangeKind
    at: datetime
    text: str

    @property
    def is_update(self) -> bool:
        """Whether it only says when: it stands above the text, the others below."""
        return self.kind is ChangeKind.UPDATE


def note_lines(story: Story, language: Language) -> tuple[NoteLine, ...]:
    """The lines an edition carries, the newest first."""
    lines = [_line(change, story.time_zone, language) for change in story.told_in(language)]
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def _line(change: Change, time_zone: str, language: Language) -> NoteLine:
    kind = change.kind or ChangeKind.UPDATE
    at = change.dated_in(language)
    words = " ".join(change.note.get(language, "").split())
    local = at.astimezone(_zone(time_zone))
    if kind is ChangeKind.UPDATE:
        return NoteLine(kind, at, " ".join(filter(None, (_updated(local, language), words))))
    return NoteLine(kind, at, f"{_HEADS[kind][language]} ({_day(local, language)}): {words}")


def _updated(at: datetime, language: Language) -> str:
    if language is Language.EN:
        said = f"Updated {_day(at, language)}, {_time(at, language)}"
    else:
        said = f"Actualizado el {_day(at, language)} {_time(at, language)}"
    return said if said.endswith(".") else f"{said}."


def _day(at: datetime, language: Language) -> str:
    month = PRINTED_MONTHS[language][at.month - 1]
    return f"{month} {at.day}, {at.year}" if language is Language.EN else f"{at.day} de {month} de {at.year}"


def _time(at: datetime, language: Language) -> str:
    """As AP writes it, and as people in Houston do in Spanish: 9:40 p.m., noon, a la 1 p.m."""
    if at.hour % 12 == at.minute == 0:
        words = {Language.EN: ("midnight", "noon"), Language.ES: ("a la medianoche", "al mediodía")}
        return words[language][at.hour // 12]
    minutes = f":{at.minute:02d}" if at.minute else ""
    said = f"{at.hour % 12 or 12}{minutes} {'a.m.' if at.hour < 12 else 'p.m.'}"
    if language is Language.EN:
        return said
    return f"{'a la' if at.hour % 12 == 1 else 'a las'} {said}"


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
