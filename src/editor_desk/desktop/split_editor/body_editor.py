# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The body of an edition: Markdown source, dressed while it is written, with the lines of facts under its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal, Slot
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
from editor_desk.desktop.picture_files import is_picture_alone
from editor_desk.desktop.split_editor.caret_marks import CaretMarks
from editor_desk.desktop.split_editor.found_light import FoundLight
from editor_desk.desktop.split_editor.furniture_field import is_composing
from editor_desk.desktop.split_editor.highlighter import MarkdownDress
from editor_desk.desktop.split_editor.marks import MarkLayer
from editor_desk.desktop.split_editor.marks_by_ear import MarksByEar
from editor_desk.desktop.split_editor.own_undo import own_undo
from editor_desk.desktop.split_editor.paragraphs import Paragraphs
from editor_desk.desktop.split_editor.pasting import pasted
from editor_desk.desktop.split_editor.payloads import Mark, TextStyle
from editor_desk.desktop.split_editor.photo_layer import PhotoLayer
from editor_desk.desktop.split_editor.smart_typing import SmartTyping
from editor_desk.desktop.split_editor.source_document import SourceDocument
from editor_desk.desktop.split_editor.source_text import Change
from editor_desk.desktop.split_editor.story_keys import StoryKeys
from editor_desk.desktop.split_editor.typewriter import Typewriter

_KEEP = QTextCursor.MoveMode.KeepAnchor


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
        self._keys = StoryKeys(self, self._paragraphs)
        self._marks = MarkLayer(self.document())
        self.found = FoundLight(self.document())
        self.photos = PhotoLayer(self)
        self._at_caret = CaretMarks(self, self._marks.at)
        self._by_ear = MarksByEar(self, self._marks)
        self.smart = SmartTyping(self)
        self.typewriter = Typewriter(self)
        self._colors = theme.colors()
        self._typed_at = -1
        self.paint_under: Callable[[QPainter, QRect], None] | None = None
        """Paints a ground beneath the words, in pixels of the viewport."""
        self.paint_over: Callable[[QPainter, QRect], None] | None = None
        """The same above the words and all marks."""
        self._line_height = theme.LINE_HEIGHT
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("pane", "page")
        self.document().setDocumentMargin(theme.SPACE_LARGE)
        self._connect()
        self.set_zoom(0)

    def _connect(self) -> None:
        self._dress.dressing.connect(self._only_dressing)
        self._at_caret.landed.connect(self.mark_chosen)

    # The text

    def load(self, text: str) -> None:
        """Show the body of another story; nothing before it can be undone."""
        self._marks.clear()
        self.found.show(())
        self.photos.forget()
        self._typed_at = -1
        self._dress.is_resting = True
        self.source.load(text)
        self._dress.is_resting, self._dress.only_first_sight = False, True
        self._paragraphs.dress_all()
        self._dress.only_first_sight = False
        self.source.loaded()
        self._dress.dress_rest()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def apply(self, changes: Sequence[Change]) -> None:
        """Change the text as a program does: one undo step, the caret and what is on the screen stay."""
        self._note_top()
        self.source.apply(changes)
        self.settle()
        self._keep_top()

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
        from editor_desk.desktop.split_editor.formatting import restyle

        self.settle()
        cursor = self.textCursor()
        start, end = self.source.offset(cursor.selectionStart()), self.source.offset(cursor.selectionEnd())
        made = restyle(style, self.source.text, start, end, address)
        self.source.apply(made.changes)
        self._choose(made.start, made.end)
        self.settle()

    def choose(self, start: int, end: int) -> None:
        """Choose words and bring them into view, with the lines around them."""
        self._choose(start, end)
        self._bring_into_view()

    def put_caret(self, offset: int) -> None:
        """Put the caret at an offset and bring it into view."""
        self._choose(offset, offset)
        self.ensureCursorVisible()

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
        self._by_ear.look_soon()
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
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        where, height = self.cursorRect(), self.viewport().height()
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

    def set_line_height(self, per_cent: int) -> None:
        """How high a line is, of 100 for the font's own height. No word changes by it, and no undo is lost.

        Qt keeps it with the words, so where there is something to undo it stands among the steps as one of looks;
        ``keep_line_height`` puts it right again when undo has gone past that.
        """
        document = self.document()
        is_fresh = not document.isUndoAvailable() and not document.isRedoAvailable()
        self.source.is_dressing = True
        document.setUndoRedoEnabled(not is_fresh)
        self._paragraphs.set_line_height(per_cent)
        document.setUndoRedoEnabled(True)
        self.source.is_dressing = False
        self._line_height = per_cent

    def keep_line_height(self) -> None:
        """Undo may have brought back lines of an earlier height."""
        if not self._paragraphs.has_line_height():
            self.set_line_height(self._line_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paint_under is not None:
            ground = QPainter(self.viewport())
            self.paint_under(ground, event.rect())
            ground.end()
        super().paintEvent(event)
        rect = event.rect()
        painter = QPainter(self.viewport())
        dx, dy = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-dx, -dy)
        first = self.cursorForPosition(rect.topLeft()).block().position()
        below = self.cursorForPosition(rect.bottomRight()).block()
        unfinished = self._typed_at if self.hasFocus() else -1
        self.found.paint(painter, self._colors, first, below.position() + below.length())
        self._marks.paint(painter, self._colors, first, below.position() + below.length(), unfinished)
        painter.resetTransform()
        self.photos.paint(painter, self._colors, rect)
        if self.paint_over is not None:
            self.paint_over(painter, rect)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_typed_at"):
            self._colors = theme.colors()
            self._dress.set_colors(self._colors)

    def _only_dressing(self, is_on: bool) -> None:
        self.source.is_dressing = is_on
        if is_on:
            self._note_top()
        else:
            self._keep_top()

    def _note_top(self) -> None:
        self._top = self.cursorForPosition(QPoint(0, 0))
        self._top_was = self.cursorRect(self._top).top()

    def _keep_top(self) -> None:
        """What stood at the top of the page stands there again, whatever came in above it."""
        moved = self.cursorRect(self._top).top() - self._top_was
        if moved:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

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
        if is_picture_alone(source):
            return True
        has_files = any(url.isLocalFile() for url in source.urls()) if source.hasUrls() else False
        return source.hasText() and not has_files

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.photos.take(source) or not self.canInsertFromMimeData(source):
            return
        text = pasted(source)
        if text:
            self._keys.insert(text)
            self.settle()

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
        menu.exec(event.globalPos())
        menu.deleteLater()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._typed_at = -1
        self.viewport().update()
