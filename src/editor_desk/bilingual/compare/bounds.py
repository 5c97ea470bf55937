# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which way a figure goes: "more than 40" is not "menos de 40", and what rose did not fall."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from editor_desk.assets import resource
from editor_desk.bilingual.compare.found import Found, Span
from editor_desk.bilingual.compare.plain_letters import plain_letters
from editor_desk.bilingual.compare.valuing import agree
from editor_desk.bilingual.values import Value, ValueKind
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language

_COUNTED = frozenset((ValueKind.NUMBER, ValueKind.PERCENT, ValueKind.MONEY, ValueKind.MEASURE))
_UP, _DOWN = "up", "down"


@dataclass(frozen=True, slots=True)
class _Bounded:
    """A figure with the words that bound it; ``way`` is where it may lie beyond them."""

    value: Value
    start: int
    way: str
    words: str


def compare_bounds(en_text: str, en: Sequence[Value], es_text: str, es: Sequence[Value]) -> tuple[Found, ...]:
    """Equal figures that one language bounds from below and the other from above; and figures that rise and fall."""
    left = [each for each in en if each.kind in _COUNTED]
    right = [each for each in es if each.kind in _COUNTED]
    if not left or not right:
        return ()
    return (*_opposite(en_text, left, es_text, right), *_trend(en_text, left, es_text, right))


def _opposite(en_text: str, en: Sequence[Value], es_text: str, es: Sequence[Value]) -> list[Found]:
    bounded_es = _bounded(es_text, es, Language.ES)
    found = []
    for one in _bounded(en_text, en, Language.EN):
        like = [each for each in bounded_es if agree(one.value, each.value)]
        if like and all(each.way != one.way for each in like):
            other = like[0]
            found.append(
                _found(
                    Level.BLOCK, (one.start, one.value.end), en_text, (other.start, other.value.end), es_text
                )
            )
    return found


def _bounded(text: str, values: Sequence[Value], language: Language) -> list[_Bounded]:
    letters = plain_letters(text)
    patterns = _patterns(language)
    found = []
    for value in values:
        for way in (_UP, _DOWN):
            hit = patterns[f"before_{way}"].search(letters, max(0, value.start - 40), value.start)
            if hit is not None:
                found.append(_Bounded(value, hit.start(), way, text[hit.start() : value.start]))
                break
    return found


def _trend(en_text: str, en: Sequence[Value], es_text: str, es: Sequence[Value]) -> list[Found]:
    """One language only rises, the other only falls, about a figure both have."""
    if not any(agree(one, other) for one in en for other in es):
        return []
    ways = [_ways(en_text, Language.EN), _ways(es_text, Language.ES)]
    if not all(len(way) == 1 for way in ways) or ways[0].keys() == ways[1].keys():
        return []
    (mine,), (theirs,) = ways[0].values(), ways[1].values()
    return [_found(Level.WARN, mine, en_text, theirs, es_text)]


def _ways(text: str, language: Language) -> Mapping[str, Span]:
    """The first word of each way a sentence goes; none where it denies anything."""
    letters, patterns = plain_letters(text), _patterns(language)
    if patterns["denied"].search(letters):
        return {}
    hits = {way: patterns[way].search(letters) for way in (_UP, _DOWN)}
    return {way: hit.span() for way, hit in hits.items() if hit is not None}


def _found(level: Level, en: Span, en_text: str, es: Span, es_text: str) -> Found:
    said = (en_text[slice(*en)], es_text[slice(*es)])
    return Found(
        DifferenceKind.NUMBER, level, en, es, "compare.differs", (("en", said[0]), ("es", said[1])), said
    )


@cache
def _patterns(language: Language) -> Mapping[str, re.Pattern[str]]:
    words: Mapping[str, str] = tomllib.loads(resource("bilingual", "bounds.toml").read_text("utf-8"))[
        language.value
    ]
    return {
        name: re.compile(
            rf"(?<!\w)(?:{listed})\W*\Z" if name.startswith("before") else rf"(?<!\w)(?:{listed})(?!\w)"
        )
        for name, listed in words.items()
    }
