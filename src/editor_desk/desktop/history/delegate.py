# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a line of the history: what it was kept for, and below it who, when and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from editor_desk.desktop import theme
from editor_desk.desktop.history.model import FoldRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_MARGIN, _TOP, _BAR = 12, 5, 3
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """Two lines; a sign-off and a sending stand out by the weight the model gives them."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, two lines high; folded pauses take one."""
        count = 1 if index.data(FoldRole) is not None else 2
        height = count * QFontMetrics(self._view.font()).height() + 2 * _TOP
        return QSize(self._view.viewport().width(), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one entry."""
        rect: QRect = option.rect
        colors = theme.colors()
        is_chosen = self._view.selectionModel().isSelected(index)
        painter.save()
        if is_chosen:
            painter.fillRect(rect, QColor(colors.selected))
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(colors.accent))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        if is_chosen and self._view.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        font = QFont(self._view.font())
        height = QFontMetrics(font).height()
        place = QRect(rect.left() + _MARGIN, rect.top() + _TOP, rect.width() - 2 * _MARGIN, height)
        if index.data(FoldRole) is not None:
            painter.setFont(font)
            painter.setPen(QColor(colors.muted))
            text = QFontMetrics(font).elidedText(
                index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, _FLAGS, text)
            painter.restore()
            return
        what, rest = index.data(Qt.ItemDataRole.DisplayRole).split("\n")
        given: QFont | None = index.data(Qt.ItemDataRole.FontRole)
        for text, ink, weight in (
            (what, colors.text, given.weight() if given else font.weight()),
            (rest, colors.muted, font.weight()),
        ):
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, _FLAGS, elided)
            place.translate(0, height)
        painter.restore()
