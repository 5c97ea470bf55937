# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The paragraphs of a body that are lit: those of the pair in hand, or under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor.tracked import TrackedParagraphs


class LitParagraphs(QObject):
    """Paints a soft ground beneath some paragraphs, and only what changed of it anew."""

    def __init__(self, side: TrackedParagraphs) -> None:
        super().__init__(side)
        self._side = side
        self._numbers: frozenset[int] = frozenset()
        self._painted: dict[int, tuple[int, int]] = {}
        side.body.paint_under = self._paint
        # The bar stands between the words and the spine: the light runs on beneath it.
        side.body.verticalScrollBar().installEventFilter(self)

    def light(self, numbers: frozenset[int]) -> None:
        """Light these and no others."""
        changed = self._numbers ^ numbers
        self._numbers = numbers
        for number in changed:
            self._repaint(self._painted.pop(number, None))
            if number < len(self._side):
                self._repaint(self._side.rectangle(number))

    def follow(self) -> None:
        """Something was laid out anew: mend the ground of a lit paragraph that became longer or moved."""
        for number in self._numbers:
            if number < len(self._side):
                now = self._side.rectangle(number)
                if self._painted.get(number) != now:
                    self._repaint(self._painted.pop(number, None))
                    self._repaint(now)

    def _repaint(self, stretch: tuple[int, int] | None) -> None:
        if stretch is None:
            return
        viewport = self._side.body.viewport()
        top = stretch[0] - self._side.body.verticalScrollBar().value()
        height = stretch[1] - stretch[0] + 2
        viewport.update(QRect(0, top - 1, viewport.width(), height))
        bar = self._side.body.verticalScrollBar()
        bar.update(QRect(0, top - 1, bar.width(), height))

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        """Paint beneath the words; ``rect`` is in pixels of the viewport."""
        ground = QColor(theme.colors().lit)
        scrolled, width = self._side.body.verticalScrollBar().value(), painter.device().width()
        for number in self._numbers:
            if number >= len(self._side):
                continue
            stretch = self._side.rectangle(number)
            self._painted[number] = stretch
            top, bottom = stretch[0] - scrolled, stretch[1] - scrolled
            if top <= rect.bottom() and bottom >= rect.top():
                painter.fillRect(QRect(0, top, width, bottom - top), ground)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QScrollBar) and isinstance(event, QPaintEvent):
            painter = QPainter(watched)
            self._paint(painter, event.rect())
            painter.end()
        return super().eventFilter(watched, event)
