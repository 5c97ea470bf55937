# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lists of the desk: which stories lie on which heap, in which order, and what a line says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.claims import TERMINAL, ClaimStatus
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.list_query import STAGES_OF, ListQuery, Sort, StoryLine, View
from editor_desk.store.reading import count_by_view, read_lines
from editor_desk.store.store import Store
from tests.store.desk import (
    EN,
    ES,
    MONDAY,
    add,
    approval,
    claim,
    edition,
    new_id,
    open_desk,
    story,
)

OUT = (Stage.SENT, Stage.LIVE, Stage.WITHDRAWN, Stage.KILLED, Stage.SPIKED)
ANA = Person(new_id(), "Ana Núñez")
EVA = Person(new_id(), "Eva Ochoa")


def _chance_story(chance: random.Random, number: int) -> Story:
    def some_time() -> datetime | None:
        return chance.choice([None, MONDAY + timedelta(minutes=chance.randrange(200))])

    def somebody() -> str | None:
        return chance.choice([None, ANA.id, EVA.id])

    editions = {
        language: edition(
            language,
            f"{language} {number}",
            stage=chance.choice(list(Stage)),
            change_stage=chance.choice([None, None, Stage.CHECKING, Stage.RETURNED]),
            due=some_time(),
            assignee=somebody(),
            changed_at=some_time(),
        )
        for language in (EN, ES)
    }
    return story(
        chance.choice(["Zoo", "zoo", "acuerdo", "Ábaco", f"slug-{number}"]),
        editions=editions,
        plan=chance.choice(list(Plan)),
        urgency=chance.randrange(1, 6),
        section=chance.choice(["", "Local"]),
        embargo=some_time(),
        assignee=somebody(),
        changed_at=some_time(),
        claims=tuple(claim(status=chance.choice(list(ClaimStatus))) for _ in range(chance.randrange(4))),
    )


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, list[Story]]]:
    """A desk with eighty stories of every sort."""
    chance = random.Random(7)
    made = [_chance_story(chance, number) for number in range(80)]
    with open_desk(tmp_path_factory.mktemp("desk") / "desk.sqlite") as store:
        with store.unit() as unit:
            for person in (ANA, EVA):
                unit.put_person(person)
            for one in made:
                unit.add_story(one)
                if chance.random() < 0.5:
                    revoked = chance.choice([None, MONDAY])
                    unit.add_approval(one.id, approval(chance.choice([EN, ES]), revoked_at=revoked), "{}")
        with store.look() as unit:
            read = [unit.story(one.id) for one in made]
        yield store, read


def expected_line(one: Story) -> StoryLine:
    """A line as the newsroom's values tell it."""
    times = [one.changed_at, *(each.changed_at for each in one.planned())]
    names = {person.id: person.name for person in (ANA, EVA)}
    return StoryLine(
        id=one.id,
        slug=one.slug,
        kind=one.kind,
        plan=one.plan,
        section=one.section,
        urgency=one.urgency,
        headline={each.language: each.furniture.headline for each in one.planned()},
        stage={each.language: each.stage for each in one.planned()},
        claims_done=sum(fact.status in TERMINAL for fact in one.claims),
        claims_total=len(one.claims),
        change_stage={each.language: each.change_stage for each in one.planned() if each.change_stage},
        change_kind={each.language: "" for each in one.planned() if each.change_stage},
        due={each.language: each.due for each in one.planned()},
        embargo=one.embargo,
        assignee_name=names.get(one.assignee or "", ""),
        holder_name={each.language: names.get(each.assignee or "", "") for each in one.planned()},
        changed_at=max((at for at in times if at), default=None),
        changed_after_approval=frozenset(
            each.language
            for each in one.planned()
            if one.standing_approvals(each.language) and each.stage in (Stage.CHECKING, Stage.READY)
        ),
        signed_as={
            each.language: given[-1].kind
            for each in one.planned()
            if each.stage in (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)
            and (given := one.standing_approvals(each.language))
            and given[-1].kind is not ApprovalKind.REGULAR
        },
    )


def is_in(one: Story, view: View, person: str | None) -> bool:
    if view is View.ALL:
        return True
    if view is View.MINE:
        return person in [one.assignee, *(each.assignee for each in one.planned())]
    return any({each.stage, each.change_stage} & set(STAGES_OF[view]) for each in one.planned())


