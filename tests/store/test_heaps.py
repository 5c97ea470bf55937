# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The heaps of the wall board: kept true by whoever writes, paged from either end, checked by ``verify``."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store import milestones
from editor_desk.store.glance import glance
from editor_desk.store.list_query import ListQuery, Sort, View
from editor_desk.store.reading import BoardReader, count_by_view, read_board, read_lines, read_page
from editor_desk.store.store import Store
from tests.store.desk import EN, ES, MONDAY, add, edition, open_desk, story, tamper
from tests.store.test_lists import ANA, EVA, desk

__all__ = ["desk"]
DATABASES = Path(__file__).resolve().parents[1] / "databases"


def _begin_and_fail(store: Store, lost: Story) -> None:
    with store.unit() as unit:
        unit.add_story(lost)
        assert len(unit.lines(ListQuery())) == 2
        raise ZeroDivisionError


@pytest.mark.parametrize("view", [View.ALL, View.IN_PROGRESS, View.MINE])
@pytest.mark.parametrize("sort", Sort)
def test_a_page_is_the_same_from_whichever_end_it_is_reached(desk, view: View, sort: Sort):
    store, _stories = desk
    query = ListQuery(view, sort=sort, person=ANA.id, limit=500)
    whole = read_lines(store.path, query)
    for offset in range(0, len(whole) + 7, 7):
        page = read_page(store.path, replace(query, offset=offset, limit=7))
        assert page.lines == whole[offset : offset + 7]
        assert (page.total, page.offset) == (len(whole), offset)


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("search", ["", "en"])
def test_a_board_knows_where_the_story_in_hand_stands(desk, sort: Sort, search: str):
    store, stories = desk
    with store.unit() as unit:
        for one in stories:
            unit.index_story(one)
    query = ListQuery(View.IN_PROGRESS, search=search, sort=sort, limit=500)
    whole = [line.id for line in read_lines(store.path, query)]
    assert len(whole) > 10
    for one in stories:
        page = read_board(store.path, replace(query, limit=1), one.id).page
        assert page.place == (whole.index(one.id) if one.id in whole else None)
        assert page.total == len(whole)


def test_a_search_pages_through_everything_it_finds(desk):
    store, stories = desk
    with store.unit() as unit:
        for one in stories:
            unit.index_story(one)
    query = ListQuery(View.ALL, search="slug", limit=500)
    whole = read_lines(store.path, query)
    assert 3 < len(whole) < len(stories)
    last = read_page(store.path, replace(query, offset=len(whole) - 2, limit=50))
    assert last.lines == whole[-2:]
    assert last.total == len(whole)


def test_a_story_changes_heaps_with_every_step_plan_and_holder(store: Store):
    one = story("flood", plan=Plan.BOTH)
    add(store, one)

    def heaps(person: str | None = None) -> set[View]:
        return {view for view, count in count_by_view(store.path, person).items() if count}

    assert heaps() == {View.ALL, View.IN_PROGRESS, View.DRAFTS}
    with store.unit() as unit:
        unit.put_edition(one.id, replace(one.edition(EN), stage=Stage.READY, position=Stage.READY))
    assert heaps() == {View.ALL, View.IN_PROGRESS, View.DRAFTS, View.READY}
    with store.unit() as unit:
        unit.put_story(replace(one, plan=Plan.EN_ONLY))
    assert heaps() == {View.ALL, View.IN_PROGRESS, View.READY}, "what the plan leaves out lies nowhere"
    with store.unit() as unit:
        unit.put_edition(
            one.id, replace(one.edition(EN), stage=Stage.READY, position=Stage.READY, assignee=ANA.id)
        )
    assert View.MINE in heaps(ANA.id)
    assert View.MINE not in heaps(EVA.id)
    with store.unit() as unit:
        unit.put_edition(one.id, replace(one.edition(EN), stage=Stage.SPIKED, position=Stage.SPIKED))
    assert heaps(ANA.id) == {View.ALL, View.SPIKED}
    assert [problem.code for problem in store.verify().problems if "heap" in problem.code] == []


def test_what_is_taken_back_leaves_the_heaps_as_they_were(store: Store):
    add(store, story("first"))
    before = read_board(store.path, ListQuery(View.ALL))
    lost = story("second", assignee=EVA.id)
    with pytest.raises(ZeroDivisionError):
        _begin_and_fail(store, lost)
    assert read_board(store.path, ListQuery(View.ALL)) == before


def test_the_last_change_moves_a_story_to_the_top(store: Store):
    one, other = story("one", changed_at=MONDAY), story("other", changed_at=MONDAY + timedelta(hours=1))
    add(store, one, other)
    order = ListQuery(sort=Sort.CHANGED)
    assert [line.slug for line in read_lines(store.path, order)] == ["other", "one"]
    with store.unit() as unit:
        unit.put_edition(
            one.id, replace(one.edition(ES), body="Hola.", changed_at=MONDAY + timedelta(hours=2))
        )
    assert [line.slug for line in read_lines(store.path, order)] == ["one", "other"]


