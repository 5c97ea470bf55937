# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The translation memory files that were taken in: how many sentences each brought, who took it in, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from editor_desk.desktop import words

_ROWS = 5
"""Shown without scrolling at least."""
_COUNT = 1


@dataclass(frozen=True, slots=True)
class MemoryFile:
    """A file as the list shows it; ``by`` is a person's name."""

    id: str
    name: str
    sentences: int
    by: str
    at: datetime
    is_whole: bool = True


class MemoryFilesList(QTreeWidget):
    """``removal_wanted``: somebody pressed Delete on a file."""

    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[MemoryFile, ...] = ()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setColumnCount(4)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight((_ROWS + 1) * (self.fontMetrics().height() + 10))

    @property
    def files(self) -> tuple[MemoryFile, ...]:
        """What it shows, in order."""
        return self._files

    @property
    def chosen(self) -> MemoryFile | None:
        """The file that is selected."""
        rows = [self.indexOfTopLevelItem(item) for item in self.selectedItems()]
        return self._files[rows[0]] if rows else None

    def show_files(self, files: Sequence[MemoryFile]) -> None:
        """Show these; one that was selected stays so."""
        was = self.chosen
        self._files = tuple(files)
        self.clear()
        for file in self._files:
            item = QTreeWidgetItem(self._words(file))
            item.setTextAlignment(_COUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, item.text(0))
            self.addTopLevelItem(item)
            item.setSelected(was is not None and was.id == file.id)

    def retell(self) -> None:
        """Say everything in the language of now."""
        name = self.tr("Imported translation memory files")
        self.setAccessibleName(name)
        self.header().setAccessibleName(name)
        self.setHeaderLabels([self.tr("File"), self.tr("Sentences"), self.tr("Who"), self.tr("When")])
        self.show_files(self._files)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _words(self, file: MemoryFile) -> list[str]:
        name = file.name if file.is_whole else self.tr("{file} (incomplete)").format(file=file.name)
        return [name, f"{file.sentences:,}", file.by, words.moment(file.at)]
