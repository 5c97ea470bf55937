# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers in every style of both languages, for reading them back."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from random import Random

from editor_desk.bilingual.values import ValueKind, find_values
from editor_desk.bilingual.values.spelled import spell, spell_ordinal
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES
SEPARATORS = ",.\u00a0\u202f\u2009 "
DECIMAL_STYLES = (("", ","), ("", "."), (",", "."), (".", ","), (" ", ","), ("\u00a0", "."))
LARGEST = 10**15
SENTENCES = {EN: "There were {} things.", ES: "Hubo {} cosas."}
Style = tuple[Language, str, Fraction, bool]
"""A language, a number as it is written in it, what it is, whether it is an ordinal."""


def some_number(random: Random) -> int:
    """0 to 10^15: small, of any length, round, or any."""
    kind = random.random()
    if kind < 0.3:
        return random.randrange(1000)
    if kind < 0.5:
        return random.randrange(10 ** random.randrange(1, 16))
    if kind < 0.8:
        return random.randrange(1, 1000) * 10 ** random.randrange(13)
    return random.randrange(LARGEST + 1)


def styles(number: int, random: Random) -> Iterator[Style]:
    """A number, and others made of it, in every style."""
    for language, written, value in (*_figures(number), *_words(number)):
        yield language, written, Fraction(value), False
    for language, written, exact in (*_decimals(number, random), *_scales(number, random)):
        yield language, written, exact, False
    for each in (number, number % 1000):
        yield from (
            (language, written, Fraction(value), True) for language, written, value in _ordinals(each)
        )


def is_read_back(style: Style) -> bool:
    """Whether the number is found whole, alone, and as what it is."""
    language, written, value, is_ordinal = style
    found = find_values(SENTENCES[language].format(written), language)
    if [each.text for each in found] != [written]:
        return False
    if is_ordinal != (found[0].kind is ValueKind.ORDINAL):
        return False
    return value in {reading.amount for reading in found[0].readings}


def grouped(digits: str, sign: str) -> str:
    """Digits in groups of three."""
    parts: list[str] = []
    while len(digits) > 3:
        digits, parts = digits[:-3], [digits[-3:], *parts]
    return sign.join([digits, *parts])


def _figures(number: int) -> Iterator[tuple[Language, str, int]]:
    for language in Language:
        yield language, str(number), number
        for sign in SEPARATORS:
            yield language, grouped(str(number), sign), number


def _words(number: int) -> Iterator[tuple[Language, str, int]]:
    english = spell(number, EN)
    yield EN, english, number
    yield EN, english.replace("-", " "), number
    yield EN, _with_and(english), number
    yield ES, spell(number, ES), number
    yield ES, spell(number, ES, feminine=True), number
    yield ES, spell(number, ES, before_noun=True), number


def _with_and(english: str) -> str:
    """One hundred and five."""
    words = english.split(" ")
    scales = ("thousand", "million", "billion", "trillion", "quadrillion")
    return " ".join(
        f"{word} and" if word == "hundred" and after and after not in scales else word
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def _decimals(number: int, random: Random) -> Iterator[tuple[Language, str, Fraction]]:
    for length in (1, 2, 3):
        rest = random.randrange(1, 10**length)
        if rest % 10 == 0:
            continue
        value, digits = number + Fraction(rest, 10**length), str(rest).zfill(length)
        for language in Language:
            for thousands, sign in DECIMAL_STYLES:
                if thousands and number < 1000:
                    continue
                if language is EN and (thousands, sign, length) == ("", ",", 3) and 0 < number < 1000:
                    continue  # 2,437 is no decimal number in English, whoever writes it
                whole = grouped(str(number), thousands) if thousands else str(number)
                yield language, f"{whole}{sign}{digits}", value


def _scales(number: int, random: Random) -> Iterator[tuple[Language, str, Fraction]]:
    count, tenth = number % 1000, random.randrange(1, 10)
    if count:
        scales = (
            (10**6, "million", "millones"),
            (10**9, "billion", "mil millones"),
            (10**12, "trillion", "billones"),
        )
        for scale, english, spanish in scales:
            whole, decimal = Fraction(count * scale), (count + Fraction(tenth, 10)) * scale
            yield EN, f"{count} {english}", whole
            yield EN, f"{spell(count, EN)} {english}", whole
            yield EN, f"{count}.{tenth} {english}", decimal
            yield EN, f"{count} and a half {english}", whole + Fraction(scale, 2)
            yield ES, f"{count} {spanish}", whole
            yield ES, f"{count}.{tenth} {spanish}", decimal
            yield ES, f"{count},{tenth} {spanish}", decimal
            if scale != 10**9:
                named = spanish if count > 1 else spanish.replace("ones", "ón")
                yield ES, f"{spell(count, ES, before_noun=True)} {named}", whole
                yield ES, f"{spell(count, ES, before_noun=True)} {named} y medio", whole + Fraction(scale, 2)
                yield ES, f"{count} {spanish} {tenth}00 mil", whole + tenth * 100_000
    thousands, rest = divmod(number % 10**6, 1000)
    if thousands:
        yield EN, f"{thousands} thousand", Fraction(thousands * 1000)
        yield ES, f"{thousands} mil", Fraction(thousands * 1000)
        yield ES, f"{thousands} mil millones", Fraction(thousands * 10**9)
        yield ES, f"{thousands},{rest:03} millones", Fraction((thousands * 1000 + rest) * 10**6)
        yield ES, f"{thousands}.{rest:03} millones", Fraction((thousands * 1000 + rest) * 10**6)
        if rest >= 100:
            yield ES, f"{thousands} mil {rest}", Fraction(thousands * 1000 + rest)
            yield ES, f"{thousands} mil {rest} millones", Fraction((thousands * 1000 + rest) * 10**6)


def _ordinals(number: int) -> Iterator[tuple[Language, str, int]]:
    if not number:
        return
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    yield EN, f"{number}{ending}", number
    yield EN, f"{number:,}{ending}", number
    yield EN, spell_ordinal(number, EN), number
    for sign in "ºª":
        yield ES, f"{number}{sign}", number
        yield ES, f"{number}.{sign}", number
    if number < 1000:
        yield ES, spell_ordinal(number, ES), number
        yield ES, spell_ordinal(number, ES, feminine=True), number
