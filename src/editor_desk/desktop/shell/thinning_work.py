# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Thinning at the window: once a day, slice by slice, so that a burst of typing never waits for more than one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop.jobs import Failed, JobsClosed
from editor_desk.desktop.shell.daily_work import DailyTask, DailyWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.newsroom.watching import Stopped, Watch

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.thinning import Thinning

REST_MS = 50
"""Between two slices: whatever was typed meanwhile comes first."""


class ThinningWork(QObject):
    """A chore of the day. ``thinned`` is said when checkpoints went."""

    thinned = Signal()

    def __init__(self, link: DeskLink, daily: DailyWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        daily.add(DailyTask("thinning", self._begin, self._done))

    def _begin(self, watch: Watch, then: Callable[[Any], None], failed: Failed) -> None:
        self._link.ask(_begun, partial(self._come, watch, then, failed), failed)

    def _come(self, watch: Watch, then: Callable[[Any], None], failed: Failed, thinning: Thinning) -> None:
        if thinning.is_done:
            then(thinning.gone)
        else:
            QTimer.singleShot(REST_MS, self, partial(self._go_on, watch, then, failed, thinning))

    def _go_on(self, watch: Watch, then: Callable[[Any], None], failed: Failed, thinning: Thinning) -> None:
        try:
            watch(thinning.gone, 0)
            self._link.ask(
                lambda desk: _went_on(desk, thinning), partial(self._come, watch, then, failed), failed
            )
        except (Stopped, JobsClosed) as error:
            failed(error)

    def _done(self, gone: int) -> None:
        if gone:
            self.thinned.emit()


def _begun(desk: Desk) -> Thinning:
    from editor_desk.workflow.thinning import begin

    return begin(desk.work)


def _went_on(desk: Desk, thinning: Thinning) -> Thinning:
    from editor_desk.workflow.thinning import go_on

    return go_on(desk.work, thinning)
