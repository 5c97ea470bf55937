# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Accepting as it is what a rule refuses: by whom the rule names, for a reason, for exactly this failure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from editor_desk.newsroom.gates import RuleResult, evaluate
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.overrides import Override
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.ruleset import Rule, Ruleset
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.checking import context_of, languages_to_check
from editor_desk.workflow.comparing import BOTH, Compared
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work, new_id

_Wanted = tuple[Language | None, str, str | None]
"""An edition (None: any), a rule, the fingerprint of one of its failures (None: all of them)."""

WORDINGS = {
    "rule.overridden": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: accepted as it is; it blocks no more as long as nothing of it changes."
    ),
    "rule.override_revoked": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: what was accepted as it is was taken back and counts again."
    ),
    "override.rule_unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no rule called “{rule}”. Nothing was changed; `check` names those there are."
    ),
    "override.never": QT_TRANSLATE_NOOP(
        "Newsroom", "Nobody may accept this as it is ({rule}): it has to be mended. Nothing was changed."
    ),
    "override.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not accept this as it is; that takes {role}. Nothing was changed."
    ),
    "override.reason": QT_TRANSLATE_NOOP(
        "Newsroom", "Say why it is accepted as it is; the reason is kept with it. Nothing was changed."
    ),
    "override.not_failing": QT_TRANSLATE_NOOP(
        "Newsroom", "There is nothing of {rule} that stands in the way now. Nothing was changed."
    ),
    "override.none": QT_TRANSLATE_NOOP(
        "Newsroom", "Nothing of {rule} was accepted as it is. Nothing was changed."
    ),
}


