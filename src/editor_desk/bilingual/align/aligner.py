# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs the sentences of two texts: the most probable links in order, then what was moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp

from editor_desk.bilingual.align.beads import Part
from editor_desk.bilingual.align.lane import bounds
from editor_desk.bilingual.align.lexicon import Lexicon, load_lexicon
from editor_desk.bilingual.align.odds import Odds, Setting
from editor_desk.bilingual.align.paths import Lane, best_way, probabilities
from editor_desk.bilingual.pairing import Link, Pinned, decided, dividers

_SAID_FROM = 0.45
"""A link less probable than this is none."""
_MOVED = 4.0
"""Log odds that sentences need which stand elsewhere in the other text."""
_FAR = 40
"""How many sentences farther than expected a moved one is looked for."""


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """Sentences that say the same, by number; one side empty: no counterpart. ``likeness`` 0 to 1: how sure."""

    en: tuple[int, ...]
    es: tuple[int, ...]
    likeness: float = 0.0


def _nowhere(_en: Sequence[int], _es: Sequence[int]) -> float:
    return 0.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences of both texts, by number, that are paired with each other and nothing else, in order."""

    en: Sequence[int]
    es: Sequence[int]


class Aligner:
    """Pairs sentences. Keeps what it read and weighed, so that the next keystroke costs little; one thread."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self._odds = Odds(load_lexicon() if lexicon is None else lexicon)

    def sentences(
        self, en: Sequence[str], es: Sequence[str], pinned: Iterable[Pinned] = ()
    ) -> tuple[SentenceLink, ...]:
        """Every sentence in exactly one link, in the order of the English, Spanish alone behind what precedes it.

        What is pinned, by the numbers of sentences, holds.
        """
        fixed = decided(list(pinned), len(en), len(es))
        stretches = [Stretch(left, right) for left, right in between(fixed, range(len(en)), range(len(es)))]
        links = [SentenceLink(link.en, link.es, 1.0 if link.is_pair else 0.0) for link in fixed]
        return self.paired(en, es, [stretches], links)

    def paired(
        self,
        en: Sequence[str],
        es: Sequence[str],
        pools: Sequence[Sequence[Stretch]],
        fixed: Sequence[SentenceLink] = (),
        setting: Setting = _nowhere,
    ) -> tuple[SentenceLink, ...]:
        """The links of every stretch; what is left over in a pool of stretches may have moved within it."""
        left = self._odds.parts(en, is_spanish=False)
        right = self._odds.parts(es, is_spanish=True)
        links = list(fixed)
        for pool in pools:
            found = [link for stretch in pool for link in self._in_order(left, right, stretch, setting)]
            links += found
            links += self._moved(left, right, pool, found, setting)
        with_en = {number for link in links for number in link.en}
        with_es = {number for link in links for number in link.es}
        links += [SentenceLink((number,), ()) for number in range(len(en)) if number not in with_en]
        links += [SentenceLink((), (number,)) for number in range(len(es)) if number not in with_es]
        return in_order(links)

    def _in_order(
        self, left: Sequence[Part], right: Sequence[Part], stretch: Stretch, setting: Setting
    ) -> list[SentenceLink]:
        """The links of a stretch that keep the order, those with a counterpart only."""
        if not stretch.en or not stretch.es:
            return []
        en = [(number, left[number]) for number in stretch.en]
        es = [(number, right[number]) for number in stretch.es]
        within = bounds([each for _, each in en], [each for _, each in es])
        lane = self._odds.lane(en, es, within, setting)
        sure = probabilities(lane)
        return [
            SentenceLink(
                tuple(stretch.en[i : i + rows]),
                tuple(stretch.es[j : j + columns]),
                min(1.0, sure[i + rows][j + columns][rows, columns]),
            )
            for i, j, rows, columns in best_way(_worth(lane, sure))
        ]

    def _moved(
        self,
        left: Sequence[Part],
        right: Sequence[Part],
        pool: Sequence[Stretch],
        found: Sequence[SentenceLink],
        setting: Setting,
    ) -> list[SentenceLink]:
        """Links between sentences left over that stand elsewhere in the other text, the surest first."""
        with_en = {number for link in found for number in link.en}
        with_es = {number for link in found for number in link.es}
        over_en = [number for stretch in pool for number in stretch.en if number not in with_en]
        over_es = [number for stretch in pool for number in stretch.es if number not in with_es]
        share = len(right) / max(1, len(left))
        weighed = []
        for i in over_en:
            for j in over_es:
                if abs(i * share - j) <= _FAR and self._odds.met(left[i], right[j]):
                    odds = self._odds.log_odds((left[i],), (right[j],)) + setting((i,), (j,))
                    if odds > _MOVED:
                        weighed.append((-odds, i, j))
        links = []
        for odds, i, j in sorted(weighed):
            if i not in with_en and j not in with_es:
                with_en.add(i)
                with_es.add(j)
                links.append(SentenceLink((i,), (j,), 1 / (1 + exp(_MOVED + odds))))
        return links


def between(
    fixed: Sequence[Link], en: Sequence[int], es: Sequence[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """What nobody decided, by number, divided where a pin divides both texts."""
    taken_en = {number for link in fixed for number in link.en}
    taken_es = {number for link in fixed for number in link.es}
    free_en = [number for number in en if number not in taken_en]
    free_es = [number for number in es if number not in taken_es]
    from_en = from_es = 0
    for divider in dividers(fixed):
        to_en, to_es = bisect_left(free_en, divider.en[0]), bisect_left(free_es, divider.es[0])
        yield free_en[from_en:to_en], free_es[from_es:to_es]
        from_en, from_es = to_en, to_es
    yield free_en[from_en:], free_es[from_es:]


def _worth(lane: Lane, sure: Sequence[Mapping[int, Mapping[tuple[int, int], float]]]) -> Lane:
    """The same steps, each worth its probability above what makes it worth saying."""
    return Lane(
        lane.low,
        lane.high,
        [
            {
                j: [(rows, columns, sure[i][j][rows, columns] - _SAID_FROM) for rows, columns, _ in steps]
                for j, steps in row.items()
            }
            for i, row in enumerate(lane.steps)
        ],
    )


def in_order(links: Iterable[SentenceLink]) -> tuple[SentenceLink, ...]:
    """As the English has them; what is only Spanish behind what stands before it there."""
    listed = list(links)
    after = {number: link.en[0] for link in listed if link.en for number in link.es}

    def place(link: SentenceLink) -> tuple[int, int, int]:
        if link.en:
            return link.en[0], 0, 0
        at = link.es[0] - 1
        while at >= 0 and at not in after:
            at -= 1
        return after.get(at, -1), 1, link.es[0]

    return tuple(sorted(listed, key=place))
