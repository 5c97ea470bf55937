# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody hears of without asking: the right person, once, and again only when it comes again."""

from __future__ import annotations

from datetime import timedelta

from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.retractions import Capacity, Channel
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.waking import Waking
from editor_desk.newsroom.wording import render
from editor_desk.sentences import WORDINGS
from editor_desk.workflow import steps, stories
from editor_desk.workflow.retractions import RetractionDraft, add_retraction
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.waking import news_for, to_deliver, what_is_up
from editor_desk.workflow.work import Work
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, ES, Newsroom


def kinds(work: Work) -> list[Waking]:
    return [wake.kind for wake in news_for(work)]


def due_in(newsroom: Newsroom, clock: Clock, story: str, minutes: int) -> None:
    at = (clock.at + timedelta(minutes=minutes)).isoformat()
    stories.set_fields(newsroom.ben, story, {"due": at}, EN)


def test_whoever_holds_it_hears_once_that_it_is_due_soon_and_once_that_it_is_late(
    newsroom: Newsroom, clock: Clock
):
    story = newsroom.begin()
    due_in(newsroom, clock, story, 60)
    assert kinds(newsroom.ana) == []
    clock.at += timedelta(minutes=35)
    assert kinds(newsroom.ana) == [Waking.DUE_SOON], "its author, where nobody holds it"
    assert kinds(newsroom.ana) == []
    assert kinds(newsroom.ben) == []
    clock.at += timedelta(minutes=30)
    assert kinds(newsroom.ana) == [Waking.OVERDUE]
    assert kinds(newsroom.ana) == []


def test_a_new_due_time_is_told_anew(newsroom: Newsroom, clock: Clock):
    story = newsroom.begin()
    due_in(newsroom, clock, story, 10)
    assert kinds(newsroom.ana) == [Waking.DUE_SOON]
    due_in(newsroom, clock, story, 20)
    assert kinds(newsroom.ana) == [Waking.DUE_SOON]


def test_what_somebody_else_put_in_my_hands_is_told_and_what_i_took_is_not(newsroom: Newsroom):
    given, taken = newsroom.begin(), newsroom.begin()
    stories.set_fields(newsroom.ben, given, {"assignee": "Ana Ruiz"})
    stories.set_fields(newsroom.ana, taken, {"assignee": "Ana Ruiz"})
    news = news_for(newsroom.ana)
    assert [(wake.kind, wake.story_id) for wake in news] == [(Waking.ASSIGNED, given)]
    stories.set_fields(newsroom.ben, given, {"assignee": "Ben Ortiz"})
    assert kinds(newsroom.ana) == []
    stories.set_fields(newsroom.ben, given, {"assignee": "Ana Ruiz"})
    assert kinds(newsroom.ana) == [Waking.ASSIGNED], "it came again"


def test_a_story_put_into_my_hands_is_one_thing_not_one_for_each_edition(newsroom: Newsroom):
    story = newsroom.begin(Plan.BOTH)
    stories.set_fields(newsroom.ben, story, {"assignee": "Ana Ruiz"})
    assert kinds(newsroom.ana) == [Waking.ASSIGNED]


def test_a_return_is_told_to_whom_it_goes(newsroom: Newsroom):
    story = newsroom.begin()
    steps.advance(newsroom.ana, story, Stage.EDITING, (EN,))
    steps.advance(newsroom.ben, story, Stage.RETURNED, (EN,), StepDetails(reason="Names!"))
    assert kinds(newsroom.ana) == [Waking.RETURNED]
    assert kinds(newsroom.ben) == []


def test_the_approver_hears_that_what_they_signed_was_changed_by_somebody_else(newsroom: Newsroom):
    story = newsroom.signed_off()
    newsroom.type_over(story, "12 years", "13 years", by=newsroom.ben)
    assert Waking.CHANGED not in kinds(newsroom.ben), "they did it themselves"
    newsroom.type_over(story, "13 years", "12 years", by=newsroom.ben)
    checker = newsroom.desk.work
    newsroom.type_over(story, "12 years", "14 years", by=checker)
    assert kinds(newsroom.ben) == [Waking.CHANGED]


