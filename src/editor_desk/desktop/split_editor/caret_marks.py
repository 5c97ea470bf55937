# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notices that the caret came to rest in the words of a fact, however it got there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor_desk.desktop.split_editor.payloads import Mark

_REST_MS = 120
"""A caret on its way through a line lands nowhere; nothing is looked up while somebody types."""


class CaretMarks(QObject):
    """``landed`` carries the id of the mark around the caret, once for each time it comes to one."""

    landed = Signal(str)

    def __init__(self, editor: QTextEdit | QPlainTextEdit, marks_at: Callable[[int], Sequence[Mark]]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks_at = marks_at
        self._last = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look)
        editor.cursorPositionChanged.connect(self._rest.start)

    def _look(self) -> None:
        cursor = self._editor.textCursor()
        if not self._editor.hasFocus() or cursor.hasSelection():
            return
        here = next((mark.id for mark in self._marks_at(cursor.position()) if mark.id), "")
        if here and here != self._last:
            self.landed.emit(here)
        self._last = here
