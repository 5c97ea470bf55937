# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Legal hold: while it stands nothing of a story is thinned or purged; one goes on writing as before."""

from __future__ import annotations

from dataclasses import replace

from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stories import LegalHold, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "legal_hold.set": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” is on legal hold: nothing of it is thinned or purged until that is lifted."
    ),
    "legal_hold.lifted": QT_TRANSLATE_NOOP("Newsroom", "“{slug}” is no longer on legal hold."),
    "legal_hold.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not set or lift a legal hold; that takes {role}. Nothing was changed."
    ),
    "legal_hold.reason": QT_TRANSLATE_NOOP(
        "Newsroom", "A legal hold is set and lifted for a reason, which the diary keeps. Nothing was changed."
    ),
    "legal_hold.standing": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}” is on legal hold already, since {since}: {reason}. Nothing was changed."
    ),
    "legal_hold.none": QT_TRANSLATE_NOOP("Newsroom", "“{slug}” is not on legal hold. Nothing was changed."),
    "legal_hold.stands": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” is on legal hold: nothing of it may be thinned or purged. Nothing was changed.",
    ),
}


def set_legal_hold(work: Work, story_id: str, reason: str) -> Changes:
    """Put a story on legal hold. Raises ``Refused`` where this person may not, or it stands already."""
    with work.store.unit() as unit:
        story, reason = _asked(unit, work, story_id, reason)
        held = story.legal_hold
        if held is not None:
            since = held.at.astimezone().strftime("%Y-%m-%d")
            raise Refused("legal_hold.standing", slug=story.slug, since=since, reason=held.reason)
        held = LegalHold(work.person.id, reason, work.now())
        unit.put_story(replace(story, legal_hold=held))
        work.record(unit, "legal_hold.set", story.id, None, {"reason": reason})
    return Changes((story.id,), messages=(Message("legal_hold.set", {"slug": story.slug}),))


def lift_legal_hold(work: Work, story_id: str, reason: str) -> Changes:
    """Take a story off legal hold. Raises ``Refused`` where this person may not, or none stands."""
    with work.store.unit() as unit:
        story, reason = _asked(unit, work, story_id, reason)
        if story.legal_hold is None:
            raise Refused("legal_hold.none", slug=story.slug)
        unit.put_story(replace(story, legal_hold=None))
        payload = {"reason": reason, "was": story.legal_hold.reason}
        work.record(unit, "legal_hold.lifted", story.id, None, payload)
    return Changes((story.id,), messages=(Message("legal_hold.lifted", {"slug": story.slug}),))


def refuse_on_legal_hold(story: Story) -> None:
    """Raise ``Refused`` where nothing of this story may go."""
    if story.legal_hold is not None:
        raise Refused("legal_hold.stands", slug=story.slug)


def _asked(unit: Unit, work: Work, story_id: str, reason: str) -> tuple[Story, str]:
    allowed = unit.ruleset().legal_hold
    if not work.person.may_act_as(allowed, work.now()):
        roles = tuple(sorted(role.value for role in allowed))
        raise Refused("legal_hold.role", person=work.person.name, role=roles)
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUsage("legal_hold.reason")
    return unit.story(story_id), reason