def test_whoever_may_deliver_is_asked_when_its_time_comes_and_its_stage_stays(
    newsroom: Newsroom, clock: Clock
):
    story = newsroom.signed_off()
    at = StepDetails(at=clock.at + timedelta(hours=1))
    steps.advance(newsroom.ben, story, Stage.SCHEDULED, (EN,), at)
    assert to_deliver(newsroom.ben) == ()
    clock.at += timedelta(hours=2)
    assert [wake.story_id for wake in to_deliver(newsroom.ben)] == [story]
    assert kinds(newsroom.ben) == [Waking.DELIVER]
    assert [wake.story_id for wake in to_deliver(newsroom.ben)] == [story], "asked until it is answered"
    assert newsroom.stage(story) is Stage.SCHEDULED
    steps.advance(newsroom.ben, story, Stage.SENT, (EN,))
    assert to_deliver(newsroom.ben) == ()


def test_what_is_on_hold_wakes_nobody(newsroom: Newsroom, clock: Clock):
    story = newsroom.begin()
    due_in(newsroom, clock, story, 10)
    steps.advance(newsroom.ben, story, Stage.HOLD, (EN,), StepDetails(reason="Waits"))
    assert kinds(newsroom.ana) == []


def test_an_edition_the_plan_leaves_out_wakes_nobody(newsroom: Newsroom, clock: Clock):
    story = newsroom.begin(Plan.BOTH)
    at = (clock.at + timedelta(minutes=5)).isoformat()
    stories.set_fields(newsroom.ben, story, {"due": at}, ES)
    stories.set_fields(newsroom.ben, story, {"plan": "en-only"})
    assert kinds(newsroom.ana) == []


def test_an_approver_is_reminded_of_what_they_said_on_the_phone(newsroom: Newsroom):
    story = newsroom.begin()
    newsroom.to_ready(story)
    given = SignOff(frozenset({EN}), phone="Ben Ortiz")
    steps.advance(newsroom.ana, story, Stage.APPROVED, (EN,), StepDetails(sign_off=given))
    assert kinds(newsroom.ben) == [Waking.CONFIRM]


def test_what_is_not_wanted_stays_untold(newsroom: Newsroom, clock: Clock):
    story = newsroom.begin()
    due_in(newsroom, clock, story, 10)
    assert news_for(newsroom.ana, {Waking.DUE_SOON}) == ()
    assert kinds(newsroom.ana) == [Waking.DUE_SOON]


def test_it_says_the_slug_and_nothing_of_the_text(newsroom: Newsroom, clock: Clock):
    story = newsroom.begin()
    due_in(newsroom, clock, story, 10)
    (wake,) = news_for(newsroom.ana)
    said = render(wake.message, WORDINGS)
    assert "buses" in said
    assert wake.headline == "Council buys 24 buses"
    with newsroom.desk.store.look() as unit:
        assert what_is_up(unit, newsroom.ana.person, clock.at)[0] == wake, (
            "asking writes nothing and forgets nothing"
        )


def test_a_request_to_retract_is_answered_in_time_by_whoever_has_it(newsroom: Newsroom, clock: Clock):
    story = newsroom.signed_off()
    draft = RetractionDraft(
        asked_by="Lawyer of the mayor",
        capacity=Capacity.LAWYER,
        wants="Take it back",
        came_by=Channel.EMAIL,
        received_at=clock.at,
        deadline=clock.at + timedelta(minutes=20),
        assignee="Ben Ortiz",
    )
    add_retraction(newsroom.ben, story, draft)
    (wake,) = news_for(newsroom.ben)
    assert (wake.kind, wake.story_id) == (Waking.ANSWER, story)
    assert "Lawyer" not in render(wake.message, WORDINGS)
