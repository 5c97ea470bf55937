# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Editions in the store: furniture, stage and times in one row; the words apart (``journal``)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime

from sqlmodel import Session

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition
from editor_desk.store import journal
from editor_desk.store.columns import instant_text
from editor_desk.store.shapes import edition_columns, edition_from
from editor_desk.store.tables import EditionRow
from editor_desk.store.writing import key, plain, rows, story_key


class Editions:
    """The editions of stories; what is saved at every burst of typing."""

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def of_story(self, story_row: int) -> Mapping[Language, Edition]:
        """Every edition of a story with its words as they are now."""
        found = rows(
            plain(self._session),
            "SELECT edition.*, text, encoding, content FROM edition JOIN body ON body.edition_row = edition.row"
            " LEFT JOIN journal ON journal.edition_row = edition.row WHERE story_row = ? ORDER BY edition.row",
            story_row,
        )
        editions = [
            edition_from(row, journal.words_now(row.text, row.encoding, row.content)) for row in found
        ]
        return {edition.language: edition for edition in editions}

    def put(self, story_id: str, edition: Edition) -> None:
        """Write what changed of an edition, nothing where nothing did; the first time, all of it.

        Words that changed go into the journal. ``revision`` is not written: only a new revision moves it.
        """
        connection = plain(self._session)
        row = next(
            rows(
                connection,
                "SELECT edition.* FROM edition JOIN story ON story.row = story_row WHERE story.id = ? AND language = ?",
                story_id,
                edition.language.value,
            ),
            None,
        )
        if row is None:
            self._add(story_id, edition)
            return
        now = edition_columns(edition)
        changed = {name: value for name, value in now.items() if getattr(row, name) != value}
        if changed:
            named = ", ".join(f"{name} = :{name}" for name in changed)
            connection.execute(f"UPDATE edition SET {named} WHERE row = :row", {**changed, "row": row.row})  # noqa: S608 - own names
        self._write(connection, row.row, edition)

    def _add(self, story_id: str, edition: Edition) -> None:
        row = EditionRow(story_row=story_key(self._session, story_id), revision=0, **edition_columns(edition))
        self._session.add(row)
        connection = plain(self._session)
        journal.begin(connection, key(row.row))
        self._write(connection, key(row.row), edition)

    def _write(self, connection: sqlite3.Connection, row: int, edition: Edition) -> None:
        if journal.head(connection, row) != edition.body:
            at = edition.changed_at or self._now()
            journal.write(connection, row, edition.body, at=at, by=edition.changed_by or edition.author or "")

    def moved_on_since(self, at: datetime) -> tuple[tuple[str, Language], ...]:
        """The editions that changed at this moment or later and after their newest revision, newest first.

        A window may be open for weeks: those that were kept since are not even looked at.
        """
        found = plain(self._session).execute(
            "SELECT story.id, language FROM edition JOIN story ON story.row = story_row"
            " WHERE edition.changed_at >= ? AND edition.changed_at >"
            " coalesce((SELECT max(at) FROM revision WHERE edition_row = edition.row), '')"
            " ORDER BY edition.changed_at DESC",
            (instant_text(at),),
        )
        return tuple((story_id, Language(code)) for story_id, code in found)
