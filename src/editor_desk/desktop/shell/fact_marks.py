# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of a story as marks under its words, each by its verdict."""

from __future__ import annotations

from collections.abc import Iterator

from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.split_editor import Mark, MarkKind
from editor_desk.newsroom.claims import TERMINAL, Claim, ClaimStatus, ClaimType
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import word

_REFUSED = (ClaimStatus.DISPUTED, ClaimStatus.UNVERIFIABLE, ClaimStatus.CUT)


def fact_marks(story: Story) -> tuple[Mark, ...]:
    """Where the facts stand in both editions; one whose words are gone has no mark."""
    return tuple(_marks(story))


def kind_of(claim: Claim, language: Language) -> MarkKind:
    """How a fact is marked in an edition: by its verdict, "check again" before all."""
    if claim.is_stale_in(language):
        return MarkKind.CLAIM_STALE
    if claim.status in _REFUSED:
        return MarkKind.CLAIM_DISPUTED
    if claim.status in TERMINAL:
        return MarkKind.CLAIM_VERIFIED
    return MarkKind.CLAIM_QUOTE if ClaimType.DIRECT_QUOTE in claim.types else MarkKind.CLAIM_OPEN


def _marks(story: Story) -> Iterator[Mark]:
    for claim in story.claims:
        for language, place in claim.anchors.items():
            if place.is_orphan or place.place != "body":
                continue
            status = "stale" if claim.is_stale_in(language) else claim.status.value
            said = word("status", status, newsroom_words)
            tooltip = f"{said} — {claim.note}" if claim.note else said
            yield Mark(
                language, place.anchor.start, place.anchor.end, kind_of(claim, language), tooltip, claim.id
            )
