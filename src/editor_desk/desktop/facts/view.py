# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of facts: up and down move, letters give verdicts, Enter leads to the words in the text.

Proof can be dropped on a card, or pasted where a card is chosen.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.facts.card_layout import MARGIN
from editor_desk.desktop.facts.delegate import FactDelegate
from editor_desk.desktop.facts.fact_actions import FactActions
from editor_desk.desktop.facts.intents import ProofWanted
from editor_desk.desktop.facts.model import FactsModel, IdRole
from editor_desk.desktop.facts.offered_proof import may_hold_proof, offered_proofs
from editor_desk.desktop.wrapping_list import WrappingList

_BELOW_ACTIONS = 9

_Index = QModelIndex | QPersistentModelIndex


class FactsView(WrappingList):
    """Cards, with one set of buttons that stands on the chosen card.

    ``chosen`` says that a person moved to another fact, ``opened`` that they want to see it in the text,
    ``proof_offered`` (a ``ProofWanted``) that something was dropped on it or pasted.
    """

    chosen = Signal(str)
    opened = Signal(str)
    proof_offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._actions: FactActions | None = None
        self._dragged_over = QPersistentModelIndex()
        self._is_quiet = False
        self.facts = FactsModel()
        super().__init__(self.facts, parent)
        self._cards = FactDelegate(self)
        self.setItemDelegate(self._cards)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        self.doubleClicked.connect(self._open)

    def set_actions(self, actions: FactActions) -> None:
        """The buttons that stand on the chosen card."""
        self._actions = actions
        actions.resized.connect(self.remeasure)
        actions.setParent(self.viewport())
        actions.hide()

    def actions_height(self, width: int) -> int:
        """How high the buttons are."""
        if self._actions is None:
            return 0
        return self._actions.height_for(width - 2 * MARGIN) + _BELOW_ACTIONS

    @property
    def dragged_over(self) -> QPersistentModelIndex:
        """The card a proof would be dropped on now."""
        return self._dragged_over

    @Slot()
    def paste(self) -> None:
        """What lies in the clipboard is a proof of the chosen fact."""
        self._offer(QGuiApplication.clipboard().mimeData())

    @property
    def current_id(self) -> str:
        """The chosen fact; empty where there is none."""
        found: str | None = self.currentIndex().data(IdRole)
        return found or ""

    def choose_quietly(self, claim_id: str) -> None:
        """Choose a fact without saying so; an unknown id chooses none."""
        row = self.facts.row_of(claim_id)
        index = QModelIndex() if row is None else self.facts.index(row)
        self._is_quiet = True
        try:
            self.setCurrentIndex(index)
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
            self.chosen.emit(current.data(IdRole))
        if current.isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(current)

    def updateEditorGeometries(self) -> None:
        """Keep the buttons on the chosen card, wherever it is scrolled."""
        super().updateEditorGeometries()
        self._place_actions()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the text; letters are verdicts, never a search."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.opened.emit(self.current_id)
            event.accept()
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes with the keyboard stands on a fact."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.facts.rowCount():
            self.setCurrentIndex(self.facts.index(0))
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cards.forget()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file, a picture, a link or a passage may be a proof."""
        if may_hold_proof(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The card below it would take it; below the last one the chosen card."""
        index = self.indexAt(event.position().toPoint())
        over = QPersistentModelIndex(index if index.isValid() else self.currentIndex())
        if over != self._dragged_over:
            self._dragged_over = over
            self.viewport().update()
        if over.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._dragged_over = QPersistentModelIndex()
        self.viewport().update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped is a proof of the card it was dropped on."""
        index = self.indexAt(event.position().toPoint())
        self._dragged_over = QPersistentModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        event.acceptProposedAction()
        self._offer(event.mimeData())

    def _offer(self, data: QMimeData) -> None:
        offered = offered_proofs(data, self.tr("Picture from the clipboard"))
        if offered and self.current_id:
            wanted = ProofWanted(self.current_id, offered)
            # Not inside the drop: the program it came from would wait for our dialog.
            QTimer.singleShot(0, self, lambda: self.proof_offered.emit(wanted))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(IdRole))

    def _place_actions(self) -> None:
        actions = self._actions
        if actions is None:
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
