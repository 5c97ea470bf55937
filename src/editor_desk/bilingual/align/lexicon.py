# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which Spanish words say an English one: learned from open text, and written by hand for the news.

``packaging/learn_lexicon.py`` says how the first was made, ``resources/README.md`` where both are from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from math import log
from types import MappingProxyType

from editor_desk.assets import resource
from editor_desk.bilingual.align.words import english_stems, fold, spanish_stem

_WRITTEN = 0.8
"""How sure a translation is that a person wrote down."""
_BY_STEM = 0.8
_MOST_KEPT = 20_000
_OWN = 0.3
_COMMON, _RARE = 0.4, log(2000)
"""What the commonest word says; the logarithm of the rank from which a word says all it can."""
_NONE: Mapping[str, float] = MappingProxyType({})


class Lexicon:
    """English words and the Spanish words that say them, folded (small letters, no accents), sure from 0 to 1."""

    def __init__(self, entries: Iterable[tuple[str, Mapping[str, float]]]) -> None:
        self._entries: dict[str, dict[str, float]] = {}
        self._inflected: dict[str, Mapping[str, float]] = {}
        self._ranks: tuple[dict[str, int], dict[str, int]] = {}, {}
        for rank, (word, found) in enumerate(entries):
            known = self._entries.setdefault(word, {})
            self._ranks[0].setdefault(word, rank)
            for target, sure in found.items():
                known[target] = max(sure, known.get(target, 0.0))
                if sure >= _OWN:
                    self._ranks[1].setdefault(target, rank)

    def __len__(self) -> int:
        return len(self._entries)

    def translations(self, word: str) -> Mapping[str, float]:
        """The Spanish words for an English one and, a little less sure, for what it is inflected from. May be empty."""
        word = fold(word)
        found = self._inflected.get(word)
        if found is None:
            found = dict(self._entries.get(word, _NONE))
            for stem in english_stems(word):
                for target, sure in self._entries.get(stem, _NONE).items():
                    found[target] = max(_BY_STEM * sure, found.get(target, 0.0))
            if len(self._inflected) >= _MOST_KEPT:
                self._inflected.clear()
            self._inflected[word] = found
        return found

    def says(self, word: str, *, is_spanish: bool) -> float:
        """How much a folded word says about what a sentence is about, 0 to 1: the more common, the less."""
        rank = self._ranks[is_spanish].get(word)
        return 1.0 if rank is None else min(1.0, _COMMON + (1 - _COMMON) * log(1 + rank) / _RARE)

    def likely(self, en_word: str, es_word: str) -> float:
        """How probably the two say the same, 0 to 1; inflected forms count a little less."""
        en_word, es_word = fold(en_word), fold(es_word)
        if en_word == es_word:
            return 1.0
        found = self.translations(en_word)
        if es_word in found:
            return found[es_word]
        stem = spanish_stem(es_word)
        return max(
            (_BY_STEM * sure for target, sure in found.items() if spanish_stem(target) == stem), default=0.0
        )


@cache
def load_lexicon() -> Lexicon:
    """The lexicon the desk ships; read once (some 20 ms)."""
    return Lexicon([*_learned(), *_written()])


def _learned() -> Iterable[tuple[str, Mapping[str, float]]]:
    for word, found in _lines("learned.tsv"):
        pairs = (each.rpartition(":") for each in found.split())
        yield word, {target: int(hundredths) / 100 for target, _, hundredths in pairs}


def _written() -> Iterable[tuple[str, Mapping[str, float]]]:
    for word, found in _lines("news.tsv"):
        yield fold(word), dict.fromkeys(fold(found).split(), _WRITTEN)


def _lines(name: str) -> Iterable[tuple[str, str]]:
    for line in resource("bilingual", name).read_text(encoding="utf-8").splitlines():
        word, tab, found = line.partition("\t")
        if tab and not word.startswith("#"):
            yield word, found