def order_of(line: StoryLine, sort: Sort) -> tuple[object, ...]:
    never = datetime.max.replace(tzinfo=MONDAY.tzinfo)
    # An edition that is out is due no more.
    due = min((at for key, at in line.due.items() if at and line.stage[key] not in OUT), default=never)
    newest = -(line.changed_at or MONDAY - timedelta(days=1)).timestamp()
    return {
        Sort.DUE: (due, newest),
        Sort.CHANGED: (newest,),
        Sort.MATCH: (newest,),  # where nothing is searched for
        Sort.URGENCY: (line.urgency, due, newest),
        Sort.SLUG: ("".join(c.lower() if c.isascii() else c for c in line.slug),),
    }[sort]


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("sort", Sort)
def test_a_list_says_what_the_stories_themselves_say(desk: tuple[Store, list[Story]], view: View, sort: Sort):
    store, stories = desk
    asked = ListQuery(view, person=ANA.id, sort=sort)
    lines = read_lines(store.path, asked)
    expected = {one.id: expected_line(one) for one in stories if is_in(one, view, ANA.id)}
    assert {line.id: line for line in lines} == expected
    assert len(lines) == len(expected)
    orders = [order_of(line, sort) for line in lines]
    assert orders == sorted(orders)
    assert lines or view is View.SPIKED


def test_the_unit_and_the_plain_read_tell_the_same(path):
    with open_desk(path) as store:
        add(store, story("a", en="Flood"), story("b"))
        with store.unit() as unit:
            assert unit.lines(ListQuery()) == read_lines(path, ListQuery())
            late = story("c")
            unit.add_story(late)
            assert len(unit.lines(ListQuery())) == 3, "a unit sees what it wrote"
            unit.put_edition(late.id, edition(EN, "New headline"))
            assert "New headline" in str(unit.lines(ListQuery()))
            assert len(read_lines(path, ListQuery())) == 2, "others do not, yet"


def test_the_heaps_are_counted_as_they_are_listed(desk: tuple[Store, list[Story]]):
    store, stories = desk
    counts = count_by_view(store.path, EVA.id)
    assert counts == {view: sum(is_in(one, view, EVA.id) for one in stories) for view in View}
    assert count_by_view(store.path, None)[View.MINE] == 0


@pytest.mark.parametrize("stage", [Stage.READY, Stage.SPIKED, Stage.DRAFT])
def test_one_stage_can_be_asked_for(desk: tuple[Store, list[Story]], stage: Stage):
    store, stories = desk
    lines = read_lines(store.path, ListQuery(View.ALL, stage=stage))
    expected = {
        one.id for one in stories if any(stage in (each.stage, each.change_stage) for each in one.planned())
    }
    assert {line.id for line in lines} == expected


def test_pages_follow_each_other_without_gap_or_repeat(desk: tuple[Store, list[Story]]):
    store, stories = desk
    whole = read_lines(store.path, ListQuery(View.ALL))
    pages = [read_lines(store.path, ListQuery(View.ALL, limit=7, offset=start)) for start in range(0, 84, 7)]
    assert tuple(line for page in pages for line in page) == whole
    assert len(whole) == len(stories)


def test_a_headline_shows_only_for_the_plan_leading_language_first(store: Store):
    add(
        store,
        story(en="Flood", es="Inundación", plan=Plan.ES_FIRST),
        story(en="x", es="y", plan=Plan.ES_ONLY),
    )
    both, spanish = sorted(read_lines(store.path, ListQuery()), key=lambda line: -len(line.headline))
    assert list(both.headline.items()) == [(ES, "Inundación"), (EN, "Flood")]
    assert dict(spanish.headline) == {ES: "y"}


def test_two_thousand_stories_are_listed_page_by_page(store: Store):
    with store.unit() as unit:
        connection = unit._connection()
        owner = story("original", en="Flood plan")
        unit.add_story(owner)
        unit._session.flush()
        columns = [
            row[1] for row in connection.execute("PRAGMA table_info(story)") if row[1] not in ("row", "id")
        ]
        rest = [row[1] for row in connection.execute("PRAGMA table_info(edition)")][3:]
        connection.execute(
            f"INSERT INTO story (id, {', '.join(columns)})"
            " WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            f" SELECT 'story-' || i, {', '.join(columns)} FROM story, n WHERE story.row = 1"
        )
        connection.execute(
            f"INSERT INTO edition (id, story_row, {', '.join(rest)})"
            f" SELECT s.id || e.language, s.row, {', '.join('e.' + name for name in rest)}"
            " FROM edition AS e, story AS s WHERE s.row > 1"
        )
    assert count_by_view(store.path, None)[View.IN_PROGRESS] == 2000
    assert len(read_lines(store.path, ListQuery())) == 200
    last = read_lines(store.path, ListQuery(limit=200, offset=1900))
    assert len(last) == 100
    assert last[-1].id == owner.id, "the newest first where nothing else decides"
