# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which paragraph of a body each is after the body changed, several edits at once as well as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from rapidfuzz import fuzz

_STILL_LIKE = 40.0
"""So alike (0 to 100) are paragraphs that were rewritten in their places, several in one save."""

_CLEARLY_LIKE = 80.0
"""The same for one that stands elsewhere now."""

_HALF = 0.5
"""Such a share of the words is enough where one paragraph is missing and one is unknown."""


def same_paragraphs(was: Sequence[str], now: Sequence[str]) -> Mapping[int, int]:
    """Which paragraph each is now: unchanged, moved, or rewritten where it stood; one nobody can tell is left out."""
    if len(was) == len(now) and sum(old != new for old, new in zip(was, now, strict=True)) <= 1:
        return {number: number for number in range(len(was))}  # whatever was typed within one paragraph
    found: dict[int, int] = {}
    replaced: list[tuple[range, range]] = []
    for kind, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind == "equal":
            found |= dict(zip(range(a, b), range(c, d), strict=True))
        elif kind == "replace":
            replaced.append((range(a, b), range(c, d)))
    free: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(set(range(len(now))) - set(found.values())):
        free[now[number]].append(number)
    for number in sorted(set(range(len(was))) - set(found)):
        if free[was[number]]:
            found[number] = free[was[number]].pop(0)  # moved
    taken = set(found.values())
    lost, left = _without_divided_and_joined(
        was,
        now,
        [number for number in range(len(was)) if number not in found],
        [number for number in range(len(now)) if number not in taken],
    )
    for olds, news in replaced:
        own, others = [n for n in olds if n in lost], [n for n in news if n in left]
        if " ".join(was[n] for n in own).split() == " ".join(now[n] for n in others).split():
            lost = [n for n in lost if n not in own]  # they only begin and end elsewhere
            left = [n for n in left if n not in others]
    for olds, news in replaced:
        found |= _rewritten(was, now, [n for n in olds if n in lost], [n for n in news if n in left])
    found |= _between_the_same(len(was), len(now), found, lost, left)
    return {**found, **_moved_and_rewritten(was, now, found, lost, left)}


def _rewritten(
    was: Sequence[str], now: Sequence[str], olds: Sequence[int], news: Sequence[int]
) -> Mapping[int, int]:
    """Paragraphs that were rewritten in one place: one by one, or each beside some that are new or gone."""
    if len(olds) == len(news):
        pairs = zip(olds, news, strict=True)
        return {old: new for old, new in pairs if fuzz.ratio(was[old], now[new]) >= _STILL_LIKE}
    found: dict[int, int] = {}
    left = list(news)
    for old in olds:
        share, new = max(((_share(was[old], now[each]), each) for each in left), default=(0.0, -1))
        if share >= _HALF and not run_of(was[old], now, left, fuzz.ratio(was[old], now[new])):
            found[old] = new
            left.remove(new)
    return found


def _between_the_same(
    olds: int, news: int, found: Mapping[int, int], lost: Sequence[int], left: Sequence[int]
) -> Mapping[int, int]:
    """One that stands alone between the same two as before, whatever was typed within it."""
    taken = set(found.values())
    alone: dict[int, int] = {}
    for old in lost:
        ahead = -1 if old == 0 else found.get(old - 1)
        behind = news if old + 1 == olds else found.get(old + 1)
        if old not in found and ahead is not None and behind == ahead + 2 and ahead + 1 not in taken:
            alone[old] = ahead + 1
    return {old: new for old, new in alone.items() if new in left}


def _without_divided_and_joined(
    was: Sequence[str], now: Sequence[str], olds: Sequence[int], news: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Those that may be one another rewritten: no parts of one, nothing that was made of several."""
    gone: set[int] = set()
    made: set[int] = set()
    for old in olds:
        parts = [new for new in news if now[new] in was[old]]
        if len(parts) > 1 and " ".join(now[new] for new in parts).split() == was[old].split():
            gone.add(old)
            made.update(parts)
    for new in news:
        within = [old for old in olds if was[old] in now[new]]
        if len(within) > 1:
            gone.update(within)
            made.add(new)
    return [old for old in olds if old not in gone], [new for new in news if new not in made]


def _moved_and_rewritten(
    was: Sequence[str], now: Sequence[str], found: Mapping[int, int], lost: Sequence[int], left: Sequence[int]
) -> Mapping[int, int]:
    """Paragraphs that stand elsewhere and were edited there, where each is clearly like one and no other."""
    taken = set(found.values())
    lost = [number for number in lost if number not in found]
    left = [number for number in left if number not in taken]
    if len(lost) == len(left) == 1 and _share(was[lost[0]], now[left[0]]) >= _HALF:
        return {lost[0]: left[0]}
    moved: dict[int, int] = {}
    # One that holds another word for word was made of several, one that stood in another is a part of it.
    free = [new for new in left if not any(was[old] in now[new] or now[new] in was[old] for old in lost)]
    for old in lost:
        likeness = sorted(((fuzz.ratio(was[old], now[new]), new) for new in free), reverse=True)
        if likeness and likeness[0][0] >= _CLEARLY_LIKE:
            best, new = likeness[0]
            if run_of(was[old], now, left, best):
                continue  # divided, and something typed in one of its parts
            moved[old] = new
            free.remove(new)
    return moved


def run_of(old: str, now: Sequence[str], left: Sequence[int], at_least: float = 0.0) -> Sequence[int]:
    """The paragraphs, one behind the other, that are together clearly one that was divided and edited."""
    best, found = max(at_least, _CLEARLY_LIKE), []
    for size in (2, 3):
        for at in range(len(left) - size + 1):
            run = left[at : at + size]
            likeness = fuzz.ratio(old, " ".join(now[number] for number in run), score_cutoff=best)
            if likeness > best:
                best, found = likeness, list(run)
    return found


def _share(one: str, other: str) -> float:
    """How many of the longer one's words stand in both in the same order."""
    words, others = one.split(), other.split()
    blocks = SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(len(words), len(others), 1)
