# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Files that came together: the two languages of one story are found, and no others are joined."""

from __future__ import annotations

import pytest

from editor_desk.intake import pair_up, recognise, source_from_words

FERRY_EN = """Galveston ferry gets 12 new boats

GALVESTON — The Texas Department of Transportation will buy 12 boats for the Bolivar ferry, Marta Salinas said
on Tuesday. The boats cost $48 million and they will carry 70 cars each, according to Salinas.
"""
FERRY_ES = """El transbordador de Galveston tendrá 12 barcos nuevos

GALVESTON — El Departamento de Transporte de Texas comprará 12 barcos para el transbordador de Bolívar, dijo
Marta Salinas el martes. Los barcos cuestan $48 millones y llevarán 70 autos cada uno, según Salinas.
"""
SCHOOLS_ES = """Las escuelas de Pasadena abren el 14 de agosto

PASADENA — Las escuelas del distrito abren el 14 de agosto con 300 maestros nuevos, dijo Raúl Ibarra, que es el
superintendente desde 2021. También habrá desayuno para los niños en 35 escuelas de la ciudad.
"""


def text(words: str, name: str):
    return recognise(source_from_words(words, name))


def names(arrivals) -> list[tuple[str, ...]]:
    return [tuple(each.source.name for each in arrival) for arrival in arrivals]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("ferry.en.txt", "ferry.es.txt"),
        ("ferry_EN.md", "ferry_ES.md"),
        ("Ferry (English).txt", "Ferry (Español).txt"),
        ("en-ferry.txt", "es-ferry.txt"),
    ],
)
def test_files_named_alike_but_for_the_language_are_one_story(english, spanish):
    found = pair_up([text(FERRY_ES, spanish), text(SCHOOLS_ES, "schools.txt"), text(FERRY_EN, english)])
    assert names(found) == [(english, spanish), ("schools.txt",)]


def test_names_and_figures_join_what_is_named_otherwise():
    found = pair_up(
        [text(SCHOOLS_ES, "nota 2.txt"), text(FERRY_EN, "story.txt"), text(FERRY_ES, "nota 1.txt")]
    )
    assert names(found) == [("nota 2.txt",), ("story.txt", "nota 1.txt")]


def test_different_stories_in_two_languages_stay_apart():
    found = pair_up([text(FERRY_EN, "a.txt"), text(SCHOOLS_ES, "b.txt"), text(SCHOOLS_ES, "c.txt")])
    assert names(found) == [("a.txt",), ("b.txt",), ("c.txt",)]


def test_two_files_alone_that_share_nothing_are_two_stories():
    assert len(pair_up([text(FERRY_EN, "a.txt"), text(SCHOOLS_ES, "b.txt")])) == 2


def test_two_short_files_alone_are_taken_for_one_story():
    english, spanish = "Rain is on its way to the coast", "La lluvia va hacia la costa con el viento"
    assert len(pair_up([text(english, "a.txt"), text(spanish, "b.txt")])) == 1


def test_the_name_of_a_file_tells_the_language_its_words_leave_open():
    (arrival,) = pair_up([text("Menudo 3000", "cartel.es.txt")])
    assert arrival[0].language.value == "es"
    assert arrival[0].language_is_sure
    assert "intake.language_unsure" not in [warning.code for warning in arrival[0].warnings]


def test_a_name_never_outvotes_the_words():
    (arrival,) = pair_up([text(FERRY_EN, "ferry.es.txt")])
    assert arrival[0].language.value == "en"
