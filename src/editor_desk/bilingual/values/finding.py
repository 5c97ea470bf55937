# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Finds every value of a text in one pass over its pieces; the longest reading wins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from editor_desk.bilingual.values.amounts import read_amount
from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.contacts import find_contacts
from editor_desk.bilingual.values.dates import read_date
from editor_desk.bilingual.values.decades import read_decade, read_years
from editor_desk.bilingual.values.found import Found, read_cardinal
from editor_desk.bilingual.values.money import read_money_sign
from editor_desk.bilingual.values.ordinals import read_ordinal, read_roman, read_spanish_century
from editor_desk.bilingual.values.portions import read_multiple, read_portion, read_portion_behind
from editor_desk.bilingual.values.tables import tables
from editor_desk.bilingual.values.times import read_time
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Value
from editor_desk.newsroom.languages import Language

_JOINS = frozenset({"-", "to", "or", "and", "a", "al", "o", "y", "u", "e"})
_THOUSAND = 1000
_OTHERS = {
    Language.EN: [
        "a",
        "an",
        "half",
        "quarter",
        "noon",
        "midday",
        "midnight",
        "last",
        "zero",
        "day",
        "decade",
        "fortnight",
        "this",
        "next",
        "both",
    ],
    Language.ES: [
        "mil",
        "medio",
        "media",
        "mediodia",
        "medianoche",
        "mitad",
        "siglo",
        "siglos",
        "decada",
        "decadas",
        "decenio",
        "años",
        "cuarto",
        "tercio",
        "octavos",
        "cuartos",
        "dieciseisavos",
        "pasado",
        "quincena",
        "año",
        "este",
        "proximo",
        "ambos",
        "ambas",
    ],
}


def find_values(text: str, language: Language, written_on: date | None = None) -> tuple[Value, ...]:
    """Every value that a text states, in order, none overlapping another; empty text has none.

    ``written_on`` is the dateline that "yesterday" counts from. Offsets are code points of ``text``.
    """
    sentence = Sentence(text, language)
    begins = _beginnings(language)
    contacts = find_contacts(text, language)
    found: list[Value] = []
    at, free = 0, 0
    while at < sentence.count:
        word = sentence.words[at]
        start = sentence.starts[at]
        while contacts and contacts[0].start <= start:
            found.append(contacts.pop(0))
            free = found[-1].end
        if start < free:
            at += 1
            continue
        if not (word[0].isdecimal() or word in begins or _may_be_roman(sentence, at)):
            at += 1
            continue
        values = _at(sentence, at, written_on)
        if contacts and values and values[-1].value.end > contacts[0].start:
            values = []
        found += [each.value for each in values]
        at = values[-1].end if values else at + 1
    return tuple(found + contacts)


def _at(sentence: Sentence, at: int, written_on: date | None) -> list[Found]:
    """What begins at a piece."""
    word = sentence.words[at]
    dated = read_date(sentence, at, written_on) or read_years(sentence, at)
    if dated:
        return dated
    if word in ("siglo", "siglos"):
        return read_spanish_century(sentence, at)
    money = read_money_sign(sentence, at)
    if money is not None:
        number = read_cardinal(sentence, at + 1)
        return [_sharing_scale(sentence, at, money, number) if number else money]
    found = read_decade(sentence, at) or read_time(sentence, at) or read_ordinal(sentence, at)
    if found is not None:
        number = read_cardinal(sentence, at) if sentence.is_figure(at) else None
        behind = read_portion_behind(sentence, at, number) if number else None
        portion = read_portion(sentence, at) or behind
        return [portion] if portion is not None and portion.end > found.end else [found]
    found = read_portion(sentence, at) or read_multiple(sentence, at) or read_roman(sentence, at)
    number = read_cardinal(sentence, at)
    if number is not None:
        found = (
            read_portion_behind(sentence, at, number) or read_amount(sentence, at, number)
            if found is None or number.end > found.end
            else found
        )
        if found is not None and found.end >= number.end:
            found = _sharing_scale(sentence, at, found, number)
    return [found] if found is not None else []


def _sharing_scale(sentence: Sentence, at: int, found: Found, number: Cardinal) -> Found:
    """Entre 50 y 100 mil: the fifty may be as many thousands. Also $3 to $5 million."""
    join = sentence.words[found.end]
    if join not in _JOINS or number.scale > 1 or number.is_article or max(number.amounts) >= _THOUSAND:
        return found
    if join in ("and", "y") and sentence.before(at) not in ("between", "entre"):
        return found
    following = found.end + 1
    if sentence.words[following] in sentence.tables.signs:
        following += 1
    other = read_cardinal(sentence, following)
    if other is None:
        return found
    scale = other.scale if other.scale > 1 else _THOUSAND if sentence.words[other.end - 1] == "mil" else 1
    if scale == 1:
        return found
    value = found.value
    more = tuple(replace(each, amount=each.amount * scale) for each in value.readings if each.amount)
    return Found(replace(value, readings=(*value.readings, *more)), found.end)


def _may_be_roman(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    return word[0] in "ivx" and not word.strip("ivxl") and sentence.is_capital(at)


@cache
def _beginnings(language: Language) -> frozenset[str]:
    """Every word a value may begin with."""
    known = tables(language)
    return frozenset().union(
        known.numbers,
        known.tens,
        known.hundreds,
        known.collectives,
        known.vague,
        known.ordinals,
        known.multiples,
        known.months,
        known.weekdays,
        known.decades,
        known.relative,
        known.named_days,
        known.lone_units,
        known.signs,
        _OTHERS[language],
    )
