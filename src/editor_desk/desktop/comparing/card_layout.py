# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a difference's card stand: measured once for a width, used for its height and its painting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from editor_desk.desktop import theme
from editor_desk.desktop.comparing.card_words import Card, Line

MARGIN = 12
_TOP, _GAP, _CHIP_PADDING = 8, 3, 8
_ENDLESS = 10_000
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Part(Enum):
    """What a piece of a card is; decides its font and its colour."""

    CHIP = auto()
    PLACE = auto()
    SENTENCE = auto()
    MISSING = auto()
    ACCEPTED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words at their place; the rectangle counts from the card's own corner, in pixels."""

    part: Part
    rect: QRect
    text: str


@dataclass(frozen=True, slots=True)
class SetLine:
    """The words of one language, set; ``number`` 0 is the first language."""

    layout: QTextLayout
    line: Line
    at: QPointF
    number: int


@dataclass(frozen=True, slots=True)
class CardLayout:
    """All of a card, and the height it takes."""

    pieces: tuple[Piece, ...]
    lines: tuple[SetLine, ...]
    height: int


class CardFonts:
    """The fonts of a card, made from the list's own."""

    def __init__(self, base: QFont) -> None:
        small = QFont(base)
        small.setPointSizeF(max(base.pointSizeF() * 0.9, 7.0))
        chip = QFont(small)
        chip.setWeight(QFont.Weight.DemiBold)
        missing = QFont(base)
        missing.setItalic(True)
        self.reading = theme.reading_font(base.pointSizeF() + 0.5)
        self._fonts = {
            Part.CHIP: chip,
            Part.PLACE: small,
            Part.SENTENCE: small,
            Part.MISSING: missing,
            Part.ACCEPTED: small,
        }
        self._metrics = {part: QFontMetrics(font) for part, font in self._fonts.items()}

    def font(self, part: Part) -> QFont:
        """The font of a piece."""
        return self._fonts[part]

    def metrics(self, part: Part) -> QFontMetrics:
        """How wide and high its words are."""
        return self._metrics[part]


def lay_out(card: Card, width: int, fonts: CardFonts) -> CardLayout:
    """Place the words of a card in ``width`` pixels."""
    inner = max(width - 2 * MARGIN, 60)
    height = fonts.metrics(Part.CHIP).height() + 4
    chip = min(fonts.metrics(Part.CHIP).horizontalAdvance(card.chip) + 2 * _CHIP_PADDING, inner)
    pieces = [Piece(Part.CHIP, QRect(MARGIN, _TOP, chip, height), card.chip)]
    lines: list[SetLine] = []
    y = _TOP + height + _GAP + 1
    room = inner - chip - _CHIP_PADDING
    if fonts.metrics(Part.PLACE).horizontalAdvance(card.place) <= room:
        place = QRect(MARGIN + chip + _CHIP_PADDING, _TOP, room, height)
        pieces.append(Piece(Part.PLACE, place, card.place))
    else:
        y = _add(pieces, Part.PLACE, card.place, y, inner, fonts)
    for number, line in enumerate(card.lines):
        if line.is_missing:
            y = _add(pieces, Part.MISSING, line.text, y, inner, fonts)
            continue
        layout = _set(line, inner, fonts.reading)
        lines.append(SetLine(layout, line, QPointF(MARGIN, y), number))
        y += round(layout.boundingRect().height()) + _GAP
    y = _add(pieces, Part.SENTENCE, card.sentence, y, inner, fonts)
    y = _add(pieces, Part.ACCEPTED, card.accepted, y, inner, fonts)
    return CardLayout(tuple(pieces), tuple(lines), y + _TOP - _GAP)


def _add(pieces: list[Piece], part: Part, text: str, y: int, inner: int, fonts: CardFonts) -> int:
    if not text:
        return y
    height = fonts.metrics(part).boundingRect(QRect(0, 0, inner, _ENDLESS), WRAP, text).height()
    pieces.append(Piece(part, QRect(MARGIN, y, inner, height), text))
    return y + height + _GAP


def _set(line: Line, width: int, font: QFont) -> QTextLayout:
    layout = QTextLayout(line.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Bold words are wider: they are set with room for them.
    layout.setFormats(emphasis(line, None))
    layout.beginLayout()
    y = 0.0
    while True:
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(width)
        row.setPosition(QPointF(0, y))
        y += row.height()
    layout.endLayout()
    return layout


def emphasis(line: Line, ink: str | None) -> list[QTextLayout.FormatRange]:
    """The formats of what stands out: bold what matters, struck out what is gone; in ``ink`` where one is given."""
    from PySide6.QtGui import QColor, QTextCharFormat

    found = []
    for spans, is_gone in ((line.marks, False), (line.gone, True)):
        for start, end in spans:
            style = QTextCharFormat()
            if is_gone:
                style.setFontStrikeOut(True)
            else:
                style.setFontWeight(QFont.Weight.Bold)
            if ink is not None:
                style.setForeground(QColor(ink))
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = (
                _units(line.text, start),
                _units(line.text[start:], end - start),
                style,
            )
            found.append(part)
    return found


def _units(text: str, offset: int) -> int:
    """How many UTF-16 units so many code points are."""
    part = text[:offset]
    return offset if part.isascii() else len(part.encode("utf-16-le")) // 2
