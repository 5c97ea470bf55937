# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Copies of the store that were opened and checked, and putting one back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.backup_list import check_pages
from editor_desk.store.connection import looking
from editor_desk.store.files import place_of, put_in_place, sync_file, sync_folder

COUNTED = (
    "story",
    "edition",
    "claim",
    "evidence",
    "photo_use",
    "pin",
    "note",
    "approval",
    "revision",
    "event",
    "person",
)
_PAGES_AT_A_TIME = 2048
"""Copied between two looks at whoever watches: some milliseconds each."""


def back_up(path: Path, target: Path, watch: Watch = unwatched) -> Path:
    """A checked copy of a store as it is at this instant, with its photos and evidence.

    Safe while others write: it has connections of its own. Files lie in ``photos/`` and ``evidence/``
    beside the copy, each only once however many copies there are. Nothing is overwritten. Raises
    ``WrongUsage`` where the target exists, ``BrokenInput`` where the copy fails its check. Stopped by
    ``watch``, it leaves no copy.
    """
    if target.exists():
        raise WrongUsage("backup.exists", path=str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}-{uuid4().hex}")
    try:
        copy_files(path, target.parent, watch)
        copy_database(path, beside, watch)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
    return target


def copy_database(path: Path, beside: Path, watch: Watch = unwatched) -> None:
    """A checked copy of the database alone, in one file without a log; ``beside`` must not exist."""
    with looking(path) as source, closing(sqlite3.connect(beside, isolation_level=None)) as copy:
        source.execute("BEGIN")
        expected = counts(source)
        source.backup(
            copy,
            pages=_PAGES_AT_A_TIME,
            progress=lambda _status, left, pages: watch(pages - left, pages),
            sleep=0,
        )
        # One file that can be carried away, without a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
        check_pages(copy, beside, lambda _done, _of: watch(1, 1))
        if counts(copy) != expected:
            raise BrokenInput("backup.unsound", path=str(beside))
    sync_file(beside)


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


def copy_files(path: Path, target: Path, watch: Watch = unwatched) -> None:
    """Every file the store at ``path`` names, from beside it to another folder, where it is not there already."""
    with looking(path) as connection:
        named = named_files(connection)
    for number, (folder, sha256, _name) in enumerate(named):
        watch(number, len(named))
        origin, place = place_of(path.parent, folder, sha256), place_of(target, folder, sha256)
        if origin.exists() and not place.exists():
            put_in_place(place, partial(shutil.copyfile, origin))
