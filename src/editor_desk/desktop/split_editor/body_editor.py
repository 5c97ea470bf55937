# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The body of an edition: Markdown source, dressed while it is written, with the lines of facts under its words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor.formatting import restyle
from editor_desk.desktop.split_editor.furniture_field import is_composing
from editor_desk.desktop.split_editor.highlighter import MarkdownDress
from editor_desk.desktop.split_editor.marks import MarkLayer
from editor_desk.desktop.split_editor.own_undo import own_undo
from editor_desk.desktop.split_editor.paragraphs import Paragraphs, enter
from editor_desk.desktop.split_editor.payloads import Mark, TextStyle
from editor_desk.desktop.split_editor.source_document import SourceDocument
from editor_desk.desktop.split_editor.source_text import Change, clean

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
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ERASERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class BodyEditor(QTextEdit):
    """A text editor for one body. Positions outside are code points of the source; undo is the column's."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    entered = Signal()
    """The keyboard is in this field now."""
    zoom_wanted = Signal(int)
    mark_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs = Paragraphs(self.document())
        self.source = SourceDocument(self.document(), self._paragraphs.insert)
        self._dress = MarkdownDress(self.document(), theme.colors())
        self._marks = MarkLayer(self.document())
        self._colors = theme.colors()
        self._typed_at = -1
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("pane", "page")
        self.document().setDocumentMargin(theme.SPACE_LARGE)
        self.set_zoom(0)

    # The text

    def load(self, text: str) -> None:
        """Show the body of another story; nothing before it can be undone."""
        self._marks.clear()
        self._typed_at = -1
        self.source.load(text)
        self._paragraphs.dress_all()
        self.source.loaded()
        self.moveCursor(_MOVE.Start)

    def apply(self, changes: Sequence[Change]) -> None:
        """Change the text as a program does: one undo step, the caret and what is on the screen stay."""
        top = self.cursorForPosition(QPoint(0, 0))
        before = self.cursorRect(top).top()
        self.source.apply(changes)
        self.settle()
        moved = self.cursorRect(top).top() - before
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)

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
        """Bring what was changed since the last time to NFC, and its gaps between paragraphs to their size."""
        changed = self.source.take_range()
        if changed:
            self.source.normalise(*changed)
            self._paragraphs.settle(*changed, self.textCursor().position())
            self.source.take_range()

    def restyle(self, style: TextStyle, address: str = "") -> None:
        """Make the words chosen (or the line of the caret) bold, a link, a heading …, or undo that."""
        if self.isReadOnly():
            return
        self.settle()
        cursor = self.textCursor()
        start, end = self.source.offset(cursor.selectionStart()), self.source.offset(cursor.selectionEnd())
        made = restyle(style, self.source.text, start, end, address)
        self.source.apply(made.changes)
        self._choose(made.start, made.end)
        self.settle()

    def _choose(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self.source.position(start))
        cursor.setPosition(self.source.position(end), _KEEP)
        self.setTextCursor(cursor)

    def span_chosen(self) -> tuple[int, int] | None:
        """The words chosen, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.source.offset(cursor.selectionStart()), self.source.offset(cursor.selectionEnd())

    # The marks

    def show_marks(self, group: str, marks: Sequence[Mark]) -> None:
        """Replace the marks of a group."""
        place = self.source.position
        self._marks.show(group, [(mark, place(mark.start), place(mark.end)) for mark in marks])
        self.viewport().update()

    def current_spans(self) -> Mapping[str, tuple[int, int]]:
        """Where each mark with an id stands now."""
        offset = self.source.offset
        return {name: (offset(start), offset(end)) for name, (start, end) in self._marks.spans().items()}

    def reveal(self, start: int, end: int) -> None:
        """Bring a place into view and light it until the next key or click; the caret goes there."""
        first, last = self.source.position(start), self.source.position(end)
        cursor = self.textCursor()
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        self._marks.light(first, last)
        where, height = self.cursorRect(cursor), self.viewport().height()
        if where.top() < height // 8 or where.bottom() > height * 7 // 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + where.top() - height // 3)
        self.viewport().update()

    # How it looks

    def set_zoom(self, steps: int) -> None:
        """Larger or smaller by points."""
        font = theme.reading_font(theme.READING_SIZE + steps)
        self.setFont(font)
        self.document().setDefaultFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rect = event.rect()
        painter = QPainter(self.viewport())
        dx, dy = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-dx, -dy)
        first = self.cursorForPosition(rect.topLeft()).block().position()
        below = self.cursorForPosition(rect.bottomRight()).block()
        unfinished = self._typed_at if self.hasFocus() else -1
        self._marks.paint(painter, self._colors, first, below.position() + below.length(), unfinished)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_typed_at"):
            self._colors = theme.colors()
            self._dress.set_colors(self._colors)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        version = self.source.version
        if self._marks.dim():
            self.viewport().update()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif self.isReadOnly() or not self._took(event):
            super().keyPressEvent(event)
            self._leave_gap(_WAYS.get(Qt.Key(event.key()), _MOVE.PreviousCharacter))
        self._typed(has_changed=version != self.source.version)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        version = self.source.version
        super().inputMethodEvent(event)
        if event.commitString():
            self.settle()
        self._typed(has_changed=version != self.source.version)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether the key is one that means something else in a story than in any text."""
        key, modifiers = event.key(), event.modifiers()
        if key in _ENTER and modifiers in _PLAIN:
            self._enter()
        elif key in _ENTER and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self._insert("\n")
        elif key == Qt.Key.Key_Backspace and modifiers in _ERASERS:
            return self._join(self._paragraphs.before_gap, at_end=False)
        elif key == Qt.Key.Key_Delete and modifiers in _ERASERS:
            return self._join(self._paragraphs.after_gap, at_end=True)
        elif is_composing(event.text()):
            self._compose(event)
        else:
            return False
        return True

    def _enter(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.beginEditBlock()
            cursor.removeSelectedText()
        else:
            cursor.beginEditBlock()
        block, column = cursor.block(), cursor.positionInBlock()
        units = block.text().encode("utf-16-le")
        before, after = units[: 2 * column].decode("utf-16-le"), units[2 * column :].decode("utf-16-le")
        above = block.previous()
        made = enter(before, after, above.text() if above.isValid() else None)
        if made.drop:
            cursor.movePosition(_MOVE.StartOfBlock)
            cursor.movePosition(_MOVE.EndOfBlock, _KEEP)
            cursor.removeSelectedText()
        self._paragraphs.insert(cursor, made.text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.settle()
        self.ensureCursorVisible()

    def _insert(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._paragraphs.insert(cursor, text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.settle()
        self.ensureCursorVisible()

    def _join(self, other_end: object, *, at_end: bool) -> bool:
        """Take away the whole gap between two paragraphs."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not (cursor.atBlockEnd() if at_end else cursor.atBlockStart()):
            return False
        place = other_end(cursor.block())  # type: ignore[operator]
        if place is None:
            return False
        cursor.setPosition(place, _KEEP)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.settle()
        self.ensureCursorVisible()
        return True

    def _compose(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        super().keyPressEvent(event)
        place = self.textCursor().position()
        self.source.normalise(place, place, cursor)
        cursor.endEditBlock()

    def _typed(self, *, has_changed: bool) -> None:
        typed_at = self.textCursor().position() if has_changed else -1
        if typed_at != self._typed_at and not has_changed and typed_at < 0:
            if self.textCursor().position() == self._typed_at:
                return
            self.viewport().update()
        self._typed_at = typed_at

    def _leave_gap(self, way: QTextCursor.MoveOperation) -> None:
        cursor = self.textCursor()
        if self._paragraphs.is_gap(cursor.block()) and self._paragraphs.out_of_gap(cursor, way):
            self.setTextCursor(cursor)

    # The mouse, the clipboard, the focus

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._marks.dim()
        super().mousePressEvent(event)
        self._leave_gap(_MOVE.PreviousCharacter)
        self._typed(has_changed=False)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._leave_gap(_MOVE.PreviousCharacter)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            for mark in self._marks_under(event.position().toPoint()):
                if mark.id:
                    self.mark_chosen.emit(mark.id)
                    return

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = [mark.tooltip for mark in self._marks_under(event.pos()) if mark.tooltip]
            if said:
                QToolTip.showText(event.globalPos(), "\n".join(said), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _marks_under(self, point: QPoint) -> tuple[Mark, ...]:
        cursor = self.cursorForPosition(point)
        if not self.cursorRect(cursor).adjusted(-24, -4, 24, 6).contains(point):
            return ()
        return self._marks.at(cursor.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        has_files = any(url.isLocalFile() for url in source.urls()) if source.hasUrls() else False
        return source.hasText() and not has_files

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.canInsertFromMimeData(source):
            return
        text = clean(source.text())
        if source.hasHtml() and "\n\n" not in text.strip("\n"):
            # Word and browsers put one line break between paragraphs; Markdown wants a blank line.
            text = re.sub("\n+", "\n\n", text.strip("\n"))
        self._insert(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return copied

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = own_undo(self.createStandardContextMenu(event.pos()), self.undo_wanted, self.redo_wanted)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._typed(has_changed=False)
        self.viewport().update()
