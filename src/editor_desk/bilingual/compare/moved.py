# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Values that a translator moved into the next sentence: they stand next door, and are no difference."""

from __future__ import annotations

from collections.abc import Sequence

from editor_desk.bilingual.compare.valuing import ValuesCompared, agree
from editor_desk.bilingual.values import Value

_NEXT_DOOR = 2


def without_moved(compared: Sequence[ValuesCompared]) -> list[ValuesCompared]:
    """The values of pairs in reading order, without those whose like is left over in a pair close by."""
    loose_en = [_left(each, 0) for each in compared]
    loose_es = [_left(each, 1) for each in compared]
    moved: set[tuple[int, int, int]] = set()
    """Side, pair and place in the left-over values of that pair."""
    for here, values in enumerate(loose_en):
        for place, value in enumerate(values):
            for there in _close_to(here, len(compared)):
                partner = next(
                    (
                        number
                        for number, other in enumerate(loose_es[there])
                        if (1, there, number) not in moved and agree(value, other)
                    ),
                    None,
                )
                if partner is not None:
                    moved |= {(0, here, place), (1, there, partner)}
                    break
    if not moved:
        return list(compared)
    return [
        _without(
            each,
            [value for place, value in enumerate(loose_en[pair]) if (0, pair, place) in moved],
            [value for place, value in enumerate(loose_es[pair]) if (1, pair, place) in moved],
        )
        for pair, each in enumerate(compared)
    ]


def _left(values: ValuesCompared, side: int) -> list[Value]:
    alone = values.only_en if side == 0 else values.only_es
    return [en if side == 0 else es for en, es, _ in values.differ] + list(alone)


def _close_to(pair: int, count: int) -> list[int]:
    found = [pair + step * sign for step in range(1, _NEXT_DOOR + 1) for sign in (1, -1)]
    return [each for each in found if 0 <= each < count]


def _without(values: ValuesCompared, en: Sequence[Value], es: Sequence[Value]) -> ValuesCompared:
    """A pair without moved values; what differs is dropped where both sides stand next door."""
    if not en and not es:
        return values
    differ = [each for each in values.differ if each[0] not in en or each[1] not in es]
    only_en, only_es = values.only_en, values.only_es
    return ValuesCompared(
        tuple(differ),
        tuple(each for each in only_en if each not in en),
        tuple(each for each in only_es if each not in es),
    )
