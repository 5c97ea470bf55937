# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How well two parts of values agree: by value, whatever the words, the convention or the unit."""

from __future__ import annotations

from fractions import Fraction

from editor_desk.bilingual.values.atoms import YEAR_UNIT, Atom, Group
from editor_desk.bilingual.values.tables import families, units
from editor_desk.bilingual.values.value import Amount, Reading, ValueKind

SAME, NEARLY, CONVERTED, LOOSE, FAINT = 1.0, 0.9, 0.8, 0.6, 0.3
_PORTIONS = frozenset({"", "percent"})
_COUNTED = frozenset({"", "times"})
_NAMED_TENS = frozenset({"century_of", "decade_of"})
_MOST_APART = 0.035
"""Two measures this much apart are the same one rounded."""
_ROUNDED = 0.06
_DEGREE = 1
_DAY = 24 * 60
_SUMMER = 60
_ATLANTIC = -240
"""The zones west of it change to summer time on the same day."""


def likeness(en: Atom, es: Atom) -> float:
    """0 where they say different things, 1 where they say the same in the same way."""
    groups = {en.group, es.group}
    if en.group is es.group:
        return _SAME_GROUP[en.group](en, es)
    if Group.RELATIVE in groups:
        relative, other = (en, es) if en.group is Group.RELATIVE else (es, en)
        return _relative_likeness(relative.readings[0], other)
    if groups == {Group.WEEKDAY, Group.DAY}:
        weekday, dated = (en, es) if en.group is Group.WEEKDAY else (es, en)
        return CONVERTED if {(each.month, each.day) for each in weekday.readings} & set(dated.days) else 0.0
    if Group.AMOUNT not in groups:
        return 0.0
    amount, other = (en, es) if en.group is Group.AMOUNT else (es, en)
    bare = {each for each, unit in amount.amounts if unit in _COUNTED}
    if other.group is Group.TIME:
        return _clock_likeness(amount, other, bare)
    if other.group is Group.DAY and amount.weight:
        if any(day is not None and day in bare for _, day in other.days):
            return LOOSE
        return NEARLY if set(amount.days) & set(other.days) else 0.0
    return 0.0


def same_currency(one: str, other: str) -> bool:
    """Whether both may be the same money: a bare dollar may be a Canadian one."""
    known = families()
    if one == other or "cents" in (one, other):
        return True
    return one in known and other in known and known[one] == known[other]


def is_money(unit: str) -> bool:
    """Whether a unit is a currency."""
    return unit == "cents" or unit in families()


def _amounts_likeness(en: Atom, es: Atom) -> float:
    best = 0.0
    for one, unit in en.amounts:
        for other, its_unit in es.amounts:
            if one == other:
                found = _units_likeness(unit, its_unit)
                if not found and en.is_vague and es.is_vague:
                    found = FAINT
            else:
                found = _converted(one, unit, other, its_unit)
            best = max(best, found)
    if best and en.is_vague != es.is_vague:
        best = min(best, LOOSE)
    if not best and en.is_vague != es.is_vague:
        best = _vague_likeness(en, es)
    if best and ValueKind.ORDINAL in (en.kind, es.kind) and en.kind is not es.kind:
        best = min(best, NEARLY - 0.02)
    if best and not (en.weight and es.weight) and ValueKind.ORDINAL in (en.kind, es.kind):
        return 0.0  # "a visit" is no first one
    if best and not (en.weight and es.weight):
        # An article counts one only where somebody says "one".
        return FAINT if all(not unit for _, unit in (*en.amounts, *es.amounts)) else 0.0
    return best


def _units_likeness(unit: str, other: str) -> float:
    if unit == other:
        return SAME
    if is_money(unit) and is_money(other):
        return NEARLY if same_currency(unit, other) else 0.0
    if not unit or not other:
        return NEARLY if not {unit, other} & _NAMED_TENS else LOOSE
    if {unit, other} & {YEAR_UNIT} and {unit, other} & {"decade_of"}:
        return LOOSE
    known = units()
    if unit in known and other in known and known[unit].dimension == known[other].dimension == "temperature":
        return NEARLY if "degree" in (unit, other) else 0.0
    return 0.0


def _converted(one: Amount, unit: str, other: Amount, its_unit: str) -> float:
    known = units()
    if unit in known and its_unit in known:
        mine, theirs = known[unit], known[its_unit]
        if unit == its_unit or mine.dimension != theirs.dimension:
            return 0.0
        if mine.dimension == "temperature":
            return _degrees(one, unit, other, its_unit)
        return CONVERTED if _is_rounded(one * mine.factor, one, other * theirs.factor, other) else 0.0
    if {unit, its_unit} == {"percent", ""}:
        share, percent = (other, one) if unit == "percent" else (one, other)
        return CONVERTED if isinstance(share, Fraction) and share * 100 == percent else 0.0
    if {unit, its_unit} == {"decade_of", "century_of"}:
        decade, century = (one, other) if unit == "decade_of" else (other, one)
        return LOOSE if decade % 100 == 0 and decade // 100 + 1 == century else 0.0
    if {unit, its_unit} == {"decade_of", ""}:
        decade, short = (one, other) if unit == "decade_of" else (other, one)
        return LOOSE if 10 <= short < 100 and decade % 100 == short else 0.0
    if {unit, its_unit} == {YEAR_UNIT, ""}:
        year, short = (one, other) if unit == YEAR_UNIT else (other, one)
        return FAINT if isinstance(short, int) and 10 <= short < 100 and year % 100 == short else 0.0
    if "cents" in (unit, its_unit) and not (is_money(unit) and is_money(its_unit)):
        return NEARLY if one * 100 == other or other * 100 == one else 0.0
    return 0.0


