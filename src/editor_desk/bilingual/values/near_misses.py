# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which parts of values are meant to be the same and are not, and what kind of difference that is."""

from __future__ import annotations

from fractions import Fraction

from editor_desk.bilingual.values.atoms import YEAR_UNIT, Atom, Group
from editor_desk.bilingual.values.likeness import is_money, same_currency
from editor_desk.bilingual.values.tables import units
from editor_desk.bilingual.values.value import Amount, ValueKind
from editor_desk.newsroom.comparison import DifferenceKind

_PERCENT = frozenset({"percent", "points", "basis_points"})
_NAMED_TENS = frozenset({"century_of", "decade_of"})
_MILLION = 10**6
_HOURS = 24
_SAID = 0.4
"""A rank and a number are only compared where both weigh as much."""
_FAR = 0.45
"""Places of a sentence this far apart make a weak couple."""


def near_miss(en: Atom, es: Atom) -> tuple[float, DifferenceKind] | None:
    """How surely two parts that disagree are meant to be the same (0 to 1), and how they differ; None: they are not."""
    nearness = 0.5 - min(_FAR, abs(en.place - es.place)) / 2
    if {en.group, es.group} == {Group.TIME, Group.AMOUNT}:
        return _hour(en if en.group is Group.AMOUNT else es, nearness)
    if en.group is not es.group:
        return None
    if en.group is Group.WEEKDAY:
        return nearness + 0.4, DifferenceKind.WEEKDAY
    if en.group is Group.TIME:
        return nearness + 0.4, DifferenceKind.TIME
    if en.group is Group.RELATIVE:
        return nearness, DifferenceKind.DATE
    if en.group is Group.DAY:
        return nearness + _days_alike(en, es), DifferenceKind.DATE
    if en.group is Group.CONTACT:
        if en.kind is not es.kind or en.kind is ValueKind.URL:
            return None
        phone = en.kind is ValueKind.PHONE
        return nearness + 0.4, DifferenceKind.NUMBER if phone else DifferenceKind.MISSING_LINK
    return _amounts(en, es, nearness)


def _hour(amount: Atom, nearness: float) -> tuple[float, DifferenceKind] | None:
    """A bare number of an hour beside a time: "at 6", "a las siete"."""
    number, unit = amount.amounts[0]
    is_hour = (
        not unit and isinstance(number, int) and 1 <= number <= _HOURS and amount.kind is ValueKind.NUMBER
    )
    return (nearness + 0.15, DifferenceKind.TIME) if is_hour else None


def _days_alike(en: Atom, es: Atom) -> float:
    month, day = en.days[0]
    its_month, its_day = es.days[0]
    return 0.4 if month == its_month or (day is not None and day == its_day) else 0.2


def _amounts(en: Atom, es: Atom, nearness: float) -> tuple[float, DifferenceKind] | None:
    """The surest of what the readings of both may be."""
    shared = {each for each, _ in en.amounts} & {each for each, _ in es.amounts}
    if not _may_be_meant(en, es, is_equal=bool(shared)):
        return None
    found = [
        miss
        for one, unit in en.amounts
        for other, its_unit in es.amounts
        if (not shared or one == other)
        and ""
        not in (unit if en.kind is ValueKind.YEAR else "-", its_unit if es.kind is ValueKind.YEAR else "-")
        and (miss := _amount(en, es, (one, unit), (other, its_unit), nearness))
    ]
    return max(found, key=lambda miss: miss[0], default=None)


def _amount(
    en: Atom, es: Atom, mine: tuple[Amount, str], theirs: tuple[Amount, str], nearness: float
) -> tuple[float, DifferenceKind] | None:
    (one, unit), (other, its_unit) = mine, theirs
    both = {unit, its_unit}
    if both & _PERCENT:
        return _percent(one, unit, other, its_unit, nearness)
    if is_money(unit) or is_money(its_unit):
        return _money(one, unit, other, its_unit, nearness)
    if both & _NAMED_TENS:
        return _named_tens(both, min(one, other), nearness)
    if both & {YEAR_UNIT}:
        return _years(one, unit, other, its_unit, nearness)
    if unit and its_unit and unit != its_unit:
        return _measures(one, unit, other, its_unit, nearness)
    alike = nearness + _digits_alike(one, other) + (0.2 if unit == its_unit else 0.0)
    if en.kind is ValueKind.FRACTION:
        return alike + 0.2, DifferenceKind.NUMBER
    if ValueKind.ORDINAL in (en.kind, es.kind):
        if unit or its_unit or (en.kind is not es.kind and min(en.weight, es.weight) < _SAID):
            return None
        if en.kind is not es.kind:
            alike -= 0.2
        return alike, DifferenceKind.ORDINAL
    return alike, _size(one, other)


