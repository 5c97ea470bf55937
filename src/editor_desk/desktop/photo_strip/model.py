# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos of the strip in their order as a list model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from editor_desk.desktop.photo_words import photo_name, state_words
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse

UseRole = Qt.ItemDataRole.UserRole + 1
StateRole = Qt.ItemDataRole.UserRole + 2
"""A mark and words: what the photo lacks."""
NameRole = Qt.ItemDataRole.UserRole + 3
_Index = QModelIndex | QPersistentModelIndex


class StripModel(QAbstractListModel):
    """Photos in order. ``picture`` answers a photo by the hash of its file; null while it is read."""

    def __init__(self, picture: Callable[[str], QImage]) -> None:
        super().__init__()
        self._picture = picture
        self._photos: tuple[PhotoUse, ...] = ()
        self._languages: tuple[Language, ...] = ()
        self._language = Language.EN

    @property
    def photos(self) -> tuple[PhotoUse, ...]:
        """What is shown."""
        return self._photos

    def show_photos(
        self, photos: tuple[PhotoUse, ...], languages: tuple[Language, ...], language: Language
    ) -> None:
        """Show these; the same photos with other words stay where they are."""
        is_same = [use.id for use in photos] == [use.id for use in self._photos]
        if not is_same:
            self.beginResetModel()
        self._photos, self._languages, self._language = photos, languages, language
        if not is_same:
            self.endResetModel()
        else:
            self.retell()

    def retell(self) -> None:
        """Everything may read otherwise now."""
        if self._photos:
            self.dataChanged.emit(self.index(0), self.index(len(self._photos) - 1))

    def picture_came(self, sha256: str) -> None:
        """A picture was read."""
        for row, use in enumerate(self._photos):
            if use.asset is not None and use.asset.file.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def row_of(self, use_id: str) -> int:
        """Where a photo stands; -1 where there is none."""
        return next((row for row, use in enumerate(self._photos) if use.id == use_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many photos there are."""
        return 0 if parent.isValid() else len(self._photos)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Photos are dragged, and dropped between others."""
        usual = super().flags(index)
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands there, for eye and ear."""
        if not index.isValid() or index.row() >= len(self._photos):
            return None
        use = self._photos[index.row()]
        if role == UseRole:
            return use
        if role == NameRole:
            return f"{index.row() + 1}. {photo_name(use, self._language)}"
        if role == StateRole:
            return state_words(use, self._languages)
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return (
                f"{index.row() + 1}. {photo_name(use, self._language)}\n{state_words(use, self._languages)}"
            )
        if role == Qt.ItemDataRole.DecorationRole and use.asset is not None:
            return self._picture(use.asset.file.sha256)
        return None
