# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The stages painted from the stage table in force: the main way down the middle, what leaves it beside it."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import theme, words
from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.newsroom.stage_map import ANY, WORDINGS, Way, on_the_line, ways
from editor_desk.newsroom.stages import Stage, StageTable

_PLACES: Mapping[str, tuple[float, float]] = {
    "planned": (1, 0),
    "draft": (1, 1),
    "editing": (1, 2),
    "checking": (1, 3),
    "ready": (1, 4),
    "approved": (1, 5),
    "sent": (1, 6),
    "live": (1, 7),
    "scheduled": (2, 4.6),
    "withdrawn": (2, 6.1),
    "killed": (2, 7),
    ANY: (0, 0.5),
    "returned": (0, 2),
    "hold": (0, 3.5),
    "spiked": (0, 5),
}
"""Column and row of each stage."""
_COLUMNS, _ROWS = 3, 8
_WIDE, _HIGH, _ARROW, _APART = 0.64, 0.58, 7.0, 6.0


class StageMapView(QWidget):
    """``chosen`` carries the stage somebody clicked. The same is a list of words beside it, for keys and ears."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ways: tuple[Way, ...] = ()
        self._stage = ""
        self.setMinimumSize(440, 400)

    def sizeHint(self) -> QSize:
        """Room for every label."""
        return QSize(560, 520)

    def show_table(self, table: StageTable) -> None:
        """Draw the steps of a table."""
        self._ways = ways(table)
        self.update()

    def show_stage(self, stage: str) -> None:
        """Light a stage and its steps."""
        self._stage = stage
        self.update()

    def box(self, stage: str) -> QRectF:
        """Where a stage is painted."""
        column, row = _PLACES[stage]
        wide, high = self.width() / _COLUMNS, self.height() / _ROWS
        return QRectF(
            column * wide + wide * (1 - _WIDE) / 2,
            row * high + high * (1 - _HIGH) / 2,
            wide * _WIDE,
            high * _HIGH,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a stage chooses it."""
        for stage in Stage:
            if self.box(stage.value).contains(event.position()):
                self.chosen.emit(stage.value)
                return
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """New colours, another language: paint again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, boxes over them, the lit ones last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = [way for way in self._ways if self._stage in (way.source, way.target.value)]
        for way in self._ways:
            if way not in lit:
                self._paint_way(painter, way, is_lit=False)
        for way in lit:
            self._paint_way(painter, way, is_lit=True)
        self._paint_box(painter, ANY, newsroom_words(WORDINGS["map.any"]))
        for stage in Stage:
            self._paint_box(painter, stage.value, words.word("stage", stage.value))

    def _paint_box(self, painter: QPainter, stage: str, said: str) -> None:
        colors, box = theme.colors(), self.box(stage)
        is_lit = stage == self._stage
        pen = QPen(QColor(colors.accent if is_lit else colors.control_line), 2 if is_lit else 1)
        if stage == ANY:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colors.selected if is_lit else colors.control))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(colors.text))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(4, 1, -4, -1), int(flags), said)

    def _paint_way(self, painter: QPainter, way: Way, *, is_lit: bool) -> None:
        colors = theme.colors()
        color = QColor(colors.accent if is_lit else colors.muted)
        path = self._path(way)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 2.4 if way.step.is_main else 1.2))
        painter.drawPath(path)
        end, before = path.pointAtPercent(1), path.pointAtPercent(0.96)
        angle = math.atan2(end.y() - before.y(), end.x() - before.x())
        head = QPainterPath(end)
        for side in (0.45, -0.45):
            head.lineTo(end - QPointF(math.cos(angle + side), math.sin(angle + side)) * _ARROW)
        head.closeSubpath()
        painter.setBrush(color)
        painter.drawPath(head)
        label = ", ".join(on_the_line(way.step, newsroom_words))
        if label and way.source in _PLACES:
            self._paint_label(
                painter, path, label, is_beside=_PLACES[way.source][0] == _PLACES[way.target.value][0]
            )

    def _paint_label(self, painter: QPainter, path: QPainterPath, label: str, *, is_beside: bool) -> None:
        colors, middle = theme.colors(), path.pointAtPercent(0.5)
        wide, high = painter.fontMetrics().horizontalAdvance(label) + 6, painter.fontMetrics().height()
        left = middle.x() + 6 if is_beside else middle.x() - wide / 2
        room = QRectF(left, middle.y() - high / 2 - (0 if is_beside else high * 0.2), wide, high)
        if not is_beside:
            painter.fillRect(room, self.palette().window())  # the line would run through the words
        painter.setPen(QColor(colors.text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), label)

    def _path(self, way: Way) -> QPainterPath:
        source, target = self.box(way.source), self.box(way.target.value)
        (column, row), (to_column, to_row) = _PLACES[way.source], _PLACES[way.target.value]
        if column == to_column and 0 < to_row - row <= 1.5:
            return _straight(
                QPointF(source.center().x(), source.bottom()), QPointF(target.center().x(), target.top())
            )
        if column == to_column:
            # Back or far along one column: around its outer side.
            side = -1 if column == 0 else 1
            start = QPointF(source.left() if side < 0 else source.right(), source.center().y())
            end = QPointF(target.left() if side < 0 else target.right(), target.center().y())
            reach = side * self.width() / _COLUMNS * 0.16
            path = QPainterPath(start)
            path.cubicTo(start + QPointF(reach, 0), end + QPointF(reach, 0), end)
            return path
        if to_column < column and to_row > row:
            # Down and back to the main way: out of the foot, so that it crosses no line beside it.
            start = QPointF(source.center().x(), source.bottom())
            end = QPointF(target.right(), target.center().y() - _APART)
            path = QPainterPath(start)
            path.quadTo(QPointF(start.x(), end.y()), end)
            return path
        to_the_right = to_column > column
        # Two steps between the same stages run side by side.
        shift = QPointF(0, _APART if to_the_right else -_APART)
        start = QPointF(source.right() if to_the_right else source.left(), source.center().y()) + shift
        end = QPointF(target.left() if to_the_right else target.right(), target.center().y()) + shift
        reach = (end.x() - start.x()) * 0.5
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
        return path


def _straight(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    path.lineTo(end)
    return path
