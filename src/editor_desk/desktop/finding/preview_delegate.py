# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a line before and after: what goes struck through, what comes underlined, so that no colour is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QTableView

from editor_desk.desktop import theme
from editor_desk.desktop.finding.preview_model import BEFORE, Change, RowRole
from editor_desk.text.offsets import Utf16Map

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_MARGIN = 6
_MOST_LINES = 4
_Index = QModelIndex | QPersistentModelIndex


class ChangeDelegate(QStyledItemDelegate):
    """For the two columns with words; give it to a ``QTableView`` for those."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the wrapped line, up to four."""
        width = self._view.columnWidth(index.column())
        layout = self._laid_out(index, width - 2 * _MARGIN)
        lines = min(layout.lineCount(), _MOST_LINES)
        return QSize(width, lines * QFontMetrics(layout.font()).lineSpacing() + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one side of one change."""
        rect: QRect = option.rect
        colors = theme.colors()
        painter.save()
        painter.setClipRect(rect)
        if self._view.selectionModel().isRowSelected(index.row(), QModelIndex()):
            painter.fillRect(rect, QColor(colors.selected))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        painter.setPen(QColor(colors.text))
        layout = self._laid_out(index, rect.width() - 2 * _MARGIN)
        layout.draw(painter, QPointF(rect.left() + _MARGIN, rect.top() + _MARGIN))
        painter.restore()

    def _laid_out(self, index: _Index, width: int) -> QTextLayout:
        change: Change = index.data(RowRole)
        row, is_before = change.row, index.column() == BEFORE
        text = row.before if is_before else row.after
        end = row.end if is_before else row.after_end
        layout = QTextLayout(text, theme.reading_font(theme.DEK_SIZE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        units = Utf16Map(text)
        marked = QTextLayout.FormatRange()
        marked.start = units.to_utf16(row.start)
        marked.length = units.to_utf16(end) - marked.start
        marked.format = _look(is_before=is_before)
        layout.setFormats([marked])
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


def _look(*, is_before: bool) -> QTextCharFormat:
    colors, look = theme.colors(), QTextCharFormat()
    look.setForeground(QColor(colors.bad if is_before else colors.good))
    if is_before:
        look.setFontStrikeOut(True)
    else:
        look.setFontUnderline(True)
        look.setFontWeight(QFont.Weight.Bold)
    return look
