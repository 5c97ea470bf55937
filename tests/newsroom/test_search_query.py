# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is typed into the search: words, phrases and filters in both languages, and nothing that can fail."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.search_days import day_typed
from editor_desk.newsroom.search_filters import (
    KINDS,
    LANGUAGES,
    NAMES,
    STAGES,
    Filter,
    filter_called,
    name_in,
    values_in,
    values_meant,
)
from editor_desk.newsroom.search_query import SearchQuery, is_me, read_search
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import VOCABULARY

NOW = datetime(2026, 11, 25, 13, tzinfo=UTC)
HOUSTON = ZoneInfo("America/Chicago")


def read(typed: str) -> SearchQuery:
    return read_search(typed, NOW, HOUSTON)


def midnight(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, tzinfo=HOUSTON)


def codes(typed: str) -> list[str]:
    return [problem.code for problem in read(typed).problems]


def test_words_phrases_and_filters_stand_in_any_order():
    asked = read('stage:ready bayou "kashmere gardens" lang:es flood')
    assert asked == SearchQuery(
        words=("bayou", "flood"),
        phrases=("kashmere gardens",),
        stages=frozenset({Stage.READY}),
        languages=frozenset({Language.ES}),
    )
    assert not asked.problems


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("stage:draft", "etapa:borrador"),
        ("lang:es", "idioma:español"),
        ("lang:english", "idioma:inglés"),
        ("by:Ana", "por:Ana"),
        ("kind:brief", "tipo:breve"),
        ("before:yesterday", "antes:ayer"),
        ("after:november", "desde:noviembre"),
        ("section:Local", "sección:Local"),
        ("section:Local", "seccion:Local"),
        ("STAGE:Draft", "Etapa:BORRADOR"),
        ("after:2026", "después:2026"),
    ],
)
def test_a_filter_means_the_same_in_both_languages(english: str, spanish: str):
    assert read(english) == read(spanish)
    assert read(english).has_filters
    assert not read(spanish).problems


@pytest.mark.parametrize("quotes", ['"{}"', "“{}”", "«{}»", "„{}“"])
def test_a_phrase_may_stand_in_any_quotes(quotes: str):
    assert read(quotes.format("El Paso")).phrases == ("El Paso",)


def test_a_phrase_without_its_last_quote_is_still_being_typed():
    assert read('flood "kashmere gar') == SearchQuery(words=("flood",), begun_phrase="kashmere gar")


def test_a_name_of_two_words_stands_in_quotes():
    assert read('by:"Ana Núñez" by:luis').people == ("Ana Núñez", "luis")


def test_a_space_behind_the_colon_changes_nothing():
    assert read("stage: ready") == read("stage:ready")
    assert read("stage: lang:es").languages == {Language.ES}


def test_one_filter_may_have_several_values():
    both = frozenset({Stage.DRAFT, Stage.READY})
    assert read("stage:draft,ready").stages == read("stage:draft stage:lista").stages == both


def test_a_value_is_understood_while_it_is_being_typed():
    assert read("stage:rea").stages == {Stage.READY}
    assert read("stage:s").stages == {Stage.SCHEDULED, Stage.SENT, Stage.SPIKED}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("stage:", "search.filter_empty"),
        ("by:", "search.filter_empty"),
        ('before:""', "search.filter_empty"),
        ("stage:flying", "search.filter_value"),
        ("idioma:francés", "search.filter_value"),
        ("before:someday", "search.filter_day"),
        ("before:13/13/2026", "search.filter_day"),
        ("before:2026-02-30", "search.filter_day"),
    ],
)
def test_a_filter_that_is_not_understood_is_told_and_not_searched_as_words(typed: str, code: str):
    asked = read(f"bayou {typed}")
    assert codes(typed) == [code]
    assert asked == SearchQuery(words=("bayou",))


def test_a_filter_there_is_not_is_searched_as_words_and_told():
    assert codes("status:ready") == ["search.filter_name"]
    assert read("status:ready").words == ("status", "ready")


@pytest.mark.parametrize("typed", ["10:30", "https://example.org/a", "Update: flood", "1:", ":)"])
def test_a_colon_alone_makes_no_filter(typed: str):
    assert not codes(typed)
    assert not read(typed).has_filters


def test_the_examples_speak_the_language_of_the_filter():
    assert "draft" in str(read("stage:").problems[0])
    assert "borrador" in str(read("etapa:").problems[0])
    assert "ayer" in str(read("antes:").problems[0])


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-25", date(2026, 11, 25)),
        ("2026-11", date(2026, 11, 1)),
        ("2026", date(2026, 1, 1)),
        ("11/25/2026", date(2026, 11, 25)),
        ("11/5/26", date(2026, 11, 5)),
        ("25/11/2026", date(2026, 11, 25)),
        ("11/24", date(2026, 11, 24)),
        ("12/24", date(2025, 12, 24)),
        ("today", date(2026, 11, 25)),
        ("ayer", date(2026, 11, 24)),
        ("Noviembre", date(2026, 11, 1)),
        ("dec", date(2025, 12, 1)),
        ("nov-2024", date(2024, 11, 1)),
        ("noviembre de 2024", date(2024, 11, 1)),
        ("november 2024", date(2024, 11, 1)),
        ("monday", date(2026, 11, 23)),
        ("miércoles", date(2026, 11, 25)),
        ("jueves", date(2026, 11, 19)),
    ],
)
def test_days_as_people_type_them(typed: str, day: date):
    assert day_typed(typed, NOW.date()) == day


@pytest.mark.parametrize(
    "typed", ["", "someday", "13/13/2026", "2026-13", "00/01/2026", "m", "lunes 2026", "20266"]
)
def test_what_is_no_day(typed: str):
    assert day_typed(typed, NOW.date()) is None


def test_a_day_begins_at_midnight_where_the_desk_is():
    assert read("before:2026-11-25").before == midnight(2026, 11, 25)
    assert read("before:2026-11-25 before:2025").before == midnight(2025, 1, 1)
    assert read("after:hoy").after == midnight(2026, 11, 25)


@pytest.mark.parametrize("word", ["me", "mi", "Mí", "yo"])
def test_i_am_meant_by_me(word: str):
    assert is_me(word)
    assert not is_me("Ana")


@given(st.text() | st.text('stagelnbyükid:"“«*()-, 2026/ñ\x00\ud800'))
def test_nothing_typed_can_fail(typed: str):
    asked = read_search(typed, NOW)
    assert asked.asks_nothing is not (asked.has_words or asked.has_filters)


def test_everything_the_desk_has_can_be_named_in_both_languages():
    assert set(STAGES) == set(Stage)
    assert set(LANGUAGES) == set(Language)
    assert set(KINDS) == set(VOCABULARY["kind"])
    assert set(NAMES) == set(Filter)
    for filter_ in Filter:
        for spanish in (False, True):
            assert filter_called(name_in(filter_, spanish=spanish)) is filter_
            for value in values_in(filter_, spanish=spanish):
                assert len(values_meant(filter_, value)) == 1
