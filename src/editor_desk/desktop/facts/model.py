# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of a story as a list model, in the order in which they should be checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from editor_desk.desktop.facts.card_words import CardWords

IdRole = Qt.ItemDataRole.UserRole
CardRole = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class FactsModel(QAbstractListModel):
    """Cards in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[CardWords] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many facts are shown."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The fact's words to show, the whole card to hear, the card to paint."""
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == IdRole:
            return card.id
        if role == CardRole:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return next((quote.text for quote in card.quotes if not quote.is_missing), card.chip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return None

    @property
    def first_id(self) -> str:
        """The fact on top; empty where there is none."""
        return self._cards[0].id if self._cards else ""

    def show(self, cards: Sequence[CardWords]) -> bool:
        """These cards and no others; True when other facts than before, or another order, came of it."""
        if [card.id for card in cards] == [card.id for card in self._cards]:
            for row, card in enumerate(cards):
                if card != self._cards[row]:
                    self._cards[row] = card
                    self.dataChanged.emit(self.index(row), self.index(row))
            return False
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()
        return True

    def row_of(self, claim_id: str) -> int | None:
        """Where a fact stands; None when it is not shown."""
        return next((row for row, card in enumerate(self._cards) if card.id == claim_id), None)
