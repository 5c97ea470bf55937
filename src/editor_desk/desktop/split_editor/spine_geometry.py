# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the bands between the columns run, read from the paragraphs as they are laid out at this instant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.tracked import TrackedParagraphs
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.bilingual.pairing import Link

MARK = 18
"""Room for a mark, in pixels, each way."""
_STUB = 0.56
"""How far across a paragraph without counterpart reaches."""
_LEAST = 5
"""Pixels of a band that must be seen for its mark to stand there."""
_ALONG = (0.5, 0.36, 0.64, 0.22, 0.78, 0.1, 0.9)
"""Where along a band its mark may stand: in the middle, else the nearest place that is seen."""

Edge = tuple[int, int]
"""Top and bottom of paragraphs that follow each other, at the side of a column."""


@dataclass(frozen=True, slots=True)
class Band:
    """What is drawn for a link; heights are pixels of the spine. ``mark`` is None where nothing of it is seen."""

    at: int
    """Its place among the links."""
    link: Link
    en: tuple[Edge, ...]
    es: tuple[Edge, ...]
    mark: QPointF | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """The bands to be seen now, in the order of the links, between the upper and lower ends of both pages."""

    width: int
    en: Edge
    es: Edge
    bands: tuple[Band, ...]

    def clip(self) -> QPainterPath:
        """The ground the bands may be drawn on: it runs from page to page."""
        path = QPainterPath(QPointF(0, self.en[0]))
        for x, y in ((self.width, self.es[0]), (self.width, self.es[1]), (0, self.en[1])):
            path.lineTo(x, y)
        path.closeSubpath()
        return path

    def mark_at(self, point: QPointF) -> Band | None:
        """The band whose mark is under a point."""
        for band in self.bands:
            if band.mark is not None and (band.mark - point).manhattanLength() <= MARK * 0.7:
                return band
        return None

    def band_at(self, point: QPointF) -> Band | None:
        """The band under a point; where two cross, the one whose mark is there, else the upper one."""
        if not self.clip().contains(point):
            return None
        found = self.mark_at(point)
        return found or next((band for band in self.bands if path_of(band, self.width).contains(point)), None)


def sight(pairs: Pairs, spine: QWidget) -> Sight:
    """What is to be seen between the columns at this instant."""
    pages = {language: page(side, spine) for language, side in pairs.sides.items()}
    tops = {language: top_of(side, spine) for language, side in pairs.sides.items()}
    seen = sorted(
        {
            at
            for language, side in pairs.sides.items()
            for number in side.visible()
            if (at := pairs.link_at(language, number)) is not None
        }
    )
    bands = []
    for at in seen:
        link = pairs.links[at]
        edges = {
            language: tuple(_edges(side, pairs.numbers(link, language), tops[language]))
            for language, side in pairs.sides.items()
        }
        bands.append(Band(at, link, edges[Language.EN], edges[Language.ES]))
    return _with_marks(spine.width(), pages, bands)


def page(side: TrackedParagraphs, spine: QWidget) -> Edge:
    """Where the visible part of a body begins and ends, in pixels of the spine."""
    viewport = side.body.viewport()
    top = _height_of(viewport, spine)
    return top, top + viewport.height()


def top_of(side: TrackedParagraphs, spine: QWidget) -> int:
    """Where the top of a body's document stands, in pixels of the spine; above it when scrolled."""
    return page(side, spine)[0] - side.body.verticalScrollBar().value()


def path_of(band: Band, width: float) -> QPainterPath:
    """The outline of a band: its edges at the columns are the paragraphs' own."""
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    for left in band.en:
        for right in band.es:
            _add_band(path, left, right, width)
        if not band.es:
            _add_stub(path, left, 0.0, width)
    if not band.en:
        for right in band.es:
            _add_stub(path, right, width, width)
    return path


def _add_band(path: QPainterPath, left: Edge, right: Edge, width: float) -> None:
    half = width / 2
    path.moveTo(0, left[0])
    path.cubicTo(half, left[0], half, right[0], width, right[0])
    path.lineTo(width, right[1])
    path.cubicTo(half, right[1], half, left[1], 0, left[1])
    path.closeSubpath()


