# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A name as it stands in a sentence, and what came of laying two sentences side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from editor_desk.newsroom.comparison import DifferenceKind


class NameClass(StrEnum):
    """What a name names, as far as it can be told."""

    NAME = "name"
    """A person, a firm, a title of a work: whatever is written with a capital and is in no table."""
    PLACE = "place"
    PEOPLE = "people"
    """A nationality, faith, party or language; one with its country where it has one."""
    ORGANISATION = "organisation"
    ROLE = "role"
    """What somebody is: president, sheriff, coach."""
    TERM = "term"
    """A term of the newsroom's own list."""


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a name, or all of a name that only counts whole; code points of the sentence."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    readings: frozenset[str] = frozenset()
    kind: NameClass = NameClass.NAME
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it stands (code points, end exclusive); ``text`` is what stands there.

    ``readings`` say what it may mean: two names with one in common mean the same. ``sure`` is 0 to 1: how certain it
    is a name at all (the first word of a sentence may be any word). ``former`` and ``vice`` belong to roles.
    """

    kind: NameClass
    start: int
    end: int
    text: str
    readings: frozenset[str] = frozenset()
    sure: float = 1.0
    former: bool = False
    vice: bool = False
    parts: tuple[Part, ...] = field(default=(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class NameContext:
    """A sentence, its names, and the folded words of the whole edition (see ``edition_words``)."""

    text: str
    names: tuple[Name, ...]
    everywhere: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What two sentences name: alike, differently, and what only one of them names.

    One side of a difference may be missing. What only one names is no difference by itself: it may be told by a
    pronoun, or by a word nobody has written into a table; ``sure`` of the name says how much it weighs.
    """

    agree: tuple[tuple[Name, Name], ...] = ()
    differ: tuple[tuple[Name | None, Name | None, DifferenceKind], ...] = ()
    only_en: tuple[Name, ...] = ()
    only_es: tuple[Name, ...] = ()
