# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How well some sentences in a row say what some of the other text say: evidence, and the weight of each piece.

The weights were fitted (maximum likelihood of the right alignment) on news with sentences joined, divided, dropped,
added and moved by rule; ``docs/decisions/0032-alignment.md`` says how.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt

from editor_desk.bilingual.align.features import Features
from editor_desk.bilingual.align.meeting import Meeting
from editor_desk.bilingual.align.standing import Place

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
"""How many sentences of each side one link may have; one without counterpart stands alone."""
_NUMBER_OF_SHAPE = {shape: number for number, shape in enumerate(SHAPES)}
_SHORT = 30
_LONGER = 1.13
"""How many characters Spanish news takes for one of English."""
_SPREAD = 6.8
"""How much the length of a translation varies, in characters for each (Gale and Church)."""
_SOME = 0.5
_LEAST = 0.04
_ENDS = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A sentence in its story: its features, how much each of its words says there, and where it stands."""

    features: Features
    weights: tuple[float, ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Sentences in a row as one side of a link, with what can be said of them before the other side is known.

    ``owners`` names of each word its sentence, ``totals`` of each sentence what all its words weigh. ``is_cut`` tells
    that a sentence seems to have been divided: one part does not end, or the next does not begin, like a sentence.
    """

    parts: tuple[Part, ...]
    weights: tuple[float, ...]
    is_number: tuple[bool, ...]
    is_name: tuple[bool, ...]
    owners: tuple[int, ...]
    totals: tuple[float, ...]
    total: float
    roots: float
    numbers: int
    names: int
    length: int
    stops: int
    asks: bool
    quotes: bool
    begins: bool
    ends: bool
    is_cut: bool

    @property
    def places(self) -> list[Place]:
        """Where its sentences stand; of a plain list nothing is known."""
        return [each.place for each in self.parts if each.place is not None]


def run_of(parts: tuple[Part, ...]) -> Run:
    """Sentences in a row as one side of a link."""
    read = [each.features for each in parts]
    totals = tuple(sum(each.weights) for each in parts)
    is_number = tuple(flag for each in read for flag in each.is_number)
    is_name = tuple(flag for each in read for flag in each.is_name)
    return Run(
        parts=parts,
        weights=tuple(weight for each in parts for weight in each.weights),
        is_number=is_number,
        is_name=is_name,
        owners=tuple(number for number, each in enumerate(parts) for _ in each.weights),
        totals=totals,
        total=sum(totals),
        roots=sum(sqrt(total) for total in totals),
        numbers=sum(is_number),
        names=sum(is_name),
        length=sum(each.length for each in read),
        stops=sum(each.stops for each in read) + len(parts),
        asks=any(each.asks for each in read),
        quotes=any(each.quotes for each in read),
        begins=read[0].begins,
        ends=read[-1].ends,
        is_cut=not all(one.ends and other.begins for one, other in pairwise(read)),
    )


def evidence(en: Run, es: Run, met: Sequence[Meeting]) -> tuple[float, ...]:
    """What speaks for these being one link, in the order of ``WEIGHTS``; ``met`` counts through all words of a side."""
    shape = _NUMBER_OF_SHAPE[len(en.parts), len(es.parts)]
    weights_en, weights_es = en.weights, es.weights
    is_number, is_name = en.is_number, en.is_name
    matched_en = matched_es = numbers = names = 0.0
    for sure, place, where in met:
        matched_en += sure * weights_en[place]
        matched_es += sure * weights_es[where]
        if is_number[place]:
            numbers += sure
        elif is_name[place]:
            names += sure
    total_en, total_es = en.total, es.total
    covered_en = matched_en / (total_en + _SOME)
    covered_es = matched_es / (total_es + _SOME)
    expected = _LONGER * en.length
    ratio = abs(log(es.length / expected))
    least, apart = _several(en, es, met) if shape else (0.0, 0.0)
    whole = shape and not en.is_cut and not es.is_cut
    return (
        *_SHAPE_ROWS[shape],
        covered_en,
        covered_es,
        min(covered_en, covered_es),
        sqrt(matched_en + matched_es),
        sqrt(max(0.0, total_en - matched_en)),
        sqrt(max(0.0, total_es - matched_es)),
        min(2.0, ratio),
        min(4.0, abs(es.length - expected) / sqrt(_SPREAD * (en.length + 1))),
        numbers,
        max(0.0, en.numbers - numbers) + max(0.0, es.numbers - numbers),
        names,
        max(0.0, min(en.names, es.names) - names),
        least,
        whole,
        min(2.0, abs(en.stops - es.stops)),
        en.asks != es.asks,
        en.quotes != es.quotes,
        en.ends != es.ends,
        en.begins != es.begins,
        en.roots,
        es.roots,
        covered_en * covered_es,
        min(en.length, es.length) < _SHORT,
        numbers / (_SOME + max(en.numbers, es.numbers)),
        log(covered_en + _LEAST),
        log(covered_es + _LEAST),
        min(2.0, ratio) ** 2,
        apart,
        sqrt(_largest_gap(en, met, 1)),
        sqrt(_largest_gap(es, met, 2)),
    )


