# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The body of an edition as it is written: typing, pasting and dropping on its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.picture_files import is_picture_alone
from editor_desk.desktop.split_editor import pasting
from editor_desk.desktop.split_editor.body_page import BodyPage
from editor_desk.desktop.split_editor.caret_marks import CaretMarks
from editor_desk.desktop.split_editor.furniture_field import is_composing
from editor_desk.desktop.split_editor.own_undo import own_undo
from editor_desk.desktop.split_editor.payloads import MarkKind, TextStyle
from editor_desk.desktop.split_editor.smart_typing import SmartTyping
from editor_desk.desktop.split_editor.source_text import clean
from editor_desk.desktop.split_editor.story_keys import StoryKeys
from editor_desk.desktop.split_editor.typewriter import Typewriter


class BodyEditor(BodyPage):
    """A text editor for one body; undo is the column's."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    entered = Signal()
    """The keyboard is in this field now."""
    left = Signal()
    mark_chosen = Signal(str)
    pasted = Signal(int, int)
    """Words came in from the clipboard; code points of the source between which they stand now."""
    menu_asked = Signal(object, object, object)
    """The context menu is about to open: the ``QMenu``, the span of the misspelled word there, or None, and the marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = StoryKeys(self, self._paragraphs)
        self._at_caret = CaretMarks(self, self._marks.at)
        self.smart = SmartTyping(self)
        self.typewriter = Typewriter(self)
        self.take_drop: Callable[[QDropEvent], Callable[[], None]] | None = None
        """Asked when words are dropped here; what it gives is done when Qt has finished its own part."""
        self._is_dropping = False
        self._at_caret.landed.connect(self.mark_chosen)

    # Undo and style

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

    def restyle(self, style: TextStyle, address: str = "") -> None:
        """Make the words chosen (or the line of the caret) bold, a link, a heading …, or undo that."""
        if self.isReadOnly():
            return
        from editor_desk.desktop.split_editor.formatting import restyle

        self.settle()
        cursor = self.textCursor()
        start, end = self.source.offset(cursor.selectionStart()), self.source.offset(cursor.selectionEnd())
        made = restyle(style, self.source.text, start, end, address)
        with self.source.own_step():
            self.source.apply(made.changes)
            self._choose(made.start, made.end)
            self.settle()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        version = self.source.version
        if self._marks.dim():
            self.viewport().update()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif self.isReadOnly():
            super().keyPressEvent(event)
            self._keys.leave_gap(event)
        elif self._keys.took(event):
            self.settle()
        elif is_composing(event.text()):
            self._compose(event)
        else:
            super().keyPressEvent(event)
            self._keys.leave_gap(event)
            self.smart.typed(event.text())
        self.typewriter.follow()
        self._note_typing(has_changed=version != self.source.version)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        version = self.source.version
        super().inputMethodEvent(event)
        if event.commitString():
            self.settle()
            self.smart.typed(event.commitString())
        self.typewriter.follow()
        self._note_typing(has_changed=version != self.source.version)

    def _compose(self, event: QKeyEvent) -> None:
        """A letter that joins the one before it: both become one, in one undo step."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        super().keyPressEvent(event)
        place = self.textCursor().position()
        self.source.normalise(place, place, cursor)
        cursor.endEditBlock()

    def _note_typing(self, *, has_changed: bool) -> None:
        """Remember where the word being typed is, or that the caret has left it."""
        place = self.textCursor().position()
        if has_changed:
            self._typed_at = place
        elif self._typed_at not in (-1, place):
            self._typed_at = -1
            self.viewport().update()

    # The mouse, the clipboard, the focus

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._marks.dim()
        super().mousePressEvent(event)
        self._keys.leave_gap()
        self._note_typing(has_changed=False)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._keys.leave_gap()
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            for mark in self._marks_under(event.position().toPoint()):
                if mark.id:
                    self.mark_chosen.emit(mark.id)
                    return

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if is_picture_alone(source):
            return True
        has_files = any(url.isLocalFile() for url in source.urls()) if source.hasUrls() else False
        return source.hasText() and not has_files

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._is_dropping or self.photos.take(source) or not self.canInsertFromMimeData(source):
            return
        self._insert(pasting.pasted(source))

    @Slot()
    def pastePlain(self) -> None:
        """Paste the words alone; menus call this by its name."""
        data = QGuiApplication.clipboard().mimeData()
        if not self.isReadOnly() and data is not None:
            self._insert(clean(data.text()))

    def _insert(self, text: str) -> None:
        if text:
            with self.source.own_step():
                start = self.source.offset(self.textCursor().selectionStart())
                self._keys.insert(text)
                self.settle()
            self.pasted.emit(start, self.source.offset(self.textCursor().position()))

    def words_of(self, data: QMimeData) -> str:
        """What would come in of what is dragged here."""
        return pasting.pasted(data)

    def offset_at(self, point: QPoint) -> int:
        """The code point nearest to a point of the page; never between two paragraphs."""
        cursor = self.cursorForPosition(point)
        self._paragraphs.out_of_gap(cursor, QTextCursor.MoveOperation.PreviousCharacter)
        return self.source.offset(cursor.position())

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take_drop is None or is_picture_alone(event.mimeData()):
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

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object, emptied: one made in Python crashes the program at its end, in the clipboard's hands.
        copied = super().createMimeDataFromSelection()
        copied.text()  # has it make up its mind; from here on it holds only what we put in
        for name in copied.formats():
            copied.removeFormat(name)
        copied.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return copied

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = own_undo(self.createStandardContextMenu(event.pos()), self.undo_wanted, self.redo_wanted)
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        point = self.cursorRect().center() if by_keyboard else event.pos()
        place = self.cursorForPosition(point).position()
        wrong = self._marks.span_at(place, MarkKind.SPELLING)
        offset = self.source.offset
        span = (offset(wrong[0]), offset(wrong[1])) if wrong else None
        self.menu_asked.emit(menu, span, self._marks.at(place))
        menu.exec(
            self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_keyboard else event.globalPos()
        )
        menu.deleteLater()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
        self._typed_at = -1
        self.viewport().update()