def _is_rounded(one: Fraction, said: Amount, other: Fraction, its_said: Amount) -> bool:
    """Whether two measures in the same unit are one, each rounded as it is written."""
    largest = max(abs(one), abs(other))
    apart = float(abs(one - other) / largest) if largest else 0.0
    if apart <= _MOST_APART:
        return True
    return apart <= max(_roughness(said), _roughness(its_said))


def _roughness(said: Amount) -> float:
    """Half of the last digit that is no nought, as a share of the number; never more than is still honest."""
    if not said:
        return 0.0
    number, last = Fraction(said), Fraction(1)
    while number.denominator > 1 and last > Fraction(1, 1000):
        number, last = number * 10, last / 10
    while number.denominator == 1 and number % 10 == 0:
        number, last = number / 10, last * 10
    return min(_ROUNDED, float(last / 2 / Fraction(said)))


def _degrees(one: Amount, unit: str, other: Amount, its_unit: str) -> float:
    def celsius(degrees: Amount, of: str) -> list[float]:
        found = [float(degrees)] if of in ("c", "degree") else []
        if of in ("f", "degree"):
            found.append((float(degrees) - 32) * 5 / 9)
        return found

    if unit == its_unit:
        return 0.0
    return (
        CONVERTED
        if any(abs(a - b) <= _DEGREE for a in celsius(one, unit) for b in celsius(other, its_unit))
        else 0.0
    )


def _vague_likeness(en: Atom, es: Atom) -> float:
    """Hundreds agrees with 300; a couple of thousand with thousands."""
    vague, exact = (en, es) if en.is_vague else (es, en)
    size = vague.amounts[0][0]
    return FAINT if any(size <= each < size * 20 for each, _ in exact.amounts) else 0.0


def _weekday_likeness(en: Atom, es: Atom) -> float:
    return SAME if en.weekdays == es.weekdays else 0.0


def _day_likeness(en: Atom, es: Atom) -> float:
    if set(en.days) & set(es.days):
        return SAME
    months = {month for month, _ in en.days} & {month for month, _ in es.days}
    whole = any(day is None for _, day in (*en.days, *es.days))
    return LOOSE if months and whole else 0.0


def _relative_pair(en: Atom, es: Atom) -> float:
    return SAME if en.readings[0].relative == es.readings[0].relative else 0.0


def _relative_likeness(relative: Reading, other: Atom) -> float:
    if relative.month is None:
        return 0.0
    if other.group is Group.WEEKDAY:
        return CONVERTED if relative.weekday in other.weekdays else 0.0
    if other.group is Group.DAY:
        return CONVERTED if (relative.month, relative.day) in other.days else 0.0
    return 0.0


def _time_likeness(en: Atom, es: Atom) -> float:
    for one in en.readings:
        for other in es.readings:
            if one.minute is None or other.minute is None:
                continue
            if one.minute == other.minute:
                return SAME
            if one.zone is not None and other.zone is not None and one.zone != other.zone:
                apart = (one.minute - one.zone - other.minute + other.zone) % _DAY
                summer = 0 if max(one.zone, other.zone) < _ATLANTIC else _SUMMER
                if min(apart, _DAY - apart) <= summer:
                    return CONVERTED
    return 0.0


def _clock_likeness(amount: Atom, time: Atom, bare: set[Amount]) -> float:
    hours = {each.minute // 60 for each in time.readings if each.minute is not None and each.minute % 60 == 0}
    if {hour % 12 or 12 for hour in hours} & bare or hours & bare:
        return LOOSE
    clock = {
        Fraction(each.minute // 60) + Fraction(each.minute % 60, 100) for each in time.readings if each.minute
    }
    if clock & bare:
        return LOOSE
    hour_counts = {each for each, unit in amount.amounts if unit == "hour"}
    return LOOSE if hours & hour_counts else 0.0


def _contact_likeness(en: Atom, es: Atom) -> float:
    return SAME if en.kind is es.kind and en.readings[0].text == es.readings[0].text else 0.0


_SAME_GROUP = {
    Group.AMOUNT: _amounts_likeness,
    Group.WEEKDAY: _weekday_likeness,
    Group.DAY: _day_likeness,
    Group.RELATIVE: _relative_pair,
    Group.TIME: _time_likeness,
    Group.CONTACT: _contact_likeness,
}
