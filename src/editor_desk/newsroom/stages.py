# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stages of an edition and the steps between them; the table itself is data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor_desk.newsroom.people import Role


class Stage(StrEnum):
    """Where an edition stands; ``hold`` and ``spiked`` are of the whole story."""

    PLANNED = "planned"
    DRAFT = "draft"
    EDITING = "editing"
    CHECKING = "checking"
    READY = "ready"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    SENT = "sent"
    LIVE = "live"
    WITHDRAWN = "withdrawn"
    KILLED = "killed"
    RETURNED = "returned"
    HOLD = "hold"
    SPIKED = "spiked"


BEFORE_SENT = (
    Stage.PLANNED,
    Stage.DRAFT,
    Stage.EDITING,
    Stage.CHECKING,
    Stage.READY,
    Stage.APPROVED,
    Stage.SCHEDULED,
)
WHOLE_STORY = (Stage.HOLD, Stage.SPIKED)
OUT_OF_THE_HOUSE = (Stage.SENT, Stage.LIVE, Stage.WITHDRAWN, Stage.KILLED)
UNDER_SIGN_OFF = (Stage.CHECKING, Stage.READY, Stage.APPROVED, Stage.SCHEDULED)
"""Positions at which an approval of exactly this content counts."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the stage table: who may move an edition, through which gates."""

    source: Stage
    target: Stage
    who: frozenset[Role]
    gates: tuple[str, ...] = ()
    needs_reason: bool = False
    revokes: bool = False
    is_main: bool = False
    """The step the "next step" button offers."""


@dataclass(frozen=True, slots=True)
class StageTable:
    """All steps, and who may edit text at which stage."""

    steps: tuple[Step, ...]
    may_edit: dict[Stage, frozenset[Role]]

    def find(self, source: Stage, target: Stage) -> Step | None:
        """The step between two stages, if the table has one."""
        return next((s for s in self.steps if s.source is source and s.target is target), None)

    def from_stage(self, source: Stage) -> tuple[Step, ...]:
        """Every step that leaves a stage, in the order of the table."""
        return tuple(s for s in self.steps if s.source is source)

    def main_step(self, source: Stage) -> Step | None:
        """The step the "next step" button takes."""
        return next((s for s in self.steps if s.source is source and s.is_main), None)
