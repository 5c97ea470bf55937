# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories of a week for the tests: made of a day, an hour and a plan."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from editor_desk.desktop.week import Week
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.week_read import WeekLine

EN, ES = Language.EN, Language.ES
HOUSTON = ZoneInfo("America/Chicago")
MONDAY = date(2026, 11, 23)
WEEK = Week(MONDAY, HOUSTON)
NOW = datetime(2026, 11, 25, 16, tzinfo=UTC)
"""Wednesday, 10 a.m. in Houston."""


def at(day: int, hour: int = 14, minute: int = 0) -> datetime:
    """An hour of a day of November 2026 in Houston."""
    return datetime(2026, 11, day, hour, minute, tzinfo=HOUSTON)


def line(
    slug: str,
    due: datetime | None = None,
    *,
    other: datetime | None = None,
    plan: Plan = Plan.BOTH,
    section: str = "News",
    stages: tuple[Stage, ...] = (Stage.DRAFT, Stage.DRAFT),
    holder: str = "",
) -> WeekLine:
    """A story; ``due`` is of the leading edition, ``other`` of the one that follows."""
    languages = plan.languages
    return WeekLine(
        id=f"id of {slug}",
        slug=slug,
        plan=plan,
        section=section,
        headline={language: f"{slug} in {language.value}" for language in languages},
        stage=dict(zip(languages, stages, strict=False)),
        due=dict(zip(languages, (due, other), strict=False)),
        holder=holder,
    )
