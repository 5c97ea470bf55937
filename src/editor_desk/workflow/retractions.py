# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests to retract or correct: recorded by whoever takes them, decided by whoever may withdraw, then answered.

The diary keeps every act. No name and no contact of who asked stands in it, because nothing of it can be taken back.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.retractions import Answer, Capacity, Channel, Decision, Retraction, Ruling
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.people import assignee_named
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "retraction.recorded": QT_TRANSLATE_NOOP("Newsroom", "The request about “{slug}” is recorded."),
    "retraction.answered": QT_TRANSLATE_NOOP(
        "Newsroom", "The request about “{slug}” is answered and closed: {decision}."
    ),
    "retraction.reopened": QT_TRANSLATE_NOOP("Newsroom", "The request about “{slug}” is open again."),
    "retraction.no_name": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Say who asks; “a reader” is enough where no name was given. Nothing was recorded.",
    ),
    "retraction.no_wish": QT_TRANSLATE_NOOP("Newsroom", "Say what is asked for. Nothing was recorded."),
    "retraction.no_way": QT_TRANSLATE_NOOP("Newsroom", "Say how the request came. Nothing was recorded."),
    "retraction.future": QT_TRANSLATE_NOOP(
        "Newsroom", "{time} is still to come: nothing was received or sent then. Nothing was recorded."
    ),
    "retraction.deadline": QT_TRANSLATE_NOOP(
        "Newsroom", "The deadline ({time}) lies before the request came. Nothing was recorded."
    ),
    "retraction.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no such request about this story. Nothing was changed."
    ),
    "retraction.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not decide about a request; that takes {role}. Nothing was changed."
    ),
    "retraction.reason": QT_TRANSLATE_NOOP(
        "Newsroom", "Say why the request is refused; it is kept with it. Nothing was changed."
    ),
    "retraction.undecided": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Nobody has decided about this request yet: decide first, then answer it. Nothing was changed.",
    ),
    "retraction.closed": QT_TRANSLATE_NOOP(
        "Newsroom", "This request is answered and closed; open it again first. Nothing was changed."
    ),
    "retraction.open": QT_TRANSLATE_NOOP("Newsroom", "This request is open already. Nothing was changed."),
    "retraction.say_what": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Say what to do with a request: add, change, decide, answer or reopen. Nothing was changed.",
    ),
}
_PRIVATE = ("asked_by", "contact")
"""Fields of which the diary only says that they changed."""


@dataclass(frozen=True, slots=True)
class RetractionDraft:
    """What is known of a request when it comes; ``assignee`` is somebody's name or id, "" nobody."""

    asked_by: str
    wants: str
    capacity: Capacity = Capacity.READER
    came_by: Channel = Channel.EMAIL
    contact: str = ""
    received_at: datetime | None = None
    """None: now."""
    deadline: datetime | None = None
    assignee: str = ""


def draft_of(asked: Retraction) -> RetractionDraft:
    """A request as it was written down, to be written down better."""
    return RetractionDraft(
        asked.asked_by,
        asked.wants,
        asked.capacity,
        asked.came_by,
        asked.contact,
        asked.received_at,
        asked.deadline,
        asked.assignee or "",
    )


