# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person sees while the desk is being set up: the stories and the texts they left, where they left them.

Nothing here can be pressed or typed into; a moment later the panes stand in its place. It is painted with the
least there is, because everything that is loaded before it keeps the person waiting. Its measures are those of the
panes; ``tests/desktop/shell/test_early_sight.py`` holds both together.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import theme
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.window_place import pane_widths
from editor_desk.store.glance import Glance, Row, Text

_BARS = {theme.COMFORTABLE: (27, 47, 164), theme.COMPACT: (23, 43, 183)}
"""Heights of menu, toolbar and the head of the list; of the last the one it had is remembered."""
_STATUS, _STORY_BAR, _COLUMN_TITLE, _TOP = 26, 30, 28, 10
_SPINE, _HANDLE = 34, 1
_FIELD, _COUNTER, _CREDITS = 6, 59, 46
"""Between the words of two fields; the room beside a field; from the dek's words to the body's."""
_ROW_MARGIN, _ROW_GAP, _CHIP_RISE, _SMALLER = 12, 2, 4, 0.9
_SCROLL_BAR = 11
_LANGUAGES = ("en", "es")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EarlySight(QWidget):
    """A picture of the desk, made of its own words."""

    def __init__(self, sight: Glance, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sight = sight
        self._settings = settings
        self.setAccessibleName("Editor Desk")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint list and texts into the places of their panes."""
        painter = QPainter(self)
        menu, toolbar, head = _BARS[theme.density()]
        head = self._settings.get(remembered.LIST_HEAD) or head
        top, bottom = menu + toolbar, self.height() - _STATUS
        left, middle, right = pane_widths(self._settings, self.width())
        self._paint_grounds(painter, QRect(0, menu, self.width(), toolbar), bottom, left, right)
        painter.setClipRect(0, top, self.width(), bottom - top)
        self._paint_list(painter, QRect(0, top + head, left, bottom - top - head))
        for place, text in self._columns(QRect(left, top, middle, bottom - top)):
            self._paint_column(painter, place, text)
        painter.end()

    def _paint_grounds(self, painter: QPainter, bar: QRect, bottom: int, left: int, right: int) -> None:
        colors = theme.colors()
        top, width = bar.bottom() + 1, self.width()
        painter.fillRect(self.rect(), QColor(colors.window))
        painter.fillRect(bar, QColor(colors.panel))
        painter.fillRect(0, top, width, bottom - top, QColor(colors.panel))
        under_bars = top + self._above_editions() + _COLUMN_TITLE
        painter.fillRect(left, under_bars, width - left - right, bottom - under_bars, QColor(colors.base))
        line = QColor(colors.line)
        for y in (top - 1, top + _STORY_BAR - 1, under_bars - _COLUMN_TITLE - 1, under_bars - 1):
            start, end = (0, width) if y < top else (left, width - right)
            painter.fillRect(start, y, end - start, 1, line)
        for x in (left, width - right):
            painter.fillRect(x, top, 1, bottom - top, line)
        painter.fillRect(0, bottom, width, 1, line)

    def _above_editions(self) -> int:
        """The story's own line, and its photos where it had a strip of them."""
        return self._settings.get(remembered.EDITIONS_HEAD) or _STORY_BAR

    def _columns(self, room: QRect) -> list[tuple[QRect, Text]]:
        """Where each edition stands that is shown."""
        shown = [code for code in _LANGUAGES if code in self.sight.texts]
        if not self._settings.get(remembered.SHOWS_COUNTERPART):
            shown = shown[:1]
        inner = room.adjusted(_HANDLE, self._above_editions(), -_HANDLE, 0)
        if len(shown) < len(_LANGUAGES):
            return [(inner, self.sight.texts[code]) for code in shown]
        free = inner.width() - _SPINE
        kept = self._settings.get(remembered.EDITIONS_SPLIT)
        share = kept[0] / sum(kept) if len(kept) == len(_LANGUAGES) and min(kept) > 0 else 0.5
        first = round(free * share)
        places = (
            QRect(inner.x(), inner.y(), first, inner.height()),
            QRect(inner.x() + first + _SPINE, inner.y(), free - first, inner.height()),
        )
        return [(place, self.sight.texts[code]) for place, code in zip(places, shown, strict=True)]

    def _paint_list(self, painter: QPainter, place: QRect) -> None:
        colors, fonts = theme.colors(), _RowFonts(self.font())
        row = QRect(place.x(), place.y(), place.width(), fonts.height)
        for story in self.sight.rows:
            if row.top() > place.bottom():
                break
            if story.story_id == self.sight.story_id:
                painter.fillRect(row, QColor(colors.selected))
            painter.fillRect(row.x(), row.bottom(), row.width(), 1, QColor(colors.line))
            self._paint_row(painter, row, story, fonts)
            row.translate(0, fonts.height)

    def _paint_row(self, painter: QPainter, row: QRect, story: Row, fonts: _RowFonts) -> None:
        colors = theme.colors()
        y, width = row.y() + theme.density().row, row.width() - 2 * _ROW_MARGIN
        lines = (
            (story.slug.upper(), fonts.slug, fonts.small_height, colors.muted),
            (story.english or story.spanish, fonts.lead, fonts.head_height, colors.text),
            (story.spanish if story.english else "", fonts.second, fonts.head_height, colors.muted),
        )
        for number, (words, font, height, ink) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(row.x() + _ROW_MARGIN, y, width, height), _LEFT, shown)
            y += height + (0 if number else _ROW_GAP)

    def _paint_column(self, painter: QPainter, place: QRect, text: Text) -> None:
        colors, zoom = theme.colors(), self._settings.get(remembered.ZOOM)
        x, y = place.x() + theme.SPACE_LARGE, float(place.y() + _COLUMN_TITLE + _TOP)
        for words, font, ink in (
            (text.headline, theme.reading_font(theme.HEADLINE_SIZE + zoom, bold=True), colors.text),
            (text.dek, theme.reading_font(theme.DEK_SIZE + zoom), colors.text),
        ):
            painter.setPen(QColor(ink))
            layout, height = self._lay_out(words, font, place.width() - _COUNTER, 100)
            layout.draw(painter, QPointF(x, y))
            y += height + _FIELD
        y += _CREDITS - _FIELD
        painter.fillRect(place.x(), round(y) - theme.SPACE_LARGE - 1, place.width(), 1, QColor(colors.line))
        painter.setPen(QColor(colors.text))
        width = place.width() - 2 * theme.SPACE_LARGE
        body, end = self._body(text.body, width, place.bottom() - y)
        if end + theme.SPACE_LARGE > place.bottom() - y:
            body, end = self._body(text.body, width - _SCROLL_BAR, place.bottom() - y)
        for layout, down in body:
            layout.draw(painter, QPointF(x, y + down))

    def _body(self, text: str, width: int, room: float) -> tuple[list[tuple[QTextLayout, float]], float]:
        """The paragraphs of a body that are to be seen, with the place of each, and where they end."""
        zoom, per_cent = self._settings.get(remembered.ZOOM), self._settings.get(remembered.LINE_HEIGHT)
        placed, y = [], 0.0
        for words in text.split("\n"):
            if y > room:
                break
            is_heading = words.startswith("#")
            font = theme.reading_font(theme.READING_SIZE + zoom + (1 if is_heading else 0), bold=is_heading)
            if words:
                layout, height = self._lay_out(words, font, width, per_cent)
                placed.append((layout, y))
                y += height
            else:
                y += QFontMetrics(font).height() * theme.GAP_HEIGHT / 100
        return placed, y

    def _lay_out(self, words: str, font: QFont, width: int, per_cent: int) -> tuple[QTextLayout, float]:
        """Words broken into lines as the editor breaks them, and how high they are."""
        layout, y = QTextLayout(words or " ", font, self), 0.0
        layout.beginLayout()
        while y < self.height():
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() * per_cent / 100
        layout.endLayout()
        return layout, y


class _RowFonts:
    """Fonts and heights of a row of the list, as ``story_list.row_layout`` has them."""

    def __init__(self, base: QFont) -> None:
        small = QFont(base)
        small.setPointSizeF(max(base.pointSizeF() * _SMALLER, 7.0))
        self.slug = QFont(small)
        self.slug.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.lead, self.second, chip = QFont(base), QFont(base), QFont(small)
        for font in (self.lead, chip):
            font.setWeight(QFont.Weight.DemiBold)
        self.head_height = max(QFontMetrics(font).height() for font in (self.lead, self.second))
        self.small_height = QFontMetrics(chip).height() + _CHIP_RISE
        self.height = (
            2 * theme.density().row
            + 2 * (self.small_height + self.head_height)
            + 4 * _ROW_GAP
            + QFontMetrics(small).height()
        )
