# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Editions in the store: furniture, stage and times in one row, the body in another."""

from __future__ import annotations

from collections.abc import Mapping

from sqlmodel import Session, col, select

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition
from editor_desk.store.shapes import edition_columns, edition_from
from editor_desk.store.tables import BodyRow, EditionRow, StoryRow
from editor_desk.store.writing import key, story_key, write_changed


class Editions:
    """The editions of stories; what is saved at every burst of typing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> Mapping[Language, Edition]:
        """Every edition of a story with its body."""
        found = self._session.exec(
            select(EditionRow, BodyRow)
            .join(BodyRow, col(BodyRow.edition_row) == col(EditionRow.row))
            .where(col(EditionRow.story_row) == story_row)
            .order_by(col(EditionRow.row))
        )
        editions = [edition_from(row, body.text) for row, body in found]
        return {edition.language: edition for edition in editions}

    def put(self, story_id: str, edition: Edition) -> None:
        """Write what changed of an edition, nothing where nothing did; the first time, all of it.

        ``revision`` is not written: only a new revision moves it.
        """
        found = self._session.exec(
            select(EditionRow, BodyRow)
            .join(BodyRow, col(BodyRow.edition_row) == col(EditionRow.row))
            .join(StoryRow, col(StoryRow.row) == col(EditionRow.story_row))
            .where(col(StoryRow.id) == story_id, col(EditionRow.language) == edition.language.value)
        ).first()
        if found is None:
            self._add(story_id, edition)
            return
        row, body = found
        write_changed(row, edition_columns(edition))
        write_changed(body, {"text": edition.body})

    def _add(self, story_id: str, edition: Edition) -> None:
        row = EditionRow(story_row=story_key(self._session, story_id), revision=0, **edition_columns(edition))
        self._session.add(row)
        self._session.flush()
        self._session.add(BodyRow(edition_row=key(row.row), text=edition.body))
        self._session.flush()
