# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One piece of long work as a person sees it: what it is, how far it is, whether it is to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor_desk.newsroom.watching import Stopped

_TELL_EVERY_S = 0.05


class Progress(QObject):
    """Made and ended on the main thread; ``watch`` is given to the work, on whatever thread it runs.

    ``title`` says what is going on, in the language of the moment it is asked.
    """

    moved = Signal(int, int)
    """What is done, and of how much; 0 where nobody knows how much there is."""
    stop_wanted = Signal()
    ended = Signal()

    def __init__(self, title: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.what = ""
        """What is in hand now: the name of a file, say."""
        self.done, self.of = 0, 0
        self._stop = threading.Event()
        self._told = 0.0

    @property
    def is_to_stop(self) -> bool:
        """Whether a person asked to stop; any thread."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Stop as soon as the work can."""
        if not self._stop.is_set():
            self._stop.set()
            self.stop_wanted.emit()

    def watch(self, done: int, of: int) -> None:
        """Tell how far the work is; any thread. Raises ``Stopped`` once a person asked to stop."""
        if self._stop.is_set():
            raise Stopped
        self.done, self.of = done, of
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY_S:
            self._told = now
            self.moved.emit(done, of)

    def tell(self, done: int, of: int, what: str = "") -> None:
        """The same from the main thread, with what is in hand; it stops nothing."""
        self.what, self.done, self.of = what, done, of
        self.moved.emit(done, of)

    def end(self) -> None:
        """The work is done, or given up."""
        self.ended.emit()
