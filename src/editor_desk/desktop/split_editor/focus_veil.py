# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Focus mode in the texts: all but the paragraph in hand, and its counterpart, steps back behind a veil."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QColor, QPainter

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor.paired import PairedEditions
from editor_desk.desktop.split_editor.tracked import TrackedParagraphs
from editor_desk.newsroom.languages import Language

_VEIL = 165
"""Opacity, of 255: what is behind it can still be read."""
_AROUND = 2


class FocusVeil(QObject):
    """Paints over the words of both bodies while it is on."""

    def __init__(self, paired: PairedEditions) -> None:
        super().__init__(paired)
        self._paired = paired
        self._is_on = False
        self._painted: tuple[object, ...] = ()

    @property
    def is_on(self) -> bool:
        """Whether it is on."""
        return self._is_on

    def turn(self, *, is_on: bool) -> None:
        """Draw the veil, or take it away."""
        if is_on is self._is_on:
            return
        self._is_on = is_on
        for language, side in self._paired.pairs.sides.items():
            side.body.paint_over = partial(self._paint, language, side) if is_on else None
            if is_on:
                side.body.cursorPositionChanged.connect(self._caret_moved)
            else:
                side.body.cursorPositionChanged.disconnect(self._caret_moved)
        if is_on:
            self._paired.pairs.changed.connect(self._repaint)
        else:
            self._paired.pairs.changed.disconnect(self._repaint)
        self._repaint()

    def _caret_moved(self) -> None:
        """Within its paragraph nothing changes: a keystroke paints its own line only."""
        body = self._paired.pairs.sides[self._paired.language].body
        here = (self._paired.language, self._paired.in_hand, body.textCursor().blockNumber())
        if here != self._painted:
            self._painted = here
            self._repaint()

    def _repaint(self) -> None:
        for side in self._paired.pairs.sides.values():
            side.body.viewport().update()

    def _paint(self, language: Language, side: TrackedParagraphs, painter: QPainter, rect: QRect) -> None:
        veil = QColor(theme.colors().base)
        veil.setAlpha(_VEIL)
        scrolled = side.body.verticalScrollBar().value()
        top = rect.top()
        for start, end in self._in_hand(language, side):
            above = start - scrolled - _AROUND - top
            if above > 0:
                painter.fillRect(QRect(rect.left(), top, rect.width(), above), veil)
            top = max(top, end - scrolled + _AROUND)
        if top <= rect.bottom():
            painter.fillRect(QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top), veil)

    def _in_hand(self, language: Language, side: TrackedParagraphs) -> list[tuple[int, int]]:
        """Top and bottom of what is not veiled, in the document's pixels, from above."""
        link = self._paired.in_hand
        numbers = self._paired.pairs.numbers(link, language) if link is not None else ()
        stretches = [side.rectangle(number) for number in numbers if number < len(side)]
        if language is self._paired.language:
            body = side.body
            block = body.document().documentLayout().blockBoundingRect(body.textCursor().block())
            stretches.append((round(block.top()), round(block.bottom())))
        return sorted(stretches)
