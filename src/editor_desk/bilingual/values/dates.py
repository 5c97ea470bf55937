# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Dates: Saturday, Sept. 29; el 3 y 4 de julio de 2018; June 2009; 3/7/2018; yesterday."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from editor_desk.bilingual.values.amounts import Found, figure_value
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, Value, ValueKind
from editor_desk.newsroom.languages import Language

_DAYS, _MONTHS = 31, 12
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_JOINS = frozenset({"-", "to", "through", "and", "al", "a", "y", "o", "or", ","})
_DAY_ENDINGS = frozenset({"st", "nd", "rd", "th", "º", "°", "o", "ero", "er"})
_AMBIGUOUS = {
    Language.EN: frozenset(
        {"may", "march", "mar", "august", "sun", "sat", "mon", "wed", "fri", "april", "june", "jun"}
    ),
    Language.ES: frozenset(
        {"mar", "may", "set", "sep", "ago", "ene", "abr", "jul", "jun", "dic", "oct", "nov", "feb"}
    ),
}
_SHORT = 4
_BEFORE_MONTH = frozenset(
    [
        "in",
        "of",
        "last",
        "next",
        "this",
        "since",
        "by",
        "until",
        "till",
        "early",
        "late",
        "mid",
        "from",
        "before",
        "after",
        "through",
        "during",
        "between",
        "and",
        "to",
        "every",
        "previous",
        "following",
        "each",
        "on",
        "for",
    ]
)
_NAME_DAYS = frozenset({"domingo"})
_MORNING = frozenset(
    {"la", "esta", "una", "cada", "media", "toda", "misma", "aquella", "esa", "de", "por", "en"}
)
_TWO_DAYS = (
    (("day", "before", "yesterday"), -2),
    (("day", "after", "tomorrow"), 2),
    (("pasado", "mañana"), 2),
)
_CODE_DAYS = {"e": 1, "f": 2, "m": 3, "a": 4, "j": 7, "s": 9, "o": 10, "n": 11, "d": 12}
"""The letters of Spanish days with a number: 11-S, 11-M, 23-F."""


@dataclass(frozen=True, slots=True)
class _Day:
    day: int
    start: int
    end: int


def read_date(sentence: Sentence, at: int, written_on: date | None) -> list[Found]:
    """The date that begins at a piece; several where days share a month; empty where none begins."""
    words, known = sentence.words, sentence.tables
    word = words[at]
    if word in known.weekdays and _is_weekday(sentence, at):
        return _from_weekday(sentence, at)
    if word in known.months and _is_month(sentence, at):
        return _from_month(sentence, at)
    if sentence.is_figure(at):
        return _in_figures(sentence, at) or _days_of_month(sentence, at)
    if word in known.relative:
        return _relative(sentence, at, known.relative[word], written_on)
    for phrase, (month, day) in known.named_days.get(word, ()):
        if sentence.phrase(at + 1, *phrase):
            return [_date(sentence, at, at + 1 + len(phrase), (Reading(month=month, day=day),), weight=0.2)]
    for phrase, days in _TWO_DAYS:
        if word == phrase[0] and sentence.phrase(at, *phrase):
            return _relative(sentence, at, days, written_on, end=at + len(phrase))
    if word == "last" and words[at + 1] == "night":
        return _relative(sentence, at, -1, written_on, end=at + 2)
    if word in known.numbers or word in known.ordinals or word in known.tens:
        return _days_of_month(sentence, at)
    return []


def _from_weekday(sentence: Sentence, at: int) -> list[Found]:
    """A weekday alone or with the date behind it."""
    words = sentence.words
    weekday = sentence.tables.weekdays[words[at]]
    end = at + 1
    if words[end] == "." and sentence.follows(end) and len(words[at]) <= _SHORT:
        end += 1
    here = end + 1 if words[end] in (",", "(") else end
    if words[here] in ("the", "el", "dia"):
        here += 1
    dated: list[Found] = []
    if words[here] in sentence.tables.months and _is_month(sentence, here):
        dated = _from_month(sentence, here)
        if dated and dated[0].value.first.day is None:
            dated = []
    elif here != at:
        dated = _days_of_month(sentence, here) or _in_figures(sentence, here)
    if dated:
        first, *rest = dated
        readings = tuple(replace(each, weekday=weekday) for each in first.value.readings)
        return [_date(sentence, at, first.end, readings), *rest]
    named = sentence.language is Language.EN and sentence.is_capital(end) and sentence.words[end].isalpha()
    return [_date(sentence, at, end, (Reading(weekday=weekday),), weight=0.3 if named else 0.6)]


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


def _in_figures(sentence: Sentence, at: int) -> list[Found]:
    """3/7/2018 in both orders, 2018-07-03, 3.7.2018, 11-S."""
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
                _date(
                    sentence, at, at + 3, (Reading(month=_CODE_DAYS[words[at + 2]], day=first),), weight=0.6
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
    return [_date(sentence, at, end, readings)] if readings else []


def _relative(
    sentence: Sentence, at: int, days: int, written_on: date | None, *, end: int | None = None
) -> list[Found]:
    words = sentence.words
    if words[at] == "mañana" and (sentence.before(at) in _MORNING):
        return []
    when = written_on + timedelta(days=days) if written_on else None
    reading = Reading(relative=days)
    if when is not None:
        reading = Reading(
            relative=days, year=when.year, month=when.month, day=when.day, weekday=when.weekday()
        )
    return [_date(sentence, at, end or at + 1, (reading,), weight=0.3)]


def _is_weekday(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    if sentence.language is Language.EN:
        if not sentence.is_capital(at):
            return False
        if len(word) <= _SHORT:
            dotted = sentence.words[at + 1] == "." and sentence.follows(at + 1)
            behind = sentence.words[at + 2] if dotted else sentence.words[at + 1]
            return behind in sentence.tables.months or (dotted and word not in ("sun", "sat"))
        return True
    if word not in _NAME_DAYS or not sentence.is_capital(at) or not at:
        return True
    before = sentence.before(at)
    return before in ("el", "los", ".", "este") or not sentence.is_capital(at - 1)


def _is_month(sentence: Sentence, at: int) -> bool:
    words, word = sentence.words, sentence.words[at]
    if sentence.language is Language.EN:
        if not sentence.is_capital(at):
            return False
        behind = words[at + 2] if words[at + 1] == "." else words[at + 1]
        if word in _AMBIGUOUS[Language.EN] or len(word) <= _SHORT:
            if behind[:1].isdecimal():
                return True
            if len(word) == 3 and word != "may":
                return sentence.is_figure(at - 1) if at else False
            if word in ("june", "july", "april", "august") and at and not sentence.is_capital(at + 1):
                return True
            before = sentence.before(at, 2) if sentence.before(at) == "-" else sentence.before(at)
            return before in _BEFORE_MONTH or before in sentence.tables.months
        return True
    if word in _AMBIGUOUS[Language.ES]:
        return bool(at) and (
            (sentence.before(at) in ("de", "-", "/") and sentence.is_figure(at - 2))
            or sentence.is_figure(at - 1)
        )
    if sentence.is_capital(at) and at:
        return not sentence.is_capital(at + 1) and (
            sentence.before(at) in ("de", "en", "desde", "hasta", ",", ".", "(") or sentence.is_figure(at + 1)
        )
    return True


def _date(
    sentence: Sentence, at: int, end: int, readings: tuple[Reading, ...], *, weight: float = 1.0
) -> Found:
    start, stop = sentence.starts[at], sentence.ends[end - 1]
    return Found(Value(ValueKind.DATE, start, stop, sentence.text[start:stop], readings, weight), end)
