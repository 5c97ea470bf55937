# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the newsroom knows on top of the comparison: reviewed, only here, let stand, to follow, an allegation."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.checks.comparing import compare_here
from editor_desk.checks.parity import judged, request_for
from editor_desk.newsroom.changes import ChangeKind, Effect
from editor_desk.newsroom.claims import ClaimType
from editor_desk.newsroom.comparison import CompareRequest, Comparison, Difference, DifferenceKind, Level
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Relation
from editor_desk.workflow import changing, facts, letting_stand, reviewing_pairs, steps, writing
from editor_desk.workflow.comparing import compared
from editor_desk.workflow.refusals import GatesRefused
from tests.workflow.change_pairs import change_id, live
from tests.workflow.newsroom import EN, ES, Newsroom
from tests.workflow.parity_pairs import beside_the_other


def differences(newsroom: Newsroom, story_id: str) -> tuple[Difference, ...]:
    with newsroom.desk.store.look() as unit:
        return compared(unit, newsroom.ana, unit.story(story_id)).differences


def one_of(newsroom: Newsroom, story_id: str, kind: DifferenceKind) -> Difference:
    (found,) = [each for each in differences(newsroom, story_id) if each.kind is kind]
    return found


def to_ready(newsroom: Newsroom, story_id: str) -> None:
    steps.advance(newsroom.ana, story_id, Stage.READY, (EN,))


def test_a_request_carries_every_field_that_readers_see(newsroom: Newsroom):
    story_id = beside_the_other(newsroom)
    request = request_for(newsroom.story(story_id))
    assert set(request.en.fields) == set(request.es.fields) == {"headline", "dek", "body"}
    assert request.original is Language.EN
    assert request.written_on is not None
    assert request.proven
    parallel = newsroom.story(story_id)
    edition = replace(parallel.edition(ES), relation=Relation.PARALLEL)
    assert request_for(parallel.with_edition(edition)).original is None


def test_what_blocks_is_accepted_in_both_languages_by_who_may_and_survives_edits_elsewhere(
    newsroom: Newsroom,
):
    story_id = beside_the_other(newsroom)
    to_ready(newsroom, story_id)
    newsroom.type_over(story_id, "12 years", "15 years")
    found = one_of(newsroom, story_id, DifferenceKind.NUMBER)
    assert found.level is Level.BLOCK
    with pytest.raises(WrongUsage, match=r"override\.reason"):
        letting_stand.accept_difference(newsroom.ben, story_id, found.identity, " ")
    with pytest.raises(Refused, match=r"override\.role"):
        letting_stand.accept_difference(newsroom.ana, story_id, found.identity, "Both are said")
    letting_stand.accept_difference(newsroom.ben, story_id, found.identity, "Both are said")
    assert {each.language for each in newsroom.story(story_id).overrides} == {EN, ES}
    assert one_of(newsroom, story_id, DifferenceKind.NUMBER).accepted == "Both are said"
    newsroom.type_over(story_id, "a promise kept", "a promise made and kept")
    newsroom.sign(story_id)
    assert newsroom.stage(story_id) is Stage.APPROVED
    letting_stand.take_back_acceptance(newsroom.ben, story_id, found.identity)
    assert not one_of(newsroom, story_id, DifferenceKind.NUMBER).accepted
    with pytest.raises(Refused, match=r"difference\.not_accepted"):
        letting_stand.take_back_acceptance(newsroom.ben, story_id, found.identity)


def test_what_only_warns_anybody_lets_stand_and_it_is_said_no_more(newsroom: Newsroom):
    story_id = beside_the_other(newsroom)
    newsroom.type_over(story_id, "did not pay", "paid")
    found = one_of(newsroom, story_id, DifferenceKind.NEGATION)
    assert found.level is Level.WARN
    assert "g4.wording" in {each.rule for each in newsroom.desk.report(story_id) if each.warns}
    letting_stand.accept_difference(newsroom.ana, story_id, found.identity, "He says so himself")
    assert one_of(newsroom, story_id, DifferenceKind.NEGATION).accepted == "He says so himself"
    assert "g4.wording" not in {each.rule for each in newsroom.desk.report(story_id, (EN,)) if each.warns}
    (kept,) = newsroom.story(story_id).accepted
    assert (kept.by, kept.reason) == (newsroom.ana.person.id, "He says so himself")
    letting_stand.take_back_acceptance(newsroom.ben, story_id, found.identity)
    assert not one_of(newsroom, story_id, DifferenceKind.NEGATION).accepted
    with pytest.raises(Refused, match=r"difference\.gone"):
        letting_stand.accept_difference(newsroom.ana, story_id, "negation:none", "Why not")


