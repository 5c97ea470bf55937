# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Backups among the preferences: where they lie, the last ones, one now, the second folder, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import times
from editor_desk.desktop.forms.ui_preferences_backups import Ui_PreferencesBackups
from editor_desk.desktop.preferences.backup_model import (
    BackupModel,
    BackupRow,
    Check,
    RowRole,
)
from editor_desk.desktop.preferences.page import Page
from editor_desk.desktop.settings import Settings
from editor_desk.store.backup_list import BackupContents
from editor_desk.store.backup_shelves import ShelvedBackup


class BackupsPage(Page):
    """Shows what it is told and says what a person wants; the shell does it.

    ``check_wanted`` and ``restore_wanted`` carry the ``ShelvedBackup`` chosen.
    """

    settings = (remembered.SECOND_FOLDER, remembered.SECOND_ON_SAME_DISK)

    make_wanted = Signal()
    check_wanted = Signal(object)
    restore_wanted = Signal(object)
    file_wanted = Signal()
    open_wanted = Signal()
    second_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_PreferencesBackups()
        self._form.setupUi(self)
        self.model = BackupModel()
        form = self._form
        form.list.setModel(self.model)
        form.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        form.list.header().setStretchLastSection(True)
        for button in self._buttons:
            button.setAutoDefault(False)
        self._folder = ""
        self._second = ""
        self._is_same_disk = False
        self._is_second_there = True
        self._is_going_on = False
        self._why_not = ""
        self._connect()
        self.retell()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        form = self._form
        return (
            form.make_button,
            form.check_button,
            form.restore_button,
            form.file_button,
            form.folder_button,
            form.choose_button,
            form.drop_button,
        )

    def _connect(self) -> None:
        form = self._form
        form.make_button.clicked.connect(self.make_wanted)
        form.check_button.clicked.connect(self._check_chosen)
        form.restore_button.clicked.connect(self._restore_chosen)
        form.file_button.clicked.connect(self.file_wanted)
        form.folder_button.clicked.connect(self.open_wanted)
        form.choose_button.clicked.connect(self.second_wanted)
        form.drop_button.clicked.connect(self._drop_second)
        form.list.selectionModel().currentRowChanged.connect(self._retell_acts)
        self.model.modelReset.connect(self._choose_newest)
        self.model.dataChanged.connect(self._retell_state)

    @property
    def chosen_backup(self) -> BackupRow | None:
        """The row a person stands on."""
        row = self._form.list.currentIndex().data(RowRole)
        return row if isinstance(row, BackupRow) else None

    def title(self) -> str:
        return self.tr("Backups")

    def show_settings(self, settings: Settings) -> None:
        self.show_second(settings.get(remembered.SECOND_FOLDER))

    def show_folder(self, folder: str) -> None:
        """Where the backups beside the store lie."""
        self._folder = folder
        self.retell()

    def show_second(self, folder: str, *, is_same_disk: bool = False, is_there: bool = True) -> None:
        """The second folder, "" for none; whether it lies on the store's disk, and is there now."""
        self._second, self._is_same_disk, self._is_second_there = folder, is_same_disk, is_there
        self.retell()

    def show_backups(self, backups: Sequence[ShelvedBackup]) -> None:
        """All of them, newest first; what each holds is learned later."""
        chosen = self.chosen_backup
        self.model.show(backups)
        if chosen is not None:
            self._choose(chosen.shelved)

    def learn(
        self, shelved: ShelvedBackup, contents: BackupContents | None = None, check: Check | None = None
    ) -> None:
        """What was found out about one of them."""
        self.model.learn(shelved, contents, check)
        self._retell_acts()

    def show_going_on(self, *, is_going_on: bool, why_not: str = "") -> None:
        """Whether a backup is being made now, and why the last one could not be."""
        self._is_going_on, self._why_not = is_going_on, why_not
        self.retell()

    def retell(self) -> None:
        form = self._form
        form.retranslateUi(self)
        form.list.setAccessibleName(self.tr("Backups of this desk, newest first"))
        form.list.header().setAccessibleName(self.tr("Columns of the backups"))
        form.place_label.setText(
            self.tr(
                "One a day, made while you work, in {folder}. Kept are the last 7 days, 8 weeks and 12 months; "
                "photos and files are kept there once."
            ).format(folder=self._folder)
        )
        form.second_field.setText(self._second)
        form.second_field.setPlaceholderText(self.tr("None: a fire or a thief takes both at once"))
        form.second_field.setAccessibleName(form.second_head.text())
        form.drop_button.setEnabled(bool(self._second))
        form.second_note.setText(self._say_second())
        self.model.retell()
        self._retell_state()
        self._retell_acts()

    def _retell_state(self) -> None:
        self._form.state_label.setText(self._say_state())

    def _retell_acts(self) -> None:
        form, chosen = self._form, self.chosen_backup
        is_free = chosen is not None and chosen.check is not Check.GOING_ON
        form.make_button.setEnabled(not self._is_going_on)
        form.check_button.setEnabled(is_free)
        form.check_button.setToolTip(self.tr("Read the chosen backup whole, now"))
        form.restore_button.setEnabled(is_free and chosen is not None and chosen.check is not Check.UNSOUND)
        form.restore_button.setToolTip(
            self.tr("Put the chosen backup in the place of the desk; you are asked first")
        )

    def _say_state(self) -> str:
        if self._is_going_on:
            return self.tr("A backup is being made; go on working.")
        if self._why_not:
            return "! " + self._why_not
        rows = self.model.rows
        if not rows:
            return self.tr("No backup yet: the first is made a few minutes after the desk was opened.")
        newest = rows[0]
        when = times.past_words(newest.shelved.backup.at, datetime.now(UTC))
        if newest.contents is None:
            return self.tr("Last backup: {when}").format(when=when)
        return self.tr("Last backup: {when}, with %n story(ies)", "", newest.contents.stories).format(
            when=when
        )

    def _say_second(self) -> str:
        if not self._second:
            return self.tr(
                "Each backup can be copied to a stick, another disk or a folder of the office as well."
            )
        if not self._is_second_there:
            return self.tr(
                "It is not there now. The backups on this computer go on; the copy is made when it is back."
            )
        if self._is_same_disk:
            return self.tr(
                "! This folder lies on the same disk as the desk: if the disk fails, both are gone. A stick or "
                "another disk is safer."
            )
        return self.tr(
            "Every backup is copied there after it was made, and read again to see that it is whole."
        )

    def _check_chosen(self) -> None:
        chosen = self.chosen_backup
        if chosen is not None:
            self.check_wanted.emit(chosen.shelved)

    def _restore_chosen(self) -> None:
        chosen = self.chosen_backup
        if chosen is not None:
            self.restore_wanted.emit(chosen.shelved)

    def _drop_second(self) -> None:
        self.chosen.emit(remembered.SECOND_FOLDER, "")

    def _choose_newest(self) -> None:
        if self.model.rows:
            self._form.list.setCurrentIndex(self.model.index(0, 0))
        self._retell_state()
        self._retell_acts()

    def _choose(self, shelved: ShelvedBackup) -> None:
        for number, row in enumerate(self.model.rows):
            if row.shelved.backup == shelved.backup:
                self._form.list.setCurrentIndex(self.model.index(number, 0))
