# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The stage table at work: who may take which step, and what stands in the way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import facts, steps, stories, writing
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.steps import StepDetails
from tests.workflow.newsroom import EN, ES, Newsroom


def test_text_typed_into_a_planned_edition_makes_it_a_draft(newsroom: Newsroom):
    story_id = stories.new_story(newsroom.ana, slug="buses").stories[0]
    assert newsroom.stage(story_id) is Stage.PLANNED
    newsroom.write(story_id, EN)
    assert newsroom.stage(story_id) is Stage.DRAFT
    assert newsroom.edition(story_id).author == newsroom.ana.person.id


def test_a_freelancer_needs_text_and_a_slug_and_nothing_else(newsroom: Newsroom):
    story_id = stories.new_story(newsroom.ana, plan=Plan.EN_ONLY).stories[0]
    writing.save_text(newsroom.ana, story_id, EN, body="Words.")
    with pytest.raises(Refused, match=r"gate\.text\.slug"):
        steps.advance(newsroom.ana, story_id, Stage.EDITING, (EN,))
    stories.set_fields(newsroom.ana, story_id, {"slug": "buses"})
    steps.advance(newsroom.ana, story_id, Stage.EDITING, (EN,))
    assert newsroom.stage(story_id) is Stage.EDITING


def test_a_step_that_the_table_does_not_have_is_refused(newsroom: Newsroom):
    story_id = newsroom.begin()
    with pytest.raises(Refused, match=r"step\.none"):
        steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN,))
    assert newsroom.stage(story_id) is Stage.DRAFT


def test_fact_check_is_not_left_while_a_fact_is_open(newsroom: Newsroom):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    steps.advance(newsroom.ana, story_id, Stage.EDITING, (EN,))
    steps.advance(newsroom.ana, story_id, Stage.CHECKING, (EN,))
    with pytest.raises(GatesRefused) as refused:
        steps.advance(newsroom.ana, story_id, Stage.READY, (EN,))
    assert [result.rule for result in refused.value.results] == ["g3.open_claim"]
    facts.decide(newsroom.ana, claim, ClaimStatus.VERIFIED)
    with pytest.raises(GatesRefused) as refused:
        steps.advance(newsroom.ana, story_id, Stage.READY, (EN,))
    assert [result.rule for result in refused.value.results] == ["g3.unproved"]
    newsroom.prove(claim)
    steps.advance(newsroom.ana, story_id, Stage.READY, (EN,))


def test_a_language_outside_the_plan_takes_no_step(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.EN_ONLY)
    with pytest.raises(Refused, match=r"step\.not_in_plan"):
        steps.advance(newsroom.ana, story_id, Stage.DRAFT, (ES,))


def test_a_reason_is_needed_to_return_hold_and_spike(newsroom: Newsroom):
    story_id = newsroom.begin()
    for target in (Stage.RETURNED, Stage.HOLD, Stage.SPIKED):
        with pytest.raises(Refused, match=r"step\.reason"):
            steps.advance(newsroom.ben, story_id, target, (EN,))


