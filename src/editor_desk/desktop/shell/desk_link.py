# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window's line to the desk: every act and every question goes through it, off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop.jobs import Failed, Jobs
from editor_desk.desktop.who_is_here import Here
from editor_desk.newsroom.problems import BrokenInput, KnownProblem, Refused
from editor_desk.newsroom.watching import Watch, unwatched

if TYPE_CHECKING:  # the desk brings the store's engine along: it is imported behind the first paint
    from editor_desk.checks.comparing import Compare
    from editor_desk.desk import Desk
    from editor_desk.workflow.sitting_down import SatDown
    from editor_desk.workflow.work import Changes, Work

T = TypeVar("T")


class DeskLink(QObject):
    """Opens the desk on the worker thread and lives with it there; answers come back to this thread.

    Acts wait for the opening, so a person may type before the store is there. What is refused and nobody
    took goes to ``Jobs.refused``, what breaks to ``Jobs.bug``. ``not_opened`` carries the ``KnownProblem`` why.
    """

    opened = Signal(object)
    not_opened = Signal(object)
    opening_ended = Signal()
    """It was opened, or not; said before either is told."""
    person_changed = Signal(object)
    """Somebody else sits here, or what whoever sits here may do was changed elsewhere."""
    locked = Signal(object)
    """The desk is open but for the passphrase of this ``Person``; ``opened`` follows when it was given."""
    told = Signal(object)
    """Messages for whoever has just sat down."""
    changed = Signal(object)

    def __init__(self, jobs: Jobs, path: Path, person: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.path = path
        self._person = person
        self._desk: Desk | None = None
        self._waiting: Desk | None = None
        self._why_not: BaseException | None = None
        self.compare: Compare | None = None
        """How editions are compared here; to be set before the desk is opened."""

    def open(self, watch: Watch = unwatched) -> None:
        """Open the store, and make it where there is none; ``watch`` sees an older one backed up first."""
        self._jobs.run(lambda: self._open(watch), self._was_opened, self._was_not_opened)

    def open_as_anybody(self) -> None:
        """Open it again for whoever was last here: the person named at the start is not one who works here."""
        self._person = None
        self.open()

    def act(
        self,
        act: Callable[[Work], Changes],
        then: Callable[[Changes], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Do something; all who show it hear of it by ``changed``, then ``then`` is called."""

        def done(changes: Changes) -> None:
            self.changed.emit(changes)
            if then is not None:
                then(changes)

        def run() -> Changes:
            desk = self._here()
            self._look_who_sits_here(desk)
            return act(desk.work)

        self._jobs.run(run, done, failed)

    def ask(
        self, question: Callable[[Desk], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Ask the desk something; nothing changes by it."""
        self._jobs.run(lambda: question(self._here()), then, failed)

    def ask_latest(self, key: str, question: Callable[[Desk], T], then: Callable[[T], None]) -> None:
        """As ``ask``; a later question of the same key makes this one's answer void."""
        self._jobs.latest(key, lambda: question(self._here()), then)

    def read(
        self, question: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Work that needs no desk (reading a file), in its turn."""
        self._jobs.run(question, then, failed)

    def read_latest(self, key: str, question: Callable[[], T], then: Callable[[T], None]) -> None:
        """As ``read``; a later question of the same key makes this one's answer void."""
        self._jobs.latest(key, question, then)

    def look_again(self) -> None:
        """Another program wrote into the store, or people were changed: see what the person here is now."""
        if self._desk is not None:
            self.ask(self._look_who_sits_here, _nothing)

    def sit_down(
        self,
        person_id: str,
        phrase: str | None = None,
        then: Callable[[], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Somebody takes the chair, with their passphrase where they have one; also at a desk that waits for it."""

        def sit() -> SatDown:
            desk = self._waiting or self._here()
            sat = desk.sit_down(person_id, phrase)
            self._desk, self._waiting = desk, None
            return sat

        was_waiting = self._waiting is not None

        def sits(sat: SatDown) -> None:
            (self.opened if was_waiting else self.person_changed).emit(sat.person)
            if sat.messages:
                self.told.emit(sat.messages)
            if then is not None:
                then()

        self._jobs.run(sit, sits, failed)

    def ask_who(self, then: Callable[[Here], None], failed: Failed | None = None) -> None:
        """Who works at this desk, asked also while it waits for a passphrase: names are no secret."""
        self._jobs.run(lambda: who_is_here(self._waiting or self._here()), then, failed)

    @property
    def is_closed(self) -> bool:
        """Whether no store is open here, or any more."""
        return self._desk is None

    def close(self) -> bool:
        """Close the store behind whatever is still being done; False when that took too long."""

        def end() -> None:
            for desk in filter(None, (self._desk, self._waiting)):
                desk.close()
            self._desk = self._waiting = None

        self._jobs.run(end)
        return self._jobs.close()

    def _open(self, watch: Watch) -> Desk:
        from editor_desk.desk import Desk
        from editor_desk.newsroom.holds import Program

        try:
            _refuse_if_gone(self.path)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            desk = Desk.open(
                self.path,
                self._person,
                watch=watch,
                program=Program.WINDOW,
                ask_passphrase=None,
                compare=self.compare,
            )
        except BaseException as error:
            self._why_not = error
            raise
        if desk.waits_for is None:
            self._desk = desk
        else:
            self._waiting = desk
        return desk

    def _here(self) -> Desk:
        if self._waiting is not None and self._waiting.waits_for is not None:
            raise Refused("passphrase.needed", person=self._waiting.waits_for.name)
        if self._desk is None:
            raise self._why_not or RuntimeError("the desk is closed")
        return self._desk

    def _look_who_sits_here(self, desk: Desk) -> None:
        if desk.look_who_sits_here():
            self.person_changed.emit(desk.person)  # from the worker: heard on the main thread

    def _was_not_opened(self, error: Exception) -> None:
        self.opening_ended.emit()
        if isinstance(error, KnownProblem):
            self.not_opened.emit(error)

    def _was_opened(self, desk: Desk) -> None:
        self.opening_ended.emit()
        if desk.waits_for is not None:
            self.locked.emit(desk.waits_for)
            return
        self.opened.emit(desk.person)
        if desk.told:
            self.told.emit(desk.told)


def who_is_here(desk: Desk) -> Here:
    """On the desk's thread."""
    with desk.store.look() as unit:
        people = unit.people()
        current = next((each for each in people if each.id == desk.person.id), desk.person)
        return Here(people, current, desk.now(), unit.with_passphrase())


def _nothing(_answer: object) -> None:
    """Whoever has to know hears it by a signal."""


def _refuse_if_gone(path: Path) -> None:
    """A store this computer wrote to and that is not there now is no new desk: its disk may not be connected."""
    from editor_desk.store.state_place import state_folder
    from editor_desk.store.witness import Witness

    if not path.exists() and Witness(state_folder(), path).last() is not None:
        raise BrokenInput("store.not_there", path=str(path))
