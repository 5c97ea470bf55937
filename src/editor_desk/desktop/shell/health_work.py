# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Once a day every page of the store is read behind the work: damage is found while the backups are still good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from editor_desk.desktop.jobs import Failed, Jobs
from editor_desk.desktop.shell.daily_work import DailyTask, DailyWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.newsroom.watching import Watch

if TYPE_CHECKING:
    from editor_desk.store.store import Store


class HealthWork(QObject):
    """A chore of the day, after the backup. What it finds is refused like any act that meets damage."""

    def __init__(self, link: DeskLink, daily: DailyWork, line: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._line = line
        daily.add(DailyTask("health", self._begin))

    def _begin(self, watch: Watch, then: Callable[[Any], None], failed: Failed) -> None:
        """The store is asked for where the desk lives, and read on the quiet line."""

        def look_over(store: Store) -> None:
            self._line.run(lambda: store.look_over(watch), then, failed)

        self._link.ask(lambda desk: desk.store, look_over, failed)
