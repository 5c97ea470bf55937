# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Cards as a list model."""

from __future__ import annotations

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

KeyRole = Qt.ItemDataRole.UserRole
CardRole = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class CardLike(Protocol):
    """What a list must know of a card: its own name, its words to show, the whole of it to hear, its chip."""

    @property
    def key(self) -> str:
        """What it is known by while its words change."""

    @property
    def words(self) -> str:
        """What it says in one line."""

    @property
    def spoken(self) -> str:
        """The whole card for whoever listens."""


C = TypeVar("C", bound=CardLike)


class CardsModel(QAbstractListModel, Generic[C]):
    """Cards in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[C] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its words to show, the whole card to hear, the card to paint."""
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == KeyRole:
            return card.key
        if role == CardRole:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return None

    def row_of(self, key: str) -> int | None:
        """Where a card stands; None when it is not shown."""
        return next((row for row, card in enumerate(self._cards) if card.key == key), None)
