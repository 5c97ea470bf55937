# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How well some sentences in a row say what some of the other text say: evidence, and the weight of each piece.

The weights were fitted (maximum likelihood of the right alignment) on news with sentences joined, divided, dropped,
added and moved by rule; ``docs/decisions/0032-alignment.md`` says how.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from editor_desk.bilingual.align.features import Features
from editor_desk.bilingual.align.meeting import Meeting, each_once

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
"""How many sentences of each side one link may have; one without counterpart stands alone."""
_SHORT = 30
_LONGER = 1.13
"""How many characters Spanish news takes for one of English."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A sentence in its story: its features, and how much each of its words says there. Known by identity."""

    features: Features
    weights: tuple[float, ...]
    total: float
    numbers: float
    names: float


def shorter(en: Sequence[Part], es: Sequence[Part]) -> tuple[float, float]:
    """How much the fact that one text lacks a part of the other speaks for a sentence of either to be in a link."""
    length_en = _LONGER * sum(each.features.length for each in en)
    length_es = sum(each.features.length for each in es)
    return (
        SHORTER[0] * max(0.0, 1.0 - length_es / length_en),
        SHORTER[1] * max(0.0, 1.0 - length_en / length_es),
    )


def part(features: Features, weights: tuple[float, ...]) -> Part:
    """A sentence whose words weigh so much."""
    numbers = sum(features.is_number)
    names = sum(features.is_name)
    return Part(features, weights, sum(weights), float(numbers), float(names))


def evidence(en: Sequence[Part], es: Sequence[Part], met: Sequence[Meeting]) -> list[float]:
    """What speaks for these being one link, in the order of ``WEIGHTS``; ``met`` counts through all words of a side."""
    shape = SHAPES.index((len(en), len(es)))
    found = [0.0] * len(WEIGHTS)
    found[shape] = 1.0
    shares_en = _Shares(en)
    shares_es = _Shares(es)
    matched_en = matched_es = numbers = names = 0.0
    for sure, place, where in met:
        matched_en += shares_en.explain(place, sure)
        matched_es += shares_es.explain(where, sure)
        if shares_en.is_number[place]:
            numbers += sure
        elif shares_en.is_name[place]:
            names += sure
    total_en, total_es = shares_en.total, shares_es.total
    covered_en = matched_en / (total_en + 0.5)
    covered_es = matched_es / (total_es + 0.5)
    numbers_en, numbers_es = sum(each.numbers for each in en), sum(each.numbers for each in es)
    names_en, names_es = sum(each.names for each in en), sum(each.names for each in es)
    length_en = sum(each.features.length for each in en)
    length_es = sum(each.features.length for each in es)
    ratio = abs(log(length_es / (_LONGER * length_en)))
    at = len(SHAPES)
    found[at] = covered_en
    found[at + 1] = covered_es
    found[at + 2] = min(covered_en, covered_es)
    found[at + 3] = sqrt(matched_en + matched_es)
    found[at + 4] = sqrt(max(0.0, total_en - matched_en))
    found[at + 5] = sqrt(max(0.0, total_es - matched_es))
    found[at + 6] = min(2.0, ratio)
    found[at + 7] = min(4.0, abs(length_es - _LONGER * length_en) / sqrt(6.8 * (length_en + 1)))
    found[at + 8] = numbers
    found[at + 9] = max(0.0, numbers_en - numbers) + max(0.0, numbers_es - numbers)
    found[at + 10] = names
    found[at + 11] = max(0.0, min(names_en, names_es) - names)
    if shape:
        found[at + 12] = min(shares_en.least(), shares_es.least())
        found[at + 13] = float(not _is_cut(en) and not _is_cut(es))
    stops_en = sum(each.features.stops for each in en) + len(en)
    stops_es = sum(each.features.stops for each in es) + len(es)
    found[at + 14] = float(min(2, abs(stops_en - stops_es)))
    found[at + 15] = float(any(each.features.asks for each in en) != any(each.features.asks for each in es))
    quotes_en = sum(each.features.quotes for each in en)
    quotes_es = sum(each.features.quotes for each in es)
    found[at + 16] = float(bool(quotes_en) != bool(quotes_es))
    found[at + 17] = float(en[-1].features.ends != es[-1].features.ends)
    found[at + 18] = float(en[0].features.begins != es[0].features.begins)
    found[at + 19] = sum(sqrt(each.total) for each in en)
    found[at + 20] = sum(sqrt(each.total) for each in es)
    found[at + 21] = covered_en * covered_es
    found[at + 22] = float(min(length_en, length_es) < _SHORT)
    found[at + 23] = numbers / (0.5 + max(numbers_en, numbers_es))
    return found


WEIGHTS: tuple[float, ...] = (
    4.696, 2.392, 2.864, 3.032, 1.060, -2.137, 1.000, 1.088, 2.085, 2.389,
    -0.632, -0.659, 0.784, -1.623, -0.275, -0.612, -0.431, -0.183, 5.263, 2.314,
    -0.594, -0.618, -1.528, -1.693, -0.635, 0.120, 0.099, 0.321, 1.815, -0.277,
)  # fmt: skip
"""What each piece of evidence counts."""
SHORTER: tuple[float, float] = (-1.559, 0.578)
"""What it counts, per sentence of a link, that the other text is much shorter: of the English, of the Spanish."""


def score(en: Sequence[Part], es: Sequence[Part], met: Sequence[Meeting]) -> float:
    """How much speaks for these being one link."""
    return sum(map(_times, WEIGHTS, evidence(en, es, met)))


def joined(lists: Sequence[tuple[int, int, Sequence[Meeting]]]) -> tuple[Meeting, ...]:
    """The meetings of several sentences as of one; each list with where its words begin on either side."""
    return each_once(
        [(sure, place + en, where + es) for en, es, couples in lists for sure, place, where in couples]
    )


class _Shares:
    """One side of a link: which part of it is explained."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self.total = sum(each.total for each in parts)
        self._explained = [0.0] * len(parts)
        if len(parts) == 1:
            features = parts[0].features
            self.is_number: Sequence[bool] = features.is_number
            self.is_name: Sequence[bool] = features.is_name
            self._weights: Sequence[float] = parts[0].weights
            self._owners: Sequence[int] | None = None
        else:
            self.is_number = [each for one in parts for each in one.features.is_number]
            self.is_name = [each for one in parts for each in one.features.is_name]
            self._weights = [each for one in parts for each in one.weights]
            self._owners = [number for number, one in enumerate(parts) for _ in one.weights]

    def explain(self, place: int, sure: float) -> float:
        weight = sure * self._weights[place]
        if self._owners is not None:
            self._explained[self._owners[place]] += weight
        return weight

    def least(self) -> float:
        """How much of the sentence is explained of which least is, 0 to 1."""
        if self._owners is None:
            return 1.0
        return min(
            found / (each.total + 0.5) for found, each in zip(self._explained, self._parts, strict=True)
        )


def _is_cut(parts: Sequence[Part]) -> bool:
    """Whether a sentence was divided: its first part does not end or its second does not begin like one."""
    return len(parts) > 1 and not all(
        one.features.ends and other.features.begins for one, other in itertools.pairwise(parts)
    )


def _times(one: float, other: float) -> float:
    return one * other