def test_a_spiked_story_goes_back_to_where_each_edition_was(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    steps.advance(newsroom.ana, story_id, Stage.EDITING, (EN,))
    steps.advance(newsroom.ben, story_id, Stage.SPIKED, (EN,), StepDetails(reason="Old news"))
    assert {newsroom.stage(story_id, EN), newsroom.stage(story_id, ES)} == {Stage.SPIKED}
    with pytest.raises(Refused):
        newsroom.type_over(story_id, "24", "25")
    steps.advance(newsroom.ben, story_id, Stage.EDITING, (EN,))
    assert (newsroom.stage(story_id, EN), newsroom.stage(story_id, ES)) == (Stage.EDITING, Stage.DRAFT)


def test_an_embargo_holds_sending_and_a_schedule_before_it(newsroom: Newsroom, clock):
    story_id = newsroom.signed_off()
    embargo = clock.at + timedelta(hours=2)
    stories.set_fields(newsroom.ana, story_id, {"embargo": embargo.isoformat()})
    with pytest.raises(GatesRefused) as refused:
        steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    assert [result.rule for result in refused.value.results] == ["g6.embargo"]
    early = StepDetails(at=embargo - timedelta(minutes=1))
    with pytest.raises(GatesRefused):
        steps.advance(newsroom.ben, story_id, Stage.SCHEDULED, (EN,), early)
    steps.advance(newsroom.ben, story_id, Stage.SCHEDULED, (EN,), StepDetails(at=embargo))
    assert newsroom.stage(story_id) is Stage.SCHEDULED
    clock.at = embargo
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    assert newsroom.edition(story_id).sent_hash == newsroom.story(story_id).approvals[0].content_hash


def test_a_schedule_needs_a_time_to_come(newsroom: Newsroom, clock):
    story_id = newsroom.signed_off()
    with pytest.raises(WrongUsage):
        steps.advance(newsroom.ben, story_id, Stage.SCHEDULED, (EN,))
    with pytest.raises(Refused, match=r"step\.time_past"):
        steps.advance(newsroom.ben, story_id, Stage.SCHEDULED, (EN,), StepDetails(at=clock.at))


def test_what_is_sent_is_read_only_and_can_fail_be_withdrawn_and_killed(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    with pytest.raises(Refused, match=r"edit\.out"):
        newsroom.type_over(story_id, "24", "25")
    steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN,), StepDetails(reason="The site was down"))
    assert newsroom.stage(story_id) is Stage.APPROVED
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    steps.advance(newsroom.ben, story_id, Stage.LIVE, (EN,))
    steps.advance(newsroom.ben, story_id, Stage.WITHDRAWN, (EN,), StepDetails(reason="Wrong bus"))
    assert newsroom.story(story_id).approvals[0].is_revoked
    steps.advance(newsroom.ben, story_id, Stage.KILLED, (EN,), StepDetails(reason="Never happened"))
    assert newsroom.stage(story_id) is Stage.KILLED


def test_nothing_moves_a_sent_edition_by_itself(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    stories.set_fields(newsroom.ben, story_id, {"section": "Politics"})
    assert newsroom.stage(story_id) is Stage.SENT


def test_a_step_without_a_language_means_every_edition_that_can_take_it(newsroom: Newsroom):
    ruleset = newsroom.desk.ruleset()
    both = newsroom.begin(Plan.BOTH)
    assert steps.default_languages(newsroom.story(both), Stage.EDITING, ruleset) == (EN, ES)
    steps.advance(newsroom.ana, both, Stage.EDITING, (EN,))
    assert steps.default_languages(newsroom.story(both), Stage.CHECKING, ruleset) == (EN,)
    assert steps.default_languages(newsroom.story(both), Stage.EDITING, ruleset) == (ES,)
    first = stories.new_story(newsroom.ana, plan=Plan.EN_FIRST, slug="first").stories[0]
    newsroom.write(first, EN)
    assert steps.default_languages(newsroom.story(first), Stage.EDITING, ruleset) == (EN,)
    assert steps.default_languages(newsroom.story(first), Stage.LIVE, ruleset) == (EN,)


def test_every_act_is_in_the_diary_with_the_person_who_did_it(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    with newsroom.desk.store.unit() as unit:
        events = unit.events(story_id)
    assert [e.code for e in events if e.code == "approval.given"] == ["approval.given"]
    given = next(e for e in events if e.code == "approval.given")
    assert given.person == newsroom.ben.person.id
    assert all(event.person for event in events)


def test_a_bulk_export_is_refused_before_the_first_file_where_names_collide(newsroom: Newsroom, tmp_path):
    from editor_desk.workflow import exporting

    first, second = newsroom.signed_off(), newsroom.signed_off()
    for story_id, slug in ((first, "año nuevo"), (second, "ano-nuevo")):
        stories.set_fields(newsroom.ana, story_id, {"slug": slug})
        newsroom.sign(story_id)
    with pytest.raises(Refused, match=r"export\.same_name"):
        exporting.export(newsroom.ben, (first, second), "html", tmp_path / "site")
    assert not (tmp_path / "site").exists()
