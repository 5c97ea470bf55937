# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the change dialog is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from editor_desk.newsroom.changes import Change, ChangeKind, Effect
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.stories import Story
from editor_desk.workflow.saying_changes import EffectSaid
from editor_desk.workflow.since import SinceSignOff

ROWS = ("wrong", "right", "where", "note")
"""What a change says, in the order of the dialog."""


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """A story that is out, the change that is open in it (None: one is to begin), and what differs by now.

    ``not_a_fix`` are the sentences that say which words make it more than a fix. ``again``: editions that were compared
    and have changed since, so that nobody has said what the change is to them now.
    """

    story: Story
    people: tuple[Person, ...]
    language: Language
    change: Change | None = None
    since: Mapping[Language, SinceSignOff] = field(default_factory=dict)
    not_a_fix: tuple[str, ...] = ()
    again: frozenset[Language] = frozenset()

    @property
    def languages(self) -> tuple[Language, ...]:
        """The editions readers have, the leading one first."""
        return tuple(edition.language for edition in self.story.planned() if edition.is_public)


class ChangeAct(Enum):
    """What is to be done with a change."""

    SAVE = auto()
    """Begin it where there is none, and write down all that is said of it."""
    DROP = auto()


@dataclass(frozen=True, slots=True)
class ChangeWish:
    """All that stands in the dialog. ``said`` is by row of ``ROWS``, then by language."""

    act: ChangeAct
    change_id: str = ""
    kind: ChangeKind | None = None
    effects: Mapping[Language, EffectSaid] = field(default_factory=dict)
    said: Mapping[str, Mapping[Language, str]] = field(default_factory=dict)

    @property
    def affected(self) -> tuple[Language, ...]:
        """The editions that are changed now."""
        return tuple(lang for lang, wish in self.effects.items() if wish.effect is Effect.AFFECTED)
