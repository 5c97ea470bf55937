# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The words that say values, as ``resources/bilingual`` has them, ready for looking up."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from editor_desk.assets import resource
from editor_desk.newsroom.languages import Language

_PLAIN = str.maketrans("áéíóúü", "aeiouu")
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""By first word: the words that must follow, the longest first, and what the whole means."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: its dimension and what it is in the dimension's first unit."""

    dimension: str
    factor: Fraction


@dataclass(frozen=True, slots=True)
class Tables:
    """The words of one language; lower case, Spanish without accents (ñ stays)."""

    numbers: Mapping[str, int]
    """Cardinals up to nineteen (English) or twenty-nine (Spanish)."""
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    scales: Mapping[str, int]
    """Words from thousand (English) or million (Spanish) up, by their value."""
    short_scales: Mapping[str, int]
    collectives: Mapping[str, int]
    vague: Mapping[str, int]
    ordinals: Mapping[str, int]
    denominators: Mapping[str, int]
    multiples: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    decades: Mapping[str, int]
    relative: Mapping[str, int]
    named_days: Mapping[str, tuple[tuple[tuple[str, ...], tuple[int, int]], ...]]
    """By first word: the words that must follow, and the month and day that the whole names."""
    zones: Mapping[str, int]
    units: Phrases
    lone_units: frozenset[str]
    """First words of units that may stand without a number: a decade; año y medio."""
    currencies: Phrases
    signs: Mapping[str, str]


@cache
def tables(language: Language) -> Tables:
    """The words of a language as they are shipped."""
    data = _read(f"values.{language.value}.toml")
    signs, currencies = _money()
    if language is Language.EN:
        numbers = {word: n for n, word in enumerate(data["small"].split())}
        tens = {word: n * 10 for n, word in enumerate(data["tens"].split(), 2)}
        hundreds = {"hundred": 100}
        ordinals = data["ordinals"]
    else:
        numbers, tens, hundreds = data["numbers"], data["tens"], data["hundreds"]
        ordinals = _inflected(data["ordinals"])
    return Tables(
        numbers=numbers,
        tens=tens,
        hundreds=hundreds,
        scales={word: int(10**power) for word, power in data["scales"].items()},
        short_scales={word: int(10**power) for word, power in data["short_scales"].items()},
        collectives=data["collectives"],
        vague=data["vague"],
        ordinals=ordinals,
        denominators=data["denominators"],
        multiples=data["multiples"],
        months=data["months"],
        weekdays=data["weekdays"],
        decades=data["decades"],
        relative=data["relative"],
        named_days=_named_days(data["named_days"]),
        zones=data["zones"],
        units=_unit_phrases(language),
        lone_units=frozenset(data["lone_units"].split()),
        currencies=currencies[language],
        signs=signs,
    )


@cache
def units() -> Mapping[str, Unit]:
    """Every unit of measure and of time by its code."""
    return {
        code: Unit(dimension, Fraction(row["is"]))
        for dimension, rows in _read("measures.toml").items()
        for code, row in rows.items()
    }


@cache
def families() -> Mapping[str, str]:
    """The family of every currency code; one without relatives is its own."""
    return {code: row.get("family", code) for code, row in _read("money.toml").items()}


@cache
def currency_words(language: Language) -> Mapping[str, tuple[str, ...]]:
    """The first words of every currency in a language (singular, plural)."""
    return {code: tuple(row[language.value].split()) for code, row in _read("money.toml").items()}


@cache
def unit_words(language: Language) -> Mapping[str, tuple[str, ...]]:
    """The forms of every unit in a language, in the order of the file."""
    rows = _read("measures.toml")
    return {code: tuple(row[language.value].split()) for of in rows.values() for code, row in of.items()}


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("bilingual", name).read_text("utf-8"))


def _unit_phrases(language: Language) -> Phrases:
    return _phrases({form: code for code, forms in unit_words(language).items() for form in forms})


def _money() -> tuple[dict[str, str], dict[Language, Phrases]]:
    rows = _read("money.toml")
    signs = {sign: code for code, row in rows.items() for sign in row["signs"].split()}
    words = {
        language: _phrases(
            {form: code for code, row in rows.items() for form in [*row[language.value].split(), code]}
        )
        for language in Language
    }
    return signs, words


def _named_days(
    forms: Mapping[str, list[int]],
) -> dict[str, tuple[tuple[tuple[str, ...], tuple[int, int]], ...]]:
    found: dict[str, tuple[tuple[tuple[str, ...], tuple[int, int]], ...]] = {}
    for form in sorted(forms, key=len, reverse=True):
        first, *rest = form.split("_")
        month, day = forms[form]
        found[first] = (*found.get(first, ()), (tuple(rest), (month, day)))
    return found


def _phrases(forms: Mapping[str, str]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, code in forms.items():
        first, *rest = form.lower().translate(_PLAIN).split("_")
        found.setdefault(first, []).append((tuple(rest), code))
    return {first: tuple(sorted(rest, key=lambda each: -len(each[0]))) for first, rest in found.items()}


def _inflected(masculine: Mapping[str, int]) -> dict[str, int]:
    """Spanish ordinals in every gender and number: primer, primero, primera, primeros, primeras."""
    found = dict(masculine)
    for word, value in masculine.items():
        if word.endswith("o"):
            stem = word[:-1]
            found.update({stem + ending: value for ending in ("a", "os", "as")})
    return found
