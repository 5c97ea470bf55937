# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines under words: facts by their verdict, spelling. They move with the text until new ones come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)

from editor_desk.desktop.split_editor.payloads import DIFFERENCES, Mark, MarkKind
from editor_desk.desktop.theme import Colors

_BELOW = 2.5
"""Distance of a line below the baseline, in logical pixels."""
_WIDTH = 1.8
_TINT = 30
"""Opacity, of 255, of the ground behind words that need attention."""
_LIT = 56
_HOLD, _CORNER = 4.5, 7.0
"""How high the ends of a bracket stand, and how far its corners reach."""
_DASHES = {
    MarkKind.CLAIM_OPEN: (0.1, 2.0),
    MarkKind.CLAIM_QUOTE: (3.6, 1.8),
    MarkKind.CLAIM_STALE: (3.6, 1.8, 0.1, 1.8),
}
_BESIDE = 7.0
"""Pixels before its first letter at which the double line beside a machine draft stands."""
_TINTED = (MarkKind.CLAIM_DISPUTED, MarkKind.CLAIM_STALE, MarkKind.DIFFERS)
_WAVES = (MarkKind.SPELLING, MarkKind.STYLE)


@dataclass(slots=True)
class _Placed:
    mark: Mark
    cursor: QTextCursor

    @property
    def start(self) -> int:
        return self.cursor.selectionStart()

    @property
    def end(self) -> int:
        return self.cursor.selectionEnd()


