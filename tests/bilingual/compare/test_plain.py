# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two passages, or two whole stories in plain text, beside each other."""

import pytest

from editor_desk.bilingual.compare.comparer import Comparer
from editor_desk.bilingual.compare.plain import compare_plain
from editor_desk.newsroom.comparison import Difference, DifferenceKind, Level


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer()


def serious(en: str, es: str, comparer: Comparer) -> list[Difference]:
    return [each for each in compare_plain(en, es, comparer) if each.level is not Level.HINT]


SAME = [
    ("The plant hired 1,200 people on June 3.", "La planta contrató a 1.200 personas el 3 de junio."),
    ("She sold it for $3 billion.", "La vendió por 3 mil millones de dólares."),
    ("The clinic opens at 6 p.m. on Tuesday.", "La clínica abre el martes a las 18:00."),
    ("“We are ready,” said Mayor Ana Ruiz.", "—Estamos listos —dijo la alcaldesa Ana Ruiz."),
    ("The U.S. and NATO signed it in London.", "EE. UU. y la OTAN lo firmaron en Londres."),
    ("He denied that he took the money.", "Negó haber tomado el dinero."),
    ("It reached 104 degrees Fahrenheit.", "Llegó a 40 grados Celsius."),
    ("Assistant Secretary Ana Ruiz spoke.", "Habló la subsecretaria Ana Ruiz."),
    ("Write to us at news@example.org.", "Escríbanos a news@example.org."),
    ("It is not only cheaper, it is faster.", "Es más barato y también más rápido."),
]


@pytest.mark.parametrize(("en", "es"), SAME)
def test_what_says_the_same_in_both_conventions_is_no_difference(en: str, es: str, comparer: Comparer):
    assert serious(en, es, comparer) == []


DIFFERS = [
    ("The plant hired 1,200 people.", "La planta contrató a 2,100 personas.", DifferenceKind.NUMBER),
    ("She sold it for $3 billion.", "La vendió por 3 billones de dólares.", DifferenceKind.MAGNITUDE),
    ("It opens on Tuesday.", "Abre el jueves.", DifferenceKind.WEEKDAY),
    ("A visit, his first in 24 years.", "Una visita, la segunda en 24 años.", DifferenceKind.ORDINAL),
    ("It cost 40 dollars.", "Costó 40 euros.", DifferenceKind.CURRENCY),
    ("Taxes rose 4.1%.", "Los impuestos subieron 4.7 %.", DifferenceKind.PERCENT),
    ("Mayor Ana Ruiz spoke in Houston.", "La alcaldesa Ana Ríos habló en Houston.", DifferenceKind.NAME),
    ("He flew from Houston to Vietnam.", "Voló de Houston a Tailandia.", DifferenceKind.PLACE),
    ("The secretary of state spoke.", "Habló el subsecretario de Estado.", DifferenceKind.ROLE),
    ("The former mayor resigned.", "El alcalde renunció.", DifferenceKind.ROLE),
    ("The water is safe to drink.", "El agua no es potable.", DifferenceKind.NEGATION),
    ("“It is a lie from start to end,” said Ruiz.", "Ruiz habló.", DifferenceKind.MISSING_QUOTE),
    ("Read it at https://example.org/a.", "Léalo en línea.", DifferenceKind.MISSING_LINK),
    (
        "The council met. Nobody from the school district came. It voted.",
        "El concejo se reunió. Votó.",
        DifferenceKind.MISSING_SENTENCE,
    ),
    ("Pérez was charged with murder.", "Pérez fue condenado por asesinato.", DifferenceKind.LEGAL_STATUS),
]


@pytest.mark.parametrize(("en", "es", "kind"), DIFFERS)
def test_what_differs_by_value_is_said_by_its_kind(
    en: str, es: str, kind: DifferenceKind, comparer: Comparer
):
    assert kind in {each.kind for each in serious(en, es, comparer)}


def test_every_passage_holds_the_words_its_offsets_say(comparer: Comparer):
    en = "Kim met 82 people in Vietnam.\n\nHe left on Monday. “It was long,” he said.\n\nSee www.example.org."
    es = "Kim se reunió con 28 personas en Tailandia.\n\nSe fue el martes.\n\nFin."
    differences = compare_plain(en, es, comparer)
    assert len(differences) >= 4
    for each in differences:
        for passage, source in ((each.en, en), (each.es, es)):
            assert passage is None or source[passage.start : passage.end] == passage.text


def test_a_dropped_paragraph_is_missed_where_it_should_stand(comparer: Comparer):
    en = "The council met on Tuesday.\n\nResidents of the flooded streets filled the gallery.\n\nIt voted 9-7 to pay."
    es = "El concejo se reunió el martes.\n\nVotó 9-7 a favor de pagar."
    (missing,) = serious(en, es, comparer)
    assert missing.level is Level.BLOCK
    assert missing.en is not None
    assert missing.en.text == "Residents of the flooded streets filled the gallery."
    assert missing.es is not None
    assert missing.es.start == missing.es.end == es.index("\n")


def test_a_sentence_that_became_part_of_its_neighbour_is_not_missed(comparer: Comparer):
    en = "The storm destroyed two bridges. It also flooded the hospital and the school."
    es = "La tormenta destruyó dos puentes e inundó también el hospital y la escuela."
    assert serious(en, es, comparer) == []


def test_a_value_that_moved_to_the_next_sentence_is_no_difference(comparer: Comparer):
    en = "The mayor spoke for 40 minutes on Tuesday about the bridge.\n\nResidents left the hall angry after the vote."
    es = (
        "La alcaldesa habló el martes sobre el puente.\n\n"
        "Los vecinos salieron enojados de la sala tras la votación, que siguió a un discurso de 40 minutos."
    )
    assert serious(en, es, comparer) == []


def test_the_same_texts_give_the_same_answer_again():
    en, es = "Kim met 82 people. He left.", "Kim se reunió con 28 personas. Se fue."
    assert compare_plain(en, es) == compare_plain(en, es)
