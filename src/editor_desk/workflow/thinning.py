# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Thinning: of old checkpoints some go, as the rules of the newsroom say; in slices, so that nobody waits.

Never what was kept for a reason, the newest of an edition, what somebody read last or brought back, or anything of a
story on legal hold. A clock that was set wrong thins nothing early: the time that counts goes on by at most
``MOST_AT_A_TIME`` from one thinning to the next, whatever the clock says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.thinning import to_thin
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.unit import Unit
from editor_desk.workflow.last_reading import read_by_anybody
from editor_desk.workflow.work import Work

THINNED = "history.thinned"
MOST_AT_A_TIME = timedelta(hours=36)
_EDITIONS, _CHECKPOINTS = 20, 20
"""Looked at, and taken away, in one slice: a few hundredths of a second."""
_CLOCK, _COUNT = "thinning clock", "thinning count"


@dataclass(frozen=True, slots=True)
class Thinning:
    """A thinning that goes on: as of when, behind which edition, how many checkpoints have gone so far."""

    as_of: datetime
    after: int = 0
    gone: int = 0
    is_done: bool = False


def begin(work: Work) -> Thinning:
    """Begin a thinning; nothing has gone yet."""
    with work.store.unit() as unit:
        before = unit.setting(_CLOCK)
        seen = datetime.fromisoformat(before) if before else unit.last_moment()
        now = work.now()
        as_of = now if seen is None else min(now, seen + MOST_AT_A_TIME)
        unit.put_setting(_CLOCK, as_of.isoformat())
        return Thinning(as_of, is_done=not unit.ruleset().thinning)


def go_on(work: Work, thinning: Thinning) -> Thinning:
    """The next slice, one act; done when it says so. The diary has the count from then on."""
    if thinning.is_done:
        return thinning
    going, after, is_last = _chosen(work, thinning)
    gone = 0
    with work.store.unit() as unit:
        for (story_id, language), numbers in going.items():
            left = [number for number in numbers if number not in _spared(unit, story_id, language)]
            if left and not unit.is_on_legal_hold(story_id):
                unit.remove_checkpoints(story_id, language, left)
                gone += len(left)
        count = _count(unit) + gone
        if is_last and count:
            work.record(unit, THINNED, payload={"checkpoints": count, "as_of": thinning.as_of.isoformat()})
        if count:
            unit.put_setting(_COUNT, json.dumps(0 if is_last else count))
    return replace(thinning, after=after, gone=thinning.gone + gone, is_done=is_last)


def thin(work: Work, watch: Watch = unwatched) -> int:
    """All of it, slice after slice; how many checkpoints went. ``watch`` may stop it between two."""
    thinning = begin(work)
    while not thinning.is_done:
        thinning = go_on(work, thinning)
        watch(thinning.gone, 0)
    return thinning.gone


def _chosen(work: Work, thinning: Thinning) -> tuple[Mapping[tuple[str, Language], list[int]], int, bool]:
    """What of the next editions may go, the last of these, and whether none is left behind it."""
    going: dict[tuple[str, Language], list[int]] = {}
    room, after = _CHECKPOINTS, thinning.after
    with work.store.look() as unit:
        policy = unit.ruleset().thinning
        before = thinning.as_of - policy[0].older_than if policy else thinning.as_of
        editions = unit.editions_with_checkpoints(before, after=after, limit=_EDITIONS)
        for row, story_id, language in editions:
            numbers = _of_edition(unit, story_id, language, thinning.as_of)
            if numbers:
                going[story_id, language] = numbers[:room]
            if len(numbers) > room:
                return going, after, False
            room, after = room - len(numbers), row
    return going, after, len(editions) < _EDITIONS


def _of_edition(unit: Unit, story_id: str, language: Language, as_of: datetime) -> list[int]:
    revisions = unit.revisions(story_id, language)
    checkpoints = [(each.number, each.at) for each in revisions[:-1] if each.kind == "checkpoint"]
    spared = _spared(unit, story_id, language)
    return list(to_thin(checkpoints, as_of, unit.ruleset().thinning, spared))


def _spared(unit: Unit, story_id: str, language: Language) -> frozenset[int]:
    """What somebody read last, and what was brought back: both are named elsewhere."""
    restored = {
        number
        for payload in unit.payloads(story_id, "revision.restored")
        if isinstance(number := payload.get("revision"), int)
    }
    return read_by_anybody(unit, story_id, language) | restored


def _count(unit: Unit) -> int:
    """How many have gone of a thinning that was broken off, or goes on."""
    return int(json.loads(unit.setting(_COUNT) or "0"))
