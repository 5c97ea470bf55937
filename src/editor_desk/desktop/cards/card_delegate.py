# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a card, and leaves room below the chosen one for what can be done with it."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from editor_desk.desktop import theme
from editor_desk.desktop.cards.card_list import CardList
from editor_desk.desktop.cards.card_parts import MARGIN
from editor_desk.desktop.cards.cards_model import CardRole

_CHOSEN_BAR = 3
_KEPT = 500

_Index = QModelIndex | QPersistentModelIndex


class Laid(Protocol):
    """A card whose words have their places."""

    @property
    def height(self) -> int:
        """How high it is, in pixels."""


class CardDelegate(QStyledItemDelegate):
    """Lays a card out once for its words and the width of the list, and paints from that.

    A kind of card says how in ``lay_out``, ``paint_card`` and, where its fonts are made from the list's, ``take_font``.
    """

    def __init__(self, view: CardList) -> None:
        super().__init__(view)
        self._view = view
        self._font = QFont(view.font())
        self._laid: dict[tuple[Any, int, bool], Laid] = {}
        self.take_font(self._font)

    def take_font(self, font: QFont) -> None:
        """The list has this font now."""
        raise NotImplementedError

    def lay_out(self, card: Any, width: int, *, is_chosen: bool) -> Laid:
        """Place the words of a card in ``width`` pixels."""
        raise NotImplementedError

    def paint_card(self, painter: QPainter, card: Any, laid: Any) -> None:
        """Paint its words; the painter stands at the card's own corner."""
        raise NotImplementedError

    def paint_frame(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """What else stands around a card."""

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
        self.paint_frame(painter, rect, index)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        painter.translate(rect.topLeft())
        self.paint_card(painter, index.data(CardRole), self._layout(index, rect.width()))
        painter.restore()

    def words_height(self, index: _Index, width: int) -> int:
        """How much of a card its words take."""
        return self._layout(index, width).height

    def forget(self) -> None:
        """The font changed: measure anew."""
        self._font = QFont(self._view.font())
        self._laid.clear()
        self.take_font(self._font)

    def paint_chip(self, painter: QPainter, rect: QRect, text: str, tone: str) -> None:
        """Paint the chip on top of a card, in the painter's font."""
        shades = theme.colors().tones[tone]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shades.ground))
        radius = rect.height() / 2
        painter.drawRoundedRect(rect, radius, radius)
        painter.setPen(QColor(shades.ink))
        room = rect.width() - MARGIN
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)

    def _is_chosen(self, index: _Index) -> bool:
        return self._view.currentIndex() == index

    def _layout(self, index: _Index, width: int) -> Laid:
        if self._view.font() != self._font:
            self.forget()
        key = (index.data(CardRole), width, self._is_chosen(index))
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            card, _, is_chosen = key
            found = self._laid[key] = self.lay_out(card, width, is_chosen=is_chosen)
        return found
