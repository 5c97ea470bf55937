# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The whole check of the store when somebody asks for it, and one warning where its folder is copied to other computers.

It reads on the quiet line with a connection of its own: what is typed meanwhile is saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.jobs import Jobs, JobsClosed
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.store_trouble import StoreTrouble
from editor_desk.desktop.words import say
from editor_desk.newsroom.problems import BrokenInput, KnownProblem
from editor_desk.newsroom.wording import Message

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.store.store import Store
    from editor_desk.store.verify import VerifyReport


class StoreCheck(QObject):
    """Damage that is found goes to the screen of ``StoreTrouble``; everything else stands in the report."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        line: Jobs,
        long_work: LongWork,
        notices: Notices,
        trouble: StoreTrouble,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._line = line
        self._long_work = long_work
        self._notices = notices
        self._trouble = trouble
        self._settings = settings
        self._is_checking = False
        link.opened.connect(self._say_place)

    def check(self) -> None:
        """Check everything the store can be held to, and show what was found."""
        if self._is_checking:
            return
        self._is_checking = True
        work = self._long_work.begin(lambda: self.tr("Checking the store"))

        def done(report: VerifyReport) -> None:
            work.end()
            self._is_checking = False
            self._show(report)

        def failed(error: Exception) -> None:
            work.end()
            self._is_checking = False
            self._met(error)

        def begin(store: Store) -> None:
            try:
                self._line.run(lambda: store.verify(work.watch), done, failed)
            except JobsClosed as closed:  # the desk is closing
                failed(closed)

        self._link.ask(_store_of, begin, failed)

    def _met(self, error: Exception) -> None:
        self._trouble.met(error)
        if isinstance(error, KnownProblem) and not self._trouble.is_open:
            self._notices.refused(error)

    def _show(self, report: VerifyReport) -> None:
        from editor_desk.desktop.shell.check_report import CheckReport

        CheckReport.show_report(self._window, report)
        if not report.is_readable:
            self._trouble.met(BrokenInput("store.damaged", path=str(self._link.path)))

    def _say_place(self, _person: object) -> None:
        from editor_desk.store.places import synced_by

        path = self._link.path.absolute()
        service = synced_by(path)
        if service is None or self._settings.get(remembered.SYNCED_TOLD) == str(path):
            return
        self._settings.put(remembered.SYNCED_TOLD, str(path))
        told = Message("store.synced_folder", {"service": service})
        self._notices.tell(lambda: say(told), is_problem=True)


def _store_of(desk: Desk) -> Store:
    return desk.store
