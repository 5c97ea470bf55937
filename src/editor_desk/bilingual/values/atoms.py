# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of a value that are compared one by one: of a date its weekday, its day and month, its year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from editor_desk.bilingual.values.value import Amount, Reading, Value, ValueKind


class Group(Enum):
    """What an atom can be compared with."""

    AMOUNT = auto()
    WEEKDAY = auto()
    DAY = auto()
    """Month, perhaps with a day."""
    RELATIVE = auto()
    TIME = auto()
    CONTACT = auto()


YEAR_UNIT = "@year"
"""The unit of the year in a date, and of a bare year."""
_PORTIONS = frozenset({ValueKind.FRACTION, ValueKind.PERCENT})
_CONTACTS = frozenset({ValueKind.PHONE, ValueKind.EMAIL, ValueKind.URL})


@dataclass(frozen=True, slots=True)
class Atom:
    """A part of a value.

    ``value`` is its number in the list it came from, ``place`` where it stands there (0 to 1; articles do not count). ``amounts`` are
    numbers with their units; ``days`` are (month, day or None).
    """

    group: Group
    value: int
    place: float
    weight: float
    kind: ValueKind
    is_vague: bool = False
    amounts: tuple[tuple[Amount, str], ...] = ()
    days: tuple[tuple[int, int | None], ...] = ()
    weekdays: tuple[int, ...] = ()
    readings: tuple[Reading, ...] = ()


def atoms_of(values: Sequence[Value], others: Sequence[Value]) -> list[Atom]:
    """Every part of every value, in order; ``others`` are the values of the other edition."""
    shares = {each.amount for other in others for each in other.readings if other.kind in _PORTIONS}
    found: list[Atom] = []
    count = sum(1 for value in values if value.weight) or 1
    before = 0
    for number, value in enumerate(values):
        place = (before + 0.5) / count
        if value.parts and not {value.first.amount, (value.first.amount or 0) * 100} & shares:
            found += [
                Atom(Group.AMOUNT, number, place, value.weight, ValueKind.NUMBER, amounts=((part, ""),))
                for part in value.parts
            ]
        else:
            found += _parts(value, number, place)
        before += value.weight > 0
    return found


def _parts(value: Value, number: int, place: float) -> list[Atom]:
    def atom(
        group: Group,
        *,
        amounts: tuple[tuple[Amount, str], ...] = (),
        days: tuple[tuple[int, int | None], ...] = (),
        weekdays: tuple[int, ...] = (),
    ) -> Atom:
        return Atom(
            group,
            number,
            place,
            value.weight,
            value.kind,
            value.is_vague,
            amounts,
            days,
            weekdays,
            value.readings,
        )

    if value.kind in _CONTACTS:
        return [atom(Group.CONTACT)]
    if value.kind is ValueKind.TIME:
        return [atom(Group.TIME)]
    first = value.first
    if first.relative is not None:
        return [atom(Group.RELATIVE)]
    if value.kind is ValueKind.YEAR:
        year = first.amount or 0
        return [atom(Group.AMOUNT, amounts=((year, YEAR_UNIT), (year, "")))]
    amounts = tuple((each.amount, each.unit) for each in value.readings if each.amount is not None)
    if amounts:
        return [atom(Group.AMOUNT, amounts=amounts, days=_days(value))]
    parts: list[Atom] = []
    if first.weekday is not None:
        parts.append(atom(Group.WEEKDAY, weekdays=(first.weekday,)))
    if first.month is not None:
        parts.append(atom(Group.DAY, days=_days(value)))
    if first.year is not None:
        years = tuple(
            dict.fromkeys((each.year, YEAR_UNIT) for each in value.readings if each.year is not None)
        )
        parts.append(atom(Group.AMOUNT, amounts=years))
    return parts


def _days(value: Value) -> tuple[tuple[int, int | None], ...]:
    return tuple((each.month, each.day) for each in value.readings if each.month is not None)
