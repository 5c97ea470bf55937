# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a row of the wall board: slug and due time, heads, a chip per edition, holder and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QStyledItemDelegate

from editor_desk.desktop import theme
from editor_desk.desktop.story_list.board_view import BoardView
from editor_desk.desktop.story_list.model import PickedRole, WordsRole
from editor_desk.desktop.story_list.row_layout import (
    CHIP_PADDING,
    MARGIN,
    Kind,
    Piece,
    RowFonts,
    lay_out,
    row_height,
)
from editor_desk.desktop.story_list.row_words import RowWords
from editor_desk.newsroom.stages import Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_SELECTED_BAR = 3
_PICKED_BAND = MARGIN - 2
_KEPT = 600
_PILL = 8
"""The rounding of a frame; what is late has corners instead, so that its shape says so too."""


class StoryRowDelegate(QStyledItemDelegate):
    """Lays a row out once for its words and the width of the list, and paints from that."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        self._fonts = RowFonts(view.font())
        self._font = QFont(view.font())
        self._layouts: dict[tuple[RowWords, int, int, bool], tuple[Piece, ...]] = {}
        self.with_hits = False
        """Whether rows have a line for where the words of a search stand."""

    def row_height(self) -> int:
        """How high every row is in the list as wide as it is now."""
        self._follow_font()
        return row_height(
            self._view.viewport().width(), self._fonts, theme.density().row, with_hit=self.with_hits
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as every row."""
        return QSize(self._view.viewport().width(), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        rect: QRect = option.rect
        # Asked of the view: the option's state would load QStyle's enums, 4 ms of the first paint.
        is_chosen = self._view.selectionModel().isSelected(index)
        has_focus = index.row() == self._view.cursor_row and self._view.hasFocus()
        is_picked = bool(index.data(PickedRole))
        words = index.data(WordsRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, rect, is_chosen=is_chosen, has_focus=has_focus)
        if is_picked:
            _paint_tick(painter, rect)
        painter.translate(rect.topLeft())
        if words is None:
            _paint_waiting(painter, rect.width(), rect.height())
        else:
            for piece in self._layout(words, rect.width()):
                self._paint_piece(painter, piece)
        painter.restore()

    def _follow_font(self) -> None:
        if self._view.font() != self._font:
            self._font = QFont(self._view.font())
            self._fonts = RowFonts(self._font)
            self._layouts.clear()

    def _layout(self, words: RowWords, width: int) -> tuple[Piece, ...]:
        self._follow_font()
        key = (words, width, theme.density().row, self.with_hits)
        layout = self._layouts.get(key)
        if layout is None:
            if len(self._layouts) > _KEPT:
                self._layouts.clear()
            layout = self._layouts[key] = lay_out(words, width, self._fonts, key[2], with_hit=self.with_hits)
        return layout

    def _paint_piece(self, painter: QPainter, piece: Piece) -> None:
        painter.setFont(self._fonts.font(piece.kind))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        ground, ink = _colors(piece)
        room = piece.rect
        if ground is not None:
            _paint_frame(painter, piece, ground)
            room = room.adjusted(CHIP_PADDING, 0, -CHIP_PADDING, 0)
        elif piece.kind in (Kind.DUE, Kind.FACTS, Kind.ALL_FACTS):
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(ink)
        metrics = self._fonts.metrics(piece.kind)
        if piece.kind is Kind.LEAD and room.height() > metrics.height() * 3 // 2:
            _paint_two_lines(painter, room, piece.text)
            return
        text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, text)


def _paint_ground(painter: QPainter, rect: QRect, *, is_chosen: bool, has_focus: bool) -> None:
    colors = theme.colors()
    if is_chosen:
        painter.fillRect(rect, QColor(colors.selected))
        painter.fillRect(QRect(rect.left(), rect.top(), _SELECTED_BAR, rect.height()), QColor(colors.accent))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
    if has_focus:
        painter.setPen(QColor(colors.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -2))


def _paint_tick(painter: QPainter, rect: QRect) -> None:
    """What is picked has a band with a tick in it: its shape says so beside its colour."""
    colors = theme.colors()
    band = QRect(rect.left(), rect.top(), _PICKED_BAND, rect.height() - 1)
    painter.fillRect(band, QColor(colors.accent))
    pen = QPen(QColor(colors.on_accent), 1.6)
    painter.setPen(pen)
    left, middle = band.left() + 2, band.center().y()
    painter.drawPolyline(
        [QPoint(left, middle), QPoint(left + 2, middle + 3), QPoint(band.right() - 1, middle - 3)]
    )


def _paint_waiting(painter: QPainter, width: int, height: int) -> None:
    """Where a line is still being fetched: the place of its words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colors().tones["neutral"].ground))
    for top, share in ((height // 8, 3), (height * 3 // 8, 7), (height * 6 // 8, 4)):
        painter.drawRoundedRect(QRect(MARGIN, top, (width - 2 * MARGIN) * share // 10, height // 8), 3, 3)


def _paint_frame(painter: QPainter, piece: Piece, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    if piece.kind is Kind.LATE:
        painter.drawPolygon(_flag(piece.rect))
        return
    radius = min(piece.rect.height() / 2, _PILL)
    painter.drawRoundedRect(piece.rect, radius, radius)


def _flag(rect: QRect) -> QPolygon:
    """A flag with a cut end: nothing else in a row has this shape."""
    notch = min(CHIP_PADDING - 2, rect.height() // 2)
    return QPolygon(
        [
            rect.topLeft(),
            QPoint(rect.right() + 1, rect.top()),
            QPoint(rect.right() + 1, rect.bottom() + 1),
            QPoint(rect.left(), rect.bottom() + 1),
            QPoint(rect.left() + notch, rect.center().y()),
        ]
    )


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
    top = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(top, flags, metrics.elidedText(first, Qt.TextElideMode.ElideRight, rect.width()))
    second = top.translated(0, top.height())
    painter.drawText(second, flags, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width()))


_TONES = {Kind.WARNING: "bad", Kind.LATE: "bad", Kind.SOON: "warn"}


def _colors(piece: Piece) -> tuple[QColor | None, QColor]:
    """The ground (of what is framed) and the ink of a piece."""
    colors = theme.colors()
    if piece.kind is Kind.CHIP and piece.stage is not None:
        ground, ink = theme.stage_colors(Stage(piece.stage))
        return QColor(ground), QColor(ink)
    if piece.kind in _TONES:
        tone = colors.tones[_TONES[piece.kind]]
        return QColor(tone.ground), QColor(tone.ink)
    if piece.kind is Kind.WRITING:
        return None, QColor(colors.tones["done"].ink)
    if piece.kind in (Kind.LEAD, Kind.DUE, Kind.HOLDER, Kind.LIT):
        return None, QColor(colors.text)
    return None, QColor(colors.good if piece.kind is Kind.ALL_FACTS else colors.muted)
