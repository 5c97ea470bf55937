# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The backups as a table: when, what for, how many stories, how large, where, and whether it was checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from editor_desk.desktop import times
from editor_desk.store.backup_list import BEFORE_VERSION, BY_HAND, DAILY, BackupContents
from editor_desk.store.backup_shelves import ShelvedBackup

RowRole = Qt.ItemDataRole.UserRole
WHEN, WHAT, STORIES, SIZE, WHERE, CHECKED = range(6)

_Index = QModelIndex | QPersistentModelIndex
_Qt = Qt.ItemDataRole


class Check(Enum):
    """What is known of a backup: it was checked when it was made, now, or is not to be relied on."""

    WHEN_MADE = auto()
    GOING_ON = auto()
    NOW = auto()
    UNSOUND = auto()


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup with what is known of it so far."""

    shelved: ShelvedBackup
    contents: BackupContents | None = None
    check: Check = Check.WHEN_MADE


class BackupModel(QAbstractTableModel):
    """Newest first. Rows come at once, what each holds follows as it is read."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[BackupRow] = []

    @property
    def rows(self) -> tuple[BackupRow, ...]:
        """What is shown."""
        return tuple(self._rows)

    def show(self, backups: Sequence[ShelvedBackup]) -> None:
        """Other backups; what is known of those that stay is kept."""
        known = {row.shelved.backup: row for row in self._rows}
        self.beginResetModel()
        self._rows = [
            replace(known[each.backup], shelved=each) if each.backup in known else BackupRow(each)
            for each in backups
        ]
        self.endResetModel()

    def learn(
        self, shelved: ShelvedBackup, contents: BackupContents | None = None, check: Check | None = None
    ) -> None:
        """Show what was found out about one of them."""
        for number, row in enumerate(self._rows):
            if row.shelved.backup == shelved.backup:
                known = replace(row, contents=contents or row.contents, check=check or row.check)
                self._rows[number] = known
                self.dataChanged.emit(self.index(number, 0), self.index(number, CHECKED))

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, CHECKED)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, CHECKED))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many backups there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """When to checked."""
        return 0 if parent.isValid() else CHECKED + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Qt.DisplayRole
    ) -> str | None:
        """What each column says."""
        if orientation is not Qt.Orientation.Horizontal or role != _Qt.DisplayRole:
            return None
        return (
            QCoreApplication.translate("Backups", "Made"),
            QCoreApplication.translate("Backups", "Occasion"),
            QCoreApplication.translate("Backups", "Stories"),
            QCoreApplication.translate("Backups", "Size"),
            QCoreApplication.translate("Backups", "Where"),
            QCoreApplication.translate("Backups", "Checked"),
        )[section]

    def data(self, index: _Index, role: int = _Qt.DisplayRole) -> Any:
        """Words to show and to hear, the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == _Qt.DisplayRole:
            return _words(row, index.column())
        if role == _Qt.AccessibleTextRole:
            return ", ".join(filter(None, (_words(row, column) for column in range(CHECKED + 1))))
        if role == _Qt.ToolTipRole:
            return str(row.shelved.backup.path)
        if role == _Qt.TextAlignmentRole and index.column() in (STORIES, SIZE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


def _words(row: BackupRow, column: int) -> str:
    held = row.contents
    if column == WHEN:
        return times.past_words(row.shelved.backup.at, datetime.now(UTC))
    if column == WHAT:
        return occasion_words(row.shelved.backup.occasion)
    if column == STORIES:
        return QLocale().toString(held.stories) if held else ""
    if column == SIZE:
        return QLocale().formattedDataSize(held.size, 1, _SI) if held else ""
    if column == WHERE:
        return _where(row.shelved)
    return _check(row.check)


def occasion_words(occasion: str) -> str:
    """Why a backup was made, in words; a name somebody gave stays as it is."""
    if occasion == DAILY:
        return QCoreApplication.translate("Backups", "Daily")
    if occasion == BY_HAND:
        return QCoreApplication.translate("Backups", "By hand")
    if occasion.startswith(BEFORE_VERSION):
        return QCoreApplication.translate("Backups", "Before an update")
    return occasion


def _where(shelved: ShelvedBackup) -> str:
    if shelved.is_here and shelved.is_second:
        return QCoreApplication.translate("Backups", "Both")
    return (
        QCoreApplication.translate("Backups", "Here")
        if shelved.is_here
        else QCoreApplication.translate("Backups", "Second folder")
    )


def _check(check: Check) -> str:
    if check is Check.WHEN_MADE:
        return QCoreApplication.translate("Backups", "✓ when made")
    if check is Check.GOING_ON:
        return QCoreApplication.translate("Backups", "… reading it")
    return (
        QCoreApplication.translate("Backups", "✓ just now")
        if check is Check.NOW
        else QCoreApplication.translate("Backups", "! not to be relied on")
    )


_SI = QLocale.DataSizeFormat.DataSizeSIFormat
