# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The stories of the wall board as a list model: as long as the list, with the lines that are looked at.

Sorted and filtered by the store. A row whose line is not at hand says so and is asked for by ``lines_wanted``.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from editor_desk.desktop.story_list.pages import Pages
from editor_desk.desktop.story_list.row_words import RowWords, row_words
from editor_desk.store.list_query import ListPage, StoryLine

IdRole = Qt.ItemDataRole.UserRole
WordsRole = Qt.ItemDataRole.UserRole + 1
LineRole = Qt.ItemDataRole.UserRole + 2
PickedRole = Qt.ItemDataRole.UserRole + 3

_Index = QModelIndex | QPersistentModelIndex


class StoryListModel(QAbstractListModel):
    """Rows in the order of the store. ``lines_wanted`` carries the row to begin at and how many; ``add`` answers."""

    lines_wanted = Signal(int, int)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._total = 0
        self._pages = Pages()
        self._words: dict[int, RowWords] = {}
        self._asked: tuple[int, int] | None = None
        self._picked: frozenset[str] = frozenset()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many stories the list has, at hand or not."""
        return 0 if parent.isValid() else self._total

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The slug to show, the whole row in words to hear, the row's words to paint."""
        if not index.isValid() or index.row() >= self._total:
            return None
        row = index.row()
        line = self._pages.get(row)
        if line is None:
            self.want(row, row)
            return self._of_absent(role)
        if role == IdRole:
            return line.id
        if role == WordsRole:
            return self.words(row)
        if role == LineRole:
            return line
        if role == PickedRole:
            return line.id in self._picked
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row).slug
        if role == Qt.ItemDataRole.AccessibleTextRole and line.id in self._picked:
            return QCoreApplication.translate("StoryRow", "Selected. {row}").format(
                row=self.words(row).spoken
            )
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(row).spoken
        return None

    def show(self, page: ListPage) -> None:
        """The list has changed: its length, and the lines to look at now. The others are asked for again."""
        known = {line.id for _row, line in self._pages}
        is_as_long = page.total == self._total
        if not is_as_long:
            self.beginResetModel()
        before = {row: line for row, line in self._pages if row >= page.offset} if is_as_long else {}
        self._total = page.total
        self._asked = None
        self._pages.clear()
        self._pages.put(page.offset, page.lines)
        if not is_as_long:
            self._words.clear()
            self.endResetModel()
        elif known or page.lines:
            self._tell_changed(before)

    def add(self, page: ListPage) -> bool:
        """Lines that were asked for; False where the list has another length by now: it must be shown anew."""
        if self._asked and self._asked[0] == page.offset:
            self._asked = None
        if page.total != self._total:
            return False
        if page.lines:
            self._pages.put(page.offset, page.lines)
            last = page.offset + len(page.lines) - 1
            self._forget_words(page.offset, last)
            self.dataChanged.emit(self.index(page.offset), self.index(last))
        return True

    def want(self, first: int, last: int) -> None:
        """These rows are looked at: ask for those that are not at hand."""
        asked = self._pages.missing(max(first, 0), min(last, self._total - 1))
        if asked is not None and asked != self._asked:
            self._asked = asked
            self.lines_wanted.emit(*asked)

    @property
    def picked(self) -> frozenset[str]:
        """The ids of the stories shown as picked."""
        return self._picked

    def show_picked(self, ids: frozenset[str]) -> None:
        """Show these as picked, wherever they stand."""
        self._picked = ids

    def rows_at_hand(self, ids: Container[str]) -> tuple[int, ...]:
        """The rows of those of these stories whose lines are at hand."""
        return tuple(row for row, line in self._pages if line.id in ids)

    def line(self, row: int) -> StoryLine | None:
        """The line of a row, if it is at hand."""
        return self._pages.get(row)

    def words(self, row: int) -> RowWords:
        """What a row at hand says."""
        line = self._pages.get(row)
        if line is None:
            raise IndexError(f"row {row} is not at hand")
        if row not in self._words:
            self._words[row] = row_words(line, self._now())
        return self._words[row]

    def retell(self) -> None:
        """Say everything again: the language changed, or a minute passed."""
        self._words.clear()
        if self._total:
            self.dataChanged.emit(self.index(0), self.index(self._total - 1))

    def row_of(self, story_id: str) -> int | None:
        """Where a story stands; None when its line is not at hand."""
        return next((row for row, line in self._pages if line.id == story_id), None)

    def match(
        self, start: _Index, role: int, value: Any, hits: int = 1, flags: Any = None
    ) -> list[QModelIndex]:
        """Nothing: what is typed goes to the search box, and no list is read through to its end."""
        return []

    def _of_absent(self, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return QCoreApplication.translate("StoryRow", "Loading…")
        return None

    def _tell_changed(self, before: dict[int, StoryLine]) -> None:
        """Every row may be another one; a row that kept its line keeps its words."""
        same = [row for row, line in self._pages if before.get(row) == line]
        self._words = {row: self._words[row] for row in same if row in self._words}
        changed = [row for row, _line in self._pages if row not in set(same)]
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)))

    def _forget_words(self, first: int, last: int) -> None:
        self._words = {row: words for row, words in self._words.items() if not first <= row <= last}
