# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands elsewhere in the other text: looked for among what the order left over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import exp

from editor_desk.bilingual.align.beads import SHAPES, Part
from editor_desk.bilingual.align.odds import Odds
from editor_desk.bilingual.align.sentence_links import SentenceLink, Stretch

_MOVED = 5.0
"""Log odds that sentences need which stand elsewhere in the other text."""
_PROMISING = -5.0
"""Log odds that a part of a larger link needs which was moved."""
_SHORT = 15
"""Characters below which nothing is taken for something that was moved."""
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
    over_en = [number for stretch in pool for number in stretch.en if number not in with_en]
    over_es = [number for stretch in pool for number in stretch.es if number not in with_es]
    share = len(right) / max(1, len(left))
    weighed = []
    for rows, columns in SHAPES:
        if rows > 1 and columns > 1:
            continue
        for en in _rows_of(over_en, rows):
            for es in _rows_of(over_es, columns):
                if abs(en[0] * share - es[0]) > _FAR:
                    continue
                parts_en = tuple(left[number] for number in en)
                parts_es = tuple(right[number] for number in es)
                if rows * columns == 1:
                    one, other = parts_en[0], parts_es[0]
                    if min(one.features.length, other.features.length) < _SHORT or not odds.met(one, other):
                        continue
                elif not odds.is_promising(parts_en, parts_es, _PROMISING):
                    continue
                worth = odds.log_odds(parts_en, parts_es)
                if worth > _MOVED:
                    weighed.append((-worth, en, es))
    links = []
    for worth, en, es in sorted(weighed):
        if with_en.isdisjoint(en) and with_es.isdisjoint(es):
            with_en.update(en)
            with_es.update(es)
            links.append(SentenceLink(en, es, 1 / (1 + exp(_MOVED + worth))))
    return links


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


def _rows_of(numbers: Sequence[int], count: int) -> Iterator[tuple[int, ...]]:
    """So many numbers that follow each other."""
    for at in range(len(numbers) - count + 1):
        row = tuple(numbers[at : at + count])
        if row[-1] - row[0] == count - 1:
            yield row
