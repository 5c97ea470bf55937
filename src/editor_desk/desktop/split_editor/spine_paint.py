# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Drawing the spine: bands, and a mark on each whose shape says what it is.

✓ the sides say the same · ≠ they differ · ? one changed since the pair was reviewed · lines in a square, a machine
draft · a ring, no counterpart, with a point in it where a person said so · a dot, not compared yet. Nothing that was
not compared may look as if it were.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from editor_desk.desktop.split_editor.payloads import PairState
from editor_desk.desktop.split_editor.spine_geometry import MARK, Band, Edge, Sight, path_of
from editor_desk.desktop.theme import Colors

if TYPE_CHECKING:
    from editor_desk.bilingual.pairing import Link

_DOT, _RING = 2.4, 4.6
"""Radii in pixels."""


def paint_bands(
    painter: QPainter,
    seen: Sight,
    colors: Colors,
    lit: Collection[int],
    current: int | None,
    state_of: Callable[[Link], PairState],
) -> None:
    """Draw what is to be seen; the links in ``lit`` darker, a ring around the mark of ``current``."""
    painter.save()
    # Without smoothing here the ends of a band meet its paragraphs to the pixel.
    painter.setClipPath(seen.clip())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    plain, dark = QColor(colors.band), QColor(colors.band_lit)
    for is_lit in (False, True):
        painter.setBrush(dark if is_lit else plain)
        for band in seen.bands:
            if (band.at in lit) is is_lit:
                painter.drawPath(path_of(band, seen.width))
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for band in seen.bands:
        if band.mark is not None:
            _paint_mark(painter, band, colors, state_of(band.link), is_lit=band.at in lit)
            if band.at == current:
                _paint_focus(painter, band.mark, colors)


def paint_drag(
    painter: QPainter, colors: Colors, start: Edge, at_left: bool, end: QPointF, width: int
) -> None:
    """Draw the line somebody is pulling from the edge of a paragraph."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = 0.0 if at_left else float(width)
    begin = QPointF(x, (start[0] + start[1]) / 2)
    end = QPointF(min(max(end.x(), 0.0), float(width)), end.y())
    middle = (begin.x() + end.x()) / 2
    path = QPainterPath(begin)
    path.cubicTo(QPointF(middle, begin.y()), QPointF(middle, end.y()), end)
    painter.setPen(QPen(QColor(colors.focus), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setBrush(QColor(colors.focus))
    painter.drawEllipse(end, 3.0, 3.0)


def _paint_mark(painter: QPainter, band: Band, colors: Colors, state: PairState, *, is_lit: bool) -> None:
    assert band.mark is not None  # noqa: S101 - for the type checker; the caller asked
    ink = QColor(colors.band_mark)
    ground = str(band.link.ground)
    if not band.link.is_pair:
        _disc(painter, band.mark, QColor(colors.panel))
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(band.mark, _RING, _RING)
        if ground == "cut":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(band.mark, 1.7, 1.7)
    elif state is not PairState.UNKNOWN:
        _verdict(painter, band.mark, colors, state)
        if ground == "pin":
            painter.save()
            painter.translate(band.mark + _BESIDE)
            painter.scale(0.62, 0.62)
            _pin(painter, QPointF(), QColor(colors.band_pin))
            painter.restore()
    elif ground == "pin":
        _disc(painter, band.mark, QColor(colors.panel))
        _pin(painter, band.mark, QColor(colors.band_pin))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        size = _DOT + 0.6 * is_lit
        painter.drawEllipse(band.mark, size, size)


def _verdict(painter: QPainter, at: QPointF, colors: Colors, state: PairState) -> None:
    tone = colors.tones[_TONES[state]]
    if state is PairState.DRAFT:
        painter.setPen(QPen(QColor(tone.ink), 1.2))
        painter.setBrush(QColor(tone.ground))
        painter.drawRoundedRect(QRectF(at.x() - 7, at.y() - 7, 14, 14), 2.5, 2.5)
    else:
        painter.setPen(QPen(QColor(colors.panel), 1.0))
        painter.setBrush(QColor(tone.ground))
        painter.drawEllipse(at, MARK / 2 - 0.5, MARK / 2 - 0.5)
    pen = QPen(QColor(tone.ink), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SHAPES[state].translated(at))


def _check() -> QPainterPath:
    path = QPainterPath(QPointF(-3.4, 0.2))
    path.lineTo(-1.0, 2.7)
    path.lineTo(3.5, -2.6)
    return path


def _unequal() -> QPainterPath:
    path = QPainterPath(QPointF(-3.4, -1.5))
    path.lineTo(3.4, -1.5)
    path.moveTo(-3.4, 1.7)
    path.lineTo(3.4, 1.7)
    path.moveTo(1.9, -4.2)
    path.lineTo(-1.9, 4.4)
    return path


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(-2.5, -1.9))
    path.cubicTo(QPointF(-2.4, -5.2), QPointF(2.6, -5.0), QPointF(2.5, -1.9))
    path.cubicTo(QPointF(2.4, -0.1), QPointF(0.0, -0.2), QPointF(0.0, 1.6))
    path.moveTo(0.0, 4.2)
    path.lineTo(0.0, 4.3)
    return path


def _lines() -> QPainterPath:
    path = QPainterPath(QPointF(-3.6, -2.6))
    path.lineTo(3.6, -2.6)
    path.moveTo(-3.6, 0.2)
    path.lineTo(3.6, 0.2)
    path.moveTo(-3.6, 3.0)
    path.lineTo(0.6, 3.0)
    return path


_BESIDE = QPointF(8.5, -6.5)
"""Where the pin stands beside the verdict of a pinned pair."""
_SHAPES: Mapping[PairState, QPainterPath] = {
    PairState.AGREES: _check(),
    PairState.DIFFERS: _unequal(),
    PairState.STALE: _question(),
    PairState.DRAFT: _lines(),
}
_TONES: Mapping[PairState, str] = {
    PairState.AGREES: "good",
    PairState.DIFFERS: "bad",
    PairState.STALE: "warn",
    PairState.DRAFT: "info",
}


def _disc(painter: QPainter, at: QPointF, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(at, MARK / 2 - 0.5, MARK / 2 - 0.5)


def _pin(painter: QPainter, at: QPointF, ink: QColor) -> None:
    """A drawing pin, seen from the side: cap, neck, collar, needle."""
    x, y = at.x(), at.y() - 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(x - 3.4, y - 5.6, 6.8, 2.0), 0.8, 0.8)
    painter.drawRect(QRectF(x - 2.0, y - 3.8, 4.0, 3.6))
    painter.drawRoundedRect(QRectF(x - 4.2, y - 0.6, 8.4, 2.0), 0.8, 0.8)
    painter.setPen(QPen(ink, 1.3))
    painter.drawLine(QPointF(x, y + 1.0), QPointF(x, y + 6.0))


def _paint_focus(painter: QPainter, at: QPointF, colors: Colors) -> None:
    painter.setPen(QPen(QColor(colors.focus), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, MARK / 2, MARK / 2)
