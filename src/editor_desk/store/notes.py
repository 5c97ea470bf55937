# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notes on stories in the store; none is ever deleted."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.notes import Note, NotePlace
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.store.columns import instant, instant_or_none, instant_text, instant_text_or_none
from editor_desk.store.shapes import Columns
from editor_desk.store.writing import plain, put_rows, rows, story_key


class Notes:
    """What people noted on stories."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[Note, ...]:
        """The notes of a story, in order of entry."""
        found = rows(plain(self._session), "SELECT * FROM note WHERE story_row = ? ORDER BY row", story_row)
        return tuple(_note_from(row) for row in found)

    def put(self, story_id: str, *notes: Note) -> None:
        """Notes of a story, new or changed."""
        connection = plain(self._session)
        story_row = story_key(self._session, story_id)
        put_rows(connection, "note", ("id",), [{"story_row": story_row, **_columns(note)} for note in notes])


def _columns(note: Note) -> Columns:
    place = note.place
    anchor = place.anchor if place else None
    return {
        "id": note.id,
        "text": note.text,
        "by": note.by,
        "at": instant_text(note.at),
        "changed_at": instant_text_or_none(note.changed_at),
        "resolved_by": note.resolved_by,
        "resolved_at": instant_text_or_none(note.resolved_at),
        "language": place.language.value if place else None,
        "start_at": anchor.start if anchor else None,
        "end_at": anchor.end if anchor else None,
        "exact": anchor.exact if anchor else None,
        "prefix": anchor.prefix if anchor else None,
        "suffix": anchor.suffix if anchor else None,
        "is_orphan": place.is_orphan if place else None,
    }


def _note_from(row: Any) -> Note:
    place = None
    if row.language is not None:
        anchor = TextAnchor(
            row.start_at or 0, row.end_at or 0, row.exact or "", row.prefix or "", row.suffix or ""
        )
        place = NotePlace(Language(row.language), anchor, bool(row.is_orphan))
    return Note(
        id=row.id,
        text=row.text,
        by=row.by,
        at=instant(row.at),
        changed_at=instant_or_none(row.changed_at),
        resolved_by=row.resolved_by,
        resolved_at=instant_or_none(row.resolved_at),
        place=place,
    )
