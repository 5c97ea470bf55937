# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a note says in the pane: who and when, its words, the passage it is about, whether it is dealt with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times, words
from editor_desk.newsroom.notes import Note

_LONGEST_PASSAGE = 90


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note as the pane shows it; ``spoken`` is the whole of it for a screen reader."""

    id: str
    who: str
    when: str
    text: str
    about: str
    state: str
    is_resolved: bool
    spoken: str


def note_line(note: Note, names: Mapping[str, str], now: datetime) -> NoteLine:
    """A note in words; ``names`` are everybody's by id."""
    who = names.get(note.by, note.by)
    when = times.past_words(note.at, now)
    if note.changed_at is not None:
        when = QCoreApplication.translate("Notes", "{when}, changed").format(when=when)
    about = _about(note)
    state = ""
    if note.resolved_at is not None:
        said = QCoreApplication.translate("Notes", "✓ Dealt with: {person}, {when}")
        state = said.format(
            person=names.get(note.resolved_by or "", ""), when=times.past_words(note.resolved_at, now)
        )
    parts = [who, when, about, note.text, state.removeprefix("✓ ")]
    spoken = ". ".join(part.rstrip(".") for part in parts if part) + "."
    return NoteLine(note.id, who, when, note.text, about, state, note.is_resolved, spoken)


def _about(note: Note) -> str:
    place = note.place
    if place is None:
        return ""
    passage = " ".join(place.anchor.exact.split())
    if len(passage) > _LONGEST_PASSAGE:
        passage = passage[: _LONGEST_PASSAGE - 1].rstrip() + "…"
    said = f"{words.language_label(place.language)}: “{passage}”"
    if place.is_orphan:
        said = QCoreApplication.translate("Notes", "{passage}, no longer in the text").format(passage=said)
    return said
