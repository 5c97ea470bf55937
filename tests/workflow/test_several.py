# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One act on several stories: each by its own rules, none held back by another."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import several, steps, stories
from editor_desk.workflow.readings import note_reading
from editor_desk.workflow.several import Taken
from editor_desk.workflow.several_sign_off import before_signing, before_signing_in
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Work
from tests.workflow.newsroom import EN, ES, Newsroom
from tests.workflow.test_changing import live


def each(work: Work, ids: list[str], act: several.Act) -> list[Taken]:
    return [several.do_for(work, story_id, act) for story_id in ids]


def codes(taken: Taken) -> list[str]:
    return [problem.message.code for problem in taken.refusals]


def rules(taken: Taken) -> set[str]:
    return {result.rule for problem in taken.refusals for result in several.rules_of(problem)}


def test_every_story_takes_its_own_next_step_and_one_refused_holds_no_other_back(newsroom: Newsroom):
    first, second, third = (newsroom.begin() for _ in range(3))
    steps.advance(newsroom.ana, second, Stage.EDITING, (EN,))
    for stage in (Stage.EDITING, Stage.CHECKING):
        steps.advance(newsroom.ana, third, stage, (EN,))
    newsroom.mark(third, "24 new buses")  # nobody has checked it
    taken = each(newsroom.ana, [first, second, third], several.next_step())
    assert [newsroom.stage(story) for story in (first, second, third)] == [
        Stage.EDITING,
        Stage.CHECKING,
        Stage.CHECKING,
    ]
    assert [one.is_refused for one in taken] == [False, False, True]
    assert rules(taken[2]) == {"g3.open_claim"}
    assert [(m.language, m.from_stage, m.to_stage) for m in taken[0].moved] == [
        (EN, Stage.DRAFT, Stage.EDITING)
    ]


def test_the_next_step_of_a_story_is_that_of_each_edition(newsroom: Newsroom):
    story = newsroom.begin(Plan.BOTH)
    steps.advance(newsroom.ana, story, Stage.EDITING, (EN,))
    several.do_for(newsroom.ana, story, several.next_step())
    assert (newsroom.stage(story, EN), newsroom.stage(story, ES)) == (Stage.CHECKING, Stage.EDITING)


def test_a_follower_nobody_has_begun_does_not_begin_by_itself(newsroom: Newsroom):
    story = stories.new_story(newsroom.ana, plan=Plan.EN_FIRST, slug="later").stories[0]
    newsroom.write(story, EN)
    several.do_for(newsroom.ana, story, several.next_step())
    assert newsroom.stage(story, ES) is Stage.PLANNED


def test_a_sign_off_in_bulk_counts_no_text_as_read(newsroom: Newsroom):
    story = newsroom.begin()
    newsroom.to_ready(story)
    for act in (several.next_step(), several.step_to(Stage.APPROVED)):
        taken = several.do_for(newsroom.ben, story, act)
        assert "g5.seen" in rules(taken)
    assert newsroom.stage(story) is Stage.READY


def test_of_five_read_stories_four_are_signed_off_and_one_is_named_with_its_rule(newsroom: Newsroom):
    ids = [newsroom.begin() for _ in range(5)]
    for story in ids:
        newsroom.to_ready(story)
        note_reading(newsroom.ben, story, (EN,))
    newsroom.type_over(ids[3], "12 years", "TK years", by=newsroom.ben)
    note_reading(newsroom.ben, ids[3], (EN,))
    taken = each(newsroom.ben, ids, several.step_to(Stage.APPROVED))
    assert [newsroom.stage(story) is Stage.APPROVED for story in ids] == [True, True, True, False, True]
    assert "g1.placeholder" in rules(taken[3])
    assert "g5.seen" not in rules(taken[3])


def test_what_changed_after_the_reading_is_not_signed_in_bulk(newsroom: Newsroom):
    story = newsroom.begin()
    newsroom.to_ready(story)
    note_reading(newsroom.ben, story, (EN,))
    newsroom.type_over(story, "in May", "in June", by=newsroom.ben)
    assert rules(several.do_for(newsroom.ben, story, several.next_step())) == {"g5.seen"}
    note_reading(newsroom.ana, story, (EN,))
    assert rules(several.do_for(newsroom.ben, story, several.next_step())) == {"g5.seen"}, "another reader"
    note_reading(newsroom.ben, story, (EN,))
    assert not several.do_for(newsroom.ben, story, several.next_step()).is_refused


