# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How long checkpoints are kept: the older, the fewer; what was kept for a reason stays for good."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class Thinning:
    """Of checkpoints older than this, one in each such time is kept, the newest."""

    older_than: timedelta
    one_each: timedelta


Policy = tuple[Thinning, ...]
"""From the youngest on; what is younger than the first is kept whole. Empty: nothing is ever thinned."""

USUAL: Policy = (
    Thinning(timedelta(hours=48), timedelta(hours=1)),
    Thinning(timedelta(days=14), timedelta(days=1)),
    Thinning(timedelta(days=365), timedelta(days=7)),
)
"""In a rule set older than this question."""
_BEGINNING = datetime(2000, 1, 3, tzinfo=UTC)
"""A Monday: weeks are counted from it."""


def read_policy(rows: Iterable[Mapping[str, Any]]) -> Policy:
    """The policy of its data (``older_than_hours``, ``one_each_hours``); ``ValueError`` where a number is none."""
    policy = tuple(
        Thinning(
            timedelta(hours=float(row["older_than_hours"])), timedelta(hours=float(row["one_each_hours"]))
        )
        for row in rows
    )
    if any(each.one_each <= timedelta() or each.older_than < timedelta() for each in policy):
        raise ValueError("thinning goes by hours: more than none")
    return tuple(sorted(policy, key=lambda each: each.older_than))


def to_thin(
    checkpoints: Sequence[tuple[int, datetime]],
    now: datetime,
    policy: Policy,
    spared: Collection[int] = (),
) -> tuple[int, ...]:
    """Which checkpoints of an edition go, of their numbers and instants; ``spared`` stay whatever their age.

    Done again at the same instant, nothing more goes. What is dated after ``now`` stays.
    """
    kept: set[tuple[Thinning, int]] = set()
    gone = []
    for number, at in sorted(checkpoints, key=lambda each: (each[1], each[0]), reverse=True):
        stage = _stage(now - at, policy)
        if stage is None:
            continue
        place = (stage, (at - _BEGINNING) // stage.one_each)
        if place in kept and number not in spared:
            gone.append(number)
        kept.add(place)
    return tuple(sorted(gone))


def _stage(age: timedelta, policy: Policy) -> Thinning | None:
    found = None
    for stage in policy:
        if age >= stage.older_than:
            found = stage
    return found
