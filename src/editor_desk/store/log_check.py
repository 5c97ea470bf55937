# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the log beside a store is its own: SQLite would play another store's log into it without a word.

That happens to people who copy or put back the file alone and leave ``-wal`` lying there.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.store.connection import looking

_NEWEST_ENTRY = "SELECT desk, sequence, hash FROM event ORDER BY row DESC LIMIT 1"
_NOT_THERE = "no such table"


def refuse_foreign_log(path: Path) -> None:
    """Raise ``BrokenInput`` where store and log do not belong together; nothing is written.

    The diary goes on in the log where the file left off. Where that does not hold, the whole is checked before
    anybody is refused: a file caught in the middle of a checkpoint also looks odd without its log.
    """
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or not log.stat().st_size or _goes_on(path) or _is_sound(path):
        return
    raise BrokenInput("store.foreign_log", path=str(path), log=log.name)


def _goes_on(path: Path) -> bool:
    try:
        with looking(path, at_rest=True) as file_alone:
            newest = file_alone.execute(_NEWEST_ENTRY).fetchone()
    except sqlite3.DatabaseError as error:
        return _NOT_THERE in str(error)
    with looking(path) as whole:
        return newest is None or _follows(whole, *newest)


def _follows(whole: sqlite3.Connection, desk: str, sequence: int, own_hash: str) -> bool:
    """Whether the store with its log has this entry, and every one after it up to the newest."""
    try:
        found = whole.execute(
            "SELECT hash FROM event WHERE desk = ? AND sequence = ?", (desk, sequence)
        ).fetchone()
        count, last = whole.execute(
            "SELECT count(*), max(sequence) FROM event WHERE desk = ? AND sequence >= ?", (desk, sequence)
        ).fetchone()
    except sqlite3.DatabaseError:
        return False
    return bool(found == (own_hash,) and count == last - sequence + 1)


def _is_sound(path: Path) -> bool:
    from editor_desk.store.verify import first_altered_in

    with looking(path) as whole:
        try:
            sound = [row[0] for row in whole.execute("PRAGMA integrity_check(1)")] == ["ok"]
            return sound and first_altered_in(whole) is None
        except (sqlite3.DatabaseError, ValueError):
            return False
