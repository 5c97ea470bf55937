# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 22: the newsroom's names and terms, and every version of each."""

from __future__ import annotations

import sqlite3

NUMBER = 22
NAME = "names and terms"

_NAME = """
    CREATE TABLE known_name (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        standing TEXT NOT NULL,
        kind TEXT NOT NULL,
        en TEXT NOT NULL,
        es TEXT NOT NULL,
        note TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        words TEXT NOT NULL,
        en_order TEXT NOT NULL,
        es_order TEXT NOT NULL
    )
"""
_VERSION = """
    CREATE TABLE known_name_version (
        row INTEGER PRIMARY KEY,
        name_row INTEGER NOT NULL REFERENCES known_name,
        number INTEGER NOT NULL,
        what TEXT NOT NULL,
        undoes INTEGER,
        standing TEXT NOT NULL,
        kind TEXT NOT NULL,
        en TEXT NOT NULL,
        es TEXT NOT NULL,
        note TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        story TEXT,
        UNIQUE (name_row, number)
    )
"""
_FOR_GOOD = "what was said of a name is kept as it was"


def apply(connection: sqlite3.Connection) -> None:
    """Nothing is on the newsroom's list yet; inside the caller's transaction."""
    for statement in (_NAME, _VERSION):
        connection.execute(statement)
    for act in ("UPDATE", "DELETE"):
        connection.execute(
            f"CREATE TRIGGER no_{act.lower()}_on_known_name_version BEFORE {act} ON known_name_version"
            f" BEGIN SELECT RAISE(ABORT, '{_FOR_GOOD}'); END"
        )
    connection.execute(
        "CREATE TRIGGER known_name_stays BEFORE DELETE ON known_name"
        " BEGIN SELECT RAISE(ABORT, 'a name is taken off the list, never deleted'); END"
    )
