# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A value is found where it stands, whatever the words, and compared by what it means."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.bilingual.values import ValueKind, find_values, match_values
from editor_desk.bilingual.values.tables import tables
from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.languages import Language
from tests.bilingual.value_pairs import DIFFERENT, EQUAL

EN, ES = Language.EN, Language.ES
_PIECES = {
    " ",
    "-",
    "/",
    ":",
    ".",
    ",",
    "%",
    "$",
    "º",
    "½",
    "İ",
    "1",
    "20",
    "2018",
    "1.500",
    " de ",
    " y ",
    " las ",
    " p.m.",
}


def match(en: str, es: str):
    return match_values(find_values(en, EN), find_values(es, ES))


@pytest.mark.parametrize("language", list(Language))
def test_a_text_without_values_has_none(language):
    assert find_values("", language) == ()
    assert find_values("¿Qué? Well, no.", language) == ()


def test_a_value_says_where_it_stands():
    text = "Unas 12,500 personas pagaron 3 mil millones de dólares."
    for value in find_values(text, ES):
        assert text[value.start : value.end] == value.text
    assert [value.text for value in find_values(text, ES)] == ["12,500", "3 mil millones de dólares"]


def test_a_figure_that_conventions_read_differently_keeps_every_reading():
    (spain,) = find_values("1.500 litros", ES)
    assert {reading.amount for reading in spain.readings} == {1500, 1.5}
    (houston,) = find_values("1,500 liters", EN)
    assert [reading.amount for reading in houston.readings] == [1500]


def test_yesterday_counts_from_the_dateline():
    (value,) = find_values("They met yesterday.", EN, date(2018, 7, 3))
    assert (value.kind, value.first.month, value.first.day, value.first.weekday) == (ValueKind.DATE, 7, 2, 0)
    found = match_values((value,), find_values("Se reunieron el lunes.", ES, date(2018, 7, 3)))
    assert found.agree
    assert not found.only_en


def test_what_was_meant_to_agree_is_named_by_kind():
    found = match("It cost $593 billion.", "Costó 593 billones de dólares.")
    assert [kind for _, _, kind in found.differ] == [DifferenceKind.MAGNITUDE]


@pytest.mark.parametrize(("en", "es"), EQUAL)
def test_the_same_value_in_other_words_is_no_difference(en, es):
    found = match(en, es)
    assert not found.differ
    assert [value.text for value in (*found.only_en, *found.only_es) if not value.is_optional] == []


@pytest.mark.parametrize(("en", "es", "kind"), DIFFERENT)
def test_another_value_is_a_difference_of_its_kind(en, es, kind):
    found = match(en, es)
    assert [each.value for _, _, each in found.differ] == [kind]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "salad", ["1" * 5000, "000 " * 2000, "1." * 2000, "mil " * 2000, "3/" * 2000, "twenty-" * 999]
)
def test_a_row_of_digits_or_words_without_end_is_survived(salad, language):
    for value in find_values(salad, language):
        assert salad[value.start : value.end] == value.text


@given(st.data(), st.sampled_from(list(Language)))
def test_values_never_overlap_and_stand_where_they_say(data, language):
    words = sorted(_PIECES | set(tables(language).numbers) | set(tables(language).months))
    text = "".join(data.draw(st.lists(st.sampled_from(words), max_size=12)))
    behind = 0
    for value in find_values(text, language, date(2026, 1, 1)):
        assert behind <= value.start < value.end
        assert text[value.start : value.end] == value.text
        behind = value.end


@pytest.mark.parametrize(
    ("en", "es"),
    [
        ("They met Tuesday.", "Se reunieron el 26 de junio."),
        ("They meet Tuesday.", "Se reúnen el 3 de julio."),
        ("They met yesterday.", "Se reunieron el 27 de junio."),
        ("They meet today.", "Se reúnen el jueves."),
        ("They met last year.", "Se reunieron en 2017."),
        ("They meet in 2019.", "Se reúnen el próximo año."),
    ],
)
def test_a_day_told_from_the_dateline_is_the_day_told_by_its_date(en, es):
    thursday = date(2018, 6, 28)
    found = match_values(find_values(en, EN, thursday), find_values(es, ES, thursday))
    assert found.agree
    assert (found.differ, found.only_en, found.only_es) == ((), (), ())
