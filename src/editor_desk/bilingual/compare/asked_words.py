# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The words of a whole edition, with a record of which of them were asked for.

Whether two sentences name the same may depend on words elsewhere in the edition, and those change with every
keystroke. What was answered stays right for as long as the words that were asked for are there, or are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, NoReturn


class AskedWords(frozenset[str]):
    """Words as a set that is only ever asked for single words; ``asked`` holds each with its answer."""

    asked: dict[str, bool]
    _words: frozenset[str]
    _more: AbstractSet[Any]

    def __new__(cls, words: frozenset[str]) -> AskedWords:
        """A record of nothing asked yet."""
        made = super().__new__(cls)
        made.asked, made._words, made._more = {}, words, frozenset()
        return made

    def __contains__(self, word: object) -> bool:
        if word in self._more:
            return True
        found = word in self._words
        if isinstance(word, str):
            self.asked[word] = found
        return found

    def __and__(self, other: AbstractSet[object]) -> frozenset[str]:
        return frozenset(word for word in other if isinstance(word, str) and word in self)

    __rand__ = __and__

    def __or__(self, other: AbstractSet[Any]) -> AskedWords:
        made = AskedWords(self._words)
        made.asked, made._more = self.asked, self._more | other
        return made

    def isdisjoint(self, other: Iterable[object]) -> bool:
        """Whether it has none of these."""
        return not any(word in self for word in other)

    def _refuse(self, *_args: object) -> NoReturn:
        raise TypeError("an edition's words are only asked for one by one")

    __iter__ = __len__ = _refuse
    union = intersection = difference = issubset = issuperset = _refuse
    __sub__ = __rsub__ = __xor__ = __le__ = __lt__ = __ge__ = __gt__ = _refuse


def still_answered(asked: Mapping[str, bool], words: frozenset[str]) -> bool:
    """Whether every answer is the same for these words."""
    return all((word in words) is there for word, there in asked.items())
