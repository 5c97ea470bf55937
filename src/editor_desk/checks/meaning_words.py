# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words that carry meaning by themselves, and slips of the pen that can only have been meant one way, as data."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from editor_desk.assets import resource
from editor_desk.newsroom.languages import Language

SORTS = ("number", "negation", "legal", "time", "unit", "speech", "degree")
"""Sorts of words that are never a mere slip, in the order in which they are named."""


@dataclass(frozen=True, slots=True)
class _Sort:
    words: frozenset[str]
    stems: tuple[str, ...]
    endings: tuple[str, ...]

    def has(self, word: str) -> bool:
        return word in self.words or word.startswith(self.stems) or word.endswith(self.endings)


@dataclass(frozen=True, slots=True)
class MeaningWords:
    """What a language has of them. Words are asked for in lower case; accents count for nothing."""

    sorts: Mapping[str, _Sort]
    slips: Mapping[str, str]

    def sort_of(self, word: str) -> str | None:
        """The sort of meaning a word carries by itself; None where it carries none that is listed."""
        bare = without_accents(word.lower())
        return next((name for name, sort in self.sorts.items() if sort.has(bare)), None)

    def words(self) -> frozenset[str]:
        """Every listed word, without accents."""
        return frozenset(word for sort in self.sorts.values() for word in sort.words)


@cache
def meaning_words(language: Language) -> MeaningWords:
    """The lists of a language as they are shipped."""
    data = tomllib.loads(resource("language", "meaning.toml").read_text("utf-8"))[language.value]
    return MeaningWords({name: _sort(data[name]) for name in SORTS}, dict(data["slips"]))


def without_accents(word: str) -> str:
    """A word without accents and diaereses; ``ñ`` is a letter of its own and stays."""
    kept = word.replace("ñ", "\0")
    bare = "".join(each for each in unicodedata.normalize("NFD", kept) if not unicodedata.combining(each))
    return unicodedata.normalize("NFC", bare).replace("\0", "ñ")


def _sort(data: Mapping[str, object]) -> _Sort:
    def bare(name: str) -> tuple[str, ...]:
        value = data[name]
        listed = value.split() if isinstance(value, str) else value
        return tuple(without_accents(str(each)) for each in listed)  # type: ignore[attr-defined]

    return _Sort(frozenset(bare("words")), bare("stems"), bare("endings"))
