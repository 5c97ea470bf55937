# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Dates in words: Saturday, Sept. 29; el 3 y 4 de julio de 2018; June 2009."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from editor_desk.bilingual.values.figured_dates import read_figured_date
from editor_desk.bilingual.values.found import Found, figure_value, found_value
from editor_desk.bilingual.values.named_days import is_month, is_weekday, read_named_day
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_DAYS, _MONTHS = 31, 12
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_JOINS = frozenset({"-", "to", "through", "and", "al", "a", "y", "o", "or", ","})
_DAY_ENDINGS = frozenset({"st", "nd", "rd", "th", "º", "°", "o", "ero", "er"})
_SHORT, _WEEK = 4, 7


@dataclass(frozen=True, slots=True)
class _Day:
    day: int
    start: int
    end: int


def read_date(sentence: Sentence, at: int, written_on: date | None) -> list[Found]:
    """The date that begins at a piece; several where days share a month; empty where none begins."""
    words, known = sentence.words, sentence.tables
    word = words[at]
    if word in known.weekdays and is_weekday(sentence, at):
        return _from_weekday(sentence, at, written_on)
    if word in known.months and is_month(sentence, at):
        return _from_month(sentence, at)
    if sentence.is_figure(at):
        return read_figured_date(sentence, at) or _days_of_month(sentence, at)
    named = read_named_day(sentence, at, written_on)
    if named is not None:
        return [named]
    if word in known.numbers or word in known.ordinals or word in known.tens:
        return _days_of_month(sentence, at)
    return []


def _from_weekday(sentence: Sentence, at: int, written_on: date | None) -> list[Found]:
    """A weekday with the date behind it, or alone; then with the days it may be around the dateline."""
    words = sentence.words
    weekday = sentence.tables.weekdays[words[at]]
    end = at + 1
    if words[end] == "." and sentence.follows(end) and len(words[at]) <= _SHORT:
        end += 1
    here = end + 1 if words[end] in (",", "(") else end
    if words[here] in ("the", "el", "dia"):
        here += 1
    dated: list[Found] = []
    if words[here] in sentence.tables.months and is_month(sentence, here):
        dated = _from_month(sentence, here)
        if dated and dated[0].value.first.day is None:
            dated = []
    elif here != at:
        dated = _days_of_month(sentence, here) or read_figured_date(sentence, here)
    if dated:
        first, *rest = dated
        readings = tuple(replace(each, weekday=weekday) for each in first.value.readings)
        return [_date(sentence, at, first.end, readings), *rest]
    named = sentence.language is Language.EN and sentence.is_capital(end) and sentence.words[end].isalpha()
    return [_date(sentence, at, end, _around(weekday, written_on), weight=0.3 if named else 0.6)]


def _around(weekday: int, written_on: date | None) -> tuple[Reading, ...]:
    """A weekday, and its last and next day from the dateline."""
    readings = [Reading(weekday=weekday)]
    for days in range(-_WEEK, _WEEK + 1) if written_on else ():
        when = (written_on or date.min) + timedelta(days=days)
        if when.weekday() == weekday:
            readings.append(Reading(weekday=weekday, year=when.year, month=when.month, day=when.day))
    return tuple(readings)


def _from_month(sentence: Sentence, at: int) -> list[Found]:
    """A month with or without days and year behind it."""
    words = sentence.words
    month = sentence.tables.months[words[at]]
    end = at + 1
    if words[end] == "." and sentence.follows(end) and len(words[at]) <= _SHORT:
        end += 1
    found: list[Found] = []
    first = _day(sentence, end)
    if first is not None and (sentence.language is Language.EN or words[first.end] == ","):
        days = [first]
        while words[days[-1].end] in _JOINS:
            join = words[days[-1].end]
            following = _day(sentence, days[-1].end + 1)
            if following is None or following.day <= days[-1].day:
                break
            if join in (",", "and", "or", "y", "o") and words[following.end] not in (
                "",
                ".",
                ",",
                "and",
                ";",
                ")",
                "(",
                "in",
                "at",
            ):
                break
            days.append(following)
        year, end = _year(sentence, days[-1].end)
        for place, day in enumerate(days):
            start = at if not place else day.start
            stop = end if place == len(days) - 1 else day.end
            found.append(_date(sentence, start, stop, (Reading(year=year, month=month, day=day.day),)))
        return found
    year, end = _year(sentence, end)
    weight = 1.0 if year else 0.6
    return [_date(sentence, at, end, (Reading(year=year, month=month),), weight=weight)]


