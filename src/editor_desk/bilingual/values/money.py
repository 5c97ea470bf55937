# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Money: signs before a figure, names and cents behind it."""

from __future__ import annotations

from fractions import Fraction

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.found import (
    Found,
    behind_of,
    counted_value,
    found_value,
    phrase_here,
    read_cardinal,
)
from editor_desk.bilingual.values.numerals import plain_number
from editor_desk.bilingual.values.tables import families
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Reading, ValueKind

_HUNDRED = 100
_CENTS = frozenset({"cent", "cents", "penny", "pence", "centavo", "centavos", "centimo", "centimos", "¢"})
_SCALES = {"m": 10**6, "mm": 10**6, "b": 10**9, "k": 1000, "t": 10**12}
_POUNDS = frozenset({"pound", "pounds", "libra", "libras"})
_RARELY_MONEY = frozenset({"real", "soles", "sol", "crown", "crowns", "colon", "won"})
_NAMES_TOO = frozenset(
    {
        "rand",
        "franco",
        "francos",
        "marcos",
        "marco",
        "libra",
        "lira",
        "quetzal",
        "colones",
        "bolivar",
        "reales",
    }
    | {"coronas", "corona", "quid", "try", "all"}
)
"""Words that are money in lower case only."""
_CODE = 3


def read_money_sign(sentence: Sentence, at: int) -> Found | None:
    """An amount behind its sign: $3bn, US$ 40, €2,4 millones, $60 pesos."""
    code = sentence.tables.signs.get(sentence.words[at])
    if code is None or not sentence.is_figure(at + 1) or not _is_code(sentence, at):
        return None
    found = read_cardinal(sentence, at + 1)
    if found is None:
        return None
    short = sentence.words[found.end]
    if short in _SCALES and found.scale == 1 and found.has_figures:
        found = found.times(_SCALES[short], found.end + 1)
    end = found.end
    named = phrase_here(sentence, behind_of(sentence, end, found), sentence.tables.currencies)
    if named is not None:
        code, end = named
    return counted_value(sentence, at, end, ValueKind.MONEY, found, code)


def read_money(sentence: Sentence, at: int, found: Cardinal) -> Found | None:
    """A number with money behind it: 60 pesos, 3 mil millones de dólares, 50 cents, 40 $."""
    words = sentence.words
    end = sentence.past_hyphen(found.end)
    inner = behind_of(sentence, end, found)
    if words[inner] in _CENTS:
        return _cents(sentence, at, inner, found)
    if words[inner] == "euro" and words[inner + 1] in _CENTS:
        return _cents(sentence, at, inner + 1, found)
    named = phrase_here(sentence, inner, sentence.tables.currencies)
    if named is None and words[end] == "$" and not sentence.is_figure(end + 1):
        named = ("USD", end + 1)
    if named is None or _is_other_word(sentence, inner):
        return None
    return _with_cents(sentence, at, named[1], found, named[0], words[inner])


def _cents(sentence: Sentence, at: int, inner: int, found: Cardinal) -> Found:
    unit = "GBP" if sentence.words[inner] in ("pence", "penny") else "cents"
    readings = tuple(Reading(plain_number(Fraction(each) / _HUNDRED), unit) for each in found.amounts)
    end = inner + 1
    if sentence.words[end] == "de" and sentence.words[end + 1] in ("euro", "dolar", "peso", "libra"):
        end += 2
    return found_value(sentence, at, end, ValueKind.MONEY, readings, weight=0.8)


def _with_cents(sentence: Sentence, at: int, end: int, found: Cardinal, code: str, word: str) -> Found:
    """19 dólares con 99 centavos is one amount; pounds may be a weight."""
    if sentence.words[end] in ("con", "and", "y"):
        cents = read_cardinal(sentence, end + 1)
        if cents is not None and sentence.words[cents.end] in _CENTS and max(cents.amounts) < _HUNDRED:
            found = found.plus(Fraction(cents.amounts[0]) / _HUNDRED, found.end)
            end = cents.end + 1
    made = counted_value(sentence, at, end, ValueKind.MONEY, found, code)
    if code == "GBP" and word in _POUNDS:
        readings = (*made.value.readings, *(Reading(each, "lb") for each in found.amounts))
        return found_value(sentence, at, end, ValueKind.MONEY, readings, weight=made.value.weight)
    return made


def _is_other_word(sentence: Sentence, at: int) -> bool:
    """Words that are rarely money: real, crown, rand, and a name."""
    word = sentence.words[at]
    if not _is_code(sentence, at):
        return True
    return word in _RARELY_MONEY or (word in _NAMES_TOO and sentence.is_capital(at))


def _is_code(sentence: Sentence, at: int) -> bool:
    """ISO codes are money in capitals only: 1,720 HUF, not a World Cup."""
    word = sentence.words[at]
    if len(word) != 3 or word.upper() not in families():
        return True
    return sentence.text[sentence.starts[at] : sentence.ends[at]].isupper()
