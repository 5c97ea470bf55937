# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Copies of the store that were opened and checked, and putting one back."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.backup_list import check_pages
from editor_desk.store.connection import looking
from editor_desk.store.files import digest, kept_names, place_of, put_in_place, sync_file, sync_folder

COUNTED = (
    "story",
    "edition",
    "claim",
    "evidence",
    "photo_use",
    "pin",
    "note",
    "retraction",
    "approval",
    "revision",
    "event",
    "person",
)
_PAGES_AT_A_TIME = 2048
"""Copied between two looks at whoever watches: some milliseconds each."""
_SPARE = 10
"""A tenth more than the copy takes must be free."""
_SYNC_EVERY = 8
"""Steps between two waits for the disk: what is typed meanwhile never waits behind the whole copy."""


def back_up(path: Path, target: Path, watch: Watch = unwatched) -> Path:
    """A checked copy of a store as it is at this instant, with its photos and evidence.

    Safe while others write: it has connections of its own. Files lie in ``photos/`` and ``evidence/``
    beside the copy, each only once however many copies there are. Nothing is overwritten. Raises
    ``WrongUsage`` where the target exists, ``BrokenInput`` where the copy fails its check. Stopped by
    ``watch``, it leaves no copy.
    """
    if not path.exists():
        # Before a folder is made: it would lie where the store's own is to come back.
        raise BrokenInput("store.gone", path=str(path))
    if target.exists():
        raise WrongUsage("backup.exists", path=str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}-{uuid4().hex}")
    try:
        copy_files(path, target.parent, watch)
        refuse_without_room(target.parent, _size_of(path))
        copy_database(path, beside, watch)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
    # While the copy had no name yet, somebody may have made room among the files beside it (backup_room).
    copy_files(path, target.parent, named_by=target)
    shorten_log(path)
    return target


def copy_database(path: Path, beside: Path, watch: Watch = unwatched) -> None:
    """A checked copy of the database alone, in one file without a log; ``beside`` must not exist."""
    with looking(path) as source, closing(sqlite3.connect(beside, isolation_level=None)) as copy:
        # One instant, however long it takes: what others write meanwhile waits in the store's log.
        source.execute("BEGIN")
        expected = counts(source)
        # Nobody ever opens half a copy, so it needs no journal; it is on the disk before it gets its name.
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA journal_mode = OFF")
        with beside.open("rb+") as file:  # Windows syncs only what may be written to
            steps = count(1)

            def step(_status: int, left: int, pages: int) -> None:
                watch(pages - left, pages)
                if next(steps) % _SYNC_EVERY == 0:
                    os.fsync(file.fileno())

            source.backup(copy, pages=_PAGES_AT_A_TIME, progress=step, sleep=0)
        # One file that can be carried away, without a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
        source.execute("ROLLBACK")
        check_pages(copy, beside, lambda _done, _of: watch(1, 1))
        if counts(copy) != expected:
            raise BrokenInput("backup.unsound", path=str(beside))
    sync_file(beside)


def refuse_without_room(folder: Path, size: int) -> None:
    """Raise ``BrokenInput`` ("backup.no_room") where so many bytes would fill the disk: a backup must not
    take the room that what is typed needs."""
    free = shutil.disk_usage(folder).free
    needed = size + size // _SPARE
    if free < needed:
        raise BrokenInput(
            "backup.no_room", path=str(folder), needed=_in_megabytes(needed), free=_in_megabytes(free)
        )


def _size_of(path: Path) -> int:
    log = path.with_name(f"{path.name}-wal")
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)


def _in_megabytes(size: int) -> int:
    return -(-size // 1_000_000)


def shorten_log(path: Path) -> None:
    """Bring into the store's file what the log of writes holds, as far as nobody reads in it; waits for nobody."""
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except sqlite3.Error:
        pass  # the next writer does it


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many of each thing a store holds; a store of an older schema lacks some."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {
        table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - own names
        for table in COUNTED
        if table in there
    }


def named_files(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Folder, hash and name of every file a store refers to; protected evidence has no name here."""
    return [
        (str(folder), str(sha256), str(name))
        for folder, sha256, name in connection.execute(
            "SELECT 'photos', file_sha256, min(file_name) FROM photo_asset GROUP BY file_sha256"
            " UNION ALL SELECT 'evidence', file_sha256, CASE WHEN max(is_protected) THEN '' ELSE min(file_name) END FROM evidence"
            " WHERE file_sha256 IS NOT NULL GROUP BY file_sha256 ORDER BY 1, 2"
        )
    ]


def copy_files(path: Path, target: Path, watch: Watch = unwatched, named_by: Path | None = None) -> None:
    """Every file the store at ``path`` names, from beside it to another folder, where it is not there already.

    ``named_by`` another store that says which. What is missing beside the store, or is not what was kept, is
    left out: ``missing_files`` names it.
    """
    with looking(named_by or path) as connection:
        named = named_files(connection)
    there = kept_names(target)
    for number, (folder, sha256, _name) in enumerate(named):
        watch(number, len(named))
        origin = place_of(path.parent, folder, sha256)
        if (folder, sha256) not in there and origin.is_file() and digest(origin) == sha256:
            put_in_place(place_of(target, folder, sha256), partial(shutil.copyfile, origin))


def missing_files(path: Path) -> tuple[str, ...]:
    """The names of the photos and files a store or a backup refers to that do not lie beside it."""
    with looking(path) as connection:
        named = named_files(connection)
    there = kept_names(path.parent)
    return tuple(name or sha256[:12] for folder, sha256, name in named if (folder, sha256) not in there)