def test_roles_hold_for_many_as_for_one(newsroom: Newsroom):
    ids = [newsroom.begin() for _ in range(2)]
    spike = several.step_to(Stage.SPIKED, lambda _story: StepDetails(reason="Out of date"))
    assert [codes(one) for one in each(newsroom.ana, ids, spike)] == [["step.role"], ["step.role"]]
    assert all(newsroom.story(story).pause is None for story in ids)
    assert not any(one.is_refused for one in each(newsroom.ben, ids, spike))
    assert all(newsroom.stage(story) is Stage.SPIKED for story in ids)


def test_spiked_stories_come_back_together_and_one_that_was_not_says_so(newsroom: Newsroom):
    spiked, other = newsroom.begin(), newsroom.begin()
    details = StepDetails(reason="Out of date")
    steps.advance(newsroom.ana, spiked, Stage.EDITING, (EN,))
    steps.advance(newsroom.ben, spiked, Stage.SPIKED, (EN,), details)
    taken = each(newsroom.ben, [spiked, other], several.back())
    assert newsroom.stage(spiked) is Stage.EDITING
    assert codes(taken[1]) == ["several.not_waiting"]


def test_what_is_on_hold_is_not_brought_back_by_a_next_step(newsroom: Newsroom):
    story = newsroom.begin()
    steps.advance(newsroom.ben, story, Stage.HOLD, (EN,), StepDetails(reason="Waits for the court"))
    for act in (several.next_step(), several.step_to(Stage.DRAFT)):
        assert codes(several.do_for(newsroom.ben, story, act)) == ["step.paused"]
    assert newsroom.story(story).pause is not None


def test_a_return_takes_every_edition_that_was_begun_back_with_its_reason(newsroom: Newsroom):
    story = newsroom.begin(Plan.BOTH)
    for language in (EN, ES):
        for stage in (Stage.EDITING, Stage.CHECKING):
            steps.advance(newsroom.ana, story, stage, (language,))
    act = several.step_to(Stage.RETURNED, lambda _story: StepDetails(reason="Names!", to_stage=Stage.EDITING))
    several.do_for(newsroom.ben, story, act)
    for language in (EN, ES):
        returned = newsroom.edition(story, language).returned
        assert returned is not None
        assert (returned.to_stage, returned.reason) == (Stage.EDITING, "Names!")


def test_fields_are_set_in_the_editions_the_plan_has(newsroom: Newsroom):
    both, alone = newsroom.begin(Plan.BOTH), newsroom.begin()
    act = several.change_fields({"due": "2026-12-01T17:00"}, (EN, ES))
    assert not any(one.is_refused for one in each(newsroom.ana, [both, alone], act))
    assert newsroom.edition(both, ES).due == datetime(2026, 12, 1, 23, 0, tzinfo=UTC)
    assert newsroom.edition(alone, ES).due is None
    section = several.do_for(newsroom.ana, both, several.change_fields({"section": "Sports"}))
    assert not section.is_refused
    assert newsroom.story(both).section == "Sports"


