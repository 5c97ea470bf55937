# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 23: pairs read side by side, and differences that were let stand."""

from __future__ import annotations

import sqlite3

NUMBER = 23
NAME = "reviewed pairs"

_TABLES = (
    """
    CREATE TABLE reviewed_pair (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        field TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        hash_en TEXT NOT NULL,
        hash_es TEXT NOT NULL,
        words_en TEXT,
        words_es TEXT
    )
    """,
    "CREATE INDEX ix_reviewed_pair_story_row ON reviewed_pair (story_row)",
    """
    CREATE TABLE reviewed_place (
        pair_row INTEGER NOT NULL REFERENCES reviewed_pair,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        nth INTEGER NOT NULL,
        start_at INTEGER NOT NULL,
        end_at INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        is_orphan INTEGER NOT NULL,
        PRIMARY KEY (pair_row, language, nth)
    )
    """,
    """
    CREATE TABLE accepted_difference (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        identity TEXT NOT NULL,
        kind TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        reason TEXT NOT NULL,
        revoked_at TEXT,
        revoked_by TEXT
    )
    """,
    "CREATE INDEX ix_accepted_difference_story_row ON accepted_difference (story_row)",
    """
    CREATE TRIGGER no_delete_on_accepted_difference BEFORE DELETE ON accepted_difference
    BEGIN SELECT RAISE(ABORT, 'what was let stand is taken back, never deleted'); END
    """,
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room for what was reviewed; inside the caller's transaction."""
    for statement in _TABLES:
        connection.execute(statement)
