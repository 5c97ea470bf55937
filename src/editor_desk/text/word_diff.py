# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What changed between two texts, word by word, as an editor would mark it up."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

from editor_desk.text.token_map import common_ends

ChangeKind = Literal["equal", "insert", "delete"]

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:['’][^\W_]+)*|[^\w\s]|_")
_MANY_TOKENS = 6000  # from here on the commonest words no longer hold a diff together
_ISLAND_WORDS = 3  # so few unchanged words between two changes may be read as changed too


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of text that stayed, came or went. Spaces are part of it."""

    kind: ChangeKind
    text: str


def word_diff(before: str, after: str) -> tuple[Change, ...]:
    """The changes from one text to another, in reading order, a deletion before its replacement.

    The equal and deleted stretches joined are ``before``, the equal and inserted ones ``after``, to the letter.
    Neighbours never have the same kind; two empty texts give nothing.
    """
    ahead, behind = _whole_word_ends(before, after)
    end, now = len(before) - behind, len(after) - behind
    changes = [Change("equal", before[:ahead])]
    changes += _without_islands(_tidy(_compare(before[ahead:end], after[ahead:now])))
    changes.append(Change("equal", before[end:]))
    return tuple(_tidy(changes))


def _whole_word_ends(before: str, after: str) -> tuple[int, int]:
    """What both begin and end with, without cutting a word in two."""
    ahead, behind = common_ends(before, after)

    def cuts(text: str, place: int) -> bool:
        return 0 < place < len(text) and not text[place - 1].isspace() and not text[place].isspace()

    while ahead and (cuts(before, ahead) or cuts(after, ahead)):
        ahead -= 1
    while behind and (cuts(before, len(before) - behind) or cuts(after, len(after) - behind)):
        behind -= 1
    return ahead, behind


def _compare(before: str, after: str) -> list[Change]:
    if not before or not after:
        return [Change("delete", before), Change("insert", after)]
    old, new = _tokens(before), _tokens(after)
    words, now = [before[s:e] for s, e in old], [after[s:e] for s, e in new]
    matcher = SequenceMatcher(None, words, now, autojunk=len(words) + len(now) > _MANY_TOKENS)
    changes: list[Change] = []
    one = other = 0
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            (start, end), (first, last) = old[block.a + step], new[block.b + step]
            changes += _gap(before[one:start], after[other:first])
            changes.append(Change("equal", before[start:end]))
            one, other = end, last
    return [*changes, *_gap(before[one:], after[other:])]


def _tokens(text: str) -> list[tuple[int, int]]:
    return [(found.start(), found.end()) for found in _TOKEN.finditer(text)]


def _gap(before: str, after: str) -> list[Change]:
    """What stands between two words that stayed; the spaces that both sides share stay too."""
    lead = 0
    while lead < min(len(before), len(after)) and before[lead] == after[lead] and before[lead].isspace():
        lead += 1
    rest, now = before[lead:], after[lead:]
    tail = 0
    while tail < min(len(rest), len(now)) and rest[-1 - tail] == now[-1 - tail] and rest[-1 - tail].isspace():
        tail += 1
    return [
        Change("equal", before[:lead]),
        Change("delete", rest[: len(rest) - tail]),
        Change("insert", now[: len(now) - tail]),
        Change("equal", rest[len(rest) - tail :]),
    ]


def _tidy(changes: list[Change]) -> list[Change]:
    """Join neighbours of one kind; within a changed stretch what went stands before what came."""
    out: list[Change] = []
    for stayed, group in groupby(
        (each for each in changes if each.text), key=lambda each: each.kind == "equal"
    ):
        part = list(group)
        if stayed:
            out.append(Change("equal", "".join(each.text for each in part)))
            continue
        gone = "".join(each.text for each in part if each.kind == "delete")
        came = "".join(each.text for each in part if each.kind == "insert")
        out += [each for each in (Change("delete", gone), Change("insert", came)) if each.text]
    return out


def _without_islands(changes: list[Change]) -> list[Change]:
    """Read a word or two that stayed by chance between larger changes as changed: whole phrases read better."""
    out: list[Change] = []
    last = len(changes) - 1
    for place, change in enumerate(changes):
        is_between = change.kind == "equal" and 0 < place < last
        if is_between and _is_island(change.text, _extent(changes, place, -1), _extent(changes, place, 1)):
            out += [Change("delete", change.text), Change("insert", change.text)]
        else:
            out.append(change)
    return _tidy(out)


def _extent(changes: list[Change], place: int, step: int) -> int:
    """The larger of what went and what came beside an unchanged stretch, in characters."""
    size = 0
    place += step
    while 0 <= place < len(changes) and changes[place].kind != "equal":
        size = max(size, len(changes[place].text.strip()))
        place += step
    return size


def _is_island(text: str, ahead: int, behind: int) -> bool:
    if "\n\n" in text or not ahead or not behind:
        return False
    size = len(text.strip())
    if not size:  # a space alone between two changed words
        return True
    words = len(_tokens(text))
    return words <= _ISLAND_WORDS and size <= min(ahead, behind) and size * 2 < ahead + behind
