# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The stories of the wall board as a list model; sorted and filtered by the store, fetched page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from editor_desk.desktop.story_list.row_words import RowWords, row_words
from editor_desk.store.list_query import StoryLine

IdRole = Qt.ItemDataRole.UserRole
WordsRole = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class StoryListModel(QAbstractListModel):
    """Rows in the order given. ``more_wanted`` asks for the page that starts at the row named."""

    more_wanted = Signal(int)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._lines: list[StoryLine] = []
        self._words: dict[int, RowWords] = {}
        self._has_more = False
        self._is_asking = False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many stories are here so far."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The slug to show, the whole row in words to hear, the row's words to paint."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        row = index.row()
        if role == IdRole:
            return self._lines[row].id
        if role == WordsRole:
            return self.words(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row).slug
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(row).spoken
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether the store may have more."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page; it comes by ``append``."""
        if self.canFetchMore(parent) and not self._is_asking:
            self._is_asking = True
            self.more_wanted.emit(len(self._lines))

    def show(self, lines: Sequence[StoryLine], *, has_more: bool) -> None:
        """These stories and no others; rows of the same stories are updated in place."""
        self._is_asking = False
        if [line.id for line in lines] == [line.id for line in self._lines]:
            self._has_more = has_more
            self._update(list(lines))
            return
        self.beginResetModel()
        self._lines, self._words, self._has_more = list(lines), {}, has_more
        self.endResetModel()

    def append(self, lines: Sequence[StoryLine], *, has_more: bool) -> None:
        """The page asked for; stories that are already here (the store moved on) come once."""
        known = {line.id for line in self._lines}
        new = [line for line in lines if line.id not in known]
        self._has_more, self._is_asking = has_more, False
        if new:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._lines.extend(new)
            self.endInsertRows()

    def words(self, row: int) -> RowWords:
        """What a row says."""
        if row not in self._words:
            self._words[row] = row_words(self._lines[row], self._now())
        return self._words[row]

    def retell(self) -> None:
        """Say everything again: the language changed, or a minute passed."""
        self._words.clear()
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def row_of(self, story_id: str) -> int | None:
        """Where a story stands; None when it is not on this board."""
        return next((row for row, line in enumerate(self._lines) if line.id == story_id), None)

    def _update(self, lines: list[StoryLine]) -> None:
        for row, line in enumerate(lines):
            if line != self._lines[row]:
                self._lines[row] = line
                self._words.pop(row, None)
                self.dataChanged.emit(self.index(row), self.index(row))
