# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs the values of two passages that say the same: what agrees first, then what was meant to agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from editor_desk.bilingual.values.atoms import Atom, atoms_of
from editor_desk.bilingual.values.likeness import likeness
from editor_desk.bilingual.values.near_misses import near_miss
from editor_desk.bilingual.values.value import Value
from editor_desk.newsroom.comparison import DifferenceKind

_ENOUGH = 0.5
"""A near miss this sure is a difference."""
_SAME_WORDS = 0.85
"""How alike what is said twice is, whatever its unit."""
_SURE = 0.3
"""What weighs less is no side of a difference: "one" may be anything."""


@dataclass(frozen=True, slots=True)
class ValueMatch:
    """Values paired. A value is in ``agree``, in ``differ`` or in ``only_en``/``only_es``; most say by themselves
    (``Value.is_optional``) whether being alone means anything."""

    agree: tuple[tuple[Value, Value], ...] = ()
    differ: tuple[tuple[Value, Value, DifferenceKind], ...] = ()
    only_en: tuple[Value, ...] = ()
    only_es: tuple[Value, ...] = ()


@dataclass(slots=True)
class _Side:
    values: Sequence[Value]
    atoms: list[Atom]
    free: set[int] = field(default_factory=set)
    """Atoms without counterpart, by number."""
    matched: set[int] = field(default_factory=set)
    """Values some part of which has one, by number."""


def match_values(en: Sequence[Value], es: Sequence[Value]) -> ValueMatch:
    """Pair the values of a passage in English and in Spanish; each list is in the order of its text."""
    english, spanish = _side(en, es), _side(es, en)
    agree = _paired(english, spanish, likeness)
    differ = _differing(english, spanish)
    echoes_en = _echoes(english, spanish, _ENOUGH)
    echoes_es = _echoes(spanish, english, _ENOUGH)
    differing = {(one, other) for one, other, _ in differ}
    couples = dict.fromkeys((english.atoms[a].value, spanish.atoms[b].value) for a, b in agree)
    for atom in echoes_en:
        english.matched.add(english.atoms[atom].value)
    for atom in echoes_es:
        spanish.matched.add(spanish.atoms[atom].value)
    return ValueMatch(
        tuple((en[one], es[other]) for one, other in couples if (one, other) not in differing),
        tuple((en[one], es[other], kind) for one, other, kind in differ),
        tuple(value for number, value in enumerate(en) if number not in english.matched),
        tuple(value for number, value in enumerate(es) if number not in spanish.matched),
    )


def _side(values: Sequence[Value], others: Sequence[Value]) -> _Side:
    atoms = atoms_of(values, others)
    return _Side(values, atoms, set(range(len(atoms))))


def _paired(english: _Side, spanish: _Side, score: Callable[[Atom, Atom], float]) -> list[tuple[int, int]]:
    """The best couples of atoms first; between equals the ones that stand at the same place."""
    couples = [
        (-found, abs(one.place - other.place), a, b)
        for a, one in enumerate(english.atoms)
        for b, other in enumerate(spanish.atoms)
        if (found := score(one, other))
    ]
    couples.sort()
    taken: list[tuple[int, int]] = []
    for _, _, a, b in couples:
        if a in english.free and b in spanish.free:
            _take(english, spanish, a, b)
            taken.append((a, b))
    return taken


def _take(english: _Side, spanish: _Side, a: int, b: int) -> None:
    english.free.discard(a)
    spanish.free.discard(b)
    english.matched.add(english.atoms[a].value)
    spanish.matched.add(spanish.atoms[b].value)


def _echoes(mine: _Side, other: _Side, enough: float) -> set[int]:
    """Parts that say once more what the other passage says once: 100 miles (160 km) against 160 km."""
    return {
        number
        for number in mine.free
        if any(likeness(mine.atoms[number], theirs) >= enough for theirs in other.atoms)
        or any(
            likeness(mine.atoms[number], own) >= enough
            for place, own in enumerate(mine.atoms)
            if place not in mine.free
        )
    }


def _differing(english: _Side, spanish: _Side) -> list[tuple[int, int, DifferenceKind]]:
    echoes_en = _echoes(english, spanish, _SAME_WORDS)
    echoes_es = _echoes(spanish, english, _SAME_WORDS)
    couples = []
    for a in english.free:
        for b in spanish.free:
            one, other = english.atoms[a], spanish.atoms[b]
            if min(one.weight, other.weight) < _SURE or (a in echoes_en and b in echoes_es):
                continue
            found = near_miss(one, other)
            if found is None:
                continue
            sure, kind = found
            if a in echoes_en or b in echoes_es:
                sure -= 0.2
            if sure >= _ENOUGH:
                couples.append((-sure, abs(one.place - other.place), a, b, kind))
    couples.sort(key=lambda each: each[:4])
    differ = []
    for _, _, a, b, kind in couples:
        if a in english.free and b in spanish.free:
            _take(english, spanish, a, b)
            differ.append((english.atoms[a].value, spanish.atoms[b].value, kind))
    return differ
