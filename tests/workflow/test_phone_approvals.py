# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An approval by phone: who, when, heard by whom; confirmed within 24 hours by that approver, or it lapses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import KnownProblem, Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, View
from editor_desk.workflow import checking, people, steps, stories
from editor_desk.workflow.exporting import export
from editor_desk.workflow.history import history
from editor_desk.workflow.moments import let_time_pass
from editor_desk.workflow.phone_approvals import confirm, deny, to_confirm
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.work import Work
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, Newsroom

DAY = timedelta(hours=24)


@pytest.fixture
def phoned(newsroom: Newsroom) -> str:
    """A story Ben approved on the phone, heard by Ana."""
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    newsroom.sign(story_id, by=newsroom.ana, phone="Ben Ortiz")
    return story_id


def _rule(newsroom: Newsroom, story_id: str) -> tuple[str, str]:
    """The sentence of the rule about it and how it counts."""
    with newsroom.desk.store.look() as unit:
        (found,) = [
            result
            for result in checking.report(unit, newsroom.ben, unit.story(story_id), (EN,))
            if result.rule == "g5.phone_confirmed"
        ]
    return found.message.code.removeprefix("g5.phone_confirmed."), found.severity.value


def test_it_says_who_approved_and_who_heard_it(newsroom: Newsroom, phoned: str):
    approval = newsroom.story(phoned).approvals[-1]
    assert (approval.kind, approval.by, approval.heard_by) == (
        ApprovalKind.PHONE,
        newsroom.ben.person.id,
        newsroom.ana.person.id,
    )
    assert newsroom.stage(phoned) is Stage.APPROVED
    assert _rule(newsroom, phoned) == ("fails", "warn")


