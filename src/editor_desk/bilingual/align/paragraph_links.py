# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which paragraphs belong together, by the sentences they have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editor_desk.bilingual.pairing import Ground, Link, in_reading_order
from editor_desk.bilingual.paragraphs import PHOTO, Paragraph

_MOSTLY = 0.5
"""The share of a paragraph that must stand in another for the two to be one link."""
_STOPS = (".", "!", "?", "…", ":")
_CLOSING = "\"'”’»)*_ "


@dataclass(frozen=True, slots=True)
class SentenceAt:
    """A sentence: the number of its paragraph, and its span in that paragraph's ``words``."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Sentences that say the same; one side empty: no counterpart. ``likeness`` 0 to 1: how sure."""

    en: tuple[SentenceAt, ...]
    es: tuple[SentenceAt, ...]
    likeness: float = 0.0


def paragraph_links(
    en: Sequence[Paragraph], es: Sequence[Paragraph], fixed: Sequence[Link], pairs: Sequence[SentencePair]
) -> tuple[Link, ...]:
    """Every paragraph in one link: ``fixed`` as it is, the others with those that most of one of them stands in.

    A single sentence that was moved into another paragraph joins none.
    """
    shared = _Shared(pairs)
    groups = _Groups(len(en) + len(es))
    taken_en = {number for link in fixed for number in link.en}
    taken_es = {number for link in fixed for number in link.es}
    for one, other in shared.couples():
        if one not in taken_en and other not in taken_es and shared.is_most(one, other):
            groups.join(one, len(en) + other)
    links = [
        Link(link.en, link.es, link.ground, link.pins, shared.likeness(link.en, link.es)) for link in fixed
    ]
    for members in groups.groups():
        numbers_en = tuple(number for number in members if number < len(en))
        numbers_es = tuple(number - len(en) for number in members if number >= len(en))
        if taken_en.isdisjoint(numbers_en) and taken_es.isdisjoint(numbers_es):
            likeness = shared.likeness(numbers_en, numbers_es)
            links.append(Link(numbers_en, numbers_es, Ground.FOUND, (), likeness))
    return in_reading_order(_with_what_is_being_written(en, es, links))


def _with_what_is_being_written(
    en: Sequence[Paragraph], es: Sequence[Paragraph], links: list[Link]
) -> list[Link]:
    """A last paragraph that is only begun goes, by the order, with the next one of the other text."""
    new = _begun(es, en, {link.es: link.en for link in links})
    couple = (new[1], new[0]) if new else _begun(en, es, {link.en: link.es for link in links})
    if couple is None:
        return links
    left, right = (couple[0],), (couple[1],)
    gone = {(left, ()), ((), right)}
    kept = [link for link in links if (link.en, link.es) not in gone or link.ground is not Ground.FOUND]
    return [*kept, Link(left, right, Ground.ORDER)] if len(kept) == len(links) - len(gone) else links


def _begun(
    text: Sequence[Paragraph],
    other: Sequence[Paragraph],
    there: Mapping[tuple[int, ...], tuple[int, ...]],
) -> tuple[int, int] | None:
    """The last paragraph where it is only begun and is like none, and the one of the other text behind the last pair."""
    last = len(text) - 1
    if not text or there.get((last,)) != ():
        return None
    before = max(
        (numbers[-1] for own, numbers in there.items() if own and own[-1] == last - 1 and numbers), default=-1
    )
    if (before < 0 < last) or before + 1 >= len(other):
        return None
    begun, asked = text[last], other[before + 1]
    is_open = not begun.words.rstrip(_CLOSING).endswith(_STOPS)
    is_same = begun.kind == asked.kind and begun.kind != PHOTO
    return (last, before + 1) if is_open and is_same and len(begun.words) < len(asked.words) else None


class _Shared:
    """How much paragraphs have in common: the characters of the sentences that were paired."""

    def __init__(self, pairs: Sequence[SentencePair]) -> None:
        self._size: defaultdict[tuple[int, int], float] = defaultdict(float)
        self._sure: defaultdict[tuple[int, int], float] = defaultdict(float)
        self._of_en: defaultdict[int, float] = defaultdict(float)
        self._of_es: defaultdict[int, float] = defaultdict(float)
        for pair in pairs:
            for one in pair.en:
                for other in pair.es:
                    # A sentence of a link with several counts with each by its share; a photo counts as a character.
                    size = (one.end - one.start + 1) / len(pair.es) + (other.end - other.start + 1) / len(
                        pair.en
                    )
                    self._size[one.paragraph, other.paragraph] += size
                    self._sure[one.paragraph, other.paragraph] += size * pair.likeness
                    self._of_en[one.paragraph] += size
                    self._of_es[other.paragraph] += size

    def couples(self) -> list[tuple[int, int]]:
        """Paragraphs that have anything in common."""
        return list(self._size)

    def is_most(self, en: int, es: int) -> bool:
        """Whether most of what either of them has in common with any, they have with each other."""
        return self._size[en, es] >= _MOSTLY * min(self._of_en[en], self._of_es[es])

    def likeness(self, en: Sequence[int], es: Sequence[int]) -> float:
        """How sure the sentences are that these have in common; 0 where there are none."""
        couples = [(one, other) for one in en for other in es if (one, other) in self._size]
        size = sum(self._size[couple] for couple in couples)
        return min(1.0, sum(self._sure[couple] for couple in couples) / size) if size else 0.0


class _Groups:
    """Numbers joined to groups."""

    def __init__(self, count: int) -> None:
        self._over = list(range(count))

    def _top(self, number: int) -> int:
        while self._over[number] != number:
            number = self._over[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Put both into one group."""
        top, below = sorted((self._top(one), self._top(other)))
        self._over[below] = top

    def groups(self) -> list[list[int]]:
        """Every number in its group, ascending."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for number in range(len(self._over)):
            found[self._top(number)].append(number)
        return list(found.values())
