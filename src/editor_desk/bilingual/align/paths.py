# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The ways through two texts from beginning to end, step by step: how probable each step is, and the best way.

A step takes up to three sentences of either text as one link and has odds: how many times as probable it is as that
the same sentences have no counterpart. Leaving one sentence alone is always possible and has odds of 1. A place
``(i, j)`` has so many sentences of either text behind it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

Step = tuple[int, int, float]
"""Sentences of English, sentences of Spanish, odds (or, for ``best_way``, worth)."""


@dataclass(frozen=True, slots=True)
class Lane:
    """The part of the table that ways may pass: per row ``i`` the places from ``low`` to ``high``, and their steps.

    ``steps[i]`` names by ``j`` the steps that end at ``(i, j)``, those that leave a sentence alone not among them.
    """

    low: Sequence[int]
    high: Sequence[int]
    steps: Sequence[Mapping[int, Sequence[Step]]]


def probabilities(lane: Lane) -> list[dict[int, dict[tuple[int, int], float]]]:
    """How probable each step is, by the place where it ends and its sentences of either side."""
    behind, behind_scale = _behind(lane)
    ahead, ahead_scale = _ahead(lane)
    low = lane.low
    last = lane.high[-1]
    whole = behind_scale[-1] + log(behind[-1][last - low[-1]])
    found: list[dict[int, dict[tuple[int, int], float]]] = []
    for i, row in enumerate(lane.steps):
        factors = [
            exp(min(600.0, behind_scale[i - en] + ahead_scale[i] - whole)) if en <= i else 0.0
            for en in range(4)
        ]
        onward, base = ahead[i], low[i]
        found.append(
            {
                j: {
                    (en, es): odds * behind[i - en][j - es - low[i - en]] * onward[j - base] * factors[en]
                    for en, es, odds in steps
                }
                for j, steps in row.items()
            }
        )
    return found


def alone(lane: Lane, sure: Sequence[Mapping[int, Mapping[tuple[int, int], float]]]) -> tuple[float, float]:
    """Which part of the sentences of either text probably has no counterpart."""
    en = es = 0.0
    for row in sure:
        for found in row.values():
            for (rows, columns), share in found.items():
                en += rows * share
                es += columns * share
    return max(0.0, 1 - en / (len(lane.steps) - 1)), max(0.0, 1 - es / lane.high[-1])


def best_way(lane: Lane) -> list[tuple[int, int, int, int]]:
    """The steps of the way worth most, as (i, j, sentences en, sentences es) from where each begins.

    Sentences that are left alone are worth nothing and not named.
    """
    low, high = lane.low, lane.high
    worth: list[list[float]] = []
    came: list[list[Step | None]] = []
    for i, row in enumerate(lane.steps):
        here: list[float] = []
        by: list[Step | None] = []
        worth.append(here)
        came.append(by)
        for j in range(low[i], high[i] + 1):
            most, step = (0.0, None) if i == 0 and j == 0 else (-1.0, None)
            if i and low[i - 1] <= j <= high[i - 1]:
                most, step = worth[i - 1][j - low[i - 1]], _ENGLISH_ALONE
            if here and here[-1] > most:
                most, step = here[-1], _SPANISH_ALONE
            for each in row.get(j, ()):
                en, es, gain = each
                before = worth[i - en][j - es - low[i - en]]
                if before >= 0.0 and before + gain > most:
                    most, step = before + gain, each
            here.append(most)
            by.append(step)
    way = []
    i, j = len(lane.steps) - 1, high[-1]
    while i or j:
        step = came[i][j - low[i]]
        if step is None:
            break
        i, j = i - step[0], j - step[1]
        if step[0] and step[1]:
            way.append((i, j, step[0], step[1]))
    way.reverse()
    return way


_ENGLISH_ALONE: Step = (1, 0, 0.0)
_SPANISH_ALONE: Step = (0, 1, 0.0)


def _behind(lane: Lane) -> tuple[list[list[float]], list[float]]:
    """The odds of all ways from the beginning to each place; each row divided by the exponential of its scale."""
    low, high = lane.low, lane.high
    rows: list[list[float]] = []
    scales: list[float] = []
    for i, steps in enumerate(lane.steps):
        base = scales[i - 1] if i else 0.0
        factors = [exp(scales[i - en] - base) if 0 < en <= i else 1.0 for en in range(4)]
        here: list[float] = []
        total = 1.0 if i == 0 else 0.0
        for j in range(low[i], high[i] + 1):
            if i and low[i - 1] <= j <= high[i - 1]:
                total += rows[i - 1][j - low[i - 1]]
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
    onward: list[dict[int, list[Step]]] = [{} for _ in lane.steps]
    for i, row in enumerate(lane.steps):
        for j, steps in row.items():
            for step in steps:
                onward[i - step[0]].setdefault(j - step[1], []).append(step)
    rows: list[list[float]] = [[] for _ in lane.steps]
    scales = [0.0] * (last + 1)
    for i in range(last, -1, -1):
        base = scales[i + 1] if i < last else 0.0
        factors = [exp(scales[i + en] - base) if 0 < en <= last - i else 1.0 for en in range(4)]
        here: list[float] = []
        total = 1.0 if i == last else 0.0
        for j in range(high[i], low[i] - 1, -1):
            if i < last and low[i + 1] <= j <= high[i + 1]:
                total += rows[i + 1][j - low[i + 1]]
            for en, es, odds in onward[i].get(j, ()):
                total += odds * rows[i + en][j + es - low[i + en]] * factors[en]
            here.append(total)
        here.reverse()
        most = max(here)
        rows[i] = [each / most for each in here]
        scales[i] = base + log(most)
    return rows, scales
