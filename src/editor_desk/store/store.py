# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk's store, open: acts of work one after the other, copies of it, and its own health."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

from editor_desk.newsroom.problems import BrokenInput, KnownProblem
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.backup import back_up
from editor_desk.store.backup_list import BY_HAND, backup_name
from editor_desk.store.connection import looking, write_log_back
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.files import place_of, sync_folder
from editor_desk.store.founding import Founders, found_desk
from editor_desk.store.health import look_over
from editor_desk.store.last_moments import clock_behind, last_moment, missing_of
from editor_desk.store.mirror_due import Touched
from editor_desk.store.old_bytes import clear_old_bytes, refuse_while_read
from editor_desk.store.opening import prepare
from editor_desk.store.restore import put_back
from editor_desk.store.restored import record_restored
from editor_desk.store.unit import Place, Unit
from editor_desk.store.verify import VerifyReport, verify
from editor_desk.store.witness import Missing, Seen, Witness
from editor_desk.store.writer import DAMAGED, Writer, engine_on, session_on

ACTS_IN_LOG = 50
"""So many acts lie in SQLite's log before a checkpoint of a story brings them into the database."""
NOBODY_YET = Founders()


class Store:
    """An open store. Any thread may use it, one act at a time: the others wait."""

    def __init__(self, path: Path, writer: Writer, place: Place, witness: Witness | None = None) -> None:
        self.path = path
        self._writer = writer
        self._place = place
        self._turn = threading.Lock()
        self._holder: int | None = None
        self._touched: set[Touched] = set()
        self._acts = 0
        self._seen = self._data_version()
        self._witness = witness
        self._witnessed = self._look_back(witness)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        shipped_rules: Mapping[str, Any],
        computer_user: str,
        now: Callable[[], datetime],
        watch: Watch = unwatched,
        witness_folder: Path | None = None,
        founders: Founders = NOBODY_YET,
    ) -> Self:
        """Open the store at a path, made where there is none, brought up to date where it is older.

        A new one gets the shipped rules as version 1 and one person, named after the computer's user,
        with all roles. Raises ``BrokenInput`` with a sentence, the file untouched, where it cannot be used;
        ``watch`` sees the backup that comes before an upgrade; a new store may begin with ``founders``. In
        ``witness_folder``, on another disk, is noted how far the store came, act by act, so that an older one in
        its place is noticed (``missing``).
        """
        path = path.absolute()
        writer = Writer(path, prepare(path, now, watch=watch))
        try:
            with writer.session("IMMEDIATE") as session:
                desk = found_desk(session, shipped_rules, computer_user, now, founders)
                place = Place(desk, path.parent, now, {})
                unit = Unit(session, place)
                record_restored(unit, now())
                unit.keep_rules_up(shipped_rules)
                unit.tell_mirror()
                writer.commit(session)
            writer.belongs_to(desk)
            witness = Witness(witness_folder, path) if witness_folder else None
            with told_in_sentences(path):
                return cls(path, writer, place, witness)
        except BaseException:
            writer.close()
            raise

    @property
    def folder(self) -> Path:
        """Where photos, evidence and backups lie beside the file."""
        return self.path.parent

    @property
    def desk(self) -> str:
        """The id of this desk, which names its chain of events."""
        return self._place.desk

    @property
    def is_damaged(self) -> bool:
        """Whether damage was met: no act is taken any more, and not a byte of the file changes by this program."""
        return self._writer.is_damaged

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """An act of work: on the disk when the block ends, all taken back when it raises.

        Waits for other threads of this program and, for some seconds, for other programs; then raises
        ``Refused`` ("store.locked"). Units do not nest. Where the file is not at its place, ``BrokenInput``
        ("store.gone") until it is back; after damage was met, always ("store.damaged").
        """
        with self._my_turn(), self._writer.session("IMMEDIATE") as session:
            unit = Unit(session, self._place)
            yield unit
            touched = unit.tell_mirror()
            self._writer.commit(session)
            self._touched.update(touched)
            self._note(unit)
            self._acts += 1
            if unit.is_checkpoint and self._acts >= ACTS_IN_LOG:
                self._acts = 0
                write_log_back(self._connection)

    @property
    def touched(self) -> frozenset[Touched]:
        """What acts through this store have touched since it was opened, as the mirror names it."""
        return frozenset(self._touched)

    @contextmanager
    def look(self) -> Iterator[Unit]:
        """A unit for reading only: it keeps no other program waiting, and writing in it fails."""
        with self._my_turn(), self._writer.session("DEFERRED") as session:
            self._connection.execute("PRAGMA query_only = ON")
            try:
                yield Unit(session, self._place)
            finally:
                self._connection.execute("PRAGMA query_only = OFF")

    def changed_elsewhere(self) -> bool:
        """Whether another program wrote into the store since this was last asked."""
        with self._my_turn(), told_in_sentences(self.path):
            version = self._data_version()
            changed, self._seen = version != self._seen, version
            return changed or self._writer.was_opened_again()

    @property
    def missing(self) -> Missing | None:
        """What this computer saw in the store and is not in it; None where nothing is known to be missing."""
        return self._witnessed.missing if self._witnessed else None

    def accept_missing(self) -> None:
        """A person knows what is missing and goes on with the store as it is: nobody is told again."""
        with self._my_turn():
            if self._witness is not None:
                self._witness.forget()
                self._witnessed = self._look_back(self._witness)

    def clock_behind(self) -> timedelta | None:
        """By how much the newest thing in the store is later than the clock says it is now; None where it is not."""
        with self._my_turn(), told_in_sentences(self.path):
            return clock_behind(self._connection, self.desk, self._place.now())

    def last_moment(self) -> datetime | None:
        """When the last thing was done in this store; None in one where nothing was."""
        with self._my_turn(), told_in_sentences(self.path):
            return last_moment(self._connection, self.desk)

    def file_path(self, sha256: str, folder: str) -> Path:
        """Where a kept file lies; ``folder`` is ``photos`` or ``evidence``."""
        return place_of(self.folder, folder, sha256)

    def refuse_while_read(self) -> None:
        """Raise ``Refused`` ("purge.in_use") where another program reads, so that old bytes would stay."""
        with self._my_turn(), self._reading_all():
            self._writer.be_ready(writing=True)
            refuse_while_read(self._connection, self.path)

    def clear_old_bytes(self, watch: Watch = unwatched) -> None:
        """Write the file anew without anything that was deleted or changed in it, and empty its log.

        Seconds for a large store. Raises ``Refused`` ("purge.in_use") while another program reads; ``watch``
        may stop it. Either way the store is whole, and its old bytes go the next time.
        """
        with self._my_turn(), self._reading_all():
            self._writer.be_ready(writing=True)
            clear_old_bytes(self._connection, self.path, watch)

    def let_file_go(self, sha256: str) -> None:
        """Delete a file of the evidence that nothing names any more."""
        place = place_of(self.folder, "evidence", sha256)
        with self._my_turn(), told_in_sentences(self.path):
            place.unlink(missing_ok=True)
            if place.parent.is_dir():
                sync_folder(place.parent)

    def backup(self, target: Path | None = None, watch: Watch = unwatched) -> Path:
        """A checked copy; by default in ``backups/`` beside the store. Any thread, while others write.

        Not of a store in which damage was met: it would be the newest.
        """
        if self.is_damaged:
            raise BrokenInput(DAMAGED, path=str(self.path))
        with self._reading_all():
            return back_up(self.path, target or backup_name(self.path, BY_HAND, self._place.now()), watch)

    @staticmethod
    def restore(backup: Path, path: Path, watch: Watch = unwatched, *, by: str | None = None) -> Path | None:
        """Put a backup in the place of a closed store; returns the folder in which that was set aside.

        ``by`` names whoever does it, for the diary; None: whoever sat there last.
        """
        with told_in_sentences(path):
            return put_back(backup.absolute(), path.absolute(), watch, by=by)

    def look_over(self, watch: Watch = unwatched) -> None:
        """Read every page, behind the work; raises ``BrokenInput`` ("store.damaged"), and no act is taken then."""
        with self._reading_all():
            look_over(self.path, watch)

    def verify(self, watch: Watch = unwatched) -> VerifyReport:
        """Check database, files, diary and what is cached; any thread, while others write."""
        with self._reading_all():
            found = verify(self.path, watch)
        if not found.is_readable:
            self._writer.note(BrokenInput(DAMAGED, path=str(self.path)))
        return found if self.missing is None else found.with_missing(self.missing)

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards. What its log holds is brought into it."""
        with self._turn:
            self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _reading_all(self) -> Iterator[None]:
        """Whoever reads the whole file may be the first to meet damage; acts must hear of it."""
        try:
            with told_in_sentences(self.path):
                yield
        except KnownProblem as problem:
            self._writer.note(problem)
            raise

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._writer.connection

    def _look_back(self, witness: Witness | None) -> Seen | None:
        """What the witness says, with what of it is not there."""
        if witness is None:
            return None
        seen = witness.last()
        if seen is None or seen.desk != self.desk:
            return Seen(self.desk, self._place.now())
        return replace(seen, missing=missing_of(self._connection, self.desk, seen))

    def _note(self, unit: Unit) -> None:
        if self._witness is None or self._witnessed is None:
            return
        if unit.last_event is not None or unit.last_edition is not None:
            seen = self._witnessed.with_act(unit.last_event, unit.last_edition, self._place.now())
            self._witnessed = seen
            self._witness.note(seen)

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        me = threading.get_ident()
        if self._holder == me:
            raise RuntimeError("a unit of work inside another one")
        with self._turn:
            self._holder = me
            try:
                yield
            finally:
                self._holder = None

    def _data_version(self) -> int:
        # Moves on this very connection when another one commits, never by its own commits.
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


@contextmanager
def looking_unit(path: Path) -> Iterator[tuple[Unit, sqlite3.Connection]]:
    """A unit for reading over a connection of its own, any thread: it waits for no act and keeps none waiting.

    Everything in the block is read as it is at one instant; the connection is that of the unit.
    """
    with told_in_sentences(path), looking(path) as connection:
        engine = engine_on(connection)
        try:
            with session_on(engine, "DEFERRED") as session:
                yield Unit(session, Place("", path.parent, _no_clock, {})), connection
        finally:
            engine.dispose()


def _no_clock() -> datetime:
    raise RuntimeError("whoever only looks has no clock")
