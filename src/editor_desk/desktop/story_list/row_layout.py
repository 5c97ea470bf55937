# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a row stand: measured once for a width. Every row is as high as every other.

A narrow row: slug and due time; two lines of heads; a chip for each edition; who holds it, and the facts. In a wide
one the last two share a line. While words are searched for, a line under the heads shows where they stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from editor_desk.desktop.story_list.hit_words import HitWords, shortened
from editor_desk.desktop.story_list.row_words import Chip, Haste, Headline, RowWords
from editor_desk.newsroom.stages import Stage

MARGIN = 12
_GAP = 2
_CHIP_GAP = 6
CHIP_PADDING = 7
_CHIP_RISE = 4
"""How much higher a chip is than its words."""
WIDE = 420
"""From this width on, in pixels, chips and holder share a line."""
_HEADLINES = 2
_SMALLER = 0.9
"""The small words of a row, of its headlines."""


class Kind(Enum):
    """What a piece of a row is; decides its font and its colour."""

    SLUG = auto()
    DUE = auto()
    SOON = auto()
    LATE = auto()
    LEAD = auto()
    SECOND = auto()
    PLACEHOLDER = auto()
    CHIP = auto()
    WARNING = auto()
    FACTS = auto()
    ALL_FACTS = auto()
    HOLDER = auto()
    NOBODY = auto()
    WRITING = auto()
    WHERE = auto()
    HIT = auto()
    LIT = auto()


FRAMED = (Kind.CHIP, Kind.WARNING, Kind.SOON, Kind.LATE)
"""What stands on a ground of its own."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words at their place; the rectangle counts from the row's own corner, in pixels."""

    kind: Kind
    rect: QRect
    text: str
    stage: Stage | None = None


class RowFonts:
    """The fonts of a row, made from the list's own font."""

    def __init__(self, base: QFont) -> None:
        small = QFont(base)
        if base.pixelSize() > 0:  # on paper
            small.setPixelSize(round(base.pixelSize() * _SMALLER))
        else:
            small.setPointSizeF(max(base.pointSizeF() * _SMALLER, 7.0))
        slug = QFont(small)
        slug.setCapitalization(QFont.Capitalization.AllUppercase)
        slug.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        lead = QFont(base)
        lead.setWeight(QFont.Weight.DemiBold)
        chip = QFont(small)
        chip.setWeight(QFont.Weight.DemiBold)
        waiting = QFont(base)
        waiting.setItalic(True)
        nobody = QFont(small)
        nobody.setItalic(True)
        lit = QFont(small)
        lit.setWeight(QFont.Weight.Bold)
        lit.setUnderline(True)
        self._fonts = dict.fromkeys(Kind, small) | {
            Kind.SLUG: slug,
            Kind.DUE: chip,
            Kind.SOON: chip,
            Kind.LATE: chip,
            Kind.LEAD: lead,
            Kind.SECOND: base,
            Kind.PLACEHOLDER: waiting,
            Kind.CHIP: chip,
            Kind.WARNING: chip,
            Kind.NOBODY: nobody,
            Kind.LIT: lit,
        }
        self._metrics = {kind: QFontMetrics(font) for kind, font in self._fonts.items()}

    def font(self, kind: Kind) -> QFont:
        """The font of a piece."""
        return self._fonts[kind]

    def metrics(self, kind: Kind) -> QFontMetrics:
        """How wide and high its words are."""
        return self._metrics[kind]

    def width(self, kind: Kind, text: str) -> int:
        """How much room a piece wants, frame included."""
        padding = 2 * CHIP_PADDING if kind in FRAMED else 0
        return self._metrics[kind].horizontalAdvance(text) + padding + 1


@dataclass(frozen=True, slots=True)
class _Lines:
    """Top and height of each line of a row, from the fonts alone."""

    first: tuple[int, int]
    headlines: tuple[int, int]
    hit: tuple[int, int]
    chips: tuple[int, int]
    last: tuple[int, int]
    height: int


def _lines(width: int, fonts: RowFonts, room: int, *, with_hit: bool) -> _Lines:
    small = fonts.metrics(Kind.CHIP).height() + _CHIP_RISE
    headline = max(fonts.metrics(kind).height() for kind in (Kind.LEAD, Kind.SECOND))
    first = (room, small)
    headlines = (room + small + _GAP, headline)
    hit = (headlines[0] + _HEADLINES * headline + _GAP, fonts.metrics(Kind.LIT).height() if with_hit else 0)
    chips = (sum(hit) + (2 * _GAP if with_hit else _GAP), small)
    last = chips if width >= WIDE else (chips[0] + small + _GAP, fonts.metrics(Kind.HOLDER).height())
    return _Lines(first, headlines, hit, chips, last, sum(last) + room)


def row_height(width: int, fonts: RowFonts, room: int, *, with_hit: bool = False) -> int:
    """How high every row is, ``room`` pixels free above and below; ``with_hit`` has a line for where words stand."""
    return _lines(width, fonts, room, with_hit=with_hit).height


