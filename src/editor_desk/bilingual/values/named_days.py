# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Days by their name: which words are weekdays and months here, holidays, yesterday and tomorrow."""

from __future__ import annotations

from datetime import date, timedelta

from editor_desk.bilingual.values.found import Found, found_value
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_SHORT = 4
_YEARS = (
    (("last", "year"), -1),
    (("this", "year"), 0),
    (("next", "year"), 1),
    (("año", "pasado"), -1),
    (("este", "año"), 0),
    (("proximo", "año"), 1),
    (("año", "proximo"), 1),
    (("año", "que", "viene"), 1),
)
_TWO_DAYS = (
    (("day", "before", "yesterday"), -2),
    (("day", "after", "tomorrow"), 2),
    (("pasado", "mañana"), 2),
)
_AMBIGUOUS = {
    Language.EN: frozenset(
        {"may", "march", "mar", "august", "sun", "sat", "mon", "wed", "fri", "april", "june", "jun"}
    ),
    Language.ES: frozenset(
        {"mar", "may", "set", "sep", "ago", "ene", "abr", "jul", "jun", "dic", "oct", "nov", "feb"}
    ),
}
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


def read_named_day(sentence: Sentence, at: int, written_on: date | None) -> Found | None:
    """The holiday or relative day that begins at a piece; None where none does."""
    words, known = sentence.words, sentence.tables
    word = words[at]
    for phrase, (month, day) in known.named_days.get(word, ()):
        if sentence.phrase(at + 1, *phrase):
            reading = Reading(month=month, day=day)
            return found_value(sentence, at, at + 1 + len(phrase), ValueKind.DATE, (reading,), weight=0.2)
    for words_of, days in _TWO_DAYS:
        if word == words_of[0] and sentence.phrase(at, *words_of):
            return _relative(sentence, at, at + len(words_of), days, written_on)
    for phrase, years in _YEARS:
        if written_on is not None and word == phrase[0] and sentence.phrase(at, *phrase):
            year = written_on.year + years
            reading = Reading(year, year=year)
            return found_value(sentence, at, at + len(phrase), ValueKind.YEAR, (reading,), weight=0.2)
    if word == "last" and words[at + 1] == "night":
        return _relative(sentence, at, at + 2, -1, written_on)
    if word not in known.relative or (word == "mañana" and sentence.before(at) in _MORNING):
        return None
    return _relative(sentence, at, at + 1, known.relative[word], written_on)


def _relative(sentence: Sentence, at: int, end: int, days: int, written_on: date | None) -> Found:
    reading = Reading(relative=days)
    if written_on is not None:
        when = written_on + timedelta(days=days)
        reading = Reading(
            relative=days, year=when.year, month=when.month, day=when.day, weekday=when.weekday()
        )
    return found_value(sentence, at, end, ValueKind.DATE, (reading,), weight=0.3)


def is_weekday(sentence: Sentence, at: int) -> bool:
    """Whether a word that may be a weekday is one here."""
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


def is_month(sentence: Sentence, at: int) -> bool:
    """Whether a word that may be a month is one here: not in Theresa May, Julio Iglesias."""
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