def test_a_call_lets_nobody_take_a_step_that_is_no_sign_off(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    cruz = people.add_person(newsroom.desk.work, "Cruz", frozenset({Role.REPORTER}))
    with pytest.raises(Refused, match=r"step\.role"):
        steps.advance(
            Work(newsroom.desk.store, cruz, newsroom.desk.now),
            story_id,
            Stage.SENT,
            (EN,),
            steps.StepDetails(sign_off=SignOff(frozenset({EN}), phone="Ben Ortiz")),
        )


def test_whoever_sits_at_the_desk_signs_there_and_not_by_phone(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    with pytest.raises(Refused, match="phone_self"):
        newsroom.sign(story_id, by=newsroom.ben, phone="Ben Ortiz")


def test_the_approver_confirms_it_and_then_it_never_lapses(newsroom: Newsroom, phoned: str, clock: Clock):
    with newsroom.desk.store.look() as unit:
        (waiting,) = to_confirm(unit, newsroom.ben.person.id, clock.at)
        assert to_confirm(unit, newsroom.ana.person.id, clock.at) == ()
    assert (waiting.story_id, waiting.heard_by, waiting.is_overdue) == (phoned, "Ana Ruiz", False)
    confirm(newsroom.ben, phoned, EN)
    clock.at += 3 * DAY
    assert let_time_pass(newsroom.ana).stories == ()
    steps.advance(newsroom.ben, phoned, Stage.SENT, (EN,))
    assert _rule(newsroom, phoned) == ("rule", "block")


@pytest.mark.parametrize("act", [confirm, lambda work, story, language: deny(work, story, language, "No")])
def test_only_the_approver_who_called_says_what_was_said(newsroom: Newsroom, phoned: str, act: object):
    cruz = people.add_person(newsroom.desk.work, "Cruz", frozenset(Role))
    for somebody in (newsroom.ana, Work(newsroom.desk.store, cruz, newsroom.desk.now)):
        with pytest.raises(Refused, match="not_yours"):
            act(somebody, phoned, EN)  # type: ignore[operator]
    assert newsroom.stage(phoned) is Stage.APPROVED


def test_that_was_not_what_i_said_takes_the_sign_off_away(newsroom: Newsroom, phoned: str):
    with pytest.raises(WrongUsage):
        deny(newsroom.ben, phoned, EN, " ")
    said = deny(newsroom.ben, phoned, EN, "I asked for a second source")
    assert [message.code for message in said.messages] == ["approval.denied"]
    assert newsroom.stage(phoned) is Stage.READY
    approval = newsroom.story(phoned).approvals[-1]
    assert (approval.revoked_why, approval.is_unconfirmed) == ("I asked for a second source", False)


def test_unconfirmed_after_24_hours_it_lapses_by_itself_and_the_diary_says_so(
    newsroom: Newsroom, phoned: str, clock: Clock
):
    given = newsroom.story(phoned).approvals[-1].at
    clock.at = given + DAY - timedelta(seconds=30)
    assert let_time_pass(newsroom.ana).stories == ()
    clock.at = given + DAY
    said = let_time_pass(newsroom.ana)
    assert (said.stories, [message.code for message in said.messages]) == ((phoned,), ["approval.lapsed"])
    assert newsroom.stage(phoned) is Stage.READY
    assert newsroom.story(phoned).approvals[-1].is_revoked
    assert let_time_pass(newsroom.ana).stories == ()
    with newsroom.desk.store.look() as unit:
        assert len(unit.payloads(phoned, "approval.lapsed")) == 1


def test_it_lapses_although_whoever_sits_at_the_desk_has_lost_a_role(
    newsroom: Newsroom, phoned: str, clock: Clock
):
    with newsroom.desk.store.unit() as unit:
        unit.put_person(replace(newsroom.ana.person, roles=frozenset({Role.REPORTER})))
    clock.at += DAY
    assert let_time_pass(newsroom.ana).stories == (phoned,)


@pytest.mark.parametrize("way", ["sent", "scheduled", "export"])
def test_it_sends_nothing_after_24_hours_even_where_no_clock_has_ticked(
    newsroom: Newsroom, phoned: str, clock: Clock, way: str, tmp_path_factory: pytest.TempPathFactory
):
    clock.at += DAY
    later = replace(steps.NO_DETAILS, at=clock.at + DAY)
    ways: dict[str, Callable[[], object]] = {
        "export": lambda: export(newsroom.ben, (phoned,), "html", tmp_path_factory.mktemp("out")),
        "sent": lambda: steps.advance(newsroom.ben, phoned, Stage.SENT, (EN,)),
        "scheduled": lambda: steps.advance(newsroom.ben, phoned, Stage.SCHEDULED, (EN,), later),
    }
    with pytest.raises(GatesRefused, match=r"g5\.phone_confirmed"):
        ways[way]()
    with pytest.raises(Refused, match="too_late"):
        confirm(newsroom.ben, phoned, EN)


def test_it_may_be_scheduled_beyond_the_24_hours_while_they_run(
    newsroom: Newsroom, phoned: str, clock: Clock
):
    later = replace(steps.NO_DETAILS, at=clock.at + 2 * DAY)
    steps.advance(newsroom.ben, phoned, Stage.SCHEDULED, (EN,), later)
    clock.at += DAY
    let_time_pass(newsroom.ana)
    assert newsroom.stage(phoned) is Stage.READY


def test_a_schedule_is_still_refused_before_the_embargo(newsroom: Newsroom, phoned: str, clock: Clock):
    stories.set_fields(newsroom.ben, phoned, {"embargo": (clock.at + 2 * DAY).isoformat()})
    at = replace(steps.NO_DETAILS, at=clock.at + DAY)
    with pytest.raises(GatesRefused, match=r"g6\.embargo"):
        steps.advance(newsroom.ben, phoned, Stage.SCHEDULED, (EN,), at)
    at = replace(steps.NO_DETAILS, at=clock.at + 2 * DAY + timedelta(minutes=5))
    steps.advance(newsroom.ben, phoned, Stage.SCHEDULED, (EN,), at)


def test_what_was_sent_does_not_lapse_but_shows_overdue_until_it_is_confirmed(
    newsroom: Newsroom, phoned: str, clock: Clock
):
    steps.advance(newsroom.ben, phoned, Stage.SENT, (EN,))
    clock.at += DAY
    assert let_time_pass(newsroom.ana).stories == ()
    assert (newsroom.stage(phoned), _rule(newsroom, phoned)) == (Stage.SENT, ("overdue", "warn"))
    with newsroom.desk.store.look() as unit:
        assert [one.is_overdue for one in to_confirm(unit, newsroom.ben.person.id, clock.at)] == [True]
    confirm(newsroom.ben, phoned, EN)
    assert _rule(newsroom, phoned) == ("rule", "block")


def test_a_second_sign_off_at_the_desk_needs_no_confirmation(newsroom: Newsroom, phoned: str, clock: Clock):
    clock.at += DAY
    let_time_pass(newsroom.ana)
    newsroom.sign(phoned)
    steps.advance(newsroom.ben, phoned, Stage.SENT, (EN,))
    with pytest.raises(KnownProblem, match=r"phone\.none"):
        confirm(newsroom.ben, phoned, EN)


def test_nobody_declares_a_text_of_somebody_else_as_their_own(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    newsroom.sign(story_id, self_approval="Nobody else tonight")
    assert newsroom.story(story_id).self_approval is None
    assert newsroom.story(story_id).approvals[-1].kind is ApprovalKind.REGULAR


def test_a_declaration_goes_with_its_author(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    stories.set_fields(newsroom.ben, story_id, {"author": "Ben Ortiz"}, EN)
    newsroom.sign(story_id, self_approval="Nobody else tonight")
    assert newsroom.story(story_id).approvals[-1].kind is ApprovalKind.SELF
    stories.set_fields(newsroom.ben, story_id, {"author": "Ana Ruiz"}, EN)
    assert newsroom.story(story_id).self_approval is None
    stories.set_fields(newsroom.ben, story_id, {"author": "Ben Ortiz"}, EN)
    steps.advance(newsroom.ben, story_id, Stage.RETURNED, (EN,), steps.StepDetails(reason="Again"))
    for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY):
        steps.advance(newsroom.ben, story_id, stage, (EN,))
    with pytest.raises(GatesRefused, match="approver_is_author"):
        newsroom.sign(story_id)


def test_the_history_says_that_it_was_a_call_and_what_became_of_it(
    newsroom: Newsroom, phoned: str, clock: Clock
):
    def told() -> list[str]:
        with newsroom.desk.store.look() as unit:
            found = history(unit, unit.story(phoned), EN, now=clock.at)
        return [entry.approval.code for entry in found if entry.approval is not None]

    assert told() == ["approval.told.phone"]
    clock.at += DAY
    assert told() == ["approval.told.phone_overdue"]
    newsroom_line = newsroom.desk.lines(ListQuery(view=View.ALL))[0]
    assert newsroom_line.signed_as == {EN: ApprovalKind.PHONE}
