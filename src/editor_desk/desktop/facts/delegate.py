# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a fact's card, and leaves room below the chosen one for what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from editor_desk.desktop import theme
from editor_desk.desktop.facts.card_layout import MARGIN, WRAP, CardFonts, CardLayout, Part, Piece, lay_out
from editor_desk.desktop.facts.card_words import CardWords
from editor_desk.desktop.facts.model import CardRole

if TYPE_CHECKING:
    from editor_desk.desktop.facts.view import FactsView

_CHOSEN_BAR = 3
_SOURCE_BAR = 2
_KEPT = 500

_Index = QModelIndex | QPersistentModelIndex


class FactDelegate(QStyledItemDelegate):
    """Lays a card out once for its words and the width of the list, and paints from that."""

    def __init__(self, view: FactsView) -> None:
        super().__init__(view)
        self._view = view
        self._font = QFont(view.font())
        self._fonts = CardFonts(self._font)
        self._layouts: dict[tuple[CardWords, int, bool], CardLayout] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as the words and, on the chosen card, the buttons need."""
        width = self._view.viewport().width()
        height = self._layout(index, width).height
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
            painter.fillRect(
                QRect(rect.left(), rect.top(), _CHOSEN_BAR, rect.height()), QColor(colors.accent)
            )
            if self._view.hasFocus():
                painter.setPen(QColor(colors.accent))
                painter.drawRect(rect.adjusted(0, 0, -1, -2))
        if self._view.dragged_over == index:
            painter.setPen(QPen(QColor(colors.focus), 2, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(2, 2, -3, -4))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        painter.translate(rect.topLeft())
        card: CardWords = index.data(CardRole)
        for piece in self._layout(index, rect.width()).pieces:
            self._paint_piece(painter, piece, card)
        painter.restore()

    def words_height(self, index: _Index, width: int) -> int:
        """How much of a card its words take."""
        return self._layout(index, width).height

    def forget(self) -> None:
        """The font changed: measure anew."""
        self._font = QFont(self._view.font())
        self._fonts = CardFonts(self._font)
        self._layouts.clear()

    def _is_chosen(self, index: _Index) -> bool:
        return self._view.currentIndex() == index

    def _layout(self, index: _Index, width: int) -> CardLayout:
        if self._view.font() != self._font:
            self.forget()
        key = (index.data(CardRole), width, self._is_chosen(index))
        layout = self._layouts.get(key)
        if layout is None:
            if len(self._layouts) > _KEPT:
                self._layouts.clear()
            card, _, is_chosen = key
            layout = self._layouts[key] = lay_out(card, width, self._fonts, is_chosen=is_chosen)
        return layout

    def _paint_piece(self, painter: QPainter, piece: Piece, card: CardWords) -> None:
        colors = theme.colors()
        painter.setFont(self._fonts.font(piece.part))
        if piece.part is Part.CHIP:
            tone = colors.tones[card.tone]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.ground))
            radius = piece.rect.height() / 2
            painter.drawRoundedRect(piece.rect, radius, radius)
            painter.setPen(QColor(tone.ink))
            text = painter.fontMetrics().elidedText(
                piece.text, Qt.TextElideMode.ElideRight, piece.rect.width() - MARGIN
            )
            painter.drawText(piece.rect, Qt.AlignmentFlag.AlignCenter, text)
            return
        if piece.part is Part.EVIDENCE:
            bar = QRect(MARGIN, piece.rect.top(), _SOURCE_BAR, piece.rect.height())
            painter.fillRect(bar, QColor(colors.mark_verified))
        inks = {Part.FIRST_WORDS: colors.text, Part.EVIDENCE: colors.text, Part.WARNING: colors.bad}
        painter.setPen(QColor(inks.get(piece.part, colors.muted)))
        is_head = piece.part in (Part.KIND, Part.PARAGRAPH) and piece.rect.top() < self._head_bottom()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if is_head else WRAP
        painter.drawText(piece.rect, flags, piece.text)

    def _head_bottom(self) -> int:
        return self._fonts.metrics(Part.CHIP).height()
