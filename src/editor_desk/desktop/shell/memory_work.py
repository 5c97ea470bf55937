# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Fills the translation memory behind the work: what was signed off is paired in the analysis process, one story at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop.analysis_process import AnalysisProcess
from editor_desk.desktop.shell.desk_link import DeskLink

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.memory import ToPair
    from editor_desk.workflow.work import Changes, Work

_REST_MS, _BETWEEN_MS = 2_000, 50
"""After an act; between two stories of a longer heap."""


class MemoryWork(QObject):
    """Looks after every act whether something is due. ``is_resting`` says that nothing is."""

    def __init__(self, link: DeskLink, analysis: AnalysisProcess, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._analysis = analysis
        self._is_busy = False
        self._is_stopped = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._look)
        link.opened.connect(self._soon)
        link.changed.connect(self._soon)

    @property
    def is_resting(self) -> bool:
        """Whether nothing waits to be paired, as far as is known."""
        return not (self._is_busy or self._rest.isActive())

    def stop(self) -> None:
        """The desk is closing; what is due stays due."""
        self._is_stopped = True
        self._rest.stop()

    def _soon(self, _why: object = None) -> None:
        if not self._is_stopped and not self._is_busy:
            self._rest.start(_REST_MS)

    def _look(self) -> None:
        self._is_busy = True
        self._link.ask(_next, self._pair, self._give_up)

    def _pair(self, waiting: ToPair | None) -> None:
        if waiting is None or self._is_stopped:
            self._is_busy = False
        elif not waiting.en:
            self._put(waiting, [])
        else:
            fields = {
                "en": waiting.en,
                "es": waiting.es,
                "pins": [[pin.id, pin.en, pin.es] for pin in waiting.pinned],
            }
            put = partial(self._put, waiting)
            self._analysis.ask("pairs", fields, put, key="memory pairs", lost=self._lost)

    def _put(self, waiting: ToPair, found: list[list[str]]) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.memory import put_pairs
            from editor_desk.workflow.work import Changes

            put_pairs(work, waiting, tuple((en, es) for en, es in found))
            return Changes()

        self._link.act(act, self._go_on, self._give_up)

    def _go_on(self, _changes: object) -> None:
        self._is_busy = False
        if not self._is_stopped:
            self._rest.start(_BETWEEN_MS)

    def _lost(self) -> None:
        self._is_busy = False

    def _give_up(self, _error: Exception) -> None:
        """Nobody asked for it, so nobody is told: it stays due."""
        self._is_busy = False


def _next(desk: Desk) -> ToPair | None:
    from editor_desk.workflow.memory import next_to_pair

    with desk.store.look() as unit:
        return next_to_pair(unit)
