# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every rule of every gate on a story, as the sidebar, the sign-off and the command line show it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from editor_desk.checks.content import content_form, content_hash
from editor_desk.checks.exposure import exposed, places, replies_stated, without_help
from editor_desk.newsroom.gates import ALL_GATES, SIGN_OFF_GATES, GateContext, RuleResult, State, evaluate
from editor_desk.newsroom.labels import is_sponsored
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.ruleset import Ruleset, Severity
from editor_desk.newsroom.sensitive import Exposed, PhotoData
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.workflow.change_facts import change_facts
from editor_desk.workflow.comparing import ALONE, Compared, waiting_together
from editor_desk.workflow.photo_data import asks_for_photo_data, photo_data
from editor_desk.workflow.standing import hash_now, hashes_by_label, label_of
from editor_desk.workflow.work import Work

_SIGNED = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)


def context_of(
    unit: Unit,
    work: Work,
    story: Story,
    language: Language,
    ruleset: Ruleset,
    seen: frozenset[Language] | None = None,
    gates: Collection[str] = ALL_GATES,
    together: frozenset[Language] = ALONE,
    compared: Compared | None = None,
) -> GateContext:
    """What the rules of these gates may look at for one edition now.

    ``together`` are the editions that are signed off in one act. ``compared`` is the comparison of this story, where
    the act has one already.
    """
    people = {person.id: person for person in unit.people()}
    data = photo_data(work.store, story) if asks_for_photo_data(story) else {}
    return GateContext(
        story=story,
        edition=story.edition(language),
        kind=ruleset.kinds[story.kind],
        now=work.now(),
        person=work.person,
        content_hash=hash_now(story, language, ruleset),
        seen=seen,
        people=people,
        # The label it would go out with, which may be that of the day it was signed off.
        label=label_of(story, language, ruleset),
        is_sponsored=is_sponsored(story, ruleset),
        exposed=_exposed(story, language, people, data),
        photo_data=data,
        without_help=without_help(story, language, ruleset.subjects),
        replies_stated=replies_stated(story, language),
        hashes_by_label=hashes_by_label(story, language, ruleset) if story.flags.sensitive else frozenset(),
        unlabelled_hash=content_hash(content_form(story, language)) if story.flags.sensitive else "",
        change_facts=change_facts(unit, story, language, ruleset),
        comparison=(compared or Compared(unit, work, story)).for_gates(gates, language, together),
    )


def _exposed(
    story: Story, language: Language, people: Mapping[str, Person], data: Mapping[str, PhotoData]
) -> tuple[Exposed, ...]:
    if not story.flags.withheld:
        return ()
    author = people.get(story.edition(language).author or "")
    return exposed(story, places(story, language, author.name if author else "", data))


def languages_to_check(story: Story) -> tuple[Language, ...]:
    """The editions a check is about: those of the plan, without a follower nobody has begun."""
    follower = story.plan.follower()
    return tuple(
        edition.language
        for edition in story.planned()
        if not (edition.language is follower and edition.stage is Stage.PLANNED and edition.is_empty)
    )


def report(
    unit: Unit,
    work: Work,
    story: Story,
    languages: tuple[Language, ...] | None = None,
    seen: frozenset[Language] | None = None,
) -> tuple[RuleResult, ...]:
    """Every rule of every gate, edition by edition.

    What blocks is what stands in the way of the next thing: sign-off before it (G1–G5, as for the
    person at the desk), sending after it (G6). Before the sign-off G6 is shown but only warns, after it
    G5 is history: the approval says who signed. What a rule says itself G6 does not say again.
    """
    ruleset = unit.ruleset()
    results: list[RuleResult] = []
    compared, together = Compared(unit, work, story), waiting_together(story)
    for language in languages or languages_to_check(story):
        context = context_of(unit, work, story, language, ruleset, seen, together=together, compared=compared)
        signed = context.edition.working_stage in _SIGNED
        for result in evaluate(ruleset, context, ALL_GATES):
            if signed and result.gate == "G5":
                continue
            if result.gate == "G6" and any(each.message == result.message for each in results):
                continue
            if not signed and result.gate == "G6" and result.blocks:
                result = replace(result, severity=Severity.WARN)
            results.append(result)
    return tuple(results)


def blocking(results: tuple[RuleResult, ...]) -> tuple[RuleResult, ...]:
    """What stands in the way."""
    return tuple(result for result in results if result.blocks)


def unbuilt(results: tuple[RuleResult, ...]) -> tuple[str, ...]:
    """The rules of the sign-off that this version did not check; an approval lists them."""
    names = [r.rule for r in results if r.state is State.UNBUILT and r.gate in SIGN_OFF_GATES]
    return tuple(dict.fromkeys(names))
