# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of a story as a list model, in the order in which they should be checked."""

from __future__ import annotations

from collections.abc import Sequence

from editor_desk.desktop.cards import CardsModel
from editor_desk.desktop.facts.card_words import CardWords


class FactsModel(CardsModel[CardWords]):
    """Cards in the order given."""

    @property
    def first_key(self) -> str:
        """The fact on top; empty where there is none."""
        return self._cards[0].key if self._cards else ""

    def show(self, cards: Sequence[CardWords]) -> bool:
        """These cards and no others; True when other facts than before, or another order, came of it."""
        if [card.key for card in cards] == [card.key for card in self._cards]:
            for row, card in enumerate(cards):
                if card != self._cards[row]:
                    self._cards[row] = card
                    self.dataChanged.emit(self.index(row), self.index(row))
            return False
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()
        return True
