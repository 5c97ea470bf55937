# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Planning the week: due times of both editions in one act, and no sign-off lost by it."""

from __future__ import annotations

from datetime import UTC, datetime

from editor_desk.newsroom.plans import Plan
from editor_desk.workflow import planning
from tests.workflow.newsroom import EN, ES, Newsroom

FRIDAY, SATURDAY = datetime(2026, 11, 27, 20, tzinfo=UTC), datetime(2026, 11, 28, 20, tzinfo=UTC)


def dues(newsroom: Newsroom, story_id: str) -> list[datetime | None]:
    return [newsroom.edition(story_id, language).due for language in (EN, ES)]


def test_both_editions_move_in_one_act_and_back(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    changes = planning.set_due_times(newsroom.ana, story_id, {EN: FRIDAY, ES: SATURDAY})
    assert changes.stories == (story_id,)
    assert dues(newsroom, story_id) == [FRIDAY, SATURDAY]
    planning.set_due_times(newsroom.ana, story_id, {EN: None, ES: None})
    assert dues(newsroom, story_id) == [None, None]


def test_a_new_day_changes_nothing_of_the_text_or_the_stage(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    before = newsroom.story(story_id)
    planning.set_due_times(newsroom.ana, story_id, {EN: FRIDAY})
    after = newsroom.story(story_id)
    assert [e.body for e in after.editions.values()] == [e.body for e in before.editions.values()]
    assert [e.stage for e in after.editions.values()] == [e.stage for e in before.editions.values()]


def test_the_same_times_again_change_nothing(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    planning.set_due_times(newsroom.ana, story_id, {EN: FRIDAY})
    assert planning.set_due_times(newsroom.ana, story_id, {EN: FRIDAY}).stories == ()
