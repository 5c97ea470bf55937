# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers with what they count: money, percent, measures, lengths of time, ages, or nothing."""

from __future__ import annotations

from fractions import Fraction

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.found import Found, counted_value, found_value
from editor_desk.bilingual.values.measures import read_measure
from editor_desk.bilingual.values.money import read_money
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind

_SHARES = (
    ("percent", ("%",)),
    ("percent", ("percent",)),
    ("percent", ("pct",)),
    ("percent", ("per", "cent")),
    ("percent", ("por", "ciento")),
    ("percent", ("por", "cien")),
    ("percent", ("porciento",)),
    ("points", ("percentage", "points")),
    ("points", ("percentage", "point")),
    ("points", ("percentage", "-", "point")),
    ("points", ("puntos", "porcentuales")),
    ("points", ("punto", "porcentual")),
    ("basis_points", ("basis", "points")),
    ("basis_points", ("basis", "point")),
    ("basis_points", ("puntos", "basicos")),
    ("basis_points", ("puntos", "base")),
)
_TIMES = frozenset({"times", "veces"})
_FIRST_YEAR, _LAST_YEAR, _YEAR_DIGITS = 1100, 2099, 4


def read_amount(sentence: Sentence, at: int, found: Cardinal) -> Found | None:
    """A number with what stands behind it; a bare one where nothing does. None for an article before a word."""
    words = sentence.words
    end = sentence.past_hyphen(found.end)
    for unit, phrase in _SHARES:
        if words[end] == phrase[0] and sentence.phrase(end, *phrase):
            return counted_value(sentence, at, end + len(phrase), ValueKind.PERCENT, found, unit)
    money = read_money(sentence, at, found)
    if money is not None:
        return money
    if words[end] in _TIMES or (words[end] == "time" and end > found.end):
        return counted_value(sentence, at, end + 1, ValueKind.MULTIPLE, found, "times")
    measure = read_measure(sentence, at, found)
    if measure is not None:
        return measure
    if found.is_article and words[at] in ("a", "an"):
        return None
    if words[found.end - 1] == "k" and found.has_figures:  # a 10K run, 250K followers
        readings = tuple(
            each for n in found.amounts for each in (Reading(n), Reading(n / Fraction(1000), "km"))
        )
        return found_value(sentence, at, found.end, ValueKind.NUMBER, readings)
    return _bare(sentence, at, found)


def _bare(sentence: Sentence, at: int, found: Cardinal) -> Found:
    first = found.amounts[0]
    word = sentence.words[at]
    if (
        found.has_figures
        and found.end == at + 1
        and word.isdecimal()
        and len(word) == _YEAR_DIGITS
        and _FIRST_YEAR <= first <= _LAST_YEAR
    ):
        reading = Reading(first, year=int(first))
        return found_value(sentence, at, at + 1, ValueKind.YEAR, (reading,))
    return counted_value(sentence, at, found.end, ValueKind.NUMBER, found, "")