def _may_be_meant(en: Atom, es: Atom, *, is_equal: bool) -> bool:
    """Whether these sorts of numbers are ever taken for one another."""
    if en.is_vague != es.is_vague and not is_equal:
        return (
            _is_power_of_ten(en.amounts[0][0], es.amounts[0][0])
            and min(en.amounts[0][0], es.amounts[0][0]) >= _MILLION
        )
    kinds = {en.kind, es.kind}
    if kinds == {ValueKind.FRACTION, ValueKind.PERCENT}:
        return True
    return len(kinds) == 1 or not kinds & {ValueKind.MULTIPLE, ValueKind.FRACTION}


def _named_tens(both: set[str], smaller: Amount, nearness: float) -> tuple[float, DifferenceKind] | None:
    """The 1990s, and another decade, a year or "años 91"."""
    if len(both) == 1:
        return nearness + 0.3, DifferenceKind.DATE
    if "decade_of" in both and (YEAR_UNIT in both or ("" in both and 10 <= smaller < 100)):
        return nearness + 0.2, DifferenceKind.DATE
    return None


def _years(
    one: Amount, unit: str, other: Amount, its_unit: str, nearness: float
) -> tuple[float, DifferenceKind] | None:
    if unit == its_unit:
        return nearness + 0.4, DifferenceKind.YEAR
    if unit and its_unit:
        return None
    number = other if unit == YEAR_UNIT else one
    return (nearness + 0.25, DifferenceKind.YEAR) if 1000 <= number <= 9999 else None


def _percent(
    one: Amount, unit: str, other: Amount, its_unit: str, nearness: float
) -> tuple[float, DifferenceKind] | None:
    if one == other:
        return nearness + 0.5, DifferenceKind.PERCENT
    if unit == its_unit or not unit or not its_unit:
        return nearness + (0.4 if unit == its_unit else _digits_alike(one, other)), DifferenceKind.PERCENT
    return (nearness, DifferenceKind.PERCENT) if {unit, its_unit} <= _PERCENT else None


def _money(
    one: Amount, unit: str, other: Amount, its_unit: str, nearness: float
) -> tuple[float, DifferenceKind] | None:
    if is_money(unit) and is_money(its_unit):
        if same_currency(unit, its_unit):
            return nearness + 0.2 + _digits_alike(one, other), _size(one, other)
        if one == other:
            return nearness + 0.5, DifferenceKind.CURRENCY
        return nearness + _digits_alike(one, other), DifferenceKind.CURRENCY
    if unit and its_unit:
        return (nearness + 0.2, DifferenceKind.CURRENCY) if one == other else None
    alike = _digits_alike(one, other)
    return (nearness + alike, _size(one, other)) if alike >= 0.2 else None


def _measures(
    one: Amount, unit: str, other: Amount, its_unit: str, nearness: float
) -> tuple[float, DifferenceKind] | None:
    known = units()
    alike = unit in known and its_unit in known and known[unit].dimension == known[its_unit].dimension
    if one == other:
        return nearness + (0.45 if alike else 0.25), DifferenceKind.UNIT
    if alike:
        # Whoever converts a measure means the same one: the digits need not look alike.
        return nearness + 0.3, DifferenceKind.NUMBER
    return None


def _size(one: Amount, other: Amount) -> DifferenceKind:
    return DifferenceKind.MAGNITUDE if _is_power_of_ten(one, other) else DifferenceKind.NUMBER


def _is_power_of_ten(one: Amount, other: Amount) -> bool:
    if not one or not other:
        return False
    ratio = Fraction(max(one, other)) / Fraction(min(one, other))
    if ratio.denominator != 1:
        return False
    return ratio > 1 and str(ratio.numerator).strip("0") == "1"


def _digits_alike(one: Amount, other: Amount) -> float:
    """0 to 0.4: the same digits at another place, or all but one."""
    if _is_power_of_ten(one, other):
        return 0.4
    mine, theirs = _digits(one), _digits(other)
    if sorted(mine) == sorted(theirs):
        return 0.4
    if len(mine) == len(theirs):
        off = sum(a != b for a, b in zip(mine, theirs, strict=True))
        return 0.35 if off == 1 and len(mine) > 1 else 0.2
    if mine in theirs or theirs in mine:
        return 0.3
    return 0.1 if abs(len(mine) - len(theirs)) < 2 else 0.0


def _digits(amount: Amount) -> str:
    if isinstance(amount, int):
        return str(amount)
    return f"{float(amount):.6g}".replace(".", "")
