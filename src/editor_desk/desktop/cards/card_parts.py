# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What every card is made of: words at their place, each in the font of what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

MARGIN = 12
CARD_TOP, CARD_GAP, CHIP_PADDING = 8, 3, 8
ENDLESS = 10_000
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words at their place; the rectangle counts from the card's own corner, in pixels."""

    part: Enum
    rect: QRect
    text: str


class PartFonts:
    """The font of every part of a card, and how wide and high its words are."""

    def __init__(self, fonts: Mapping[Enum, QFont]) -> None:
        self._fonts = fonts
        self._metrics = {part: QFontMetrics(font) for part, font in fonts.items()}

    def font(self, part: Enum) -> QFont:
        """The font of a piece."""
        return self._fonts[part]

    def metrics(self, part: Enum) -> QFontMetrics:
        """How wide and high its words are."""
        return self._metrics[part]

    def height(self, part: Enum, text: str, width: int) -> int:
        """How high some words are when they wrap."""
        return self._metrics[part].boundingRect(QRect(0, 0, width, ENDLESS), WRAP, text).height()


def small_font(base: QFont) -> QFont:
    """The font of what stands beside the words of a card."""
    small = QFont(base)
    small.setPointSizeF(max(base.pointSizeF() * 0.9, 7.0))
    return small


def chip_font(base: QFont) -> QFont:
    """The font of a card's chip."""
    chip = small_font(base)
    chip.setWeight(QFont.Weight.DemiBold)
    return chip


def slanted_font(base: QFont) -> QFont:
    """The font of what is not there yet."""
    slanted = QFont(base)
    slanted.setItalic(True)
    return slanted