def override(
    work: Work,
    story_id: str,
    language: Language | None,
    rule: str,
    reason: str,
    mark: str | None = None,
) -> Changes:
    """Accept failures of a rule as they are: that with this ``mark``, else all there are now.

    ``language`` None: in each edition of the plan in which it fails. Raises ``WrongUsage`` for an unknown rule or an
    empty reason, ``Refused`` where the rule lets nobody, or not this person, do so, and where nothing of it blocks.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        wanted = [(each, rule, mark) for each in _editions(story, language)]
        return override_in(unit, work, story, wanted, reason)


def override_failures(work: Work, story_id: str, failures: Iterable[RuleResult], reason: str) -> Changes:
    """The same for failures as somebody sees them: all of them, or none; of each exactly what they saw."""
    with work.store.unit() as unit:
        wanted = [(each.language, each.rule, each.mark) for each in failures]
        return override_in(unit, work, unit.story(story_id), wanted, reason)


def revoke_override(
    work: Work, story_id: str, language: Language | None, rule: str, mark: str | None = None
) -> Changes:
    """Take back what was accepted of a rule: that with this ``mark``, else all that stands.

    Whoever accepted it may, and whoever might accept it now. Raises ``Refused`` for anybody else, and where nothing
    stands.
    """
    with work.store.unit() as unit:
        return revoke_in(unit, work, unit.story(story_id), [(language, rule, mark)])


def revoke_failures(work: Work, story_id: str, failures: Iterable[RuleResult]) -> Changes:
    """The same for failures as somebody sees them accepted: all of them, or none."""
    with work.store.unit() as unit:
        wanted = [(each.language, each.rule, each.mark) for each in failures]
        return revoke_in(unit, work, unit.story(story_id), wanted)


def override_in(
    unit: Unit,
    work: Work,
    story: Story,
    wanted: Iterable[tuple[Language, str, str | None]],
    reason: str,
    compared: Compared | None = None,
) -> Changes:
    """The same inside a running act, of edition, rule and mark; ``compared`` where the act has compared already."""
    ruleset = unit.ruleset()
    reason = " ".join(reason.split())
    accepted: dict[tuple[Language, str], RuleResult] = {}
    compared = compared or Compared(unit, work, story)
    missing = ""
    for language, rule_id, mark in wanted:
        rule = _rule(ruleset, rule_id)
        _refuse_anybody_but(work, rule.override)
        if not reason:
            raise WrongUsage("override.reason")
        found = [
            result
            for result in _failing(unit, work, story, language, ruleset, rule, compared)
            if mark in (None, result.mark)
        ]
        if not found and mark is not None:
            raise Refused("override.not_failing", rule=rule_id)
        missing = rule_id
        accepted |= {(language, result.mark): result for result in found}
    if not accepted:
        raise Refused("override.not_failing", rule=missing)
    for result in accepted.values():
        story = _accept(unit, work, story, result, reason)
    _, said = settle(unit, work, story)
    return Changes((story.id,), messages=(*_told("rule.overridden", accepted), *said))


def revoke_in(unit: Unit, work: Work, story: Story, wanted: Iterable[_Wanted]) -> Changes:
    """Take overrides back inside a running act."""
    taken_back: list[Override] = []
    for language, rule_id, mark in wanted:
        found = [
            each
            for each in story.overrides
            if each.rule == rule_id
            and not each.is_revoked
            and language in (None, each.language)
            and mark in (None, each.mark)
        ]
        if not found:
            raise Refused("override.none", rule=rule_id)
        if any(each.by != work.person.id for each in found):
            known = next((each for each in unit.ruleset().rules if each.id == rule_id), None)
            _refuse_anybody_but(work, (known and known.override) or frozenset({Role.APPROVER}))
        for each in found:
            story = _take_back(unit, work, story, each)
        taken_back += found
    _, said = settle(unit, work, story)
    languages = {(each.language, each.mark): None for each in taken_back}
    return Changes((story.id,), messages=(*_told("rule.override_revoked", languages), *said))


def _take_back(unit: Unit, work: Work, story: Story, override: Override) -> Story:
    gone = replace(override, revoked_at=work.now(), revoked_by=work.person.id)
    unit.put_override(story.id, gone)
    payload = {"override": override.id, "rule": override.rule, "mark": override.mark}
    work.record(unit, "rule.override_revoked", story.id, override.language, payload)
    return replace(story, overrides=tuple(gone if one is override else one for one in story.overrides))


def relied_on(results: tuple[RuleResult, ...]) -> tuple[str, ...]:
    """The overrides (their ids) without which these rules would block; an approval lists them."""
    return tuple(dict.fromkeys(result.override.id for result in results if result.override is not None))


def _rule(ruleset: Ruleset, rule_id: str) -> Rule:
    found = next((rule for rule in ruleset.rules if rule.id == rule_id), None)
    if found is None:
        raise WrongUsage("override.rule_unknown", rule=rule_id)
    if not found.override:
        raise Refused("override.never", rule=rule_id)
    return found


def _refuse_anybody_but(work: Work, who: frozenset[Role]) -> None:
    if not work.person.may_act_as(who, work.now()):
        roles = tuple(sorted(role.value for role in who))
        raise Refused("override.role", person=work.person.name, role=roles)


def _editions(story: Story, language: Language | None) -> tuple[Language, ...]:
    if language is None:
        return languages_to_check(story)
    if language not in story.plan.languages:
        raise Refused("step.not_in_plan", language=language.value, plan=story.plan.value)
    return (language,)


def _failing(
    unit: Unit,
    work: Work,
    story: Story,
    language: Language,
    ruleset: Ruleset,
    rule: Rule,
    compared: Compared,
) -> list[RuleResult]:
    context = context_of(
        unit, work, story, language, ruleset, gates=(rule.gate,), together=BOTH, compared=compared
    )
    return [
        result
        for result in evaluate(ruleset, context, (rule.gate,))
        if result.rule == rule.id and result.blocks
    ]


def _accept(unit: Unit, work: Work, story: Story, result: RuleResult, reason: str) -> Story:
    given = Override(new_id(), result.rule, result.language, result.mark, work.person.id, work.now(), reason)
    unit.put_override(story.id, given)
    payload = {
        "override": given.id,
        "rule": given.rule,
        "mark": given.mark,
        "reason": reason,
        "accepted": {"code": result.message.code, "params": dict(result.message.params)},
    }
    work.record(unit, "rule.overridden", story.id, result.language, payload)
    return replace(story, overrides=(*story.overrides, given))


def _told(code: str, of: Mapping[tuple[Language, str], object]) -> tuple[Message, ...]:
    languages = dict.fromkeys(language for language, _ in of)
    return tuple(Message(code, {"language": language.value}) for language in languages)
