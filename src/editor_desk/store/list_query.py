# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a list of stories is asked for, and the line it shows for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.holds import Held
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage


class View(StrEnum):
    """The heaps on a desk. A story lies on one when any edition of its plan is at such a stage."""

    IN_PROGRESS = "in_progress"
    DRAFTS = "drafts"
    FACT_CHECK = "fact_check"
    READY = "ready"
    APPROVED = "approved"
    SENT = "sent"
    RETURNED = "returned"
    SPIKED = "spiked"
    MINE = "mine"
    ALL = "all"


STAGES_OF: Mapping[View, tuple[Stage, ...]] = {
    View.IN_PROGRESS: tuple(
        stage
        for stage in Stage
        if stage not in (Stage.SENT, Stage.LIVE, Stage.KILLED, Stage.WITHDRAWN, Stage.SPIKED)
    ),
    View.DRAFTS: (Stage.PLANNED, Stage.DRAFT, Stage.EDITING),
    View.FACT_CHECK: (Stage.CHECKING,),
    View.READY: (Stage.READY,),
    View.APPROVED: (Stage.APPROVED, Stage.SCHEDULED),
    View.SENT: (Stage.SENT, Stage.LIVE),
    View.RETURNED: (Stage.RETURNED,),
    View.SPIKED: (Stage.SPIKED,),
}
"""Views that are stages; ``mine`` and ``all`` are not."""


class Sort(StrEnum):
    """The order of a list: due first, changed last, most urgent, or by slug; newest change decides a tie.

    What is searched for by words can also stand in the order in which it matches best; elsewhere that is the newest.
    """

    DUE = "due"
    CHANGED = "changed"
    URGENCY = "urgency"
    SLUG = "slug"
    MATCH = "match"


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A page of a list. ``person`` is who asks (an id): whose ``mine`` is meant, and "by:me" in a search.

    ``now`` is when it is asked, for "before:yesterday"; None is the computer's clock.
    """

    view: View = View.IN_PROGRESS
    search: str = ""
    stage: Stage | None = None
    person: str | None = None
    sort: Sort = Sort.DUE
    limit: int = 200
    offset: int = 0
    now: datetime | None = None


class HitPlace(StrEnum):
    """Where in a story the words of a search stand."""

    BODY = "body"
    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    URL_SLUG = "url_slug"
    SEO_TITLE = "seo_title"
    SEO_DESCRIPTION = "seo_description"
    CUTLINE = "cutline"
    ALT_TEXT = "alt_text"
    FACT = "fact"
    SPEAKER = "speaker"
    VERDICT = "verdict"
    EVIDENCE = "evidence"
    FILE = "file"
    NOTE = "note"
    SLUG = "slug"


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of a story in which the words of a search stand, and where in it, in code points, end exclusive.

    ``language`` is the edition it is of, None for what belongs to none. No markup is left in it.
    """

    place: HitPlace
    language: Language | None
    text: str
    lit: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A story in a list. Headlines, stages, due times and holders are of the editions of its plan, leading one first.

    ``change_stage``: how far the change after publication has come in editions that have one open.
    ``changed_after_approval``: which editions were signed off, nobody took that back, and have changed since.
    ``assignee_name`` is who holds the story, ``holder_name`` who holds an edition; "" is nobody.
    """

    id: str
    slug: str
    kind: str
    plan: Plan
    section: str
    urgency: int
    headline: Mapping[Language, str]
    stage: Mapping[Language, Stage]
    claims_done: int
    claims_total: int
    due: Mapping[Language, datetime | None]
    embargo: datetime | None
    assignee_name: str
    holder_name: Mapping[Language, str]
    changed_at: datetime | None
    changed_after_approval: frozenset[Language]
    signed_as: Mapping[Language, ApprovalKind] = field(default_factory=dict)
    """Editions whose sign-off was given out of the ordinary: by their author, or on the phone."""
    is_on_legal_hold: bool = False
    flags: tuple[str, ...] = ()
    """Codes of the flags that are set, in their order."""
    open_requests: int = 0
    """Requests to retract or correct that wait for an answer; ``request_due`` is their first deadline, if one has any."""
    request_due: datetime | None = None
    hit: Hit | None = None
    """Where the words searched for stand; None without a search by words."""
    change_stage: Mapping[Language, Stage] = field(default_factory=dict)
    change_kind: Mapping[Language, str] = field(default_factory=dict)
    """Of the same editions, what the change is; "" is one that began by itself and nobody has named."""
    follow_by: Mapping[Language, datetime] = field(default_factory=dict)
    """Editions that are to follow a change of the other one, and by when."""
    held_by: Mapping[Language, Held] = field(default_factory=dict)
    """Who took an edition to write in it, whether or not they are still there."""

    @property
    def is_changed_after_approval(self) -> bool:
        """Whether that is so of any edition."""
        return bool(self.changed_after_approval)


@dataclass(frozen=True, slots=True)
class ListPage:
    """Some lines of a list from ``offset`` on, and how many stories the whole list has.

    ``place``: where in the list the story asked for stands, counted from 0; None where it is not on it.
    ``is_partial``: the first lines of a search, newest first whatever the order; there may be more than ``total``.
    """

    lines: tuple[StoryLine, ...] = ()
    total: int = 0
    offset: int = 0
    place: int | None = None
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search the desk goes back to, under a name: the words, the view they are looked for in, the order."""

    id: str
    name: str
    search: str
    view: View = View.ALL
    sort: Sort = Sort.DUE


@dataclass(frozen=True, slots=True)
class Board:
    """What a wall board shows, read at one instant: a page of its list, the count of each view, saved searches."""

    page: ListPage
    counts: Mapping[View, int]
    saved: tuple[SavedSearch, ...] = ()
