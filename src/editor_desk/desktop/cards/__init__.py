# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Cards in a list, with one set of buttons that stands on the chosen one: facts, differences."""

from editor_desk.desktop.cards.card_delegate import CardDelegate
from editor_desk.desktop.cards.card_list import CardList
from editor_desk.desktop.cards.card_parts import (
    CARD_GAP,
    CARD_TOP,
    CHIP_PADDING,
    ENDLESS,
    MARGIN,
    WRAP,
    PartFonts,
    Piece,
)
from editor_desk.desktop.cards.cards_model import CardRole, CardsModel, KeyRole

__all__ = [
    "CARD_GAP",
    "CARD_TOP",
    "CHIP_PADDING",
    "ENDLESS",
    "MARGIN",
    "WRAP",
    "CardDelegate",
    "CardList",
    "CardRole",
    "CardsModel",
    "KeyRole",
    "PartFonts",
    "Piece",
]
