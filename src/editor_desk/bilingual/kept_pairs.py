# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pairs found by the last comparison, kept while somebody types on until the next one is there.

What is typed within paragraphs changes no pair. Where paragraphs came, went, were divided or joined, the others move
along; what people decide meanwhile holds at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from editor_desk.bilingual.pairing import Ground, Link, PairByOrder, Pinned, in_reading_order
from editor_desk.bilingual.paragraphs import Paragraph
from editor_desk.newsroom.comparison import ComparedLink

_BY_PERSON = frozenset({Ground.PIN, Ground.CUT})


@dataclass(slots=True)
class KeptPairing:
    """A ``Pairing`` that answers with the links of a comparison, and knows which of them each link was.

    ``en`` and ``es`` are the words of the paragraphs that were compared.
    """

    links: Sequence[ComparedLink]
    en: Sequence[str]
    es: Sequence[str]
    came_from: dict[Link, tuple[int, ...]] = field(default_factory=dict)
    """Of each link given last, its places among ``links``; several where paragraphs were joined, none for a new one."""

    def pair(
        self, en: Sequence[Paragraph], es: Sequence[Paragraph], pinned: Sequence[Pinned]
    ) -> tuple[Link, ...]:
        """See ``Pairing.pair``."""
        decided = [link for link in PairByOrder().pair(en, es, pinned) if link.ground in _BY_PERSON]
        free_en = {each.number for each in en} - {number for link in decided for number in link.en}
        free_es = {each.number for each in es} - {number for link in decided for number in link.es}
        groups = self._moved(
            moved(self.en, [each.words for each in en]), moved(self.es, [each.words for each in es])
        )
        found = {link: self._places(link, groups) for link in decided}
        for group in groups:
            numbers_en, numbers_es = group.en & free_en, group.es & free_es
            free_en, free_es = free_en - numbers_en, free_es - numbers_es
            if numbers_en or numbers_es:
                link = Link(tuple(sorted(numbers_en)), tuple(sorted(numbers_es)), self._ground(group))
                found[link] = tuple(group.places)
        found |= {Link((number,), ()): () for number in free_en}
        found |= {Link((), (number,)): () for number in free_es}
        self.came_from = found
        return in_reading_order(list(found))

    def _moved(self, en: Mapping[int, tuple[int, ...]], es: Mapping[int, tuple[int, ...]]) -> list[_Group]:
        """The links with their paragraphs where they stand now; those that share one have become one."""
        groups: list[_Group] = []
        for place, link in enumerate(self.links):
            group = _Group(
                {now for number in link.en for now in en.get(number, ())},
                {now for number in link.es for now in es.get(number, ())},
                [place],
            )
            apart = []
            for other in groups:
                if other.en & group.en or other.es & group.es:
                    group = _Group(other.en | group.en, other.es | group.es, other.places + group.places)
                else:
                    apart.append(other)
            groups = [*apart, group]
        return groups

    def _places(self, link: Link, groups: Sequence[_Group]) -> tuple[int, ...]:
        """What a pin was before, where it was a pair of just these paragraphs."""
        for group in groups:
            if group.en == set(link.en) and group.es == set(link.es):
                return tuple(group.places)
        return ()

    def _ground(self, group: _Group) -> Ground:
        known = {ground.value: ground for ground in Ground if ground not in _BY_PERSON}
        # What was pinned when it was compared is not any more: its numbers would be taken else.
        return known.get(self.links[group.places[0]].ground, Ground.ORDER)


@dataclass(slots=True)
class _Group:
    en: set[int]
    es: set[int]
    places: list[int]


def moved(then: Sequence[str], now: Sequence[str]) -> Mapping[int, tuple[int, ...]]:
    """Where paragraphs stand now, by their numbers then; those that are gone have no place.

    What stands the same before and behind what changed has moved as a whole; in between they follow by their order.
    """
    least = min(len(then), len(now))
    before = 0
    while before < least and then[before] == now[before]:
        before += 1
    behind = 0
    while behind < least - before and then[-1 - behind] == now[-1 - behind]:
        behind += 1
    found = {number: (number,) for number in range(before)}
    shift = len(now) - len(then)
    found |= {number: (number + shift,) for number in range(len(then) - behind, len(then))}
    old, new = len(then) - before - behind, len(now) - before - behind
    if old and new > old:
        for place in range(new):
            number = before + place * old // new
            found[number] = (*found.get(number, ()), before + place)
    elif new:
        found |= {before + place: (before + place * new // old,) for place in range(old)}
    return found
