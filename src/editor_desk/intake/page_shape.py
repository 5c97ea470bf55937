# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The shape of a page: which of its first paragraphs are furniture, and where the story itself begins."""

from __future__ import annotations

from typing import NamedTuple

from editor_desk.intake.furniture_lines import (
    byline_in,
    dateline_in,
    ends_sentence,
    is_about_a_photo,
    is_headline,
    is_masthead,
    is_tagline,
    labelled,
)
from editor_desk.intake.recognised import PieceKind

_SEARCHED = 10
_LONGEST_FURNITURE = 60
_LONG_PARAGRAPH = 40
_SHORTEST_SENTENCE = 3
_SHORTEST_DEK = 5


class Placed(NamedTuple):
    """One paragraph taken for a piece of furniture, and the words of that field."""

    place: int
    kind: PieceKind
    words: str


class Shape(NamedTuple):
    """Where the story begins, what before (and labelled after) it is furniture.

    Paragraphs before ``begins`` that are not in ``placed`` looked like furniture but are not sure.
    """

    begins: int
    placed: tuple[Placed, ...]


def shape_of(lines: list[str]) -> Shape:
    """Read the first paragraphs of a page. With nothing that reads like a story there is no furniture."""
    by_label = {
        index: found for index, line in enumerate(lines) if index < _SEARCHED and (found := labelled(line))
    }
    begins = _begin(lines, set(by_label))
    if begins is None:
        return Shape(0, ())
    placed: list[Placed] = []
    taken: set[PieceKind] = set()
    for index, found in by_label.items():
        if found.kind is PieceKind.CUTLINE or found.kind not in taken:
            taken.add(found.kind)
            placed.append(Placed(index, found.kind, found.words))
    zone = [(index, line) for index, line in enumerate(lines[:begins]) if index not in by_label]
    placed += _place_unlabelled(zone, taken, has_dateline=dateline_in(lines[begins]) is not None)
    return Shape(begins, tuple(sorted(placed)))


def _begin(lines: list[str], with_label: set[int]) -> int | None:
    """The first paragraph of the story: with a dateline, after the byline, or simply one that reads like it."""
    reads_like_it = next((i for i, line in enumerate(lines) if i not in with_label and _is_story(line)), None)
    for index, line in enumerate(lines[:_SEARCHED]):
        if dateline_in(line) and _is_furniture_before(lines, index):
            return index
    for index, line in enumerate(lines[: _SEARCHED - 1]):
        if byline_in(line) and index + 1 < len(lines) and _is_furniture_before(lines, index):
            return next((i for i in range(index + 1, len(lines)) if i not in with_label), None)
    return reads_like_it


def _is_story(line: str) -> bool:
    words = len(line.split())
    return words >= _LONG_PARAGRAPH or (words >= _SHORTEST_SENTENCE and ends_sentence(line))


def _is_furniture_before(lines: list[str], index: int) -> bool:
    return all(len(line.split()) <= _LONGEST_FURNITURE for line in lines[:index])


def _place_unlabelled(
    zone: list[tuple[int, str]], taken: set[PieceKind], *, has_dateline: bool
) -> list[Placed]:
    placed = _masthead(zone, has_dateline=has_dateline)
    has_masthead = bool(placed)
    zone = zone[len(placed) :]
    others: list[tuple[int, str]] = []
    for index, line in zone:
        names = byline_in(line)
        if names and PieceKind.BYLINE not in taken:
            taken.add(PieceKind.BYLINE)
            placed.append(Placed(index, PieceKind.BYLINE, names))
        else:
            others.append((index, line))
    if PieceKind.HEADLINE not in taken:
        if not others or not is_headline(others[0][1]):
            return placed
        placed.append(Placed(others[0][0], PieceKind.HEADLINE, others[0][1]))
        others = others[1:]
    return placed + _below_headline(others, taken, has_masthead=has_masthead)


def _masthead(zone: list[tuple[int, str]], *, has_dateline: bool) -> list[Placed]:
    """The publication's name and what it says about itself; a name alone only on a page with a dateline."""
    if len(zone) < 2 or not is_masthead(zone[0][1]):
        return []
    if len(zone) > 2 and is_tagline(zone[1][1]):
        return [Placed(index, PieceKind.MASTHEAD, line) for index, line in zone[:2]]
    if has_dateline and is_headline(zone[1][1]):
        return [Placed(*zone[0][:1], PieceKind.MASTHEAD, zone[0][1])]
    return []


def _below_headline(
    others: list[tuple[int, str]], taken: set[PieceKind], *, has_masthead: bool
) -> list[Placed]:
    """The lines between headline and story: a dek, the words of the photo; on the site the photo stands there."""
    placed: list[Placed] = []
    is_free_for_dek = PieceKind.DEK not in taken
    for place, (index, line) in enumerate(others):
        is_last = place == len(others) - 1
        if is_about_a_photo(line) or (has_masthead and is_last and place < 2):
            placed.append(Placed(index, PieceKind.CUTLINE, line))
        elif place == 0 and is_free_for_dek and len(line.split()) >= _SHORTEST_DEK:
            placed.append(Placed(index, PieceKind.DEK, line))
        else:
            break
    return placed
