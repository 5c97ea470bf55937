# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs the sentences of two texts: the most probable links in order, then what was moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from editor_desk.bilingual.align.beads import Part, lonelier, shorter
from editor_desk.bilingual.align.lane import bounds
from editor_desk.bilingual.align.lexicon import Lexicon, load_lexicon
from editor_desk.bilingual.align.moves import moved, uncrossed
from editor_desk.bilingual.align.odds import Odds
from editor_desk.bilingual.align.paths import alone, best_way
from editor_desk.bilingual.align.sentence_links import SentenceLink, Stretch, in_order
from editor_desk.bilingual.align.standing import Place
from editor_desk.bilingual.pairing import Link, Pinned, decided, dividers

_SAID_FROM = 0.65
"""A link less probable than this is none."""


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
        places: tuple[Sequence[Place], Sequence[Place]] | None = None,
    ) -> tuple[SentenceLink, ...]:
        """The links of every stretch; what is left over in a pool of stretches may have moved within it."""
        left = self._odds.parts(en, places[0] if places else None, is_spanish=False)
        right = self._odds.parts(es, places[1] if places else None, is_spanish=True)
        links = list(fixed)
        for pool in pools:
            found = [link for stretch in pool for link in self._in_order(left, right, stretch)]
            found = uncrossed(self._odds, left, right, found)
            links += found
            links += moved(self._odds, left, right, pool, found)
        with_en = {number for link in links for number in link.en}
        with_es = {number for link in links for number in link.es}
        links += [SentenceLink((number,), ()) for number in range(len(en)) if number not in with_en]
        links += [SentenceLink((), (number,)) for number in range(len(es)) if number not in with_es]
        return in_order(links)

    def _in_order(self, left: Sequence[Part], right: Sequence[Part], stretch: Stretch) -> list[SentenceLink]:
        """The links of a stretch that keep the order, those with a counterpart only."""
        if not stretch.en or not stretch.es:
            return []
        en = [left[number] for number in stretch.en]
        es = [right[number] for number in stretch.es]
        within = bounds(en, es)
        shares = shorter(en, es)
        # How much has no counterpart says how much that is to be expected of each sentence: asked twice.
        is_whole = len(en) == len(left) and len(es) == len(right)
        lane = self._odds.lane(en, es, within, shares, is_whole=is_whole)
        lane = self._odds.lane(en, es, within, lonelier(shares, alone(lane)), is_whole=is_whole)
        return [
            SentenceLink(
                tuple(stretch.en[step.i : step.i + step.en]),
                tuple(stretch.es[step.j : step.j + step.es]),
                step.sure,
            )
            for step in best_way(lane, _SAID_FROM)
        ]


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
