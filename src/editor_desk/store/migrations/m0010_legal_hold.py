# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 10: a story may be on legal hold, which stops all thinning and purging of it."""

from __future__ import annotations

import sqlite3

NUMBER = 10
NAME = "legal hold"


def apply(connection: sqlite3.Connection) -> None:
    """Make room for who set it, why, and when; inside the caller's transaction."""
    for name in ("by", "reason", "at"):
        connection.execute(f"ALTER TABLE story ADD COLUMN legal_hold_{name} TEXT")
