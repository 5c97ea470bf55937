# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who writes where: shown to others, never in anybody's way, and taken over without losing a word."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.newsroom.events import Event
from editor_desk.newsroom.holds import Hand, Held, Program
from editor_desk.workflow import history, holding, writing
from editor_desk.workflow.work import Changes, Work
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, ENGLISH, Newsroom

WINDOW = Hand("window-1", Program.WINDOW, "desk-pc", os.getpid())
TERMINAL = Hand("terminal-1", Program.COMMAND_LINE, "desk-pc", os.getpid())


@pytest.fixture
def ana(newsroom: Newsroom) -> Work:
    """Ana at the window."""
    return replace(newsroom.ana, hand=WINDOW)


@pytest.fixture
def ben(newsroom: Newsroom) -> Work:
    """Ben at a terminal of the same computer."""
    return replace(newsroom.ben, hand=TERMINAL)


def type_(newsroom: Newsroom, work: Work, story_id: str, word: str) -> Changes:
    body = newsroom.edition(story_id).body
    return writing.save_text(work, story_id, EN, body=f"{body}{word} ")


def writing_now(newsroom: Newsroom, work: Work) -> list[Held]:
    with newsroom.desk.store.look() as unit:
        return list(holding.who_writes(unit, work))


def taken_over(newsroom: Newsroom, story_id: str) -> list[Event]:
    with newsroom.desk.store.look() as unit:
        return [event for event in unit.events(story_id) if event.code == holding.TAKEN_OVER]


def ended_process() -> int:
    """The number of a process that is over."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait(30)
    return process.pid


def test_whoever_types_holds_the_edition(newsroom: Newsroom, ana: Work):
    story_id = newsroom.begin()
    assert writing_now(newsroom, ana) == []
    assert type_(newsroom, ana, story_id, "One").messages == ()
    (held,) = writing_now(newsroom, ana)
    assert (held.name, held.language, held.hold.hand) == ("Ana Ruiz", EN, WINDOW)
    with newsroom.desk.store.look() as unit:
        assert holding.others_writing(unit, ana) == ()


def test_a_hold_is_not_written_at_every_burst(newsroom: Newsroom, ana: Work, clock: Clock):
    story_id = newsroom.begin()
    type_(newsroom, ana, story_id, "One")
    seen = writing_now(newsroom, ana)[0].hold
    type_(newsroom, ana, story_id, "Two")
    assert writing_now(newsroom, ana)[0].hold == seen
    clock.at += timedelta(seconds=40)
    type_(newsroom, ana, story_id, "Three")
    later = writing_now(newsroom, ana)[0].hold
    assert later.since == seen.since
    assert later.seen_at > seen.seen_at


def test_another_who_writes_keeps_the_text_as_it_stood_and_says_so(newsroom: Newsroom, ana: Work, ben: Work):
    story_id = newsroom.begin()
    type_(newsroom, ana, story_id, "Ana was here.")
    stood = newsroom.edition(story_id).body
    changes = writing.save_text(ben, story_id, EN, body="Ben's text.\n")
    (message,) = [each for each in changes.messages if each.code == "hold.taken_over"]
    assert message.params["person"] == "Ana Ruiz"
    number = message.params["number"]
    assert isinstance(number, int)
    with newsroom.desk.store.look() as unit:
        story = unit.story(story_id)
        assert history.revision_text(unit, story, EN, number).body == stood
        entry = next(each for each in history.history(unit, story, EN) if each.number == number)
        _, news = holding.taken_since(unit, WINDOW, 0)
        assert holding.taken_since(unit, TERMINAL, 0)[1] == ()
    assert (entry.kind, entry.person, entry.other) == (history.Kind.TAKEN_OVER, "Ana Ruiz", "Ben Ortiz")
    assert [(each.name, each.revision, each.program) for each in news] == [
        ("Ben Ortiz", number, Program.COMMAND_LINE)
    ]
    assert [held.name for held in writing_now(newsroom, ana)] == ["Ben Ortiz"]


def test_news_of_a_take_over_are_told_once(newsroom: Newsroom, ana: Work, ben: Work):
    story_id = newsroom.begin()
    type_(newsroom, ana, story_id, "One")
    type_(newsroom, ben, story_id, "Two")
    with newsroom.desk.store.look() as unit:
        last, news = holding.taken_since(unit, WINDOW, 0)
        assert len(news) == 1
        assert holding.taken_since(unit, WINDOW, last) == (last, ())


def test_a_hold_ends_minutes_after_the_last_key(newsroom: Newsroom, ana: Work, ben: Work, clock: Clock):
    story_id = newsroom.begin()
    type_(newsroom, ana, story_id, "One")
    clock.at += timedelta(minutes=6)
    assert writing_now(newsroom, ben) == []
    assert type_(newsroom, ben, story_id, "Two").messages == ()
    assert taken_over(newsroom, story_id) == []


def test_a_program_that_ended_holds_nothing(newsroom: Newsroom, ben: Work):
    story_id = newsroom.begin()
    gone = replace(newsroom.ana, hand=replace(WINDOW, pid=ended_process()))
    type_(newsroom, gone, story_id, "One")
    assert writing_now(newsroom, ben) == []
    assert type_(newsroom, ben, story_id, "Two").messages == ()


def test_of_another_computer_only_the_time_counts(newsroom: Newsroom, ben: Work):
    story_id = newsroom.begin()
    far = replace(newsroom.ana, hand=replace(WINDOW, host="laptop", pid=ended_process()))
    type_(newsroom, far, story_id, "One")
    assert [held.hold.hand.host for held in writing_now(newsroom, ben)] == ["laptop"]


def test_a_clock_that_was_set_back_does_not_make_a_hold_last(
    newsroom: Newsroom, ana: Work, ben: Work, clock: Clock
):
    story_id = newsroom.begin()
    type_(newsroom, ana, story_id, "One")
    clock.at -= timedelta(days=1)
    assert writing_now(newsroom, ben) == []


def test_whoever_turns_to_another_story_lets_go_of_this_one(newsroom: Newsroom, ana: Work):
    first = newsroom.begin()
    type_(newsroom, ana, first, "One")
    holding.let_go(ana, keep_story=first)
    assert len(writing_now(newsroom, ana)) == 1
    holding.let_go(ana)
    assert writing_now(newsroom, ana) == []


def test_another_person_at_the_same_window_takes_over_too(newsroom: Newsroom, ana: Work):
    story_id = newsroom.begin()
    type_(newsroom, ana, story_id, "One")
    ben = replace(ana, person=newsroom.ben.person)
    changes = type_(newsroom, ben, story_id, "Two")
    assert [message.code for message in changes.messages] == ["hold.taken_over"]


def test_taking_over_needs_no_change_of_the_text(newsroom: Newsroom, ana: Work, ben: Work):
    story_id = newsroom.begin()
    type_(newsroom, ana, story_id, "One")
    changes = holding.take_over(ben, story_id, EN)
    assert [message.code for message in changes.messages] == ["hold.taken_over"]
    assert [held.name for held in writing_now(newsroom, ana)] == ["Ben Ortiz"]
    assert newsroom.edition(story_id).body == f"{ENGLISH}One "


def test_nothing_of_it_is_left_after_a_day(newsroom: Newsroom, ana: Work, ben: Work, clock: Clock):
    first = newsroom.begin()
    type_(newsroom, ana, first, "One")
    clock.at += timedelta(days=2)
    type_(newsroom, ben, first, "Two")
    with newsroom.desk.store.look() as unit:
        assert [held.name for held in unit.holds()] == ["Ben Ortiz"]
