# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which styles the words at the caret have, so that the toolbar can show it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.text.offsets import Utf16Map

_REST_MS = 60
"""Looked at when the caret rests: nothing is read at a keystroke."""


class CaretStyles(QObject):
    """``changed`` carries a frozen set of ``TextStyle`` whenever the caret came to rest; empty outside a body."""

    changed = Signal(object)

    def __init__(self, bodies: Iterable[BodyEditor], parent: QObject) -> None:
        super().__init__(parent)
        self._bodies = tuple(bodies)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._connect()

    def _connect(self) -> None:
        for body in self._bodies:
            body.cursorPositionChanged.connect(self._rest.start)
            body.selectionChanged.connect(self._rest.start)
            body.textChanged.connect(self._rest.start)
            body.entered.connect(self._rest.start)
            body.left.connect(self._rest.start)
        self._rest.timeout.connect(self._look)

    def look_soon(self) -> None:
        """Say it once more: a button was pressed."""
        self._rest.start()

    def _look(self) -> None:
        body = next((body for body in self._bodies if body.hasFocus()), None)
        self.changed.emit(_styles(body) if body is not None else frozenset())


def _styles(body: BodyEditor) -> frozenset[object]:
    from editor_desk.desktop.split_editor.dressed import styles_at

    cursor = body.textCursor()
    block = body.document().findBlock(cursor.selectionStart())
    units = Utf16Map(block.text())
    start = units.to_code_points(cursor.selectionStart() - block.position())
    end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
    return styles_at(block.text(), start, units.to_code_points(end))
