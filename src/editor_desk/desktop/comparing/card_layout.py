# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a difference's card stand: measured once for a width, used for its height and its painting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from editor_desk.desktop import theme
from editor_desk.desktop.cards import CARD_GAP, CARD_TOP, CHIP_PADDING, MARGIN, PartFonts, Piece
from editor_desk.desktop.cards.card_parts import chip_font, slanted_font, small_font
from editor_desk.desktop.comparing.card_words import Card, Line


class Part(Enum):
    """What a piece of a card is; decides its font and its colour."""

    CHIP = auto()
    PLACE = auto()
    SENTENCE = auto()
    MISSING = auto()
    ACCEPTED = auto()


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


class CardFonts(PartFonts):
    """The fonts of a card, made from the list's own; ``reading`` is that of the story's words."""

    def __init__(self, base: QFont) -> None:
        small = small_font(base)
        super().__init__(
            {
                Part.CHIP: chip_font(base),
                Part.PLACE: small,
                Part.SENTENCE: small,
                Part.MISSING: slanted_font(base),
                Part.ACCEPTED: small,
            }
        )
        self.reading = theme.reading_font(base.pointSizeF() + 0.5)


def lay_out(card: Card, width: int, fonts: CardFonts) -> CardLayout:
    """Place the words of a card in ``width`` pixels."""
    inner = max(width - 2 * MARGIN, 60)
    height = fonts.metrics(Part.CHIP).height() + 4
    chip = min(fonts.metrics(Part.CHIP).horizontalAdvance(card.chip) + 2 * CHIP_PADDING, inner)
    pieces = [Piece(Part.CHIP, QRect(MARGIN, CARD_TOP, chip, height), card.chip)]
    lines: list[SetLine] = []
    y = CARD_TOP + height + CARD_GAP + 1
    room = inner - chip - CHIP_PADDING
    if fonts.metrics(Part.PLACE).horizontalAdvance(card.place) <= room:
        place = QRect(MARGIN + chip + CHIP_PADDING, CARD_TOP, room, height)
        pieces.append(Piece(Part.PLACE, place, card.place))
    else:
        y = _add(pieces, Part.PLACE, card.place, y, inner, fonts)
    for number, line in enumerate(card.lines):
        if line.is_missing:
            y = _add(pieces, Part.MISSING, line.text, y, inner, fonts)
            continue
        layout = _set(line, inner, fonts.reading)
        lines.append(SetLine(layout, line, QPointF(MARGIN, y), number))
        y += round(layout.boundingRect().height()) + CARD_GAP
    y = _add(pieces, Part.SENTENCE, card.sentence, y, inner, fonts)
    y = _add(pieces, Part.ACCEPTED, card.accepted, y, inner, fonts)
    return CardLayout(tuple(pieces), tuple(lines), y + CARD_TOP - CARD_GAP)


def _add(pieces: list[Piece], part: Part, text: str, y: int, inner: int, fonts: CardFonts) -> int:
    if not text:
        return y
    height = fonts.height(part, text, inner)
    pieces.append(Piece(part, QRect(MARGIN, y, inner, height), text))
    return y + height + CARD_GAP


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
