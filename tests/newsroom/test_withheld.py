# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A name that must not be published is found however it is written, and no other word is taken for it."""

from __future__ import annotations

import pytest

from editor_desk.newsroom.withheld import MASK, clean_names, masked, places_of, stands_in, stands_in_address

NAME = "Juan Pérez"


@pytest.mark.parametrize(
    "text",
    [
        "Juan Pérez, 12, told us",
        "JUAN PEREZ",
        "Juan Pe\u0301rez",
        "Juan\u00a0Pérez’s mother",
        "los Juan Pérez",
        "Juan Perezes",
        "juan-perez",
        "IMG_JuanPerez2.jpg",
        "Ju\u00adan Pé\u200brez",
        "**Juan** _Pérez_",
        "https://example.org/p/juan_perez?x=1",
    ],
)
def test_it_is_found_however_it_is_written(text: str):
    assert stands_in((NAME,), text)


@pytest.mark.parametrize(
    "text",
    ["", "Juan told Pérez", "Juana Pérez", "Juan Perezoso", "Juan Carlos Pérez", "San Juan, Perezville"],
)
def test_no_other_words_are_taken_for_it(text: str):
    assert not stands_in((NAME,), text)


def test_a_short_name_is_not_found_inside_a_word():
    assert not stands_in(("Ana",), "banana, Anahuac")
    assert stands_in(("Ana",), "Ana's")


def test_in_an_address_words_may_run_together():
    assert stands_in_address((NAME,), "fotojuanperez.jpg")
    assert not stands_in_address(("Ana",), "banana.jpg")


def test_its_place_is_counted_in_code_points_of_the_text():
    text = "🚒 Ju\u00adan Pérez’s"
    ((start, end),) = places_of(NAME, text)
    assert text[start:end] == "Ju\u00adan Pérez"


def test_what_is_masked_keeps_ids_and_everything_else():
    name = "abed"
    said = {"id": "12345678-abed-4a0f-9a52-0d2f4c0f0001", "words": ["Abed’s house"], "count": 3}
    assert masked(said, (name,)) == {"id": said["id"], "words": [f"{MASK * 4}’s house"], "count": 3}


def test_names_are_kept_once_and_none_without_a_letter():
    assert clean_names(["  Juan   Pérez ", "juan perez", "", "–"]) == (NAME,)
