# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How stories come in: files are read, and what stands in them is recognised before anybody accepts it.

What is unsure stays in the body; no word is ever lost. Nothing here writes to the store.
"""

from editor_desk.intake.formats import FORMATS, WORDINGS, recognise
from editor_desk.intake.pairing import Arrival, in_order, pair_up
from editor_desk.intake.recognised import Piece, PieceKind, Recognised, recognised_data
from editor_desk.intake.source_text import SourceText, read_text_file, source_from_words
from editor_desk.text.slugs import propose_slug

__all__ = [
    "FORMATS",
    "WORDINGS",
    "Arrival",
    "Piece",
    "PieceKind",
    "Recognised",
    "SourceText",
    "in_order",
    "pair_up",
    "propose_slug",
    "read_text_file",
    "recognise",
    "recognised_data",
    "source_from_words",
]
