# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two invented languages to fill an archive with: words as often, as long and as many as in real stories.

Measured at our longest sample story: 5.4 and 5.7 bytes a word, 270 different words among 500; here 5.9 and 6.0 bytes,
330 among 600. Every eighth Spanish word has an accent. The n-th word of a language is n times rarer than its first.
"""

from __future__ import annotations

import random
from itertools import accumulate

_SIZE = 30_000
_ONSETS = [*"bcdfghlmnprstbcdflmprstv", ""]
_EN = (
    [*_ONSETS, "w", "st", "tr", "pr", "ch", "sh", "th"],
    ["a", "e", "i", "o", "u", "a", "e", "o", "ea", "ou"],
    ["n", "r", "s", "t", "l", "d", "ng", "m"],
)
_ES = (
    [*_ONSETS, "tr", "pr", "ch", "ll", "gr", "qu"],
    ["a", "e", "i", "o", "u", "a", "e", "o", "ia", "ue"],
    ["n", "r", "s", "l", "d"],
)
_ACCENTS = str.maketrans("aeioun", "áéíóúñ")
_WEIGHTS = list(accumulate(1 / (rank + 1) ** 1.05 for rank in range(_SIZE)))


class InventedLanguage:
    """Words of one language, the commonest first, and texts made of them."""

    def __init__(self, *, spanish: bool) -> None:
        chance = random.Random(2 if spanish else 1)
        parts = _ES if spanish else _EN
        found: dict[str, None] = {}
        while len(found) < _SIZE:
            word = _word(chance, *parts, rank=len(found))
            if spanish and chance.random() < 0.12:
                word = word[:-2] + word[-2:].translate(_ACCENTS)
            if 2 <= len(word) <= 14:
                found[word] = None
        self.words = list(found)

    def text(self, chance: random.Random, count: int) -> str:
        """So many words in sentences and paragraphs."""
        words = chance.choices(self.words, cum_weights=_WEIGHTS, k=count)
        sentences = []
        first = 0
        while first < count:
            last = first + chance.randrange(8, 20)
            sentences.append(" ".join([words[first].capitalize(), *words[first + 1 : last]]) + ".")
            first = last
        return "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)) + "\n"


def _word(chance: random.Random, onsets: list[str], nuclei: list[str], codas: list[str], rank: int) -> str:
    """Common words are short."""
    syllables = 1 if rank < 60 else chance.choice((1, 2, 2) if rank < 600 else (2, 2, 3, 3, 4))
    return "".join(
        chance.choice(onsets)
        + chance.choice(nuclei)
        + (chance.choice(codas) if chance.random() < 0.3 else "")
        for _ in range(syllables)
    )
