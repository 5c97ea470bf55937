# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What differs between two contents of an edition beyond its lines and paragraphs: photos, verdicts, link targets.

An approver puts their name to all of it, so all of it must be shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

_TEXT = 3
"""Where a block of the content form has its visible text; before it kind, level, number; after it the rest."""
_PHOTO_PARTS = ("file", "cutline", "credit", "alt")

BlockPart = Literal["kind", "links", "photos", "unseen"]


@dataclass(frozen=True, slots=True)
class PhotoChange:
    """A photo that came, went or changed in ``part`` (file, cutline, credit, alt; "order": it moved).

    ``number`` is its place among the photos, from 1. ``before`` None: the photo came; ``after`` None: it went.
    """

    number: int
    part: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class UnseenChange:
    """A paragraph that reads as before and yet is another: a link's target, its kind, a photo in it.

    ``paragraph`` counts the blocks of the text now, from 1.
    """

    paragraph: int
    part: BlockPart
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A fact whose verdict is another, that came (``before`` None) or went (``after`` None)."""

    claim: str
    before: str | None
    after: str | None


def photo_changes(before: Sequence[Sequence[str]], after: Sequence[Sequence[str]]) -> tuple[PhotoChange, ...]:
    """From the photos of one content form to those of another, in the order of now; what went comes last."""
    return tuple(_photo_changes({p[0]: tuple(p[1:]) for p in before}, {p[0]: tuple(p[1:]) for p in after}))


def _photo_changes(old: dict[str, tuple[str, ...]], new: dict[str, tuple[str, ...]]) -> Iterator[PhotoChange]:
    for number, (photo, parts) in enumerate(new.items(), start=1):
        was = old.get(photo)
        if was is None:
            yield PhotoChange(number, "cutline", None, parts[1])
            continue
        for part, one, other in zip(_PHOTO_PARTS, was, parts, strict=True):
            if one != other:
                yield PhotoChange(number, part, one, other)
    for number, (photo, parts) in enumerate(old.items(), start=1):
        if photo not in new:
            yield PhotoChange(number, "cutline", parts[1], None)
    if [each for each in old if each in new] != [each for each in new if each in old]:
        yield PhotoChange(0, "order", "", "")


def verdict_changes(
    before: Sequence[Sequence[str]], after: Sequence[Sequence[str]]
) -> tuple[VerdictChange, ...]:
    """The facts whose verdict differs between two content forms."""
    old: dict[str, str] = {pair[0]: pair[1] for pair in before}
    new: dict[str, str] = {pair[0]: pair[1] for pair in after}
    return tuple(
        VerdictChange(claim, old.get(claim), new.get(claim))
        for claim in dict.fromkeys((*old, *new))
        if old.get(claim) != new.get(claim)
    )


def unseen_changes(
    before: Sequence[Sequence[Any]], after: Sequence[Sequence[Any]]
) -> tuple[UnseenChange, ...]:
    """Blocks of two content forms with the same words that differ in what the words do not show."""
    old, new = ([str(block[_TEXT]) for block in blocks] for blocks in (before, after))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[UnseenChange] = []
    for match in matcher.get_matching_blocks():
        for step in range(match.size):
            number = match.b + step + 1
            found += _unseen(number, before[match.a + step], after[match.b + step])
    return tuple(found)


def _unseen(number: int, old: Sequence[Any], new: Sequence[Any]) -> Iterator[UnseenChange]:
    if list(old[:_TEXT]) != list(new[:_TEXT]):
        yield UnseenChange(number, "kind", str(old[0]), str(new[0]))
    parts: tuple[BlockPart, ...] = ("links", "photos", "unseen")
    for part, one, other in zip(parts, old[_TEXT + 1 :], new[_TEXT + 1 :], strict=True):
        if list(one) != list(other):
            yield UnseenChange(number, part, " ".join(map(str, one)), " ".join(map(str, other)))
