# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 9: every revision has the hash of what it reads, so that it may lie as a difference and still be proved."""

from __future__ import annotations

import sqlite3
import zlib
from hashlib import sha256

NUMBER = 9
NAME = "hashes of revisions"

_CONTENT = """
    CREATE TABLE revision_content (
        revision_row INTEGER PRIMARY KEY REFERENCES revision,
        encoding TEXT NOT NULL,
        sha256 BLOB NOT NULL,
        content BLOB NOT NULL
    )
"""
_KEPT = """
    CREATE TRIGGER no_delete_on_revision_content BEFORE DELETE ON revision_content
    WHEN (SELECT kind FROM revision WHERE row = OLD.revision_row) = 'kept'
    BEGIN SELECT RAISE(ABORT, 'what a kept revision reads is never deleted'); END
"""


def apply(connection: sqlite3.Connection) -> None:
    """Hash what is there, which stays as it lies; inside the caller's transaction."""
    connection.execute("DROP TRIGGER no_delete_on_revision_content")
    connection.execute("ALTER TABLE revision_content RENAME TO revision_content_before")
    connection.execute(_CONTENT)
    found = connection.execute("SELECT revision_row, encoding, content FROM revision_content_before")
    connection.executemany(
        "INSERT INTO revision_content (revision_row, encoding, sha256, content) VALUES (?, ?, ?, ?)",
        ((row, encoding, _digest(content), content) for row, encoding, content in found),
    )
    connection.execute("DROP TABLE revision_content_before")
    connection.execute(_KEPT)


def _digest(content: bytes) -> bytes:
    try:
        return sha256(zlib.decompress(content)).digest()
    except zlib.error:
        return b""  # damaged before; verify names it then as now
