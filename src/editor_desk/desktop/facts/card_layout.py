# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a fact's card stand: measured once for a width, used for its height and its painting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont

from editor_desk.desktop import theme
from editor_desk.desktop.cards import CARD_GAP, CARD_TOP, CHIP_PADDING, MARGIN, PartFonts, Piece
from editor_desk.desktop.cards.card_parts import chip_font, slanted_font, small_font
from editor_desk.desktop.facts.card_words import CardWords, more_proofs

_BAR = 10
_LONGEST_QUOTE = 220
"""Characters of a quotation shown on a card that is not chosen."""
_MOST_PROOFS = 2
"""Proofs shown on a card that is not chosen; one more than that is not worth folding."""


class Part(Enum):
    """What a piece of a card is; decides its font and its colour."""

    CHIP = auto()
    KIND = auto()
    PARAGRAPH = auto()
    FIRST_WORDS = auto()
    OTHER_WORDS = auto()
    MISSING = auto()
    WARNING = auto()
    EVIDENCE = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class CardLayout:
    """All pieces of a card, and the height they take."""

    pieces: tuple[Piece, ...]
    height: int


def card_fonts(base: QFont) -> PartFonts:
    """The fonts of a card, made from the list's own."""
    small, size = small_font(base), base.pointSizeF()
    return PartFonts(
        {
            Part.CHIP: chip_font(base),
            Part.KIND: small,
            Part.PARAGRAPH: small,
            Part.FIRST_WORDS: theme.reading_font(size + 0.5),
            Part.OTHER_WORDS: theme.reading_font(size),
            Part.MISSING: slanted_font(base),
            Part.WARNING: small,
            Part.EVIDENCE: small,
            Part.NOTE: small,
        }
    )


def lay_out(card: CardWords, width: int, fonts: PartFonts, *, is_chosen: bool) -> CardLayout:
    """Place the words of a card in ``width`` pixels; a chosen card shows long quotations whole."""
    inner = max(width - 2 * MARGIN, 60)
    pieces, y = _first_line(card, inner, fonts)
    lines: list[tuple[Part, str]] = []
    for number, quote in enumerate(card.quotes):
        part = Part.MISSING if quote.is_missing else (Part.OTHER_WORDS if number else Part.FIRST_WORDS)
        lines.append((part, quote.text if is_chosen else _shortened(quote.text)))
    lines += [(Part.WARNING, text) for text in card.warnings]
    shown = (
        card.evidence if is_chosen or len(card.evidence) <= _MOST_PROOFS + 1 else card.evidence[:_MOST_PROOFS]
    )
    lines += [(Part.EVIDENCE, text) for text in shown]
    if len(shown) < len(card.evidence):
        lines.append((Part.EVIDENCE, more_proofs(len(card.evidence) - len(shown))))
    lines += [(Part.NOTE, card.note)] if card.note else []
    for part, text in lines:
        indent = _BAR if part is Part.EVIDENCE else 0
        height = fonts.height(part, text, inner - indent)
        pieces.append(Piece(part, QRect(MARGIN + indent, y, inner - indent, height), text))
        y += height + CARD_GAP
    return CardLayout(tuple(pieces), y + CARD_TOP - CARD_GAP)


def _first_line(card: CardWords, inner: int, fonts: PartFonts) -> tuple[list[Piece], int]:
    """Chip, kind and paragraph; the kind goes below the chip where the pane is narrow."""
    height = fonts.metrics(Part.CHIP).height() + 4
    chip_width = min(fonts.metrics(Part.CHIP).horizontalAdvance(card.chip) + 2 * CHIP_PADDING, inner)
    number_width = (
        fonts.metrics(Part.PARAGRAPH).horizontalAdvance(card.paragraph) + 1 if card.paragraph else 0
    )
    pieces = [Piece(Part.CHIP, QRect(MARGIN, CARD_TOP, chip_width, height), card.chip)]
    if number_width and chip_width + number_width + CHIP_PADDING <= inner:
        place = QRect(MARGIN + inner - number_width, CARD_TOP, number_width, height)
        pieces.append(Piece(Part.PARAGRAPH, place, card.paragraph))
    y = CARD_TOP + height + CARD_GAP + 1
    if card.kind:
        x = chip_width + CHIP_PADDING
        room = inner - x - number_width - CHIP_PADDING
        if fonts.metrics(Part.KIND).horizontalAdvance(card.kind) <= room:
            pieces.append(Piece(Part.KIND, QRect(MARGIN + x, CARD_TOP, room, height), card.kind))
        else:
            tall = fonts.height(Part.KIND, card.kind, inner)
            pieces.append(Piece(Part.KIND, QRect(MARGIN, y, inner, tall), card.kind))
            y += tall + CARD_GAP
    return pieces, y


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"
