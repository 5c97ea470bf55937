# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Denials: said in other words they are no difference, turned round they are."""

import pytest

from editor_desk.bilingual.compare.polarity import compare_polarity, read_polarity
from editor_desk.newsroom.comparison import Level
from editor_desk.newsroom.languages import Language


def warned(en: str, es: str) -> bool:
    found = compare_polarity(en, read_polarity(en, Language.EN), es, read_polarity(es, Language.ES))
    return any(each.level is Level.WARN for each in found)


SAME = [
    ("The school will not open on Monday.", "La escuela no abrirá el lunes."),
    ("Nobody was hurt.", "Nadie resultó herido."),
    ("He never said anything.", "Nunca dijo nada."),
    ("Neither the mayor nor the council knew.", "Ni la alcaldesa ni el concejo lo sabían."),
    ("The cause is unknown.", "No se conoce la causa."),
    ("He no longer works here.", "Ya no trabaja aquí."),
    ("Few people survived the flood.", "Casi nadie sobrevivió a la inundación."),
    ("They left without paying the bill.", "Se fueron sin pagar la cuenta."),
    ("She is not only a judge but a mother.", "Es jueza y también madre."),
    ("The school will not open until Monday.", "La escuela abrirá hasta el lunes."),
    ("He denied the charges.", "Negó los cargos."),
    ("He failed to appear in court.", "No compareció ante el tribunal."),
    ("They kept on singing.", "No dejaron de cantar."),
    ("Nevertheless, the vote is final.", "Sin embargo, el voto es definitivo."),
    ("It is better than ever.", "Está mejor que nunca."),
    ("Call No. 5 for help.", "Llame al número 5 para pedir ayuda."),
    ("He lives here, doesn't he?", "Vive aquí, ¿no?"),
    ("Non-residents pay more.", "Los no residentes pagan más."),
]


@pytest.mark.parametrize(("en", "es"), SAME)
def test_a_denial_in_other_words_is_no_difference(en: str, es: str):
    assert not warned(en, es)


FLIPPED = [
    ("The school will not open on Monday.", "La escuela abrirá el lunes."),
    ("The school will open on Monday.", "La escuela no abrirá el lunes."),
    ("Nobody was hurt.", "Resultó herido."),
    ("I didn't give up anything.", "He renunciado a nada."),
    ("The department denied that money was lost.", "El departamento confirmó que se perdió dinero."),
    ("He never resigned.", "Renunció."),
    ("Officials have not ruled out arson.", "Las autoridades han descartado un incendio."),
    ("She is not only a judge but a mother.", "Es solo jueza y madre."),
    (
        "The bridge will not open in May, and the mayor did not say why.",
        "El puente se abrirá en mayo, y la alcaldesa no dijo por qué.",
    ),
]


@pytest.mark.parametrize(("en", "es"), FLIPPED)
def test_a_denial_lost_or_added_is_said(en: str, es: str):
    assert warned(en, es)


def test_what_one_side_only_calls_possible_is_a_hint():
    en, es = "It may possibly reach the coast.", "Llega a la costa."
    (found,) = compare_polarity(en, read_polarity(en, Language.EN), es, read_polarity(es, Language.ES))
    assert found.level is Level.HINT
    assert found.code == "compare.modality.en"
