# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Accepting a difference of the two languages as it is: for a reason, for exactly this one, until it is taken back.

One that blocks is overridden, by whom its rule names; one that only warns or hints anybody at the desk may let stand.
Both are remembered by the difference's identity, and outlive edits elsewhere.
"""

from __future__ import annotations

from dataclasses import replace

from editor_desk.newsroom.comparison import Difference, Level
from editor_desk.newsroom.gates.parity import mark, overridable_in, rule_of
from editor_desk.newsroom.overrides import accepting
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.reviewed import AcceptedDifference
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.comparing import Compared
from editor_desk.workflow.overriding import override_in, revoke_in
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "difference.gone": QT_TRANSLATE_NOOP(
        "Newsroom", "This difference is not there any more. Nothing was changed; look at what differs now."
    ),
    "difference.not_accepted": QT_TRANSLATE_NOOP(
        "Newsroom", "This difference was not let stand. Nothing was changed."
    ),
    "difference.accepted": QT_TRANSLATE_NOOP("Newsroom", "It stays as it is and is not shown again."),
    "difference.counts_again": QT_TRANSLATE_NOOP("Newsroom", "It counts again and is shown again."),
}


def accept_difference(work: Work, story_id: str, identity: str, reason: str) -> Changes:
    """Let a difference stand, for a reason.

    One that blocks is accepted in each edition it holds back. Raises ``WrongUsage`` without a reason, ``Refused`` where
    the difference is not there any more, and where its rule lets nobody, or not this person, accept it.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUsage("override.reason")
    with work.store.unit() as unit:
        story = unit.story(story_id)
        compared = Compared(unit, work, story)
        difference = _find(compared, identity)
        if difference.level is Level.BLOCK:
            return _override(unit, work, story, compared, difference, reason)
        if not difference.accepted:
            _accept(unit, work, story, difference, reason)
    return Changes((story_id,), messages=(Message("difference.accepted"),))


def take_back_acceptance(work: Work, story_id: str, identity: str) -> Changes:
    """Let a difference count again. Raises ``Refused`` where nobody let it stand.

    An override is taken back by whoever gave it, or might give it now.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        standing = [each for each in story.accepted if each.identity == identity and not each.is_revoked]
        for each in standing:
            unit.put_accepted(story_id, replace(each, revoked_at=work.now(), revoked_by=work.person.id))
            payload = {"id": each.id, "identity": identity}
            work.record(unit, "difference.counts_again", story_id, None, payload)
        if standing:
            return Changes((story_id,), messages=(Message("difference.counts_again"),))
        difference = _find(Compared(unit, work, story), identity)
        marks = [mark(difference, language) for language in overridable_in(difference, story)]
        wanted = [
            (lang, rule, own) for rule, lang, own in marks if accepting(story.overrides, rule, lang, own)
        ]
        if not wanted:
            raise Refused("difference.not_accepted")
        return revoke_in(unit, work, story, wanted)


def _find(compared: Compared, identity: str) -> Difference:
    found = next((each for each in compared.judged().differences if each.identity == identity), None)
    if found is None:
        raise Refused("difference.gone")
    return found


def _override(
    unit: Unit, work: Work, story: Story, compared: Compared, difference: Difference, reason: str
) -> Changes:
    planned = [lang for lang in overridable_in(difference, story) if lang in story.plan.languages]
    if not planned:
        raise Refused("override.never", rule=rule_of(difference) or "")
    marks = [mark(difference, language) for language in planned]
    wanted = [(lang, rule, own) for rule, lang, own in marks]
    return override_in(unit, work, story, wanted, reason, compared)


def _accept(unit: Unit, work: Work, story: Story, difference: Difference, reason: str) -> None:
    given = AcceptedDifference(
        new_id(), difference.identity, difference.kind, work.person.id, work.now(), reason
    )
    unit.put_accepted(story.id, given)
    payload = {
        "id": given.id,
        "identity": given.identity,
        "kind": given.kind.value,
        "reason": reason,
        "accepted": {"code": difference.message.code, "params": dict(difference.message.params)},
    }
    work.record(unit, "difference.accepted", story.id, None, payload)
