# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Approvals given by phone: the approver confirms them within 24 hours, says it was not so, or they lapse by themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from editor_desk.newsroom.approvals import CONFIRM_WITHIN, Approval
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "approval.confirmed": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” ({language}): the approval by phone is confirmed."
    ),
    "approval.denied": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” ({language}): {person} did not say yes on the phone, so it is not signed off any more.",
    ),
    "approval.denied.sent": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” ({language}): {person} did not say yes on the phone, and it has gone out already. Withdraw or"
        " correct it.",
    ),
    "approval.lapsed": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” ({language}): {person} did not confirm within 24 hours what was approved by phone, so it is not"
        " signed off any more.",
    ),
    "phone.none": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}”: no approval by phone waits to be confirmed. Nothing was changed."
    ),
    "phone.not_yours": QT_TRANSLATE_NOOP(
        "Newsroom", "Only {approver} can say what {approver} said on the phone. Nothing was changed."
    ),
    "phone.too_late": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the 24 hours to confirm are over, so the approval by phone has lapsed. Nothing was changed; sign"
        " it off again.",
    ),
    "phone.reason": QT_TRANSLATE_NOOP(
        "Newsroom", "Say what was wrong with the approval by phone. Nothing was changed."
    ),
}


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """An approval by phone that waits for its approver: of which edition, until when, heard by whom."""

    story_id: str
    slug: str
    approval: Approval
    heard_by: str
    until: datetime
    is_overdue: bool


def to_confirm(unit: Unit, person_id: str, now: datetime) -> tuple[ToConfirm, ...]:
    """What this person said on the phone and has not confirmed yet, the oldest first."""
    names = {person.id: person.name for person in unit.people()}
    waiting: list[ToConfirm] = []
    for story_id in unit.stories_with_unconfirmed(by=person_id):
        story = unit.story(story_id)
        for approval in _waiting(story, None):
            if approval.by != person_id or _has_lapsed(story, approval, now):
                continue
            heard_by = names.get(approval.heard_by or "", "")
            until = approval.confirm_until
            waiting.append(ToConfirm(story.id, story.slug, approval, heard_by, until, now >= until))
    return tuple(sorted(waiting, key=lambda one: one.approval.at))


def confirm(work: Work, story_id: str, language: Language | None = None) -> Changes:
    """The approver confirms what they said on the phone, late as it may be where it has gone out already.

    Raises ``Refused`` for anybody else, where nothing waits, and where it has lapsed.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        messages = []
        for approval in _own(unit, work, story, language):
            if _has_lapsed(story, approval, work.now()):
                raise Refused("phone.too_late", language=approval.language.value)
            unit.put_approval(replace(approval, confirmed_at=work.now()))
            payload = {"approval": approval.id}
            work.record(unit, "approval.confirmed", story.id, approval.language, payload)
            messages.append(_message("approval.confirmed", story, approval))
    return Changes((story_id,), messages=tuple(messages))


def deny(work: Work, story_id: str, language: Language | None, reason: str) -> Changes:
    """The approver says that this is not what they said: the approval is revoked, whatever has become of it.

    Raises as ``confirm`` does, ``WrongUsage`` without a reason.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUsage("phone.reason")
    with work.store.unit() as unit:
        story = unit.story(story_id)
        messages = []
        for approval in _own(unit, work, story, language):
            is_out = was_sent(story, approval)
            story = _revoked(unit, work, story, approval, work.person.id, reason)
            payload = {"approval": approval.id, "reason": reason}
            work.record(unit, "approval.denied", story.id, approval.language, payload)
            code = "approval.denied.sent" if is_out else "approval.denied"
            messages.append(_message(code, story, approval, person=work.person.name))
        _, said = settle(unit, work, story)
    return Changes((story_id,), messages=(*messages, *said))


def lapsing(unit: Unit, now: datetime) -> tuple[str, ...]:
    """The stories in which an approval by phone lapses now."""
    return tuple(
        story_id
        for story_id in unit.stories_with_unconfirmed(given_before=now - CONFIRM_WITHIN)
        for story in (unit.story(story_id),)
        if any(_has_lapsed(story, approval, now) for approval in _waiting(story, None))
    )


def lapse_in(unit: Unit, work: Work, story_id: str) -> tuple[Message, ...]:
    """Revoke what lapses in a story now, inside a running act; what is to be said of it."""
    story = unit.story(story_id)
    names = {person.id: person.name for person in unit.people()}
    messages = []
    for approval in _waiting(story, None):
        if not _has_lapsed(story, approval, work.now()):
            continue
        story = _revoked(unit, work, story, approval, None, "")
        work.record(unit, "approval.lapsed", story.id, approval.language, {"approval": approval.id})
        person = names.get(approval.by, approval.by)
        messages.append(_message("approval.lapsed", story, approval, person=person))
    story, said = settle(unit, work, story)
    return (*messages, *said)


def was_sent(story: Story, approval: Approval) -> bool:
    """Whether readers have what this approval is of, or had it until a change after publication took its place."""
    effects = [change.effects.get(approval.language) for change in story.changes]
    had = {effect.before_hash for effect in effects if effect is not None and effect.sent_at is not None}
    return approval.content_hash in {story.edition(approval.language).sent_hash, *had}


def _has_lapsed(story: Story, approval: Approval, now: datetime) -> bool:
    return approval.is_overdue(now) and not was_sent(story, approval)


def _waiting(story: Story, language: Language | None) -> tuple[Approval, ...]:
    return tuple(
        approval
        for approval in story.approvals
        if approval.is_unconfirmed and language in (None, approval.language)
    )


def _own(unit: Unit, work: Work, story: Story, language: Language | None) -> tuple[Approval, ...]:
    """What the person at the desk said on the phone."""
    waiting = _waiting(story, language)
    own = tuple(approval for approval in waiting if approval.by == work.person.id)
    if not waiting:
        raise Refused("phone.none", slug=story.slug)
    if not own:
        names = {person.id: person.name for person in unit.people()}
        raise Refused("phone.not_yours", approver=names.get(waiting[0].by, waiting[0].by))
    return own


def _revoked(unit: Unit, work: Work, story: Story, approval: Approval, by: str | None, why: str) -> Story:
    gone = replace(approval, revoked_at=work.now(), revoked_by=by, revoked_why=why)
    unit.put_approval(gone)
    return replace(story, approvals=tuple(gone if one is approval else one for one in story.approvals))


def _message(code: str, story: Story, approval: Approval, **more: str) -> Message:
    return Message(code, {"slug": story.slug, "language": approval.language.value, **more})
