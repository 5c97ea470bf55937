# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos in their order as a list model."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QPixmap

from editor_desk.desktop.photos.drafts import PhotoDraft

_Index = QModelIndex | QPersistentModelIndex


class PhotosModel(QAbstractListModel):
    """Drafts in order, each with its small picture once that was read."""

    def __init__(self, drafts: Iterable[PhotoDraft], path_of: Callable[[PhotoDraft], Path | None]) -> None:
        super().__init__()
        self._drafts = list(drafts)
        self._path_of = path_of
        self._pictures: dict[Path, QIcon] = {}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many photos there are."""
        return 0 if parent.isValid() else len(self._drafts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Number and cutline to show and to hear, the small picture to see."""
        if not index.isValid() or index.row() >= len(self._drafts):
            return None
        draft = self._drafts[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index.row())
        if role == Qt.ItemDataRole.DecorationRole:
            path = self._path_of(draft)
            return self._pictures.get(path) if path else None
        return None

    @property
    def drafts(self) -> tuple[PhotoDraft, ...]:
        """The photos as they stand."""
        return tuple(self._drafts)

    def add(self, draft: PhotoDraft) -> int:
        """Put one at the end; its row."""
        row = len(self._drafts)
        self.beginInsertRows(QModelIndex(), row, row)
        self._drafts.append(draft)
        self.endInsertRows()
        return row

    def put(self, row: int, draft: PhotoDraft) -> None:
        """Change one."""
        self._drafts[row] = draft
        self.dataChanged.emit(self.index(row), self.index(row))

    def take(self, row: int) -> PhotoDraft:
        """Take one out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        draft = self._drafts.pop(row)
        self.endRemoveRows()
        return draft

    def move(self, row: int, by: int) -> int:
        """Move one up (-1) or down (1); where it stands then."""
        goal = row + by
        if not 0 <= goal < len(self._drafts):
            return row
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), goal + (by > 0))
        self._drafts.insert(goal, self._drafts.pop(row))
        self.endMoveRows()
        return goal

    def show_picture(self, path: Path, picture: QPixmap) -> None:
        """The small picture of a file was read."""
        self._pictures[path] = QIcon(picture)
        for row, draft in enumerate(self._drafts):
            if self._path_of(draft) == path:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def _words(self, row: int) -> str:
        draft = self._drafts[row]
        cutline = next((text for text in draft.cutline.values() if text.strip()), "") or draft.name
        words = f"{row + 1}. {cutline}" if cutline else f"{row + 1}."
        if draft.is_to_come:
            said = QCoreApplication.translate("PhotosModel", "○ picture to come")
            words = f"{words}\n{said}"
        return words
