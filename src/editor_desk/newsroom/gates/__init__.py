# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The gates: which rules stand between an edition and its readers, evaluated all in one way.

Every path (button, shortcut, bulk action, schedule, command line) asks here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.gates import (
    after_publication,
    check,
    copy,
    flags,
    furniture,
    parity,
    sending,
    sign_off,
)
from editor_desk.newsroom.gates.context import (
    Failure,
    GateContext,
    RuleFunction,
    RuleResult,
    State,
    results_of,
)
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.ruleset import Rule, Ruleset, Severity
from editor_desk.newsroom.stories import SelfApproval
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message

__all__ = [
    "ALL_GATES",
    "SIGN_OFF_GATES",
    "WORDINGS",
    "Failure",
    "GateContext",
    "RuleResult",
    "State",
    "evaluate",
    "is_built",
]

_GATES = (furniture, flags, copy, check, parity, sign_off, sending, after_publication)
_FUNCTIONS: Mapping[str, RuleFunction] = {rule: f for gate in _GATES for rule, f in gate.RULES.items()}

SIGN_OFF_GATES = ("G1", "G2", "G3", "G4", "G5", after_publication.GATE)
"""What stands before a sign-off; the last only where a change after publication is open."""
ALL_GATES = (*SIGN_OFF_GATES, "G6")
_RULES_TODAY = "g6.rules_today"

WORDINGS: Mapping[str, str] = {
    **{code: text for gate in _GATES for code, text in gate.WORDINGS.items()},
    "gate.text.slug": QT_TRANSLATE_NOOP("Newsroom", "Give the story a slug first"),
    "gate.text.body": QT_TRANSLATE_NOOP("Newsroom", "{language}: there is no text yet"),
}


def evaluate(ruleset: Ruleset, context: GateContext, gates: Iterable[str]) -> tuple[RuleResult, ...]:
    """Every rule of the gates named, in the order of the rule set, on one edition.

    The gate ``text`` of the stage table (text and a slug) is not part of the sign-off; see
    ``text_and_slug``.
    """
    wanted = set(gates)
    results: list[RuleResult] = []
    for rule in ruleset.rules:
        if rule.gate not in wanted:
            continue
        if rule.gate == after_publication.GATE and not after_publication.has_a_say(context):
            continue
        if rule.gate == parity.GATE and not parity.is_asked(rule.id, context):
            continue
        if rule.id == _RULES_TODAY:
            results.extend(_rules_today(rule, ruleset, context))
        else:
            results.extend(results_of(rule, ruleset, context, _FUNCTIONS.get(rule.id)))
    return tuple(results)


def is_built(rule_id: str) -> bool:
    """Whether this program can check a rule; one it cannot never shows as passed, and blocks nothing."""
    return rule_id == _RULES_TODAY or rule_id in _FUNCTIONS


def _rules_today(rule: Rule, ruleset: Ruleset, context: GateContext) -> list[RuleResult]:
    """G6 asks again for everything that blocks sign-off; what fails is said in the words of its own rule."""
    results = results_of(rule, ruleset, context, lambda _context: ())
    blocking = _blocks_today(ruleset, context) if results else ()
    if not blocking:
        return results
    return [
        replace(failed, gate=rule.gate, rule=rule.id, severity=results[0].severity, may_accept=rule.override)
        for failed in blocking
    ]


def _blocks_today(ruleset: Ruleset, context: GateContext) -> tuple[RuleResult, ...]:
    """What would keep this from being signed off now, by somebody who did sign exactly this."""
    as_signed = [
        _as_signed(context, approval)
        for approval in context.story.standing_approvals(context.language)
        if approval.content_hash == context.content_hash
    ]
    if not as_signed:  # that is what g6.hash says
        return _blocking(ruleset, context, [gate for gate in SIGN_OFF_GATES if gate != "G5"])
    return min((_blocking(ruleset, signed, SIGN_OFF_GATES) for signed in reversed(as_signed)), key=len)


def _blocking(ruleset: Ruleset, context: GateContext, gates: Iterable[str]) -> tuple[RuleResult, ...]:
    return tuple(result for result in evaluate(ruleset, context, gates) if result.blocks)


def _as_signed(context: GateContext, approval: Approval) -> GateContext:
    """The edition before whoever signed it: they read it then, and a reason they gave then holds."""
    signer = context.people.get(approval.by) or Person(approval.by, approval.by)
    story = context.story
    if approval.kind is ApprovalKind.SELF:
        story = replace(story, self_approval=SelfApproval(approval.by, approval.reason, approval.at))
    return replace(context, story=story, person=signer, seen=None)


def _pictures_will_do(context: GateContext) -> bool:
    """A kind that does not insist on a text (a gallery) goes on with its photos."""
    bent = context.kind.severities.get("g1.body", Severity.BLOCK)
    return bent is not Severity.BLOCK and bool(context.story.photos)


def text_and_slug(context: GateContext) -> Message | None:
    """What a draft lacks before it may go to copy edit; a freelancer is refused for nothing else."""
    if not context.story.slug.strip():
        return Message("gate.text.slug")
    if not context.edition.body.strip() and not _pictures_will_do(context):
        return Message("gate.text.body", {"language": context.language.value})
    return None
