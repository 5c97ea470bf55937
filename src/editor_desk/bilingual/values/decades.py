# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Decades and spans of years: the 1990s, the '90s, los años noventa, década de 1990, 2018-19."""

from __future__ import annotations

from editor_desk.bilingual.values.found import Found, figure_value, found_value
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_TEN, _HUNDRED = 10, 100
_YOUNGEST_CENTURY = 20
_FIRST_YEAR, _LAST_YEAR = 1100, 2099
_HIS = frozenset({"his", "her", "their", "my", "our", "your", "its"})


def read_decade(sentence: Sentence, at: int) -> Found | None:
    """The decade that begins at a piece; None where none does."""
    if sentence.language is Language.EN:
        return _english(sentence, at)
    return _spanish(sentence, at)


def read_years(sentence: Sentence, at: int) -> list[Found]:
    """Both years of 2018-19, 2018/2019 or 2007-2008."""
    words = sentence.words
    first = figure_value(sentence, at)
    if first is None or len(words[at]) != 4 or not _FIRST_YEAR <= first <= _LAST_YEAR:
        return []
    if words[at + 1] not in ("-", "/") or not sentence.follows(at + 1) or not sentence.follows(at + 2):
        return []
    second = figure_value(sentence, at + 2)
    if second is None or words[at + 3] in ("-", "/") or len(words[at + 2]) not in (2, 4):
        return []
    short = second < _HUNDRED
    if short:
        second += first - first % _HUNDRED
        if second < first:
            second += _HUNDRED
    if not first < second <= _LAST_YEAR:
        return []
    return [
        found_value(sentence, at, at + 1, ValueKind.YEAR, (Reading(first, year=first),)),
        found_value(sentence, at + 2, at + 3, ValueKind.YEAR, (Reading(second, year=second),)),
    ]


def _english(sentence: Sentence, at: int) -> Found | None:
    words = sentence.words
    worded = sentence.tables.decades.get(words[at])
    if worded is not None and {sentence.before(at), sentence.before(at, 2)} & _HIS:
        return found_value(sentence, at, at + 1, ValueKind.AGE, (Reading(worded, "year"),), weight=0.4)
    if worded is not None:
        return _decade(sentence, at, at + 1, worded)
    value = figure_value(sentence, at)
    end = at + 2 if words[at + 1] == "'" else at + 1
    if (
        value is None
        or value % _TEN
        or words[end] != "s"
        or not (sentence.follows(at + 1) and sentence.follows(end))
    ):
        return None
    if len(words[at]) == 2 and value >= _TEN and sentence.before(at) in _HIS:
        return found_value(sentence, at, end + 1, ValueKind.AGE, (Reading(value, "year"),), weight=0.6)
    return _decade(sentence, at, end + 1, value) if len(words[at]) in (2, 4) else None


def _spanish(sentence: Sentence, at: int) -> Found | None:
    """Los años 90, la década de los noventa, los 90."""
    words = sentence.words
    here = _behind_decade(sentence, at)
    if here == at and "los" not in (
        sentence.before(at),
        sentence.before(at, 2) if sentence.before(at) == "'" else "",
    ):
        return _second(sentence, at)
    if words[here] == "'":
        here += 1
    value = sentence.tables.decades.get(words[here])
    if value is not None and words[here + 1] == "y" and sentence.tables.numbers.get(words[here + 2], 10) < 10:
        return None
    if value is None:
        value = figure_value(sentence, here)
        if value is None or value % _TEN or len(words[here]) not in (2, 4):
            return None
        if len(words[here]) == 4 and (here == at or _is_list_of_years(sentence, here)):
            return None
    return _bare(sentence, at, value) if here == at else _decade(sentence, at, here + 1, value)


def _second(sentence: Sentence, at: int) -> Found | None:
    """The 70 of "los años 60 y 70"."""
    first, second = figure_value(sentence, at - 2) if at > 2 else None, figure_value(sentence, at)
    if first is None or second is None or sentence.before(at) not in ("y", "a", "o", ","):
        return None
    named = sentence.before(at, 3) in ("años", "los") or sentence.before(at, 4) in ("decada", "decadas")
    if first % _TEN or second % _TEN or not named or second < _TEN:
        return None
    if len(sentence.words[at]) != len(sentence.words[at - 2]) or len(sentence.words[at]) not in (2, 4):
        return None
    return _decade(sentence, at, at + 1, second)


def _is_list_of_years(sentence: Sentence, at: int) -> bool:
    """Los años 2000 y 2004."""
    other = figure_value(sentence, at + 2)
    joined = sentence.words[at + 1] in ("y", "a", "al", "-", "o", ",")
    return joined and other is not None and _FIRST_YEAR <= other <= _LAST_YEAR and bool(other % _TEN)


def _behind_decade(sentence: Sentence, at: int) -> int:
    """Behind "años" or "década de los años"."""
    words = sentence.words
    here = at
    if words[here] in ("decada", "decadas", "decenio"):
        here += 1
        for steps in (("de", "del"), ("los",), ("años", "año")):
            if words[here] in steps:
                here += 1
    elif words[here] == "años" and words[here + 1] != "de":
        here += 1
    return here


def _bare(sentence: Sentence, at: int, value: int) -> Found | None:
    """ "Los 90" may be ninety of something that was named before."""
    following = sentence.words[at + 1]
    if value < _TEN or (
        following.isalpha() and following not in ("y", "en", "fue", "fueron", "cuando", "se", "con")
    ):
        return None
    readings = (*_years(value), Reading(value))
    return found_value(sentence, at, at + 1, ValueKind.DECADE, readings, weight=0.4)


def _decade(sentence: Sentence, at: int, end: int, value: int) -> Found:
    if sentence.words[end] == "s" and sentence.follows(end):
        end += 1
    return found_value(sentence, at, end, ValueKind.DECADE, _years(value), weight=0.9)


def _years(value: int) -> tuple[Reading, ...]:
    if value >= _HUNDRED:
        return (Reading(value, "decade_of"),)
    if value > _YOUNGEST_CENTURY:
        return (Reading(1900 + value, "decade_of"),)
    return (Reading(2000 + value, "decade_of"), Reading(1900 + value, "decade_of"))
