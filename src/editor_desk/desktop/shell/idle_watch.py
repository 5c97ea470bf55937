# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How long nobody has touched the keys or the mouse: for the lock that comes by itself, off until somebody wants it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOKS_EVERY_MS = 5_000
_MINUTE_S = 60
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """``idle`` when nobody touched any window of the program for so many minutes.

    It hears the windows, not every widget in them, and only while it is on: an ear on the whole application would
    cost on every paint. The clock of the wall counts too, so that a computer that slept wakes up locked.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        clocks: tuple[Callable[[], float], ...] = (time.monotonic, time.time),
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._minutes = 0
        self._touched = self._now()
        self._heard: set[QWindow] = set()
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def use(self, minutes: int) -> None:
        """So many minutes; 0 turns it off."""
        self._minutes = minutes
        self.touch()
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            return
        if minutes and not self._timer.isActive():
            application.focusWindowChanged.connect(self._hear)
            self._timer.start()
            for window in application.topLevelWindows():
                self._hear(window)
        elif not minutes and self._timer.isActive():
            application.focusWindowChanged.disconnect(self._hear)
            self._timer.stop()
            for window in self._heard:
                window.removeEventFilter(self)
            self._heard.clear()

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._now()

    def look(self) -> None:
        """Whether it has been long enough."""
        passed = max(now - then for now, then in zip(self._now(), self._touched, strict=True))
        if self._minutes and passed >= self._minutes * _MINUTE_S:
            self.touch()
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _hear(self, window: QWindow | None) -> None:
        if window is None or window in self._heard:
            return
        self._heard.add(window)
        window.installEventFilter(self)
        window.destroyed.connect(lambda: self._heard.discard(window))

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)
