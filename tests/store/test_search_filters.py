# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Searching with phrases and filters: which stories answer, in which order, and where the words stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.list_query import Hit, HitPlace, ListQuery, Sort, View
from editor_desk.store.reading import BoardReader, read_board, read_lines
from editor_desk.store.store import Store
from tests.store.desk import EN, ES, MONDAY, add, claim, edition, evidence, new_id, open_desk, story

ANA = Person(new_id(), "Ana Núñez")
LUIS = Person(new_id(), "Luis Ortega")
TUESDAY = MONDAY + timedelta(days=1)


def _stories() -> list[Story]:
    levee = story(
        "levee-vote",
        kind="news",
        section="Educación",
        assignee=LUIS.id,
        changed_at=MONDAY,
        editions={
            EN: edition(
                EN, "Levee vote", "The council rose over the *old levee* on Monday.", stage=Stage.READY
            ),
            ES: edition(ES, "Voto del dique", "El chile se come en el dique viejo.", stage=Stage.DRAFT),
        },
    )
    chile = story(
        "chile-quake",
        kind="brief",
        section="World",
        plan=Plan.EN_FIRST,
        changed_at=MONDAY - timedelta(days=40),
        editions={
            EN: edition(
                EN, "Chile quake", "A quake shook Chile; the old council house fell.", stage=Stage.LIVE
            ),
            ES: edition(ES, "", "", stage=Stage.PLANNED),
        },
    )
    chile = chile.with_edition(
        replace(
            chile.edition(EN),
            author=ANA.id,
            furniture=replace(chile.edition(EN).furniture, byline="By María Peña"),
        )
    )
    clinic = story(
        "clinic-hours",
        kind="news",
        section="Local",
        changed_at=TUESDAY,
        editions={
            EN: edition(EN, "Clinic hours", "The house of the council stays open.", stage=Stage.DRAFT),
            ES: edition(ES, "Horario", "La clínica abre.", stage=Stage.READY, changed_by=ANA.id),
        },
        claims=(claim("214 homes", note="Ask the registrar", evidence=(evidence("Payroll ledger"),)),),
        notes=(Note(new_id(), "Call the superintendent", by=ANA.id, at=MONDAY),),
    )
    return [chile, levee, clinic]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_desk(tmp_path_factory.mktemp("desk") / "desk.sqlite") as store:
        with store.unit() as unit:
            unit.put_person(ANA)
            unit.put_person(LUIS)
        add(store, *_stories())
        yield store


def ask(words: str, **fields: Any) -> ListQuery:
    return replace(ListQuery(View.ALL, words, sort=Sort.CHANGED, now=TUESDAY + timedelta(hours=9)), **fields)


def found(store: Store, words: str, **fields: Any) -> list[str]:
    return [line.slug for line in read_lines(store.path, ask(words, **fields))]


def hit(store: Store, words: str, slug: str) -> Hit:
    line = next(line for line in read_lines(store.path, ask(words)) if line.slug == slug)
    assert line.hit is not None
    return line.hit


CHILE, LEVEE, CLINIC = "chile-quake", "levee-vote", "clinic-hours"


@pytest.mark.parametrize(
    ("words", "slugs"),
    [
        ("council", [CLINIC, LEVEE, CHILE]),
        ('"old council"', [CHILE]),
        ('"council old"', []),
        ('"old counc', [CHILE]),
        ('"the old l', [LEVEE]),
        ('"old levee" coun', [LEVEE]),
        ('"old council" ho', [CHILE]),
        ("“house of the council”", [CLINIC]),
        ("chile", [LEVEE, CHILE]),
        ("chile lang:es", [LEVEE]),
        ("chile lang:en", [CHILE]),
        ("chile idioma:inglés", [CHILE]),
        ("lang:es", [CLINIC, LEVEE]),
        ("stage:ready", [CLINIC, LEVEE]),
        ("stage:ready lang:es", [CLINIC]),
        ("etapa:lista idioma:es", [CLINIC]),
        ("stage:planned", [CHILE]),
        ("stage:live council", [CHILE]),
        ("stage:live,draft council", [CLINIC, LEVEE, CHILE]),
        ("kind:brief", [CHILE]),
        ("tipo:noticia council", [CLINIC, LEVEE]),
        ("by:ana", [CLINIC, CHILE]),
        ("por:nunez", [CLINIC, CHILE]),
        ('by:"Ana Nú"', [CLINIC, CHILE]),
        ("by:luis", [LEVEE]),
        ("by:maria", [CHILE]),
        ("by:peñ council", [CHILE]),
        ("by:nobody", []),
        ("by:maria by:luis council", [LEVEE, CHILE]),
        ("section:educacion", [LEVEE]),
        ("sección:wor", [CHILE]),
        ("section:100%", []),
        ("slug:hours", [CLINIC]),
        ("slug:e_v", []),
        ("before:2026-03", [CHILE]),
        ("before:2026-03-02 council", [CHILE]),
        ("before:hoy", [LEVEE, CHILE]),
        ("after:2026-03-02", [CLINIC, LEVEE]),
        ("desde:hoy council", [CLINIC]),
        ("after:2026-03-02 before:2026-03-03", [LEVEE]),
        ("council stage:flying", [CLINIC, LEVEE, CHILE]),
        ("registrar", [CLINIC]),
        ("payroll", [CLINIC]),
        ("superintendent", [CLINIC]),
        ("clinica", [CLINIC]),
        ("council clinica", [CLINIC]),
    ],
)
def test_who_answers_newest_first(desk: Store, words: str, slugs: list[str]):
    assert found(desk, words) == slugs
    page = read_board(desk.path, ask(words)).page
    assert page.total == len(slugs)


