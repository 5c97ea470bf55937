# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 18: stories that need more care: subjects, withheld names, sponsor, looks taken, right of reply."""

from __future__ import annotations

import sqlite3

NUMBER = 18
NAME = "flags"

_STORY = ("subjects", "withheld", "sponsor")
_CLAIM = ("asked", "at", "how", "until", "outcome", "answer", "words", "by", "noted_at")
_REVIEW = """
    CREATE TABLE sensitive_review (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        language TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        subjects TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL
    )
"""
_FOR_GOOD = "a look at a sensitive story is kept as it was"


def apply(connection: sqlite3.Connection) -> None:
    """Make room for what flagged stories ask; inside the caller's transaction."""
    for name in _STORY:
        connection.execute(f"ALTER TABLE story ADD COLUMN {name} TEXT")
    for name in _CLAIM:
        connection.execute(f"ALTER TABLE claim ADD COLUMN reply_{name} TEXT")
    connection.execute(_REVIEW)
    connection.execute("CREATE INDEX sensitive_review_story ON sensitive_review (story_row)")
    for act in ("UPDATE", "DELETE"):
        connection.execute(
            f"CREATE TRIGGER no_{act.lower()}_on_sensitive_review BEFORE {act} ON sensitive_review"
            f" BEGIN SELECT RAISE(ABORT, '{_FOR_GOOD}'); END"
        )
