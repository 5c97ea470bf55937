# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Measures, lengths of time and ages, whole units and parts of them."""

from __future__ import annotations

from fractions import Fraction

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.found import (
    ARTICLES,
    Found,
    behind_of,
    counted_value,
    found_value,
    phrase_here,
    read_cardinal,
)
from editor_desk.bilingual.values.numerals import plain_number
from editor_desk.bilingual.values.tables import units
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_INCHES, _MILLION = 12, 10**6
_LONG = frozenset({"decade", "fortnight", "decada", "decenio", "quincena"})
_NEARBY = {"quince": (15, 14), "15": (15, 14)}
"""Spanish counts both ends: "quince días" are two weeks."""
_CLOSE = frozenset({"m", "l", "g", "t", "mi", "ha", "min", "sec", "mm", "mb", "w"})
"""Units only behind a figure."""
_NO_PARTS = frozenset({"m", "l", "g", "second", "segundo", "c", "f"})


def read_measure(sentence: Sentence, at: int, found: Cardinal) -> Found | None:
    """A number with a unit behind it: 10 inches, 13-year-old, 6-foot-6, un millón de años."""
    inner = behind_of(sentence, sentence.past_hyphen(found.end), found)
    measured = phrase_here(sentence, inner, sentence.tables.units)
    if measured is None or _is_other_unit(sentence, inner):
        return None
    return _measure(sentence, at, measured[1], found, measured[0])


def read_half_unit(sentence: Sentence, at: int, end: int, part: Fraction) -> Found | None:
    """A part of a unit: half an hour, media hora, a quarter-century, tres cuartos de hora."""
    inner = sentence.past_hyphen(end)
    if sentence.words[inner] in ("of", "de"):
        inner += 1
    if sentence.words[inner] in ARTICLES:
        inner += 1
    scale = sentence.tables.scales.get(sentence.words[inner])
    if scale is not None and inner > end:
        reading = Reading(plain_number(part * scale))
        return found_value(sentence, at, inner + 1, ValueKind.NUMBER, (reading,), weight=0.8)
    measured = phrase_here(sentence, inner, sentence.tables.units)
    if measured is None or sentence.words[inner] in _NO_PARTS:
        return None
    kind = _kind_of(measured[0])
    reading = Reading(plain_number(part), measured[0])
    return found_value(sentence, at, measured[1], kind, (reading,), weight=0.3)


def read_lone_unit(sentence: Sentence, at: int) -> Found | None:
    """A decade, the last fortnight, an hour: one of it, and perhaps no fact."""
    inner = at + 1 if sentence.words[at] in ARTICLES else at
    measured = phrase_here(sentence, inner, sentence.tables.units)
    if measured is None:
        return None
    unit, end = measured
    kind = _kind_of(unit)
    half = _half_behind(sentence, end)
    if half:
        reading = Reading(Fraction(3, 2), unit)
        return found_value(sentence, at, end + half, kind, (reading,), weight=0.6)
    if kind is not ValueKind.DURATION or (inner == at and sentence.words[at] not in _LONG):
        return None
    return found_value(sentence, at, end, kind, (Reading(1, unit),), weight=0.3)


def _measure(sentence: Sentence, at: int, end: int, found: Cardinal, unit: str) -> Found:
    words = sentence.words
    half = _half_behind(sentence, end)
    if half:
        found, end = found.plus(Fraction(1, 2), found.end), end + half
    kind = _kind_of(unit)
    if unit == "foot":
        found, end = _and_inches(sentence, end, found)
    if unit == "year":
        after = sentence.past_hyphen(end)
        if words[after] in ("old", "olds"):
            return counted_value(sentence, at, after + 1, ValueKind.AGE, found, unit)
        if sentence.phrase(end, "de", "edad") or sentence.phrase(end, "of", "age"):
            return counted_value(sentence, at, end + 2, ValueKind.AGE, found, unit)
    made = counted_value(sentence, at, end, kind, found, unit)
    if unit == "m" and sentence.words[end - 1] == "m" and sentence.language is Language.EN:
        readings = (
            *made.value.readings,
            *(Reading(plain_number(Fraction(n) * _MILLION)) for n in found.amounts),
        )
        return found_value(sentence, at, end, kind, readings)
    if unit == "day" and words[at] in _NEARBY and sentence.language is Language.ES:
        readings = tuple(Reading(amount, unit) for amount in _NEARBY[words[at]])
        return found_value(sentence, at, end, kind, readings, weight=made.value.weight)
    return made


def _half_behind(sentence: Sentence, at: int) -> int:
    """How many pieces "and a half" takes here; 0 where it does not stand."""
    if sentence.phrase(at, "and", "a", "half"):
        return 3
    return 2 if sentence.words[at] == "y" and sentence.words[at + 1] in ("medio", "media") else 0


def _and_inches(sentence: Sentence, at: int, feet: Cardinal) -> tuple[Cardinal, int]:
    """Six feet six inches, 6-foot-6, 5 feet, 2 ½ inches: one height."""
    words = sentence.words
    here = at + 1 if words[at] in (",", "-", "and", "y", "con") else at
    inches = read_cardinal(sentence, here)
    if inches is None or max(inches.amounts) >= _INCHES or inches.is_article:
        return feet, at
    unit = phrase_here(sentence, sentence.past_hyphen(inches.end), sentence.tables.units)
    if unit is None and words[inches.end] == "in" and sentence.words[at - 1] == ".":
        return feet.plus(Fraction(inches.amounts[0]) / _INCHES, at), inches.end + 1
    if unit is not None and unit[0] == "inch":
        return feet.plus(Fraction(inches.amounts[0]) / _INCHES, at), unit[1]
    if words[at] == "-" and unit is None:
        return feet.plus(Fraction(inches.amounts[0]) / _INCHES, at), inches.end
    return feet, at


def _kind_of(unit: str) -> ValueKind:
    return ValueKind.DURATION if units()[unit].dimension == "duration" else ValueKind.MEASURE


def _is_other_unit(sentence: Sentence, at: int) -> bool:
    """Short words that are a unit only close to the figure or behind a sign of degrees."""
    word = sentence.words[at]
    if word in ("c", "f"):
        return True
    if word in _CLOSE:
        return not sentence.is_figure(at - 1)
    return word == "second" and sentence.language is Language.EN and sentence.words[at - 1] != "-"
