# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every rule the program checks refuses a story and lets the mended one pass, and says why in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor_desk.cli.call import translator
from editor_desk.desk import say, say_problem
from editor_desk.newsroom.gates import State, evaluate
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import Message, word
from editor_desk.workflow import checking, exporting, steps
from editor_desk.workflow.checking import context_of
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from tests.workflow.change_pairs import change_by_itself
from tests.workflow.newsroom import EN, Newsroom
from tests.workflow.pair import READ, Pair, by, signed, waiting
from tests.workflow.parity_pairs import beside_the_other
from tests.workflow.rule_pairs import PAIRS

_SIGN_OFF = ("G1", "G2", "G3", "G4", "G5", "G7")
in_spanish = translator("es")


def gate(pair: Pair) -> str:
    return pair.asked_at or pair.rule.partition(".")[0].upper()


def advance(newsroom: Newsroom, story_id: str, stage: Stage, given: SignOff = READ) -> None:
    steps.advance(by(newsroom, stage), story_id, stage, (EN,), StepDetails(sign_off=given))


def refused(newsroom: Newsroom, story_id: str, pair: Pair, stage: Stage) -> None:
    """The step is refused for this rule, in both languages, and nothing has changed."""
    before = newsroom.story(story_id)
    with pytest.raises(GatesRefused) as caught:
        advance(newsroom, story_id, stage, pair.given)
    says(pair, caught.value)
    assert newsroom.story(story_id) == before, "a refusal changes nothing"


def says(pair: Pair, refusal: GatesRefused) -> None:
    blocking = {result.rule for result in refusal.results}
    assert pair.rule in blocking
    assert blocking <= {pair.rule, *pair.also}
    found = next(result for result in refusal.results if result.rule == pair.rule)
    same_sentences(pair, found.message)
    assert found.link, "a refusal takes the editor to what mends it"
    assert pair.english in say_problem(refusal)
    assert pair.spanish in say_problem(refusal, in_spanish)


def same_sentences(pair: Pair, message: Message) -> None:
    assert say(message) == pair.english
    assert say(message, in_spanish) == pair.spanish


def of_gates(*names: str, warns: bool = False) -> list[Pair]:
    return [pair for pair in PAIRS if gate(pair) in names and pair.warns is warns]


@pytest.mark.parametrize("pair", of_gates("G2", "G3"), ids=str)
def test_it_cannot_leave_fact_check_until_it_is_mended(newsroom: Newsroom, pair: Pair):
    story_id = pair.begin(newsroom)
    pair.spoil(newsroom, story_id)
    refused(newsroom, story_id, pair, Stage.READY)
    pair.mend(newsroom, story_id)
    advance(newsroom, story_id, Stage.READY)
    assert newsroom.stage(story_id) is Stage.READY


@pytest.mark.parametrize("pair", of_gates(*_SIGN_OFF), ids=str)
def test_it_cannot_be_signed_off_until_it_is_mended(newsroom: Newsroom, pair: Pair):
    story_id = waiting(newsroom, pair)
    pair.spoil(newsroom, story_id)
    refused(newsroom, story_id, pair, Stage.APPROVED)
    pair.mend(newsroom, story_id)
    advance(newsroom, story_id, Stage.APPROVED)
    assert newsroom.edition(story_id).working_stage is Stage.APPROVED


@pytest.mark.parametrize("pair", of_gates("G6"), ids=str)
def test_it_cannot_leave_the_house_until_it_is_mended(newsroom: Newsroom, pair: Pair, tmp_path: Path):
    story_id = signed(newsroom, pair)
    pair.spoil(newsroom, story_id)
    with pytest.raises(GatesRefused) as caught:
        exporting.export(newsroom.ben, (story_id,), "html", tmp_path / "out")
    says(pair, caught.value)
    assert not list(tmp_path.glob("out/*"))
    if newsroom.stage(story_id) is Stage.APPROVED:
        refused(newsroom, story_id, pair, Stage.SENT)
    pair.mend(newsroom, story_id)
    exporting.export(newsroom.ben, (story_id,), "html", tmp_path / "out")
    advance(newsroom, story_id, Stage.SENT)
    assert newsroom.stage(story_id) is Stage.SENT


@pytest.mark.parametrize("is_mended", [False, True])
@pytest.mark.parametrize("pair", of_gates(*_SIGN_OFF, warns=True), ids=str)
def test_what_only_warns_stops_nobody_and_stands_in_the_approval(
    newsroom: Newsroom, pair: Pair, is_mended: bool
):
    story_id = waiting(newsroom, pair)
    pair.spoil(newsroom, story_id)
    with newsroom.desk.store.look() as unit:
        report = checking.report(unit, newsroom.ben, unit.story(story_id), (EN,))
    warning = next(result for result in report if result.warns and result.rule == pair.rule)
    same_sentences(pair, warning.message)
    if is_mended:
        pair.mend(newsroom, story_id)
    advance(newsroom, story_id, Stage.APPROVED)
    listed = pair.rule in newsroom.story(story_id).approvals[-1].warnings
    assert listed is not is_mended


def judged(newsroom: Newsroom, story: Story) -> tuple[Ruleset, dict[str, State]]:
    """Every rule of every gate, as it comes out on a story."""
    with newsroom.desk.store.look() as unit:
        ruleset = unit.ruleset()
        context = context_of(unit, newsroom.ben, story, EN, ruleset)
    gates = dict.fromkeys(rule.gate for rule in ruleset.rules)
    return ruleset, {result.rule: result.state for result in evaluate(ruleset, context, gates)}


def test_every_rule_the_program_checks_has_its_pair(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    ruleset, states = judged(newsroom, newsroom.story(story_id))
    states |= judged(newsroom, newsroom.story(change_by_itself(newsroom)))[1]
    states |= judged(newsroom, newsroom.story(beside_the_other(newsroom)))[1]
    assert set(states) == {rule.id for rule in ruleset.rules}, (
        "a news story, its change and its translation are asked every rule"
    )
    built = {rule for rule, state in states.items() if state is not State.UNBUILT}
    assert built - {pair.rule for pair in PAIRS} == set(), "add a line to PAIRS for these"
    assert {pair.rule for pair in PAIRS} - built == set(), "a pair without a rule"


def test_what_is_not_built_is_said_and_listed_and_never_passes(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    ruleset, states = judged(newsroom, newsroom.story(story_id))
    waits = [rule.id for rule in ruleset.rules if states.get(rule.id) is State.UNBUILT]
    assert waits, "suggestions, comments and comparison come later"
    listed = newsroom.story(story_id).approvals[0].unbuilt
    assert sorted(listed) == sorted(rule for rule in waits if not rule.startswith("g6"))
    assert word("state", State.UNBUILT) == "not checked by this version"
    assert word("state", State.UNBUILT, in_spanish) == "esta versión no lo revisa"
