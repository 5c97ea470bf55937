# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of facts: letters give verdicts; proof can be dropped on a card, or pasted where a card is chosen."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPersistentModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.cards import CardList
from editor_desk.desktop.facts.delegate import FactDelegate
from editor_desk.desktop.facts.fact_actions import FactActions
from editor_desk.desktop.facts.intents import ProofWanted
from editor_desk.desktop.facts.model import FactsModel
from editor_desk.desktop.facts.offered_proof import may_hold_proof, offered_proofs


class FactsView(CardList):
    """Cards of facts. ``proof_offered`` (a ``ProofWanted``) says that something was dropped on one or pasted."""

    proof_offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._dragged_over = QPersistentModelIndex()
        self.facts = FactsModel()
        super().__init__(self.facts, parent)
        self.set_delegate(FactDelegate(self))
        self.setAcceptDrops(True)

    def take_actions(self, actions: FactActions) -> None:
        """The buttons that stand on the chosen card."""
        actions.resized.connect(self.remeasure)
        self.set_actions(actions)

    @property
    def dragged_over(self) -> QPersistentModelIndex:
        """The card a proof would be dropped on now."""
        return self._dragged_over

    @Slot()
    def paste(self) -> None:
        """What lies in the clipboard is a proof of the chosen fact."""
        self._offer(QGuiApplication.clipboard().mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pasting gives a proof."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

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
        if offered and self.current_key:
            wanted = ProofWanted(self.current_key, offered)
            # Not inside the drop: the program it came from would wait for our dialog.
            QTimer.singleShot(0, self, lambda: self.proof_offered.emit(wanted))
