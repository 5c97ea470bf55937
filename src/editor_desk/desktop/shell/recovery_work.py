# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""After a crash, with words from recovery files, or with a store that is older than it was: said once, on one screen.

A clean start says nothing. Everything is read behind the window that can be typed into already.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop.jobs import Jobs, JobsClosed
from editor_desk.desktop.shell import recovery_acts as acts
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.words import language_name
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.recovery_files import RecoveryFile, RecoveryFiles
from editor_desk.store.state_place import state_folder, temporary_folder

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.recovery.look_back_page import Known, LookBackPage, Restored
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.store.backup_list import BackupFile
    from editor_desk.store.store import Store
    from editor_desk.workflow.history import Differences
    from editor_desk.workflow.recovery import Found, LookBack, Newer
    from editor_desk.workflow.work import Changes, Work


def recovery_files() -> RecoveryFiles:
    """The recovery files of this person on this computer."""
    return RecoveryFiles((state_folder(), temporary_folder()))


class RecoveryWork(QObject):
    """Between the screen and the desk that is open. ``put_back_wanted`` carries a backup and when it was made."""

    put_back_wanted = Signal(Path, object)
    bug = Signal(object)
    """An exception nobody expected, of the work beside the store's line."""
    damaged = Signal(object)
    """The check after a crash found a page that went bad."""

    def __init__(
        self,
        window: MainWindow,
        link: DeskLink,
        notices: Notices,
        files: RecoveryFiles,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._notices = notices
        self._files = files
        self._restored: Restored | None = None
        self._beside: tuple[RecoveryFile, ...] = ()
        self._jobs = Jobs(self)
        self._has_session = False
        self._is_noted = False
        self._is_stopping = False
        self._pages: LookBackPage | None = None
        self._known: Known | None = None
        self._backup: BackupFile | None = None
        self._connect()

    def _connect(self) -> None:
        self._link.opened.connect(self._desk_opened)
        self._jobs.bug.connect(self.bug)

    @property
    def is_open(self) -> bool:
        """Whether the screen stands in place of the panes."""
        return self._known is not None

    def put_back(self, when: str, aside: Path | None, newer: tuple[RecoveryFile, ...]) -> None:
        """A backup has just been put in the place of the store; said before it is open. ``newer`` is offered."""
        from editor_desk.desktop.recovery.look_back_page import Restored

        self._restored, self._beside = Restored(when, aside), newer

    def leave(self) -> None:
        """Escape, or something in the panes is wanted: go on writing, with everything kept."""
        if self.is_open:
            self._go_on()

    def stop(self) -> None:
        """The desk is closing, everything typed is in the store or in a recovery file."""
        self._is_stopping = True
        if self._known is not None:
            self._settle(self._known)
        if self._has_session:
            self._link.ask(acts.end, _ended)
        self._jobs.close()

    # Opening

    def _desk_opened(self, _person: object) -> None:
        files, beside = self._files, self._beside

        def look(desk: Desk) -> LookBack:
            from editor_desk.workflow.recovery import begin_session, look_back

            return look_back(desk.work, files, begin_session(desk.work), beside)

        try:
            self._link.ask(look, self._looked)
        except JobsClosed:
            return  # opened at the very moment it is closed
        self._has_session = True

    def _looked(self, found: LookBack) -> None:
        self._is_noted = True
        if self._is_stopping:
            return
        if not found.is_worth_a_screen:
            if found.left or found.clock_behind or found.files.unreadable:
                self._tell_quietly(found)
            return
        from editor_desk.desktop.recovery.look_back_page import Checked, Known, LookBackPage

        self._pages = LookBackPage(self)
        checked = Checked.GOING_ON if found.left or found.missing else Checked.NOT
        self._known = Known(found, platform.node(), checked, restored=self._restored)
        self._show()
        if checked is Checked.GOING_ON:
            self._link.ask(acts.store_of, self._check)
        if found.missing is not None:
            ends = found.missing.ends
            self._run(lambda: acts.newer_backup(self._link.path, ends, self._watch), self._backup_found)

    def _tell_quietly(self, found: LookBack) -> None:
        from editor_desk.desktop.recovery.look_back_page import Known, LookBackPage, exact

        pages = self._pages = LookBackPage(self)
        known = Known(found)

        def words() -> str:
            said = []
            if found.left and found.last:
                told = self.tr(
                    "The desk was not closed properly last time. Everything written up to {last} is here."
                )
                said.append(told.format(last=exact(found.last)))
            return "\n".join([*said, *pages.notes_of(known)])

        self._notices.tell(words)

    def _watch(self, _done: int, _of: int) -> None:
        from editor_desk.newsroom.watching import Stopped

        if self._is_stopping:
            raise Stopped

    def _check(self, store: Store) -> None:
        """Every page, behind the work; after damage the store itself takes no more."""
        self._run(lambda: store.look_over(self._watch), self._whole, self._not_whole)

    def _whole(self, _nothing: None) -> None:
        from editor_desk.desktop.recovery.look_back_page import Checked

        if self._known is not None:
            self._known = replace(self._known, checked=Checked.WHOLE)
            self._tell()

    def _not_whole(self, error: Exception) -> None:
        if isinstance(error, KnownProblem) and error.message.code == "store.damaged":
            self._known = None
            self.damaged.emit(error)

    def _backup_found(self, backup: BackupFile | None) -> None:
        self._backup = backup
        if self._known is not None and backup is not None:
            self._known = replace(self._known, backup_at=backup.at)
            self._tell()

    # The screen

    def _show(self) -> None:
        screen = self._window.recovery_screen()
        screen.step_chosen.connect(self._step)
        screen.card_chosen.connect(self._card)
        screen.left.connect(self.leave)
        self._tell()
        self._window.show_recovery(is_shown=True)
        screen.take_keyboard()

    def _tell(self) -> None:
        pages, known = self._pages, self._known
        if pages is not None and known is not None:
            self._window.recovery_screen().show_page(lambda: pages.page_of(known))

    def _step(self, step: str) -> None:
        from editor_desk.desktop.recovery.look_back_page import GO_ON, PUT_BACK

        if step == GO_ON:
            self._go_on()
        elif step == PUT_BACK and self._backup is not None and self.is_open:
            backup, self._known = self._backup, None
            self.put_back_wanted.emit(backup.path, backup.at)

    def _go_on(self) -> None:
        known, self._known = self._known, None
        if known is None:
            return
        self._settle(known)
        if known.found.missing is not None:
            self._link.ask(acts.accept_missing, _ended)
        self._window.show_recovery(is_shown=False)
        self._window.panes.go_to_editor()

    def _settle(self, known: Known) -> None:
        """What nobody decided: newer words get a checkpoint, a recovery file becomes the text or a revision."""
        from editor_desk.desktop.recovery.look_back_page import found_key, newer_key

        for row in known.found.newer:
            if newer_key(row) not in known.done:
                self._link.ask(acts.going_on(row), _ended)
        for each in known.found.found:
            if found_key(each) in known.done:
                continue
            act = acts.settling(each, self._files)
            if self._is_stopping:
                self._link.ask(acts.behind(act), _ended)  # nobody is there to hear what changed
            else:
                self._link.act(act)

    def _card(self, key: str, button: str) -> None:
        from editor_desk.desktop.recovery.look_back_page import (
            COMPARE,
            GO_BACK,
            MAKE,
            USE,
            found_key,
            newer_key,
        )

        known = self._known
        if known is None:
            return
        newer = next((row for row in known.found.newer if newer_key(row) == key), None)
        found = next((row for row in known.found.found if found_key(row) == key), None)
        if button == COMPARE:
            self._compare(newer, found)
        elif newer is not None and button == GO_BACK:
            done = self.tr("It reads as at its checkpoint again. What stood here is in the history.")
            self._act((key,), acts.going_back(newer), done)
        elif found is not None and button == USE:
            done = self.tr("It is the text now. What stood there is in the history.")
            self._act((key,), acts.using(found, self._files), done)
        elif found is not None and button == MAKE:
            story_id = found.file.text.story_id
            rows = [row for row in known.found.found if row.file.text.story_id == story_id]
            done = self.tr("It is a story of its own now.")
            self._act(tuple(map(found_key, rows)), acts.making(rows, self._files), done)
        elif found is not None:
            self._act(
                (key,), acts.keeping(found, self._files), self.tr("It is kept as a revision in the history.")
            )

    def _act(self, keys: tuple[str, ...], act: Callable[[Work], Changes], done: str) -> None:
        def was_done(_changes: Changes) -> None:
            if self._known is not None:
                told = dict.fromkeys(keys, done)
                self._known = replace(self._known, done={**self._known.done, **told})
                self._tell()

        self._link.act(act, was_done)

    def _compare(self, newer: Newer | None, found: Found | None) -> None:
        if newer is not None:
            title = f"{newer.slug} · {language_name(newer.language)}"
            self._link.ask(acts.since(newer), lambda changes: self._show_changes(title, changes))
        elif found is not None:
            title = f"{found.slug} · {language_name(found.file.text.language)}"
            self._link.ask(acts.against(found), lambda changes: self._show_changes(title, changes))

    def _show_changes(self, title: str, changes: Differences) -> None:
        from editor_desk.desktop.shell.changes_dialog import ChangesDialog

        if not self._is_stopping:
            ChangesDialog.show_changes(self._window, title, changes)

    def _run(
        self,
        work: Callable[[], object],
        then: Callable[..., None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        try:
            self._jobs.run(work, then, failed or _not_found)
        except JobsClosed:
            return


def _ended(_nothing: object) -> None:
    """Nothing on the screen changes by it."""


def _not_found(_error: Exception) -> None:
    """Then the screen does not speak of it."""
