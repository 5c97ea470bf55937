# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Looks at sensitive stories in the store: added, never changed."""

from __future__ import annotations

import sqlite3

from sqlmodel import Session

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.sensitive import SensitiveReview
from editor_desk.store.columns import instant, instant_text, words, words_text
from editor_desk.store.tables import SensitiveReviewRow
from editor_desk.store.writing import plain, rows, story_key


def withheld_of(connection: sqlite3.Connection, story_id: str) -> tuple[str, ...]:
    """The names of a story that must be published nowhere."""
    found = connection.execute("SELECT withheld FROM story WHERE id = ?", (story_id,)).fetchone()
    return words(found[0]) if found and found[0] else ()


def withheld_anywhere(connection: sqlite3.Connection) -> frozenset[str]:
    """The names of every story that must be published nowhere."""
    found = connection.execute("SELECT withheld FROM story WHERE withheld IS NOT NULL")
    return frozenset(name for (text,) in found for name in words(text) if name)


class Reviews:
    """Who looked over which edition, of which content."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[SensitiveReview, ...]:
        """The reviews of a story, oldest first."""
        found = rows(
            plain(self._session), "SELECT * FROM sensitive_review WHERE story_row = ? ORDER BY row", story_row
        )
        return tuple(
            SensitiveReview(
                id=row.id,
                language=Language(row.language),
                content_hash=row.content_hash,
                subjects=words(row.subjects),
                by=row.by,
                at=instant(row.at),
            )
            for row in found
        )

    def add(self, story_id: str, review: SensitiveReview) -> None:
        """A look that was taken."""
        self._session.add(
            SensitiveReviewRow(
                id=review.id,
                story_row=story_key(self._session, story_id),
                language=review.language.value,
                content_hash=review.content_hash,
                subjects=words_text(review.subjects),
                by=review.by,
                at=instant_text(review.at),
            )
        )
        self._session.flush()
