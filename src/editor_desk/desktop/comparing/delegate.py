# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints the card of a difference."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter

from editor_desk.desktop import theme
from editor_desk.desktop.cards import MARGIN, WRAP, CardDelegate, Piece
from editor_desk.desktop.comparing.card_layout import CardFonts, CardLayout, Part, SetLine, emphasis, lay_out
from editor_desk.desktop.comparing.card_words import Card


class DifferenceDelegate(CardDelegate):
    """The words of both languages, what differs in them standing out."""

    def take_font(self, font: QFont) -> None:
        """The list has this font now."""
        self._fonts = CardFonts(font)

    def lay_out(self, card: Card, width: int, *, is_chosen: bool) -> CardLayout:
        """Place the words of a card in ``width`` pixels."""
        return lay_out(card, width, self._fonts)

    def paint_card(self, painter: QPainter, card: Card, laid: CardLayout) -> None:
        """Paint its words."""
        for piece in laid.pieces:
            self._paint_piece(painter, piece, card)
        for line in laid.lines:
            self._paint_line(painter, line, card)

    def _paint_piece(self, painter: QPainter, piece: Piece, card: Card) -> None:
        colors = theme.colors()
        painter.setFont(self._fonts.font(piece.part))
        if piece.part is Part.CHIP:
            self.paint_chip(painter, piece.rect, piece.text, card.tone)
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
