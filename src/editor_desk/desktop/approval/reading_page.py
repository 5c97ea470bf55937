# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A page that has to be read whole, both editions side by side; it knows what was in sight and what was not.

Its document is one table of rows. What was in sight is kept by edition, cell and paragraph, never by pixels: a
wider window, another font, look or language takes nothing of it away.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.approval.fact_passages import Passage, find_ends
from editor_desk.desktop.approval.rows import Look, Row, page_html
from editor_desk.newsroom.languages import Language

_EDGE = 3
"""Pixels inside a paragraph's first and last line that must have been in sight."""
_PADDING = QRectF(-7, -5, 14, 10)
_MARGIN_ABOVE = 40

Place = tuple[Language, str, int, bool]
"""An edition, a cell, a paragraph in it, and whether this is its end."""


class _Stop(NamedTuple):
    """A place the keys go to: a card, or a fact's first words."""

    top: float
    position: int
    end: int


@dataclass(slots=True)
class _Card:
    rect: QRectF
    position: int
    end: int


class ReadingPage(QTextBrowser):
    """Shows rows. ``looked`` says that something came into sight for the first time.

    J and K, and in a page of cards Down and Up, go from change to change, or from fact to fact.
    """

    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages: tuple[Language, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._table: QTextTable | None = None
        self._passages: tuple[Passage, ...] = ()
        self._edges: list[tuple[float, Place]] = []
        self._cards: list[_Card] = []
        self._current: int | None = None
        self._seen: set[Place] = set()
        self._needs: dict[Language, set[Place]] = {}
        # Behind the layout: half-built, every text seems to fit.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setFont(theme.reading_font(theme.DEK_SIZE + 0.5))
        self.document().setDocumentMargin(2)
        self._connect()

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.verticalScrollBar().rangeChanged.connect(self._measure_soon)
        self._settled.timeout.connect(self._measure)

    @property
    def has_cards(self) -> bool:
        """Whether this is a page of changes."""
        return any(cell.look is Look.CARD for row in self._rows for cell in row.values())

    def show_rows(
        self,
        rows: Sequence[Row],
        languages: Sequence[Language],
        css: str,
        facts: Sequence[QTextCharFormat] = (),
    ) -> None:
        """Show these rows; ``facts`` say how each fact of the story is marked in the text."""
        place = self.verticalScrollBar().value()
        self._languages, self._current = tuple(languages), None
        self._rows = tuple(row for row in rows if any(language in row for language in languages))
        document = self.document()
        document.setDefaultStyleSheet(css)
        self.setHtml(page_html(self._rows, self._languages))
        frames = document.rootFrame().childFrames()
        self._table = frames[0] if frames and isinstance(frames[0], QTextTable) else None
        self._take_ends(facts)
        self._list_needs()
        self.setExtraSelections([])
        self.verticalScrollBar().setValue(place)
        self._measure_soon()

    def is_read(self, language: Language) -> bool:
        """Whether all of an edition's rows were in sight. Nothing is read before anything was shown."""
        return language in self._needs and self._needs[language] <= self._seen

    def unseen(self, language: Language) -> int:
        """How many cells with a card, or where there are none how many paragraphs, were not yet seen whole."""
        missing = self._needs.get(language, set()) - self._seen
        if self.has_cards:
            return len({cell for _, cell, _, _ in missing})
        return len({(cell, number) for _, cell, number, _ in missing})

    def total(self, language: Language) -> int:
        """How many there are of those."""
        needs = self._needs.get(language, set())
        if self.has_cards:
            return len({cell for _, cell, _, _ in needs})
        return len({(cell, number) for _, cell, number, _ in needs})

    def go_to_unseen(self) -> None:
        """Bring the first thing that was not in sight to where it can be read."""
        for top, place in self._edges:
            if place not in self._seen:
                self._scroll_to(top)
                return

    def light(self, fact: int) -> bool:
        """Bring the words of a fact into sight and light them, in each edition; False where it has none here."""
        found = [passage for passage in self._passages if passage.fact == fact]
        self._lit([(passage.start, passage.end) for passage in found])
        if found:
            self._scroll_to(min(self._top_of(passage.start) for passage in found))
        return bool(found)

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) change or fact."""
        stops = self._stops()
        if not stops:
            return
        if self._current is None:
            above = self.verticalScrollBar().value() + _MARGIN_ABOVE
            after = bisect_right([stop.top for stop in stops], above - 1)
            goal = after if way > 0 else after - 1
            # The first press chooses what is in sight already.
            if way > 0 and after and stops[after - 1].top >= above - _MARGIN_ABOVE:
                goal = after - 1
        else:
            goal = self._current + way
        self._current = min(max(goal, 0), len(stops) - 1)
        stop = stops[self._current]
        if self.has_cards:
            self.viewport().update()
            self._say_card(stop)
        else:
            self._lit([(stop.position, stop.end)])
        self._scroll_to(stop.top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K, as in a mail program; in a page of cards the arrows too."""
        ways = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        if self.has_cards:
            ways |= {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        way = ways.get(Qt.Key(event.key()))
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way is not None and is_plain:
            self.step(way)
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What fits is read when it is seen."""
        super().showEvent(event)
        self._measure_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height of everything."""
        super().resizeEvent(event)
        self._measure_soon()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another length."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure_soon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cards lie below their words; the chosen one has a bar and a darker line."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        seen = event.rect().translated(0, self.verticalScrollBar().value())
        colors = theme.colors()
        for number, card in enumerate(self._cards):
            if not card.rect.intersects(QRectF(seen)):
                continue
            is_current = number == self._current
            painter.setBrush(QColor(colors.base))
            painter.setPen(QPen(QColor(colors.accent if is_current else colors.line), 2 if is_current else 1))
            painter.drawRoundedRect(card.rect, theme.RADIUS, theme.RADIUS)
        painter.end()
        super().paintEvent(event)

    def _stops(self) -> list[_Stop]:
        if self.has_cards:
            return [_Stop(card.rect.top(), card.position, card.end) for card in self._cards]
        tops = {passage: self._top_of(passage.start) for passage in self._passages}
        return sorted(_Stop(top, each.start, each.end) for each, top in tops.items())

    def _say_card(self, stop: _Stop) -> None:
        """A screen reader reads on from the card."""
        cursor = self.textCursor()
        cursor.setPosition(stop.position)
        self.setTextCursor(cursor)

    def _lit(self, spans: Sequence[tuple[int, int]]) -> None:
        made = []
        for start, end in spans:
            each = QTextEdit.ExtraSelection()
            each.cursor = QTextCursor(self.document())
            each.cursor.setPosition(start)
            each.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            each.format.setBackground(QColor(theme.colors().text_selection))
            made.append(each)
        self.setExtraSelections(made)

    def _scroll_to(self, top: float) -> None:
        """Bring a height into sight, a little below the upper edge; what is in sight already stays."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + _EDGE <= top <= bar.value() + height * 0.6:
            bar.setValue(int(top) - _MARGIN_ABOVE)

    def _top_of(self, position: int) -> float:
        block = self.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        return self._rect_of(block).top() + (line.y() if line.isValid() else 0.0)

    def _take_ends(self, facts: Sequence[QTextCharFormat]) -> None:
        """Take the letters at the ends of facts out of the text, and mark what stands between them."""
        self._passages, letters = find_ends(self.document().toPlainText())
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at in reversed(letters):
            cursor.setPosition(at)
            cursor.deleteChar()
        for passage in self._passages:
            if passage.fact < len(facts):
                cursor.setPosition(passage.start)
                cursor.setPosition(passage.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(facts[passage.fact])
        cursor.endEditBlock()

    def _list_needs(self) -> None:
        """What must be seen, edition by edition: the first and the last line of every paragraph of every cell."""
        self._needs = {language: set() for language in self._languages}
        for language, key, look, blocks in self._cells():
            if look is not Look.QUIET:
                for number, _block in blocks:
                    self._needs[language] |= {(language, key, number, is_end) for is_end in (False, True)}

    def _cells(self) -> list[tuple[Language, str, Look, list[tuple[int, QTextBlock]]]]:
        """Every cell with its paragraphs, numbered; empty ones are nothing to be read."""
        found = []
        for at, row in enumerate(self._rows):
            for column, language in enumerate(self._languages):
                if language not in row or self._table is None:
                    continue
                cell = self._table.cellAt(at, column)
                block, last = cell.firstCursorPosition().block(), cell.lastPosition()
                blocks: list[tuple[int, QTextBlock]] = []
                number = 0
                while block.isValid() and block.position() <= last:
                    if block.text().strip():
                        blocks.append((number, block))
                    number += 1
                    block = block.next()
                found.append((language, row[language].key, row[language].look, blocks))
        return found

    def _measure_soon(self) -> None:
        self._settled.start()

    def _measure(self) -> None:
        """Where everything stands now."""
        edges: list[tuple[float, Place]] = []
        cards: list[_Card] = []
        for language, key, look, blocks in self._cells():
            rects = [(number, self._rect_of(block)) for number, block in blocks]
            if look is not Look.QUIET:
                for number, rect in rects:
                    edges.append((rect.top() + _EDGE, (language, key, number, False)))
                    edges.append((rect.bottom() - _EDGE, (language, key, number, True)))
            if look is Look.CARD and rects:
                whole = rects[0][1]
                for _, rect in rects[1:]:
                    whole = whole.united(rect)
                whole = QRectF(whole.left(), whole.top(), self._cell_width(), whole.height())
                whole = whole.adjusted(
                    _PADDING.left(), _PADDING.top(), -_PADDING.left(), -_PADDING.top() + _EDGE
                )
                first, last = blocks[0][1], blocks[-1][1]
                cards.append(_Card(whole, first.position(), last.position() + last.length() - 1))
        self._edges = sorted(edges)
        self._cards = sorted(cards, key=lambda card: (card.rect.top(), card.rect.left()))
        self.viewport().update()
        self._look()

    def _cell_width(self) -> float:
        columns = max(len(self._languages), 1)
        spacing = self._table.format().cellSpacing() if self._table is not None else 0
        padding = self._table.format().cellPadding() if self._table is not None else 0
        whole = self.document().textWidth() - 2 * self.document().documentMargin()
        return (whole - (columns + 1) * spacing) / columns - 2 * padding

    def _rect_of(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _look(self) -> None:
        """Remember what is in sight now."""
        if not self.isVisible() or self._table is None:
            return
        top = self.verticalScrollBar().value()
        tops = [edge for edge, _ in self._edges]
        first, last = bisect_left(tops, top), bisect_right(tops, top + self.viewport().height())
        new = {place for _, place in self._edges[first:last]} - self._seen
        if new:
            self._seen |= new
            self.looked.emit()


__all__ = ["ReadingPage"]
