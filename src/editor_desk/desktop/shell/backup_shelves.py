# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Serves the page of the backups: fills it as they are read, checks one, chooses a second folder, asks before restoring."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import times
from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.preferences.backup_model import Check
from editor_desk.desktop.preferences.backups_page import BackupsPage
from editor_desk.desktop.shell.backup_work import BackupWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.restore_wish import RestoreWish
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.backup_list import (
    BackupContents,
    BackupFile,
    backups_folder,
    check_backup,
    look_into,
)
from editor_desk.store.backup_shelves import ShelvedBackup, Since, changed_since, on_shelves
from editor_desk.store.second_disk import is_same_disk

if TYPE_CHECKING:
    from editor_desk.desktop.questions import Questions
    from editor_desk.desktop.shell.main_window import MainWindow


class BackupShelves(QObject):
    """One page at a time; reads on the quiet line, so that a slow disk keeps nobody waiting."""

    def __init__(
        self,
        window: MainWindow,
        link: DeskLink,
        saving: TextSaving,
        backups: BackupWork,
        line: Jobs,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._saving = saving
        self._backups = backups
        self._line = line
        self._questions = questions
        self._settings = window.settings
        self._page: BackupsPage | None = None
        self._dialog: QDialog | None = None
        self._person = ""
        self._connect()

    def _connect(self) -> None:
        self._link.opened.connect(self._sat_down)
        self._link.person_changed.connect(self._sat_down)
        self._backups.changed.connect(self._refresh)

    def serve(self, page: BackupsPage, dialog: QDialog) -> None:
        """Fill this page until its dialog is closed."""
        self._page, self._dialog = page, dialog
        page.make_wanted.connect(self._backups.back_up)
        page.check_wanted.connect(self._check)
        page.restore_wanted.connect(self._ask_to_restore)
        page.file_wanted.connect(self._choose_file)
        page.open_wanted.connect(self._open_folder)
        page.second_wanted.connect(self._choose_second)
        dialog.finished.connect(self._left)
        page.show_folder(str(backups_folder(self._link.path)))
        self._refresh()

    def use_second_folder(self, folder: str) -> None:
        """Copy each backup there from now on; "" for nowhere."""
        self._settings.put(remembered.SECOND_FOLDER, folder)
        if not folder:
            self._settings.put(remembered.SECOND_ON_SAME_DISK, value=False)
        self._refresh()

    def _left(self, _result: int = 0) -> None:
        self._page = self._dialog = None

    def _sat_down(self, person: Person) -> None:
        self._person = person.id

    @property
    def _second(self) -> str:
        return self._settings.get(remembered.SECOND_FOLDER)

    def _refresh(self) -> None:
        page = self._page
        if page is None:
            return
        why_not = self._backups.why_not
        page.show_going_on(
            is_going_on=self._backups.is_going_on, why_not=say_problem(why_not) if why_not else ""
        )
        path, second = self._link.path, self._second
        self._line.run(
            lambda: (on_shelves(path, Path(second) if second else None), _second_state(path, second)),
            self._show,
        )

    def _show(self, found: tuple[tuple[ShelvedBackup, ...], tuple[bool, bool]]) -> None:
        page = self._page
        if page is None:
            return
        backups, (is_there, is_same) = found
        page.show_second(self._second, is_same_disk=is_same, is_there=is_there)
        page.show_backups(backups)
        for row in page.model.rows:
            if row.contents is None:
                self._line.run(
                    partial(look_into, row.shelved.backup),
                    partial(self._learned, row.shelved),
                    partial(self._is_unsound, row.shelved),
                )

    def _learned(self, shelved: ShelvedBackup, contents: BackupContents) -> None:
        if self._page is not None:
            self._page.learn(shelved, contents)

    def _is_unsound(self, shelved: ShelvedBackup, _error: Exception) -> None:
        if self._page is not None:
            self._page.learn(shelved, check=Check.UNSOUND)

    def _check(self, shelved: ShelvedBackup) -> None:
        if self._page is not None:
            self._page.learn(shelved, check=Check.GOING_ON)
        self._line.run(
            lambda: check_backup(shelved.backup.path),
            lambda _nothing: self._page.learn(shelved, check=Check.NOW) if self._page else None,
            partial(self._is_unsound, shelved),
        )

    def _open_folder(self) -> None:
        folder = backups_folder(self._link.path)
        there = folder if folder.is_dir() else folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _choose_second(self) -> None:
        folder = self._questions.folder_for_backups(self._asking, self._second)
        if folder is None:
            return
        is_same = is_same_disk(self._link.path, folder)
        self._settings.put(remembered.SECOND_ON_SAME_DISK, is_same)
        self.use_second_folder(str(folder))
        # The copy is made at once, so that a person sees that it works.
        self._backups.back_up()

    def _choose_file(self) -> None:
        folder = self._second or str(backups_folder(self._link.path))
        file = self._questions.backup_to_restore(self._asking, folder)
        if file is None:
            return
        made = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        self._ask_to_restore(ShelvedBackup(BackupFile(file, made), is_here=False, is_second=False))

    def _ask_to_restore(self, shelved: ShelvedBackup) -> None:
        """Say what would happen, with counts; the last words typed are on the disk by then."""
        self._window.editor.flush()
        path, backup = self._link.path, shelved.backup
        self._line.run(
            lambda: (look_into(backup), changed_since(path, backup.path)),
            lambda known: self._ask(shelved, *known),
            self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, KnownProblem):
            self._questions.tell(self._asking, self.tr("Restore a backup"), say_problem(error))

    def _ask(self, shelved: ShelvedBackup, contents: BackupContents, since: Since) -> None:
        when = times.past_words(shelved.backup.at, datetime.now(UTC))
        words = [
            self.tr(
                "The desk goes back to how it stood when this backup was made ({when}), with %n story(ies).",
                "",
                contents.stories,
            ).format(when=when),
            self._say_since(since),
            self.tr(
                "Nothing is deleted: the desk as it is now is set aside whole, in a folder beside it, and the "
                "backup stays where it is. The window closes and opens again."
            ),
        ]
        title = self.tr("Restore a backup")
        if not self._questions.may(
            self._asking, title, "\n\n".join(filter(None, words)), self.tr("Restore it")
        ):
            return
        if not self._saving.is_idle:
            self._questions.tell(
                self._asking,
                title,
                self.tr(
                    "Some of what you wrote is not on the disk yet, so nothing was restored. Try again when the "
                    "foot of the window says that all is saved."
                ),
            )
            return
        if self._dialog is not None:
            self._dialog.accept()
        self._window.restore_wanted.emit(RestoreWish(shelved.backup.path, when, self._person))

    def _say_since(self, since: Since) -> str:
        if not (since.changed or since.new):
            return self.tr("Nothing was changed since then.")
        parts = []
        if since.changed:
            parts.append(self.tr("%n story(ies) changed since then", "", since.changed))
        if since.new:
            parts.append(self.tr("%n new story(ies) begun since then", "", since.new))
        return self.tr("Not in it: {what}.").format(what=self.tr(" and ").join(parts))

    @property
    def _asking(self) -> QWidget:
        return self._dialog or self._window


def _second_state(path: Path, second: str) -> tuple[bool, bool]:
    """Whether the second folder is there, and on the store's own disk."""
    folder = Path(second) if second else None
    if folder is None or not folder.is_dir():
        return False, False
    return True, is_same_disk(path, folder)
