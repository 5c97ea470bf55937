# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers saw and when, in each language: every copy that went out, and what happened to it, from the diary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from editor_desk.checks.content import SignedContent
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.changes import ChangeKind
from editor_desk.newsroom.events import Event
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.workflow.since import SinceSignOff, between, since_sent


class SeenKind(StrEnum):
    """What happened to the copy readers have."""

    SENT = "sent"
    LIVE = "live"
    NOT_DELIVERED = "not_delivered"
    WITHDRAWN = "withdrawn"
    KILLED = "killed"


_KINDS = {
    Stage.SENT.value: SeenKind.SENT,
    Stage.LIVE.value: SeenKind.LIVE,
    Stage.WITHDRAWN.value: SeenKind.WITHDRAWN,
    Stage.KILLED.value: SeenKind.KILLED,
}
_GONE = (SeenKind.WITHDRAWN, SeenKind.KILLED)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened to what readers have. ``by`` and ``signed_by`` are people's ids.

    A copy that was sent has its hash, who signed it off, and what changed from the one before it (None: it was the
    first, or this store does not have one of the two). ``words``: the note of its change, the notice of a kill.
    """

    kind: SeenKind
    at: datetime
    by: str
    copy: str = ""
    signed_by: str = ""
    changed: SinceSignOff | None = None
    change: ChangeKind | None = None
    words: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReadersSide:
    """One language as its readers know it, oldest first; ``since_sent``: the desk's text against what they have."""

    language: Language
    moments: tuple[Moment, ...] = ()
    since_sent: SinceSignOff | None = None

    @property
    def last(self) -> Moment | None:
        """The newest thing that happened to what readers have."""
        return self.moments[-1] if self.moments else None

    @property
    def has_since(self) -> datetime | None:
        """Since when readers have it without a break, or it was on its way to them; None: they do not have it."""
        found: datetime | None = None
        for moment in self.moments:
            if moment.kind in _GONE or (
                moment.kind is SeenKind.NOT_DELIVERED and not self._copy_before(moment)
            ):
                found = None
            elif found is None:
                found = moment.at
        return found

    @property
    def copies(self) -> tuple[Moment, ...]:
        """The copies that went out."""
        return tuple(moment for moment in self.moments if moment.kind is SeenKind.SENT)

    def _copy_before(self, failed: Moment) -> bool:
        earlier = [moment.kind for moment in self.moments if moment.at < failed.at]
        return SeenKind.LIVE in earlier


def what_readers_saw(unit: Unit, story: Story) -> Mapping[Language, ReadersSide]:
    """Each edition of the plan as its readers know it; nothing happened to one that was never sent."""
    events = unit.events(story.id)
    return {language: _side(unit, story, language, events) for language in story.plan.languages}


def _side(unit: Unit, story: Story, language: Language, events: tuple[Event, ...]) -> ReadersSide:
    moments: list[Moment] = []
    copies: list[SignedContent | None] = []
    for event in events:
        moment = _moment(story, language, event)
        if moment is None:
            continue
        if moment.kind is SeenKind.SENT:
            signed = _signed(story, language, moment.copy)
            content = SignedContent.from_json(unit.approval_content(signed.id)) if signed else None
            before = copies[-1] if copies else None
            changed = between(language, before, content.form, content.body) if before and content else None
            moment = replace(moment, changed=changed, signed_by=signed.by if signed else "")
            copies.append(content)
        elif moment.kind is SeenKind.NOT_DELIVERED and copies:
            copies.pop()
        moments.append(moment)
    has_desk = story.edition(language).sent_hash is not None
    return ReadersSide(language, tuple(moments), since_sent(unit, story, language) if has_desk else None)


def _moment(story: Story, language: Language, event: Event) -> Moment | None:
    payload = event.payload
    if event.code != "step" or event.language != language.value or payload is None:
        return None
    target, source = str(payload.get("to_stage", "")), str(payload.get("from_stage", ""))
    kind = _KINDS.get(target)
    if target == Stage.APPROVED.value and source == Stage.SENT.value:
        kind = SeenKind.NOT_DELIVERED
    if kind is None:
        return None
    change = story.change(str(payload.get("change_id") or "") or None)
    note = change.note.get(language, "") if change else ""
    return Moment(
        kind,
        event.at,
        event.person,
        copy=str(payload.get("content_hash", "")),
        change=change.kind if change else None,
        words=str(payload.get("notice") or (note if kind is SeenKind.SENT else "")),
        reason=str(payload.get("reason", "")),
    )


def _signed(story: Story, language: Language, copy: str) -> Approval | None:
    found = [a for a in story.approvals if a.language is language and copy and a.content_hash == copy]
    return found[-1] if found else None
