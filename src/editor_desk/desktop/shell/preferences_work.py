# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Opens the preferences and applies each choice while they are open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.preferences import PreferencesDialog
from editor_desk.desktop.settings import Setting
from editor_desk.desktop.shell.backup_shelves import BackupShelves
from editor_desk.desktop.shell.drafts_work import DraftsWork
from editor_desk.desktop.shell.lock_work import LockWork
from editor_desk.desktop.shell.memory_files_work import MemoryFilesWork
from editor_desk.desktop.shell.rules_work import RulesWork
from editor_desk.desktop.theme import Look, Room
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desktop.shell.main_window import MainWindow


_ONLY_KEPT: tuple[Setting[Any], ...] = (
    remembered.NOTICES_OFF,
    remembered.QUIET_HOURS,
    remembered.QUIET_FROM,
    remembered.QUIET_TO,
)
"""Choices that are asked for when they are needed."""


class PreferencesWork(QObject):
    """Every setting of the preferences and who applies it."""

    def __init__(
        self,
        window: MainWindow,
        backups: BackupShelves,
        lock: LockWork,
        rules: RulesWork,
        drafts: DraftsWork,
        memory_files: MemoryFilesWork,
    ) -> None:
        super().__init__(window)
        self._drafts = drafts
        self._memory_files = memory_files
        self._rules = rules
        self._window = window
        self._backups = backups
        looks, reading = window.looks, window.reading
        self._appliers: Mapping[Setting[Any], Callable[[Any], None]] = {
            remembered.LOOK: lambda value: looks.use(Look(value)),
            remembered.DENSITY: lambda value: looks.use_room(Room(value)),
            remembered.LANGUAGE: looks.speak,
            remembered.ZOOM: reading.set_zoom,
            remembered.READING_FAMILY: reading.set_family,
            remembered.LINE_HEIGHT: reading.set_line_height,
            remembered.TYPEWRITER: reading.set_typewriter,
            remembered.SMART_ENGLISH: lambda is_on: reading.set_smart(Language.EN, is_on=is_on),
            remembered.SMART_SPANISH: lambda is_on: reading.set_smart(Language.ES, is_on=is_on),
            remembered.LOCK_AFTER: lock.use_idle_minutes,
            remembered.SECOND_FOLDER: backups.use_second_folder,
            remembered.SECOND_ON_SAME_DISK: lambda _is_same: None,
            **{setting: partial(self._remember, setting) for setting in _ONLY_KEPT},
        }

    def _remember(self, setting: Setting[Any], value: Any) -> None:
        self._window.settings.put(setting, value)

    def open(self) -> None:
        """Ctrl+,."""
        self._open(lambda _dialog: None)

    def open_backups(self) -> None:
        """The backups and the way back to one."""
        self._open(lambda dialog: dialog.show_page(dialog.backups))

    def open_rules(self) -> None:
        """The kinds and rules of this desk."""
        self._open(lambda dialog: dialog.show_page(dialog.rules))

    def _open(self, prepare: Callable[[PreferencesDialog], None]) -> None:
        dialog = PreferencesDialog(self._window, self._window.settings)
        dialog.chosen.connect(self.apply)
        self._backups.serve(dialog.backups, dialog)
        self._rules.serve(dialog.rules, dialog)
        self._drafts.serve(dialog.translation)
        self._memory_files.serve(dialog.translation)
        prepare(dialog)
        dialog.exec()
        dialog.deleteLater()

    def apply(self, setting: Setting[Any], value: object) -> None:
        """Let a choice hold from now on, and remember it."""
        self._appliers[setting](value)
        self._window.show_choices()
