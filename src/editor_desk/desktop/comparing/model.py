# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The differences of a story as a list model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from editor_desk.desktop.comparing.card_words import Card

KeyRole = Qt.ItemDataRole.UserRole
CardRole = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class DifferencesModel(QAbstractListModel):
    """Cards in the order given; those that stay are not touched when others come and go."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[Card] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence to show, the whole card to hear, the card to paint."""
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == KeyRole:
            return card.key
        if role == CardRole:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return None

    def show(self, cards: Sequence[Card]) -> None:
        """These cards and no others."""
        wanted = {card.key for card in cards}
        for row in range(len(self._cards) - 1, -1, -1):
            if self._cards[row].key not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._cards[row]
                self.endRemoveRows()
        kept = [card.key for card in self._cards]
        if kept != [card.key for card in cards if card.key in set(kept)]:
            self.beginResetModel()
            self._cards = list(cards)
            self.endResetModel()
            return
        for row, card in enumerate(cards):
            if row >= len(self._cards) or self._cards[row].key != card.key:
                self.beginInsertRows(QModelIndex(), row, row)
                self._cards.insert(row, card)
                self.endInsertRows()
            elif self._cards[row] != card:
                self._cards[row] = card
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int | None:
        """Where a difference stands; None when it is not shown."""
        return next((row for row, card in enumerate(self._cards) if card.key == key), None)
