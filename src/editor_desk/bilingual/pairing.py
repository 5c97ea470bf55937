# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which paragraph of one edition belongs to which of the other; what a person decided always holds.

``Pairing`` is the one interface: whoever shows, scrolls or compares pairs asks it and cannot tell how the answer
was found: ``PairByOrder`` at once, ``align.AlignedPairing`` by what the paragraphs say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from editor_desk.bilingual.paragraphs import PHOTO, TABLE_ROW, Paragraph

_GAP = 1.0
"""What leaving a paragraph without counterpart costs; two gaps are dearer than an odd couple."""
_ODD, _NEVER, _ALIKE = 1.6, 2.1, 0.4
_TEXT = frozenset({"paragraph", "list_item", "list_text", "quotation", "html"})
_APART = frozenset({PHOTO, TABLE_ROW})
_MOST_WEIGHED = 40_000
"""Couples of a stretch that are weighed; a larger stretch (hundreds of paragraphs) is paired by order alone."""


class Ground(StrEnum):
    """Why a link stands."""

    ORDER = "order"
    """By its place between what was pinned; nobody has looked at it."""
    FOUND = "found"
    """By what it says (``bilingual.align``)."""
    PIN = "pin"
    """A person said that these belong together."""
    CUT = "cut"
    """A person said that this has no counterpart."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """What a person decided, in paragraph numbers: these belong together; one side empty: no counterpart."""

    id: str
    en: tuple[int, ...]
    es: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Paragraphs that say the same, by number in their body, ascending; one side empty: no counterpart.

    ``pins`` names the decisions it comes from; several when they share a paragraph. ``likeness`` (0 to 1) is how sure
    it is where it was found by what both say.
    """

    en: tuple[int, ...]
    es: tuple[int, ...]
    ground: Ground = Ground.ORDER
    pins: tuple[str, ...] = ()
    likeness: float = 0.0

    @property
    def is_pair(self) -> bool:
        """Whether both editions have a part in it."""
        return bool(self.en and self.es)


class Pairing(Protocol):
    """Links the paragraphs of two bodies."""

    def pair(
        self, en: Sequence[Paragraph], es: Sequence[Paragraph], pinned: Sequence[Pinned]
    ) -> tuple[Link, ...]:
        """Every paragraph in exactly one link, in reading order. Pins hold, then cuts, then what is found.

        Numbers that no paragraph has are left out; decisions that share a paragraph become one link.
        """
        ...


class PairByOrder:
    """Pairs paragraphs by their order between pins, headings with headings and photos with photos."""

    def pair(
        self, en: Sequence[Paragraph], es: Sequence[Paragraph], pinned: Sequence[Pinned]
    ) -> tuple[Link, ...]:
        """See ``Pairing.pair``."""
        fixed = decided(pinned, len(en), len(es))
        taken_en = {number for link in fixed for number in link.en}
        taken_es = {number for link in fixed for number in link.es}
        free_en = [each for each in en if each.number not in taken_en]
        free_es = [each for each in es if each.number not in taken_es]
        found = list(fixed)
        from_en = from_es = 0
        for divider in [*dividers(fixed), None]:
            to_en, to_es = len(free_en), len(free_es)
            if divider is not None:
                to_en = bisect_left(free_en, divider.en[0], key=lambda each: each.number)
                to_es = bisect_left(free_es, divider.es[0], key=lambda each: each.number)
            found += _by_order(free_en[from_en:to_en], free_es[from_es:to_es])
            from_en, from_es = to_en, to_es
        return in_reading_order(found)


def in_reading_order(links: Sequence[Link]) -> tuple[Link, ...]:
    """Links as the English body has them, each that is only Spanish behind what stands before it there."""
    pairs = [link for link in links if link.en]
    after = sorted((link.es[-1], link.en[0]) for link in pairs if link.es)
    ends = [last for last, _ in after]

    def place(link: Link) -> tuple[int, int, int]:
        if link.en:
            return link.en[0], 0, 0
        at = bisect_left(ends, link.es[0])
        return (after[at - 1][1] if at else -1), 1, link.es[0]

    return tuple(sorted([*pairs, *(link for link in links if not link.en)], key=place))


