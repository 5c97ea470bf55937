# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The translation engine at the window: a program of the system, run beside it, with a limit, and ended with it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from editor_desk.bilingual.drafting.apertium import LIMIT_S, LOOK_S, Engine, engine_of, engine_program
from editor_desk.newsroom.languages import Language

_FAREWELL_MS = 300
Then = Callable[[str], None]
Failed = Callable[[str], None]
"""What went wrong, as the code of a sentence."""


class DraftEngine(QObject):
    """Looks for Apertium and has it draft, one text at a time; a newer text makes an older one void.

    ``found`` is said once the look is over, whatever came of it. Nothing here waits: answers come when they come.
    """

    found = Signal()

    def __init__(self, parent: QObject | None = None, *, limit_s: float = LIMIT_S) -> None:
        super().__init__(parent)
        self.limit_s = limit_s
        self._engine: Engine | None = None
        self._program: str | None = None
        self._is_closed = False
        self._running: _Run | None = None
        self._look: _Run | None = None

    @property
    def engine(self) -> Engine | None:
        """What was found; None while nothing is, or was."""
        return self._engine

    @property
    def program(self) -> str | None:
        """The program on the path, whether or not it can do anything for us."""
        return self._program

    @property
    def is_looking(self) -> bool:
        """Whether it is being asked what it can do."""
        return self._look is not None

    def look(self) -> None:
        """Look again whether the system has an engine."""
        if self._is_closed or self._look is not None:
            return
        self._program = engine_program()
        if self._program is None:
            self._engine = None
            self.found.emit()
            return
        self._look = _Run(
            self, self._program, ["-l"], "", LOOK_S, self._looked, lambda _code: self._looked("")
        )

    def draft(self, text: str, source: Language, then: Then, failed: Failed) -> None:
        """Have HTML in ``source`` translated; ``failed`` gets the code of a sentence."""
        if self._is_closed or self._engine is None or not self._engine.can_draft(source):
            failed("machine.no_engine")
            return
        self.forget()

        def over(answer: str) -> None:
            self._running = None
            then(answer)

        def lost(code: str) -> None:
            self._running = None
            failed(code)

        arguments = self._engine.arguments(source)
        self._running = _Run(self, self._engine.program, arguments, text, self.limit_s, over, lost)

    def forget(self) -> None:
        """Nobody waits for the draft any more."""
        running, self._running = self._running, None
        if running is not None:
            running.kill()

    def close(self) -> None:
        """End whatever runs; nothing is taken any more."""
        self._is_closed = True
        for each in (self._running, self._look):
            if each is not None:
                each.kill(waits=True)
        self._running = self._look = None

    def _looked(self, listed: str) -> None:
        self._look = None
        self._engine = engine_of(self._program, listed) if self._program else None
        self.found.emit()


class _Run(QObject):
    """One call of the program, until it has answered, broken down, or used up its time."""

    def __init__(
        self,
        parent: QObject,
        program: str,
        arguments: list[str],
        text: str,
        limit_s: float,
        then: Then,
        failed: Failed,
    ) -> None:
        super().__init__(parent)
        self._then, self._failed = then, failed
        self._text = text.encode()
        self._is_over = False
        self._process = QProcess(self)
        parameters = QProcess.UnixProcessParameters()
        parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
        if os.name == "posix":
            # A pipe of a dozen programs is one group: all of them end together.
            self._process.setUnixProcessParameters(parameters)
        self._limit = QTimer(self, singleShot=True, interval=int(limit_s * 1000))
        self._limit.timeout.connect(lambda: self._lose("machine.slow"))
        self._process.started.connect(self._write)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._broke)
        self._limit.start()
        self._process.start(program, arguments)

    def kill(self, *, waits: bool = False) -> None:
        """End it; nobody hears of it any more. ``waits`` until it is gone, for closing."""
        self._is_over = True
        self._limit.stop()
        group = self._process.processId()
        if group and os.name == "posix":
            with suppress(OSError):
                os.killpg(group, signal.SIGKILL)
        self._process.kill()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()
        elif waits:
            self._process.waitForFinished(_FAREWELL_MS)
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)

    def _write(self) -> None:
        self._process.write(self._text)
        self._process.closeWriteChannel()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._is_over:
            return
        if code != 0 or status is not QProcess.ExitStatus.NormalExit:
            self._lose("machine.broke")
            return
        self._is_over = True
        self._limit.stop()
        answer = bytes(self._process.readAllStandardOutput().data())
        self.deleteLater()
        self._then(answer.decode(errors="replace"))

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._lose("machine.broke")

    def _lose(self, code: str) -> None:
        if not self._is_over:
            self.kill()
            self._failed(code)
