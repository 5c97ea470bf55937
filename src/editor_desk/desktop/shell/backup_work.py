# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The last backup, said at the foot of the window, and a new one at a press: beside the work, on a thread of its own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.status_line import StatusLine
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.watching import Watch

_LOOK_EVERY_MS = 10 * 60_000
"""A backup may be made by the command line, and "today" becomes "yesterday"."""


class BackupWork(QObject):
    """Knows when the store was backed up last. The copy has connections of its own: typing is saved meanwhile."""

    def __init__(self, link: DeskLink, status: StatusLine, notices: Notices, long_work: LongWork) -> None:
        super().__init__(link)
        self._link = link
        self._status = status
        self._notices = notices
        self._long_work = long_work
        self._jobs = Jobs(self)
        self._is_going_on = False
        self._again = QTimer(self, interval=_LOOK_EVERY_MS)
        self._connect()

    def _connect(self) -> None:
        self._link.opened.connect(self._look)
        self._again.timeout.connect(self._look)
        self._status.backup_wanted.connect(self.back_up)

    def back_up(self) -> None:
        """Make a checked copy beside the store, now."""
        if self._is_going_on:
            return
        self._is_going_on = True
        path = self._link.path
        work = self._long_work.begin(lambda: self.tr("Making a backup"))

        def made(copy: Path) -> None:
            work.end()
            self._is_going_on = False
            self._notices.tell(
                lambda: self.tr(
                    "Backup made and checked: {name}, in the folder “backups” beside the store."
                ).format(name=copy.name)
            )
            self._look()

        def not_made(error: Exception) -> None:
            work.end()
            self._is_going_on = False
            if isinstance(error, KnownProblem):
                self._notices.refused(error)

        self._jobs.run(lambda: _back_up(path, work.watch), made, not_made)

    def stop(self) -> None:
        """The desk is closing: a backup half made is given up, and leaves nothing."""
        self._again.stop()
        self._jobs.close()

    def _look(self, _person: object = None) -> None:
        from editor_desk.store.backup_list import last_backup

        path = self._link.path
        self._link.read(lambda: last_backup(path), self._status.show_backup)
        self._again.start()


def _back_up(path: Path, watch: Watch) -> Path:
    from editor_desk.store.backup import back_up
    from editor_desk.store.backup_list import BY_HAND, backup_name
    from editor_desk.store.faults import told_in_sentences

    with told_in_sentences(path):
        return back_up(path, backup_name(path, BY_HAND, datetime.now(UTC)), watch)
