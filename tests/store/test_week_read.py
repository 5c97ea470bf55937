# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The plan of a week: which stories are due in it, which are late from before, which have no day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from editor_desk.newsroom.people import Person
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.retractions import Answer, Capacity, Channel, Retraction
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.store import Store
from editor_desk.store.week_read import MOST_BESIDE, read_week
from tests.store.desk import EN, ES, MONDAY, add, edition, new_id, story

START, END = MONDAY.replace(hour=0), MONDAY.replace(hour=0) + timedelta(days=7)
ANA = Person(new_id(), "Ana Núñez")


def due(
    slug: str,
    en: datetime | None = None,
    es: datetime | None = None,
    *,
    plan: Plan = Plan.BOTH,
    stages: tuple[Stage, Stage] = (Stage.DRAFT, Stage.DRAFT),
    **fields: Any,
) -> Story:
    editions = {
        EN: edition(EN, f"{slug} en", due=en, stage=stages[0], **fields),
        ES: edition(ES, f"{slug} es", due=es, stage=stages[1]),
    }
    return story(slug, plan=plan, editions=editions, section="News")


def day(number: int, hour: int = 12) -> datetime:
    return START + timedelta(days=number, hours=hour)


def slugs(lines) -> list[str]:
    return [line.slug for line in lines]


def test_a_story_stands_where_its_leading_edition_is_due(store: Store):
    add(
        store,
        due("english-leads", day(3), day(9)),
        due("spanish-leads", day(9), day(1), plan=Plan.ES_FIRST),
        due("next-week", day(9), day(3)),
        due("only-spanish-has-a-time", None, day(2)),
    )
    week = read_week(store.path, START, END)
    assert slugs(week.due) == ["spanish-leads", "only-spanish-has-a-time", "english-leads"]


def test_once_the_english_is_live_the_story_stands_where_the_spanish_is_to_follow(store: Store):
    add(store, due("ferry", day(-3), day(4), plan=Plan.EN_FIRST, stages=(Stage.LIVE, Stage.DRAFT)))
    week = read_week(store.path, START, END)
    assert slugs(week.due) == ["ferry"]
    assert week.late == ()


def test_the_bounds_are_the_instants_of_the_week(store: Store):
    add(store, due("first", START), due("last", END - timedelta(seconds=1)), due("after", END))
    assert slugs(read_week(store.path, START, END).due) == ["first", "last"]


def test_what_was_published_stays_in_the_plan_and_what_was_given_up_does_not(store: Store):
    add(
        store,
        due("live", day(1), stages=(Stage.LIVE, Stage.LIVE)),
        due("spiked", day(1), stages=(Stage.SPIKED, Stage.SPIKED)),
        due("killed", day(1), stages=(Stage.KILLED, Stage.KILLED)),
    )
    assert slugs(read_week(store.path, START, END).due) == ["live"]


def test_a_due_time_of_an_edition_the_plan_leaves_out_counts_for_nothing(store: Store):
    add(store, due("english-only", None, day(2), plan=Plan.EN_ONLY))
    week = read_week(store.path, START, END)
    assert week.due == ()
    assert slugs(week.unplanned) == ["english-only"]


def test_late_is_what_waits_since_before_the_week(store: Store):
    add(
        store,
        due("late", day(-2)),
        due("later", day(-1)),
        due("out", day(-2), stages=(Stage.LIVE, Stage.SENT)),
        due("spanish-late", day(-5), day(-4), stages=(Stage.LIVE, Stage.DRAFT)),
    )
    week = read_week(store.path, START, END)
    assert slugs(week.late) == ["later", "late", "spanish-late"]
    assert week.late_total == 3


def test_stories_without_a_day_are_those_in_progress_and_the_rest_is_counted(store: Store):
    add(store, due("sent-long-ago", stages=(Stage.SENT, Stage.SENT)))
    add(store, *(due(f"someday-{number}") for number in range(MOST_BESIDE + 3)))
    week = read_week(store.path, START, END)
    assert len(week.unplanned) == MOST_BESIDE
    assert week.unplanned_total == MOST_BESIDE + 3


def test_a_line_names_who_holds_the_leading_edition_and_else_the_story(store: Store):
    with store.unit() as unit:
        unit.put_person(ANA)
    held = due("held", day(1), assignee=ANA.id)
    add(store, held, due("free", day(2)))
    lines = read_week(store.path, START, END).due
    assert [line.holder for line in lines] == ["Ana Núñez", ""]
    assert lines[0].headline == {EN: "held en", ES: "held es"}


def test_where_there_is_no_store_a_sentence_says_so(tmp_path: Path):
    with pytest.raises(BrokenInput, match=r"store\.missing"):
        read_week(tmp_path / "none.sqlite", START, END)


def asked(deadline: datetime, **fields: Any) -> Retraction:
    return Retraction(
        new_id(),
        "A reader",
        Capacity.READER,
        "It was 42",
        Channel.EMAIL,
        START,
        ANA.id,
        START,
        deadline=deadline,
        **fields,
    )


LIVE = (Stage.LIVE, Stage.LIVE)


def test_a_story_that_is_out_stands_where_a_request_about_it_must_be_answered(store: Store):
    live = due("live", day(-20), day(-20), stages=LIVE)
    done = due("answered", day(-20), day(-20), stages=LIVE)
    sent = Answer(Channel.EMAIL, START, ANA.id)
    add(
        store,
        replace(live, retractions=(asked(day(2)), asked(day(4)))),
        replace(done, retractions=(asked(day(2), answer=sent),)),
    )
    week = read_week(store.path, START, END)
    assert slugs(week.due) == ["live"]
    assert week.due[0].request_due == day(2)
    assert (slugs(week.late), week.late_total) == ([], 0)


def test_what_should_have_been_answered_before_is_late(store: Store):
    add(store, replace(due("live", day(-20), day(-20), stages=LIVE), retractions=(asked(day(-1)),)))
    week = read_week(store.path, START, END)
    assert (slugs(week.due), slugs(week.late), week.late_total) == ([], ["live"], 1)


def test_a_story_in_the_works_keeps_its_day_whatever_is_asked_of_it(store: Store):
    half = due("half-out", day(0), day(3), stages=(Stage.LIVE, Stage.DRAFT))
    add(store, replace(half, retractions=(asked(day(1)),)))
    (line,) = read_week(store.path, START, END).due
    assert (line.day_due, line.request_due, line.is_waiting_since) == (day(3), day(1), day(3))