def test_a_story_stands_where_the_edition_that_is_not_out_yet_is_due(store: Store):
    def due(slug: str, english: int, spanish: int, stage: Stage) -> Story:
        made = {
            EN: edition(EN, stage=stage, position=stage, due=MONDAY + timedelta(hours=english)),
            ES: edition(ES, due=MONDAY + timedelta(hours=spanish)),
        }
        return story(slug, editions=made)

    add(store, due("spanish-friday", 1, 90, Stage.LIVE), due("both-today", 5, 6, Stage.DRAFT))
    assert [line.slug for line in read_lines(store.path, ListQuery())] == ["both-today", "spanish-friday"]
    assert [row.slug for row in glance(store.path, "").rows] == ["both-today", "spanish-friday"]


def test_microseconds_decide_what_changed_last(store: Store):
    times = [MONDAY + timedelta(seconds=59, microseconds=part) for part in (999_999, 999_400, 1, 0, 500)]
    add(store, *(story(str(number), changed_at=at) for number, at in enumerate(times)))
    lines = read_lines(store.path, ListQuery(sort=Sort.CHANGED))
    assert [line.slug for line in lines] == ["0", "1", "4", "2", "3"]
    assert lines[0].changed_at == times[0]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE heap_line SET due = 2020", "verify.heaps"),
        ("UPDATE heap SET stories = 9 WHERE name = 'drafts'", "verify.heap_counts"),
        ("DELETE FROM heap_line WHERE heap = (SELECT row FROM heap WHERE name = 'drafts')", "verify.heaps"),
    ],
)
def test_a_list_that_does_not_say_what_the_stories_say_is_named(store: Store, statement: str, code: str):
    add(store, story())
    assert store.verify().is_sound
    tamper(store.path, statement)
    assert [problem.code for problem in store.verify().problems] == [code]


def test_the_stories_of_an_older_store_are_laid_on_their_heaps(tmp_path: Path):
    path = tmp_path / "old.store"
    shutil.copyfile(DATABASES / "schema-1.store", path)
    with open_desk(path) as store:
        found = [problem.code for problem in store.verify().problems]
        assert "verify.heaps" not in found
        assert "verify.heap_counts" not in found
        counts = count_by_view(path, "6f1d7f0e-5a55-4a0f-9a52-0d2f4c0f00a1")
    assert (counts[View.ALL], counts[View.APPROVED], counts[View.RETURNED], counts[View.MINE]) == (2, 1, 1, 1)


@pytest.mark.parametrize("view", [View.DRAFTS, View.ALL, View.MINE])
@pytest.mark.parametrize("sort", Sort)
def test_the_first_sight_is_the_top_of_the_list_as_it_was_left(desk, view: View, sort: Sort):
    store, _stories = desk
    with store.unit() as unit:
        unit.set_last_person(ANA.id)
    seen = glance(store.path, "", view.value, sort.value)
    lines = read_lines(store.path, ListQuery(view, sort=sort, person=ANA.id, limit=len(seen.rows)))
    assert [row.story_id for row in seen.rows] == [line.id for line in lines]
    assert len(seen.rows) > 5


def test_a_view_or_an_order_of_another_program_shows_something_all_the_same(store: Store):
    add(store, story("flood", editions={EN: edition(EN, "Flood"), ES: edition(ES)}))
    assert glance(store.path, "", "in_progress", "by moon").rows[0].english == "Flood"
    assert glance(store.path, "", "no such view").rows == ()


@pytest.mark.parametrize("view", [View.ALL, View.IN_PROGRESS])
@pytest.mark.parametrize("sort", Sort)
def test_a_reader_that_jumps_about_finds_every_page_where_it_belongs(
    desk, monkeypatch, view: View, sort: Sort
):
    monkeypatch.setattr(milestones, "STEP", 7)
    store, _stories = desk
    query = ListQuery(view, sort=sort, limit=500)
    whole = read_lines(store.path, query)
    assert len(whole) > 50
    chance = random.Random(5)
    reader = BoardReader(store.path)
    for _ in range(60):
        offset = chance.choice([0, len(whole) - 1, len(whole), chance.randrange(len(whole))])
        page = reader.page(replace(query, offset=offset, limit=5))
        assert page.lines == whole[offset : offset + 5]
    reader.close()


def test_a_reader_forgets_its_way_when_the_list_or_the_store_changes(store: Store, monkeypatch):
    monkeypatch.setattr(milestones, "STEP", 3)
    add(store, *(story(f"slug-{number:02}", urgency=9 - number % 9) for number in range(30)))
    reader = BoardReader(store.path)
    for sort in (Sort.SLUG, Sort.URGENCY, Sort.SLUG):
        query = ListQuery(View.ALL, sort=sort, offset=20, limit=4)
        assert reader.page(query) == read_page(store.path, query)
    add(store, story("slug-00b"))
    query = ListQuery(View.ALL, sort=Sort.SLUG, offset=20, limit=4)
    assert reader.page(query) == read_page(store.path, query)
    first = read_lines(store.path, ListQuery(View.ALL, sort=Sort.SLUG, limit=1))[0]
    with store.unit() as unit:
        unit.put_story(replace(unit.story(first.id), slug="zebra"))
    assert reader.page(query) == read_page(store.path, query), "as many stories, in another order"
    reader.close()
