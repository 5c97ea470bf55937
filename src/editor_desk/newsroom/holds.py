# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who writes in an edition now: a person with a program on a computer. It warns others; it never locks them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from editor_desk.newsroom.languages import Language

ENDS_AFTER = timedelta(minutes=5)
"""So long without a key, and nobody is writing there any more."""
AT_WORK = timedelta(minutes=2)
"""Whoever typed within this time is asked about before somebody else goes on."""
SEEN_EVERY = timedelta(seconds=30)
"""How often a hold is written again while somebody types."""


class Program(StrEnum):
    """What somebody writes with."""

    WINDOW = "window"
    COMMAND_LINE = "command line"


@dataclass(frozen=True, slots=True)
class Hand:
    """A running program: ``session`` is new at every start; ``pid`` is that of a process of ``host``."""

    session: str
    program: Program
    host: str
    pid: int


@dataclass(frozen=True, slots=True)
class Hold:
    """A person (an id) who writes with a program, since when, and when they were last seen typing."""

    person: str
    hand: Hand
    since: datetime
    seen_at: datetime

    def is_of(self, person: str, hand: Hand | None) -> bool:
        """Whether it is this person at this very program."""
        return hand is not None and self.person == person and self.hand.session == hand.session

    def is_fresh(self, now: datetime, within: timedelta = ENDS_AFTER) -> bool:
        """Whether somebody typed lately; a clock that was set back does not make it last longer."""
        return abs(now - self.seen_at) < within


@dataclass(frozen=True, slots=True)
class Held:
    """An edition somebody writes in; ``name`` is the person's."""

    story_id: str
    slug: str
    language: Language
    name: str
    hold: Hold


@dataclass(frozen=True, slots=True)
class TakenOver:
    """An edition that was in one's hand and that somebody else went on with.

    ``revision`` is the number under which it is kept as it stood then.
    """

    story_id: str
    slug: str
    language: Language
    name: str
    program: Program
    at: datetime
    revision: int
