# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which words of a text are which words of its revision: the ground on which passages are found again."""

import re
from bisect import bisect_left
from collections.abc import Callable
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\w+|[^\w\s]")
_MOST_TOKENS = 1500  # on either side of the passage; a diff of whole books is no use to an editor who waits


def common_ends(one: str, other: str) -> tuple[int, int]:
    """The length of what two texts begin with alike, and of what the rest of both ends with alike."""
    limit = min(len(one), len(other))
    ahead = _longest(limit, lambda size: one[:size] == other[:size])
    behind = _longest(limit - ahead, lambda size: one[len(one) - size :] == other[len(other) - size :])
    return ahead, behind


def _longest(limit: int, holds: Callable[[int], bool]) -> int:
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low


class TokenMap:
    """The words of two texts paired by a diff, in the neighbourhood of one passage of the older text.

    Capitals do not count. All offsets are code points of the two texts given.
    """

    def __init__(self, before: str, after: str, start: int, end: int) -> None:
        old = [(m.start(), m.end()) for m in _TOKEN.finditer(before)]
        new = [(m.start(), m.end()) for m in _TOKEN.finditer(after)]
        here = bisect_left(old, (start, start))
        there = bisect_left(old, (end, end))
        first, last = max(0, here - _MOST_TOKENS), min(len(old), there + _MOST_TOKENS)
        shift = len(new) - len(old)
        # Insertions may have moved the passage by as much as the text grew or shrank.
        low = max(0, first + min(0, shift) - _MOST_TOKENS)
        high = min(len(new), last + max(0, shift) + _MOST_TOKENS)
        if high - low > 6 * _MOST_TOKENS:
            low, high = max(0, first - _MOST_TOKENS), min(len(new), last + _MOST_TOKENS)
        self._old, self._new = old[first:last], new[low:high]
        self._pairs = _paired(before.lower(), after.lower(), self._old, self._new)

    def expected(self, start: int) -> int:
        """About where the passage that began at ``start`` should begin now."""
        place = self._index(start)
        while place < len(self._old) and place not in self._pairs:
            place += 1
        if place in self._pairs:
            return self._new[self._pairs[place]][0]
        return self._new[-1][1] if self._new else 0

    def image(self, start: int, end: int) -> tuple[int, int] | None:
        """From the first to the last word of the passage that is still there."""
        first, last = self._index(start), self._index(end)
        found = [self._pairs[place] for place in range(first, last) if place in self._pairs]
        if not found:
            return None
        return self._new[found[0]][0], self._new[found[-1]][1]

    def room(self, start: int, end: int) -> tuple[int, int] | None:
        """The room between the nearest words outside the passage that are still there, None if they crossed."""
        ahead, behind = self._index(start) - 1, self._index(end)
        while ahead >= 0 and ahead not in self._pairs:
            ahead -= 1
        while behind < len(self._old) and behind not in self._pairs:
            behind += 1
        first = self._pairs[ahead] + 1 if ahead >= 0 else 0
        last = self._pairs[behind] - 1 if behind < len(self._old) else len(self._new) - 1
        return (self._new[first][0], self._new[last][1]) if first <= last else None

    def _index(self, place: int) -> int:
        return bisect_left(self._old, (place, place))


def _paired(
    before: str, after: str, old: list[tuple[int, int]], new: list[tuple[int, int]]
) -> dict[int, int]:
    """Old word -> new word. What both ends share is not compared again."""
    words = [before[start:end] for start, end in old]
    now = [after[start:end] for start, end in new]
    ahead, behind = _shared(words, now)
    pairs = {place: place for place in range(ahead)}
    middle = SequenceMatcher(
        None, words[ahead : len(words) - behind], now[ahead : len(now) - behind], autojunk=False
    )
    for one, other, size in middle.get_matching_blocks():
        pairs.update((ahead + one + k, ahead + other + k) for k in range(size))
    shift = len(now) - len(words)
    pairs.update((place, place + shift) for place in range(len(words) - behind, len(words)))
    return pairs


def _shared(words: list[str], now: list[str]) -> tuple[int, int]:
    ahead, limit = 0, min(len(words), len(now))
    while ahead < limit and words[ahead] == now[ahead]:
        ahead += 1
    behind = 0
    while behind < limit - ahead and words[-1 - behind] == now[-1 - behind]:
        behind += 1
    return ahead, behind