def add_retraction(work: Work, story_id: str, draft: RetractionDraft) -> Changes:
    """Record a request about a story. Raises ``WrongUsage`` where who or what is missing, or times make no sense."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        now = work.now()
        made = Retraction(
            new_id(),
            **_fields(unit, work, draft, now),  # type: ignore[arg-type]
            recorded_by=work.person.id,
            recorded_at=now,
        )
        unit.put_retraction(story.id, made)
        work.record(unit, "retraction.added", story.id, None, {"retraction": made.id, **_told(made)})
    return Changes((story.id,), messages=(Message("retraction.recorded", {"slug": story.slug}),))


def change_retraction(work: Work, story_id: str, retraction_id: str, draft: RetractionDraft) -> Changes:
    """Write down an open request better; the diary keeps what stood there, contact and name aside."""
    with work.store.unit() as unit:
        story, before = _open(unit, story_id, retraction_id)
        fields = _fields(unit, work, draft, before.received_at, before.assignee)
        after = replace(before, **fields)  # type: ignore[arg-type]
        if after == before:
            return Changes()
        unit.put_retraction(story.id, after)
        was, told = _told(before), _told(after)
        changed = {name: value for name, value in told.items() if was[name] != value}
        hidden = [name for name in _PRIVATE if getattr(before, name) != getattr(after, name)]
        payload = {"retraction": after.id, **changed, "was": {name: was[name] for name in changed}}
        work.record(unit, "retraction.changed", story.id, None, payload | {"private": hidden})
    return Changes((story.id,))


def decide_retraction(
    work: Work, story_id: str, retraction_id: str, decision: Decision, reason: str = ""
) -> Changes:
    """Say what is done about an open request. Raises ``Refused`` where this person may not, or a refusal has no reason."""
    with work.store.unit() as unit:
        story, asked = _open(unit, story_id, retraction_id)
        _refuse_role(unit, work)
        reason = _words(reason)
        if decision is Decision.REFUSED and not reason:
            raise Refused("retraction.reason")
        ruling = Ruling(decision, work.person.id, work.now(), reason)
        unit.put_retraction(story.id, replace(asked, ruling=ruling))
        payload = {"retraction": asked.id, "decision": decision.value, "reason": reason}
        work.record(unit, "retraction.decided", story.id, None, payload)
    return Changes((story.id,))


def answer_retraction(
    work: Work,
    story_id: str,
    retraction_id: str,
    way: Channel,
    at: datetime | None = None,
    words: str = "",
) -> Changes:
    """Say that the answer went out, which closes the request. Raises ``Refused`` while nothing is decided."""
    with work.store.unit() as unit:
        story, asked = _open(unit, story_id, retraction_id)
        if asked.ruling is None:
            raise Refused("retraction.undecided")
        sent_at = _in_the_past(at or work.now(), work)
        answer = Answer(way, sent_at, work.person.id, _words(words))
        unit.put_retraction(story.id, replace(asked, answer=answer))
        payload = {"retraction": asked.id, "way": way.value, "at": _stamp(sent_at), "words": answer.words}
        work.record(unit, "retraction.answered", story.id, None, payload)
    said = {"slug": story.slug, "decision": asked.ruling.decision.value}
    return Changes((story.id,), messages=(Message("retraction.answered", said),))


def reopen_retraction(work: Work, story_id: str, retraction_id: str, reason: str = "") -> Changes:
    """Open an answered request again: its decision and its answer stand in the diary, and a new one is needed."""
    with work.store.unit() as unit:
        story, asked = _found(unit, story_id, retraction_id)
        if asked.answer is None:
            raise Refused("retraction.open")
        unit.put_retraction(story.id, replace(asked, ruling=None, answer=None))
        payload = {"retraction": asked.id, "reason": _words(reason)}
        work.record(unit, "retraction.reopened", story.id, None, payload)
    return Changes((story.id,), messages=(Message("retraction.reopened", {"slug": story.slug}),))


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """Something that was done with a request, as the diary tells it; ``what`` is its code without the first word.

    ``changed`` are the fields that were written down better, private ones by name alone.
    """

    what: str
    at: datetime
    by: str
    words: str = ""
    decision: str = ""
    way: str = ""
    changed: tuple[str, ...] = ()


def history_of(unit: Unit, story_id: str) -> Mapping[str, tuple[RequestEvent, ...]]:
    """All that was done with each request about a story, by the request's id, oldest first."""
    found: dict[str, tuple[RequestEvent, ...]] = {}
    for event in unit.events(story_id):
        payload = event.payload
        if payload is None or not event.code.startswith("retraction."):
            continue
        was, private = payload.get("was"), payload.get("private")
        changed = (*(was if isinstance(was, dict) else ()), *(private if isinstance(private, list) else ()))
        told = RequestEvent(
            event.code.partition(".")[2],
            event.at,
            event.person,
            words=str(payload.get("reason") or (payload.get("words") or "")),
            decision=str(payload.get("decision", "")),
            way=str(payload.get("way", "")),
            changed=tuple(map(str, changed)),
        )
        request = str(payload.get("retraction", ""))
        found[request] = (*found.get(request, ()), told)
    return found


def may_decide(unit: Unit) -> frozenset[Role]:
    """Who decides about a request: whoever may take a published edition off the site."""
    step = unit.ruleset().stages.find(Stage.LIVE, Stage.WITHDRAWN)
    return step.who if step else frozenset({Role.APPROVER})


def _refuse_role(unit: Unit, work: Work) -> None:
    who = may_decide(unit)
    if not work.person.may_act_as(who, work.now()):
        roles = tuple(sorted(role.value for role in who))
        raise Refused("retraction.role", person=work.person.name, role=roles)


def _fields(
    unit: Unit, work: Work, draft: RetractionDraft, received: datetime, before: str | None = None
) -> Mapping[str, object]:
    """The fields of a request from what was written down; ``received`` where that says nothing.

    ``before`` is who had it until now.
    """
    asked_by, wants = _words(draft.asked_by), _words(draft.wants)
    if not asked_by:
        raise WrongUsage("retraction.no_name")
    if not wants:
        raise WrongUsage("retraction.no_wish")
    if draft.came_by is Channel.NONE:
        raise WrongUsage("retraction.no_way")
    received_at = _in_the_past(draft.received_at or received, work)
    if draft.deadline is not None and draft.deadline < received_at:
        raise WrongUsage("retraction.deadline", time=_stamp(draft.deadline))
    return {
        "asked_by": asked_by,
        "capacity": draft.capacity,
        "wants": wants,
        "came_by": draft.came_by,
        "contact": _words(draft.contact),
        "received_at": received_at,
        "deadline": draft.deadline,
        "assignee": assignee_named(unit, draft.assignee, before),
    }


def _told(asked: Retraction) -> dict[str, object]:
    """What of a request the diary may say."""
    return {
        "capacity": asked.capacity.value,
        "wants": asked.wants,
        "came_by": asked.came_by.value,
        "received_at": _stamp(asked.received_at),
        "deadline": _stamp(asked.deadline) if asked.deadline else None,
        "assignee": asked.assignee,
    }


def _in_the_past(at: datetime, work: Work) -> datetime:
    if at > work.now():
        raise WrongUsage("retraction.future", time=_stamp(at))
    return at


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def _words(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _open(unit: Unit, story_id: str, retraction_id: str) -> tuple[Story, Retraction]:
    story, asked = _found(unit, story_id, retraction_id)
    if not asked.is_open:
        raise Refused("retraction.closed")
    return story, asked


def _found(unit: Unit, story_id: str, retraction_id: str) -> tuple[Story, Retraction]:
    story = unit.story(story_id)
    wanted = retraction_id.strip().lower()
    found = [one for one in story.retractions if wanted and one.id.startswith(wanted)]
    if len(found) != 1:
        raise WrongUsage("retraction.unknown")
    return story, found[0]
