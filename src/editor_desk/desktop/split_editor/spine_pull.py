# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pulling a line across the spine, from the edge of a paragraph to the one of the other edition that it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.spine_geometry import page, top_of
from editor_desk.desktop.split_editor.spine_paint import paint_drag
from editor_desk.desktop.theme import Colors
from editor_desk.newsroom.languages import Language

_GLIDE_MS, _BRINK, _FASTEST = 16, 16, 24
"""A line pulled so near to the end of a page scrolls it on: how often, within how many pixels, how far at most."""


@dataclass(frozen=True, slots=True)
class _Line:
    """From which paragraph it is pulled, where the hand took hold, and where it ends now."""

    language: Language
    number: int
    start: QPoint
    end: QPointF
    is_moving: bool = False


class Pulling(QObject):
    """The line somebody is pulling, if any. Points are those of the spine."""

    pulled = Signal(object, int, int)
    """It was let go over a paragraph: the ``Language`` it came from, the number there and the one across."""
    moved = Signal(object)
    """The number of the link it points at now, or None."""

    def __init__(self, pairs: Pairs, spine: QWidget) -> None:
        super().__init__(spine)
        self._pairs = pairs
        self._spine = spine
        self._line: _Line | None = None
        self._glide = QTimer(self, interval=_GLIDE_MS)
        self._glide.timeout.connect(self._glide_on)

    @property
    def is_on(self) -> bool:
        """Whether a line hangs on the pointer, moved or not."""
        return self._line is not None

    @property
    def is_gliding(self) -> bool:
        """Whether it scrolls a page on."""
        return self._glide.isActive()

    def begin(self, point: QPointF) -> None:
        """The hand took hold beside the column it is nearer to."""
        language = Language.EN if point.x() < self._spine.width() / 2 else Language.ES
        number = self._paragraph_at(language, point.y())
        if number is not None:
            self._line = _Line(language, number, point.toPoint(), point)
            self._watch_keys(is_on=True)

    def move(self, point: QPointF) -> None:
        """The hand moves; what is nearer than a drag is not pulled yet."""
        if self._line is None:
            return
        far = (point.toPoint() - self._line.start).manhattanLength() >= QApplication.startDragDistance()
        self._line = replace(self._line, end=point, is_moving=self._line.is_moving or far)
        target = self._target()
        self.moved.emit(None if target is None else self._pairs.link_at(self._line.language.other, target))
        if self._line.is_moving:
            self._spine.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._glide.start() if self._beyond() else self._glide.stop()
        self._spine.update()

    def finish(self, point: QPointF) -> None:
        """The hand lets go here."""
        if self._line is None:
            return
        self._line = replace(self._line, end=point)
        line, number = self._line, self._target()
        self.let_go()
        if line.is_moving and number is not None:
            self.pulled.emit(line.language, line.number, number)

    def let_go(self) -> None:
        """Forget the line; nothing comes of it."""
        if self._line is not None:
            self._line = None
            self._glide.stop()
            self._watch_keys(is_on=False)
            self.moved.emit(None)
            self._spine.update()

    def paint(self, painter: QPainter, colors: Colors) -> None:
        """Draw the line over the bands."""
        line = self._line
        if line is None or not line.is_moving:
            return
        side = self._pairs.sides[line.language]
        if line.number < len(side):
            top, bottom = side.rectangle(line.number)
            above = top_of(side, self._spine)
            at_left = line.language is Language.EN
            paint_drag(painter, colors, (top + above, bottom + above), at_left, line.end, self._spine.width())

    def _target(self) -> int | None:
        """The paragraph of the other edition it is pulled to: beyond the middle of the spine."""
        line = self._line
        if line is None:
            return None
        x, middle = line.end.x(), self._spine.width() / 2
        is_across = x > middle if line.language is Language.EN else x < middle
        return self._paragraph_at(line.language.other, line.end.y()) if is_across else None

    def _paragraph_at(self, language: Language, y: float) -> int | None:
        side = self._pairs.sides[language]
        top, bottom = page(side, self._spine)
        return side.nearest(y - top_of(side, self._spine)) if top <= y <= bottom else None

    def _beyond(self) -> int:
        """How far it ends beyond the page across, or nearly; negative above it."""
        if self._line is None:
            return 0
        top, bottom = page(self._pairs.sides[self._line.language.other], self._spine)
        y = self._line.end.y()
        below, above = max(y - (bottom - _BRINK), 0), max(top + _BRINK - y, 0)
        return round(min(below, _FASTEST) - min(above, _FASTEST))

    def _glide_on(self) -> None:
        step = self._beyond()
        if self._line is None or not step:
            self._glide.stop()
            return
        bar = self._pairs.sides[self._line.language.other].body.verticalScrollBar()
        bar.setValue(bar.value() + step)
        self.move(self._line.end)

    def _watch_keys(self, *, is_on: bool) -> None:
        """While a line is pulled the keyboard is elsewhere, yet Escape lets go of it."""
        application = QApplication.instance()
        if application is not None and is_on:
            application.installEventFilter(self)
        elif application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self.let_go()
            event.accept()
            return True
        return super().eventFilter(watched, event)
