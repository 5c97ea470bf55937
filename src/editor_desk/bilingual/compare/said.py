# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How much of what some words say stands in words of the other language."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from editor_desk.bilingual.align.lexicon import load_lexicon
from editor_desk.bilingual.align.words import folded_words, skeleton, spanish_stem
from editor_desk.newsroom.languages import Language

_LIKELY = 0.04
"""A translation less sure than this says nothing."""
_ROOT = 5
"""Letters that cognates share at their beginning."""
_SHORT = 3
_EMPTY_WORDS = """
    the and for that with was were are his her their its from this have has had not but been who which will would they
    them you your our she him more than into about when what also there all can said says out over after before other
    some such only just very any did does being because could should these those then
    los las del que con por para una uno unos unas sus como mas pero fue son han ser este esta esto estos estas ese esa
    eso esos esas muy sin sobre entre cuando donde tambien todo toda todos todas dijo dice les nos era eran hay porque
    hasta desde ellos ellas otro otra otros otras aunque mientras sido fueron segun cual cuales ante tras cada
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


@lru_cache(maxsize=4096)
def content_words(text: str) -> tuple[str, ...]:
    """The words of a text that carry what it says, folded, each once; figures among them."""
    found = dict.fromkeys(folded_words(text))
    return tuple(word for word in found if word not in _EMPTY and (len(word) >= _SHORT or word.isdigit()))


@lru_cache(maxsize=4096)
def all_words(text: str) -> frozenset[str]:
    """Every word of a text, folded."""
    return frozenset(folded_words(text))


def share_said(words: Iterable[str], language: Language, others: Collection[str]) -> float:
    """The share of words of a language that words of the other one say; 0 for none."""
    asked = list(words)
    if not asked:
        return 0.0
    return sum(is_said(word, language, others) for word in asked) / len(asked)


def is_said(word: str, language: Language, others: Collection[str]) -> bool:
    """Whether any of the other language's words says this one."""
    if word in others:
        return True
    if word.isdigit():
        return False
    return any(_says(word, other) if language is Language.EN else _says(other, word) for other in others)


@lru_cache(maxsize=65536)
def _says(en: str, es: str) -> bool:
    if es in _translations(en) or spanish_stem(es) in _stems(en):
        return True
    if len(en) < _ROOT or len(es) < _ROOT:
        return False
    return skeleton(en)[:_ROOT] == skeleton(es)[:_ROOT]


@lru_cache(maxsize=8192)
def _translations(en: str) -> frozenset[str]:
    return frozenset(word for word, sure in load_lexicon().translations(en).items() if sure >= _LIKELY)


@lru_cache(maxsize=8192)
def _stems(en: str) -> frozenset[str]:
    return frozenset(spanish_stem(word) for word in _translations(en))
