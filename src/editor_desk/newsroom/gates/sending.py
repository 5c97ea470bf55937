# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G6: what leaves the house is exactly what was signed off, and not before its time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.ruleset import Severity
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_ON_ITS_WAY = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)


def _hash(context: GateContext) -> Iterator[Failure]:
    standing = context.story.standing_approvals(context.language)
    if context.story.pause is not None:
        yield Failure({"stage": context.story.pause.stage.value}, "paused")
    elif not standing:
        yield Failure()
    elif all(approval.content_hash != context.content_hash for approval in standing):
        yield Failure(variant="changed")


def _phone_confirmed(context: GateContext) -> Iterator[Failure]:
    """An approval by phone lapses by itself; should nobody have noticed yet, it sends nothing all the same."""
    fitting = [
        approval
        for approval in context.story.standing_approvals(context.language)
        if approval.content_hash == context.content_hash
    ]
    if not fitting or any(not approval.is_unconfirmed for approval in fitting):
        return
    newest = fitting[-1]
    params = {
        "person": context.name(newest.by),
        "time": newest.confirm_until.isoformat(timespec="minutes"),
    }
    if not newest.is_overdue(context.now):
        yield Failure(params, severity=Severity.WARN)
    elif context.edition.sent_hash == newest.content_hash:
        yield Failure(params, "overdue", severity=Severity.WARN)
    else:
        yield Failure(params, "lapsed", severity=Severity.BLOCK)


def _follower(context: GateContext) -> Iterator[Failure]:
    """One language goes out, and nobody knows when the other comes, or who sees to it."""
    story, other = context.story, context.language.other
    if other not in story.plan.languages or context.edition.working_stage not in _ON_ITS_WAY:
        return
    waits = story.edition(other)
    is_a_task = waits.due is not None and bool(waits.assignee or story.assignee)
    if waits.stage not in _ON_ITS_WAY and not is_a_task:
        yield Failure({"other_language": other.value})


def _embargo(context: GateContext) -> Iterator[Failure]:
    embargo = context.story.embargo
    if embargo is not None and (context.goes_out_at or context.now) < embargo:
        yield Failure({"time": embargo.isoformat(timespec="minutes")})


def _not_for_publication(context: GateContext) -> Iterator[Failure]:
    if context.story.flags.not_for_publication:
        yield Failure()


RULES: Mapping[str, RuleFunction] = {
    "g6.hash": _hash,
    "g5.phone_confirmed": _phone_confirmed,
    "g6.embargo": _embargo,
    "g6.follower": _follower,
    "g6.not_for_publication": _not_for_publication,
}

WORDINGS: Mapping[str, str] = {
    "g6.hash.rule": QT_TRANSLATE_NOOP("Newsroom", "It is signed off exactly as it stands"),
    "g6.hash.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: not signed off"),
    "g6.hash.changed": QT_TRANSLATE_NOOP("Newsroom", "{language}: changed since it was signed off"),
    "g6.hash.paused": QT_TRANSLATE_NOOP("Newsroom", "{language}: the story is paused ({stage})"),
    "g5.phone_confirmed.rule": QT_TRANSLATE_NOOP("Newsroom", "An approval by phone was confirmed in time"),
    "g5.phone_confirmed.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: {person} said yes on the phone and is to confirm it until {time}"
    ),
    "g5.phone_confirmed.overdue": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: {person} said yes on the phone and should have confirmed it until {time}"
    ),
    "g5.phone_confirmed.lapsed": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: {person} did not confirm within 24 hours what was approved by phone; sign it off again",
    ),
    "g6.rules_today.rule": QT_TRANSLATE_NOOP("Newsroom", "It passes today's rules"),
    "g6.embargo.rule": QT_TRANSLATE_NOOP("Newsroom", "Its embargo is over"),
    "g6.embargo.fails": QT_TRANSLATE_NOOP("Newsroom", "Under embargo until {time}"),
    "g6.follower.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "The other language goes with it, or has a time and a person"
    ),
    "g6.follower.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language} goes out alone: say when {other_language} follows, and who sees to it"
    ),
    "g6.not_for_publication.rule": QT_TRANSLATE_NOOP("Newsroom", "It is meant to be published"),
    "g6.not_for_publication.fails": QT_TRANSLATE_NOOP("Newsroom", "The story is marked not for publication"),
}
