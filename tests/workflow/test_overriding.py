# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Accepted as it is: by whom the rule names, for a reason, and for exactly the failure that was accepted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import KnownProblem, Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.store.verify import verify
from editor_desk.workflow import checking, facts, people, steps, stories
from editor_desk.workflow.overriding import override, revoke_override
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.work import Work
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, ES, Newsroom

UNDECIDED = "g3.open_claim"


@pytest.fixture
def disputed(newsroom: Newsroom) -> tuple[str, str]:
    """A story whose only fact is disputed, at fact check; the story and the fact."""
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    facts.decide(newsroom.ana, claim, ClaimStatus.DISPUTED)
    for stage in (Stage.EDITING, Stage.CHECKING):
        steps.advance(newsroom.ana, story_id, stage, (EN,))
    return story_id, claim


def _report(newsroom: Newsroom, story_id: str, work: Work | None = None) -> tuple[RuleResult, ...]:
    with newsroom.desk.store.look() as unit:
        return checking.report(unit, work or newsroom.ben, unit.story(story_id), (EN,))


def _blocking(newsroom: Newsroom, story_id: str) -> set[str]:
    return {result.rule for result in _report(newsroom, story_id) if result.blocks}


def _code(refused: pytest.ExceptionInfo[KnownProblem]) -> str:
    return refused.value.message.code


def test_a_disputed_fact_passes_every_gate_once_an_approver_accepts_it(
    newsroom: Newsroom, disputed: tuple[str, str]
):
    story_id, _ = disputed
    with pytest.raises(GatesRefused, match=r"g3\.open_claim"):
        steps.advance(newsroom.ben, story_id, Stage.READY, (EN,))
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    steps.advance(newsroom.ben, story_id, Stage.READY, (EN,))
    newsroom.sign(story_id)
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    story = newsroom.story(story_id)
    assert story.edition(EN).stage is Stage.SENT
    assert [one.reason for one in story.overrides] == ["Both sides are quoted"]
    assert story.approvals[-1].overrides == (story.overrides[0].id,)


def test_what_was_accepted_is_still_shown_as_failing_with_who_and_why(
    newsroom: Newsroom, disputed: tuple[str, str]
):
    story_id, _ = disputed
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    (result,) = [one for one in _report(newsroom, story_id) if one.rule == UNDECIDED]
    assert (result.state.value, result.blocks, result.warns, result.is_overridden) == (
        "fail",
        False,
        False,
        True,
    )
    assert result.override is not None
    assert result.override.by == newsroom.ben.person.id


def test_it_is_refused_to_whoever_the_rule_does_not_name(newsroom: Newsroom, disputed: tuple[str, str]):
    with pytest.raises(Refused) as refused:
        override(newsroom.ana, disputed[0], EN, UNDECIDED, "I know better")
    assert _code(refused) == "override.role"
    assert refused.value.message.params["role"] == ("approver",)
    assert newsroom.story(disputed[0]).overrides == ()


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_it_is_refused_without_a_reason(newsroom: Newsroom, disputed: tuple[str, str], reason: str):
    with pytest.raises(WrongUsage) as refused:
        override(newsroom.ben, disputed[0], EN, UNDECIDED, reason)
    assert _code(refused) == "override.reason"


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("g5.seen", "override.never"),
        ("g6.hash", "override.never"),
        ("g6.embargo", "override.never"),
        ("g1.headline", "override.never"),
        ("g1.byline", "override.not_failing"),
        ("g4.values", "override.not_failing"),
        ("g9.nonsense", "override.rule_unknown"),
    ],
)
def test_it_is_refused_where_nobody_may_and_where_nothing_fails(
    newsroom: Newsroom, disputed: tuple[str, str], rule: str, code: str
):
    with pytest.raises(KnownProblem) as refused:
        override(newsroom.ben, disputed[0], EN, rule, "It is late")
    assert _code(refused) == code


def test_an_edition_the_plan_leaves_out_has_nothing_to_accept(newsroom: Newsroom, disputed: tuple[str, str]):
    with pytest.raises(Refused, match="not_in_plan"):
        override(newsroom.ben, disputed[0], ES, UNDECIDED, "It is late")


def test_it_holds_after_another_paragraph_bold_and_a_curled_quote(
    newsroom: Newsroom, disputed: tuple[str, str]
):
    story_id, _ = disputed
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    for old, new in (("in May", "in June"), ("24 new buses", "24 **new** buses"), ("“a", '"a')):
        newsroom.type_over(story_id, old, new)
        assert UNDECIDED not in _blocking(newsroom, story_id), (old, new)


def test_other_words_of_the_same_fact_block_again_and_going_back_is_accepted_again(
    newsroom: Newsroom, disputed: tuple[str, str]
):
    story_id, _ = disputed
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    newsroom.type_over(story_id, "24 new", "25 new")
    assert UNDECIDED in _blocking(newsroom, story_id)
    newsroom.type_over(story_id, "25 new", "24 new")
    assert UNDECIDED not in _blocking(newsroom, story_id)


