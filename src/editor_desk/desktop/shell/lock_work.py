# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lock: nothing is to be seen, heard or done before somebody sits down with their passphrase.

It stands at the start where whoever was last here has one, when somebody locks the desk, and after a while without a
touch where that was chosen. Behind it the desk goes on: what was typed is saved, backups are made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.covers import Covers
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.idle_watch import IdleWatch
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.who_is_here import Here
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.desktop.people import SitDownDialog
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.desktop.shell.people_work import PeopleWork


class LockWork(QObject):
    """Locks, and lets somebody in."""

    def __init__(
        self,
        window: MainWindow,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        people: PeopleWork,
        settings: Settings,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._saving = saving
        self._people = people
        self._settings = settings
        self._notices = notices
        self._covers = Covers(window, self._stand_over)
        self._idle = IdleWatch(self)
        self._dialog: SitDownDialog | None = None
        self._person: Person | None = None
        self._is_coming = False
        self._why: KnownProblem | None = None
        self._locked_for: Person | None = None
        self._connect()

    def _connect(self) -> None:
        self._link.locked.connect(self._locked_at_the_start)
        self._link.not_opened.connect(self._not_opened)
        self._link.opened.connect(self._sits)
        self._link.person_changed.connect(self._sits)
        self._idle.idle.connect(self._idle_for_long)

    @property
    def is_locked(self) -> bool:
        """Whether the lock stands, or is on its way."""
        return self._dialog is not None or self._is_coming

    @property
    def dialog(self) -> SitDownDialog | None:
        """What asks who sits down, while it does."""
        return self._dialog

    def lock(self) -> None:
        """Now. Where the person has no passphrase there is nothing to lock with, and they are told."""
        self._ask_to_lock(self._tell_no_passphrase)

    def use_idle_minutes(self, minutes: int) -> None:
        """After so many minutes without a touch from now on; 0 never."""
        self._settings.put(remembered.LOCK_AFTER, minutes)
        self._idle.use(minutes)

    def stop(self) -> None:
        """The window closes."""
        self._idle.use(0)
        if self._dialog is not None:
            self._covers.bare(is_same_person=False)
            self._dialog.sat()
            self._dialog.deleteLater()
            self._dialog = None

    def _idle_for_long(self) -> None:
        self._ask_to_lock(lambda: None)

    def _ask_to_lock(self, otherwise: object) -> None:
        if self.is_locked or self._person is None:
            return
        self._story.flush()

        def found(here: Here) -> None:
            if here.current.id in here.with_passphrase:
                self._stand(here)
            elif callable(otherwise):
                otherwise()

        self._link.ask_who(found)

    def _not_opened(self, problem: KnownProblem) -> None:
        """Somebody was named at the start who does not work here: no reason to show what is behind the lock."""
        if not self._window.is_locked_at_first:
            return
        if problem.message.code.startswith("store."):
            self._window.show_trouble()
        elif self._why is None:
            self._why = problem
            self._link.open_as_anybody()

    def _locked_at_the_start(self, _person: Person) -> None:
        self._is_coming = True
        self._link.ask_who(self._stand)

    def _stand(self, here: Here) -> None:
        from editor_desk.desktop.people import Chair, SitDownDialog

        self._is_coming = False
        if self._dialog is not None:
            return
        self._story.flush()
        dialog = SitDownDialog(self._window, here, Chair.LOCKED)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, on=False)
        dialog.chosen.connect(
            lambda who, phrase: self._link.sit_down(who, phrase or None, self._let_in, dialog.refuse)
        )
        dialog.end_wanted.connect(self._end)
        self._dialog, self._locked_for = dialog, self._person
        self._covers.cover(dialog)
        dialog.show()
        if self._why is not None:
            dialog.refuse(self._why)

    def _stand_over(self) -> None:
        """Another window came up: shown again, the lock is the newest, and no window is blocked but by it."""
        if self._dialog is not None:
            self._dialog.hide()
            self._dialog.show()

    def _sits(self, person: Person) -> None:
        before, self._person = self._person, person
        if before is None:
            self._idle.use(self._settings.get(remembered.LOCK_AFTER))
        self._idle.touch()
        if not person.is_active:
            # Another program let them go: what they type is saved, and somebody else has to sit down.
            self._link.ask_who(self._stand)
            return
        self._window.show_panes()

    def _let_in(self) -> None:
        """Somebody sat down from the lock, with what it takes: nothing else opens it."""
        if self._dialog is None:
            return
        dialog, self._dialog = self._dialog, None
        before, now = self._locked_for, self._person
        self._covers.bare(is_same_person=before is not None and now is not None and before.id == now.id)
        dialog.sat()
        dialog.deleteLater()
        self._window.activateWindow()

    def _tell_no_passphrase(self) -> None:
        self._notices.tell(
            lambda: self.tr(
                "You have no passphrase, so there is nothing to lock the desk with. Set one first."
            ),
            self._people.manage,
            way_name=lambda: self.tr("People and roles…"),
        )

    def _end(self) -> None:
        """Close the desk from where it is locked; only when every word is on the disk, as no question can be asked."""
        if self._saving.is_idle:
            self._window.close()
