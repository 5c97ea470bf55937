# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 6: which stories have changed since their plain-file copy was written."""

from __future__ import annotations

import sqlite3

NUMBER = 6
NAME = "plain-file mirror"

_TABLES = (
    """
    CREATE TABLE mirror_due (
        story_row INTEGER PRIMARY KEY,
        generation INTEGER NOT NULL,
        written INTEGER NOT NULL,
        folder TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_mirror_due_now ON mirror_due (story_row) WHERE generation > written",
    # 0 stands for the desk itself: its people and its rules.
    "INSERT INTO mirror_due (story_row, generation, written, folder) VALUES (0, 1, 0, '')",
    "INSERT INTO mirror_due (story_row, generation, written, folder) SELECT row, 1, 0, '' FROM story",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room, with everything due; inside the caller's transaction."""
    for statement in _TABLES:
        connection.execute(statement)
