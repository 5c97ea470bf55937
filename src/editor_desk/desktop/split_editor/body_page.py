# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page a body stands on: its Markdown dressed, with the lines of facts under its words, in the size one reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor.found_light import FoundLight
from editor_desk.desktop.split_editor.highlighter import MarkdownDress
from editor_desk.desktop.split_editor.marks import MarkLayer
from editor_desk.desktop.split_editor.marks_by_ear import MarksByEar
from editor_desk.desktop.split_editor.paragraphs import Paragraphs
from editor_desk.desktop.split_editor.payloads import Mark
from editor_desk.desktop.split_editor.photo_layer import PhotoLayer
from editor_desk.desktop.split_editor.source_document import SourceDocument
from editor_desk.desktop.split_editor.source_text import Change

_KEEP = QTextCursor.MoveMode.KeepAnchor


class BodyPage(QTextEdit):
    """Shows one body and changes it as a program does. Positions outside are code points of the source."""

    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs = Paragraphs(self.document())
        self.source = SourceDocument(self.document(), self._paragraphs.insert)
        self._dress = MarkdownDress(self.document(), theme.colors())
        self._marks = MarkLayer(self.document())
        self.found = FoundLight(self.document())
        self.photos = PhotoLayer(self)
        self._by_ear = MarksByEar(self, self._marks)
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
        self._dress.dressing.connect(self._only_dressing)
        self.set_zoom(0)

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

    def settle(self) -> None:
        """Bring what was changed since the last time to NFC, and its gaps between paragraphs to their size."""
        changed = self.source.take_range()
        if changed:
            self.source.normalise(*changed)
            self._paragraphs.settle(*changed, self.textCursor().position())
            self.source.take_range()
            self.photos.make_room()

    def choose(self, start: int, end: int) -> None:
        """Choose words and bring them into view, with the lines around them."""
        self._choose(start, end)
        self._bring_into_view()

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

    @property
    def layer(self) -> MarkLayer:
        """The marks, with their places in the document."""
        return self._marks

    def marks_at_caret(self) -> tuple[Mark, ...]:
        """What is marked where the caret stands, the innermost first."""
        return self._marks.at(self.textCursor().selectionStart())

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
