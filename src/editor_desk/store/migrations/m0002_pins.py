# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 2: which paragraphs a person paired, or left without counterpart."""

from __future__ import annotations

import sqlite3

NUMBER = 2
NAME = "pins between paragraphs"

_TABLES = (
    """
    CREATE TABLE pin (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        removed_by TEXT,
        removed_at TEXT
    )
    """,
    "CREATE INDEX ix_pin_story_row ON pin (story_row)",
    """
    CREATE TABLE pin_place (
        pin_row INTEGER NOT NULL REFERENCES pin,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        nth INTEGER NOT NULL,
        start_at INTEGER NOT NULL,
        end_at INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        is_orphan INTEGER NOT NULL,
        PRIMARY KEY (pin_row, language, nth)
    )
    """,
    "CREATE TRIGGER no_delete_on_pin BEFORE DELETE ON pin BEGIN SELECT RAISE(ABORT, 'a pin is taken away, never deleted'); END",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room for pins; inside the caller's transaction."""
    for statement in _TABLES:
        connection.execute(statement)
