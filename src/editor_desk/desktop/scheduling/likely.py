# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Times that stories usually go out at, and how a time is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times
from editor_desk.desktop.words import capital
from editor_desk.newsroom.stories import Story

_EVENING, _MORNING = 18, 6


def zone_of(stories: Sequence[Story]) -> ZoneInfo | None:
    """The time zone of these stories; None where they are of several."""
    keys = {story.time_zone for story in stories}
    return ZoneInfo(keys.pop()) if len(keys) == 1 else None


def quick_choices(now: datetime, zone: ZoneInfo | None) -> list[tuple[str, datetime]]:
    """Tonight while it is to come, tomorrow morning and tomorrow evening, on the clock of the place."""
    here = now.astimezone(zone)
    evening = here.replace(hour=_EVENING, minute=0, second=0, microsecond=0, tzinfo=None)
    tomorrow = evening + timedelta(days=1)
    likely = [
        (QCoreApplication.translate("Scheduling", "Tonight, {clock}"), evening),
        (QCoreApplication.translate("Scheduling", "Tomorrow, {clock}"), tomorrow.replace(hour=_MORNING)),
        (QCoreApplication.translate("Scheduling", "Tomorrow, {clock}"), tomorrow),
    ]
    now_there = here.replace(tzinfo=None)
    return [(name.format(clock=times.clock_words(at)), at) for name, at in likely if at > now_there]


def said(at: datetime, now: datetime, zone: ZoneInfo | None) -> str:
    """A time in a sentence: "today, 6 p.m."; of another zone with its name."""
    there = at.astimezone(zone)
    words = f"{times.day_named(at, now, zone)}, {times.clock_words(there)}"
    here = at.astimezone(None)
    if zone is not None and here.replace(tzinfo=None) != there.replace(tzinfo=None):
        return f"{words} ({there.tzname()})"
    return words


def said_capital(at: datetime, now: datetime, zone: ZoneInfo | None) -> str:
    """The same at the beginning of a line."""
    return capital(said(at, now, zone))


def utc_now() -> datetime:
    """The clock of the wall."""
    return datetime.now(UTC)
