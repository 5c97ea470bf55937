# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The differences of a story as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex

from editor_desk.desktop.cards import CardsModel
from editor_desk.desktop.comparing.card_words import Card


class DifferencesModel(CardsModel[Card]):
    """Cards in the order given; those that stay are not touched when others come and go."""

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
