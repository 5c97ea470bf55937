# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 8: who writes in an edition now, with which program on which computer."""

from __future__ import annotations

import sqlite3

NUMBER = 8
NAME = "who writes where"

_HOLD = """
    CREATE TABLE hold (
        edition_row INTEGER PRIMARY KEY REFERENCES edition,
        person TEXT NOT NULL,
        session TEXT NOT NULL,
        program TEXT NOT NULL,
        host TEXT NOT NULL,
        pid INTEGER NOT NULL,
        since TEXT NOT NULL,
        seen_at TEXT NOT NULL
    )
"""


def apply(connection: sqlite3.Connection) -> None:
    """Nobody writes anywhere while a store is brought up to date."""
    connection.execute(_HOLD)
