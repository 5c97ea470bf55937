# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a fact's card."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from editor_desk.desktop import theme
from editor_desk.desktop.cards import MARGIN, WRAP, CardDelegate, Piece
from editor_desk.desktop.facts.card_layout import CardLayout, Part, card_fonts, lay_out
from editor_desk.desktop.facts.card_words import CardWords

if TYPE_CHECKING:
    from editor_desk.desktop.facts.view import FactsView

_SOURCE_BAR = 2


class FactDelegate(CardDelegate):
    """Status, words in both languages, proof and note; a dashed frame where a proof would be dropped."""

    def __init__(self, view: FactsView) -> None:
        self._facts = view
        super().__init__(view)

    def take_font(self, font: QFont) -> None:
        """The list has this font now."""
        self._fonts = card_fonts(font)

    def lay_out(self, card: CardWords, width: int, *, is_chosen: bool) -> CardLayout:
        """Place the words of a card in ``width`` pixels."""
        return lay_out(card, width, self._fonts, is_chosen=is_chosen)

    def paint_frame(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Where a proof would go."""
        if self._facts.dragged_over == index:
            painter.setPen(QPen(QColor(theme.colors().focus), 2, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(2, 2, -3, -4))

    def paint_card(self, painter: QPainter, card: CardWords, laid: CardLayout) -> None:
        """Paint its words."""
        for piece in laid.pieces:
            self._paint_piece(painter, piece, card)

    def _paint_piece(self, painter: QPainter, piece: Piece, card: CardWords) -> None:
        colors = theme.colors()
        painter.setFont(self._fonts.font(piece.part))
        if piece.part is Part.CHIP:
            self.paint_chip(painter, piece.rect, piece.text, card.tone)
            return
        if piece.part is Part.EVIDENCE:
            bar = QRect(MARGIN, piece.rect.top(), _SOURCE_BAR, piece.rect.height())
            painter.fillRect(bar, QColor(colors.mark_verified))
        inks: dict[Enum, str] = {
            Part.FIRST_WORDS: colors.text,
            Part.EVIDENCE: colors.text,
            Part.WARNING: colors.bad,
        }
        painter.setPen(QColor(inks.get(piece.part, colors.muted)))
        is_head = piece.part in (Part.KIND, Part.PARAGRAPH) and piece.rect.top() < self._head_bottom()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if is_head else WRAP
        painter.drawText(piece.rect, flags, piece.text)

    def _head_bottom(self) -> int:
        return self._fonts.metrics(Part.CHIP).height()
