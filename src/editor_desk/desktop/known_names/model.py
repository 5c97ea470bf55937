# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The entries of the list as a table: filtered and sorted elsewhere, shown here as they come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from editor_desk.desktop import times, words
from editor_desk.newsroom.known_names import NameStanding
from editor_desk.store.names_list import NameLine, NamesOrder, NamesPage, NamesQuery

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_APART = " · "


class Column(IntEnum):
    """The columns, in their order."""

    EN = 0
    ES = 1
    KIND = 2
    WHO = 3
    WHEN = 4


class Role(IntEnum):
    """What a row knows besides what it shows."""

    LINE = Qt.ItemDataRole.UserRole
    NAME_ID = Qt.ItemDataRole.UserRole + 1


ORDERS = dict(
    zip(Column, (NamesOrder.EN, NamesOrder.ES, NamesOrder.KIND, NamesOrder.WHO, NamesOrder.WHEN), strict=True)
)
"""What each column sorts by."""


class NamesModel(QAbstractTableModel):
    """A page of the list; ``show_page`` gives it another."""

    def __init__(
        self, parent: QObject | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._page = NamesPage(NamesQuery())

    @property
    def page(self) -> NamesPage:
        """What is shown."""
        return self._page

    def show_page(self, page: NamesPage) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._page = page
        self.endResetModel()

    def line(self, row: int) -> NameLine | None:
        """The entry of a row."""
        return self._page.lines[row] if 0 <= row < len(self._page.lines) else None

    def row_of(self, name_id: str) -> int:
        """Where an entry stands; -1 where it is not shown."""
        return next((row for row, line in enumerate(self._page.lines) if line.name.id == name_id), -1)

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._page.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._page.lines) - 1, len(Column) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._page.lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.EN: self.tr("English"),
            Column.ES: self.tr("Spanish"),
            Column.KIND: self.tr("Kind"),
            Column.WHO: self.tr("Who"),
            Column.WHEN: self.tr("When"),
        }[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heard(line, column)
        if role == Qt.ItemDataRole.FontRole and line.standing is NameStanding.REMOVED:
            font = QFont()
            font.setStrikeOut(column in (Column.EN, Column.ES))
            return font
        if role == Role.LINE:
            return line
        return line.name.id if role == Role.NAME_ID else None

    def _shown(self, line: NameLine, column: Column) -> str:
        name = line.name
        match column:
            case Column.EN:
                return _APART.join(name.en)
            case Column.ES:
                return _APART.join(name.es) if name.es else self.tr("the same")
            case Column.KIND:
                return words.word("name_kind", name.kind.value)
            case Column.WHO:
                who = line.who or self.tr("the program")
                if line.standing is NameStanding.REMOVED:
                    return self.tr("taken off by {person}").format(person=who)
                return who
        return times.past_words(name.at, self._now()) if name.at else ""

    def _tip(self, line: NameLine, column: Column) -> str:
        if column is Column.WHEN:
            return words.moment(line.name.at) if line.name.at else ""
        note = f"\n{line.name.note}" if line.name.note else ""
        return f"{self._shown(line, column)}{note}"

    def _heard(self, line: NameLine, column: Column) -> str:
        shown = self._shown(line, column)
        if column is Column.EN and line.standing is NameStanding.REMOVED:
            return self.tr("{name}, taken off the list").format(name=shown)
        return shown or self.tr("came with the program")