def test_a_field_of_what_readers_have_begins_a_change_of_each_story_and_is_told_once_each(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    taken = several.do_for(newsroom.ben, story_id, several.change_fields({"section": "Sports"}))
    assert not taken.is_refused
    assert [message.code for message in taken.said] == ["change.begun_by_itself"] * 2
    assert {message.params["language"] for message in taken.said} == {"en", "es"}


def test_a_story_that_is_gone_is_a_refusal_and_no_bug(newsroom: Newsroom):
    assert codes(several.do_for(newsroom.ana, "no-such-story", several.next_step())) == ["story.unknown"]


def test_one_time_of_day_is_meant_in_the_zone_of_each_story(newsroom: Newsroom):
    houston, madrid = newsroom.signed_off(), newsroom.signed_off()
    stories.set_fields(newsroom.ana, madrid, {"time_zone": "Europe/Madrid"})
    act = several.step_to(
        Stage.SCHEDULED,
        lambda story: StepDetails(at=stories.read_time("2026-11-25T18:00", story.time_zone, "at")),
    )
    assert not any(one.is_refused for one in each(newsroom.ben, [houston, madrid], act))
    assert newsroom.edition(houston).scheduled_for == datetime(2026, 11, 26, 0, 0, tzinfo=UTC)
    assert newsroom.edition(madrid).scheduled_for == datetime(2026, 11, 25, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("shown", "code"), [("2027-03-14T02:30", "time.left_out"), ("2026-11-01T01:30", "time.twice")]
)
def test_a_time_the_clocks_leave_out_or_show_twice_is_no_embargo(newsroom: Newsroom, shown: str, code: str):
    story = newsroom.begin()
    with pytest.raises(Refused) as refused:
        stories.set_fields(newsroom.ana, story, {"embargo": shown})
    assert refused.value.message.code == code
    assert newsroom.story(story).embargo is None
    stories.set_fields(newsroom.ana, story, {"embargo": "2026-11-01T01:30-06:00"})
    assert newsroom.story(story).embargo == datetime(2026, 11, 1, 7, 30, tzinfo=UTC)


def test_what_is_scheduled_gets_another_time_by_the_same_step_and_gate(newsroom: Newsroom):
    story = newsroom.signed_off()
    for text in ("2026-11-25T18:00", "2026-11-25T20:00"):
        assert not several.do_for(newsroom.ben, story, several.schedule_at(text)).is_refused
    assert newsroom.stage(story) is Stage.SCHEDULED
    assert newsroom.edition(story).scheduled_for == datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
    stories.set_fields(newsroom.ana, story, {"embargo": "2026-12-01T06:00"})
    early = several.do_for(newsroom.ben, story, several.schedule_at("2026-11-30T06:00"))
    assert rules(early) == {"g6.embargo"}
    assert codes(several.do_for(newsroom.ana, story, several.schedule_at("2026-12-02T06:00"))) == []
    past = several.do_for(newsroom.ben, story, several.schedule_at("2026-11-01T06:00"))
    assert codes(past) == ["step.time_past"]
    assert newsroom.edition(story).scheduled_for == datetime(2026, 12, 2, 12, 0, tzinfo=UTC)
    assert not several.do_for(newsroom.ben, story, several.unschedule()).is_refused
    assert newsroom.stage(story) is Stage.APPROVED
    assert newsroom.edition(story).scheduled_for is None
    assert codes(several.do_for(newsroom.ben, story, several.unschedule())) == ["several.not_scheduled"]


def test_an_edition_that_was_read_is_signed_though_the_other_is_not(newsroom: Newsroom):
    story = newsroom.begin(Plan.BOTH)
    for language in (EN, ES):
        newsroom.to_ready(story, language)
    note_reading(newsroom.ben, story, (EN,))
    with newsroom.desk.store.look() as unit:
        state = before_signing_in(unit, newsroom.ben, unit.story(story))
    assert (state.able, state.unread, state.to_read) == ((EN,), (ES,), (ES,))
    taken = several.do_for(newsroom.ben, story, several.step_to(Stage.APPROVED))
    assert newsroom.stage(story, EN) is Stage.APPROVED
    assert newsroom.stage(story, ES) is Stage.READY
    assert rules(taken) == {"g5.seen"}


def test_what_blocks_is_told_apart_from_what_is_only_to_be_read(newsroom: Newsroom):
    story, draft = newsroom.begin(), newsroom.begin()
    newsroom.to_ready(story)
    newsroom.type_over(story, "12 years", "TK years", by=newsroom.ben)
    blocked, not_ready = before_signing(newsroom.ben, [story, draft])
    assert {result.rule for result in blocked.blocks} == {"g1.placeholder"}
    assert (blocked.able, blocked.to_read) == ((), ())
    assert (not_ready.languages, not_ready.stages) == ((), ((EN, Stage.DRAFT),))
