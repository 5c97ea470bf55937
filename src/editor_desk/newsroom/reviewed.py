# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs that somebody has read side by side, and differences that somebody let stand."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.comparison import BODY, DifferenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import PinnedPlace

Span = tuple[int, int]
"""Code points of a field's source, end exclusive."""


class PairState(StrEnum):
    """How a pair of paragraphs stands."""

    REVIEWED = "reviewed"
    STALE = "stale"
    UNREVIEWED = "unreviewed"
    ONLY_HERE = "only_here"
    """A person said that it has no counterpart."""
    ALONE = "alone"
    """It has none, and nobody has said anything."""


@dataclass(frozen=True, slots=True)
class PairAt:
    """Words of both editions that are read side by side: spans of the body, or a line of the furniture whole."""

    field: str = BODY
    en: tuple[Span, ...] = ()
    es: tuple[Span, ...] = ()

    def spans(self, language: Language) -> tuple[Span, ...]:
        """Where it stands in an edition."""
        return self.en if language is Language.EN else self.es


@dataclass(frozen=True, slots=True)
class ReviewedPair:
    """That somebody read two passages side by side, and what they said then. It is no content: no sign-off falls by it.

    ``field`` is the body or a line of the furniture; ``places`` are those of a body, moved with the text as pins are.
    ``hashes`` are of the canonical words of each side at that moment, ``words`` those words; a copy without them (the
    plain-file mirror) still knows whether something changed.
    """

    id: str
    hashes: Mapping[Language, str]
    by: str
    at: datetime
    words: Mapping[Language, str] = dataclasses.field(default_factory=dict)
    field: str = BODY
    places: Mapping[Language, tuple[PinnedPlace, ...]] = dataclasses.field(default_factory=dict)

    def spans(self, language: Language) -> tuple[Span, ...]:
        """Where its passages stand in a body now; orphans stand nowhere."""
        return tuple(
            (place.anchor.start, place.anchor.end)
            for place in self.places.get(language, ())
            if not place.is_orphan
        )

    def with_places(self, language: Language, places: tuple[PinnedPlace, ...]) -> ReviewedPair:
        """The same pair with other places in a language."""
        return replace(self, places={**self.places, language: places})


@dataclass(frozen=True, slots=True)
class StalePair:
    """A reviewed pair of which a side says something else now.

    ``changed`` are the sides that do, ``before`` the words reviewed ("" where only their hash is known), ``now`` those
    that stand there ("" where they are gone).
    """

    pair: ReviewedPair
    changed: tuple[Language, ...]
    before: Mapping[Language, str]
    now: Mapping[Language, str]

    def has_gone(self, language: Language) -> bool:
        """Whether nothing is left of a side."""
        return not self.now[language]


@dataclass(frozen=True, slots=True)
class AcceptedDifference:
    """That a difference which only warns or hints was let stand: by whom, when, why; taken back, it counts no more.

    ``identity`` is the difference's own (``comparison.Difference``). One that blocks is accepted by an ``Override``.
    """

    id: str
    identity: str
    kind: DifferenceKind
    by: str
    at: datetime
    reason: str
    revoked_at: datetime | None = None
    revoked_by: str | None = None

    @property
    def is_revoked(self) -> bool:
        """Whether it was taken back."""
        return self.revoked_at is not None