def test_i_am_the_person_who_asks(desk: Store):
    assert found(desk, "by:me", person=LUIS.id) == [LEVEE]
    assert found(desk, "por:mí", person=ANA.id) == [CLINIC, CHILE]


def test_a_person_is_found_by_a_new_name_at_once(desk: Store):
    with desk.unit() as unit:
        unit.put_person(replace(LUIS, name="Luisa Ortega"))
    assert found(desk, "by:luisa") == [LEVEE]
    with desk.unit() as unit:
        unit.put_person(LUIS)


def test_a_search_stays_within_its_view(desk: Store):
    assert found(desk, "council", view=View.READY) == [CLINIC, LEVEE]
    assert found(desk, "council", view=View.MINE, person=LUIS.id) == [LEVEE]
    assert found(desk, "council", stage=Stage.LIVE) == [CHILE]
    assert found(desk, "council stage:draft", stage=Stage.LIVE) == []


@pytest.mark.parametrize("sort", Sort)
def test_every_order_finds_the_same(desk: Store, sort: Sort):
    assert sorted(found(desk, "council", sort=sort)) == sorted([CLINIC, LEVEE, CHILE])
    assert sorted(found(desk, "lang:en", sort=sort)) == sorted([CLINIC, LEVEE, CHILE])
    first, second = (found(desk, "council", sort=sort, limit=1, offset=offset) for offset in (0, 1))
    assert [*first, *second] == found(desk, "council", sort=sort, limit=2)


def test_what_a_story_is_about_matches_best(desk: Store):
    assert found(desk, "levee", sort=Sort.MATCH) == [LEVEE]
    assert found(desk, "chile", sort=Sort.MATCH) == [CHILE, LEVEE], "the one that has it in headline and slug"
    assert found(desk, "", sort=Sort.MATCH)[0] == CLINIC, "without words the newest"


@pytest.mark.parametrize(
    ("words", "slug", "place", "language", "lit"),
    [
        ("levee", LEVEE, HitPlace.BODY, EN, ["levee"]),
        ("clinica", CLINIC, HitPlace.BODY, ES, ["clínica"]),
        ("dique viej", LEVEE, HitPlace.BODY, ES, ["dique", "viejo"]),
        ('"old levee"', LEVEE, HitPlace.BODY, EN, ["old levee"]),
        ("horar", CLINIC, HitPlace.HEADLINE, ES, ["Horario"]),
        ("peña", CHILE, HitPlace.BYLINE, EN, ["Peña"]),
        ("registrar", CLINIC, HitPlace.VERDICT, None, ["registrar"]),
        ("payroll", CLINIC, HitPlace.EVIDENCE, None, ["Payroll"]),
        ("superint", CLINIC, HitPlace.NOTE, None, ["superintendent"]),
        ("dique lang:es", LEVEE, HitPlace.BODY, ES, ["dique"]),
    ],
)
def test_the_line_shows_where_the_words_stand(
    desk: Store, words: str, slug: str, place: HitPlace, language: object, lit: list[str]
):
    one = hit(desk, words, slug)
    assert (one.place, one.language) == (place, language)
    assert [one.text[first:last] for first, last in one.lit] == lit
    assert "*" not in one.text


def test_filters_alone_light_nothing(desk: Store):
    assert all(line.hit is None for line in read_lines(desk.path, ask("stage:ready")))


def test_the_first_page_comes_before_the_whole_answer(desk: Store):
    reader = BoardReader(desk.path)
    query = ask("council", sort=Sort.MATCH, limit=2)
    first, whole = reader.first_board(query).page, reader.board(query).page
    assert first.is_partial
    assert [line.slug for line in first.lines] == [CLINIC, LEVEE]
    assert not whole.is_partial
    assert whole.total == 3
    assert reader.first_board(query).page == whole, "what is known already is not asked in steps"
    pages = (*whole.lines, *reader.page(replace(query, offset=2)).lines)
    assert [line.slug for line in pages] == found(desk, "council", sort=Sort.MATCH)
    reader.close()


def test_an_answer_that_is_whole_at_once_says_so(desk: Store):
    reader = BoardReader(desk.path)
    page = reader.first_board(ask("council")).page
    assert not page.is_partial
    assert page.total == 3
    reader.close()


@settings(max_examples=80, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(
            [
                "council",
                '"old',
                'levee"',
                "lang:es",
                "by:",
                "stage:rea",
                "before:2026",
                "ñ",
                "a",
                "kind:",
                "*",
            ]
        )
        | st.text(max_size=6),
        max_size=5,
    ),
    sort=st.sampled_from(Sort),
    view=st.sampled_from(View),
)
def test_nothing_that_is_combined_can_fail(desk: Store, words: list[str], sort: Sort, view: View):
    query = ask(" ".join(words), sort=sort, view=view, person=ANA.id)
    reader = BoardReader(desk.path)
    first, whole = reader.first_board(query).page, reader.board(query).page
    reader.close()
    assert whole.total == len(whole.lines)
    assert {line.id for line in first.lines} <= {line.id for line in whole.lines}
    for line in whole.lines:
        if line.hit is not None:
            assert all(0 <= first < last <= len(line.hit.text) for first, last in line.hit.lit)
