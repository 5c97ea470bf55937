# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where passages of a body stand after it changed: pins, reviewed pairs and machine drafts all move by this.

A place of whole paragraphs stays one: it grows with a paragraph somebody types in, it goes along with one that is
moved. Where paragraphs are divided or joined a place keeps to its own words, so that what is divided stays whole and
what is joined by mistake comes apart again as it was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz import fuzz

from editor_desk.bilingual.paragraphs import Paragraph, numbers_within, read_paragraphs
from editor_desk.newsroom.pins import PinnedPlace
from editor_desk.text.anchors import anchor_at, find_again

Span = tuple[int, int]
"""Code points of a body's source, end exclusive."""
_STILL_LIKE = 40.0
"""So alike (0 to 100) are paragraphs that were rewritten in their places, several in one save."""

_CLEARLY_LIKE = 80.0
"""The same for one that stands elsewhere now."""


def place_at(body: str, start: int, end: int) -> PinnedPlace:
    """A place of a body as it is."""
    return PinnedPlace(anchor_at(body, start, end))


@lru_cache(maxsize=2)  # one save moves pins, reviewed pairs and machine drafts
def move_between(before: str, after: str) -> Move:
    """One change of a body."""
    return Move(before, after)


class Move:
    """One change of a body, for all the places in it."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before, after
        self.old, self.paragraphs = read_paragraphs(before), read_paragraphs(after)
        was = [before[each.start : each.end] for each in self.old]
        now = [after[each.start : each.end] for each in self.paragraphs]
        self._known = frozenset(was)
        self._now = _same_paragraphs(was, now)
        self.unchanged = [
            (self.old[old], self.paragraphs[new]) for old, new in self._now.items() if was[old] == now[new]
        ]
        """Paragraphs that read as before, wherever they stand now."""

    def places(self, places: Sequence[PinnedPlace]) -> tuple[PinnedPlace, ...]:
        """The same places after it; what cannot be found again is kept as an orphan."""
        found: list[PinnedPlace] = []
        for old in places:
            found += self._found(old) or [PinnedPlace(old.anchor, is_orphan=True)]
        return tuple(dict.fromkeys(found))

    def _found(self, old: PinnedPlace) -> list[PinnedPlace]:
        numbers = () if old.is_orphan else self._whole(old)
        if numbers and all(number in self._now for number in numbers):
            return self._places([self._now[number] for number in numbers])
        divided = self._divided(old) if numbers else []
        if divided:
            return divided
        place = find_again(old.anchor, self._after, None if old.is_orphan else self._before)
        if place is None:
            return []
        was_part = not (numbers or old.is_orphan)  # of a paragraph that somebody joined
        numbers = numbers_within(self.paragraphs, place.start, place.end)
        if was_part:
            return self._pieces(place.start, place.end)
        own = [number for number in numbers if not self._is_another(old, number)]
        if len(own) == len(numbers) and own:
            return self._pieces(place.start, place.end)
        return self._places(own)

    def _divided(self, old: PinnedPlace) -> list[PinnedPlace]:
        """The paragraphs somebody made of one, word for word, one behind the other."""
        sought, taken = old.anchor.exact.split(), set(self._now.values())
        for first in range(len(self.paragraphs)):
            words: list[str] = []
            for last in range(first, len(self.paragraphs)):
                each = self.paragraphs[last]
                words += [] if last in taken else self._after[each.start : each.end].split()
                if last in taken or words != sought[: len(words)]:
                    break
                if len(words) == len(sought):
                    return self._places(range(first, last + 1))
        return []

    def _whole(self, old: PinnedPlace) -> tuple[int, ...]:
        """The old paragraphs a place was, from the beginning of the first to the end of the last."""
        numbers = numbers_within(self.old, old.anchor.start, old.anchor.end)
        if not numbers:
            return ()
        is_whole = self._hull(self.old, numbers) == (old.anchor.start, old.anchor.end)
        return numbers if is_whole else ()

    def _hull(self, paragraphs: Sequence[Paragraph], numbers: Sequence[int]) -> Span:
        return paragraphs[numbers[0]].start, paragraphs[numbers[-1]].end

    def _places(self, numbers: Sequence[int]) -> list[PinnedPlace]:
        paragraphs: list[Paragraph] = [self.paragraphs[number] for number in numbers]
        return [place_at(self._after, each.start, each.end) for each in paragraphs]

    def _pieces(self, start: int, end: int) -> list[PinnedPlace]:
        """A passage paragraph by paragraph: somebody may write between two."""
        return [
            place_at(self._after, max(start, each.start), min(end, each.end))
            for each in self.paragraphs
            if each.start < end and start < each.end
        ]

    def _is_another(self, old: PinnedPlace, number: int) -> bool:
        """Whether a paragraph stood beside the one that is sought before: that one is gone."""
        each = self.paragraphs[number]
        words = self._after[each.start : each.end]
        return words in self._known and old.anchor.exact not in words


def _same_paragraphs(was: Sequence[str], now: Sequence[str]) -> Mapping[int, int]:
    """Which paragraph each is now: unchanged, moved, or rewritten where it stood; one nobody can tell is left out."""
    if len(was) == len(now) and sum(old != new for old, new in zip(was, now, strict=True)) <= 1:
        return {number: number for number in range(len(was))}  # whatever was typed within one paragraph
    found: dict[int, int] = {}
    rewritten: list[tuple[range, range]] = []
    for kind, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind == "equal":
            found |= dict(zip(range(a, b), range(c, d), strict=True))
        elif kind == "replace":
            rewritten.append((range(a, b), range(c, d)))
    free: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(set(range(len(now))) - set(found.values())):
        free[now[number]].append(number)
    for number in sorted(set(range(len(was))) - set(found)):
        if free[was[number]]:
            found[number] = free[was[number]].pop(0)  # moved
    taken = set(found.values())
    for olds, news in rewritten:
        left_old = [number for number in olds if number not in found]
        left_new = [number for number in news if number not in taken]
        if len(left_old) == len(left_new):
            pairs = zip(left_old, left_new, strict=True)
            found |= {old: new for old, new in pairs if fuzz.ratio(was[old], now[new]) >= _STILL_LIKE}
    return {**found, **_moved_and_rewritten(was, now, found)}


def _moved_and_rewritten(
    was: Sequence[str], now: Sequence[str], found: Mapping[int, int]
) -> Mapping[int, int]:
    """Paragraphs that stand elsewhere and were edited there, where each is clearly like one and no other."""
    taken = set(found.values())
    free = [number for number in range(len(now)) if number not in taken]
    moved: dict[int, int] = {}
    lost = [number for number in range(len(was)) if number not in found]
    # One that holds another word for word was made of several, one that stood in another is a part of it.
    free = [new for new in free if not any(was[old] in now[new] or now[new] in was[old] for old in lost)]
    for old in lost:
        likeness = sorted(((fuzz.ratio(was[old], now[new]), new) for new in free), reverse=True)
        if likeness and likeness[0][0] >= _CLEARLY_LIKE:
            moved[old] = likeness[0][1]
            free.remove(likeness[0][1])
    return moved