def _add_stub(path: QPainterPath, edge: Edge, x: float, width: float) -> None:
    tip = width * _STUB if x == 0 else width * (1 - _STUB)
    middle, half = (edge[0] + edge[1]) / 2, (x + tip) / 2
    narrow = min(MARK / 2, (edge[1] - edge[0]) / 2)
    path.moveTo(x, edge[0])
    path.cubicTo(half, edge[0], half, middle - narrow, tip, middle - narrow)
    path.lineTo(tip, middle + narrow)
    path.cubicTo(half, middle + narrow, half, edge[1], x, edge[1])
    path.closeSubpath()


def _edges(side: TrackedParagraphs, numbers: tuple[int, ...], top: int) -> Iterator[Edge]:
    """Paragraphs that follow each other have one edge together."""
    for run in _runs(tuple(number for number in numbers if number < len(side))):
        first, last = side.stretch(run)
        yield first + top, last + top


def _runs(numbers: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    start = 0
    for place, (one, other) in enumerate(pairwise(numbers), 1):
        if other != one + 1:
            yield numbers[start:place]
            start = place
    if numbers:
        yield numbers[start:]


def _with_marks(width: int, pages: Mapping[Language, Edge], bands: list[Band]) -> Sight:
    seen = Sight(width, pages[Language.EN], pages[Language.ES], ())
    marks = [(band, _mark_of(band, seen)) for band in bands]
    standing = sorted(
        ((mark.y(), place) for place, (_, mark) in enumerate(marks) if mark is not None),
    )
    heights = dict(zip((place for _, place in standing), _apart([y for y, _ in standing], seen), strict=True))
    placed = tuple(
        replace(band, mark=QPointF(mark.x(), heights[place]) if mark is not None else None)
        for place, (band, mark) in enumerate(marks)
        if mark is not None or _touches(band, seen)
    )
    return replace(seen, bands=placed)


def _touches(band: Band, seen: Sight) -> bool:
    return any(
        top < page[1] and bottom > page[0]
        for edges, page in ((band.en, seen.en), (band.es, seen.es))
        for top, bottom in edges
    )


def _mark_of(band: Band, seen: Sight) -> QPointF | None:
    """In the middle of what is seen of a band."""
    left, right = _hull(band.en), _hull(band.es)
    if left is None or right is None:
        edge, page = (left, seen.en) if right is None else (right, seen.es)
        if edge is None:
            return None
        top, bottom = max(edge[0], page[0]), min(edge[1], page[1])
        if bottom - top < _LEAST:
            return None
        # Its tip stands in the middle of the whole paragraph; what is seen of that may be elsewhere.
        middle = min(max((edge[0] + edge[1]) / 2, top), bottom)
        return QPointF(seen.width / 2, middle)
    for along in _ALONG:
        bend = along * along * (3 - 2 * along)  # how far the curve has come from one height to the other
        x = seen.width * (1.5 * along * (1 - along) + along**3)
        at = x / seen.width
        upper = max(_between(left[0], right[0], bend), _between(seen.en[0], seen.es[0], at))
        lower = min(_between(left[1], right[1], bend), _between(seen.en[1], seen.es[1], at))
        if lower - upper >= _LEAST:
            reach = MARK / 2 + 1
            return QPointF(min(max(x, reach), seen.width - reach), (upper + lower) / 2)
    return None


def _hull(edges: tuple[Edge, ...]) -> Edge | None:
    return (edges[0][0], edges[-1][1]) if edges else None


def _between(one: float, other: float, part: float) -> float:
    return one + (other - one) * part


def _apart(heights: list[float], seen: Sight) -> list[float]:
    """Marks that would lie on each other, moved apart: down first, then up again from the lower end."""
    end = max(seen.en[1], seen.es[1]) - MARK / 2
    moved: list[float] = []
    for height in heights:
        moved.append(max(height, moved[-1] + MARK) if moved else height)
    for place in range(len(moved) - 1, -1, -1):
        limit = end if place == len(moved) - 1 else moved[place + 1] - MARK
        moved[place] = min(moved[place], max(limit, heights[0]))
    return moved


def _height_of(widget: QWidget, spine: QWidget) -> int:
    window = spine.window()
    return widget.mapTo(window, QPoint(0, 0)).y() - spine.mapTo(window, QPoint(0, 0)).y()
