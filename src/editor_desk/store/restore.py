# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Putting a backup back: the present store is set aside first, whole, and nothing is overwritten."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.problems import BrokenInput, Refused, WrongUsage
from editor_desk.store.backup import copy_database, copy_files
from editor_desk.store.connection import looking
from editor_desk.store.files import sync_file, sync_folder
from editor_desk.store.migrations import NEWEST
from editor_desk.store.opening import schema_at

_LOG, _LOG_INDEX = "-wal", "-shm"


def put_back(backup: Path, path: Path) -> Path | None:
    """Make a checked copy of a backup the store at ``path``; returns the folder of the one set aside.

    At every moment there is a whole store at ``path``: the old one or the new. Raises ``BrokenInput``
    for a backup that fails its check, ``Refused`` while another program has the store open; then
    everything is as it was.
    """
    if path.exists() and backup.exists() and backup.samefile(path):
        raise WrongUsage("restore.itself", path=str(path))
    _check(backup)
    path.parent.mkdir(parents=True, exist_ok=True)
    copy_files(backup, path.parent)
    beside = path.with_name(f".{path.name}-{uuid4().hex}")
    try:
        copy_database(backup, beside)
        aside = _set_aside(path)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return aside


def _check(backup: Path) -> None:
    if not backup.is_file():
        raise BrokenInput("store.missing", path=str(backup))
    if schema_at(backup, NEWEST) == 0:
        raise BrokenInput("store.not_a_store", path=str(backup))
    try:
        with looking(backup) as connection:
            sound = [row[0] for row in connection.execute("PRAGMA integrity_check")] == ["ok"]
    except sqlite3.DatabaseError as error:
        raise BrokenInput("backup.unsound", path=str(backup)) from error
    if not sound:
        raise BrokenInput("backup.unsound", path=str(backup))


def _set_aside(path: Path) -> Path | None:
    """Copy the present store, damaged or not, into a folder of its own and drop its log from here."""
    if not path.exists():
        return None
    aside = _free_folder(path.parent)
    aside.mkdir()
    try:
        for part in (path, _with(path, _LOG)):
            if part.exists():
                shutil.copyfile(part, aside / part.name)
                sync_file(aside / part.name)
        sync_folder(aside)
        _refuse_if_open(path)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    # A log of the old store beside the new one would be taken for the new one's.
    for end in (_LOG, _LOG_INDEX):
        _with(path, end).unlink(missing_ok=True)
    return aside


def _refuse_if_open(path: Path) -> None:
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            # SQLite leaves WAL only where nobody else has the file open.
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise Refused("restore.in_use", path=str(path)) from error
    except sqlite3.DatabaseError:
        return  # damaged: that is why it is replaced


def _free_folder(parent: Path) -> Path:
    number = 1
    while (parent / f"set-aside-{number}").exists():
        number += 1
    return parent / f"set-aside-{number}"


def _with(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
