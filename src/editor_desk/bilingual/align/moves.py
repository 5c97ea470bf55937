# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands elsewhere in the other text: looked for among what the order left over."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from math import exp

from editor_desk.bilingual.align.beads import SHAPES, Part
from editor_desk.bilingual.align.lane import rare_in_common
from editor_desk.bilingual.align.odds import Odds
from editor_desk.bilingual.align.sentence_links import SentenceLink, Stretch

_MOVED = 5.0
"""Log odds that sentences need which stand elsewhere in the other text."""
_PROMISING = -5.0
"""Log odds that a part of a larger link needs which was moved."""
_SHORT = 15
"""Characters below which nothing is taken for something that was moved."""
_NONE = -1000.0
_FEW = 60
_LIKELIEST = 3
_FAR = 40
"""How many sentences farther than expected a moved one is looked for."""
_SWAPPED = 2.0
"""How much more two neighbours must be like each other crosswise than together to have changed places."""


def moved(
    odds: Odds,
    left: Sequence[Part],
    right: Sequence[Part],
    pool: Sequence[Stretch],
    found: Sequence[SentenceLink],
) -> list[SentenceLink]:
    """Links between sentences that ``found`` leaves over, the surest first."""
    with_en = {number for link in found for number in link.en}
    with_es = {number for link in found for number in link.es}
    # In their order: a dictionary is a set that keeps it.
    over_en = {number: None for stretch in pool for number in stretch.en if number not in with_en}
    over_es = {number: None for stretch in pool for number in stretch.es if number not in with_es}
    couples = _likely_couples(left, right, list(over_en), list(over_es))
    share = len(right) / max(1, len(left))
    windows = {
        (en, es)
        for i, j in couples
        if abs(i * share - j) <= _FAR
        for rows, columns in SHAPES
        if rows == 1 or columns == 1
        for en in _rows_with(i, rows, over_en)
        for es in _rows_with(j, columns, over_es)
    }
    weighed = []
    for en, es in windows:
        worth = _worth(odds, tuple(left[i] for i in en), tuple(right[j] for j in es))
        if worth > _MOVED:
            weighed.append((-worth, en, es))
    links = []
    for worth, en, es in sorted(weighed):
        if with_en.isdisjoint(en) and with_es.isdisjoint(es):
            with_en.update(en)
            with_es.update(es)
            links.append(SentenceLink(en, es, 1 / (1 + exp(_MOVED + worth))))
    return links


def _likely_couples(
    left: Sequence[Part], right: Sequence[Part], over_en: Sequence[int], over_es: Sequence[int]
) -> set[tuple[int, int]]:
    """Of much that is left over only what has rare words in common, for each sentence the few likeliest."""
    if len(over_en) * len(over_es) <= _FEW:
        return {(i, j) for i in over_en for j in over_es}
    found: set[tuple[int, int]] = set()
    of_es: dict[int, list[tuple[float, int]]] = {}
    common = rare_in_common([left[i] for i in over_en], [right[j] for j in over_es])
    for i, worth in zip(over_en, common, strict=True):
        ranked = sorted(((-value, over_es[at]) for at, value in worth.items()))
        found.update((i, j) for _, j in ranked[:_LIKELIEST])
        for value, j in ranked:
            of_es.setdefault(j, []).append((value, i))
    for j, ranked in of_es.items():
        found.update((i, j) for _, i in sorted(ranked)[:_LIKELIEST])
    return found


def _worth(odds: Odds, en: tuple[Part, ...], es: tuple[Part, ...]) -> float:
    """The log odds of a link; none for what is too short, or has a part that has nothing to do with the rest."""
    if len(en) == len(es) == 1:
        is_short = min(en[0].features.length, es[0].features.length) < _SHORT
        return _NONE if is_short or not odds.met(en[0], es[0]) else odds.log_odds(en, es)
    return odds.log_odds(en, es) if odds.is_promising(en, es, _PROMISING) else _NONE


def uncrossed(
    odds: Odds, left: Sequence[Part], right: Sequence[Part], found: Sequence[SentenceLink]
) -> list[SentenceLink]:
    """The same links; where two sentences were paired with two that only changed places, one by one."""
    links: list[SentenceLink] = []
    for link in found:
        if len(link.en) == 2 and len(link.es) == 2:
            (a, b), (c, d) = link.en, link.es
            together = odds.log_odds((left[a], left[b]), (right[c], right[d]))
            crosswise = odds.log_odds((left[a],), (right[d],)) + odds.log_odds((left[b],), (right[c],))
            if crosswise > together + _SWAPPED:
                links += [SentenceLink((a,), (d,), link.likeness), SentenceLink((b,), (c,), link.likeness)]
                continue
        links.append(link)
    return links


def _rows_with(number: int, count: int, numbers: Container[int]) -> Iterator[tuple[int, ...]]:
    """So many of ``numbers`` that follow each other, this one among them."""
    for first in range(number - count + 1, number + 1):
        row = tuple(range(first, first + count))
        if all(each in numbers for each in row):
            yield row
