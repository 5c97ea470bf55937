# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of differences: up and down move, letters mend and decide, Enter leads to the words in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from editor_desk.desktop.comparing.card_layout import MARGIN
from editor_desk.desktop.comparing.delegate import DifferenceDelegate
from editor_desk.desktop.comparing.difference_actions import DifferenceActions
from editor_desk.desktop.comparing.model import DifferencesModel, KeyRole
from editor_desk.desktop.wrapping_list import WrappingList

_BELOW_ACTIONS = 9
_AT_ONCE = 12
"""Cards measured in one go."""

_Index = QModelIndex | QPersistentModelIndex


class DifferencesView(WrappingList):
    """Cards, with one set of buttons that stands on the chosen card.

    ``chosen`` says that a person moved to another difference, ``opened`` that they want to go to its words.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.actions_row: DifferenceActions | None = None
        self._is_quiet = False
        self.differences = DifferencesModel()
        super().__init__(self.differences, parent)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self._cards = DifferenceDelegate(self)
        self.setItemDelegate(self._cards)
        self.actions_row = DifferenceActions(self)
        self.actions_row.setParent(self.viewport())
        self.actions_row.hide()
        self._connect()

    def _connect(self) -> None:
        self.doubleClicked.connect(self._open)

    @property
    def current_key(self) -> str:
        """The chosen difference; empty where there is none."""
        found: str | None = self.currentIndex().data(KeyRole)
        return found or ""

    def actions_height(self, width: int) -> int:
        """How high the buttons are."""
        if self.actions_row is None:
            return 0
        return self.actions_row.height_for(width - 2 * MARGIN) + _BELOW_ACTIONS

    def choose_quietly(self, key: str) -> None:
        """Choose a difference without saying so; an unknown one chooses none."""
        row = self.differences.row_of(key)
        self._is_quiet = True
        try:
            self.setCurrentIndex(QModelIndex() if row is None else self.differences.index(row))
        finally:
            self._is_quiet = False

    def remeasure(self) -> None:
        """The buttons changed their height: give the chosen card room for them."""
        index = self.currentIndex()
        if index.isValid():
            self._cards.sizeHintChanged.emit(index)
            self.executeDelayedItemsLayout()
        self._place_actions()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The buttons move with the choice."""
        super().currentChanged(current, previous)
        for index in (previous, current):
            if index.isValid():
                self._cards.sizeHintChanged.emit(index)
        self.viewport().update()
        if not self._is_quiet and current.isValid():
            self.chosen.emit(current.data(KeyRole))
        if current.isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(current)
        self._place_actions()

    def updateEditorGeometries(self) -> None:
        """Keep the buttons on the chosen card, wherever it is scrolled."""
        super().updateEditorGeometries()
        self._place_actions()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the text; letters are the buttons', never a search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.current_key:
                self.opened.emit(self.current_key)
            event.accept()
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes with the keyboard stands on a difference."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.differences.rowCount():
            self.setCurrentIndex(self.differences.index(0))
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_cards"):
            self._cards.forget()
        super().changeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(KeyRole))

    def _place_actions(self) -> None:
        row = self.actions_row
        if row is None:
            return
        index = self.currentIndex()
        rect = self.visualRect(index) if index.isValid() else QRect()
        if not rect.isValid():
            row.hide()
            return
        top = rect.top() + self._cards.words_height(index, rect.width())
        height = row.height_for(rect.width() - 2 * MARGIN)
        row.setGeometry(rect.left() + MARGIN, top, rect.width() - 2 * MARGIN, height)
        row.show()