def test_words_behind_those_a_message_shows_count_too(newsroom: Newsroom):
    story_id = newsroom.begin()
    words = "24 new buses on Tuesday, the first order in 12 years." + " They run on gas." * 3
    newsroom.write(story_id, EN, f"The council approved {words}\n")
    claim = newsroom.mark(story_id, words)
    facts.decide(newsroom.ana, claim, ClaimStatus.DISPUTED)
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    newsroom.type_over(story_id, "gas. They run on gas.\n", "gas. They run on air.\n", by=newsroom.ana)
    assert UNDECIDED in _blocking(newsroom, story_id)


def test_another_fact_another_verdict_and_the_other_language_block_on_their_own(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    claims = [newsroom.mark(story_id, words) for words in ("24 new buses", "12 years")]
    for claim in claims:
        facts.decide(newsroom.ana, claim, ClaimStatus.DISPUTED)
    mine = [one for one in _report(newsroom, story_id) if one.rule == UNDECIDED]
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted", mark=mine[0].mark)
    left = [one for one in _report(newsroom, story_id) if one.rule == UNDECIDED and one.blocks]
    assert [one.mark for one in left] == [mine[1].mark]
    facts.decide(newsroom.ana, claims[0], ClaimStatus.UNVERIFIABLE)
    left = [one for one in _report(newsroom, story_id) if one.rule == UNDECIDED and one.blocks]
    assert len(left) == 2


def test_an_override_of_both_languages_is_one_act_and_each_is_taken_back_alone(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    stories.set_fields(newsroom.ana, story_id, {"section": ""})
    override(newsroom.ben, story_id, None, "g1.section", "A page of its own")
    assert {one.language for one in newsroom.story(story_id).overrides} == {EN, ES}
    revoke_override(newsroom.ben, story_id, ES, "g1.section")
    assert "g1.section" not in _blocking(newsroom, story_id)
    assert [one.language for one in newsroom.story(story_id).overrides if one.is_revoked] == [ES]


def test_taken_back_it_blocks_the_sign_off_and_what_was_signed_does_not_go_out(
    newsroom: Newsroom, disputed: tuple[str, str]
):
    story_id, _ = disputed
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    steps.advance(newsroom.ben, story_id, Stage.READY, (EN,))
    newsroom.sign(story_id)
    revoke_override(newsroom.ben, story_id, EN, UNDECIDED)
    assert newsroom.stage(story_id) is Stage.APPROVED
    with pytest.raises(GatesRefused, match=r"g6\.rules_today"):
        steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))


def test_only_whoever_gave_it_or_might_give_it_takes_it_back(newsroom: Newsroom, disputed: tuple[str, str]):
    override(newsroom.ben, disputed[0], EN, UNDECIDED, "Both sides are quoted")
    with pytest.raises(Refused) as refused:
        revoke_override(newsroom.ana, disputed[0], EN, UNDECIDED)
    assert _code(refused) == "override.role"
    revoke_override(newsroom.ben, disputed[0], EN, UNDECIDED)
    with pytest.raises(Refused) as refused:
        revoke_override(newsroom.ben, disputed[0], EN, UNDECIDED)
    assert _code(refused) == "override.none"


def test_what_a_deputy_accepted_stays_accepted_when_their_time_is_over(
    newsroom: Newsroom, disputed: tuple[str, str], clock: Clock
):
    story_id, _ = disputed
    cruz = people.add_person(newsroom.desk.work, "Cruz", frozenset({Role.REPORTER}))
    deputy = replace(cruz, deputy_from=clock.at, deputy_to=clock.at + timedelta(hours=1))
    work = Work(newsroom.desk.store, deputy, clock)
    with newsroom.desk.store.unit() as unit:
        unit.put_person(deputy)
    override(work, story_id, EN, UNDECIDED, "Both sides are quoted")
    clock.at += timedelta(hours=2)
    assert UNDECIDED not in _blocking(newsroom, story_id)
    newsroom.type_over(story_id, "24 new", "25 new")
    with pytest.raises(Refused) as refused:
        override(work, story_id, EN, UNDECIDED, "Still so")
    assert _code(refused) == "override.role"


def test_an_override_counts_no_more_once_the_desk_lets_nobody_override_the_rule(
    newsroom: Newsroom, disputed: tuple[str, str]
):
    from editor_desk.workflow.decisions import shipped_rules

    story_id, _ = disputed
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    rules = [
        {name: value for name, value in rule.items() if name != "override" or rule["id"] != UNDECIDED}
        for rule in shipped_rules()["rule"]
    ]
    with newsroom.desk.store.unit() as unit:
        unit.put_ruleset({**shipped_rules(), "rule": rules}, newsroom.ben.person.id, "Stricter")
    assert UNDECIDED in _blocking(newsroom, story_id)


def test_the_diary_tells_what_was_accepted_and_verify_misses_an_entry(
    newsroom: Newsroom, disputed: tuple[str, str]
):
    story_id, _ = disputed
    override(newsroom.ben, story_id, EN, UNDECIDED, "Both sides are quoted")
    store = newsroom.desk.store
    with store.look() as unit:
        (said,) = unit.payloads(story_id, "rule.overridden")
    assert said["reason"] == "Both sides are quoted"
    assert said["accepted"]["code"] == "g3.open_claim.undecided"  # type: ignore[index]
    assert verify(store.path).is_sound
    forged = replace(newsroom.story(story_id).overrides[0], id="forged")
    with store.unit() as unit:
        unit.put_override(story_id, forged)
    assert [problem.code for problem in verify(store.path).problems] == ["verify.override_unrecorded"]
