# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's law as a person typed it from its description; nothing here is read from the program's own data.

Whoever changes a default of the newsroom (a step, who takes it, what blocks for a kind) changes it here by hand too,
or the walk finds the difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

WRITERS = frozenset({"reporter", "translator", "copy_editor"})
EDITORS = frozenset({"copy_editor", "fact_checker", "approver"})
SENDERS = frozenset({"web_producer", "approver"})
APPROVER = frozenset({"approver"})

BEFORE_SENT = ("planned", "draft", "editing", "checking", "ready", "approved", "scheduled")
SIGNED = ("approved", "scheduled")
UNDER_SIGN_OFF = ("checking", "ready", "approved", "scheduled")
RETURN_TO = ("planned", "draft", "editing", "checking", "ready")
OUT = ("sent", "live")


@dataclass(frozen=True)
class Way:
    """A step: who may take it, what it asks, whether it needs a reason, whether it takes sign-offs back for good."""

    who: frozenset[str]
    asks: tuple[str, ...] = ()
    needs_reason: bool = False
    revokes: bool = False


SIGN_OFF = ("G1", "G2", "G3", "G4", "G5")
STEPS: dict[tuple[str, str], Way] = {
    ("planned", "draft"): Way(WRITERS | APPROVER),
    ("draft", "editing"): Way(WRITERS | APPROVER, ("text",)),
    ("editing", "checking"): Way(frozenset({"copy_editor", "translator", "approver"})),
    ("checking", "ready"): Way(EDITORS, ("G2", "G3")),
    ("ready", "approved"): Way(APPROVER, SIGN_OFF),
    ("approved", "scheduled"): Way(SENDERS, ("G6",)),
    ("approved", "sent"): Way(SENDERS, ("G6",)),
    ("scheduled", "sent"): Way(SENDERS, ("G6",)),
    ("scheduled", "approved"): Way(SENDERS),
    ("scheduled", "scheduled"): Way(SENDERS, ("G6",)),
    ("sent", "live"): Way(SENDERS),
    ("sent", "approved"): Way(SENDERS, needs_reason=True),
    ("sent", "withdrawn"): Way(APPROVER, needs_reason=True, revokes=True),
    ("live", "withdrawn"): Way(APPROVER, needs_reason=True, revokes=True),
    ("sent", "killed"): Way(APPROVER, needs_reason=True, revokes=True),
    ("live", "killed"): Way(APPROVER, needs_reason=True, revokes=True),
    ("withdrawn", "killed"): Way(APPROVER, needs_reason=True, revokes=True),
    ("withdrawn", "editing"): Way(frozenset({"copy_editor", "approver"})),
} | {
    (stage, "returned"): Way(EDITORS | {"translator"}, needs_reason=True, revokes=True)
    for stage in BEFORE_SENT
}  # fmt: skip

HOLD = Way(WRITERS | EDITORS, needs_reason=True)
SPIKE = Way(APPROVER, needs_reason=True)
"""Of the whole story, from any stage before ``sent``; spiked also from hold."""

MAY_EDIT: dict[str, frozenset[str]] = {
    "planned": WRITERS,
    "draft": WRITERS,
    "editing": WRITERS,
    "checking": EDITORS,
    "ready": EDITORS,
    "approved": EDITORS,
    "scheduled": EDITORS,
}

BLOCKS = frozenset(
    {
        "g1.headline", "g1.byline", "g1.section", "g1.body", "g1.photo_words", "g1.photo_to_come", "g1.placeholder",
        "g1.label", "g1.sponsor", "g1.withheld", "g1.sensitive_review", "g3.open_claim", "g3.unproved", "g3.stale",
        "g3.no_claims", "g4.machine_draft", "g4.values", "g5.author", "g5.approver_is_author", "g5.three_people", "g7.kind", "g7.fix", "g7.note",
        "g7.other",
    }
)  # fmt: skip
"""What blocks a sign-off, for a story whose kind bends nothing."""

MAY_BE_ACCEPTED = frozenset(
    {
        "g1.byline",
        "g1.section",
        "g1.photo_words",
        "g3.open_claim",
        "g3.unproved",
        "g3.stale",
        "g3.no_claims",
        "g1.sensitive_review",
        "g4.values",
        "g4.legal_status",
        "g4.one_language_only",
        "g4.translation_reviewed",
    }
)
"""What an approver may accept as it is, with a reason: exactly this failure. Nothing else may be."""

BENT: dict[str, frozenset[str]] = {
    "breaking": frozenset({"g1.byline"}),
    "brief": frozenset({"g1.byline", "g3.no_claims"}),
    "press_release": frozenset({"g1.byline"}),
    "obituary": frozenset({"g1.byline"}),
    "calendar": frozenset({"g1.byline", "g1.section", "g3.no_claims"}),
    "opinion": frozenset({"g3.no_claims"}),
    "sponsored": frozenset({"g1.byline", "g1.section", "g3.no_claims"}),
    "gallery": frozenset({"g1.body", "g1.byline", "g3.no_claims"}),
    "results": frozenset({"g1.byline", "g3.no_claims"}),
}
"""What of it does not block for a kind."""

LABELS: dict[str, dict[str, str]] = {
    "opinion": {"en": "Opinion", "es": "Opinión"},
    "sponsored": {"en": "Sponsored content", "es": "Contenido patrocinado"},
}
"""The public label of a kind; both kinds must carry it."""

CONFIRM_WITHIN = timedelta(hours=24)
"""An approval by phone that is not confirmed by then lapses, unless it was sent."""

LIFTS = frozenset({"approver", "administrator"})
"""Who takes off what protects somebody: the flags legal and sensitive, a subject, a name to be withheld."""
CHANGES = frozenset({"reporter", "translator", "copy_editor", "fact_checker", "approver", "web_producer"})
"""Who begins a change after publication."""
NO_SLIP = frozenset({"no", "not", "never", "ni", "nunca", "sin", "two", "dos", "alleged", "presunto"})
"""Words of the walk that no fix may touch, whatever they look like."""

MACHINE_WORDS_LEFT = 0.5
"""A paragraph that keeps fewer of the machine's words was written anew by a person; else somebody says they read it."""

DECIDED = frozenset(
    {"verified", "corrected", "attributed", "unverifiable", "disputed", "cut", "not_checkable"}
)
TERMINAL = frozenset({"verified", "corrected", "attributed", "cut", "not_checkable"})
NEEDS_PROOF = frozenset({"verified", "corrected", "attributed"})
