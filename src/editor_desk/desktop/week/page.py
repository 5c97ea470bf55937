# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The week on one sheet of letter paper, landscape, black on white: set smaller until all of it fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPen

from editor_desk.desktop.week.board import columns
from editor_desk.desktop.week.card_layout import CardFonts, Detail, Kind, Piece, lay_out
from editor_desk.desktop.week.plan import Card, Plan

PAGE = QPageLayout(
    QPageSize(QPageSize.PageSizeId.Letter), QPageLayout.Orientation.Landscape, QMarginsF(9, 9, 9, 9),
    QPageLayout.Unit.Millimeter,
)  # fmt: skip
_TRIES = (
    *((size, Detail()) for size in (9.0, 8.0, 7.0)),
    *((size, Detail(headline_lines=1)) for size in (9.0, 8.0, 7.0, 6.5, 6.0, 5.5)),
    *((size, Detail(headline_lines=1, has_foot=False)) for size in (6.0, 5.5, 5.0)),
)
"""Sizes in points and what a card says at them. Smaller nobody reads on a wall: then all is drawn smaller at last."""
_SECTION_SHARE = 0.085
_TRAY_MOST = 14
"""Stories without a day that are named on paper; the rest is counted."""
_BLACK, _GREY, _PALE = QColor("#000000"), QColor("#555555"), QColor("#eeeeee")


@dataclass(frozen=True, slots=True)
class _Setting:
    fonts: CardFonts
    detail: Detail
    head: QFont


def paint_page(painter: QPainter, page: QRectF, plan: Plan) -> float:
    """Paint the week into a page; returns the factor it had to be shrunk by at last (1.0: not at all)."""
    painter.save()
    setting, height = _fitting(painter, page, plan)
    shrunk = min(1.0, page.height() / height)
    painter.translate(page.topLeft())
    painter.scale(shrunk, shrunk)
    _paint(painter, QRectF(0, 0, page.width() / shrunk, page.height() / shrunk), plan, setting)
    painter.restore()
    return shrunk


def _fitting(painter: QPainter, page: QRectF, plan: Plan) -> tuple[_Setting, float]:
    """The largest setting that fits, or the smallest one and the height it needs."""
    for setting in _settings(painter):
        height = _height(page.width(), plan, setting)
        if height <= page.height():
            return setting, page.height()
    return setting, height


def _settings(painter: QPainter) -> Iterator[_Setting]:
    base = QFont(painter.font())
    for size, detail in _TRIES:
        font, head = QFont(base), QFont(base)
        font.setPointSizeF(size)
        head.setPointSizeF(size * 1.5)
        head.setBold(True)
        yield _Setting(CardFonts(font, painter.device()), detail, head)


def _height(width: float, plan: Plan, setting: _Setting) -> float:
    return _top_height(setting) + sum(_row_heights(width, plan, setting)) + _foot_height(plan, setting)


def _top_height(setting: _Setting) -> float:
    line = setting.fonts.measures[Kind.HEAD].height()
    return line * 2 + line * 1.5


def _foot_height(plan: Plan, setting: _Setting) -> float:
    return setting.fonts.measures[Kind.HOLDER].height() * 2.5 if plan.unplanned or plan.late else 0.0


def _row_heights(width: float, plan: Plan, setting: _Setting) -> list[float]:
    places = columns(plan, width * _SECTION_SHARE, width)
    heights = []
    for row in plan.rows:
        least = setting.fonts.measures[Kind.HEAD].height() * 1.5
        stacks = [
            sum(_card(card, end - start, setting)[1] for card in cards)
            for (start, end), cards in zip(places, row.days, strict=True)
        ]
        heights.append(max(least, *stacks) + setting.fonts.unit)
    return heights


def _card(card: Card, width: float, setting: _Setting) -> tuple[tuple[Piece, ...], float]:
    unit = setting.fonts.unit
    pieces, height = lay_out(card, width - unit, setting.fonts, setting.detail)
    return pieces, height + unit * 0.6


