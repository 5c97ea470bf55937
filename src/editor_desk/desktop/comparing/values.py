# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the Compare tab is shown, and what it says a person wants done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto

from editor_desk.newsroom.comparison import CompareRequest, Difference, DifferenceKind, Level, Mend
from editor_desk.newsroom.languages import Language


class Act(StrEnum):
    """What can be done with a difference."""

    MEND = "mend"
    REVIEWED = "reviewed"
    ACCEPT_DRAFT = "accept_draft"
    ONLY_HERE = "only_here"
    SAME_NAME = "same_name"
    ACCEPT = "accept"
    TAKE_BACK = "take_back"


@dataclass(frozen=True, slots=True)
class Offer:
    """One of the things that can be done, in words; ``mend`` says which mend it is."""

    act: Act
    text: str
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A difference as the tab shows it.

    ``key`` is its own among those shown. ``paragraphs`` are counted from 1, by language. ``accepted`` says who let it
    stand and why, empty where nobody did; ``changed`` the words of each side that is another since
    the pair was reviewed, in the pieces of a word diff.
    """

    key: str
    difference: Difference
    paragraphs: Mapping[Language, int] = field(default_factory=dict)
    is_whole_paragraph: bool = False
    accepted: str = ""
    changed: Mapping[Language, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    @property
    def is_hint(self) -> bool:
        """Whether only those see it who ask for hints."""
        return self.difference.level is Level.HINT and not self.accepted

    @property
    def counts(self) -> bool:
        """Whether it is a difference still."""
        return not self.accepted and not self.is_hint

    @property
    def is_of_names(self) -> bool:
        """Whether it is about how somebody or something is called in both languages."""
        both = self.difference.en is not None and self.difference.es is not None
        return both and self.difference.kind in _NAMES


_NAMES = (DifferenceKind.NAME, DifferenceKind.PLACE, DifferenceKind.ROLE)


class Why(Enum):
    """Why there is no list, or what the list is worth."""

    NO_STORY = auto()
    ONE_LANGUAGE = auto()
    NOTHING_YET = auto()
    WAITING = auto()
    COMPARED = auto()
    LOST = auto()


@dataclass(frozen=True, slots=True)
class ShownComparison:
    """All the tab shows of a story; ``empty`` is the edition without text."""

    story_id: str = ""
    why: Why = Why.NO_STORY
    request: CompareRequest | None = None
    differences: tuple[Shown, ...] = ()
    empty: Language | None = None
