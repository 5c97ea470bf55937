# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How well what was typed in a hurry fits a name: half a word, no accents, another order, a letter astray."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_BEGINS, _BEGINS_A_WORD, _WITHIN, _ASTRAY, _SCATTERED = 100, 80, 50, 30, 10
_LETTERS_TO_SCATTER, _LETTERS_TO_MISTYPE = 3, 4
"""With fewer, nearly everything would fit."""
_LIKE_ENOUGH = 80


def plain_letters(text: str) -> str:
    """Small letters without accents: what is compared."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def fit(typed: str, names: Iterable[str]) -> int:
    """How well the words typed fit the best of the names; 0 where one of them does not fit at all.

    Nothing typed fits everything equally.
    """
    words = plain_letters(typed).split()
    return max((_fit(words, plain_letters(name)) for name in names), default=0)


def _fit(words: list[str], name: str) -> int:
    if not words:
        return 1
    each = [_fit_word(word, name) for word in words]
    return sum(each) // len(each) if all(each) else 0


def _fit_word(word: str, name: str) -> int:
    if name.startswith(word):
        return _BEGINS
    parts = name.split()
    if any(part.startswith(word) for part in parts):
        return _BEGINS_A_WORD
    if word in name:
        return _WITHIN
    if any(_is_like(word, part) for part in parts):
        return _ASTRAY
    return _SCATTERED if _is_scattered(word, name) else 0


def _is_like(word: str, part: str) -> bool:
    from rapidfuzz import fuzz

    return min(len(word), len(part)) >= _LETTERS_TO_MISTYPE and fuzz.ratio(word, part) >= _LIKE_ENOUGH


def _is_scattered(word: str, name: str) -> bool:
    """Whether the letters stand in the name in their order, beginning with a word of it."""
    if len(word) < _LETTERS_TO_SCATTER:
        return False
    for start, letter in enumerate(name):
        if letter == word[0] and (start == 0 or name[start - 1] == " "):
            rest = iter(name[start:])
            if all(wanted in rest for wanted in word):
                return True
    return False
