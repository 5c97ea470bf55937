# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos as a grid: a row a photo, a column for each of its words; every change can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap

from editor_desk.desktop.photos.cell_words import cell_said, cell_text, header_text
from editor_desk.desktop.photos.drafts import Column, PhotoDraft
from editor_desk.intake.picture_facts import PictureFacts
from editor_desk.newsroom.languages import Language

MissingRole = Qt.ItemDataRole.UserRole + 1
"""Whether a cell lacks words the plan asks for."""
_Index = QModelIndex | QPersistentModelIndex
_Rows = tuple[PhotoDraft, ...]
_MOST_STEPS = 300


class GridModel(QAbstractTableModel):
    """Drafts in order. ``changed`` after whatever changed them, undo and redo among it."""

    changed = Signal()

    def __init__(
        self,
        drafts: Iterable[PhotoDraft],
        languages: Iterable[Language],
        path_of: Callable[[PhotoDraft], Path | None],
    ) -> None:
        super().__init__()
        self._drafts: _Rows = tuple(drafts)
        self._languages = frozenset(languages)
        self._path_of = path_of
        self._pictures: dict[Path, QPixmap] = {}
        self._done: list[_Rows] = []
        self._undone: list[_Rows] = []

    # What is there

    @property
    def drafts(self) -> _Rows:
        """The photos as they stand."""
        return self._drafts

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many photos there are."""
        return 0 if parent.isValid() else len(self._drafts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Words are written, pictures are not."""
        usual = super().flags(index)
        is_words = index.isValid() and index.column() != Column.PICTURE
        return usual | Qt.ItemFlag.ItemIsEditable if is_words else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns, numbers of the photos."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return header_text(Column(section)) if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is seen, heard and written in a cell."""
        if not index.isValid() or index.row() >= len(self._drafts):
            return None
        draft, column = self._drafts[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.EditRole:
            return draft.text(column)
        is_missing = self._is_missing(draft, column)
        if role == MissingRole:
            return is_missing
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(draft, column, is_missing=is_missing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_said(index.row() + 1, draft, column, is_missing=is_missing)
        if role == Qt.ItemDataRole.ToolTipRole:
            return draft.text(column) or None
        if role == Qt.ItemDataRole.DecorationRole and column is Column.PICTURE:
            path = self._path_of(draft)
            return self._pictures.get(path) if path else None
        return None

    def _is_missing(self, draft: PhotoDraft, column: Column) -> bool:
        if column is Column.PICTURE:
            return draft.is_to_come
        if column is Column.CREDIT:
            return not draft.is_to_come and not draft.credit
        return column.language in self._languages and not draft.text(column)

    # What changes

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write the words of a cell; a step of undo."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self.write({(index.row(), Column(index.column())): str(value)})

    def write(self, cells: Mapping[tuple[int, Column], str]) -> bool:
        """Write several cells, in one step of undo; False where nothing is other than before."""
        drafts = list(self._drafts)
        for (row, column), text in cells.items():
            if 0 <= row < len(drafts):
                drafts[row] = drafts[row].with_text(column, text)
        return self._become(tuple(drafts))

    def add(self, drafts: Sequence[PhotoDraft]) -> int:
        """Put photos at the end; the row of the first."""
        row = len(self._drafts)
        self._become((*self._drafts, *drafts))
        return row

    def put(self, row: int, draft: PhotoDraft) -> None:
        """Change one."""
        self._become((*self._drafts[:row], draft, *self._drafts[row + 1 :]))

    def take_out(self, rows: Iterable[int]) -> None:
        """Take photos out."""
        gone = frozenset(rows)
        self._become(tuple(draft for row, draft in enumerate(self._drafts) if row not in gone))

    def move(self, row: int, goal: int) -> int:
        """Put one before the others or behind them; where it stands then."""
        if not (0 <= row < len(self._drafts) and 0 <= goal < len(self._drafts)):
            return row
        drafts = list(self._drafts)
        drafts.insert(goal, drafts.pop(row))
        self._become(tuple(drafts))
        return goal

    def take_facts(self, file: Path, facts: PictureFacts) -> None:
        """What a new file says of itself, where nobody has written yet; it belongs to the adding of the file."""

        def told(rows: _Rows) -> _Rows:
            return tuple(each.with_facts(facts) if each.file == file else each for each in rows)

        self._done, self._undone = list(map(told, self._done)), list(map(told, self._undone))
        self._show(told(self._drafts))

    def undo(self) -> None:
        """Take the last change back."""
        if self._done:
            self._undone.append(self._drafts)
            self._show(self._done.pop())

    def redo(self) -> None:
        """Make it again."""
        if self._undone:
            self._done.append(self._drafts)
            self._show(self._undone.pop())

    def show_picture(self, path: Path, picture: QPixmap) -> None:
        """The small picture of a file was read."""
        self._pictures[path] = picture
        for row, draft in enumerate(self._drafts):
            if self._path_of(draft) == path:
                index = self.index(row, Column.PICTURE)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def retell(self) -> None:
        """Say everything again, in the language of now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._tell_rows(range(len(self._drafts)))

    def _become(self, drafts: _Rows) -> bool:
        if drafts == self._drafts:
            return False
        self._done = [*self._done[-_MOST_STEPS:], self._drafts]
        self._undone.clear()
        self._show(drafts)
        return True

    def _show(self, drafts: _Rows) -> None:
        before, self._drafts = self._drafts, drafts
        if list(map(_identity, before)) == list(map(_identity, drafts)):
            self._tell_rows(
                row for row, (was, now) in enumerate(zip(before, drafts, strict=True)) if was != now
            )
        else:
            self._drafts = before
            self.beginResetModel()
            self._drafts = drafts
            self.endResetModel()
        self.changed.emit()

    def _tell_rows(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _identity(draft: PhotoDraft) -> tuple[str, PhotoDraft | None]:
    """What makes a row that row, whatever is written in it."""
    if draft.use is not None:
        return draft.use.id, None
    return str(draft.file), None if draft.file else replace(draft, cutline={}, alt={}, credit="")
