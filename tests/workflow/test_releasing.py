# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One language goes out while the other follows, with a time and a person; and both together again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, View
from editor_desk.workflow import checking, stories
from editor_desk.workflow.releasing import release_first, release_together
from editor_desk.workflow.steps import advance
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, ES, Newsroom


@pytest.fixture
def english_ready(newsroom: Newsroom) -> str:
    """A story of both languages whose English edition is signed off; the Spanish one is a draft."""
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id, EN)
    newsroom.sign(story_id, EN)
    return story_id


def _warns(newsroom: Newsroom, story_id: str, language: object = EN) -> bool:
    with newsroom.desk.store.look() as unit:
        results = checking.report(unit, newsroom.ben, unit.story(story_id))
    return any(one.rule == "g6.follower" and one.warns and one.language is language for one in results)


def test_english_goes_first_and_spanish_is_a_task_with_a_time_and_a_person(
    newsroom: Newsroom, english_ready: str, clock: Clock
):
    due = clock.at + timedelta(days=2)
    said = release_first(newsroom.ben, english_ready, EN, due, newsroom.ana.person.id)
    assert [message.code for message in said.messages] == ["release.first"]
    story = newsroom.story(english_ready)
    assert story.plan is Plan.EN_FIRST
    assert (story.edition(ES).due, story.edition(ES).assignee) == (due, newsroom.ana.person.id)
    assert newsroom.stage(english_ready) is Stage.APPROVED, "the sign-off stands"
    mine = newsroom.desk.lines(ListQuery(view=View.MINE, person=newsroom.ana.person.id))
    assert [line.id for line in mine] == [english_ready]
    advance(newsroom.ben, english_ready, Stage.SENT, (EN,))
    later = due + timedelta(days=1)
    release_first(newsroom.ben, english_ready, EN, later, newsroom.ben.person.id)
    assert newsroom.edition(english_ready, ES).due == later


def test_an_edition_that_goes_out_alone_warns_until_the_other_has_a_time_and_a_person(
    newsroom: Newsroom, english_ready: str, clock: Clock
):
    assert _warns(newsroom, english_ready)
    due = (clock.at + timedelta(days=1)).isoformat()
    stories.set_fields(newsroom.ben, english_ready, {"due": due}, ES)
    assert _warns(newsroom, english_ready), "nobody sees to it"
    stories.set_fields(newsroom.ben, english_ready, {"assignee": "Ana Ruiz"}, ES)
    assert not _warns(newsroom, english_ready)


def test_it_warns_of_nothing_before_the_sign_off_nor_where_both_go_nor_in_one_language(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id, EN)
    assert not _warns(newsroom, story_id)
    newsroom.to_ready(story_id, ES)
    newsroom.sign(story_id, EN, ES)
    assert not _warns(newsroom, story_id)
    assert not _warns(newsroom, newsroom.signed_off(Plan.EN_ONLY))


def test_the_warning_stops_nobody(newsroom: Newsroom, english_ready: str):
    advance(newsroom.ben, english_ready, Stage.SENT, (EN,))
    assert _warns(newsroom, english_ready), "readers have one language only"


def test_both_go_together_again_while_nothing_is_out(newsroom: Newsroom, english_ready: str, clock: Clock):
    due = clock.at + timedelta(days=2)
    release_first(newsroom.ben, english_ready, EN, due, newsroom.ana.person.id)
    release_together(newsroom.ben, english_ready)
    story = newsroom.story(english_ready)
    assert (story.plan, story.edition(ES).due) == (Plan.BOTH, due)
    release_first(newsroom.ben, english_ready, EN, due, newsroom.ana.person.id)
    advance(newsroom.ben, english_ready, Stage.SENT, (EN,))
    with pytest.raises(KnownProblem, match=r"release\.out"):
        release_together(newsroom.ben, english_ready)


def test_what_makes_no_sense_is_refused_and_changes_nothing(
    newsroom: Newsroom, english_ready: str, clock: Clock
):
    before, ana = newsroom.story(english_ready), newsroom.ana.person.id
    later = clock.at + timedelta(days=1)
    one = newsroom.begin(Plan.EN_ONLY)
    for code, story_id, due, person in (
        ("release.past", english_ready, clock.at - timedelta(minutes=1), ana),
        ("release.nobody", english_ready, later, ""),
        ("people.unknown", english_ready, later, "nobody"),
        ("release.one_language", one, later, ana),
    ):
        with pytest.raises(KnownProblem, match=code.replace(".", r"\.")):
            release_first(newsroom.ben, story_id, EN, due, person)
    assert newsroom.story(english_ready) == before
    advance(newsroom.ben, english_ready, Stage.SENT, (EN,))
    with pytest.raises(KnownProblem, match=r"release\.out"):
        release_first(newsroom.ben, english_ready, ES, later, ana)