def lay_out(
    words: RowWords, width: int, fonts: RowFonts, room: int, *, with_hit: bool = False
) -> tuple[Piece, ...]:
    """Place the words of a row in ``width`` pixels; what does not fit is shortened when it is painted."""
    lines = _lines(width, fonts, room, with_hit=with_hit)
    inner = max(width - 2 * MARGIN, 60)
    pieces = _first_line(words, inner, fonts, lines)
    pieces += _headlines(words.headlines, inner, lines)
    if with_hit and words.hit is not None:
        pieces += _hit(words.hit, inner, fonts, lines)
    chips, free = _chips(words.chips, inner, fonts, lines)
    pieces += chips
    pieces += _last_line(words, free if width >= WIDE else MARGIN, inner, fonts, lines)
    return tuple(pieces)


def _first_line(words: RowWords, inner: int, fonts: RowFonts, lines: _Lines) -> list[Piece]:
    kind = {Haste.NONE: Kind.DUE, Haste.SOON: Kind.SOON, Haste.LATE: Kind.LATE}[words.haste]
    top, height = lines.first
    due = min(fonts.width(kind, words.due), inner * 2 // 3) if words.due else 0
    slug = QRect(MARGIN, top, inner - (due + _CHIP_GAP if due else 0), height)
    pieces = [Piece(Kind.SLUG, slug, words.slug)]
    if due:
        pieces.append(Piece(kind, QRect(MARGIN + inner - due, top, due, height), words.due))
    return pieces


def _headlines(headlines: tuple[Headline, ...], inner: int, lines: _Lines) -> list[Piece]:
    """A line for each head; the only one of a story in one language has both lines."""
    top, height = lines.headlines
    pieces = []
    for number, headline in enumerate(headlines[:_HEADLINES]):
        kind = Kind.PLACEHOLDER if headline.is_placeholder else (Kind.SECOND if number else Kind.LEAD)
        high = height * (_HEADLINES if len(headlines) == 1 and kind is Kind.LEAD else 1)
        pieces.append(Piece(kind, QRect(MARGIN, top + number * height, inner, high), headline.text))
    return pieces


def _hit(hit: HitWords, inner: int, fonts: RowFonts, lines: _Lines) -> list[Piece]:
    """The place, then as much of the line as fits, from a little before the first word that is lit."""
    top, height = lines.hit
    where = f"{hit.where}: "
    x, right = MARGIN + fonts.width(Kind.WHERE, where), MARGIN + inner
    pieces = [Piece(Kind.WHERE, QRect(MARGIN, top, x - MARGIN, height), where)]

    def width(text: str, is_lit: bool) -> int:
        return fonts.width(Kind.LIT if is_lit else Kind.HIT, text)

    for run in shortened(hit, (right - x) * 3 // 4, width):
        wanted = width(run.text, run.is_lit)
        if x >= right:
            break
        room = QRect(x, top, min(wanted, right - x), height)
        pieces.append(Piece(Kind.LIT if run.is_lit else Kind.HIT, room, run.text))
        x += wanted - 1
    return pieces


def _chips(chips: tuple[Chip, ...], inner: int, fonts: RowFonts, lines: _Lines) -> tuple[list[Piece], int]:
    """The chips side by side, the longer ones shortened where there is no room; and where the line is free."""
    top, height = lines.chips
    kinds = [Kind.WARNING if chip.is_warning else Kind.CHIP for chip in chips]
    wanted = [fonts.width(kind, chip.text) for kind, chip in zip(kinds, chips, strict=True)]
    room = inner - _CHIP_GAP * max(len(chips) - 1, 0)
    widths = _shared(wanted, room)
    pieces, x = [], MARGIN
    for kind, chip, width in zip(kinds, chips, widths, strict=True):
        pieces.append(Piece(kind, QRect(x, top, width, height), chip.text, chip.stage))
        x += width + _CHIP_GAP
    return pieces, x


def _shared(wanted: list[int], room: int) -> list[int]:
    """Widths that fit: nobody is shortened who takes less than an equal share."""
    if sum(wanted) <= room:
        return wanted
    share = room // len(wanted)
    spare = sum(max(share - width, 0) for width in wanted)
    long = sum(width > share for width in wanted)
    return [min(width, share + spare // long) for width in wanted]


def _last_line(words: RowWords, left: int, inner: int, fonts: RowFonts, lines: _Lines) -> list[Piece]:
    """Who else is writing in it, who holds it, and at the far side the facts done."""
    top, height = lines.last
    right = MARGIN + inner
    pieces = []
    if words.facts:
        kind = Kind.ALL_FACTS if words.has_all_facts else Kind.FACTS
        width = min(fonts.width(kind, words.facts), max(right - left, 0))
        pieces.append(Piece(kind, QRect(right - width, top, width, height), words.facts))
        right -= width + _CHIP_GAP
    if words.writing:
        width = min(fonts.width(Kind.WRITING, words.writing), max(right - left, 0))
        pieces.append(Piece(Kind.WRITING, QRect(left, top, width, height), words.writing))
        left += width + _CHIP_GAP
    if right - left > _CHIP_GAP:
        kind = Kind.HOLDER if words.is_held else Kind.NOBODY
        pieces.append(Piece(kind, QRect(left, top, right - left, height), words.holder))
    return pieces