def test_a_negation_inside_an_allegation_blocks(newsroom: Newsroom):
    story_id = beside_the_other(newsroom)
    start, end = facts.find_quote(newsroom.story(story_id), EN, "He did not pay the drivers")
    facts.make_fact(newsroom.ana, story_id, EN, start, end, types=(ClaimType.LEGAL_CRIME_RULE,))
    newsroom.type_over(story_id, "did not pay", "paid")
    assert one_of(newsroom, story_id, DifferenceKind.NEGATION).level is Level.BLOCK


def test_exactly_the_pair_whose_source_changed_blocks_the_translation_with_what_changed(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id, EN)
    newsroom.to_ready(story_id, ES)
    newsroom.type_over(story_id, "first order", "first big order")
    stale = one_of(newsroom, story_id, DifferenceKind.STALE)
    assert (stale.level, stale.link) == (Level.BLOCK, 0)
    assert stale.message.params["now"] == "the first big order in"
    with pytest.raises(GatesRefused) as refused:
        newsroom.sign(story_id, EN, ES)
    assert {(each.rule, each.language) for each in refused.value.results} == {("g4.translation_reviewed", ES)}
    newsroom.type_over(story_id, "first big order", "first order")
    assert not differences(newsroom, story_id)
    newsroom.type_over(story_id, "concejo aprobó", "concejo ya aprobó", ES)
    assert one_of(newsroom, story_id, DifferenceKind.STALE).level is Level.WARN
    newsroom.sign(story_id, EN, ES)
    assert not [each for each in differences(newsroom, story_id) if each.kind is DifferenceKind.STALE]


def test_bold_and_a_curled_quote_change_nothing(newsroom: Newsroom):
    story_id = beside_the_other(newsroom)
    reviewing_pairs.review_whole(newsroom.ana, story_id)
    newsroom.type_over(story_id, "“a promise kept”", '"a **promise** kept"')
    assert not [each for each in differences(newsroom, story_id) if each.kind is DifferenceKind.STALE]


def test_a_headline_that_changed_is_to_be_read_again(newsroom: Newsroom):
    story_id = beside_the_other(newsroom)
    reviewing_pairs.review_whole(newsroom.ana, story_id)
    furniture = replace(newsroom.edition(story_id).furniture, headline="Council orders 24 buses")
    writing.save_text(newsroom.ben, story_id, EN, furniture=furniture)
    stale = one_of(newsroom, story_id, DifferenceKind.STALE)
    assert stale.en is not None
    assert stale.en.field == "headline"
    reviewing_pairs.review_stale(newsroom.ana, story_id)
    assert not differences(newsroom, story_id)
    with pytest.raises(Refused, match=r"reviewed\.nothing_stale"):
        reviewing_pairs.review_stale(newsroom.ana, story_id)


def test_a_correction_that_the_other_edition_is_to_follow_only_warns(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    changing.begin_change(newsroom.ben, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "12 years", "15 years")
    for stage in (Stage.CHECKING, Stage.READY):
        steps.advance(newsroom.ben, story_id, stage, (EN,))
    changing.set_effect(
        newsroom.ben,
        change_id(newsroom, story_id),
        ES,
        Effect.TO_FOLLOW,
        follow_by=newsroom.desk.now() + timedelta(hours=3),
        follow_person="Ana Ruiz",
    )
    newsroom.sign(story_id)
    assert "g4.values" in newsroom.story(story_id).approvals[-1].warnings


def test_an_edition_whose_other_was_never_signed_off_is_not_held_back(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id, EN)
    newsroom.type_over(story_id, "12 years", "15 years")
    newsroom.sign(story_id, EN)
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_nothing_is_compared_twice_in_one_act_nor_when_somebody_types(newsroom: Newsroom):
    asked: Counter[str] = Counter()

    def counting(request: CompareRequest) -> Comparison:
        asked["act"] += 1
        return compare_here(request)

    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id, EN)
    newsroom.to_ready(story_id, ES)
    ben = replace(newsroom.ben, compare=counting)
    newsroom.sign(story_id, EN, ES, by=ben)
    assert asked["act"] == 1
    newsroom.type_over(story_id, "approved", "has approved", by=ben)
    assert asked["act"] == 1


def test_what_is_judged_of_an_empty_comparison_is_empty(newsroom: Newsroom):
    story = newsroom.story(newsroom.begin(Plan.BOTH))
    assert judged(story, request_for(story), Comparison()) == Comparison()
