# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Work for the store, done one job after the other behind the window."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from editor_desk.newsroom.problems import KnownProblem

T = TypeVar("T")
_GIVES_WAY = 0.0005
"""Seconds after which the worker lets the window go on; Python's own 5 ms add up where a paint calls out often."""

Failed = Callable[[Exception], None]


class JobsClosed(RuntimeError):
    """Work was given after the desk began to close; none of it was done."""


@dataclass(slots=True)
class _Job:
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Failed | None
    key: str = ""
    number: int = 0
    was_done: bool = False
    result: Any = None
    error: BaseException | None = None


class Jobs(QObject):
    """One worker thread; jobs run in the order given, answers come back in that order on the main thread.

    A ``KnownProblem`` goes to the job's ``failed``, or to ``refused`` when it has none. Any other exception
    goes to ``failed`` as well, if there is one, and always to ``bug``.
    """

    refused = Signal(object)
    """A ``KnownProblem`` of a job that did not ask for its failures."""
    bug = Signal(object)
    """An exception nobody expected."""
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_GIVES_WAY)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._waiting: set[Future[None]] = set()
        self._undelivered = 0
        self._numbers: dict[str, int] = {}
        self._is_closed = False
        self.is_drained = False
        """Whether the main thread stands still until the work given is done; any thread may look."""
        self._connect()

    def _connect(self) -> None:
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether everything given has been done and answered."""
        return self._undelivered == 0

    def run(
        self,
        function: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run ``function`` on the worker; ``then`` gets its result on the main thread.

        Call it from the main thread. Raises ``JobsClosed`` after ``close``.
        """
        self._start(_Job(function, then, failed))

    def latest(
        self,
        key: str,
        function: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """As ``run``, for reading: a later job of the same key makes this one's answer void.

        What has not begun by then is not run at all, so never give a job that writes.
        """
        number = self._numbers[key] = self._numbers.get(key, 0) + 1
        self._start(_Job(function, then, failed, key, number))

    def drain(self, timeout: float = 5.0) -> bool:
        """Wait until everything is done and answered, answers' own jobs included; False when time ran out.

        Seconds. It blocks the main thread and delivers nothing but answers: for closing, and for tests.
        """
        end = time.monotonic() + timeout
        self.is_drained = True
        try:
            while not self.is_idle:
                left = end - time.monotonic()
                if left <= 0:
                    return False
                wait_for(set(self._waiting), timeout=left)
                QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        finally:
            self.is_drained = False
        return True

    def close(self, timeout: float = 5.0) -> bool:
        """Take no more work and drain; False when some was still undone after ``timeout`` seconds."""
        self._is_closed = True
        is_done = self.drain(timeout)
        self._worker.shutdown(wait=is_done, cancel_futures=True)
        return is_done

    def _start(self, job: _Job) -> None:
        if self._is_closed:
            raise JobsClosed("The desk is closing: no more work is taken.")
        self._undelivered += 1
        future = self._worker.submit(self._work, job)
        self._waiting.add(future)
        future.add_done_callback(self._waiting.discard)

    def _work(self, job: _Job) -> None:
        if not self._is_superseded(job):
            try:
                job.result = job.work()
            except BaseException as error:
                job.error = error
            job.was_done = True
        self._finished.emit(job)

    def _is_superseded(self, job: _Job) -> bool:
        return bool(job.key) and self._numbers[job.key] != job.number

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        self._undelivered -= 1
        error = job.error
        if error is not None and not isinstance(error, KnownProblem):
            self.bug.emit(error)
        if not job.was_done or self._is_superseded(job):
            return
        if error is None:
            if job.then is not None:
                job.then(job.result)
        elif job.failed is not None and isinstance(error, Exception):
            job.failed(error)
        elif isinstance(error, KnownProblem):
            self.refused.emit(error)
