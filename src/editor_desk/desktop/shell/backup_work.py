# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Backups at the window: the one of the day, one at a press, how old the last one is and what went wrong.

The copy is made on a thread of its own with connections of its own: what is typed meanwhile is saved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.daily_work import DailyTask, DailyWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.status_line import BackupCare, StatusLine
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.watching import Stopped, Watch

if TYPE_CHECKING:
    from editor_desk.store.daily_backup import BackupMade, BackupState, SecondFolder

_LOOK_EVERY_MS = 10 * 60_000
"""A backup may be made by the command line, and "today" becomes "yesterday"."""
_SOON_MS = 20_000
"""After the opening, where the last backup is old: some people never stay five minutes."""


@dataclass(frozen=True, slots=True)
class _Make:
    """A backup as it is made on the quiet line; the second folder as it is set when it begins."""

    path: Path
    second: tuple[str, bool]
    occasion: str

    def __call__(self, watch: Watch) -> BackupMade:
        from editor_desk.store.daily_backup import back_up_today

        return back_up_today(
            self.path, datetime.now(UTC), second=_folder(self.second), watch=watch, occasion=self.occasion
        )


class BackupWork(QObject):
    """``changed`` says that there are other backups than before, or other news of them."""

    changed = Signal()

    def __init__(
        self,
        link: DeskLink,
        status: StatusLine,
        notices: Notices,
        long_work: LongWork,
        settings: Settings,
        daily: DailyWork,
        line: Jobs,
    ) -> None:
        super().__init__(link)
        self._link = link
        self._status = status
        self._notices = notices
        self._long_work = long_work
        self._settings = settings
        self._daily = daily
        self._line = line
        self._is_going_on = False
        self._is_closing = False
        self._why_not: KnownProblem | None = None
        self._last: datetime | None = None
        self._is_old = False
        self._again = QTimer(self, interval=_LOOK_EVERY_MS)
        daily.add(DailyTask("backup", self._begin_daily, self._made_today, self._not_made))
        self._connect()

    def _connect(self) -> None:
        self._link.opened.connect(self._look)
        self._again.timeout.connect(self._look)
        self._status.backup_wanted.connect(self.back_up)

    @property
    def is_going_on(self) -> bool:
        """Whether a backup is being made now."""
        return self._is_going_on

    @property
    def why_not(self) -> KnownProblem | None:
        """Why the last backup could not be made; None where it could."""
        return self._why_not

    def back_up(self) -> None:
        """Make a checked copy beside the store, now, and carry it to the second disk."""
        if self._is_going_on:
            return
        work = self._long_work.begin(lambda: self.tr("Making a backup"))
        self._begin()

        def made(answer: BackupMade) -> None:
            work.end()
            self._made(answer)
            self._say_made(answer)

        def not_made(error: Exception) -> None:
            work.end()
            self._not_made(error)

        make = _Make(self._link.path, self._second(), "")
        self._line.run(lambda: make(work.watch), made, not_made)

    def stop(self) -> None:
        """The desk is closing: a backup half made is given up, and leaves nothing."""
        self._is_closing = True
        self._again.stop()
        self._line.close()

    def _begin_daily(
        self, watch: Watch, then: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        from editor_desk.store.backup_list import DAILY

        self._begin()
        make = _Make(self._link.path, self._second(), DAILY)
        self._line.run(lambda: make(watch), then, failed)

    def _begin(self) -> None:
        self._is_going_on = True
        self._tell_status()
        self.changed.emit()

    def _made_today(self, answer: BackupMade) -> None:
        """Of what went well the foot of the window tells; the message bar only of what did not."""
        self._made(answer)
        if answer.second_problem is not None:
            self._say_second_problem(answer.second_problem)
        elif answer.missing:
            self._say_missing(answer)

    def _made(self, _answer: BackupMade) -> None:
        self._is_going_on = False
        self._why_not = None
        self._look()

    def _not_made(self, error: Exception) -> None:
        self._is_going_on = False
        if isinstance(error, KnownProblem):
            if isinstance(error, Stopped):
                self._notices.refused(error)
            else:
                self._why_not = error
                self._say_not_made(error)
        self._look()

    def _say_made(self, answer: BackupMade) -> None:
        if answer.second_problem is not None:
            self._say_second_problem(answer.second_problem)
        elif answer.missing:
            self._say_missing(answer)
        else:
            name, has_second = answer.newest.name, answer.second is not None
            self._notices.tell(
                lambda: (
                    self.tr("Backup made and checked: {name}, beside the store and in the second folder.")
                    if has_second
                    else self.tr("Backup made and checked: {name}, in the folder “backups” beside the store.")
                ).format(name=name)
            )

    def _say_not_made(self, problem: KnownProblem) -> None:
        self._notices.tell(
            lambda: self.tr("No backup could be made. {why}").format(why=say_problem(problem)),
            self.back_up,
            is_problem=True,
            way_name=lambda: self.tr("Back up now"),
        )

    def _say_second_problem(self, problem: KnownProblem) -> None:
        self._notices.tell(lambda: say_problem(problem))

    def _say_missing(self, answer: BackupMade) -> None:
        count, first = len(answer.missing), answer.missing[0]
        self._notices.tell(
            lambda: self.tr(
                "The backup was made and holds every text, but %n photo(s) or file(s) no longer lie beside the "
                "store and are not in it, {first} among them. An older backup may still hold them.",
                "",
                count,
            ).format(first=first),
            is_problem=True,
        )

    def _look(self, _person: object = None) -> None:
        if self._is_closing:
            return
        path = self._link.path
        self._line.run(lambda: _state_of(path), self._seen)
        self._again.start()

    def _seen(self, state: BackupState) -> None:
        self._last = state.last.at if state.last else None
        self._is_old = state.is_old
        if state.is_old:
            self._daily.hurry(_SOON_MS)
        self._tell_status()
        self.changed.emit()

    def _tell_status(self) -> None:
        if self._is_going_on:
            care = BackupCare.GOING_ON
        elif self._why_not is not None:
            care = BackupCare.FAILED
        else:
            care = BackupCare.OLD if self._is_old else BackupCare.GOOD
        self._status.show_backup(self._last, care)

    def _second(self) -> tuple[str, bool]:
        get = self._settings.get
        return get(remembered.SECOND_FOLDER), get(remembered.SECOND_ON_SAME_DISK)


def _folder(second: tuple[str, bool]) -> SecondFolder | None:
    from editor_desk.store.daily_backup import SecondFolder

    folder, may_be_same_disk = second
    return SecondFolder(Path(folder), may_be_same_disk) if folder else None


def _state_of(path: Path) -> BackupState:
    from editor_desk.store.daily_backup import backup_state

    return backup_state(path, datetime.now(UTC))