class MarkLayer:
    """The marks of one document, in groups that are replaced one by one. Positions here are UTF-16."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._groups: dict[str, list[_Placed]] = {}
        self._lit: QTextCursor | None = None

    def show(self, group: str, marks: Iterable[tuple[Mark, int, int]]) -> None:
        """Replace a group of marks by these, each with its place in the document."""
        last = self._document.characterCount() - 1
        self._groups[group] = [
            _Placed(mark, self._span(start, end)) for mark, start, end in marks if 0 <= start < end <= last
        ]

    def light(self, start: int, end: int) -> None:
        """Light a place up until ``dim``."""
        self._lit = self._span(start, end)

    def dim(self) -> bool:
        """Put the light out; whether there was one."""
        was_lit, self._lit = self._lit is not None, None
        return was_lit

    def clear(self) -> None:
        """Take every mark away."""
        self._groups.clear()
        self._lit = None

    def keep_only(self, is_kept: Callable[[Mark, str], bool]) -> None:
        """Take away each mark of which this is not so; it is asked with the words that stand under it now."""
        for group, placed in self._groups.items():
            self._groups[group] = [each for each in placed if is_kept(each.mark, each.cursor.selectedText())]

    def spans(self) -> Mapping[str, tuple[int, int]]:
        """Where each mark with an id stands now; marks whose words are gone are left out."""
        return {
            each.mark.id: (each.start, each.end)
            for each in self._all()
            if each.mark.id and each.start < each.end
        }

    def in_order(self) -> list[tuple[int, int, Mark]]:
        """Every mark whose words are still there, from the top of the text down."""
        found = [(each.start, each.end, each.mark) for each in self._all() if each.start < each.end]
        return sorted(found, key=lambda each: each[:2])

    def at(self, position: int) -> tuple[Mark, ...]:
        """The marks around a position, the innermost first."""
        found = [each for each in self._all() if each.start <= position <= each.end and each.start < each.end]
        found.sort(key=lambda each: each.end - each.start)
        return tuple(each.mark for each in found)

    def between(self, first: int, last: int) -> list[tuple[str, int, int]]:
        """What is marked between two positions, in the order of the text: its words and its place."""
        return sorted(
            (
                (each.mark.tooltip, each.start, each.end)
                for each in self._all()
                if each.mark.tooltip and each.start < last and each.end > first and each.start < each.end
            ),
            key=lambda found: found[1:],
        )

    def span_at(self, position: int, kind: MarkKind) -> tuple[int, int] | None:
        """Where the mark of a kind around a position stands now."""
        for each in self._all():
            if each.mark.kind is kind and each.start <= position <= each.end and each.start < each.end:
                return each.start, each.end
        return None

    def paint(self, painter: QPainter, colors: Colors, first: int, last: int, unfinished: int) -> None:
        """Draw what lies between two positions. A misspelling around ``unfinished`` is still being typed."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit is not None:
            ground = QColor(colors.accent)
            ground.setAlpha(_LIT)
            for rect, _baseline in lines_between(
                self._document, self._lit.selectionStart(), self._lit.selectionEnd()
            ):
                painter.fillRect(rect, ground)
        for each in self._all():
            start, end, kind = each.start, each.end, each.mark.kind
            if end <= first or start >= last or start >= end:
                continue
            if kind is MarkKind.SPELLING and start <= unfinished <= end:
                continue
            ink = QColor(getattr(colors, _INKS[kind]))
            for rect, baseline in lines_between(self._document, start, end):
                if kind is MarkKind.MACHINE_DRAFT:
                    _draw_beside(painter, ink, self._document.documentMargin(), rect)
                else:
                    _draw(painter, kind, ink, rect, baseline)

    def _all(self) -> Iterator[_Placed]:
        for group in self._groups.values():
            yield from group

    def _span(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        # Words typed right behind a fact are not part of it.
        cursor.setKeepPositionOnInsert(True)
        return cursor


def lines_between(document: QTextDocument, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
    """The rectangles of a span, one a line of the screen, and the baselines, in the document's pixels."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _lines_of(block, max(0, start - block.position()), end - block.position())
        block = block.next()


def _lines_of(block: QTextBlock, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
    layout: QTextLayout = block.layout()
    origin = layout.position()
    end = min(end, block.length() - 1)
    if not layout.lineCount() or start >= end:
        return
    number = layout.lineForTextPosition(start).lineNumber()
    for index in range(max(number, 0), layout.lineCount()):
        line = layout.lineAt(index)
        begins = line.textStart()
        if begins >= end:
            return
        left, right = (
            _x(line.cursorToX(max(start, begins))),
            _x(line.cursorToX(min(end, begins + line.textLength()))),
        )
        right = min(right, line.x() + line.naturalTextWidth())
        top = origin.y() + line.y()
        yield QRectF(origin.x() + left, top, right - left, line.height()), top + line.ascent()


def _x(found: object) -> float:
    # PySide gives the position it settled on beside the x.
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


_INKS = {
    MarkKind.CLAIM_OPEN: "mark_open",
    MarkKind.CLAIM_VERIFIED: "mark_verified",
    MarkKind.CLAIM_DISPUTED: "mark_disputed",
    MarkKind.CLAIM_STALE: "mark_disputed",
    MarkKind.CLAIM_QUOTE: "mark_quote",
    MarkKind.SPELLING: "mark_spelling",
    MarkKind.STYLE: "mark_style",
    MarkKind.MACHINE_DRAFT: "mark_machine",
    MarkKind.DIFFERS: "mark_differs",
    MarkKind.DIFFERS_PERHAPS: "mark_differs_perhaps",
}


def _draw(painter: QPainter, kind: MarkKind, ink: QColor, rect: QRectF, baseline: float) -> None:
    y = baseline + _BELOW
    if kind in _TINTED:
        ground = QColor(ink)
        ground.setAlpha(_TINT)
        painter.fillRect(rect, ground)
    pen = QPen(ink, _WIDTH)
    if kind in _WAVES:
        pen.setWidthF(1.2)
        painter.setPen(pen)
        painter.drawPolyline(_wave(rect.left(), rect.right(), y))
        return
    if kind in DIFFERENCES:
        _bracket(painter, pen, rect, y, is_whole=kind is MarkKind.DIFFERS)
        return
    dashes = _DASHES.get(kind)
    if dashes:
        pen.setDashPattern(list(dashes))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if kind is MarkKind.CLAIM_DISPUTED:
        pen.setWidthF(1.2)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left(), y + 2.4), QPointF(rect.right(), y + 2.4))
    painter.setPen(pen)
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _draw_beside(painter: QPainter, ink: QColor, margin: float, rect: QRectF) -> None:
    """Two broken lines in the margin: no mark under words looks like that, and no word is covered."""
    pen = QPen(ink, 1.6)
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    for x in (margin - _BESIDE, margin - _BESIDE + 3.2):
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


def _bracket(painter: QPainter, pen: QPen, rect: QRectF, y: float, *, is_whole: bool) -> None:
    """Words held from below; where it is only a warning, by their corners alone."""
    painter.setPen(pen)
    left, right, low = rect.left() + 0.5, rect.right() - 0.5, y + 1.2
    reach = (right - left) if is_whole else min(_CORNER, (right - left) / 3)
    for x, way in ((left, 1.0), (right, -1.0)):
        painter.drawLine(QPointF(x, low - _HOLD), QPointF(x, low))
        painter.drawLine(QPointF(x, low), QPointF(x + way * reach, low))


def _wave(left: float, right: float, y: float) -> QPolygonF:
    points, x, is_up = [], left, False
    while x < right:
        points.append(QPointF(x, y if is_up else y + 2.2))
        x, is_up = x + 2.0, not is_up
    points.append(QPointF(right, y if is_up else y + 2.2))
    return QPolygonF(points)
