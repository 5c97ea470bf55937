# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The backups of a store: which there are, what each holds, and the newest one that can be relied on.

Only names and files that are ours are spoken of; nothing here writes. Any thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.columns import instant
from editor_desk.store.connection import looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.migrations import APPLICATION_ID, NEWEST, schema_of
from editor_desk.store.watched import TWENTY_MS, watched

STAMP = "%Y%m%dT%H%M%S.%fZ"
"""When a backup was made, in its name; UTC."""
_STAMP_LENGTH = len("20261125T090000.000000Z")
BY_HAND = ""
DAILY = "daily"
BEFORE_VERSION = "before-version-"
"""Occasions of a backup, as they stand in its name; the last one with the number of the schema."""
_NO_BACKUP = {sqlite3.SQLITE_CORRUPT: "backup.unsound", sqlite3.SQLITE_NOTADB: "store.not_a_store"}
_MOVED_BY = {
    "story": "SELECT max(changed_at) FROM story",
    "edition": "SELECT max(changed_at) FROM edition",
    "journal": "SELECT max(at) FROM journal",
    # The diary only grows, and may be long.
    "event": "SELECT at FROM event ORDER BY row DESC LIMIT 1",
}
"""Where an act leaves its time; older stores lack some of these tables."""


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup by its name alone; nothing of it was read. ``at`` is aware, UTC."""

    path: Path
    at: datetime
    occasion: str = BY_HAND


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds: how many stories, when the last thing in it was done, its schema, its bytes."""

    stories: int
    last_change: datetime | None
    schema: int
    size: int


def backups_folder(store_path: Path) -> Path:
    """Where the backups beside a store lie."""
    return store_path.parent / "backups"


def backup_name(path: Path, occasion: str, now: datetime, folder: Path | None = None) -> Path:
    """Where a backup of this moment goes: beside the store, or in another folder."""
    stamp = now.astimezone(UTC).strftime(STAMP)
    name = "-".join(part for part in (path.stem, stamp, occasion) if part)
    return (folder or backups_folder(path)) / f"{name}{path.suffix or '.sqlite'}"


def backups_of(store_path: Path, folder: Path | None = None) -> tuple[BackupFile, ...]:
    """The backups of a store, newest first by the time in their names; ``folder`` None: beside the store.

    A folder that is not there or cannot be read holds none. What is named otherwise is somebody's own.
    """
    try:
        there = sorted((folder or backups_folder(store_path)).iterdir())
    except OSError:
        return ()
    found = [backup for path in there if (backup := _named(path, store_path)) is not None]
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def last_backup(store_path: Path) -> datetime | None:
    """When the newest backup beside a store was made, by its name; None where there is none."""
    found = backups_of(store_path)
    return found[0].at if found else None


def newest_good(store_path: Path, watch: Watch = unwatched, folder: Path | None = None) -> BackupFile | None:
    """The newest backup that passes its check; each is opened, newest first, and a bad one passed over.

    Reads whole files: seconds for a large store. ``watch`` may stop it.
    """
    for backup in backups_of(store_path, folder):
        try:
            check_backup(backup.path, watch)
        except BrokenInput:
            continue
        return backup
    return None


def look_into(backup: BackupFile) -> BackupContents:
    """How much a backup holds; raises ``BrokenInput`` where it cannot be read. It is not checked whole."""
    with reading_backup(backup.path) as connection:
        stories = int(connection.execute("SELECT count(*) FROM story").fetchone()[0])
        last = max((text for text in last_moves(connection).values() if text), default=None)
        size = backup.path.stat().st_size
        return BackupContents(stories, instant(last) if last else None, schema_of(connection), size)


def last_moves(connection: sqlite3.Connection) -> dict[str, str | None]:
    """The last time anything moved in each of the tables an act writes to, as the column holds it."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {
        table: (connection.execute(last).fetchone() or (None,))[0]
        for table, last in _MOVED_BY.items()
        if table in there
    }


def check_backup(path: Path, watch: Watch = unwatched) -> None:
    """Read a backup whole; raises ``BrokenInput`` where it is no sound store this program can open.

    Python's other threads go on meanwhile. ``watch`` is asked every few milliseconds, without a measure.
    """
    with reading_backup(path) as connection:
        check_pages(connection, path, watch)


def check_pages(connection: sqlite3.Connection, path: Path, watch: Watch = unwatched) -> None:
    """SQLite's own check of every page and index; raises ``BrokenInput`` ("backup.unsound")."""
    watch(0, 0)
    try:
        with watched(connection, partial(watch, 0, 0), TWENTY_MS):
            sound = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] == ["ok"]
    except sqlite3.DatabaseError as error:
        raise BrokenInput("backup.unsound", path=str(path)) from error
    if not sound:
        raise BrokenInput("backup.unsound", path=str(path))


@contextmanager
def reading_backup(path: Path) -> Iterator[sqlite3.Connection]:
    """A backup open for reading, known to be ours; no lock file appears beside it, its disk may be read-only."""
    with told_in_sentences(path):
        if not path.is_file():
            raise BrokenInput("store.missing", path=str(path))
        log = path.with_name(f"{path.name}-wal")
        try:
            with looking(path, at_rest=not log.exists()) as connection:
                if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                    raise BrokenInput("store.not_a_store", path=str(path))
                schema = schema_of(connection)
                if schema > NEWEST:
                    raise BrokenInput(
                        "store.newer", path=str(path), store_version=schema, program_version=NEWEST
                    )
                yield connection
        except sqlite3.DatabaseError as error:
            code = _NO_BACKUP.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
            if code is not None:
                raise BrokenInput(code, path=str(path)) from error
            raise


def _named(path: Path, store_path: Path) -> BackupFile | None:
    start, end = f"{store_path.stem}-", store_path.suffix or ".sqlite"
    if not (path.name.startswith(start) and path.name.endswith(end)):
        return None
    said = path.name.removeprefix(start).removesuffix(end)
    stamp, occasion = said[:_STAMP_LENGTH], said[_STAMP_LENGTH:]
    if occasion and not occasion.startswith("-"):
        return None
    try:
        at = datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupFile(path, at, occasion[1:]) if path.is_file() else None
