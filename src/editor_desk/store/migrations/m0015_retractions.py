# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 15: requests to retract or correct what was published."""

from __future__ import annotations

import sqlite3

NUMBER = 15
NAME = "retraction requests"

_TABLES = (
    """
    CREATE TABLE retraction (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        asked_by TEXT NOT NULL,
        capacity TEXT NOT NULL,
        wants TEXT NOT NULL,
        came_by TEXT NOT NULL,
        contact TEXT NOT NULL,
        received_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        deadline TEXT,
        assignee TEXT,
        decision TEXT,
        decided_by TEXT,
        decided_at TEXT,
        decision_reason TEXT,
        answer_way TEXT,
        answered_at TEXT,
        answered_by TEXT,
        answer_words TEXT
    )
    """,
    "CREATE INDEX ix_retraction_story_row ON retraction (story_row)",
    "CREATE INDEX ix_retraction_open ON retraction (deadline) WHERE answered_at IS NULL",
    "CREATE TRIGGER no_delete_on_retraction BEFORE DELETE ON retraction BEGIN SELECT RAISE(ABORT, 'a request is answered, never deleted'); END",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room for requests; inside the caller's transaction."""
    for statement in _TABLES:
        connection.execute(statement)
