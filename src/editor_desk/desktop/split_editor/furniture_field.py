# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One field of an edition's furniture: a headline, a dek, a byline. Wraps and grows, but has no line breaks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from editor_desk.desktop.split_editor.field_marks import FieldMarks
from editor_desk.desktop.split_editor.marks import MarkLayer
from editor_desk.desktop.split_editor.own_undo import own_undo
from editor_desk.desktop.split_editor.payloads import Mark
from editor_desk.desktop.split_editor.smart_typing import SmartTyping
from editor_desk.desktop.split_editor.source_document import SourceDocument
from editor_desk.desktop.split_editor.source_text import one_line

_MOST_LINES = 6
_ROOM = 3
"""Pixels above and below the words."""


class FurnitureField(QPlainTextEdit):
    """A text field whose undo is its column's."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    entered = Signal()
    """The keyboard is in this field now."""
    menu_asked = Signal(object, object)
    """The context menu is about to open where something is marked: the ``QMenu``, the marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 1
        self.source = SourceDocument(self.document())
        self.smart = SmartTyping(self)
        self.marks = FieldMarks(self, self.source)
        self.take_drop: Callable[[QDropEvent], Callable[[], None]] | None = None
        """Asked when words are dropped here; what it gives is done when Qt has finished its own part."""
        self._is_dropping = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("field", "true")
        self.document().setDocumentMargin(_ROOM)
        self._connect()

    def _connect(self) -> None:
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def load(self, text: str) -> None:
        """Show a text of another story."""
        self.marks.clear()
        self.source.load(one_line(text))
        self.source.loaded()

    @Slot()
    def undo(self) -> None:
        """Take back the last change of the edition; menus call this by its name."""
        self.undo_wanted.emit()

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        self.redo_wanted.emit()

    def undo_here(self) -> None:
        """Take back the last change of this text; the column calls it when it was the last of all."""
        super().undo()
        self.ensureCursorVisible()

    def redo_here(self) -> None:
        """Make it again."""
        super().redo()
        self.ensureCursorVisible()

    def settle(self) -> None:
        """Bring what was changed since the last time to NFC."""
        changed = self.source.take_range()
        if changed:
            self.source.normalise(*changed)

    @property
    def layer(self) -> MarkLayer:
        """The marks, with their places in the document."""
        return self.marks.layer

    def show_marks(self, group: str, marks: Sequence[Mark]) -> None:
        """Replace the marks of a group."""
        self.marks.show(group, marks)

    def marks_at_caret(self) -> tuple[Mark, ...]:
        """What is marked where the caret stands, the innermost first."""
        return self.marks.at_caret()

    def set_font(self, font: QFont) -> None:
        """Write in this font from now on."""
        self.setFont(font)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        begins = self.blockBoundingGeometry(self.document().firstBlock()).translated(self.contentOffset())
        self.marks.paint(event.rect(), begins.topLeft().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        return self.marks.told(event) or super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
            else:
                self.focusNextChild()
        elif is_composing(event.text()) and not self.isReadOnly():
            cursor = self.textCursor()
            cursor.beginEditBlock()
            super().keyPressEvent(event)
            place = self.textCursor().position()
            self.source.normalise(place, place, cursor)
            cursor.endEditBlock()
        else:
            super().keyPressEvent(event)
            if not self.isReadOnly():
                self.smart.typed(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.commitString():
            self.settle()
            self.smart.typed(event.commitString())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and not self._is_dropping:
            with self.source.own_step():
                self.textCursor().insertText(self.words_of(source))
            self.ensureCursorVisible()

    def words_of(self, data: QMimeData) -> str:
        """What would come in of what is dragged or pasted here: one line."""
        return one_line(data.text().strip())

    def offset_at(self, point: QPoint) -> int:
        """The code point nearest to a point of the field."""
        return self.source.offset(self.cursorForPosition(point).position())

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take_drop is None:
            super().dropEvent(event)
            return
        finish = self.take_drop(event)
        action = event.dropAction()
        # Qt puts its own marks of the drag away; the words are ours.
        self._is_dropping = True
        super().dropEvent(event)
        self._is_dropping = False
        event.setDropAction(action)
        event.accept()
        finish()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = own_undo(self.createStandardContextMenu(event.pos()), self.undo_wanted, self.redo_wanted)
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        marks = self.marks_at_caret() if by_keyboard else self.marks.under(event.pos())
        if marks:
            self.menu_asked.emit(menu, marks)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def _grow(self) -> None:
        # A plain text document measures itself in lines.
        lines = max(1, min(_MOST_LINES, int(self.document().size().height())))
        height = self._height(lines)
        if lines != self._lines or self.height() != height:
            self._lines = lines
            self.setFixedHeight(height)
            if lines < _MOST_LINES:
                self.verticalScrollBar().setValue(0)

    def _height(self, lines: int) -> int:
        frame = 2  # the stylesheet's border
        return lines * self.fontMetrics().lineSpacing() + 2 * _ROOM + frame


def is_composing(text: str) -> bool:
    """Whether typed text joins the letter before it (a dead key's bare accent), or is not NFC in itself."""
    if not text or text.isascii():
        return False
    return bool(unicodedata.combining(text[0])) or not unicodedata.is_normalized("NFC", text)
