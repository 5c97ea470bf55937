# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which day a story stands on, and what another day means for its due times."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from editor_desk.desktop.week.days import Week, dues_on, moved
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.week_read import WeekLines
from tests.desktop.week.lines import EN, ES, HOUSTON, MONDAY, WEEK, at, line

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 29)])
def test_a_week_begins_on_its_monday(day):
    assert Week.of(day).monday == MONDAY


def test_the_days_are_those_of_the_desk_and_not_of_greenwich():
    assert WEEK.number_of(at(29, 23, 30)) == 6
    assert WEEK.number_of(at(30, 0, 0)) is None


def test_both_editions_move_along_and_keep_their_hours():
    story = line("ferry", at(24, 9), other=at(26, 18, 30))
    assert dues_on(story, FRIDAY, HOUSTON) == {EN: at(27, 9), ES: at(29, 18, 30)}


def test_what_is_out_stays_and_only_the_other_edition_moves():
    story = line("ferry", at(23, 9), other=at(26, 18), stages=(Stage.LIVE, Stage.DRAFT))
    assert story.day_due == at(26, 18)
    assert dues_on(story, FRIDAY, HOUSTON) == {ES: at(27, 18)}


def test_a_story_without_a_day_gets_one_for_its_leading_edition():
    assert dues_on(line("feria", plan=Plan.ES_FIRST), FRIDAY, HOUSTON) == {ES: at(27, 17)}


def test_taking_the_day_away_takes_every_open_due_time():
    story = line("ferry", at(24, 9), other=at(26, 18))
    assert dues_on(story, None, HOUSTON) == {EN: None, ES: None}


def test_the_same_day_changes_nothing():
    assert dues_on(line("ferry", at(27, 9)), FRIDAY, HOUSTON) == {}


def test_a_story_that_is_out_has_no_other_day():
    assert dues_on(line("ferry", at(24), stages=(Stage.LIVE, Stage.SENT)), FRIDAY, HOUSTON) == {}


def test_two_in_the_afternoon_stays_two_when_the_clocks_change():
    before = datetime(2026, 10, 30, 14, tzinfo=HOUSTON)
    (due,) = dues_on(line("clocks", before), date(2026, 11, 2), HOUSTON).values()
    assert due is not None
    assert (due.hour, due.utcoffset()) != (14, before.utcoffset())
    assert due.hour == 14


def test_a_move_is_seen_before_the_store_answers():
    lines = WeekLines((line("a", at(24)), line("b", at(25))), (), (line("c"),), 0, 1)
    lines = moved(lines, "id of c", {EN: at(24, 9)}, WEEK)
    assert [one.slug for one in lines.due] == ["c", "a", "b"]
    assert lines.unplanned_total == 0
    lines = moved(lines, "id of a", {EN: None}, WEEK)
    assert [one.slug for one in lines.unplanned] == ["a"]
    lines = moved(lines, "id of b", {EN: at(30)}, WEEK)
    assert [one.slug for one in lines.due] == ["c"]
    lines = moved(lines, "id of c", {EN: at(20)}, WEEK)
    assert [one.slug for one in lines.late] == ["c"]