def _days_of_month(sentence: Sentence, at: int) -> list[Found]:
    """Days before their month: 3 de julio, 3 y 4 de julio, 13 September, the 13th of September."""
    words = sentence.words
    first = _day(sentence, at)
    if first is None:
        return []
    days = [first]
    while True:
        here = days[-1].end
        month_at = here + 1 if words[here] in ("de", "of") else here
        if words[month_at] == "mes" and words[month_at + 1] == "de":
            month_at += 2
        if words[month_at] in sentence.tables.months and _may_be_month(sentence, month_at, here):
            break
        if words[here] not in _JOINS or len(days) > 4:
            return []
        following = _day(sentence, here + (2 if words[here + 1] in ("el", "the") else 1))
        if following is None:
            return []
        days.append(following)
    month = sentence.tables.months[words[month_at]]
    end = month_at + 1
    if words[end] == "." and sentence.follows(end) and len(words[month_at]) <= _SHORT:
        end += 1
    year, end = _year(sentence, end)
    return [
        _date(
            sentence,
            day.start,
            end if place == len(days) - 1 else day.end,
            (Reading(year=year, month=month, day=day.day),),
        )
        for place, day in enumerate(days)
    ]


def _may_be_month(sentence: Sentence, at: int, days_end: int) -> bool:
    if sentence.language is Language.EN:
        return sentence.is_capital(at)
    return at > days_end or len(sentence.words[at]) > _SHORT


def _day(sentence: Sentence, at: int) -> _Day | None:
    words, known = sentence.words, sentence.tables
    value = figure_value(sentence, at)
    end = at + 1
    if value is not None:
        if len(words[at]) > 2:
            return None
        if (
            words[end] == "."
            and sentence.follows(end)
            and words[end + 1] in _DAY_ENDINGS
            and sentence.follows(end + 1)
        ):
            end += 1
        if words[end] in _DAY_ENDINGS and sentence.follows(end):
            end += 1
        elif words[end] in (":", "%") or (words[end] == "/" and sentence.follows(end)):
            return None
        elif words[end] == "." and sentence.follows(end) and words[end + 1] in ("de", "of"):
            end += 1
    else:
        value = known.ordinals.get(words[at]) if words[at] not in ("second", "segundo") else None
        value = value or known.numbers.get(words[at]) or known.tens.get(words[at])
        if value in (20, 30):
            after = end + 1 if words[end] in ("-", "y") else end
            unit = known.numbers.get(words[after]) or known.ordinals.get(words[after])
            if unit and unit < 10:
                value, end = value + unit, after + 1
    return _Day(value, at, end) if value and 1 <= value <= _DAYS else None


def _year(sentence: Sentence, at: int) -> tuple[int | None, int]:
    """The year behind a month or day; the same place where none stands."""
    words = sentence.words
    here = at
    if words[here] == ",":
        here += 1
    if words[here] in ("de", "del", "of"):
        here += 1
        if words[here] in ("año",):
            here += 1
    elif sentence.language is Language.ES and words[here] == "del":
        here += 1
    value = figure_value(sentence, here)
    if value is None or len(words[here]) != 4 or not _FIRST_YEAR <= value <= _LAST_YEAR:
        return None, at
    if words[here + 1] in ("s", "%") and sentence.follows(here + 1):
        return None, at
    return value, here + 1


def _date(
    sentence: Sentence, at: int, end: int, readings: tuple[Reading, ...], *, weight: float = 1.0
) -> Found:
    return found_value(sentence, at, end, ValueKind.DATE, readings, weight=weight)
