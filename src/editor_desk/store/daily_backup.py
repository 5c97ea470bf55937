# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The backup of the day: made where something changed, checked, rotated, and carried to the second disk."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput, KnownProblem
from editor_desk.newsroom.watching import Stopped, Watch, unwatched
from editor_desk.store.backup import back_up, counts, missing_files
from editor_desk.store.backup_list import (
    DAILY,
    BackupFile,
    backup_name,
    backups_of,
    last_moves,
    look_into,
    reading_backup,
)
from editor_desk.store.backup_room import make_room
from editor_desk.store.connection import looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.second_disk import carry_over, is_same_disk, shelf_of

OLD_AFTER = timedelta(days=2)
"""From then on a person is told, where something was done meanwhile."""
A_CLOCK_MAY_DIFFER = timedelta(hours=1)
_PASSING = ("session", "last_person", "thinning clock")
"""Settings that say who sits here now, and when the desk looked after itself; they are no work."""


@dataclass(frozen=True, slots=True)
class SecondFolder:
    """Where backups are carried to; ``may_be_same_disk``: a person chose a folder beside the store, knowing it."""

    path: Path
    may_be_same_disk: bool = False


@dataclass(frozen=True, slots=True)
class BackupMade:
    """What came of it. ``made`` None: nothing had changed since the newest one, which is ``newest``.

    ``missing`` names photos and files that lie no longer beside the store. ``second`` is the copy on the
    second disk, ``second_problem`` why there is none.
    """

    made: Path | None
    newest: Path
    missing: tuple[str, ...] = ()
    second: Path | None = None
    second_problem: KnownProblem | None = None


def back_up_today(
    store_path: Path,
    now: datetime,
    zone: tzinfo | None = None,
    second: SecondFolder | None = None,
    watch: Watch = unwatched,
    *,
    occasion: str = DAILY,
) -> BackupMade:
    """Make the backup of a day; ``occasion`` ``BY_HAND`` makes one whether anything changed or
    not, and lets no other go.

    Any thread, while others write. Raises ``KnownProblem`` where it could not be made; what the second
    disk refuses is in the answer, because the first backup is good.
    """
    with told_in_sentences(store_path):
        there = backups_of(store_path)
        newest = there[0] if there else None
        made = None
        if newest is None or occasion != DAILY or has_changed_since(store_path, newest):
            made = back_up(store_path, backup_name(store_path, occasion, now), watch)
            newest = BackupFile(made, now, occasion)
            if occasion == DAILY:
                make_room(store_path, newest, now, zone, watch=watch)
        missing = missing_files(newest.path)
    answer = BackupMade(made, newest.path, missing)
    if second is None:
        return answer
    try:
        copy = _carry(store_path, newest, now, zone, second, watch)
    except Stopped:
        raise
    except KnownProblem as problem:
        return BackupMade(made, newest.path, missing, second_problem=problem)
    return BackupMade(made, newest.path, missing, copy)


@dataclass(frozen=True, slots=True)
class BackupState:
    """The newest backup that can be read, if any; whether it is too old for what was done since."""

    last: BackupFile | None
    is_old: bool = False


def backup_state(store_path: Path, now: datetime) -> BackupState:
    """How the store is backed up; cheap where the newest backup is young.

    What is dated later than ``now`` was made by a clock that went wrong, and tells nothing of when.
    """
    every = backups_of(store_path)
    for backup in [one for one in every if one.at <= now + A_CLOCK_MAY_DIFFER] or every:
        try:
            look_into(backup)
        except KnownProblem:
            continue
        is_old = now - backup.at > OLD_AFTER and has_changed_since(store_path, backup)
        return BackupState(backup, is_old)
    return BackupState(None)


def has_changed_since(store_path: Path, backup: BackupFile) -> bool:
    """Whether the store holds anything the backup does not; also where the backup cannot be read."""
    with looking(store_path) as connection:
        connection.execute("BEGIN")
        now = _state(connection)
    try:
        with reading_backup(backup.path) as connection:
            return _state(connection) != now
    except KnownProblem:
        return True


def _state(connection: sqlite3.Connection) -> object:
    """What differs after any act: how much there is of everything, the last times, the small tables whole."""
    small = [
        [
            (name, value)
            for name, value in connection.execute("SELECT name, value FROM setting ORDER BY name")
            if not str(name).startswith(_PASSING)
        ],
        connection.execute("SELECT * FROM person ORDER BY row").fetchall(),
        connection.execute("SELECT max(version) FROM ruleset").fetchall(),
        connection.execute("PRAGMA user_version").fetchall(),
    ]
    return counts(connection), last_moves(connection), small


def _carry(
    store_path: Path,
    newest: BackupFile,
    now: datetime,
    zone: tzinfo | None,
    second: SecondFolder,
    watch: Watch,
) -> Path:
    gone = BrokenInput("second.missing", path=str(second.path))
    if not second.path.is_dir():
        raise gone
    if is_same_disk(store_path, second.path) and not second.may_be_same_disk:
        # The folder a stick is mounted on stays when it is pulled out; what is written there is on this disk.
        raise gone
    with told_in_sentences(second.path):
        shelf = shelf_of(store_path, second.path)
        copy = carry_over(newest.path, shelf, watch)
        if newest.occasion == DAILY:
            make_room(store_path, BackupFile(copy, newest.at, newest.occasion), now, zone, shelf, watch)
    return copy
