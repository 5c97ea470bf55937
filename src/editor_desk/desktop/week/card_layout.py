# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a card stand: slug, headline, a chip an edition, hour and holder; for screen and paper alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice

from editor_desk.desktop.week.plan import Card
from editor_desk.newsroom.stages import Stage

_ELIDE = "…"


class Kind(Enum):
    """What a piece is; decides font and ink."""

    SLUG = auto()
    HEAD = auto()
    CHIP = auto()
    WARNING = auto()
    DUE = auto()
    LATE = auto()
    HOLDER = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words and their place within the card; ``stage`` of a chip."""

    rect: QRectF
    text: str
    kind: Kind
    stage: Stage | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """How much of a card is shown; paper takes less where a week is very full."""

    headline_lines: int = 2
    has_foot: bool = True


class CardFonts:
    """The fonts of a card for one base font, and their measures on a device (None: the screen)."""

    def __init__(self, base: QFont, device: QPaintDevice | None = None) -> None:
        self.key = base.toString()
        size = base.pointSizeF()
        self.fonts = {
            Kind.SLUG: _font(base, size * 0.84),
            Kind.HEAD: _font(base, size * 0.96, QFont.Weight.DemiBold),
            Kind.CHIP: _font(base, size * 0.84, QFont.Weight.DemiBold),
            Kind.WARNING: _font(base, size * 0.84, QFont.Weight.DemiBold),
            Kind.DUE: _font(base, size * 0.88, QFont.Weight.DemiBold),
            Kind.LATE: _font(base, size * 0.88, QFont.Weight.Bold),
            Kind.HOLDER: _font(base, size * 0.88),
        }
        self.measures = {
            kind: QFontMetricsF(font) if device is None else QFontMetricsF(font, device)
            for kind, font in self.fonts.items()
        }

    @property
    def unit(self) -> float:
        """A small distance that grows with the font."""
        return self.measures[Kind.SLUG].height() / 4


def lay_out(
    card: Card,
    width: float,
    fonts: CardFonts,
    detail: Detail = Detail(),
) -> tuple[tuple[Piece, ...], float]:
    """The pieces of a card of this width, and its height."""
    unit = fonts.unit
    room = max(width - 4 * unit, 10.0)
    x, y = 2 * unit, 1.5 * unit
    pieces: list[Piece] = []

    def line(kind: Kind, text: str, at: float, within: float) -> None:
        measure = fonts.measures[kind]
        pieces.append(Piece(QRectF(x + at, y, within, measure.height()), _cut(text, within, measure), kind))

    line(Kind.SLUG, card.slug.upper(), 0, room)
    y += fonts.measures[Kind.SLUG].height()
    for words in in_lines(card.headline, room, fonts.measures[Kind.HEAD], detail.headline_lines):
        line(Kind.HEAD, words, 0, room)
        y += fonts.measures[Kind.HEAD].height()
    y += unit * 0.6
    chips, y = _chips(card, QPointF(x, y), room, fonts)
    pieces += chips
    if detail.has_foot and (card.due or card.holder):
        y += unit * 0.6
        due_kind = Kind.LATE if card.is_late else Kind.DUE
        taken = fonts.measures[due_kind].horizontalAdvance(card.due) + 2 * unit if card.due else 0.0
        if card.due:
            line(due_kind, card.due, 0, min(taken, room))
        measure = fonts.measures[Kind.HOLDER]
        wide = measure.horizontalAdvance(card.holder) + 1
        if card.holder and wide <= room - taken:
            line(Kind.HOLDER, card.holder, room - wide, wide)
        elif card.holder:
            y += fonts.measures[due_kind].height() if card.due else 0.0
            line(Kind.HOLDER, card.holder, 0, room)
        y += fonts.measures[due_kind].height()
    return tuple(pieces), y + 1.5 * unit


def in_lines(text: str, width: float, measure: QFontMetricsF, most: int) -> list[str]:
    """A text in at most so many lines, the last one cut with an ellipsis where there is more."""
    words, lines = text.split(), list[str]()
    while words and len(lines) < most:
        count = len(words)
        while count > 1 and measure.horizontalAdvance(" ".join(words[:count])) > width:
            count -= 1
        if len(lines) == most - 1:
            count = len(words)
        lines.append(_cut(" ".join(words[:count]), width, measure))
        words = words[count:]
    return lines


def _chips(card: Card, at: QPointF, room: float, fonts: CardFonts) -> tuple[list[Piece], float]:
    unit, measure = fonts.unit, fonts.measures[Kind.CHIP]
    height = measure.height() + unit * 0.5
    x, y = at.x(), at.y()
    pieces = []
    for chip in card.chips:
        text = _cut(chip.text, room - 3 * unit, measure)
        wide = measure.horizontalAdvance(text) + 3 * unit
        if x > at.x() and x + wide > at.x() + room:
            x, y = at.x(), y + height + unit * 0.5
        kind = Kind.WARNING if chip.is_warning else Kind.CHIP
        pieces.append(Piece(QRectF(QPointF(x, y), QSizeF(wide, height)), text, kind, chip.stage))
        x += wide + unit
    return pieces, y + height


def _cut(text: str, width: float, measure: QFontMetricsF) -> str:
    if measure.horizontalAdvance(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure.horizontalAdvance(text[:middle].rstrip() + _ELIDE) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + _ELIDE


def _font(base: QFont, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPointSizeF(size)
    font.setWeight(weight)
    return font
