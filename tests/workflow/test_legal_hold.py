# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story on legal hold: who may say so, that it takes a reason, and that one goes on writing."""

from __future__ import annotations

import pytest

from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.store.reading import ListQuery, read_lines
from editor_desk.workflow.legal_hold import lift_legal_hold, refuse_on_legal_hold, set_legal_hold
from tests.workflow.newsroom import Newsroom


def test_an_approver_puts_a_story_on_legal_hold_and_the_diary_says_why(newsroom: Newsroom):
    story = newsroom.begin()
    set_legal_hold(newsroom.ben, story, "Letter of the court,  24 November ")
    held = newsroom.story(story).legal_hold
    assert held is not None
    assert (held.by, held.reason) == (newsroom.ben.person.id, "Letter of the court, 24 November")
    with newsroom.desk.store.look() as unit:
        last = unit.events(story)[-1]
    assert (last.code, last.payload) == ("legal_hold.set", {"reason": "Letter of the court, 24 November"})
    (line,) = read_lines(newsroom.desk.store.path, ListQuery())
    assert line.is_on_legal_hold


def test_it_is_lifted_for_a_reason_and_the_diary_keeps_both(newsroom: Newsroom):
    story = newsroom.begin()
    set_legal_hold(newsroom.ben, story, "Letter of the court")
    lift_legal_hold(newsroom.ben, story, "Case closed")
    assert newsroom.story(story).legal_hold is None
    with newsroom.desk.store.look() as unit:
        last = unit.events(story)[-1]
    assert (last.code, last.payload) == (
        "legal_hold.lifted",
        {"reason": "Case closed", "was": "Letter of the court"},
    )


@pytest.mark.parametrize("act", [set_legal_hold, lift_legal_hold])
def test_a_reporter_may_neither_set_nor_lift_it(newsroom: Newsroom, act):
    story = newsroom.begin()
    with pytest.raises(Refused, match=r"legal_hold\.role"):
        act(newsroom.ana, story, "I wish so")


@pytest.mark.parametrize("act", [set_legal_hold, lift_legal_hold])
def test_neither_goes_without_a_reason(newsroom: Newsroom, act):
    with pytest.raises(WrongUsage, match=r"legal_hold\.reason"):
        act(newsroom.ben, newsroom.begin(), "  ")


def test_what_stands_is_not_set_again_and_what_does_not_is_not_lifted(newsroom: Newsroom):
    story = newsroom.begin()
    with pytest.raises(Refused, match=r"legal_hold\.none"):
        lift_legal_hold(newsroom.ben, story, "Case closed")
    set_legal_hold(newsroom.ben, story, "Letter of the court")
    with pytest.raises(Refused, match=r"legal_hold\.standing"):
        set_legal_hold(newsroom.ben, story, "Another letter")


def test_one_goes_on_writing_and_signing_off(newsroom: Newsroom):
    story = newsroom.begin()
    set_legal_hold(newsroom.ben, story, "Letter of the court")
    newsroom.type_over(story, "24 new buses", "25 new buses")
    assert "25 new buses" in newsroom.edition(story).body


def test_whatever_would_take_something_away_is_refused(newsroom: Newsroom):
    story = newsroom.begin()
    refuse_on_legal_hold(newsroom.story(story))
    set_legal_hold(newsroom.ben, story, "Letter of the court")
    with pytest.raises(Refused, match=r"legal_hold\.stands"):
        refuse_on_legal_hold(newsroom.story(story))
