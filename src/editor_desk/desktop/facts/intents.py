# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a checker asks for at a fact; each is one object on one signal."""

from __future__ import annotations

from dataclasses import dataclass

from editor_desk.desktop.facts.offered_proof import OfferedProof
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, Priority
from editor_desk.newsroom.languages import Language


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict on a fact, on the words both editions have now; an empty note leaves the one there is."""

    claim_id: str
    status: ClaimStatus
    note: str = ""


@dataclass(frozen=True, slots=True)
class Placing:
    """A fact's words in this edition are what is selected there now."""

    claim_id: str
    language: Language


@dataclass(frozen=True, slots=True)
class Description:
    """What makes a fact worth checking, how much it matters, what is noted about it; None leaves it as it is."""

    claim_id: str
    types: tuple[ClaimType, ...] | None = None
    priority: Priority | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class ProofWanted:
    """Proof is to be added to a fact; ``offered`` is what was dropped or pasted for it, maybe nothing."""

    claim_id: str
    offered: tuple[OfferedProof, ...] = ()
