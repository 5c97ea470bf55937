# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The grid of photos under the keys of a spreadsheet: fill down, copy and paste of many, undo, rows that move."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from editor_desk.desktop.photos.cell_editor import CellDelegate
from editor_desk.desktop.photos.drafts import Column
from editor_desk.desktop.photos.grid_model import GridModel
from editor_desk.desktop.photos.grid_paste import Cell, as_text, filled_cells, pasted_cells
from editor_desk.desktop.picture_files import has_picture, picture_files

ROW_HEIGHT = 78
_PICTURE_WIDTH = 108
_SHARES = {
    Column.CUTLINE_EN: 27,
    Column.CUTLINE_ES: 27,
    Column.CREDIT: 14,
    Column.ALT_EN: 16,
    Column.ALT_ES: 16,
}
"""Of the room beside the pictures, in hundredths."""
_ALT = Qt.KeyboardModifier.AltModifier


class GridView(QTableView):
    """A table of photos; ``show_model`` gives it one. Rows are dragged by their numbers."""

    current_changed = Signal()
    """Another photo is the current one, or it reads otherwise."""
    files_pasted = Signal(object)
    """Paths of picture files in the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: GridModel | None = None
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionsMovable(True)
        self._connect()

    def _connect(self) -> None:
        self._delegate.went_down.connect(self._go_down)
        self.verticalHeader().sectionMoved.connect(self._row_dragged)

    def show_model(self, model: GridModel) -> None:
        """Show these photos."""
        self._grid = model
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self.current_changed)
        model.changed.connect(self.current_changed)
        self._fit_columns()

    @property
    def row(self) -> int:
        """The photo that is the current one; -1 where there is none."""
        return self.currentIndex().row()

    def rows_chosen(self) -> tuple[int, ...]:
        """The photos of which a cell is chosen."""
        return tuple(sorted({row for row, _ in self.cells_chosen()}))

    def cells_chosen(self) -> tuple[Cell, ...]:
        """The cells chosen."""
        return tuple(sorted((index.row(), Column(index.column())) for index in self.selectedIndexes()))

    def choose(self, row: int, column: Column = Column.CUTLINE_EN) -> None:
        """Go to a cell."""
        if self._grid is not None and 0 <= row < self._grid.rowCount():
            self._go_to(self._grid.index(row, column))

    # What keys and buttons do

    def fill_down(self) -> None:
        """The topmost words of the cells chosen into those below; into one cell alone those above it."""
        if self._grid is not None:
            self._grid.write(filled_cells(self._grid.drafts, self.cells_chosen()))

    def clear_cells(self) -> None:
        """Empty the cells chosen."""
        if self._grid is not None:
            self._grid.write(dict.fromkeys(self.cells_chosen(), ""))

    def copy(self) -> None:
        """The cells chosen to the clipboard, as spreadsheets take them."""
        if self._grid is not None:
            QGuiApplication.clipboard().setText(as_text(self._grid.drafts, self.cells_chosen()))

    def cut(self) -> None:
        """The same, and empty them."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """Lines fill rows, tabs fill columns, one value fills every cell chosen; pictures are added."""
        data = QGuiApplication.clipboard().mimeData()
        if has_picture(data) and picture_files(data):
            self.files_pasted.emit(picture_files(data))
        elif self._grid is not None and data.hasText():
            self._grid.write(pasted_cells(data.text(), self.cells_chosen(), self._grid.rowCount()))

    def undo(self) -> None:
        """Take the last change back."""
        self._keeping_place(lambda grid: grid.undo())

    def redo(self) -> None:
        """Make it again."""
        self._keeping_place(lambda grid: grid.redo())

    def move_row(self, step: int) -> None:
        """Move the current photo up (-1) or down (1)."""
        if self._grid is not None:
            column = self.currentIndex().column()
            row = self._grid.move(self.row, self.row + step)
            self.choose(row, Column(max(column, 0)))

    def take_out(self) -> None:
        """Take the photos out of which a cell is chosen."""
        if self._grid is not None and (rows := self.rows_chosen()):
            self._grid.take_out(rows)
            self.choose(min(rows[0], self._grid.rowCount() - 1))

    def _keeping_place(self, act: Callable[[GridModel], None]) -> None:
        if self._grid is not None:
            row, column = self.row, self.currentIndex().column()
            act(self._grid)
            if not self.currentIndex().isValid():
                self.choose(min(max(row, 0), self._grid.rowCount() - 1), Column(max(column, 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of every spreadsheet."""
        standard = QKeySequence.StandardKey
        acts: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (standard.Undo, self.undo),
            (standard.Redo, self.redo),
            (standard.Copy, self.copy),
            (standard.Cut, self.cut),
            (standard.Paste, self.paste),
        )
        for keys, act in acts:
            if event.matches(keys):
                act()
                return
        key, has_control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_D and has_control:
            self.fill_down()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_cells()
        elif event.modifiers() & _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not has_control:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def edit(self, index: QModelIndex | QPersistentModelIndex, *how: Any) -> Any:
        """Write in a cell; ``how`` it began and by what event, where Qt asks."""
        self._delegate.replaces = bool(how) and how[0] is QAbstractItemView.EditTrigger.AnyKeyPressed
        return super().edit(index, *how)

    def _go_down(self) -> None:
        index = self.currentIndex()
        below = index.siblingAtRow(index.row() + 1)
        if below.isValid():
            self._go_to(below)
        self.setFocus()

    def _go_to(self, index: QModelIndex) -> None:
        # By the selection itself: the view would look at the Ctrl or Alt a person still holds down.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def _row_dragged(self, _logical: int, before: int, now: int) -> None:
        """The header moved a row for the eye only: put it back, and move the photo itself."""
        header = self.verticalHeader()
        header.blockSignals(True)
        header.moveSection(now, before)
        header.blockSignals(False)
        if self._grid is not None:
            self.choose(self._grid.move(before, now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        if self._grid is None:
            return
        room = self.viewport().width() - _PICTURE_WIDTH
        self.setColumnWidth(Column.PICTURE, _PICTURE_WIDTH)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, room * share // 100)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab goes from words to words, not to pictures."""
        found = super().moveCursor(action, modifiers)
        moves = (QAbstractItemView.CursorAction.MoveNext, QAbstractItemView.CursorAction.MovePrevious)
        if action in moves and found.column() == Column.PICTURE and self._grid is not None:
            if action is moves[0]:
                return found.siblingAtColumn(Column.CUTLINE_EN)
            above = found.row() - 1
            return self._grid.index(above if above >= 0 else self._grid.rowCount() - 1, Column.ALT_ES)
        return found
