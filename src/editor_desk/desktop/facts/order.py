# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which facts come first: what must be checked again, what must be checked, and only then what is done."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum, StrEnum

from editor_desk.newsroom.claims import DECIDED, NEEDS_PROOF, TERMINAL, Claim, ClaimStatus, Priority
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

_FACT = "facts:"


class Turn(IntEnum):
    """When it is a fact's turn; the lower, the sooner."""

    STALE = 0
    MUST_CHECK = 1
    CHECKING = 2
    IN_THE_WAY = 3
    """Decided, and yet it blocks: no proof, disputed, marked as cut but still in the text."""
    CHECK = 4
    ROUTINE = 5
    DONE = 6


class Showing(StrEnum):
    """Which facts a checker wants to see, in which order."""

    TO_CHECK_FIRST = "to_check_first"
    TEXT_ORDER = "text_order"
    DECIDED = "decided"


def turn_of(claim: Claim, blocked: frozenset[str] = frozenset()) -> Turn:
    """When it is this fact's turn; ``blocked`` are the facts some rule names as blocking."""
    if claim.status in DECIDED:
        if claim.status is not ClaimStatus.CUT and any(claim.is_stale_in(lang) for lang in claim.anchors):
            return Turn.STALE
        lacks_proof = claim.status in NEEDS_PROOF and not claim.has_located_evidence
        in_the_way = lacks_proof or claim.id in blocked or claim.status not in TERMINAL
        return Turn.IN_THE_WAY if in_the_way else Turn.DONE
    if claim.status is ClaimStatus.IN_PROGRESS:
        return Turn.CHECKING
    return {
        Priority.DESK: Turn.MUST_CHECK,
        Priority.CHECK: Turn.CHECK,
        Priority.ROUTINE: Turn.ROUTINE,
    }[claim.priority]


def blocked_facts(report: Iterable[RuleResult]) -> frozenset[str]:
    """The ids of the facts that a rule names as blocking."""
    return frozenset(
        result.link.removeprefix(_FACT)
        for result in report
        if result.blocks and result.link.startswith(_FACT)
    )


def is_done(claim: Claim) -> bool:
    """Whether a fact counts as checked, as the story list counts it."""
    return claim.status in TERMINAL


def in_order(story: Story, showing: Showing, blocked: frozenset[str] = frozenset()) -> tuple[Claim, ...]:
    """The facts to show; within one turn, and in text order, as the leading edition has them."""

    def place(claim: Claim) -> tuple[int, int]:
        for rank, language in enumerate((*story.plan.languages, *Language)):
            anchor = claim.anchors.get(language)
            if anchor is not None and not anchor.is_orphan:
                return rank, anchor.anchor.start
        return len(Language) + 2, 0

    claims = sorted(story.claims, key=place)
    if showing is Showing.TEXT_ORDER:
        return tuple(claims)
    if showing is Showing.DECIDED:
        return tuple(claim for claim in claims if claim.status in DECIDED)
    return tuple(sorted(claims, key=lambda claim: turn_of(claim, blocked)))
