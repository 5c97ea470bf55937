# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 5: how long an edition should be, where its story says otherwise than its kind."""

from __future__ import annotations

import sqlite3

NUMBER = 5
NAME = "target length of editions"


def apply(connection: sqlite3.Connection) -> None:
    """Make room for a number of words; inside the caller's transaction."""
    connection.execute("ALTER TABLE edition ADD COLUMN target_words INTEGER")
