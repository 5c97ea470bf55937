# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 13: how many words a revision has stands beside it, so that a long history is listed without reading it."""

from __future__ import annotations

import sqlite3

NUMBER = 13
NAME = "words of revisions"


def apply(connection: sqlite3.Connection) -> None:
    """Make room; those kept before are counted when they are asked for. Inside the caller's transaction."""
    connection.execute("ALTER TABLE revision ADD COLUMN words INTEGER")
