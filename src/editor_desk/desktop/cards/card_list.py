# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A list of cards: up and down move, letters are the buttons', Enter leads to the words in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.cards.card_parts import MARGIN
from editor_desk.desktop.cards.cards_model import CardsModel, KeyRole
from editor_desk.desktop.wrapping_list import WrappingList

if TYPE_CHECKING:
    from editor_desk.desktop.cards.card_delegate import CardDelegate

_BELOW_ACTIONS = 9

_Index = QModelIndex | QPersistentModelIndex


class ActionsRow(Protocol):
    """The buttons of the chosen card."""

    def height_for(self, width: int) -> int:
        """How high they are in so many pixels."""

    def setParent(self, parent: QWidget) -> None: ...
    def setGeometry(self, x: int, y: int, width: int, height: int) -> None: ...
    def hide(self) -> None: ...
    def show(self) -> None: ...


class CardList(WrappingList):
    """Cards, with one set of buttons that stands on the chosen card.

    ``chosen`` says that a person moved to another card, ``opened`` that they want to go to its words.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, model: CardsModel[Any], parent: QWidget | None = None) -> None:
        self._actions: ActionsRow | None = None
        self._cards: CardDelegate | None = None
        self._is_quiet = False
        self._rows = model
        super().__init__(model, parent)
        self.doubleClicked.connect(self._open)

    def set_delegate(self, cards: CardDelegate) -> None:
        """What paints the cards."""
        self._cards = cards
        self.setItemDelegate(cards)

    def set_actions(self, actions: ActionsRow) -> None:
        """The buttons that stand on the chosen card."""
        self._actions = actions
        actions.setParent(self.viewport())
        actions.hide()

    @property
    def current_key(self) -> str:
        """The chosen card; empty where there is none."""
        found: str | None = self.currentIndex().data(KeyRole)
        return found or ""

    def actions_height(self, width: int) -> int:
        """How high the buttons are."""
        return 0 if self._actions is None else self._actions.height_for(width - 2 * MARGIN) + _BELOW_ACTIONS

    def choose_quietly(self, key: str) -> None:
        """Choose a card without saying so; an unknown one chooses none."""
        row = self._rows.row_of(key)
        self._is_quiet = True
        try:
            self.setCurrentIndex(QModelIndex() if row is None else self._rows.index(row))
        finally:
            self._is_quiet = False

    def remeasure(self) -> None:
        """The buttons changed their height: give the chosen card room for them."""
        index = self.currentIndex()
        if index.isValid() and self._cards is not None:
            self._cards.sizeHintChanged.emit(index)
            self.executeDelayedItemsLayout()
        self._place_actions()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The buttons move with the choice."""
        super().currentChanged(current, previous)
        for index in (previous, current):
            if index.isValid() and self._cards is not None:
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
        """Whoever comes with the keyboard stands on a card."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._cards is not None:
            self._cards.forget()
        super().changeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(KeyRole))

    def _place_actions(self) -> None:
        actions = self._actions
        if actions is None or self._cards is None:
            return
        index = self.currentIndex()
        rect = self.visualRect(index) if index.isValid() else QRect()
        if not rect.isValid():
            actions.hide()
            return
        top = rect.top() + self._cards.words_height(index, rect.width())
        height = actions.height_for(rect.width() - 2 * MARGIN)
        actions.setGeometry(rect.left() + MARGIN, top, rect.width() - 2 * MARGIN, height)
        actions.show()
