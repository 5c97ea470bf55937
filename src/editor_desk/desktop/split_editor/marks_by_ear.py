# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines under words for those who hear them: said when the caret comes to one, listed for its paragraph.

PySide gives no way to hang attributes on a span of text (decision 0015): so a mark is announced, and the
description of the editor, which screen readers repeat on request, lists those of the caret's paragraph.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor_desk.desktop.split_editor.marks import MarkLayer
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_REST_MS = 150
"""Nothing is worked out while somebody types or runs along a line."""
_LISTED = QT_TRANSLATE_NOOP("MarksByEar", "Marked in this paragraph: {marks}")
_LONGEST = 60
"""Characters of a marked passage that are read; its beginning tells which one it is."""


class MarksByEar(QObject):
    """Speaks only while somebody listens; ``announced`` tells what was said."""

    announced = Signal(str)

    def __init__(self, editor: QTextEdit | QPlainTextEdit, marks: MarkLayer) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._said = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._look)
        self._editor.cursorPositionChanged.connect(self.look_soon)

    def look_soon(self) -> None:
        """The caret moved, or the marks are others."""
        if QAccessible.isActive():
            self._rest.start()

    def _look(self) -> None:
        cursor = self._editor.textCursor()
        block = cursor.block()
        first, last = block.position(), block.position() + block.length()
        listed = [self._words(*each) for each in self._marks.between(first, last)]
        words = QCoreApplication.translate("MarksByEar", _LISTED).format(marks="; ".join(listed))
        description = words if listed else ""
        if description != self._editor.accessibleDescription():
            self._editor.setAccessibleDescription(description)
        self._announce(cursor.position())

    def _announce(self, position: int) -> None:
        around = [each for each in self._marks.between(position, position + 1) if each[1] <= position]
        said = self._words(*min(around, key=lambda each: each[2] - each[1])) if around else ""
        if said and said != self._said and self._editor.window().focusWidget() is self._editor:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, said))
            self.announced.emit(said)
        self._said = said

    def _words(self, tooltip: str, start: int, end: int) -> str:
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        passage = " ".join(cursor.selectedText().split())
        if len(passage) > _LONGEST:
            passage = passage[:_LONGEST].rsplit(" ", 1)[0] + "…"
        return tooltip if passage in tooltip else f"{tooltip}: {passage}"
