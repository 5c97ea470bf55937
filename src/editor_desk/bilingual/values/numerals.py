# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What figures may mean: 1.500 is one and a half in Houston and fifteen hundred in Madrid."""

from __future__ import annotations

import re
from fractions import Fraction

from editor_desk.bilingual.values.value import Amount
from editor_desk.newsroom.languages import Language

_SPACE = re.compile(r"\s")
_FRACTIONS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅛": (1, 8)}
_GROUP = 3
_LONGEST = 40
"""Longer rows of digits are no numbers anybody reads."""


def read_figures(written: str, language: Language) -> tuple[Amount, ...]:
    """Every number that figures with their separators may be, the language's own reading first.

    Empty for what is no number (a date with points, a version, an address of a computer).
    """
    if len(written) > _LONGEST:
        return ()
    if written.isascii() and written.isdigit():
        return (int(written),)
    written = _SPACE.sub("", written)
    points, commas = written.count("."), written.count(",")
    if not points and not commas:
        return (int(written),)
    if points and commas:
        decimal = "." if written.rfind(".") > written.rfind(",") else ","
        other = "," if decimal == "." else "."
        if written.count(decimal) > 1 or not _is_grouped(written.split(decimal)[0], other):
            return ()
        return (_decimal(written.replace(other, ""), decimal),)
    sign = "." if points else ","
    if points + commas > 1:
        if _is_grouped(written, sign):
            return (int(written.replace(sign, "")),)
        whole, _, rest = written.rpartition(sign)
        if len(rest) > 2 or not _is_grouped(whole, sign):
            return ()
        return (_decimal(f"{whole.replace(sign, '')}{sign}{rest}", sign),)  # 13.289.40, a slip
    if not _is_grouped(written, sign):
        return (_decimal(written, sign),)
    thousands, decimals = int(written.replace(sign, "")), _decimal(written, sign)
    if language is Language.EN:
        return (thousands,) if sign == "," else (decimals, thousands)
    return (thousands, decimals)


def read_fraction_sign(sign: str) -> Fraction | None:
    """The value of ½ and its like."""
    parts = _FRACTIONS.get(sign)
    return Fraction(*parts) if parts else None


def plain_number(value: Fraction) -> Amount:
    """A whole number as an int."""
    return value.numerator if value.denominator == 1 else value


def _is_grouped(written: str, sign: str) -> bool:
    first, *groups = written.split(sign)
    return (
        0 < len(first) <= _GROUP
        and (first[0] != "0" or not groups)
        and all(len(group) == _GROUP for group in groups)
    )


def _decimal(written: str, sign: str) -> Amount:
    whole, decimals = written.split(sign)
    return plain_number(Fraction(int(whole + decimals), 10 ** len(decimals)))
