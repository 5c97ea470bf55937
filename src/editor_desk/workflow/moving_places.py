# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where passages of a body stand after it changed: pins, reviewed pairs and machine drafts all move by this.

A place of whole paragraphs stays one: it grows with a paragraph somebody types in, it goes along with one that is
moved. Where paragraphs are divided or joined a place keeps to its own words, so that what is divided stays whole and
what is joined by mistake comes apart again as it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from editor_desk.bilingual.paragraphs import Paragraph, numbers_within, read_paragraphs
from editor_desk.newsroom.pins import PinnedPlace
from editor_desk.text.anchors import anchor_at, find_again
from editor_desk.workflow.same_paragraphs import run_of, same_paragraphs

Span = tuple[int, int]
"""Code points of a body's source, end exclusive."""

_WORD = re.compile(r"\S+")
_ENOUGH = 5
"""So many words are known again inside other paragraphs; fewer may stand there by accident."""

_PLAIN = str.maketrans("“”‘’", "\"\"''", "*")
"""Bold and curled quotes make no other paragraph of one."""


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
        self._plain = [words.translate(_PLAIN) for words in now]
        self._now = same_paragraphs([words.translate(_PLAIN) for words in was], self._plain)
        self._words = [words.split() for words in self._plain]
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
        within = [] if numbers or old.is_orphan else self._within(old)
        if within:
            return within
        place = find_again(old.anchor, self._after, None if old.is_orphan else self._before)
        if place is None:
            return []
        was_part = not (numbers or old.is_orphan)  # of a paragraph that somebody joined
        numbers = numbers_within(self.paragraphs, place.start, place.end)
        if was_part:
            if set(self._now.values()).issuperset(numbers):
                return []  # that paragraph is another one
            return self._pieces(place.start, place.end)
        own = [number for number in numbers if not self._is_another(old, number)]
        if len(own) == len(numbers) and own:
            return self._pieces(place.start, place.end)
        return self._places(own)

    def _within(self, old: PinnedPlace) -> list[PinnedPlace]:
        """Part of a paragraph that is still one: as though nothing had changed but what did within it."""
        start, end = old.anchor.start, old.anchor.end
        own = next((each for each in self.old if each.start <= start and end <= each.end), None)
        if own is None or own.number not in self._now:
            return []
        new = self.paragraphs[self._now[own.number]]
        was, now = self._before[own.start : own.end], self._after[new.start : new.end]
        place = find_again(anchor_at(was, start - own.start, end - own.start), now, was)
        return self._pieces(new.start + place.start, new.start + place.end) if place is not None else []

    def _divided(self, old: PinnedPlace) -> list[PinnedPlace]:
        """The paragraphs somebody made of one, what stands between them now is another's, or new."""
        plain, taken = old.anchor.exact.translate(_PLAIN), set(self._now.values())
        sought = plain.split()
        if not sought:
            return []
        free = [(n, words) for n, words in enumerate(self._words) if n not in taken and words]
        for at, (_, beginning) in enumerate(free):
            if beginning != sought[: len(beginning)]:
                continue
            parts, found = [], 0
            for number, words in free[at:]:
                if words == sought[found : found + len(words)]:
                    parts.append(number)
                    found += len(words)
                if found == len(sought):
                    return self._places(parts)
        numbers = [number for number, _ in free]
        return self._across(sought, numbers) or self._places(run_of(plain, self._plain, numbers))

    def _across(self, sought: Sequence[str], free: Sequence[int]) -> list[PinnedPlace]:
        """Where words stand one behind the other, though paragraphs begin and end elsewhere now."""
        flat = [
            (each[0].translate(_PLAIN), each.start(), each.end())
            for number in free
            for each in _WORD.finditer(
                self._after, self.paragraphs[number].start, self.paragraphs[number].end
            )
        ]
        size = len(sought)
        for at in range(len(flat) - size + 1) if size >= _ENOUGH else ():
            if [word for word, _, _ in flat[at : at + size]] == sought:
                first, last = flat[at], flat[at + size - 1]
                return self._pieces(first[1], last[2])
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
        return words in self._known and not (old.is_orphan and old.anchor.exact in words)
