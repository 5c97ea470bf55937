# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 12: a protected proof may be asked to go for good, and be gone but for a marker that it was there."""

from __future__ import annotations

import sqlite3

NUMBER = 12
NAME = "purge"
_COLUMNS = (
    "purge_asked_by TEXT",
    "purge_asked_at TEXT",
    "purge_reason TEXT",
    "purged_by TEXT",
    "purged_at TEXT",
    "had_locator INTEGER",
)


def apply(connection: sqlite3.Connection) -> None:
    """Make room for who asked, why, and who did it when; inside the caller's transaction."""
    for column in _COLUMNS:
        connection.execute(f"ALTER TABLE evidence ADD COLUMN {column}")
