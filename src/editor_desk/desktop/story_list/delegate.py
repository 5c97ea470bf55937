# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a row of the wall board: slug, heads, a chip per edition, facts, holder, due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from editor_desk.desktop import theme
from editor_desk.desktop.story_list.model import WordsRole
from editor_desk.desktop.story_list.row_layout import Kind, Piece, RowFonts, RowLayout, lay_out
from editor_desk.desktop.story_list.row_words import RowWords
from editor_desk.newsroom.stages import Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_SELECTED_BAR = 3
_KEPT = 2000


class StoryRowDelegate(QStyledItemDelegate):
    """Lays a row out once for its words and the width of the list, and paints from that."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._fonts = RowFonts(view.font())
        self._font = QFont(view.font())
        self._layouts: dict[tuple[RowWords, int], RowLayout] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as the row's words need."""
        width = self._view.viewport().width()
        return QSize(width, self._layout(index.data(WordsRole), width).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        rect: QRect = option.rect
        # Asked of the view: the option's state would load QStyle's enums, 4 ms of the first paint.
        is_chosen = self._view.selectionModel().isSelected(index)
        has_focus = is_chosen and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, rect, is_chosen=is_chosen, has_focus=has_focus)
        painter.translate(rect.topLeft())
        for piece in self._layout(index.data(WordsRole), rect.width()).pieces:
            self._paint_piece(painter, piece)
        painter.restore()

    def _layout(self, words: RowWords, width: int) -> RowLayout:
        if self._view.font() != self._font:
            self._font = QFont(self._view.font())
            self._fonts = RowFonts(self._font)
            self._layouts.clear()
        key = (words, width)
        layout = self._layouts.get(key)
        if layout is None:
            if len(self._layouts) > _KEPT:
                self._layouts.clear()
            layout = self._layouts[key] = lay_out(words, width, self._fonts)
        return layout

    def _paint_piece(self, painter: QPainter, piece: Piece) -> None:
        painter.setFont(self._fonts.font(piece.kind))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = piece.text
        ground, ink = _colors(piece)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            radius = piece.rect.height() / 2
            painter.drawRoundedRect(piece.rect, radius, radius)
            flags = Qt.AlignmentFlag.AlignCenter
        painter.setPen(ink)
        metrics = self._fonts.metrics(piece.kind)
        if piece.kind is Kind.LEAD and piece.rect.height() > metrics.height():
            _paint_two_lines(painter, piece.rect, text)
            return
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, piece.rect.width())
        painter.drawText(piece.rect, flags, text)


def _paint_ground(painter: QPainter, rect: QRect, *, is_chosen: bool, has_focus: bool) -> None:
    colors = theme.colors()
    if is_chosen:
        painter.fillRect(rect, QColor(colors.selected))
        painter.fillRect(QRect(rect.left(), rect.top(), _SELECTED_BAR, rect.height()), QColor(colors.accent))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
    if is_chosen and has_focus:
        painter.setPen(QColor(colors.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -2))


def _paint_two_lines(painter: QPainter, rect: QRect, text: str) -> None:
    """Two lines of a headline, the second cut with an ellipsis where there is more."""
    metrics = painter.fontMetrics()
    first, rest = "", ""
    words = text.split()
    for count in range(len(words), 0, -1):
        first = " ".join(words[:count])
        if metrics.horizontalAdvance(first) <= rect.width() or count == 1:
            rest = " ".join(words[count:])
            break
    top = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(top, flags, metrics.elidedText(first, Qt.TextElideMode.ElideRight, rect.width()))
    second = top.translated(0, metrics.lineSpacing())
    painter.drawText(second, flags, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width()))


def _colors(piece: Piece) -> tuple[QColor | None, QColor]:
    """The ground (chips only) and the ink of a piece."""
    colors = theme.colors()
    if piece.kind is Kind.CHIP and piece.stage is not None:
        ground, ink = theme.stage_colors(piece.stage)
        return QColor(ground), QColor(ink)
    if piece.kind is Kind.WARNING:
        ground, ink = theme.stage_colors(Stage.RETURNED)
        return QColor(ground), QColor(ink)
    if piece.kind is Kind.LEAD:
        return None, QColor(colors.text)
    if piece.kind is Kind.LATE:
        return None, QColor(colors.bad)
    return None, QColor(colors.muted)
