# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Editions in the store: furniture, stage and times in one row; the words apart (``journal``)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime

from sqlmodel import Session, col, select

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition
from editor_desk.store import journal
from editor_desk.store.shapes import edition_columns, edition_from
from editor_desk.store.tables import BodyRow, EditionRow, JournalRow, StoryRow
from editor_desk.store.writing import driver, key, story_key, write_changed


class Editions:
    """The editions of stories; what is saved at every burst of typing."""

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def of_story(self, story_row: int) -> Mapping[Language, Edition]:
        """Every edition of a story with its words as they are now."""
        found = self._session.exec(
            select(EditionRow, JournalRow.text, BodyRow.encoding, BodyRow.content)
            .join(BodyRow, col(BodyRow.edition_row) == col(EditionRow.row))
            .outerjoin(JournalRow, col(JournalRow.edition_row) == col(EditionRow.row))
            .where(col(EditionRow.story_row) == story_row)
            .order_by(col(EditionRow.row))
        )
        editions = [
            edition_from(row, journal.words_now(text, encoding, content))
            for row, text, encoding, content in found
        ]
        return {edition.language: edition for edition in editions}

    def put(self, story_id: str, edition: Edition) -> None:
        """Write what changed of an edition, nothing where nothing did; the first time, all of it.

        Words that changed go into the journal. ``revision`` is not written: only a new revision moves it.
        """
        row = self._session.exec(
            select(EditionRow)
            .join(StoryRow, col(StoryRow.row) == col(EditionRow.story_row))
            .where(col(StoryRow.id) == story_id, col(EditionRow.language) == edition.language.value)
        ).first()
        if row is None:
            self._add(story_id, edition)
            return
        write_changed(row, edition_columns(edition))
        self._write(key(row.row), edition)

    def _add(self, story_id: str, edition: Edition) -> None:
        row = EditionRow(story_row=story_key(self._session, story_id), revision=0, **edition_columns(edition))
        self._session.add(row)
        self._session.flush()
        journal.begin(self._connection(), key(row.row))
        self._write(key(row.row), edition)

    def _write(self, row: int, edition: Edition) -> None:
        connection = self._connection()
        if journal.head(connection, row) != edition.body:
            at = edition.changed_at or self._now()
            journal.write(connection, row, edition.body, at=at, by=edition.changed_by or edition.author or "")

    def _connection(self) -> sqlite3.Connection:
        return driver(self._session.connection())
