# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is up for the person at the desk: asked of the store, and each thing told once, also across restarts."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import datetime

from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.stages import BEFORE_SENT, Stage
from editor_desk.newsroom.waking import SOON, WORDINGS, Wake, Waking
from editor_desk.store.unit import Unit
from editor_desk.store.waking_read import WakingLine
from editor_desk.workflow.phone_approvals import to_confirm
from editor_desk.workflow.work import Work

__all__ = ["WORDINGS", "news_for", "to_deliver", "what_is_up"]

_DELIVERS = frozenset({Role.WEB_PRODUCER, Role.APPROVER})
_OPEN = (*BEFORE_SENT, Stage.RETURNED)
_DROPPED = (Stage.CHECKING, Stage.READY)


def what_is_up(
    unit: Unit, person: Person, now: datetime, told: Collection[str] = frozenset()
) -> tuple[Wake, ...]:
    """Everything this person should know of now, most urgent kind first; told before or not. Nothing is written.

    Of what was ``told`` already (by key) the diary is not asked once more who did it.
    """
    soon = now + SOON
    found: list[Wake] = []
    for line in unit.waking_lines(person.id, soon):
        found += _of_edition(unit, line, person, now, told)
    for one in to_confirm(unit, person.id, now):
        found.append(Wake(Waking.CONFIRM, one.story_id, one.slug, "", one.approval.language, one.until))
    for follow in unit.follow_lines(person.id, soon):
        found.append(
            Wake(Waking.FOLLOW, follow.story_id, follow.slug, follow.headline, follow.language, follow.by)
        )
    found += _to_answer(unit, person, soon)
    order = list(Waking)
    # What is of the story comes up with each of its editions, and is told once.
    once: dict[str, Wake] = {}
    for wake in found:
        once.setdefault(wake.key, wake)
    return tuple(sorted(once.values(), key=lambda wake: order.index(wake.kind)))


def news_for(work: Work, unwanted: Collection[Waking] = ()) -> tuple[Wake, ...]:
    """What the person at the desk has not been told yet; from now on it counts as told.

    What is over is forgotten, so that it is told again should it come again. Kinds that are not wanted stay untold.
    """
    with work.store.look() as unit:
        told = _told(unit, work.person)
        up = [w for w in what_is_up(unit, work.person, work.now(), told) if w.kind not in unwanted]
    still = told & {wake.key for wake in up}
    news = tuple(wake for wake in up if wake.key not in told)
    if news or still != told:
        with work.store.unit() as unit:
            unit.put_setting(_name(work.person), json.dumps(sorted(still | {wake.key for wake in news})))
    return news


def to_deliver(work: Work) -> tuple[Wake, ...]:
    """What was to go out by now and has not: somebody is asked, nothing is sent late by itself."""
    with work.store.look() as unit:
        return tuple(
            wake
            for line in unit.waking_lines(work.person.id, work.now())
            if line.stage is Stage.SCHEDULED
            for wake in _of_edition(unit, line, work.person, work.now(), ())
            if wake.kind is Waking.DELIVER
        )


def _of_edition(
    unit: Unit, line: WakingLine, person: Person, now: datetime, told: Collection[str]
) -> Iterator[Wake]:
    def wake(kind: Waking, at: datetime | None = None) -> Wake:
        return Wake(kind, line.story_id, line.slug, line.headline, line.language, at)

    me = person.id
    if line.stage is Stage.SCHEDULED and line.scheduled_for is not None:
        if line.scheduled_for <= now and person.may_act_as(_DELIVERS, now):
            yield wake(Waking.DELIVER, line.scheduled_for)
    elif line.stage in _OPEN and line.due is not None and me in _holders(line) and line.due < now + SOON:
        yield wake(Waking.OVERDUE if line.due <= now else Waking.DUE_SOON, line.due)
    if line.stage is Stage.RETURNED and me == (line.return_person or line.author):
        yield wake(Waking.RETURNED)
    has_changed = line.stage in _DROPPED and line.signed_by is not None and line.changed_by != me
    if has_changed and (me == line.signed_by or me in _holders(line)):
        yield wake(Waking.CHANGED)
    is_held = line.stage in _OPEN and me in (line.assignee, line.story_assignee)
    held = Wake(Waking.ASSIGNED, line.story_id, line.slug, line.headline)
    if is_held and (
        held.key in told or (unit.who_assigned(line.story_id) or line.created_by) not in (me, None)
    ):
        yield held


def _holders(line: WakingLine) -> set[str]:
    """Whose work an edition is: whoever holds it or the story, else its author."""
    held = {holder for holder in (line.assignee, line.story_assignee) if holder}
    return held or ({line.author} if line.author else set())


def _to_answer(unit: Unit, person: Person, soon: datetime) -> Iterator[Wake]:
    for story_id, asked in unit.retractions(only_open=True):
        mine = asked.assignee or asked.recorded_by
        if asked.deadline is not None and asked.deadline < soon and mine == person.id:
            yield Wake(Waking.ANSWER, story_id, unit.story(story_id).slug, at=asked.deadline)


def _told(unit: Unit, person: Person) -> set[str]:
    try:
        kept = json.loads(unit.setting(_name(person)) or "[]")
    except ValueError:
        return set()
    return {key for key in kept if isinstance(key, str)} if isinstance(kept, list) else set()


def _name(person: Person) -> str:
    return f"told:{person.id}"
