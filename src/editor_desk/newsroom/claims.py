# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Claims of a story: what it says that can be true or false, and the proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.replies import RightOfReply
from editor_desk.newsroom.selectors import TextAnchor


class ClaimType(StrEnum):
    """What makes a claim worth checking."""

    FIGURE = "figure"
    DATE_TIME = "date_time"
    SUPERLATIVE_FIRST = "superlative_first"
    DIRECT_QUOTE = "direct_quote"
    ATTRIBUTION = "attribution"
    COMPARISON_TREND = "comparison_trend"
    CAUSAL = "causal"
    LEGAL_CRIME_RULE = "legal_crime_rule"
    SCIENCE_HEALTH = "science_health"
    PERSON_TITLE = "person_title"
    PLACE_ORG = "place_org"
    FORECAST_PROMISE = "forecast_promise"
    IMAGE = "image"


class Priority(StrEnum):
    """How much a claim matters; those of the desk block sign-off."""

    DESK = "desk"
    CHECK = "check"
    ROUTINE = "routine"


class ClaimStatus(StrEnum):
    """What has been found out about a claim."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    VERIFIED = "verified"
    CORRECTED = "corrected"
    ATTRIBUTED = "attributed"
    UNVERIFIABLE = "unverifiable"
    DISPUTED = "disputed"
    CUT = "cut"
    NOT_CHECKABLE = "not_checkable"


TERMINAL = frozenset(
    {
        ClaimStatus.VERIFIED,
        ClaimStatus.CORRECTED,
        ClaimStatus.ATTRIBUTED,
        ClaimStatus.CUT,
        ClaimStatus.NOT_CHECKABLE,
    }
)
"""Verdicts that let a story pass; unverifiable and disputed need an override."""

DECIDED = TERMINAL | {ClaimStatus.UNVERIFIABLE, ClaimStatus.DISPUTED}
NEEDS_PROOF = frozenset({ClaimStatus.VERIFIED, ClaimStatus.CORRECTED, ClaimStatus.ATTRIBUTED})


class EvidenceKind(StrEnum):
    """What a proof is made of."""

    PERSON = "person"
    DOCUMENT = "document"
    RECORDING = "recording"
    DATA = "data"
    WEB = "web"
    OBSERVATION = "observation"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file kept beside the store under its content hash."""

    sha256: str
    name: str
    size: int
    mime: str = "application/octet-stream"


PURGE_LAPSES_AFTER = timedelta(days=30)
"""A request nobody answered is no reason any more to destroy something."""


@dataclass(frozen=True, slots=True)
class Purge:
    """That a protected proof is to go for good: asked for by one person, done (``by``, ``at``) by another.

    ``had_locator``: what is gone said where to look, as the verdicts given on it needed.
    """

    asked_by: str
    asked_at: datetime
    reason: str = ""
    by: str | None = None
    at: datetime | None = None
    had_locator: bool = False

    @property
    def is_done(self) -> bool:
        """Whether it is gone."""
        return self.at is not None

    def is_open(self, now: datetime) -> bool:
        """Whether somebody else may do it now: it was asked for, and not too long ago."""
        return self.at is None and now - self.asked_at < PURGE_LAPSES_AFTER


@dataclass(frozen=True, slots=True)
class Evidence:
    """One proof; its locator says where in it another person finds the same thing.

    A protected item never leaves the store and its backups. One that was purged has no words any more, and
    counts as it did before.
    """

    id: str
    kind: EvidenceKind
    title: str
    locator: str = ""
    url: str = ""
    contact: str = ""
    excerpt: str = ""
    language: Language | None = None
    is_primary: bool = True
    is_on_record: bool = True
    is_protected: bool = False
    independent_of: str = ""
    retrieved_at: datetime | None = None
    file: StoredFile | None = None
    added_by: str = ""
    added_at: datetime | None = None
    purge: Purge | None = None

    @property
    def is_purged(self) -> bool:
        """Whether its words and its file are gone for good."""
        return self.purge is not None and self.purge.is_done

    @property
    def says_where_to_look(self) -> bool:
        """Whether another person can find the same in it, or could before it was purged."""
        return bool(self.locator.strip()) or (self.purge is not None and self.purge.had_locator)

    @property
    def origin(self) -> str:
        """What makes two proofs one source; of those that were purged nobody knows, so they count as one."""
        return self.independent_of or ("purged" if self.is_purged else self.id)


@dataclass(frozen=True, slots=True)
class ClaimAnchor:
    """Where one edition states a claim.

    ``anchor`` counts code points of the Markdown source of ``place`` ("body" for now). An orphan
    keeps its last words and is found again when they come back. ``span_hash`` is of the canonical
    words now, ``verdict_hash`` of those the verdict was given on.
    """

    anchor: TextAnchor
    span_hash: str
    verdict_hash: str | None = None
    is_orphan: bool = False
    place: str = "body"

    @property
    def is_stale(self) -> bool:
        """Whether the words have changed since the verdict ("check again")."""
        if self.verdict_hash is None:
            return False
        return self.is_orphan or self.span_hash != self.verdict_hash


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim of the story, not of a language: one verdict, an anchor in each edition stating it."""

    id: str
    types: tuple[ClaimType, ...] = ()
    priority: Priority = Priority.DESK
    status: ClaimStatus = ClaimStatus.OPEN
    anchors: Mapping[Language, ClaimAnchor] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    reasons: tuple[str, ...] = ()
    speaker: str = ""
    note: str = ""
    checker: str | None = None
    second_checker: str | None = None
    decided_at: datetime | None = None
    created_by: str = ""
    created_at: datetime | None = None
    reply: RightOfReply | None = None
    """What came of asking whoever an allegation is about."""

    @property
    def is_allegation(self) -> bool:
        """Whether it says of somebody what the law could be asked about."""
        return ClaimType.LEGAL_CRIME_RULE in self.types

    def states(self, language: Language) -> bool:
        """Whether this edition says it (an orphan did, and may again)."""
        return language in self.anchors

    def is_stale_in(self, language: Language) -> bool:
        """Whether this edition's words changed since the verdict."""
        anchor = self.anchors.get(language)
        return bool(anchor and anchor.is_stale)

    @property
    def has_located_evidence(self) -> bool:
        """Whether one proof at least says where to look."""
        return any(item.says_where_to_look for item in self.evidence)
