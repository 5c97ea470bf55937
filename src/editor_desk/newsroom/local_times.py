# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A time on the clock of a place as an instant: there may be none, one or two of it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

WORDINGS = {
    "time.left_out": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is no {clock} in {zone}: the clocks go forward over it. Nothing was changed; choose a time"
        " before or after.",
    ),
    "time.twice": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{clock} comes twice in {zone}: the clocks go back over it. Nothing was changed; say which one, as"
        " {first} or as {second}.",
    ),
}


def instants(there: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    """What a naive time in ``zone`` may be, as UTC, earlier first.

    Two where the clocks go back over it. Where they go forward over it there is no such time; given is then the
    instant that a clock nobody put forward would show so, and ``is_left_out`` says it.
    """
    found = {there.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
    if is_left_out(there, zone):
        return (max(found),)
    return tuple(sorted(found))


def is_left_out(there: datetime, zone: ZoneInfo) -> bool:
    """Whether no clock in ``zone`` ever shows this time."""
    return there.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) != there


def the_instant(there: datetime, zone: ZoneInfo) -> datetime:
    """The one instant that a naive time in ``zone`` is; ``Refused`` where it is none, or one of two."""
    clock = there.isoformat(sep=" ", timespec="minutes")
    if is_left_out(there, zone):
        raise Refused("time.left_out", clock=clock, zone=zone.key)
    found = instants(there, zone)
    if len(found) > 1:
        first, second = (each.astimezone(zone).isoformat(timespec="minutes") for each in found)
        raise Refused("time.twice", clock=clock, zone=zone.key, first=first, second=second)
    return found[0]
