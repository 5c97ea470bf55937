# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The notes on a story as a list model, the newest last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from editor_desk.desktop.notes.note_words import NoteLine

NoteRole = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class NotesModel(QAbstractListModel):
    """Lines in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[NoteLine] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many notes there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words to show, the whole note to hear, the line to paint."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == NoteRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None

    def show(self, lines: Sequence[NoteLine]) -> bool:
        """These notes and no others; True when other notes than before came of it."""
        if [line.id for line in lines] == [line.id for line in self._lines]:
            for row, line in enumerate(lines):
                if line != self._lines[row]:
                    self._lines[row] = line
                    self.dataChanged.emit(self.index(row), self.index(row))
            return False
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()
        return True

    def row_of(self, note_id: str) -> int | None:
        """Where a note stands; None when it is not there."""
        return next((row for row, line in enumerate(self._lines) if line.id == note_id), None)
