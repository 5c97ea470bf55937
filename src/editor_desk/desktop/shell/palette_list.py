# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines of the palette as a list shows and speaks them: name, where it stands, its key or why it cannot be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from editor_desk.desktop import theme
from editor_desk.desktop.shell.palette_rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

RowRole = Qt.ItemDataRole.UserRole + 1
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_GAP = 2 * theme.SPACE


class PaletteRows(QAbstractListModel):
    """The rows that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Number of rows; none below a row."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The name, the whole row, or all of its words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.title, row.place, row.keys, row.why_not) if part)
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Paints a row: name and place from the one side, key or reason from the other."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A line of text with air around it."""
        return QSize(0, self._view.fontMetrics().height() + theme.SPACE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: Row = index.data(RowRole)
        colors = theme.colors()
        rect: QRect = option.rect
        painter.save()
        if self._view.currentIndex() == index:
            painter.fillRect(rect, QColor(colors.selected))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(colors.accent))
        inner = rect.adjusted(theme.SPACE + 2, 0, -theme.SPACE, 0)
        metrics = QFontMetrics(self._view.font())
        painter.setFont(self._view.font())
        painter.setPen(QColor(colors.muted))
        aside = metrics.elidedText(row.why_not or row.keys, Qt.TextElideMode.ElideRight, inner.width() // 2)
        painter.drawText(inner, _MIDDLE | Qt.AlignmentFlag.AlignRight, aside)
        room = inner.width() - metrics.horizontalAdvance(aside) - _GAP
        font = QFont(self._view.font())
        font.setBold(row.is_story)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted if row.why_not else colors.text))
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _MIDDLE | Qt.AlignmentFlag.AlignLeft, title)
        used = painter.fontMetrics().horizontalAdvance(title) + _GAP
        painter.setFont(self._view.font())
        painter.setPen(QColor(colors.muted))
        place = metrics.elidedText(row.place, Qt.TextElideMode.ElideRight, max(room - used, 0))
        painter.drawText(inner.adjusted(used, 0, 0, 0), _MIDDLE | Qt.AlignmentFlag.AlignLeft, place)
        painter.restore()
