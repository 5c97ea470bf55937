# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 4: what the newsroom notes on a story."""

from __future__ import annotations

import sqlite3

NUMBER = 4
NAME = "notes on stories"

_TABLES = (
    """
    CREATE TABLE note (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        text TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        changed_at TEXT,
        resolved_by TEXT,
        resolved_at TEXT,
        language TEXT CHECK (language IN ('en', 'es')),
        start_at INTEGER,
        end_at INTEGER,
        exact TEXT,
        prefix TEXT,
        suffix TEXT,
        is_orphan INTEGER
    )
    """,
    "CREATE INDEX ix_note_story_row ON note (story_row)",
    "CREATE TRIGGER no_delete_on_note BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, 'a note is resolved, never deleted'); END",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room for notes; inside the caller's transaction."""
    for statement in _TABLES:
        connection.execute(statement)
