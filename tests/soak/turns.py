# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How long the main thread is busy at a time: every turn of the event loop, with what the editor was doing."""

from __future__ import annotations

import gc
from collections import Counter
from time import perf_counter, thread_time

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class Turns(QObject):
    """Times each turn of the main thread's event loop: what was posted, one look at the keyboard, the timers.

    Until a turn ends no further key is taken, so a turn is a pause as a person feels it. Qt's own dispatcher says
    ``awake`` at the start of each turn, with or without a wait before it: run with ``QT_NO_GLIB=1``.
    """

    def __init__(self) -> None:
        super().__init__()
        self.doing = "opening"
        self.turns: list[tuple[float, float, str]] = []
        """Milliseconds by the clock, milliseconds of them at work, and what was being done."""
        self.collected: Counter[int] = Counter()
        self._since: tuple[float, float] | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._wakes)
        dispatcher.aboutToBlock.connect(self._waits)
        gc.callbacks.append(self._collects)

    def begin(self) -> None:
        """Forget what was before: the recording begins here."""
        self.turns.clear()
        self.collected.clear()
        self._since = None

    def _wakes(self) -> None:
        self._waits()
        self._since = perf_counter(), thread_time()

    def _waits(self) -> None:
        if self._since is not None:
            clock, work = perf_counter() - self._since[0], thread_time() - self._since[1]
            self.turns.append((clock * 1000, work * 1000, self.doing))
            self._since = None

    def _collects(self, phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            self.collected[about["generation"]] += 1
