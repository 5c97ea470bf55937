# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The paragraphs of one body and the lines they stand on, followed while somebody types."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QTextBlock

from editor_desk.desktop.split_editor.body_editor import BodyEditor

if TYPE_CHECKING:
    from editor_desk.bilingual.paragraphs import Paragraph

_LONG = 24_000
"""Characters above which a body is only skimmed: reading it whole would be felt."""


class TrackedParagraphs(QObject):
    """Knows where each paragraph of a body stands on the page, in whole pixels of its document.

    While a line is typed nothing is done; when lines come or go the others are moved along. ``read`` looks at
    the text again. Numbers count from 0.
    """

    lines_moved = Signal()
    """Lines came or went: ``read`` is due soon."""

    def __init__(self, body: BodyEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.body = body
        self.paragraphs: tuple[Paragraph, ...] = ()
        self._first: list[int] = []
        self._last: list[int] = []
        self._version = -1
        self._lines = body.document().blockCount()
        body.document().contentsChange.connect(self._follow)

    @property
    def is_stale(self) -> bool:
        """Whether the text is another than when it was read."""
        return self._version != self.body.source.version

    def forget(self) -> None:
        """Another text is shown, which is not read yet."""
        self.paragraphs, self._first, self._last, self._version = (), [], [], -1
        self._lines = self.body.document().blockCount()

    def read(self) -> None:
        """Read the paragraphs of the text as it stands."""
        # Reading Markdown is imported here: the first paint does not wait for it.
        from editor_desk.bilingual.paragraphs import read_paragraphs, skim_paragraphs

        text = self.body.source.text
        self.paragraphs = read_paragraphs(text) if len(text) <= _LONG else skim_paragraphs(text)
        self._version = self.body.source.version
        self._lines = self.body.document().blockCount()
        self._first, self._last = [], []
        line = at = 0
        for each in self.paragraphs:
            line += text.count("\n", at, each.start)
            self._first.append(line)
            line += text.count("\n", each.start, each.end)
            self._last.append(line)
            at = each.end

    def __len__(self) -> int:
        return len(self._first)

    def rectangle(self, number: int) -> tuple[int, int]:
        """Top and bottom of a paragraph as it is laid out now."""
        return self._lines_at(self._first[number], self._last[number])

    def stretch(self, numbers: tuple[int, ...]) -> tuple[int, int]:
        """Top of the first and bottom of the last of several paragraphs."""
        return self._lines_at(self._first[numbers[0]], self._last[numbers[-1]])

    def number_above(self, y: float) -> int:
        """The last paragraph that begins at or above this height of the document; -1 above all."""
        return bisect_right(self._first, self._line_at(y)) - 1

    def number_at_line(self, line: int) -> int | None:
        """The paragraph a line (a block of the document) belongs to."""
        number = bisect_right(self._first, line) - 1
        return number if number >= 0 and line <= self._last[number] else None

    def visible(self) -> range:
        """The paragraphs of which something may be on the screen."""
        if not self._first:
            return range(0)
        top = self.body.verticalScrollBar().value()
        below = top + self.body.viewport().height()
        return range(max(0, self.number_above(top)), self.number_above(below) + 1)

    def nearest(self, y: float) -> int | None:
        """The paragraph at a height of the document, or the nearest to it."""
        above = self.number_above(y)
        near = [number for number in (above, above + 1) if 0 <= number < len(self)]
        return min(near, key=lambda number: self._distance(number, y), default=None)

    def _distance(self, number: int, y: float) -> float:
        top, bottom = self.rectangle(number)
        return max(top - y, y - bottom, 0)

    def _line_at(self, y: float) -> int:
        document, layout = self.body.document(), self.body.document().documentLayout()
        block = document.findBlock(max(0, layout.hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)))
        # Between two lines Qt names the nearer one.
        while block.isValid() and round(layout.blockBoundingRect(block).top()) > y:
            block = block.previous()
        while block.next().isValid() and round(layout.blockBoundingRect(block.next()).top()) <= y:
            block = block.next()
        return block.blockNumber() if block.isValid() else -1

    def _lines_at(self, first: int, last: int) -> tuple[int, int]:
        top, bottom = self._block_at(first)
        return top, bottom if last == first else max(top, self._block_at(last)[1])

    def _block_at(self, line: int) -> tuple[int, int]:
        block: QTextBlock = self.body.document().findBlockByNumber(line)
        if not block.isValid():
            block = self.body.document().lastBlock()
        found = self.body.document().documentLayout().blockBoundingRect(block)
        return round(found.top()), round(found.bottom())

    def _follow(self, position: int, _removed: int, _added: int) -> None:
        lines = self.body.document().blockCount()
        if lines == self._lines:
            return
        more, self._lines = lines - self._lines, lines
        changed = self.body.document().findBlock(position).blockNumber()
        at = bisect_right(self._first, changed)
        for number in range(at, len(self._first)):
            self._first[number] = max(changed, self._first[number] + more)
            self._last[number] = max(self._first[number], self._last[number] + more)
        if at and self._last[at - 1] >= changed:
            self._last[at - 1] = max(self._first[at - 1], self._last[at - 1] + more)
        self.lines_moved.emit()
