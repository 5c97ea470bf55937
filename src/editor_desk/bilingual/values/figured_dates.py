# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Dates in figures: 3/7/2018 in both orders, 2018-07-03, 3.7.2018, 11-S."""

from __future__ import annotations

from editor_desk.bilingual.values.found import Found, figure_value, found_value
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_DAYS, _MONTHS = 31, 12
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_CODE_DAYS = {"e": 1, "f": 2, "m": 3, "a": 4, "j": 7, "s": 9, "o": 10, "n": 11, "d": 12}
"""The letters of Spanish days with a number: 11-S, 11-M, 23-F."""


def read_figured_date(sentence: Sentence, at: int) -> list[Found]:
    """The date in figures that begins at a piece; empty where none does."""
    words = sentence.words
    first = figure_value(sentence, at)
    if first is None:
        parts = words[at].split(".")
        if len(parts) == 3 and all(each.isdecimal() for each in parts) and len(parts[2]) in (2, 4):
            return _ordered(sentence, at, at + 1, [int(each) for each in parts])
        return []
    sign = words[at + 1]
    if sign not in ("/", "-") or not sentence.follows(at + 1):
        return []
    second = figure_value(sentence, at + 2)
    if second is None:
        if sign == "-" and words[at + 2] in _CODE_DAYS and sentence.is_capital(at + 2) and first <= _DAYS:
            return [
                found_value(
                    sentence,
                    at,
                    at + 3,
                    ValueKind.DATE,
                    (Reading(month=_CODE_DAYS[words[at + 2]], day=first),),
                    weight=0.6,
                )
            ]
        return []
    third = figure_value(sentence, at + 4)
    if words[at + 3] != sign or third is None or not sentence.follows(at + 4):
        return []
    return _ordered(sentence, at, at + 5, [first, second, third])


def _ordered(sentence: Sentence, at: int, end: int, parts: list[int]) -> list[Found]:
    first, second, third = parts
    if first >= _FIRST_YEAR:
        orders = [(first, second, third)]
    else:
        year = third if third >= 100 else third + (2000 if third < 70 else 1900)
        orders = [(year, first, second), (year, second, first)]
        if sentence.language is Language.ES:
            orders.reverse()
    readings = tuple(
        Reading(year=year, month=month, day=day)
        for year, month, day in dict.fromkeys(orders)
        if 1 <= month <= _MONTHS and 1 <= day <= _DAYS and _FIRST_YEAR <= year <= _LAST_YEAR
    )
    return [found_value(sentence, at, end, ValueKind.DATE, readings)] if readings else []
