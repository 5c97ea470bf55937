# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Asks the analysis process for the misspelled words of a body, without the window ever waiting."""

from __future__ import annotations

import json
import logging

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from editor_desk.desktop.split_editor.payloads import BodyText, SpellingFound
from editor_desk.language.worker import command, import_path
from editor_desk.newsroom.languages import Language

MOST_STARTS = 4
"""How often the process is started in all; one that dies this often would die again."""
_FAREWELL_MS = 1000

_log = logging.getLogger(__name__)


class SpellingMarks(QObject):
    """The window's end of the analysis process, which is started by the first question.

    Connect ``SplitEditor.body_rested`` to ``check`` and ``checked``, which carries a ``SpellingFound``, to
    ``SplitEditor.show_spelling``, which drops it when its text has moved on. Call ``close`` with the window.
    """

    checked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._starts = 0
        self._number = 0
        self._asked: tuple[int, BodyText] | None = None
        self._next: dict[Language, BodyText] = {}
        self._is_closed = False

    @property
    def process_id(self) -> int:
        """The process's id, 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    @property
    def has_given_up(self) -> bool:
        """Whether the process died so often that it is not started again."""
        return self._process is None and self._starts >= MOST_STARTS

    def check(self, text: BodyText) -> None:
        """Ask for the misspelled words of a body; only the newest text of each language waits its turn."""
        if self._is_closed:
            return
        self._next[text.language] = text
        self._ask()

    def close(self) -> None:
        """End the process; it takes no more questions."""
        self._is_closed = True
        self._next.clear()
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._failed)
        process.closeWriteChannel()
        if not process.waitForFinished(_FAREWELL_MS):
            process.kill()
            process.waitForFinished(_FAREWELL_MS)
        process.deleteLater()

    def _ask(self) -> None:
        if self._asked is not None or not self._next or self.has_given_up:
            return
        process = self._process or self._start()
        if process is not self._process:  # it could not even start
            return
        language = next(iter(self._next))
        self._number += 1
        text = self._next.pop(language)
        self._asked = (self._number, text)
        request = {"id": self._number, "task": "spelling", "language": language.value, "text": text.text}
        process.write(json.dumps(request).encode() + b"\n")

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
            text, self._asked = self._asked[1], None
            if "error" in answer:
                _log.error("spelling of %s: %s", text.language.value, answer["error"])
            elif text.language not in self._next:  # else a newer text is waiting, and this answer is old
                result = answer["result"]
                spans = tuple((start, end) for start, end in result["spans"])
                self.checked.emit(SpellingFound(text, spans, is_checked=result["is_checked"]))
            self._ask()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        """It died: ask a new one what this one was asked."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        asked, self._asked = self._asked, None
        if asked is not None:
            self._next.setdefault(asked[1].language, asked[1])
        if self.has_given_up:
            _log.error("the analysis process ended %d times and is not started again", self._starts)
        self._ask()
