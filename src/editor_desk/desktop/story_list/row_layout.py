# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a row stand: measured once for a width, used for its height and its painting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from editor_desk.desktop.story_list.row_words import RowWords
from editor_desk.newsroom.stages import Stage

MARGIN = 12
_TOP = 9
_GAP = 3
_CHIP_GAP = 6
CHIP_PADDING = 7
_HEADLINE_LINES = 2


class Kind(Enum):
    """What a piece of a row is; decides its font and its colour."""

    SLUG = auto()
    DUE = auto()
    LATE = auto()
    LEAD = auto()
    SECOND = auto()
    PLACEHOLDER = auto()
    CHIP = auto()
    WARNING = auto()
    META = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words at their place; the rectangle counts from the row's own corner, in pixels."""

    kind: Kind
    rect: QRect
    text: str
    stage: Stage | None = None


@dataclass(frozen=True, slots=True)
class RowLayout:
    """All pieces of a row, and its height."""

    pieces: tuple[Piece, ...]
    height: int


class RowFonts:
    """The fonts of a row, made from the list's own font."""

    def __init__(self, base: QFont) -> None:
        small = QFont(base)
        small.setPointSizeF(max(base.pointSizeF() * 0.86, 7.0))
        slug = QFont(small)
        slug.setCapitalization(QFont.Capitalization.AllUppercase)
        slug.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        lead = QFont(base)
        lead.setWeight(QFont.Weight.DemiBold)
        chip = QFont(small)
        chip.setWeight(QFont.Weight.DemiBold)
        waiting = QFont(base)
        waiting.setItalic(True)
        self._fonts = {
            Kind.SLUG: slug,
            Kind.DUE: small,
            Kind.LATE: chip,
            Kind.LEAD: lead,
            Kind.SECOND: base,
            Kind.PLACEHOLDER: waiting,
            Kind.CHIP: chip,
            Kind.WARNING: chip,
            Kind.META: small,
        }
        self._metrics = {kind: QFontMetrics(font) for kind, font in self._fonts.items()}

    def font(self, kind: Kind) -> QFont:
        """The font of a piece."""
        return self._fonts[kind]

    def metrics(self, kind: Kind) -> QFontMetrics:
        """How wide and high its words are."""
        return self._metrics[kind]


def lay_out(words: RowWords, width: int, fonts: RowFonts) -> RowLayout:
    """Place the words of a row in ``width`` pixels."""
    inner = max(width - 2 * MARGIN, 60)
    pieces, y = _first_line(words, inner, fonts)
    for number, headline in enumerate(words.headlines):
        kind = Kind.PLACEHOLDER if headline.is_placeholder else (Kind.SECOND if number else Kind.LEAD)
        lines = _HEADLINE_LINES if kind is Kind.LEAD else 1
        height = _height(headline.text, kind, inner, lines, fonts)
        pieces.append(Piece(kind, QRect(MARGIN, y, inner, height), headline.text))
        y += height + _GAP
    chips, y = _chips(words, inner, y + 1, fonts)
    return RowLayout((*pieces, *chips), y + _TOP)


def _first_line(words: RowWords, inner: int, fonts: RowFonts) -> tuple[list[Piece], int]:
    kind = Kind.LATE if words.is_late else Kind.DUE
    due_width = fonts.metrics(kind).horizontalAdvance(words.due) + 2 if words.due else 0
    height = fonts.metrics(Kind.SLUG).height()
    slug_width = inner - (due_width + _CHIP_GAP if due_width else 0)
    pieces = [Piece(Kind.SLUG, QRect(MARGIN, _TOP, slug_width, height), words.slug)]
    if words.due:
        pieces.append(Piece(kind, QRect(MARGIN + inner - due_width, _TOP, due_width, height), words.due))
    return pieces, _TOP + height + _GAP


def _height(text: str, kind: Kind, inner: int, lines: int, fonts: RowFonts) -> int:
    metrics = fonts.metrics(kind)
    if lines == 1 or metrics.horizontalAdvance(text) <= inner:
        return metrics.height()
    wanted = metrics.boundingRect(QRect(0, 0, inner, 10_000), Qt.TextFlag.TextWordWrap, text).height()
    return min(wanted, metrics.height() + (lines - 1) * metrics.lineSpacing())


def _chips(words: RowWords, inner: int, y: int, fonts: RowFonts) -> tuple[list[Piece], int]:
    wanted: list[tuple[Kind, str, Stage | None]] = [
        (Kind.CHIP, chip.text, chip.stage) for chip in words.chips
    ]
    if words.warning:
        wanted.append((Kind.WARNING, words.warning, None))
    wanted += [(Kind.META, text, None) for text in (words.facts, words.holder) if text]
    height = fonts.metrics(Kind.CHIP).height() + 4
    pieces, x = [], MARGIN
    for kind, text, stage in wanted:
        padding = 0 if kind is Kind.META else 2 * CHIP_PADDING
        width = min(fonts.metrics(kind).horizontalAdvance(text) + padding + 1, inner)
        if x > MARGIN and x + width > MARGIN + inner:
            x, y = MARGIN, y + height + _GAP + 1
        pieces.append(Piece(kind, QRect(x, y, width, height), text, stage))
        x += width + _CHIP_GAP
    return pieces, y + (height if pieces else 0)
