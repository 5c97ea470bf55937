# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 7: the newest words of an edition lie in a journal; its body is packed, as of the last checkpoint."""

from __future__ import annotations

import sqlite3
import zlib

NUMBER = 7
NAME = "journal of typing, packed bodies"

_JOURNAL = """
    CREATE TABLE journal (
        edition_row INTEGER PRIMARY KEY REFERENCES edition,
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL
    )
"""
_BODY = """
    CREATE TABLE body (
        edition_row INTEGER PRIMARY KEY REFERENCES edition,
        encoding TEXT NOT NULL,
        content BLOB NOT NULL
    )
"""


def apply(connection: sqlite3.Connection) -> None:
    """Pack every body; what the full-text index holds of it was written at the same words or earlier."""
    connection.execute(_JOURNAL)
    connection.execute("ALTER TABLE body RENAME TO body_before")
    connection.execute(_BODY)
    found = connection.execute("SELECT edition_row, text FROM body_before ORDER BY edition_row")
    connection.executemany(
        "INSERT INTO body (edition_row, encoding, content) VALUES (?, 'zlib', ?)",
        ((row, zlib.compress(text.encode())) for row, text in found),
    )
    connection.execute("DROP TABLE body_before")
