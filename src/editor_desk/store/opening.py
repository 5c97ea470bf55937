# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Opening the store: what lies at the path, whether it is ours, and bringing it up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput, Refused
from editor_desk.newsroom.watching import Stopped, Watch, unwatched
from editor_desk.store.backup import back_up
from editor_desk.store.backup_list import BEFORE_VERSION, backup_name, backups_of
from editor_desk.store.connection import close_untouched, connect, looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.log_check import refuse_foreign_log
from editor_desk.store.migrations import APPLICATION_ID, MIGRATIONS, Migration, migrate, schema_of
from editor_desk.store.places import network_of

_MAGIC = b"SQLite format 3\x00"


def prepare(
    path: Path,
    now: Callable[[], datetime],
    steps: tuple[Migration, ...] = MIGRATIONS,
    watch: Watch = unwatched,
) -> sqlite3.Connection:
    """A writing connection to a store of the newest schema, made or migrated where needed.

    An existing store is backed up before its first migration; ``watch`` sees the backup grow, and may stop
    it. Raises ``BrokenInput`` with a sentence
    and leaves the file untouched where it is newer, damaged, or no store at all.
    """
    with told_in_sentences(path):
        refuse_network(path)
        schema = schema_at(path, steps[-1].number)
        if schema:
            refuse_foreign_log(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        if 0 < schema < steps[-1].number:
            target = backup_name(path, f"{BEFORE_VERSION}{steps[-1].number}", now())
            try:
                back_up(path, target, watch)
            except Stopped as stopped:
                raise Refused("store.opening_stopped", path=str(path)) from stopped
        connection = connect(path)
        try:
            migrate(connection, now(), steps)
        except sqlite3.DatabaseError:
            # It may be damaged: then nothing of the log is played into it either.
            close_untouched(connection, path)
            raise
        except BaseException:
            connection.close()
            raise
        return connection


def refuse_network(path: Path) -> None:
    """Raise ``BrokenInput`` for a path on another computer's disk, before anything is made there."""
    kind = network_of(path)
    if kind is not None:
        raise BrokenInput("store.network_place", path=str(path), kind=kind)


def schema_at(path: Path, newest: int) -> int:
    """The schema of the store at a path, 0 where a new one may be made; raises ``BrokenInput`` otherwise."""
    if path.is_dir():
        raise BrokenInput("store.is_a_folder", path=str(path))
    if not path.exists() or path.stat().st_size == 0:
        if _has_belongings(path):
            raise BrokenInput("store.emptied" if path.exists() else "store.vanished", path=str(path))
        return 0
    log = path.with_name(f"{path.name}-wal")
    try:
        with looking(path, at_rest=not log.exists()) as connection:
            schema = schema_of(connection)
            tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
            application = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB and not _is_sqlite(path):
            raise BrokenInput("store.not_a_store", path=str(path)) from error
        raise
    if application != APPLICATION_ID and (tables or schema):
        raise BrokenInput("store.not_a_store", path=str(path))
    if schema > newest:
        raise BrokenInput("store.newer", path=str(path), store_version=schema, program_version=newest)
    return schema


def _is_sqlite(path: Path) -> bool:
    """Whether a file that SQLite cannot read says at least that it is one of its own.

    Never of one that SQLite can read: whoever closes a file lets go of every lock its process has on it, also
    those of other connections. Another program would then take the log away under them.
    """
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _has_belongings(path: Path) -> bool:
    """Whether backups or the log of a store of this name lie beside the path: then it was no new store."""
    log = path.with_name(f"{path.name}-wal")
    return bool(backups_of(path)) or (log.exists() and log.stat().st_size > 0)
