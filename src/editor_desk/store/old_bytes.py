# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Making what was purged really go: out of the file's free pages and out of its log, and finding the copies that
still hold it.

What a disk keeps of a file that was written over is beyond any program; nothing here claims it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from editor_desk.newsroom.problems import KnownProblem, Refused
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.backup import refuse_without_room
from editor_desk.store.backup_list import reading_backup
from editor_desk.store.backup_shelves import on_shelves
from editor_desk.store.connection import PATIENCE_MS
from editor_desk.store.second_disk import shelf_of
from editor_desk.store.watched import watched

_LOOKING_MS = 1000
"""A list or a search reads for milliseconds; whoever reads longer is making a backup, or forgot to close."""
_COPIES = 2
"""The file is written anew beside itself and then in its log."""


@dataclass(frozen=True, slots=True)
class HoldingCopies:
    """Copies of a store that still hold something: backups, those that cannot be read, and stores set aside."""

    backups: tuple[Path, ...] = ()
    unreadable: tuple[Path, ...] = ()
    set_aside: tuple[Path, ...] = ()


def refuse_while_read(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the log into the file and empty it; raises ``Refused`` where another program is reading in it."""
    connection.execute(f"PRAGMA busy_timeout = {_LOOKING_MS}")
    try:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    if busy:
        raise Refused("purge.in_use", path=str(path))


def clear_old_bytes(connection: sqlite3.Connection, path: Path, watch: Watch = unwatched) -> None:
    """Write the whole file anew, without free pages and without what stood in them, and empty the log.

    The connection is in no transaction. Raises as ``refuse_while_read``; ``BrokenInput`` without the room for it.
    """
    refuse_while_read(connection, path)
    refuse_without_room(path.parent, _COPIES * path.stat().st_size)
    watch(0, 0)
    with watched(connection, partial(watch, 0, 0)):
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("VACUUM")
    refuse_while_read(connection, path)


def copies_holding(store_path: Path, evidence_id: str, second_folder: Path | None = None) -> HoldingCopies:
    """Which backups and which stores set aside still hold what was purged of a proof; opens each of them."""
    holding, unreadable = [], []
    for path in _backups(store_path, second_folder):
        try:
            if _holds(path, evidence_id):
                holding.append(path)
        except KnownProblem:
            unreadable.append(path)
    return HoldingCopies(tuple(holding), tuple(unreadable), tuple(_set_aside(store_path, evidence_id)))


def _backups(store_path: Path, second_folder: Path | None) -> Iterator[Path]:
    for shelved in on_shelves(store_path, second_folder):
        yield shelved.backup.path
        if shelved.is_here and shelved.is_second and second_folder is not None:
            yield shelf_of(store_path, second_folder) / shelved.backup.path.name


def _set_aside(store_path: Path, evidence_id: str) -> Iterator[Path]:
    for path in sorted(store_path.parent.glob(f"set-aside-*/{store_path.name}")):
        try:
            holds = _holds(path, evidence_id)
        except KnownProblem:
            holds = True  # a damaged store may hold anything
        if holds:
            yield path.parent


def _holds(path: Path, evidence_id: str) -> bool:
    with reading_backup(path) as connection:
        found = connection.execute(
            "SELECT 1 FROM evidence WHERE id = ? AND (title || locator || url || contact || excerpt || independent_of"
            " <> '' OR file_sha256 IS NOT NULL)",
            (evidence_id,),
        ).fetchone()
        return found is not None
