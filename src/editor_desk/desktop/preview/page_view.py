# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page of the preview: written in slices, changed where it changed, one block lit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.preview.setting import Look, count_of, lead_of, picture_size, write_block, write_top
from editor_desk.publishing.page_blocks import PageBlock
from editor_desk.publishing.preview import Shown

_SLICE = 0.002
"""Seconds of writing before the window gets its turn; laying out what was written takes about as long again."""
_KEEP = QTextCursor.MoveMode.KeepAnchor
_BAR = 3
_PICTURE = "\ufffc"
"""The letter that stands for a picture in a document."""


class PageView(QTextBrowser):
    """Shows blocks. Only what differs from the blocks before is written anew, so that the place stays.

    It loads nothing but the pictures ``picture`` answers, by the addresses of the page; null while they are read.
    """

    block_chosen = Signal(int, int)
    """A block was clicked, at one of the letters of its own words."""
    settled = Signal()
    """All of the page stands."""

    def __init__(self, picture: Callable[[str], QImage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._blocks: list[PageBlock] = []
        self._counts: list[int] = []
        self._wanted: tuple[PageBlock, ...] = ()
        self._photos: Mapping[str, Shown] = {}
        self._look = Look(theme.colors(), 0, 300, theme.reading_font().family())
        self._next = 0
        self._tail = 0
        self._lit: int | None = None
        self._goal: int | None = None
        self._more = QTimer(self, interval=0)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("pane", "page")
        self.document().setDocumentMargin(theme.SPACE_LARGE + 2)
        self._empty()
        self._connect()

    def _connect(self) -> None:
        self._more.timeout.connect(self._write_some)

    # The page

    @property
    def is_settled(self) -> bool:
        """Whether all of the page stands."""
        return not self._more.isActive()

    @property
    def lit(self) -> PageBlock | None:
        """The block that is lit."""
        is_there = self._lit is not None and self._lit < len(self._blocks)
        return self._blocks[self._lit] if is_there and self._lit is not None else None

    def show_blocks(self, blocks: tuple[PageBlock, ...], photos: Mapping[str, Shown]) -> None:
        """Show these blocks in place of those before; the rest of a long page follows in slices."""
        self._wanted = blocks
        self._photos = photos
        self._begin()

    def clear_page(self) -> None:
        """Show nothing, and begin at the top with the next page."""
        self._more.stop()
        self._empty()
        self._wanted = ()
        self._lit = self._goal = None

    def set_zoom(self, steps: int) -> None:
        """Set the page anew, larger or smaller by points, or in another font for reading."""
        look = self._look._replace(zoom=steps, family=theme.reading_font().family())
        if look != self._look:
            self._set_anew(look)

    def light(self, block: int | None, *, follows: bool) -> None:
        """Light a block, and bring it into view where it is another one or the caret just moved (``follows``)."""
        if follows or block != self._lit:
            self._goal = block
        self._lit = block
        self._show_light()

    def picture_came(self, address: str) -> None:
        """A picture was read: paint it where it stands."""
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(address), self._image(address)
        )
        self.viewport().update()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A photo of the story; nothing else is ever loaded."""
        address = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and address in self._photos:
            return self._image(address)
        return None

    def _image(self, address: str) -> QImage:
        image = self._picture(address)
        if image.isNull():
            image = QImage(QSize(8, 8), QImage.Format.Format_RGB32)
            image.fill(QColor(self._look.colors.line))
        return image

    def _begin(self) -> None:
        """Take out what is no longer there, and write in its place what is new."""
        before, wanted = self._blocks, self._wanted
        most = min(len(before), len(wanted))
        head = next((at for at in range(most) if before[at] != wanted[at]), most)
        tail = next((at for at in range(most - head) if before[-1 - at] != wanted[-1 - at]), most - head)
        if head == len(before) == len(wanted):
            self._finish()
            return
        self._take_out(head, len(before) - tail)
        self._next, self._tail = head, tail
        self._more.start()
        self._write_some()

    def _take_out(self, first: int, end: int) -> None:
        if first >= end:
            return
        start = self._end_of(first - 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        form = cursor.blockFormat()
        cursor.beginEditBlock()
        cursor.setPosition(self._end_of(end - 1), _KEEP)
        cursor.removeSelectedText()
        cursor.setBlockFormat(form)  # else it keeps that of the last block taken out
        cursor.endEditBlock()
        del self._blocks[first:end], self._counts[first:end]

    def _empty(self) -> None:
        self.document().clear()
        write_top(QTextCursor(self.document()))
        self._blocks.clear()
        self._counts.clear()

    def _write_some(self) -> None:
        end = perf_counter() + _SLICE
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._end_of(self._next - 1))
        cursor.beginEditBlock()
        last = len(self._wanted) - self._tail
        while self._next < last:
            block = self._wanted[self._next]
            write_block(cursor, block, self._photos, self._look)
            self._blocks.insert(self._next, block)
            self._counts.insert(self._next, count_of(block))
            self._next += 1
            if perf_counter() >= end:
                break
        cursor.endEditBlock()
        if self._next >= last:
            self._finish()

    def _finish(self) -> None:
        self._more.stop()
        self._show_light()
        self.settled.emit()

    # Places

    def _first_text_block(self, block: int) -> QTextBlock:
        return self.document().findBlockByNumber(1 + sum(self._counts[:block]))

    def _end_of(self, block: int) -> int:
        """Where a block ends; of -1, the top of the page, which nothing takes out."""
        last = self.document().findBlockByNumber(sum(self._counts[: block + 1]))
        return last.position() + last.length() - 1

    def block_of(self, text_block: QTextBlock) -> int | None:
        """Which block of the page a text block of the document belongs to."""
        left = text_block.blockNumber() - 1
        for at, count in enumerate(self._counts):
            if left < count:
                return at if left >= 0 else None
            left -= count
        return None

    def rect_of(self, block: int) -> QRectF:
        """Where a block stands, in the page's own coordinates."""
        layout = self.document().documentLayout()
        first, last = self._first_text_block(block), self.document().findBlock(self._end_of(block))
        return layout.blockBoundingRect(first).united(layout.blockBoundingRect(last))

    def _show_light(self) -> None:
        if self._goal is not None and self._goal < len(self._blocks):
            self._bring_into_view(self._goal)
            self._goal = None
        self.viewport().update()

    def _bring_into_view(self, block: int) -> None:
        rect, bar, height = self.rect_of(block), self.verticalScrollBar(), self.viewport().height()
        top, bottom = rect.top() - bar.value(), rect.bottom() - bar.value()
        if top < 0 or (bottom > height and top > height // 3):
            bar.setValue(round(rect.top() - height / 4))

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lit block on a ground of its own, and a bar beside it: colour never speaks alone."""
        if self._lit is not None and self._lit < len(self._blocks):
            rect = self.rect_of(self._lit).translated(0, -self.verticalScrollBar().value())
            whole = QRectF(0, rect.top() - 3, self.viewport().width(), rect.height() + 6)
            painter = QPainter(self.viewport())
            painter.fillRect(whole, QColor(self._look.colors.lit))
            painter.fillRect(QRectF(0, whole.top(), _BAR, whole.height()), QColor(self._look.colors.accent))
            painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, not a selection, goes to the source."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._choose(self.cursorForPosition(event.position().toPoint()))

    def keyPressEvent(self, event: Any) -> None:
        """Enter goes to the source of the block with the caret, or of the one that is lit."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.textCursor())
            return
        super().keyPressEvent(event)

    def _choose(self, cursor: QTextCursor) -> None:
        block = self.block_of(cursor.block())
        if block is not None:
            letter = (
                cursor.position() - self._first_text_block(block).position() - lead_of(self._blocks[block])
            )
            self.block_chosen.emit(block, max(0, letter))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures keep within the page."""
        super().resizeEvent(event)
        room = max(80, round(self.viewport().width() - 2 * self.document().documentMargin()))
        if room != self._look.room:
            self._look = self._look._replace(room=room)
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        for at, block in enumerate(self._blocks):
            if not any(address in self._photos for address in block.pictures):
                continue
            text_block = self._first_text_block(at)
            cursor = QTextCursor(text_block)
            for place, letter in enumerate(text_block.text()):
                if letter == _PICTURE:
                    cursor.setPosition(text_block.position() + place)
                    cursor.setPosition(text_block.position() + place + 1, _KEEP)
                    self._resize(cursor, cursor.charFormat().toImageFormat())

    def _resize(self, cursor: QTextCursor, form: QTextImageFormat) -> None:
        photo = self._photos.get(form.name())
        if photo is None:
            return
        width, height = picture_size(photo, self._look.room)
        if (width, height) != (form.width(), form.height()):
            form.setWidth(width)
            form.setHeight(height)
            cursor.setCharFormat(form)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: the page is set anew at the same place."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_more"):
            colors = theme.colors()
            if colors is not self._look.colors:
                self._set_anew(self._look._replace(colors=colors))

    def _set_anew(self, look: Look) -> None:
        self._look = look
        top = self.block_of(self.cursorForPosition(self.viewport().rect().topLeft()).block())
        self._empty()
        self._begin()
        if top and self._goal is None:
            self._goal_top(top)

    def _goal_top(self, block: int) -> None:
        def go() -> None:
            self.settled.disconnect(go)
            if block < len(self._blocks):
                self.verticalScrollBar().setValue(round(self.rect_of(block).top()))

        if self.is_settled:
            self.verticalScrollBar().setValue(round(self.rect_of(block).top()))
        else:
            self.settled.connect(go)
