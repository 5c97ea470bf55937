# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window's end of an analysis process (``checks/worker.py``): questions out, answers in, nobody ever waits."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from editor_desk.checks.worker import command, import_path
from editor_desk.newsroom.problems import KnownProblem, WrongUsage

MOST_STARTS = 4
"""How often the process is started in all; one that dies this often would die again. Ending it ourselves is none."""
_FAREWELL_MS = 1000
_GRACE_MS = 250
"""A question with a limit that a newer one makes void may run this much longer before its process is ended."""

_log = logging.getLogger(__name__)

Then = Callable[[Any], None]
Failed = Callable[[KnownProblem], None]
Lost = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Question:
    task: str
    key: str
    fields: Mapping[str, Any]
    then: Then
    failed: Failed | None
    limit_ms: int
    is_urgent: bool = False
    lost: Lost | None = None


class AnalysisProcess(QObject):
    """One process, started by the first question and again when it dies. Call ``close`` with the window.

    A question that takes longer than its limit ends the process: Python's regular expressions cannot be stopped
    in any other way.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._starts = 0
        self._number = 0
        self._asked: tuple[int, _Question] | None = None
        self._next: dict[str, _Question] = {}
        self._is_closed = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._took_too_long)

    @property
    def process_id(self) -> int:
        """The process's id, 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    @property
    def has_given_up(self) -> bool:
        """Whether the process died so often that it is not started again."""
        return self._process is None and self._starts >= MOST_STARTS

    def ask(
        self,
        task: str,
        fields: Mapping[str, Any],
        then: Then,
        failed: Failed | None = None,
        *,
        key: str,
        limit_ms: int = 0,
        is_urgent: bool = False,
        lost: Lost | None = None,
    ) -> None:
        """Ask for a task; of one key only the newest question waits, and only its answer comes.

        ``limit_ms`` is how long it may take, 0 for as long as it likes; beyond it ``failed`` gets ``find.slow``.
        What is urgent goes before what waits. ``lost`` is told that no answer will come: the process broke over
        it, was given up or is closed.
        """
        question = _Question(task, key, fields, then, failed, limit_ms, is_urgent, lost)
        if self._is_closed:
            _lose(question)
            return
        self._next[key] = question
        running = self._asked
        if running is not None and running[1].key == key and self._limit.isActive():
            self._limit.start(min(self._limit.remainingTime(), _GRACE_MS))
        self._ask()

    def start(self) -> None:
        """Start the process before the first question, so that it is answered at once."""
        if self._process is None and not self._is_closed and not self.has_given_up:
            self._start()

    def forget(self, key: str) -> None:
        """The answer to this question is wanted no more."""
        self._next.pop(key, None)
        if self._asked is not None and self._asked[1].key == key:
            nobody = _Question("", "", {}, lambda _result: None, None, self._asked[1].limit_ms)
            self._asked = (self._asked[0], nobody)

    def close(self) -> None:
        """End the process; it takes no more questions."""
        self._is_closed = True
        asked, self._asked = self._asked, None
        self._lose_waiting()
        if asked is not None:
            _lose(asked[1])
        self._limit.stop()
        process = self._let_go()
        if process is None:
            return
        if asked is not None:
            process.kill()  # nobody waits for the answer, and it holds nothing that could be lost
        process.closeWriteChannel()
        if not process.waitForFinished(_FAREWELL_MS):
            process.kill()
            process.waitForFinished(_FAREWELL_MS)
        process.deleteLater()

    def _ask(self) -> None:
        if self.has_given_up:
            self._lose_waiting()
        if self._asked is not None or not self._next:
            return
        process = self._process or self._start()
        if process is not self._process:  # it could not even start
            return
        urgent = (key for key, waiting in self._next.items() if waiting.is_urgent)
        question = self._next.pop(next(urgent, None) or next(iter(self._next)))
        self._number += 1
        self._asked = (self._number, question)
        request = {"id": self._number, "task": question.task, **question.fields}
        process.write(json.dumps(request).encode() + b"\n")
        if question.limit_ms:
            self._limit.start(question.limit_ms)

    def _start(self) -> QProcess:
        self._starts += 1
        program, *arguments = command()
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        known = environment.value("PYTHONPATH")
        separator = ";" if QProcess.nullDevice() == "NUL" else ":"
        environment.insert("PYTHONPATH", import_path() + (separator + known if known else ""))
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._answered)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.start(program, arguments)
        return process

    def _answered(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if self._asked is None or answer.get("id") != self._asked[0]:
                continue
            question, self._asked = self._asked[1], None
            self._limit.stop()
            if "error" in answer:
                _log.error("%s: %s", question.key, answer["error"])
                if question.key not in self._next:
                    _lose(question)
            elif question.key not in self._next:  # else a newer question is waiting, and this answer is old
                self._deliver(question, answer)
            self._ask()

    @staticmethod
    def _deliver(question: _Question, answer: Mapping[str, Any]) -> None:
        if "problem" in answer:
            problem = answer["problem"]
            if question.failed is not None:
                question.failed(WrongUsage(problem["code"], **problem["params"]))
        else:
            question.then(answer["result"])

    def _lose_waiting(self) -> None:
        waiting, self._next = self._next, {}
        for question in waiting.values():
            _lose(question)

    def _took_too_long(self) -> None:
        asked, self._asked = self._asked, None
        process = self._let_go()
        if process is not None:
            self._starts -= 1
            process.kill()
            process.finished.connect(process.deleteLater)
        if asked is not None and asked[1].key not in self._next and asked[1].failed is not None:
            asked[1].failed(WrongUsage("find.slow"))
        self._ask()

    def _let_go(self) -> QProcess | None:
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._answered)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed)
        return process

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        """It died: ask a new one what this one was asked."""
        process, self._process = self._process, None
        self._limit.stop()
        if process is not None:
            process.deleteLater()
        asked, self._asked = self._asked, None
        if asked is not None:
            self._next.setdefault(asked[1].key, asked[1])
        if self.has_given_up:
            _log.error("the analysis process ended %d times and is not started again", self._starts)
        self._ask()


def _lose(question: _Question) -> None:
    if question.lost is not None:
        question.lost()
