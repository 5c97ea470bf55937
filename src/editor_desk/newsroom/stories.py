# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story and its two editions, whole, as the store returns them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.changes import Change
from editor_desk.newsroom.claims import Claim, Evidence
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft
from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.overrides import Override
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.pins import Pin
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.retractions import Retraction
from editor_desk.newsroom.reviewed import AcceptedDifference, ReviewedPair
from editor_desk.newsroom.sensitive import SensitiveReview
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.zones import DESK_TIME_ZONE

UNSECTIONED = ""
LATER = "came later"
"""Marks a field that stands in a plain file only where it says something: older files know nothing of it."""
FURNITURE_FIELDS = (
    "headline",
    "dek",
    "byline",
    "dateline",
    "url_slug",
    "seo_title",
    "seo_description",
)


class Relation(StrEnum):
    """How an edition relates to the other one."""

    ORIGINAL = "original"
    TRANSLATION = "translation"
    PARALLEL = "parallel"


@dataclass(frozen=True, slots=True)
class Furniture:
    """Everything of an edition that is not its body; all plain text, one line each."""

    headline: str = ""
    dek: str = ""
    byline: str = ""
    dateline: str = ""
    url_slug: str = ""
    seo_title: str = ""
    seo_description: str = ""


@dataclass(frozen=True, slots=True)
class Return:
    """Why an edition was sent back, to whom, and to which stage it goes on from."""

    to_stage: Stage
    reason: str
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One language of a story.

    ``position`` is the last step a person took; ``stage`` is what follows from it and from the
    content now (an approval that no longer fits drops it), and is what everybody sees.
    ``author`` is the author or translator of record, a person's id. While a change after publication is
    open (``change``), the words here are those of the change, which has a position and a stage of its own;
    what was sent, and ``stage``, stay as they are for the readers.
    """

    id: str
    language: Language
    relation: Relation = Relation.ORIGINAL
    furniture: Furniture = field(default_factory=Furniture)
    body: str = ""
    position: Stage = Stage.PLANNED
    stage: Stage = Stage.PLANNED
    author: str | None = None
    assignee: str | None = None
    due: datetime | None = None
    scheduled_for: datetime | None = None
    returned: Return | None = None
    revision: int = 0
    changed_at: datetime | None = None
    changed_by: str | None = None
    sent_hash: str | None = None
    target_words: int | None = None
    """How long its text should be; None for what its kind says."""
    change: str | None = None
    """The change after publication that is open in it."""
    change_position: Stage | None = None
    change_stage: Stage | None = None
    notice: str | None = None
    """What its readers are told where it stood, once it was killed."""

    @property
    def working_stage(self) -> Stage:
        """The stage of the words here: that of the open change, else the edition's own."""
        return self.stage if self.change_stage is None else self.change_stage

    @property
    def working_position(self) -> Stage:
        """The last step a person took with the words here."""
        return self.position if self.change_position is None else self.change_position

    def moved_to(self, position: Stage, stage: Stage | None = None) -> Edition:
        """The same edition with the words here a step on: those of the open change, else its own."""
        if self.change is not None:
            return replace(self, change_position=position, change_stage=stage or position)
        return replace(self, position=position, stage=stage or position)

    @property
    def is_public(self) -> bool:
        """Whether readers have it, or it is on its way to them."""
        return self.position in (Stage.SENT, Stage.LIVE)

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written anything in it yet."""
        f = self.furniture
        return not (self.body.strip() or f.headline.strip() or f.dek.strip())


@dataclass(frozen=True, slots=True)
class Flags:
    """What makes a story special; each has rules of its own.

    ``subjects`` are ids of what a sensitive story touches on. ``withheld`` are names that must not be
    published: a secret of the store, in no file, no diary, no sentence; one that came from a copy without it
    is empty. ``sponsor`` is who pays, as readers are told.
    """

    legal: bool = False
    sensitive: bool = False
    sponsored: bool = False
    not_for_publication: bool = False
    subjects: tuple[str, ...] = field(default=(), metadata={LATER: True})
    withheld: tuple[str, ...] = field(default=(), repr=False, metadata={LATER: True})
    sponsor: str = field(default="", metadata={LATER: True})


@dataclass(frozen=True, slots=True)
class Pause:
    """A story on hold or spiked, and where each edition goes back to."""

    stage: Stage
    reason: str
    was_at: Mapping[Language, Stage]


@dataclass(frozen=True, slots=True)
class SelfApproval:
    """A declaration that the author may sign off this story, and why."""

    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LegalHold:
    """Nothing of a story may be thinned or purged, because a person of the law asked for it; who set it, why, when."""

    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Story:
    """A story: what both languages share, its editions, and all that belongs to it."""

    id: str
    slug: str
    kind: str = "news"
    plan: Plan = Plan.BOTH
    section: str = UNSECTIONED
    urgency: int = 4
    time_zone: str = DESK_TIME_ZONE
    embargo: datetime | None = None
    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    assignee: str | None = None
    flags: Flags = field(default_factory=Flags)
    no_claims_reason: str = ""
    self_approval: SelfApproval | None = None
    pause: Pause | None = None
    legal_hold: LegalHold | None = None
    editions: Mapping[Language, Edition] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    photos: tuple[PhotoUse, ...] = ()
    files: tuple[Evidence, ...] = ()
    approvals: tuple[Approval, ...] = ()
    overrides: tuple[Override, ...] = ()
    reviews: tuple[SensitiveReview, ...] = field(default=(), metadata={LATER: True})
    pins: tuple[Pin, ...] = ()
    reviewed: tuple[ReviewedPair, ...] = field(default=(), metadata={LATER: True})
    accepted: tuple[AcceptedDifference, ...] = field(default=(), metadata={LATER: True})
    machine_drafts: tuple[MachineDraft, ...] = field(default=(), metadata={LATER: True})
    notes: tuple[Note, ...] = ()
    retractions: tuple[Retraction, ...] = ()
    changes: tuple[Change, ...] = ()
    created_at: datetime | None = None
    created_by: str | None = None
    changed_at: datetime | None = None

    def edition(self, language: Language) -> Edition:
        """The edition in a language; every story has both, one may stay planned."""
        return self.editions[language]

    def planned(self) -> tuple[Edition, ...]:
        """The editions the plan asks for, leading one first."""
        return tuple(self.editions[language] for language in self.plan.languages)

    def claims_in(self, language: Language) -> tuple[Claim, ...]:
        """The claims this edition states."""
        return tuple(claim for claim in self.claims if claim.states(language))

    def claim(self, claim_id: str) -> Claim | None:
        """A claim by id."""
        return next((claim for claim in self.claims if claim.id == claim_id), None)

    def standing_approvals(self, language: Language) -> tuple[Approval, ...]:
        """Approvals of an edition that nobody revoked, newest last."""
        return tuple(a for a in self.approvals if a.language is language and not a.is_revoked)

    def change(self, change_id: str | None) -> Change | None:
        """A change after publication by id."""
        return next((change for change in self.changes if change.id == change_id), None)

    def open_change(self, language: Language) -> Change | None:
        """The change after publication that is open in an edition."""
        return self.change(self.edition(language).change)

    def told_in(self, language: Language) -> tuple[Change, ...]:
        """The changes whose note readers of an edition see, or will with the change that is open; oldest first."""
        open_now = self.edition(language).change
        return tuple(
            change for change in self.changes if change.is_told_in(language, is_open=change.id == open_now)
        )

    def with_change(self, change: Change) -> Story:
        """The same story with a change in the place of what it was, or added."""
        if self.change(change.id) is None:
            return replace(self, changes=(*self.changes, change))
        return replace(self, changes=tuple(change if each.id == change.id else each for each in self.changes))

    def with_edition(self, edition: Edition) -> Story:
        """The same story with one edition replaced."""
        return replace(self, editions={**self.editions, edition.language: edition})
