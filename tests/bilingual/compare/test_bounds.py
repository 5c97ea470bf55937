# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which way a figure goes, in the words of both languages."""

import pytest

from editor_desk.bilingual.compare.comparer import Comparer
from editor_desk.bilingual.compare.plain import compare_plain
from editor_desk.newsroom.comparison import Level


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer()


# English; Spanish that says the same; Spanish that does not.
PAIRS = [
    (
        "More than 40 families left.",
        ["Más de 40 familias se fueron.", "Se fueron cuarenta familias, por lo menos."],
        "Menos de 40 familias se fueron.",
    ),
    (
        "At least 12 people were hurt.",
        ["Al menos 12 personas resultaron heridas.", "No menos de 12 personas resultaron heridas."],
        "A lo sumo 12 personas resultaron heridas.",
    ),
    (
        "It will cost less than $500,000.",
        ["Costará menos de 500,000 dólares.", "Costará 500,000 dólares como máximo."],
        "Costará más de 500,000 dólares.",
    ),
    (
        "No more than 8 visitors may enter.",
        ["Pueden entrar no más de 8 visitantes."],
        "Pueden entrar al menos 8 visitantes.",
    ),
    (
        "Rents rose 4%.",
        ["Los alquileres subieron un 4 %.", "Los alquileres aumentaron 4 por ciento."],
        "Los alquileres bajaron un 4 %.",
    ),
    (
        "Unemployment fell to 4.1% in May.",
        ["El desempleo bajó al 4,1 % en mayo.", "El desempleo se redujo al 4.1% en mayo."],
        "El desempleo subió al 4,1 % en mayo.",
    ),
]


@pytest.mark.parametrize(("en", "same", "_other"), PAIRS)
def test_who_says_the_same_is_left_alone(en, same, _other, comparer):
    for es in same:
        assert [each for each in compare_plain(en, es, comparer) if each.level is not Level.HINT] == []


@pytest.mark.parametrize(("en", "_same", "other"), PAIRS)
def test_a_figure_that_goes_the_other_way_differs(en, _same, other, comparer):
    (found,) = [each for each in compare_plain(en, other, comparer) if each.level is not Level.HINT]
    assert found.message.code == "compare.differs"


def test_a_bound_that_only_one_language_has_is_no_difference(comparer):
    assert not [
        each
        for each in compare_plain("More than 40 families left.", "Unas 40 familias se fueron.", comparer)
        if each.level is not Level.HINT
    ]
