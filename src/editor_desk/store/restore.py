# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Putting a backup back: the present store is set aside first, whole, and nothing is overwritten."""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.backup import copy_database, copy_files
from editor_desk.store.backup_list import check_backup
from editor_desk.store.files import sync_file, sync_folder
from editor_desk.store.restored import note_restored

_LOG, _LOG_INDEX = "-wal", "-shm"
_HALF_SET_ASIDE = ".set-aside-"
_SURELY_GIVEN_UP_S = 3600.0


def put_back(
    backup: Path,
    path: Path,
    watch: Watch = unwatched,
    *,
    by: str | None = None,
    at: datetime | None = None,
) -> Path | None:
    """Make a checked copy of a backup the store at ``path``; returns the folder of the one set aside.

    At every moment there is a whole store at ``path``: the old one or the new. Its diary says, when it is
    opened, that and ``by`` whom it was put back, and when (``at``, else now). Raises ``BrokenInput`` for a
    backup that fails its check, ``Refused`` while another program has the store open; then everything is as
    it was. ``watch`` may stop it until the last step.
    """
    if path.exists() and backup.exists() and backup.samefile(path):
        raise WrongUsage("restore.itself", path=str(path))
    check_backup(backup, watch)
    path.parent.mkdir(parents=True, exist_ok=True)
    _clear_what_was_given_up(path)
    copy_files(backup, path.parent, watch)
    beside = path.with_name(f".{path.name}-{uuid4().hex}")
    try:
        copy_database(backup, beside, watch)
        note_restored(beside, backup, at or datetime.now(UTC), by)
        sync_file(beside)
        return take_the_place(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def take_the_place(beside: Path, path: Path) -> Path | None:
    """Make a closed, whole store the one at ``path``, in the same folder; returns the folder of the one set aside.

    Where it fails, ``path`` is as it was, and ``beside`` is still there.
    """
    aside: Path | None = None
    had_log = False
    try:
        aside = _set_aside(path)
        # From here on it takes moments, and is not stopped any more.
        had_log = _with(path, _LOG).exists()
        _leave_no_log(path)
        beside.replace(path)
    except BaseException:
        if aside is not None and not had_log:
            shutil.rmtree(aside, ignore_errors=True)  # the store it is a copy of still stands
        raise
    sync_folder(path.parent)
    return aside


def _set_aside(path: Path) -> Path | None:
    """Copy the present store, damaged or not, into a folder of its own, which appears when it is whole."""
    if not path.exists():
        return None
    half, aside = path.with_name(f"{_HALF_SET_ASIDE}{uuid4().hex}"), _free_folder(path.parent)
    half.mkdir()
    try:
        for part in (path, _with(path, _LOG)):
            if part.exists():
                shutil.copyfile(part, half / part.name)
                sync_file(half / part.name)
        sync_folder(half)
        _refuse_if_open(path)
        half.rename(aside)
        sync_folder(path.parent)
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return aside


def _leave_no_log(path: Path) -> None:
    """Drop the log of the old store: beside the new one it would be taken for the new one's.

    A sound store has none by now (``_refuse_if_open`` brought it in), a damaged one has it set aside.
    """
    for end in (_LOG, _LOG_INDEX):
        _with(path, end).unlink(missing_ok=True)


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


def _clear_what_was_given_up(path: Path) -> None:
    """What a restore that was killed left beside the store; younger things may be somebody's who is at it."""
    half_made = re.compile(
        rf"(\.{re.escape(path.name)}-|{re.escape(_HALF_SET_ASIDE)})[0-9a-f]{{32}}(-journal)?"
    )
    for left in tuple(path.parent.iterdir()):
        is_left = half_made.fullmatch(left.name) is not None
        if is_left and time.time() - left.stat().st_mtime > _SURELY_GIVEN_UP_S:
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)


def _free_folder(parent: Path) -> Path:
    number = 1
    while (parent / f"set-aside-{number}").exists():
        number += 1
    return parent / f"set-aside-{number}"


def _with(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
