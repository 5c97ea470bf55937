# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The one connection of an open store that writes: opened again when its disk came back, laid down for good
once damage was met.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from editor_desk.newsroom.problems import BrokenInput, KnownProblem
from editor_desk.store.connection import close_untouched, connect, desk_of, looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.log_check import refuse_foreign_log
from editor_desk.store.migrations import NEWEST, schema_of

_BEGIN = "editor_desk_begin"
_QUICKLY_CHECKED = 64 << 20
"""Bytes."""
_GONE, _DISK, DAMAGED = "store.gone", "store.disk", "store.damaged"


class Writer:
    """Sessions on one connection; one thread at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self.connection = connection
        self._engine = engine_on(connection)
        self._file = _identity(path)
        self._desk: str | None = None
        self._is_suspect = False
        self.is_damaged = False
        self._was_opened_again = False

    def belongs_to(self, desk: str) -> None:
        """Remember whose store it is: another desk's file in its place is not taken for it."""
        self._desk = desk

    @contextmanager
    def session(self, begin: str) -> Iterator[Session]:
        """A transaction in the store, if its file is still there; what happens to the disk is told in sentences.

        After damage no ``IMMEDIATE`` one is begun any more.
        """
        try:
            with told_in_sentences(self._path):
                self.be_ready(writing=begin != "DEFERRED")
                with session_on(self._engine, begin) as session:
                    yield session
        except KnownProblem as problem:
            self.note(problem)
            raise
        except Exception as error:
            # A mistake of the program, or a bad page that made rows contradict each other.
            if self._is_unsound():
                self.is_damaged = True
                raise BrokenInput(DAMAGED, path=str(self._path)) from error
            raise

    def commit(self, session: Session) -> None:
        """Bring the act to the disk, unless the file was taken away meanwhile: it would be nobody's."""
        session.flush()
        if _identity(self._path) != self._file:
            raise BrokenInput(_GONE, path=str(self._path))
        session.commit()

    def note(self, problem: KnownProblem) -> None:
        """Remember what a fault, here or in a reading of the same file, means for the acts to come."""
        if problem.message.code == DAMAGED:
            self.is_damaged = True
        elif problem.message.code in (_DISK, _GONE):
            self._is_suspect = True

    def was_opened_again(self) -> bool:
        """Whether the connection is another one since this was last asked."""
        asked, self._was_opened_again = self._was_opened_again, False
        return asked

    def close(self) -> None:
        """Let go of the file, with what its log holds brought into it; a damaged one stays as it is."""
        if self.is_damaged:
            close_untouched(self.connection, self._path)
        with contextlib.suppress(sqlite3.Error):  # somebody else has it open: theirs to do
            self.connection.execute("PRAGMA busy_timeout = 0")
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        with contextlib.suppress(sqlite3.Error):
            self._engine.dispose()

    def _is_unsound(self) -> bool:
        """A quick check of the pages, where that takes less than a second."""
        try:
            if self._path.stat().st_size > _QUICKLY_CHECKED:
                return False
            found = self.connection.execute("PRAGMA quick_check(1)").fetchone()
        except (OSError, sqlite3.ProgrammingError):
            return False
        except sqlite3.DatabaseError:
            return True
        return bool(found != ("ok",))

    def be_ready(self, *, writing: bool) -> None:
        """Raise where the file is not at its place or, for writing, where damage was met."""
        if self.is_damaged:
            if writing:
                raise BrokenInput(DAMAGED, path=str(self._path))
            return
        file = _identity(self._path)
        if file is None:
            raise BrokenInput(_GONE, path=str(self._path))
        if file != self._file or self._is_suspect:
            self._open_again()
            self._file = _identity(self._path)

    def _open_again(self) -> None:
        """The disk was away and came back, or somebody put a copy of the store in its place.

        SQLite leaves the log of a file alone that is not at its place any more when the old connection closes.
        """
        self._is_suspect = True
        refuse_foreign_log(self._path)
        with looking(self._path) as connection:
            if schema_of(connection) != NEWEST or desk_of(connection) != self._desk:
                raise BrokenInput("store.replaced", path=str(self._path))
        self.close()
        self.connection = connect(self._path)
        self._engine = engine_on(self.connection)
        self._is_suspect = False
        self._was_opened_again = True


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at the path; None for none. A folder that may not be looked into raises."""
    try:
        state = path.stat()
    except PermissionError:
        raise
    except OSError:
        return None
    return state.st_dev, state.st_ino


def engine_on(connection: sqlite3.Connection) -> Engine:
    """SQLAlchemy on one connection, beginning transactions as the unit asks for and never by itself."""
    # What an act writes may be a source's name: an error must not carry it into the log of errors.
    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def begin(opened: Connection) -> None:
        opened.exec_driver_sql(f"BEGIN {opened.get_execution_options().get(_BEGIN, 'DEFERRED')}")

    return engine


@contextmanager
def session_on(engine: Engine, begin: str) -> Iterator[Session]:
    """A transaction, begun as the word says; taken back at the end unless it was committed."""
    with Session(engine, expire_on_commit=False) as session:
        session.connection(execution_options={_BEGIN: begin})
        yield session