def without_crossings(links: Iterable[Link]) -> tuple[Link, ...]:
    """The most pairs that come in the same order in both bodies, in that order; what both scroll along.

    A pair with a stranger's paragraph between its own is left out as well.
    """
    pairs = sorted(
        (link for link in links if link.is_pair and _is_whole(link.en) and _is_whole(link.es)),
        key=lambda link: link.en,
    )
    lows: list[int] = []
    """Of each length, the lowest Spanish number that a chain so long ends with."""
    ends: list[int] = []
    before: list[int] = []
    for place, link in enumerate(pairs):
        length = bisect_left(lows, link.es[0])
        before.append(ends[length - 1] if length else -1)
        lows[length:] = [link.es[0], *lows[length + 1 :]]
        ends[length:] = [place, *ends[length + 1 :]]
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return tuple(reversed(chain))


def _is_whole(numbers: tuple[int, ...]) -> bool:
    return numbers[-1] - numbers[0] == len(numbers) - 1


def decided(pinned: Sequence[Pinned], count_en: int, count_es: int) -> list[Link]:
    """What people decided, as links; decisions that share a paragraph (two were joined to one) are one."""
    groups: list[tuple[set[int], set[int], list[str]]] = []
    for each in pinned:
        en = {number for number in each.en if 0 <= number < count_en}
        es = {number for number in each.es if 0 <= number < count_es}
        if bool(en) != bool(each.en) or bool(es) != bool(each.es) or not (en or es):
            continue
        names = [each.id]
        apart = []
        for group in groups:
            if group[0] & en or group[1] & es:
                en, es, names = en | group[0], es | group[1], [*group[2], *names]
            else:
                apart.append(group)
        groups = [*apart, (en, es, names)]
    links: list[Link] = []
    for en, es, names in groups:
        if en and es:
            links.append(Link(tuple(sorted(en)), tuple(sorted(es)), Ground.PIN, tuple(names)))
        else:
            links += [Link((number,), (), Ground.CUT, tuple(names)) for number in sorted(en)]
            links += [Link((), (number,), Ground.CUT, tuple(names)) for number in sorted(es)]
    return links


def dividers(fixed: Iterable[Link]) -> list[Link]:
    """The pins that cross no other: what stands above one in English stands above it in Spanish."""
    pins = sorted((link for link in fixed if link.is_pair), key=lambda link: link.en)
    return [
        pin
        for place, pin in enumerate(pins)
        if all(_is_above(other, pin) for other in pins[:place])
        and all(_is_above(pin, other) for other in pins[place + 1 :])
    ]


def _is_above(one: Link, other: Link) -> bool:
    return one.en[-1] < other.en[0] and one.es[-1] < other.es[0]


def _by_order(en: Sequence[Paragraph], es: Sequence[Paragraph]) -> list[Link]:
    """One by one in their order; where the kinds differ, with the fewest odd couples and gaps."""
    same = 0
    while same < min(len(en), len(es)) and en[same].kind == es[same].kind:
        same += 1
    links = [Link((en[at].number,), (es[at].number,)) for at in range(same)]
    en, es = en[same:], es[same:]
    if len(en) * len(es) > _MOST_WEIGHED:
        common = min(len(en), len(es))
        links += [Link((en[at].number,), (es[at].number,)) for at in range(common)]
        en, es = en[common:], es[common:]
    else:
        en, es = _weighed(en, es, links)
    links += [Link((each.number,), ()) for each in en]
    links += [Link((), (each.number,)) for each in es]
    return links


def _weighed(
    en: Sequence[Paragraph], es: Sequence[Paragraph], links: list[Link]
) -> tuple[list[Paragraph], list[Paragraph]]:
    """Add the couples of the cheapest pairing in order; what is left over of either side."""
    rows, columns = len(en), len(es)
    cost = [[_GAP * (columns - j) for j in range(columns + 1)] for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        cost[i][columns] = _GAP * (rows - i)
        for j in range(columns - 1, -1, -1):
            gap = _GAP + min(cost[i + 1][j], cost[i][j + 1])
            cost[i][j] = min(gap, _oddness(en[i].kind, es[j].kind) + cost[i + 1][j + 1])
    left_en, left_es = [], []
    i = j = 0
    while i < rows and j < columns:
        # In doubt couple first: gaps come at the end, as order alone has them.
        if cost[i][j] == _oddness(en[i].kind, es[j].kind) + cost[i + 1][j + 1]:
            links.append(Link((en[i].number,), (es[j].number,)))
            i, j = i + 1, j + 1
        elif cost[i][j] == _GAP + cost[i + 1][j]:
            left_en.append(en[i])
            i += 1
        else:
            left_es.append(es[j])
            j += 1
    return [*left_en, *en[i:]], [*left_es, *es[j:]]


def _oddness(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in _APART or other in _APART:
        return _NEVER
    return _ALIKE if one in _TEXT and other in _TEXT else _ODD
