# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 16: passphrases in a table of their own, who named a deputy, and sign-offs given as one."""

from __future__ import annotations

import sqlite3

NUMBER = 16
NAME = "passphrases"


def apply(connection: sqlite3.Connection) -> None:
    """Nobody has a passphrase yet. Inside the caller's transaction."""
    for statement in _STATEMENTS:
        connection.execute(statement)


_STATEMENTS = (
    """CREATE TABLE passphrase (
        person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
        hash TEXT,
        wrong INTEGER NOT NULL,
        wrong_at TEXT,
        given_by TEXT,
        given_at TEXT
    )""",
    "ALTER TABLE person ADD COLUMN deputy_by TEXT",
    "ALTER TABLE approval ADD COLUMN deputy_of TEXT",
    """CREATE TRIGGER person_stays BEFORE DELETE ON person
    BEGIN SELECT RAISE(ABORT, 'people are made inactive, never deleted'); END""",
)
