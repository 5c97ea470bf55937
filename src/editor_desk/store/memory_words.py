# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How a sentence is cut up for the translation memory: its words without accents, and the form that is compared."""

from __future__ import annotations

import re
import unicodedata

from editor_desk.text.canonical import canonical

_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> frozenset[str]:
    """The words of a sentence, small and without accents, as the full-text index has them."""
    folded = unicodedata.normalize("NFD", text.casefold())
    letters = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return frozenset(_WORD.findall(letters))


def key_text(text: str) -> str:
    """The sentence as it is compared: curls, dashes and spaces aside."""
    return " ".join(canonical(text).split())