_SHAPE_ROWS = tuple(tuple(float(at == shape) for at in range(len(SHAPES))) for shape in range(len(SHAPES)))


WEIGHTS: tuple[float, ...] = (
    3.098, 1.790, 2.298, 4.127, 1.999, -3.243, 1.628, 2.023, 2.802, 3.537,
    0.881, 0.108, 2.002, -1.647, -0.155, -0.575, -0.568, 0.153, 3.376, 2.971,
    -0.703, -1.779, -1.559, -1.855, -0.595, -1.034, -1.375, -1.387, 0.357, -1.570,
    -0.331, -1.564, -0.234, 4.936, -1.326, -0.132,
)  # fmt: skip
"""What each piece of evidence counts."""
SHORTER: tuple[float, float] = (-0.456, 0.136)
"""What it counts, per sentence of a link, that the other text is much shorter: of the English, of the Spanish."""
ALONE: tuple[float, float] = (-3.226, -0.380)
"""What it counts likewise that much of the text probably has no counterpart."""
FIRST, LAST = 0.847, -0.415
"""What it counts that both texts begin, that both end with the link."""


def score(en: Run, es: Run, met: Sequence[Meeting]) -> float:
    """How much speaks for these being one link."""
    return sum(map(_times, WEIGHTS, evidence(en, es, met)))


def shorter(en: Sequence[Part], es: Sequence[Part]) -> tuple[float, float]:
    """How much the fact that one text lacks a part of the other speaks for a sentence of either to be in a link."""
    length_en = _LONGER * sum(each.features.length for each in en)
    length_es = sum(each.features.length for each in es)
    return (
        SHORTER[0] * max(0.0, 1.0 - length_es / length_en),
        SHORTER[1] * max(0.0, 1.0 - length_en / length_es),
    )


def lonelier(shares: tuple[float, float], alone: tuple[float, float]) -> tuple[float, float]:
    """The same, where so large a part of either text probably has no counterpart."""
    return shares[0] + ALONE[0] * alone[0], shares[1] + ALONE[1] * alone[1]


def _several(en: Run, es: Run, met: Sequence[Meeting]) -> tuple[float, float]:
    """Of a side with several sentences: how much of the one is explained of which least is, 0 to 1; and how far its
    first and its last lie apart in the other side, in their order: half of it, where both are really there.
    """
    least, apart = 1.0, 0.0
    for run, other, own, theirs in ((en, es, 1, 2), (es, en, 2, 1)):
        last = len(run.parts) - 1
        if last:
            explained = [0.0] * (last + 1)
            places = [0.0] * (last + 1)
            for couple in met:
                place = int(couple[own])
                weight = couple[0] * run.weights[place]
                owner = run.owners[place]
                explained[owner] += weight
                places[owner] += weight * couple[theirs]
            for found, total in zip(explained, run.totals, strict=True):
                least = min(least, found / (total + _SOME))
            if explained[0] and explained[last]:
                middle, end = places[0] / explained[0], places[last] / explained[last]
                apart += (end - middle) / len(other.weights)
    return least, apart


def _largest_gap(run: Run, met: Sequence[Meeting], side: int) -> float:
    """What the longest row of words weighs that nothing meets: something that was added or left out."""
    weights = list(run.weights)
    for couple in met:
        weights[int(couple[side])] *= -couple[0]
    most = gap = 0.0
    for weight in weights:
        # A word that is met ends the row as far as that is sure.
        gap = gap + weight if weight > 0.0 else max(0.0, gap + _ENDS * weight)
        if gap > most:
            most = gap
    return most


def _times(one: float, other: float) -> float:
    return one * other
