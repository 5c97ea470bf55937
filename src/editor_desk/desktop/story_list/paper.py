# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The wall board on paper: the rows of the list as they are, black on white, in two columns of letter pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPen

from editor_desk.desktop.story_list.row_layout import FRAMED, Kind, Piece, RowFonts, lay_out, row_height
from editor_desk.desktop.story_list.row_words import RowWords

PAGE = QPageLayout(
    QPageSize(QPageSize.PageSizeId.Letter), QPageLayout.Orientation.Portrait, QMarginsF(12, 12, 12, 12),
    QPageLayout.Unit.Millimeter,
)  # fmt: skip
MOST = 260
"""Stories that are printed at most, ten pages; how many more there are is said."""
_WIDTH = 940
"""A page is laid out as so many pixels wide, which makes its smallest letters about 7 points high."""
_COLUMNS, _GAP, _ROOM, _HEAD, _FOOT = 2, 20, 9, 44, 24
_TEXT, _SLUG_SIZE = 13, 17
_BLACK, _GREY, _PALE = QColor("#000000"), QColor("#444444"), QColor("#999999")
_STRONG = (Kind.LATE, Kind.WARNING)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed: the head of every page, the rows, how many stories the list has, the font of the window."""

    title: str
    rows: Sequence[RowWords]
    total: int
    font: QFont


def paint_pages(
    painter: QPainter, width: float, height: float, sheet: Sheet, new_page: Callable[[], object]
) -> int:
    """Paint all rows into pages of this size, in the painter's units; returns how many pages it took."""
    font = QFont(sheet.font)
    font.setPixelSize(_TEXT)
    fonts = RowFonts(font)
    scale = width / _WIDTH
    room = height / scale
    column = (_WIDTH - _GAP * (_COLUMNS - 1)) // _COLUMNS
    row = row_height(column, fonts, _ROOM)
    per_column = max(int((room - _HEAD - _FOOT) // row), 1)
    per_page = per_column * _COLUMNS
    pages = max(-(-len(sheet.rows) // per_page), 1)
    for page in range(pages):
        if page:
            new_page()
        painter.save()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_head(painter, sheet, font)
        for number, words in enumerate(sheet.rows[page * per_page : (page + 1) * per_page]):
            x = number // per_column * (column + _GAP)
            _paint_row(painter, (x, _HEAD + number % per_column * row), column, words, fonts)
        _paint_foot(painter, QRectF(0, room - _FOOT, _WIDTH, _FOOT), sheet, (page + 1, pages), font)
        painter.restore()
    return pages


def _paint_head(painter: QPainter, sheet: Sheet, font: QFont) -> None:
    head = QFont(font)
    head.setPixelSize(_SLUG_SIZE)
    head.setBold(True)
    painter.setFont(head)
    painter.setPen(_BLACK)
    painter.drawText(QRectF(0, 0, _WIDTH, _HEAD - 12), Qt.AlignmentFlag.AlignVCenter, sheet.title)


def _paint_row(
    painter: QPainter, at: tuple[float, float], width: int, words: RowWords, fonts: RowFonts
) -> None:
    painter.save()
    painter.translate(*at)
    painter.setPen(QPen(_PALE, 0.6))
    painter.drawLine(0, 0, width, 0)
    for piece in lay_out(words, width, fonts, _ROOM):
        _paint_piece(painter, piece, fonts)
    painter.restore()


def _paint_piece(painter: QPainter, piece: Piece, fonts: RowFonts) -> None:
    """What colour says on the screen a black ground says on paper: late, and changed after approval."""
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    ink = _GREY if piece.kind in (Kind.SLUG, Kind.SECOND, Kind.PLACEHOLDER, Kind.NOBODY) else _BLACK
    if piece.kind in FRAMED:
        painter.setPen(QPen(_BLACK, 0.8))
        painter.setBrush(_BLACK if piece.kind in _STRONG else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(piece.rect, 6, 6)
        ink = QColor("#ffffff") if piece.kind in _STRONG else _BLACK
        flags = Qt.AlignmentFlag.AlignCenter
    elif piece.kind in (Kind.DUE, Kind.FACTS, Kind.ALL_FACTS):
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(fonts.font(piece.kind))
    painter.setPen(ink)
    if piece.kind is Kind.LEAD and piece.rect.height() > fonts.metrics(piece.kind).height() * 3 // 2:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(piece.rect, flags, piece.text)
        return
    text = fonts.metrics(piece.kind).elidedText(piece.text, Qt.TextElideMode.ElideRight, piece.rect.width())
    painter.drawText(piece.rect, flags | Qt.TextFlag.TextSingleLine, text)


def _paint_foot(painter: QPainter, place: QRectF, sheet: Sheet, page: tuple[int, int], font: QFont) -> None:
    translate = QCoreApplication.translate
    said = translate("ListOnPaper", "Page {page} of {pages}").format(page=page[0], pages=page[1])
    if sheet.total > len(sheet.rows):
        more = translate("ListOnPaper", "the first {count} of {total} stories")
        said = f"{said} · {more.format(count=len(sheet.rows), total=sheet.total)}"
    painter.setFont(font)
    painter.setPen(_GREY)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
