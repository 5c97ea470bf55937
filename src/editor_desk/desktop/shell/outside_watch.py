# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notices when the command line writes to the same store, so that the window never shows yesterday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop.shell.desk_link import DeskLink

if TYPE_CHECKING:
    from editor_desk.desk import Desk

_EVERY_MS = 1000


class OutsideWatch(QObject):
    """Looks once a second; ``changed`` when somebody else wrote since the last look."""

    changed = Signal()

    def __init__(self, link: DeskLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._is_looking = False
        self._is_stopped = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        link.opened.connect(self._begin)

    def stop(self) -> None:
        """Look no more, and say nothing of a look on its way: whoever hears of it would ask a desk that closes."""
        self._is_stopped = True
        self._timer.stop()

    def _begin(self, _person: object) -> None:
        self._timer.start()

    def _look(self) -> None:
        # The store says it once: an answer must never be dropped because the next question overtook it.
        if not self._is_looking:
            self._is_looking = True
            self._link.ask(_has_changed, self._tell, self._failed)

    def _failed(self, _error: Exception) -> None:
        self._is_looking = False

    def _tell(self, has_changed: bool) -> None:
        self._is_looking = False
        if has_changed and not self._is_stopped:
            self.changed.emit()


def _has_changed(desk: Desk) -> bool:
    return desk.store.changed_elsewhere()
