# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Changes after publication: what was wrong, what is right, which editions it touches, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.languages import Language


class ChangeKind(StrEnum):
    """What a change is to its readers. A fix is proved by the program, an update says when, the others say what."""

    FIX = "fix"
    UPDATE = "update"
    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    NOTE = "note"


WITH_NOTE = (ChangeKind.CORRECTION, ChangeKind.CLARIFICATION, ChangeKind.NOTE)
"""Kinds whose readers are told something in words; an update tells them when, a fix is only logged."""


class Effect(StrEnum):
    """What a change is to an edition: changed by it, looked at and right as it is, or changed later."""

    AFFECTED = "affected"
    COMPARED = "compared"
    TO_FOLLOW = "to_follow"


class ChangeOutcome(StrEnum):
    """What became of a change; open until every edition it names has had its turn."""

    OPEN = "open"
    SENT = "sent"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class EffectOn:
    """What a change is to one edition, and how far it has come there.

    ``by`` None: nobody decided it, something the editions share was changed. ``compared_hash`` is the content the
    edition had when somebody found it right as it is; ``before_hash`` the copy readers had until the change was
    sent. ``before_revision`` holds the words of that copy. ``signed_at`` is the moment its note is dated.
    ``closed_at``: the change is over for this edition.
    """

    effect: Effect
    by: str | None = None
    at: datetime | None = None
    follow_by: datetime | None = None
    follow_person: str | None = None
    compared_hash: str | None = None
    before_hash: str | None = None
    before_revision: int | None = None
    signed_at: datetime | None = None
    sent_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether somebody still has to do this in the edition: an open task."""
        return self.effect is Effect.TO_FOLLOW and self.closed_at is None


@dataclass(frozen=True, slots=True)
class Change:
    """One change after publication of a story, for all editions it touches.

    ``kind`` None: it began by itself and nobody has said yet what it is. ``wrong``, ``right``, ``where`` and
    ``note`` (the sentence readers get) are by language. ``printed_in``: the print issue that carries it.
    """

    id: str
    begun_at: datetime
    kind: ChangeKind | None = None
    begun_by: str | None = None
    wrong: Mapping[Language, str] = field(default_factory=dict)
    right: Mapping[Language, str] = field(default_factory=dict)
    where: Mapping[Language, str] = field(default_factory=dict)
    note: Mapping[Language, str] = field(default_factory=dict)
    effects: Mapping[Language, EffectOn] = field(default_factory=dict)
    outcome: ChangeOutcome = ChangeOutcome.OPEN
    printed_in: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether any edition still has to go through it."""
        return self.outcome is ChangeOutcome.OPEN

    def on(self, language: Language) -> EffectOn | None:
        """What it is to an edition; None where nobody has said."""
        return self.effects.get(language)

    def affects(self, language: Language) -> bool:
        """Whether it changes this edition, now or before."""
        effect = self.effects.get(language)
        return effect is not None and effect.effect is Effect.AFFECTED

    def is_told_in(self, language: Language, *, is_open: bool) -> bool:
        """Whether it leaves a line in an edition: once it was sent with it, and in what is signed off before.

        An update says when; the others need words to say.
        """
        effect = self.effects.get(language)
        if effect is None or not (is_open or effect.sent_at is not None):
            return False
        return self.kind is ChangeKind.UPDATE or (
            self.kind in WITH_NOTE and bool(self.note.get(language, "").strip())
        )

    def dated_in(self, language: Language) -> datetime:
        """The time readers of an edition are told: when it was signed off, before that when it began."""
        effect = self.effects.get(language)
        return (effect.signed_at if effect else None) or self.begun_at

    def with_effect(self, language: Language, effect: EffectOn) -> Change:
        """The same change with what it is to one edition replaced."""
        return replace(self, effects={**self.effects, language: effect})


@dataclass(frozen=True, slots=True)
class NotAFix:
    """Something that was changed and is no mere slip of the pen: where, from what, to what; ``why`` is a code."""

    place: str
    before: str
    after: str
    why: str


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """What was found out about an open change of an edition, for the rules of G7.

    ``is_changed``: something differs from the copy readers have. ``faults``: why it is no fix.
    ``is_sent_known``: this store has that copy, so that anything can be proved. ``other_hash`` is the content
    of the other edition now.
    """

    is_changed: bool = True
    is_sent_known: bool = True
    faults: tuple[NotAFix, ...] = ()
    other_hash: str = ""