def _paint(painter: QPainter, page: QRectF, plan: Plan, setting: _Setting) -> None:
    fonts = setting.fonts
    line = fonts.measures[Kind.HEAD].height()
    places = columns(plan, page.width() * _SECTION_SHARE, page.width())
    painter.setPen(_BLACK)
    painter.setFont(setting.head)
    title = QCoreApplication.translate("WeekCard", "Week: {days}").format(days=plan.title)
    painter.drawText(QRectF(0, 0, page.width(), line * 2), Qt.AlignmentFlag.AlignVCenter, title)
    y = line * 2
    for number, (start, end) in enumerate(places):
        place = QRectF(start, y, end - start, line * 1.5)
        painter.setFont(fonts.fonts[Kind.HEAD])
        if number == plan.today:
            painter.fillRect(place, _PALE)
        inside = place.adjusted(fonts.unit, 0, 0, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, plan.day_names[number])
    y += line * 1.5
    thin = QPen(_GREY, max(fonts.unit / 8, 0.0))
    painter.setPen(thin)
    painter.drawLine(QRectF(0, y, page.width(), 0).topLeft(), QRectF(0, y, page.width(), 0).topRight())
    for row, height in zip(plan.rows, _row_heights(page.width(), plan, setting), strict=True):
        painter.setPen(_BLACK)
        painter.setFont(fonts.fonts[Kind.HEAD])
        name = QRectF(0, y + fonts.unit, page.width() * _SECTION_SHARE - fonts.unit, height)
        painter.drawText(name, Qt.TextFlag.TextWordWrap, row.section)
        for (start, end), cards in zip(places, row.days, strict=True):
            top = y + fonts.unit * 0.5
            for card in cards:
                pieces, card_height = _card(card, end - start, setting)
                _paint_card(painter, QRectF(start, top, end - start, card_height), pieces, setting)
                top += card_height
        y += height
        painter.setPen(thin)
        painter.drawLine(QRectF(0, y, page.width(), 0).topLeft(), QRectF(0, y, page.width(), 0).topRight())
    for start, _end in places:
        painter.drawLine(QRectF(start, line * 2, 0, y - line * 2).topLeft(), QRectF(start, y, 0, 0).topLeft())
    _paint_foot(painter, QRectF(0, y, page.width(), _foot_height(plan, setting)), plan, setting)


def _paint_card(painter: QPainter, place: QRectF, pieces: tuple[Piece, ...], setting: _Setting) -> None:
    unit = setting.fonts.unit
    frame = place.adjusted(unit * 0.5, unit * 0.3, -unit * 0.5, -unit * 0.3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_GREY, unit / 8))
    painter.drawRoundedRect(frame, unit, unit)
    painter.save()
    painter.translate(frame.topLeft())
    for piece in pieces:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if piece.kind in (Kind.CHIP, Kind.WARNING):
            painter.setPen(QPen(_GREY, unit / 8))
            painter.drawRoundedRect(piece.rect, piece.rect.height() / 2, piece.rect.height() / 2)
            flags = Qt.AlignmentFlag.AlignCenter
        painter.setFont(setting.fonts.fonts[piece.kind])
        painter.setPen(_GREY if piece.kind in (Kind.SLUG, Kind.HOLDER) else _BLACK)
        painter.drawText(piece.rect, flags | Qt.TextFlag.TextDontClip, piece.text)
    painter.restore()


def _paint_foot(painter: QPainter, place: QRectF, plan: Plan, setting: _Setting) -> None:
    translate = QCoreApplication.translate
    said = []
    for heap, total, words in (
        (plan.late, plan.late_total, translate("WeekCard", "Late from before: {slugs}")),
        (plan.unplanned, plan.unplanned_total, translate("WeekCard", "Without a day: {slugs}")),
    ):
        if heap:
            slugs = ", ".join(card.slug for card in heap[:_TRAY_MOST])
            more = total - min(len(heap), _TRAY_MOST)
            if more > 0:
                slugs = translate("WeekCard", "{slugs} and {count} more").format(slugs=slugs, count=more)
            said.append(words.format(slugs=slugs))
    painter.setFont(setting.fonts.fonts[Kind.HOLDER])
    painter.setPen(_BLACK)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom
    painter.drawText(place, flags, "   ".join(said))
