# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Comparisons made by the analysis process: for the window while somebody types, for the gates on the store's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from editor_desk.checks.compare_wire import comparison_from_fields, names_fields, request_fields
from editor_desk.checks.comparing import compare_here
from editor_desk.desktop.analysis_process import AnalysisProcess
from editor_desk.newsroom.comparison import CompareRequest, Comparison
from editor_desk.newsroom.known_names import KnownName

_LIMIT_S = 5.0
"""How long the store's thread waits for the process before it compares by itself: it would not be quicker sooner."""
_LOOK_S = 0.02
"""How often it looks meanwhile whether the window waits for it."""

Compared = Callable[[Comparison], None]
Lost = Callable[[], None]


@dataclass(slots=True)
class _Waiting:
    """A question of the store's thread, and its answer once ``is_over``."""

    request: CompareRequest
    number: int
    is_over: threading.Event = field(default_factory=threading.Event)
    found: Comparison | None = None


class AskedComparisons(QObject):
    """Asks the process. Call it like a function from the store's thread, ``ask`` from the window's.

    ``is_waited_for`` says whether the window's thread stands still until the store is done: then nobody would
    pass a question on, and the store's thread does not wait for an answer.
    """

    _wanted = Signal(object)

    def __init__(
        self, process: AnalysisProcess, is_waited_for: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._process = process
        self._is_waited_for = is_waited_for
        self._is_closed = False
        self._number = 0
        self._names: tuple[KnownName, ...] = ()
        self._mark = 0
        self._wanted.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """The window closes: whoever compares does so by itself from now on."""
        self._is_closed = True

    def ask(
        self, request: CompareRequest, then: Compared, lost: Lost, *, key: str, is_urgent: bool = True
    ) -> None:
        """Ask from the window's thread; of one key only the newest question is answered. ``lost``: never."""
        if request.names is not self._names and request.names != self._names:
            self._names = request.names
            self._mark += 1
        fields = {"request": request_fields(request), "names_mark": str(self._mark)}
        answered = partial(self._answered, request, fields, then, lost, key)
        self._process.ask("compare", fields, answered, key=key, is_urgent=is_urgent, lost=lost)

    def _answered(
        self,
        request: CompareRequest,
        fields: dict[str, Any],
        then: Compared,
        lost: Lost,
        key: str,
        answer: dict[str, Any] | None,
    ) -> None:
        if answer is None:  # a new process does not know the names yet
            fields = {**fields, "names": names_fields(request.names)}
            again = partial(self._answered, request, fields, then, lost, key)
            self._process.ask("compare", fields, again, key=key, is_urgent=True, lost=lost)
        else:
            then(comparison_from_fields(answer))

    # On the store's thread

    def __call__(self, request: CompareRequest) -> Comparison:
        """The comparison, from the process, else made here."""
        found = None
        if not self._is_closed and threading.current_thread() is not threading.main_thread():
            self._number += 1
            found = self._wait_for(_Waiting(request, self._number))
        return found if found is not None else compare_here(request)

    def _wait_for(self, waiting: _Waiting) -> Comparison | None:
        self._wanted.emit(waiting)
        until = time.monotonic() + _LIMIT_S
        while not waiting.is_over.wait(_LOOK_S):
            if self._is_closed or self._is_waited_for() or time.monotonic() > until:
                break
        return waiting.found

    @Slot(object)
    def _pass_on(self, waiting: _Waiting) -> None:
        def found(comparison: Comparison) -> None:
            waiting.found = comparison
            waiting.is_over.set()

        self.ask(waiting.request, found, waiting.is_over.set, key=f"compare for the store {waiting.number}")
