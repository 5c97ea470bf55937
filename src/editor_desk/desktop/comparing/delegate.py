# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints the card of a difference, and leaves room below the chosen one for what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from editor_desk.desktop import theme
from editor_desk.desktop.comparing.card_layout import (
    MARGIN,
    WRAP,
    CardFonts,
    CardLayout,
    Part,
    Piece,
    SetLine,
    emphasis,
    lay_out,
)
from editor_desk.desktop.comparing.card_words import Card
from editor_desk.desktop.comparing.model import CardRole

if TYPE_CHECKING:
    from editor_desk.desktop.comparing.view import DifferencesView

_CHOSEN_BAR = 3
_KEPT = 300

_Index = QModelIndex | QPersistentModelIndex


class DifferenceDelegate(QStyledItemDelegate):
    """Lays a card out once for its words and the width of the list, and paints from that."""

    def __init__(self, view: DifferencesView) -> None:
        super().__init__(view)
        self._view = view
        self._font = QFont(view.font())
        self._fonts = CardFonts(self._font)
        self._layouts: dict[tuple[Card, int], CardLayout] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as the words and, on the chosen card, the buttons need."""
        width = self._view.viewport().width()
        height = self.words_height(index, width)
        if self._is_chosen(index):
            height += self._view.actions_height(width)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one card."""
        rect: QRect = option.rect
        colors = theme.colors()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_chosen(index):
            painter.fillRect(rect, QColor(colors.selected))
            bar = QRect(rect.left(), rect.top(), _CHOSEN_BAR, rect.height())
            painter.fillRect(bar, QColor(colors.accent))
            if self._view.hasFocus():
                painter.setPen(QColor(colors.accent))
                painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        painter.translate(rect.topLeft())
        card: Card = index.data(CardRole)
        laid = self._layout(card, rect.width())
        for piece in laid.pieces:
            self._paint_piece(painter, piece, card)
        for line in laid.lines:
            self._paint_line(painter, line, card)
        painter.restore()

    def words_height(self, index: _Index, width: int) -> int:
        """How much of a card its words take."""
        return self._layout(index.data(CardRole), width).height

    def forget(self) -> None:
        """The font changed: measure anew."""
        self._font = QFont(self._view.font())
        self._fonts = CardFonts(self._font)
        self._layouts.clear()

    def _is_chosen(self, index: _Index) -> bool:
        return self._view.currentIndex() == index

    def _layout(self, card: Card, width: int) -> CardLayout:
        if self._view.font() != self._font:
            self.forget()
        found = self._layouts.get((card, width))
        if found is None:
            if len(self._layouts) > _KEPT:
                self._layouts.clear()
            found = self._layouts[card, width] = lay_out(card, width, self._fonts)
        return found

    def _paint_piece(self, painter: QPainter, piece: Piece, card: Card) -> None:
        colors = theme.colors()
        painter.setFont(self._fonts.font(piece.part))
        if piece.part is Part.CHIP:
            tone = colors.tones[card.tone]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.ground))
            radius = piece.rect.height() / 2
            painter.drawRoundedRect(piece.rect, radius, radius)
            painter.setPen(QColor(tone.ink))
            room = piece.rect.width() - MARGIN
            text = painter.fontMetrics().elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(piece.rect, Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.setPen(QColor(colors.text if piece.part is Part.SENTENCE else colors.muted))
        is_beside = piece.part is Part.PLACE and piece.rect.left() > MARGIN
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if is_beside else WRAP
        painter.drawText(piece.rect, flags, piece.text)

    def _paint_line(self, painter: QPainter, line: SetLine, card: Card) -> None:
        colors = theme.colors()
        painter.setPen(QColor(colors.text if line.number == 0 else colors.muted))
        ink = {"bad": colors.bad, "warn": colors.warn}.get(card.tone, colors.text)
        line.layout.draw(painter, line.at, emphasis(line.line, ink))
