# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person sees while the desk is being set up: the stories and the texts they left, where they left them.

Nothing here can be pressed or typed into; a moment later the panes stand in its place. It is painted with the
least there is, because everything that is loaded before it keeps the person waiting.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import theme
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.window_place import pane_widths
from editor_desk.store.glance import Glance, Row, Text

_TOOLBAR, _LIST_HEAD, _ROW, _COLUMN_HEAD = 72, 165, 106, 70
"""Heights in logical pixels, about those of the panes to come."""
_LANGUAGES = ("en", "es")
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class EarlySight(QWidget):
    """A picture of the desk, made of its own words."""

    def __init__(self, sight: Glance, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sight = sight
        self._settings = settings
        self.setAccessibleName("Editor Desk")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint list and texts into the places of their panes."""
        colors = theme.colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.window))
        left, middle, _right = pane_widths(self._settings, self.width())
        height = self.height() - _TOOLBAR
        painter.fillRect(0, _TOOLBAR, left, height, QColor(colors.panel))
        painter.fillRect(left, _TOOLBAR, middle, height, QColor(colors.base))
        self._paint_list(painter, QRect(0, _TOOLBAR + _LIST_HEAD, left, height - _LIST_HEAD))
        shown = [code for code in _LANGUAGES if code in self.sight.texts]
        if not self._settings.get(remembered.SHOWS_COUNTERPART):
            shown = shown[:1]
        for number, code in enumerate(shown):
            width = middle // len(shown)
            place = QRect(left + number * width, _TOOLBAR + _COLUMN_HEAD, width, height - _COLUMN_HEAD)
            self._paint_text(painter, place, self.sight.texts[code])
        painter.end()

    def _paint_list(self, painter: QPainter, place: QRect) -> None:
        colors = theme.colors()
        row = QRect(place.x(), place.y(), place.width(), _ROW)
        for story in self.sight.rows:
            if row.top() > place.bottom():
                break
            if story.story_id == self.sight.story_id:
                painter.fillRect(row, QColor(colors.selected))
            self._paint_row(painter, row.adjusted(theme.SPACE_LARGE, theme.SPACE, -theme.SPACE, 0), story)
            row.translate(0, _ROW)

    def _paint_row(self, painter: QPainter, place: QRect, story: Row) -> None:
        colors = theme.colors()
        lines = (
            (story.slug.upper(), theme.SMALL_SIZE, False, colors.muted),
            (story.english or story.spanish, theme.DEK_SIZE, True, colors.text),
            (story.spanish if story.english else "", theme.DEK_SIZE, False, colors.muted),
        )
        for words, size, is_bold, ink in lines:
            font = QFont(self.font())
            font.setPointSizeF(size)
            font.setBold(is_bold)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            height = painter.fontMetrics().height()
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QRect(place.x(), place.y(), place.width(), height), _WRAP, shown)
            place = place.adjusted(0, height + 2, 0, 0)

    def _paint_text(self, painter: QPainter, place: QRect, text: Text) -> None:
        colors = theme.colors()
        place = place.adjusted(theme.SPACE_LARGE, 0, -theme.SPACE_LARGE, 0)
        painter.setPen(QColor(colors.text))
        zoom = self._settings.get(remembered.ZOOM)
        body = theme.reading_font(theme.READING_SIZE + zoom)
        pieces = (
            (text.headline, theme.reading_font(theme.HEADLINE_SIZE + zoom, bold=True), colors.text),
            (text.dek, theme.reading_font(theme.DEK_SIZE + zoom), colors.muted),
            *((line, body, colors.text) for line in text.body.split("\n")),
        )
        for words, font, ink in pieces:
            if place.top() > self.height():
                break
            if not words:
                place = place.adjusted(0, theme.SPACE_SMALL, 0, 0)
                continue
            painter.setFont(font)
            painter.setPen(QColor(ink))
            needed = painter.boundingRect(place.adjusted(0, 0, 0, self.height()), _WRAP, words)
            painter.drawText(needed, _WRAP, words)
            place = place.adjusted(0, needed.height() + theme.SPACE_SMALL, 0, 0)
