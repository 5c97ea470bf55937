# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Ordinals (21st, vigésimo primero, 3.er), centuries and Roman numerals."""

from __future__ import annotations

import re

from editor_desk.bilingual.values.found import Found, found_value, read_cardinal
from editor_desk.bilingual.values.numerals import read_figures
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind
from editor_desk.newsroom.languages import Language

_EN_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_ES_ENDINGS = frozenset(
    [
        "º",
        "ª",
        "°",
        "o",
        "a",
        "er",
        "ero",
        "era",
        "do",
        "da",
        "ro",
        "ra",
        "to",
        "ta",
        "mo",
        "ma",
        "vo",
        "va",
        "no",
        "na",
        "avo",
        "ava",
        "os",
        "as",
    ]
)
_CENTURY = frozenset({"century", "centuries"})
_ROMAN = re.compile(r"(?=[ivxl]+\Z)(xl|l?x{0,3})(ix|iv|v?i{0,3})\Z")
_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50}
_NUMBERED = frozenset({"la", "el", "del", "al"})
_TITLES = frozenset({"ministro", "ministra", "ministros", "ministras", "dama", "damas"})
"""What primer and primera make a title: a prime minister, a first lady."""
_LOWEST_SURE = 3
_HUNDRED = 100


def read_ordinal(sentence: Sentence, at: int) -> Found | None:
    """The ordinal or century that begins at a piece; None where none does."""
    if sentence.language is Language.EN:
        found = _english(sentence, at)
        if found is not None:
            century = sentence.past_hyphen(found.end)
            if sentence.words[century] in _CENTURY:
                return _century(sentence, at, century + 1, int(found.value.first.amount or 0))
        return found
    return _spanish(sentence, at)


def read_roman(sentence: Sentence, at: int) -> Found | None:
    """World War II, Juan Pablo II: two letters at least, behind a name; la V Cumbre."""
    word = sentence.words[at]
    numbered = sentence.before(at) in _NUMBERED and sentence.is_capital(at) and sentence.is_capital(at + 1)
    if not numbered and (len(word) < 2 or not _is_roman_behind_name(sentence, at)):
        return None
    value = roman_value(word)
    if value is None:
        return None
    if sentence.words[at + 1] in _CENTURY:
        return _century(sentence, at, at + 2, value)
    return _ordinal(sentence, at, at + 1, value, weight=0.3)


def read_spanish_century(sentence: Sentence, at: int) -> list[Found]:
    """Siglo XXI; siglos XIX y XX; siglo diecinueve."""
    found: list[Found] = []
    start, here = at, at + 1
    while True:
        value = roman_value(sentence.words[here]) if sentence.is_capital(here) else None
        end = here + 1
        if value is None:
            number = read_cardinal(sentence, here)
            if number is None or number.amounts[0] > 30 or number.is_article:
                return found
            value, end = int(number.amounts[0]), number.end
        century = _century(sentence, start, end, value)
        found.append(century)
        if sentence.words[end] not in ("y", "al", "a", ",", "-", "o"):
            return found
        start = here = end + 1


def roman_value(word: str) -> int | None:
    """A Roman numeral up to 89 in lower case; None for any other word."""
    if not word or not _ROMAN.match(word):
        return None
    total = 0
    for letter, following in zip(word, word[1:] + " ", strict=True):
        value = _DIGITS[letter]
        total += -value if value < _DIGITS.get(following, 0) else value
    return total


def _is_roman_behind_name(sentence: Sentence, at: int) -> bool:
    written = sentence.text[sentence.starts[at] : sentence.ends[at]]
    if not written.isupper() or at == 0 or written == "XL":
        return False
    before = sentence.text[sentence.starts[at - 1] : sentence.ends[at - 1]]
    return before[1:].islower() and before.isalpha()


def _english(sentence: Sentence, at: int) -> Found | None:
    words, known = sentence.words, sentence.tables
    if sentence.is_figure(at):
        if words[at + 1] in _EN_ENDINGS and sentence.follows(at + 1):
            value = _grouped_value(sentence, at)
            return _ordinal(sentence, at, at + 2, value, weight=0.9) if value is not None else None
        return None
    value = known.ordinals.get(words[at])
    if value is not None:
        return _ordinal(sentence, at, at + 1, value)
    if words[at] in known.numbers or words[at] in known.tens or words[at] in ("a", "one"):
        number = read_cardinal(sentence, at)
        if number is None or number.has_figures:
            return None
        end = sentence.past_hyphen(number.end)
        if words[end] == "and" and number.amounts[0] >= _HUNDRED:
            end += 1
        last = known.ordinals.get(words[end])
        total = int(number.amounts[0])
        if last is None:
            return None
        if last >= _HUNDRED:
            lower = total % 1000
            value = total - lower + lower * last if lower else total * last
        elif (last < 10 and total % 10 == 0 and total % _HUNDRED) or total % _HUNDRED == 0:
            value = total + last
        else:
            return None
        return _ordinal(sentence, at, end + 1, value)
    return None


def _spanish(sentence: Sentence, at: int) -> Found | None:
    words, known = sentence.words, sentence.tables
    if sentence.is_figure(at):
        value = _grouped_value(sentence, at)
        if value is None:
            return None
        end = at + 1
        if words[end] == "." and sentence.follows(end) and sentence.follows(end + 1):
            end += 1
        if words[end] not in _ES_ENDINGS or not sentence.follows(end):
            return None
        if words[end] in ("°", "º") and words[end + 1] in ("c", "f", "celsius", "fahrenheit"):
            return None
        return _ordinal(sentence, at, end + 1, value, weight=0.9)
    total, end, last, here = 0, at, 10**9, at
    while (value := known.ordinals.get(words[here])) is not None and _place(value) < last:
        total, last, end = total + value, _place(value), here + 1
        here = sentence.past_hyphen(end)
    if end == at or words[end] in _TITLES:
        return None
    return _ordinal(sentence, at, end, total)


def _grouped_value(sentence: Sentence, at: int) -> int | None:
    """1,500 or 1.500 before an ending of ordinals; None for what is no whole number."""
    amounts = read_figures(sentence.words[at], sentence.language)
    whole = [each for each in amounts if isinstance(each, int)]
    return max(whole) if whole else None


def _place(value: int) -> int:
    """The lowest place a word fills: vigésimo leaves room for primero."""
    if value >= 1000:
        return value
    return _HUNDRED if value % _HUNDRED == 0 else 10 if value % 10 == 0 else 1


def _ordinal(sentence: Sentence, at: int, end: int, value: int, *, weight: float | None = None) -> Found:
    if weight is None:
        weight = 0.3 if value < _LOWEST_SURE else 0.4
    return found_value(sentence, at, end, ValueKind.ORDINAL, (Reading(value),), weight=weight)


def _century(sentence: Sentence, at: int, end: int, value: int) -> Found:
    return found_value(sentence, at, end, ValueKind.CENTURY, (Reading(value, "century_of"),), weight=0.9)
