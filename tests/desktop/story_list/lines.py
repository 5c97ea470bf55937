# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories for the wall board of the tests, on a Tuesday noon in Houston."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import StoryLine

HOUSTON = ZoneInfo("America/Chicago")
TUESDAY_NOON = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
EN, ES = Language.EN, Language.ES

PACT = StoryLine(
    id="pact",
    slug="russia-nkorea-pact",
    kind="news",
    plan=Plan.BOTH,
    section="World",
    urgency=4,
    headline={EN: "Russia and North Korea sign a pact", ES: "Rusia y Corea del Norte firman un pacto"},
    stage={EN: Stage.CHECKING, ES: Stage.DRAFT},
    claims_done=7,
    claims_total=11,
    due={EN: TUESDAY_NOON + timedelta(hours=2), ES: None},
    embargo=None,
    assignee_name="Ana Ruiz",
    holder_name={EN: "", ES: ""},
    changed_at=TUESDAY_NOON,
    changed_after_approval=frozenset(),
)
FEST = replace(
    PACT,
    id="fest",
    slug="tejano-fest",
    plan=Plan.EN_FIRST,
    headline={EN: "Tejano Fest returns", ES: ""},
    stage={EN: Stage.DRAFT, ES: Stage.PLANNED},
    claims_done=0,
    claims_total=0,
    due={EN: None, ES: TUESDAY_NOON + timedelta(days=3)},
    assignee_name="",
)


def many(count: int) -> list[StoryLine]:
    """So many stories, all different."""
    return [replace(PACT, id=f"story-{number}", slug=f"slug-{number}") for number in range(count)]
