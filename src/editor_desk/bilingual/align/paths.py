# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The ways through two texts from beginning to end, step by step: how probable each step is, and the best way.

A step takes up to three sentences of either text as one link and has odds: how many times as probable it is as that
the same sentences have no counterpart. Leaving one sentence alone is always possible and has odds of 1. A place
``(i, j)`` has so many sentences of either text behind it. Every step is probable as far as the ways through it have a
share in all ways (forward–backward); each row of the table is scaled, so that long texts neither over- nor underflow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

Step = tuple[int, int, float]
"""Sentences of English, sentences of Spanish, odds."""
_REACH = 4
"""A step takes fewer sentences than this."""
_MOST = 600.0


@dataclass(frozen=True, slots=True)
class Lane:
    """The part of the table that ways may pass: per row ``i`` the places from ``low`` to ``high``, and their steps.

    ``steps[i]`` names by ``j`` the steps that end at ``(i, j)``, those that leave a sentence alone not among them.
    """

    low: Sequence[int]
    high: Sequence[int]
    steps: Sequence[Mapping[int, Sequence[Step]]]


@dataclass(frozen=True, slots=True)
class Linked:
    """A step of the best way: where it begins, how many sentences it takes, how probable it is."""

    i: int
    j: int
    en: int
    es: int
    sure: float


def alone(lane: Lane) -> tuple[float, float]:
    """Which part of the sentences of either text probably has no counterpart."""
    en = es = 0.0
    low = lane.low
    for i, (row, behind, onward, factors) in enumerate(weighed_rows(lane)):
        base = low[i]
        for j, steps in row.items():
            ahead = onward[j - base]
            for rows, columns, odds in steps:
                share = odds * behind[rows][j - columns - low[i - rows]] * ahead * factors[rows]
                en += rows * share
                es += columns * share
    return max(0.0, 1 - en / (len(lane.steps) - 1)), max(0.0, 1 - es / lane.high[-1])


def best_way(lane: Lane, said_from: float) -> list[Linked]:
    """The links of the way on which most is probably right; a step less probable than ``said_from`` is not worth it.

    Sentences that are left alone are worth nothing and not named.
    """
    low, high = lane.low, lane.high
    worth: list[list[float]] = []
    came: list[list[tuple[int, int, float]]] = []
    for i, (row, behind, onward, factors) in enumerate(weighed_rows(lane)):
        here: list[float] = []
        by: list[tuple[int, int, float]] = []
        worth.append(here)
        came.append(by)
        base = low[i]
        most, step = 0.0 if i == 0 else -1.0, _SPANISH_ALONE
        for j in range(base, high[i] + 1):
            if i and j <= high[i - 1] and j >= low[i - 1]:
                above = worth[i - 1][j - low[i - 1]]
                if above >= most:
                    most, step = above, _ENGLISH_ALONE
            for rows, columns, odds in row.get(j, ()):
                at = j - columns - low[i - rows]
                sure = odds * behind[rows][at] * onward[j - base] * factors[rows]
                gain = worth[i - rows][at] + sure - said_from
                if gain > most:
                    most, step = gain, (rows, columns, sure)
            here.append(most)
            by.append(step)
            step = _SPANISH_ALONE
    return _walked_back(low, high, came)


_ENGLISH_ALONE: Step = (1, 0, 0.0)
_SPANISH_ALONE: Step = (0, 1, 0.0)


def _walked_back(
    low: Sequence[int], high: Sequence[int], came: Sequence[Sequence[tuple[int, int, float]]]
) -> list[Linked]:
    way = []
    i, j = len(came) - 1, high[-1]
    while i or j:
        en, es, sure = came[i][j - low[i]]
        i, j = i - en, j - es
        if en and es:
            way.append(Linked(i, j, en, es, min(1.0, sure)))
    way.reverse()
    return way


def weighed_rows(
    lane: Lane,
) -> Iterator[
    tuple[Mapping[int, Sequence[Step]], Sequence[Sequence[float]], Sequence[float], Sequence[float]]
]:
    """Per row its steps, what lies behind the rows so far back, what lies ahead, and the factor of each so far back."""
    behind, behind_scale = _behind(lane)
    ahead, ahead_scale = _ahead(lane)
    whole = behind_scale[-1] + log(behind[-1][-1])
    for i, row in enumerate(lane.steps):
        back = range(min(_REACH, i + 1))
        yield (
            row,
            [behind[i - en] for en in back],
            ahead[i],
            [exp(min(_MOST, behind_scale[i - en] + ahead_scale[i] - whole)) for en in back],
        )


def _behind(lane: Lane) -> tuple[list[list[float]], list[float]]:
    """The odds of all ways from the beginning to each place; each row divided by the exponential of its scale."""
    low, high = lane.low, lane.high
    rows: list[list[float]] = []
    scales: list[float] = []
    for i, steps in enumerate(lane.steps):
        base = scales[i - 1] if i else 0.0
        factors = [exp(scales[i - en] - base) if 0 < en <= i else 1.0 for en in range(_REACH)]
        here: list[float] = []
        total = 1.0 if i == 0 else 0.0
        from_low, from_high = (low[i - 1], high[i - 1]) if i else (0, -1)
        for j in range(low[i], high[i] + 1):
            if from_low <= j <= from_high:
                total += rows[i - 1][j - from_low]
            for en, es, odds in steps.get(j, ()):
                total += odds * rows[i - en][j - es - low[i - en]] * factors[en]
            here.append(total)
        most = max(here)
        rows.append([each / most for each in here])
        scales.append(base + log(most))
    return rows, scales


def _ahead(lane: Lane) -> tuple[list[list[float]], list[float]]:
    """The odds of all ways from each place to the end, likewise."""
    low, high = lane.low, lane.high
    last = len(lane.steps) - 1
    rows: list[list[float]] = [[] for _ in lane.steps]
    scales = [0.0] * (last + 1)
    # What later rows have handed back to each row, by how many rows: each is scaled as the row it comes from.
    handed: list[dict[int, list[float]]] = [{} for _ in lane.steps]
    for i in range(last, -1, -1):
        base = scales[i + 1] if i < last else 0.0
        width = high[i] - low[i] + 1
        sums = [0.0] * width
        for en, each in handed[i].items():
            factor = exp(scales[i + en] - base)
            sums = [one + factor * other for one, other in zip(sums, each, strict=True)]
        total = 1.0 if i == last else 0.0
        onto_low, onto_high = (low[i + 1], high[i + 1]) if i < last else (0, -1)
        here: list[float] = []
        for j in range(high[i], low[i] - 1, -1):
            if onto_low <= j <= onto_high:
                total += rows[i + 1][j - onto_low]
            total += sums[j - low[i]]
            here.append(total)
        here.reverse()
        most = max(here)
        here = [each / most for each in here]
        rows[i] = here
        scales[i] = base + log(most)
        for j, steps in lane.steps[i].items():
            onward = here[j - low[i]]
            for en, es, odds in steps:
                back = handed[i - en]
                if en not in back:
                    back[en] = [0.0] * (high[i - en] - low[i - en] + 1)
                back[en][j - es - low[i - en]] += odds * onward
    return rows, scales
