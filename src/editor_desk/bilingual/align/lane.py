# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where in the table of two texts a way may pass, so that the work grows with their length and not its square."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence

from editor_desk.bilingual.align.beads import Part

Bounds = tuple[list[int], list[int]]
"""Per row the lowest and the highest place."""
_SMALL = 6
"""A text of so few sentences is weighed whole."""
_SLACK = 2
"""Places beside the line between two sure sentences that are still weighed."""
_WIDEST = 40
"""… at most, however much longer one side is there."""
_RARE = 4
"""A word that more sentences have is no landmark."""
_LANDMARK = 1.6


def bounds(en: Sequence[Part], es: Sequence[Part]) -> Bounds:
    """A lane from beginning to end along what is surely the same in the same order."""
    rows, columns = len(en), len(es)
    if min(rows, columns) <= _SMALL // 2 or max(rows, columns) <= _SMALL:
        return [0] * (rows + 1), [columns] * (rows + 1)
    marks = [(0, 0), *_landmarks(en, es), (rows, columns)]
    low, high = [columns] * (rows + 1), [0] * (rows + 1)
    for (i, j), (to_i, to_j) in itertools.pairwise(marks):
        # A stretch without landmarks may be crossed anywhere near its diagonal; where one side is longer, more widely.
        slack = min(_WIDEST, _SLACK + abs((to_i - i) - (to_j - j)))
        for row in range(i, to_i + 1):
            middle = j + (to_j - j) * (row - i) // max(1, to_i - i)
            low[row] = min(low[row], max(0, middle - slack))
            high[row] = max(high[row], min(columns, middle + slack))
    for row in range(1, rows + 1):
        low[row] = max(low[row], low[row - 1])
        high[row] = max(high[row], high[row - 1])
    for row in range(rows - 1, -1, -1):
        low[row] = min(low[row], low[row + 1])
    low[0], high[rows] = 0, columns
    return low, high


def _landmarks(en: Sequence[Part], es: Sequence[Part]) -> list[tuple[int, int]]:
    """Couples of sentences, each the other's best by far, the longest row of them that keeps the order."""
    best_of_es: dict[int, tuple[float, int]] = {}
    best_of_en: dict[int, tuple[float, int]] = {}
    for i, worth in enumerate(rare_in_common(en, es)):
        if not worth:
            continue
        ranked = sorted(((value, -j) for j, value in worth.items()), reverse=True)
        value, j = ranked[0][0], -ranked[0][1]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        if value >= _LANDMARK and value >= 2 * second:
            best_of_en[i] = value, j
            if value > best_of_es.get(j, (0.0, -1))[0]:
                best_of_es[j] = value, i
    couples = [(i, j, value) for i, (value, j) in best_of_en.items() if best_of_es[j][1] == i]
    return _longest_row(couples)


def rare_in_common(en: Sequence[Part], es: Sequence[Part]) -> list[dict[int, float]]:
    """Per English sentence the Spanish ones that have rare words with it in common, and what these weigh."""
    homes: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for j, other in enumerate(es):
        for key, met in other.features.keys.items():
            if key[0] != "^":
                place, sure = met[0]
                homes[key].append((j, sure * other.weights[place]))
    rare = {key: found for key, found in homes.items() if len(found) <= _RARE}
    each_worth: list[dict[int, float]] = []
    for each in en:
        worth: defaultdict[int, float] = defaultdict(float)
        keys, weights = each.features.keys, each.weights
        for key in sorted(keys.keys() & rare.keys()):
            place, sure = keys[key][0]
            for j, weight in rare[key]:
                worth[j] += sure * weight * weights[place]
        each_worth.append(worth)
    return each_worth


def _longest_row(couples: list[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The row of couples in the order of both texts that is worth most, as places behind them."""
    worth: list[float] = []
    before: list[int] = []
    for place, (_, j, value) in enumerate(couples):
        most, at = 0.0, -1
        # Landmarks far back cannot matter: a hundred are enough, and keep the work linear.
        for earlier in range(place - 1, max(-1, place - 100), -1):
            if couples[earlier][1] < j and worth[earlier] > most:
                most, at = worth[earlier], earlier
        worth.append(most + value)
        before.append(at)
    row = []
    at = max(range(len(worth)), key=worth.__getitem__, default=-1)
    while at >= 0:
        row.append((couples[at][0] + 1, couples[at][1] + 1))
        at = before[at]
    row.reverse()
    return row
