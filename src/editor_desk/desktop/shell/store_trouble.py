# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A store that cannot be opened, or went bad at work: one screen with what is safe, and the steps that fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop import times
from editor_desk.desktop.jobs import Jobs, JobsClosed
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.elsewhere import Elsewhere
from editor_desk.desktop.shell.restore_wish import RestoreWish
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import BrokenInput, KnownProblem
from editor_desk.newsroom.watching import Stopped, Watch
from editor_desk.store.recovery_files import RecoveryFiles
from editor_desk.store.state_place import state_folder
from editor_desk.store.witness import Witness

if TYPE_CHECKING:
    from editor_desk.desktop.recovery.not_opened_page import Backup, NotOpened, NotOpenedPage
    from editor_desk.desktop.shell.main_window import MainWindow

_DAMAGE = "store.damaged"


class StoreTrouble(QObject):
    """Between the screen and a store that is not there to work with."""

    bug = Signal(object)
    """An exception nobody expected."""

    def __init__(
        self,
        window: MainWindow,
        link: DeskLink,
        story: StoryOnDesk,
        elsewhere: Elsewhere,
        files: RecoveryFiles,
        questions: Questions,
        save_now: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._elsewhere = elsewhere
        self._files = files
        self._questions = questions
        self._save_now = save_now
        self._jobs = Jobs(self)
        self._is_stopping = False
        self._was_told = False
        self._person = ""
        self._pages: NotOpenedPage | None = None
        self._known: NotOpened | None = None
        self._connect()

    def _connect(self) -> None:
        self._link.not_opened.connect(self._not_opened)
        self._jobs.bug.connect(self.bug)
        self._link.opened.connect(self._sat_down)
        self._link.person_changed.connect(self._sat_down)

    @property
    def is_open(self) -> bool:
        """Whether the screen stands in place of the panes."""
        return self._known is not None

    def leave(self) -> None:
        """Escape: back to the panes where a desk is open behind; without one there is nothing to go back to."""
        if self._known is not None and self._known.is_at_work:
            self._known = None
            self._window.show_recovery(is_shown=False)

    def met(self, problem: object) -> None:
        """A problem at work: damage of the store brings the screen, once; everything else is said elsewhere."""
        if isinstance(problem, KnownProblem) and problem.message.code == _DAMAGE:
            self.damaged(problem)

    def damaged(self, _problem: object) -> None:
        """The store was found damaged while it was open."""
        if self._was_told or self.is_open:
            return
        self._was_told = True
        self._story.flush()
        self._elsewhere.keep()
        self._show(BrokenInput(_DAMAGE, path=str(self._link.path)), is_at_work=True)

    def put_back(self, backup: Path, at: datetime) -> None:
        """Put this backup in the place of the store; another window opens on it, this one's words come with it."""
        if self._may_leave():
            self._elsewhere.give_up()
            when = times.past_words(at, datetime.now(UTC))
            self._window.restore_wanted.emit(RestoreWish(backup, when, self._person))

    def rebuild(self, mirror: Path) -> None:
        """Make a store of the plain files in this folder; another window opens on it."""
        if self._may_leave():
            self._elsewhere.give_up()
            self._window.restore_wanted.emit(RestoreWish(mirror, "", self._person, from_plain_files=True))

    def stop(self) -> None:
        """The desk is closing; what is being looked for is given up."""
        self._is_stopping = True
        self._jobs.close()

    def _sat_down(self, person: Person) -> None:
        self._person = person.id

    def _not_opened(self, problem: KnownProblem) -> None:
        if problem.message.code.startswith("store."):
            self._show(problem, is_at_work=False)

    def _show(self, problem: KnownProblem, *, is_at_work: bool) -> None:
        from editor_desk.desktop.recovery.not_opened_page import (
            HELPED_BY_BACKUP,
            NotOpened,
            NotOpenedPage,
            Search,
        )
        from editor_desk.store.mirror.folders import mirror_folder

        path = self._link.path
        is_sought = problem.message.code in HELPED_BY_BACKUP
        there = self._files.find_for(str(path))
        self._pages = NotOpenedPage(self)
        self._known = NotOpened(
            path,
            problem,
            is_at_work,
            Search.GOING_ON if is_sought else Search.NOT,
            recovery_files=len(there),
            recovery_folders=tuple(dict.fromkeys(file.place.parent for file in there)),
            has_plain_files=mirror_folder(path).is_dir(),
        )
        screen = self._window.recovery_screen()
        screen.step_chosen.connect(self._step)
        screen.left.connect(self.leave)
        self._tell()
        self._window.show_recovery(is_shown=True)
        # Without a desk "all is saved" would be said of nothing.
        self._window.status.setVisible(is_at_work)
        screen.take_keyboard()
        if is_sought:
            self._run(lambda: _newest(path, self._watch), self._found, self._not_found)

    def _tell(self) -> None:
        pages, known = self._pages, self._known
        if pages is not None and known is not None:
            self._window.recovery_screen().show_page(lambda: pages.page_of(known))

    def _watch(self, _done: int, _of: int) -> None:
        if self._is_stopping:
            raise Stopped

    def _found(self, backup: Backup | None) -> None:
        from editor_desk.desktop.recovery.not_opened_page import Search

        if self._known is not None:
            self._known = replace(self._known, search=Search.DONE, backup=backup)
            self._tell()
            self._window.recovery_screen().take_keyboard()

    def _not_found(self, _error: Exception) -> None:
        self._found(None)

    # The steps

    def _step(self, step: str) -> None:
        from editor_desk.desktop.recovery import not_opened_page as steps
        from editor_desk.store.mirror.folders import mirror_folder

        known = self._known
        if known is None:
            return
        if step == steps.LEAVE:
            self.leave()
        elif step == steps.AGAIN:
            self._reopen(known.path)
        elif step == steps.BEGIN_NEW:
            Witness(state_folder(), known.path).forget()
            self._reopen(known.path)
        elif step == steps.OTHER_STORE:
            self._open_other(known.path)
        elif step == steps.CLOSE:
            self._window.close()
        elif step == steps.REBUILD:
            self.rebuild(mirror_folder(known.path))
        elif step == steps.PUT_BACK and known.backup is not None:
            self.put_back(known.backup.path, known.backup.at)

    def _open_other(self, path: Path) -> None:
        chosen = self._questions.store_to_open(self._window, str(path.parent))
        if chosen is not None:
            self._reopen(chosen)

    def _reopen(self, path: Path) -> None:
        """A new window on this store; the words of this one are in recovery files."""
        if self._may_leave():
            self._elsewhere.give_up()
            self._window.reopen_wanted.emit(path)

    def _may_leave(self) -> bool:
        """Everything typed is in the store or in recovery files; else the person is asked."""
        return self._save_now() or self._questions.may(
            self._window,
            self.tr("Not everything is in the store"),
            self.tr("Some of what you wrote is in this window only and would be lost. Copy it first."),
            self.tr("Go on and lose it"),
        )

    def _run(
        self, work: Callable[[], object], then: Callable[..., None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            self._jobs.run(work, then, failed)
        except JobsClosed:
            return


def _newest(path: Path, watch: Watch) -> Backup | None:
    """The newest backup that passes its check, and how much it holds."""
    from editor_desk.desktop.recovery.not_opened_page import Backup
    from editor_desk.store.backup_list import look_into, newest_good

    found = newest_good(path, watch)
    return None if found is None else Backup(found.path, found.at, look_into(found).stories)
