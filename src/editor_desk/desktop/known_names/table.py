# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The table of the list: a row an entry, sorted by the head that was pressed; says so where there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from editor_desk.desktop.known_names.model import Column

_PAD = 10
_CHARACTERS = {Column.KIND: 13, Column.WHO: 13, Column.WHEN: 11}
"""Room of the columns that do not stretch, in letters of average width."""


class NamesTable(QTableView):
    """``removal_wanted`` by Delete, ``opened`` by Enter or a double click, ``sort_wanted`` a column and its way."""

    removal_wanted = Signal()
    opened = Signal()
    sort_wanted = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = ""
        self._is_fitted = False
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(Column.EN, Qt.SortOrder.AscendingOrder)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._connect()

    def _connect(self) -> None:
        self.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.doubleClicked.connect(self.opened)

    def fit(self) -> None:
        """Give the columns their room; call it once there is a model."""
        self._is_fitted = True
        head, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column in Column:
            letters = _CHARACTERS.get(column)
            if letters is None:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                head.resizeSection(column, letters * letter + _PAD)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _PAD)

    def say_empty(self, words: str) -> None:
        """What stands there where no entry does."""
        self._empty = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def choose(self, row: int) -> None:
        """Go to an entry."""
        model = self.model()
        if 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, 0))
            self.scrollTo(model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if self._empty and model.rowCount() == 0:
            painter = QPainter(self.viewport())
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_fitted:
            self.fit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.sort_wanted.emit(column, order is Qt.SortOrder.DescendingOrder)
