# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Connections to the store's file, all of one manner: durable, with foreign keys, never half-open.

Transactions are explicit: nothing begins by itself.
"""

from __future__ import annotations

import gc
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput

DESK = "desk"
"""The setting that holds a desk's id."""
PATIENCE_MS = 5000
"""How long a writer waits for another one (the command line beside the window)."""

LOG_LIMIT = 4 << 20
"""Bytes the log of writes keeps on the disk once it was read over: a long backup makes it grow for a while."""
LONGEST_LOG = 8000
"""Pages of the log after which SQLite writes it back in the middle of an act; ``write_log_back`` comes before
that, at a pause, because it takes several times as long as a burst of typing."""


def connect(path: Path) -> sqlite3.Connection:
    """A writing connection: WAL, fsync at each commit. Creates the file where there is none."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        if mode != "wal":
            # SQLite opens what may not be written to for reading, without a word.
            may_write = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
            raise BrokenInput("store.unsuitable_place" if may_write else "store.read_only", path=str(path))
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA journal_size_limit = {LOG_LIMIT}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA wal_autocheckpoint = {LONGEST_LOG}")
        connection.execute("PRAGMA cell_size_check = ON")
        # REPLACE would otherwise slip past the triggers that keep the diary.
        connection.execute("PRAGMA recursive_triggers = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def write_log_back(connection: sqlite3.Connection) -> None:
    """Bring what the log holds into the database, as far as nobody is in the way; between two transactions.

    Everything is on the disk before and after; where it cannot be done it is done another time.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


@contextmanager
def looking(path: Path, *, at_rest: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write and makes no store, closed at the end.

    ``at_rest``: nobody has the file open and it has no log; then not even lock files appear beside it. A store
    without a log on a write-protected disk is read like that by itself.
    """
    connection = _read_only(
        path, at_rest=at_rest or (not _has_log(path) and not os.access(path.parent, os.W_OK))
    )
    try:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        yield connection
    finally:
        connection.close()


def close_untouched(connection: sqlite3.Connection, path: Path) -> None:
    """Close a writing connection without a byte of the file changing, for one that is damaged.

    The last connection to close would play the log into the file; so another one stays until this one is gone.
    """
    keeper = _read_only(path)
    try:
        with suppress(sqlite3.Error):
            keeper.execute("PRAGMA schema_version").fetchone()
        # A cursor still waiting to be collected would keep the file open behind its closed connection.
        gc.collect()
        connection.close()
    finally:
        keeper.close()


def desk_of(connection: sqlite3.Connection) -> str | None:
    """The id of the desk a store belongs to; None before it was founded."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (DESK,)).fetchone()
    return None if row is None else str(row[0])


def _read_only(path: Path, *, at_rest: bool = False) -> sqlite3.Connection:
    mode = "mode=ro&immutable=1" if at_rest else "mode=ro"
    return sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True, isolation_level=None)


def _has_log(path: Path) -> bool:
    return path.with_name(f"{path.name}-wal").exists()
