# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the log beside a store is its own: SQLite would play another store's log into it without a word.

That happens to people who copy or put back the file alone and leave ``-wal`` lying there.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.store.connection import desk_of, looking

_NEWEST_ENTRY = "SELECT desk, sequence, hash FROM event ORDER BY row DESC LIMIT 1"
_LOG_HEAD, _FRAME_HEAD, _SMALLEST_PAGE = 32, 24, 512
"""Bytes."""
_NOT_THERE = "no such table"


def refuse_foreign_log(path: Path) -> None:
    """Raise ``BrokenInput`` where store and log do not belong together; nothing is written.

    The diary goes on in the log where the file left off, and the log has every page that the file is too short
    for. Where that does not hold, the whole is checked before anybody is refused: a file caught in the middle of a
    checkpoint also looks odd without its log. What both miss (two copies of one size and one diary) is found by
    the look over the store that follows an unclean end.
    """
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or not log.stat().st_size:
        return
    if not _is_of_another_desk(path) and ((_has_all_pages(path, log) and _goes_on(path)) or _is_sound(path)):
        return
    raise BrokenInput("store.foreign_log", path=str(path), log=log.name)


def _has_all_pages(path: Path, log: Path) -> bool:
    """Whether every page behind the end of the file is in the log.

    The log's layout: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
    """
    with log.open("rb") as file:
        head = file.read(_LOG_HEAD)
        if len(head) < _LOG_HEAD:
            return True
        size, salt = int.from_bytes(head[8:12], "big"), head[16:24]
        if size < _SMALLEST_PAGE or size & (size - 1):
            return True  # no log at all; SQLite passes over it
        logged: set[int] = set()
        pages = 0
        while len(frame := file.read(_FRAME_HEAD)) == _FRAME_HEAD and frame[8:16] == salt:
            logged.add(int.from_bytes(frame[:4], "big"))
            pages = int.from_bytes(frame[4:8], "big") or pages
            file.seek(size, os.SEEK_CUR)
    return logged.issuperset(range(path.stat().st_size // size + 1, pages + 1))


def _is_of_another_desk(path: Path) -> bool:
    """Whether the file alone says that it is another desk's than it is with the log."""
    try:
        with looking(path, at_rest=True) as file_alone:
            desk = desk_of(file_alone)
    except sqlite3.DatabaseError:
        return False
    try:
        with looking(path) as whole:
            return desk is not None and desk_of(whole) != desk
    except sqlite3.DatabaseError:
        return False


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
    from editor_desk.store.verify_diary import altered_of_each_desk

    with looking(path) as whole:
        try:
            sound = [row[0] for row in whole.execute("PRAGMA integrity_check(1)")] == ["ok"]
            return sound and not altered_of_each_desk(whole)
        except (sqlite3.DatabaseError, ValueError):
            return False
