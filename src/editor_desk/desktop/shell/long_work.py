# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Work that may take longer than a second: step after step behind the window, shown with a way to stop it.

Each step is a job of its own in the store's line, so what is typed meanwhile is saved between two steps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop.jobs import Failed, JobsClosed
from editor_desk.desktop.progress import Progress
from editor_desk.desktop.shell.progress_strip import ProgressStrip

SHOWN_AFTER_MS = 1000
"""What is done sooner is not worth a word."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is about (a file's name), and what starts it and answers or fails.

    ``start`` takes both answers, as ``partial(link.act, act)`` does.
    """

    what: str
    start: Callable[[Callable[[Any], None], Failed], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of each step, in order; a step that failed does not keep the others from being done."""

    done: tuple[Any, ...] = ()
    failed: tuple[tuple[str, Exception], ...] = ()
    left: tuple[str, ...] = ()
    """What was not begun because a person stopped the work."""


class LongWork(QObject):
    """Begins long work and shows the oldest one that has taken a second."""

    def __init__(self, strip: ProgressStrip, parent: QObject, shown_after_ms: int = SHOWN_AFTER_MS) -> None:
        super().__init__(parent)
        self._strip = strip
        self._shown_after = shown_after_ms
        self._going_on: list[Progress] = []
        self._shown: Progress | None = None
        self._worth_showing: set[Progress] = set()

    def begin(self, title: Callable[[], str]) -> Progress:
        """Work of one step: give its ``watch`` to the work, and call its ``end`` when it is over."""
        work = Progress(title, self)
        self._going_on.append(work)
        work.ended.connect(partial(self._ended, work))
        QTimer.singleShot(self._shown_after, work, partial(self._takes_long, work))
        return work

    def run(
        self, title: Callable[[], str], steps: Sequence[Step], then: Callable[[Outcome], None]
    ) -> Progress:
        """Do the steps one after the other; ``then`` hears what came of them, stopped or not."""
        work = self.begin(title)
        _Run(work, steps, then).go_on()
        return work

    def stop(self) -> None:
        """Begin no further step: the desk is closing."""
        for work in tuple(self._going_on):
            work.stop()

    def _takes_long(self, work: Progress) -> None:
        self._worth_showing.add(work)
        self._show()

    def _ended(self, work: Progress) -> None:
        if work not in self._going_on:
            return
        self._going_on.remove(work)
        self._worth_showing.discard(work)
        self._show()
        work.deleteLater()

    def _show(self) -> None:
        first = next((work for work in self._going_on if work in self._worth_showing), None)
        if first is self._shown:
            return
        self._shown = first
        if first is None:
            self._strip.clear()
        else:
            self._strip.show_work(first)


class _Run:
    """The steps of one piece of work, one given to the line when the one before has answered."""

    def __init__(self, work: Progress, steps: Sequence[Step], then: Callable[[Outcome], None]) -> None:
        self._work = work
        self._steps = steps
        self._then = then
        self._next = 0
        self._done: list[Any] = []
        self._failed: list[tuple[str, Exception]] = []

    def go_on(self) -> None:
        if self._next == len(self._steps) or self._work.is_to_stop:
            self._end()
            return
        step = self._steps[self._next]
        self._work.tell(self._next, len(self._steps), step.what)
        self._next += 1
        try:
            step.start(self._came, partial(self._broke, step.what))
        except JobsClosed:
            self._work.end()

    def _came(self, answer: Any) -> None:
        self._done.append(answer)
        self.go_on()

    def _broke(self, what: str, error: Exception) -> None:
        self._failed.append((what, error))
        self.go_on()

    def _end(self) -> None:
        self._work.end()
        left = tuple(step.what for step in self._steps[self._next :])
        self._then(Outcome(tuple(self._done), tuple(self._failed), left))
