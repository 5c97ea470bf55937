# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Prices, percentages, measures, ages and lengths of time as an edition writes them."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from editor_desk.bilingual.values.spelled import spell
from editor_desk.bilingual.values.tables import currency_words, families, unit_words
from editor_desk.bilingual.values.value import Amount, Reading, Value, ValueKind
from editor_desk.bilingual.values.written_numbers import figures, is_writable, plain, scaled
from editor_desk.newsroom.languages import Language

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
_MOST_IN_WORDS = 999
_COUNTED = frozenset(
    {ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE, ValueKind.AGE, ValueKind.DURATION}
)
_TAKES_OF = ("millones", "millón", "billones", "billón")
_INCHES = 12


def counts_something(value: Value, like: Value | None) -> bool:
    """Whether a value has a unit, or takes that of the words at hand."""
    if value.is_vague:
        return False
    if value.first.unit or like is None:
        return bool(value.first.unit)
    return like.kind is ValueKind.PERCENT or (like.kind in _COUNTED and value.kind is not ValueKind.FRACTION)


def write_amount(value: Value, language: Language, like: Value | None) -> str | None:
    """A value that ``counts_something``; a bare number counts what the words at hand count.

    None where it cannot be written exactly.
    """
    if not value.first.unit and like is not None:
        share = 100 if value.kind is ValueKind.FRACTION and like.kind is ValueKind.PERCENT else 1
        readings = tuple(Reading((each.amount or 0) * share, like.first.unit) for each in value.readings)
        value = replace(value, kind=like.kind, readings=readings)
    amount = value.first.amount
    if amount is None:
        return None
    if value.first.unit == "cents":
        return _cents(amount, language, like)
    if value.first.unit == "foot" and isinstance(amount, Fraction):
        return _feet(amount, language)
    if not is_writable(amount, value.kind):
        return None
    if value.kind is ValueKind.PERCENT:
        return _percent(amount, value, language, like)
    if value.kind is ValueKind.MONEY:
        return _money(amount, value, language, like)
    if value.kind is ValueKind.MULTIPLE:
        return _times(amount, language, value, like)
    return _measure(amount, value, language, like)


def _times(amount: Amount, language: Language, value: Value, like: Value | None) -> str | None:
    """Ten times; "twice" is left to the editor, who may mean "the double"."""
    word = "times" if language is Language.EN else "veces"
    said = "times" in value.text or "veces" in value.text if like is None else word in like.text
    if not said:
        return None
    return f"{plain(amount, language, value, like)} {word}"


def _cents(amount: Amount, language: Language, like: Value | None) -> str | None:
    cents = Fraction(amount) * 100
    if cents.denominator != 1:
        return None
    word = like.text.split()[-1] if like is not None and like.first.unit == "cents" else ""
    return f"{int(cents)} {word or ('cents' if language is Language.EN else 'centavos')}"


def _feet(amount: Fraction, language: Language) -> str | None:
    inches = amount * _INCHES
    if (inches * 2).denominator != 1:
        return None
    feet, rest = divmod(inches, _INCHES)
    half = " ½" if rest.denominator > 1 else ""
    names = ("feet", "inches") if language is Language.EN else ("pies", "pulgadas")
    return f"{int(feet)} {names[0]} {int(rest)}{half} {names[1]}"


def _percent(amount: Amount, value: Value, language: Language, like: Value | None) -> str:
    written = figures(amount, language, like)
    unit = value.first.unit
    if unit == "points":
        if language is Language.EN:
            return f"{written} percentage point{'' if amount == 1 else 's'}"
        return f"{written} punto porcentual" if amount == 1 else f"{written} puntos porcentuales"
    if unit == "basis_points":
        return f"{written} basis points" if language is Language.EN else f"{written} puntos básicos"
    if like is not None and like.in_words and isinstance(amount, int) and amount <= _MOST_IN_WORDS:
        written = spell(amount, language)
    if like is not None and "%" not in like.text and like.kind is ValueKind.PERCENT:
        return f"{written} percent" if language is Language.EN else f"{written} por ciento"
    space = like.text[-2:-1] if like is not None and like.text[-2:-1].isspace() else ""
    return f"{written}{space}%"


def _money(amount: Amount, value: Value, language: Language, like: Value | None) -> str | None:
    code = value.first.unit
    if code not in families():
        return None
    sign = _SIGNS.get(code)
    written = scaled(amount, language, like)
    if re.search(r"[.,]\d\Z", written):
        written += "0"
    signed = like is not None and like.text[:1] in "$€£"
    if sign and (signed or (language is Language.EN and (like is None or not like.text[:1].isdecimal()))):
        return sign + written
    of = " de" if language is Language.ES and written.endswith(_TAKES_OF) else ""
    return f"{written}{of} {_currency(code, language, like, single=amount == 1)}"


def _currency(code: str, language: Language, like: Value | None, *, single: bool) -> str:
    """Its name; the name at hand where that may mean the same money (crowns, not Czech crowns)."""
    if like is not None and families().get(like.first.unit) == families()[code] and not single:
        known = [
            form.replace("_", " ")
            for each, family in families().items()
            if family == families()[code]
            for form in currency_words(language)[each]
        ]
        here = [form for form in known if like.text.lower().endswith(f" {form}")]
        if here and like.first.amount != 1:
            return max(here, key=len)
    names = currency_words(language)[code]
    return (names[0] if single or len(names) == 1 else names[1]).replace("_", " ")


def _measure(amount: Amount, value: Value, language: Language, like: Value | None) -> str | None:
    unit = value.first.unit
    forms = unit_words(language).get(unit, ())
    if not forms:
        return None
    number = plain(amount, language, value, like)
    one, many = forms[0], forms[1] if len(forms) > 1 else forms[0]
    if (
        language is Language.EN
        and like is not None
        and "-" in like.text
        and like.kind is not ValueKind.MEASURE
    ):
        return f"{number}-year-old" if "old" in like.text else f"{number}-{one}"
    of = " de" if language is Language.ES and number.endswith(("millones", "millón")) else ""
    old = " old" if like is not None and like.text.endswith(" old") else ""
    return f"{number}{of} {(one if amount == 1 else many).replace('_', ' ')}{old}"
