# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The keys that mean something else in a story than in any text: Enter, Backspace and Delete at a paragraph's edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor_desk.desktop.split_editor.paragraphs import Paragraphs, enter

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveOperation
_WAYS = {
    Qt.Key.Key_Up: _MOVE.Up,
    Qt.Key.Key_PageUp: _MOVE.Up,
    Qt.Key.Key_Down: _MOVE.Down,
    Qt.Key.Key_PageDown: _MOVE.Down,
    Qt.Key.Key_Right: _MOVE.NextCharacter,
    Qt.Key.Key_End: _MOVE.NextCharacter,
    Qt.Key.Key_Delete: _MOVE.NextCharacter,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_PLAIN = (_NONE, Qt.KeyboardModifier.KeypadModifier)
_ERASERS = (_NONE, _SHIFT, Qt.KeyboardModifier.ControlModifier)


class StoryKeys:
    """Turns keys into paragraphs; each is one undo step."""

    def __init__(self, editor: QTextEdit, paragraphs: Paragraphs) -> None:
        self._editor = editor
        self._paragraphs = paragraphs

    def took(self, event: QKeyEvent) -> bool:
        """Do what a key means in a story; False when it means what it means everywhere."""
        key, modifiers = event.key(), event.modifiers()
        if key in _ENTER and modifiers in _PLAIN:
            self._enter()
        elif key in _ENTER and modifiers == _SHIFT:
            self.insert("\n")
        elif key == Qt.Key.Key_Backspace and modifiers in _ERASERS:
            return self._join(
                self._paragraphs.before_gap, is_at_edge=self._editor.textCursor().atBlockStart()
            )
        elif key == Qt.Key.Key_Delete and modifiers in _ERASERS:
            return self._join(self._paragraphs.after_gap, is_at_edge=self._editor.textCursor().atBlockEnd())
        else:
            return False
        return True

    def insert(self, text: str) -> None:
        """Put lines in at the caret, in place of the words chosen."""
        cursor = self._editor.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._paragraphs.insert(cursor, text)
        cursor.endEditBlock()
        self._go(cursor)

    def leave_gap(self, event: QKeyEvent | None = None) -> None:
        """Bring the caret out of the space between two paragraphs, the way the key went; a click goes up."""
        way = _WAYS.get(Qt.Key(event.key())) if event is not None else None
        cursor = self._editor.textCursor()
        if self._paragraphs.out_of_gap(cursor, _MOVE.PreviousCharacter if way is None else way):
            self._editor.setTextCursor(cursor)

    def _enter(self) -> None:
        cursor = self._editor.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        block, above = cursor.block(), cursor.block().previous()
        before = QTextCursor(cursor)
        before.setPosition(block.position(), _KEEP)
        after = QTextCursor(cursor)
        after.movePosition(_MOVE.EndOfBlock, _KEEP)
        made = enter(before.selectedText(), after.selectedText(), above.text() if above.isValid() else None)
        if made.drops_line:
            cursor.movePosition(_MOVE.StartOfBlock)
            cursor.movePosition(_MOVE.EndOfBlock, _KEEP)
            cursor.removeSelectedText()
        self._paragraphs.insert(cursor, made.text)
        cursor.endEditBlock()
        self._go(cursor)

    def _join(self, other_end: Callable[[QTextBlock], int | None], *, is_at_edge: bool) -> bool:
        """Take away the whole gap between two paragraphs."""
        cursor = self._editor.textCursor()
        place = None if cursor.hasSelection() or not is_at_edge else other_end(cursor.block())
        if place is None:
            return False
        cursor.setPosition(place, _KEEP)
        cursor.removeSelectedText()
        self._go(cursor)
        return True

    def _go(self, cursor: QTextCursor) -> None:
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
