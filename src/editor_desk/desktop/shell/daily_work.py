# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the desk does by itself once a day, while nobody types: one thing after the other, each failing alone.

Whoever has such work adds it: ``daily.add(DailyTask("thinning", words, start))``.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.jobs import Failed, Jobs, JobsClosed
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.watching import Stopped, Watch

Start = Callable[[Watch, Callable[[Any], None], Failed], None]
"""Begins work that answers or fails later, on the main thread; the watch may stop it."""


@dataclass(frozen=True, slots=True)
class DailyTask:
    """Work of every day. ``id`` is remembered with the day it was done; ``start`` as ``DailyWork.beside`` gives it.

    ``then`` hears what came of it; ``failed`` why not, else ``DailyWork.refused`` says it.
    """

    id: str
    start: Start
    then: Callable[[Any], None] | None = None
    failed: Failed | None = None


@dataclass(frozen=True, slots=True)
class Pauses:
    """Milliseconds: from the opening, between two looks, without a letter typed, until it is done all the same."""

    after_opening: int = 5 * 60_000
    between_looks: int = 60_000
    rest: int = 30_000
    at_the_latest: int = 30 * 60_000
    after_a_failure: int = 60 * 60_000


class DailyWork(QObject):
    """Does each task once on each day of this desk's calendar, also the day's that was missed while it was closed.

    ``refused`` carries the ``KnownProblem`` of a task that did not ask for its failures.
    """

    refused = Signal(object)

    def __init__(
        self,
        link: DeskLink,
        saving: TextSaving,
        settings: Settings,
        line: Jobs,
        parent: QObject | None = None,
        pauses: Pauses = Pauses(),
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._line = line
        self._pauses = pauses
        self._today = today
        self._tasks: list[DailyTask] = []
        self._waiting: list[DailyTask] = []
        self._not_before: dict[str, float] = {}
        self._due_since: float | None = None
        self._last_letter = 0.0
        self._is_going_on = False
        self._is_to_stop = threading.Event()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        saving.written.connect(self._typed)
        link.opened.connect(self._opened)

    @property
    def is_going_on(self) -> bool:
        """Whether some of it is being done now."""
        return self._is_going_on

    def add(self, task: DailyTask) -> None:
        """Do this too, after what was added before."""
        self._tasks.append(task)

    def beside(self, work: Callable[[Watch], Any]) -> Start:
        """Work for the quiet line beside the store's: it may take minutes and has connections of its own."""

        def start(watch: Watch, then: Callable[[Any], None], failed: Failed) -> None:
            self._line.run(partial(work, watch), then, failed)

        return start

    def hurry(self, in_ms: int) -> None:
        """Do not wait so long after the opening: the last time was too long ago."""
        if self._timer.isActive() and self._timer.remainingTime() > in_ms:
            self._timer.start(in_ms)

    def stop(self) -> None:
        """The desk is closing: what goes on stops at its next step, the rest is done next time."""
        self._is_to_stop.set()
        self._timer.stop()
        self._waiting.clear()

    def _opened(self, _person: object) -> None:
        self._timer.start(self._pauses.after_opening)

    def _typed(self, _edit: object) -> None:
        self._last_letter = time.monotonic()

    def _look(self) -> None:
        """Is something due, and do the keys rest?"""
        now = time.monotonic()
        due = [task for task in self._tasks if self._is_due(task, now)]
        if not due:
            self._due_since = None
        elif self._due_since is None:
            self._due_since = now
        if due and self._due_since is not None and self._may_begin(now, self._due_since):
            self._due_since = None
            self._is_going_on = True
            self._waiting = due
            self._next()
        else:
            self._timer.start(self._pauses.between_looks)

    def _is_due(self, task: DailyTask, now: float) -> bool:
        is_done = self._done_on().get(task.id) == self._today().isoformat()
        return not is_done and now >= self._not_before.get(task.id, 0.0)

    def _may_begin(self, now: float, due_since: float) -> bool:
        rests = (now - self._last_letter) * 1000 >= self._pauses.rest
        return rests or (now - due_since) * 1000 >= self._pauses.at_the_latest

    def _next(self) -> None:
        if not self._waiting:
            self._is_going_on = False
            if not self._is_to_stop.is_set():
                self._timer.start(self._pauses.between_looks)
            return
        task = self._waiting.pop(0)
        day = self._today()
        try:
            task.start(self._watch, partial(self._done, task, day), partial(self._failed, task))
        except JobsClosed:
            self._is_going_on = False

    def _done(self, task: DailyTask, day: date, answer: Any) -> None:
        done = self._done_on()
        done[task.id] = day.isoformat()
        self._settings.put(remembered.DAILY_DONE, json.dumps(done))
        if task.then is not None:
            task.then(answer)
        self._next()

    def _failed(self, task: DailyTask, error: Exception) -> None:
        self._not_before[task.id] = time.monotonic() + self._pauses.after_a_failure / 1000
        if not isinstance(error, Stopped):
            if task.failed is not None:
                task.failed(error)
            elif isinstance(error, KnownProblem):
                self.refused.emit(error)
        self._next()

    def _watch(self, _done: int, _of: int) -> None:
        if self._is_to_stop.is_set():
            raise Stopped

    def _done_on(self) -> dict[str, str]:
        try:
            done = json.loads(self._settings.get(remembered.DAILY_DONE) or "{}")
        except ValueError:
            done = {}
        return done if isinstance(done, dict) else {}
