# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where somebody stands before the law, in the words of both languages: our own pairs, the same and changed."""

import pytest

from editor_desk.bilingual.compare.comparer import Comparer
from editor_desk.bilingual.compare.plain import compare_plain
from editor_desk.newsroom.comparison import Difference, DifferenceKind, Level


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer()


def told(en: str, es: str, comparer: Comparer) -> list[Difference]:
    return [each for each in compare_plain(en, es, comparer) if each.level is not Level.HINT]


# English; Spanish that says the same (several ways of it); Spanish that does not.
PAIRS = [
    (
        "Police arrested a 34-year-old man near the stadium.",
        [
            "La policía arrestó a un hombre de 34 años cerca del estadio.",
            "Un hombre de 34 años fue detenido cerca del estadio por la policía.",
        ],
        "La policía acusó formalmente a un hombre de 34 años cerca del estadio.",
    ),
    (
        "The teacher was charged with fraud.",
        [
            "La maestra fue acusada de fraude.",
            "A la maestra se le imputaron cargos por fraude.",
            "La maestra enfrenta cargos de fraude.",
        ],
        "La maestra fue condenada por fraude.",
    ),
    (
        "A grand jury indicted the former mayor.",
        ["Un gran jurado acusó formalmente al exalcalde.", "El exalcalde fue procesado por un gran jurado."],
        "Un gran jurado condenó al exalcalde, que fue sentenciado.",
    ),
    (
        "A jury acquitted the nurse.",
        ["Un jurado absolvió a la enfermera.", "La enfermera fue absuelta por un jurado."],
        "Un jurado condenó a la enfermera.",
    ),
    (
        "She pleaded guilty to theft.",
        ["Se declaró culpable de robo.", "Ella admitió su culpabilidad en el robo."],
        "Se declaró inocente de robo.",
    ),
    (
        "He pleaded not guilty on Monday.",
        ["Se declaró inocente el lunes.", "El lunes se declaró no culpable."],
        "Se declaró culpable el lunes.",
    ),
    (
        "The contractor pleaded no contest.",
        ["El contratista no impugnó los cargos.", "El contratista no se opuso a los cargos."],
        "El contratista se declaró culpable.",
    ),
    (
        "A jury convicted the deputy of manslaughter.",
        [
            "Un jurado declaró culpable de homicidio al agente.",
            "El agente fue condenado por homicidio por un jurado.",
        ],
        "Un jurado absolvió de homicidio al agente.",
    ),
    (
        "The jury found him not guilty.",
        ["El jurado lo absolvió.", "Fue declarado inocente por el jurado."],
        "Fue declarado culpable por el jurado.",
    ),
    (
        "The nurse was acquitted of all charges.",
        [
            "La enfermera fue absuelta de todos los cargos.",
            "La enfermera quedó absuelta de todos los cargos.",
        ],
        "La enfermera fue declarada culpable de todos los cargos.",
    ),
    (
        "The judge dismissed the charges against Ortiz.",
        [
            "El juez desestimó los cargos contra Ortiz.",
            "Los cargos contra Ortiz fueron retirados por el juez.",
        ],
        "El juez declaró culpable a Ortiz, que fue condenado.",
    ),
    (
        "He was sentenced to 12 years in prison.",
        ["Fue sentenciado a 12 años de prisión.", "Fue condenado a 12 años de cárcel."],
        "Fue acusado formalmente y enfrenta cargos: 12 años de prisión.",
    ),
    (
        "The suspect was taken into custody.",
        ["El sospechoso fue detenido.", "El sospechoso quedó bajo custodia."],
        "El condenado quedó absuelto.",
    ),
    (
        "The alleged robber fled on foot.",
        [
            "El presunto ladrón huyó a pie.",
            "El supuesto ladrón huyó a pie.",
            "El sospechoso del robo huyó a pie.",
        ],
        "El ladrón huyó a pie.",
    ),
    (
        "He allegedly stole $4,000 from the church.",
        [
            "Presuntamente robó 4,000 dólares de la iglesia.",
            "Supuestamente robó $4,000 de la iglesia.",
            "Habría robado 4,000 dólares de la iglesia, según la acusación.",
        ],
        "Robó 4,000 dólares de la iglesia.",
    ),
    (
        "The pastor was accused of abuse.",
        ["El pastor fue acusado de abuso.", "El pastor fue denunciado por abuso."],
        "El pastor fue declarado culpable de abuso y sentenciado.",
    ),
    (
        "The company was sued by its workers.",
        [
            "La empresa fue demandada por sus trabajadores.",
            "Sus trabajadores presentaron una demanda contra la empresa.",
        ],
        "La empresa fue imputada por sus trabajadores.",
    ),
    (
        "The governor pardoned the veteran.",
        ["El gobernador indultó al veterano.", "El gobernador perdonó al veterano."],
        "El gobernador condenó al veterano, que fue sentenciado.",
    ),
    (
        "Two brothers were deported to Honduras.",
        ["Dos hermanos fueron deportados a Honduras.", "Dos hermanos fueron expulsados a Honduras."],
        "Dos hermanos fueron extraditados a Honduras.",
    ),
    (
        "Prosecutors charged the driver with manslaughter on Friday.",
        [
            "La fiscalía presentó cargos de homicidio contra el conductor el viernes.",
            "La fiscalía acusó el viernes al conductor de homicidio.",
        ],
        "La fiscalía logró que el conductor fuera declarado culpable de homicidio el viernes.",
    ),
    (
        "The officer was arraigned in county court.",
        [
            "El agente compareció ante el juez del condado para la lectura de cargos.",
            "Al agente se le imputaron cargos en la corte del condado.",
        ],
        "El agente fue absuelto en la corte del condado.",
    ),
    (
        "The man, convicted in 2009, was exonerated by DNA.",
        [
            "El hombre, condenado en 2009, fue exonerado por el ADN.",
            "El hombre, declarado culpable en 2009, fue exonerado por el ADN.",
        ],
        "El hombre, condenado en 2009, fue sentenciado por el ADN.",
    ),
]

SAME = [(en, es) for en, alike, _ in PAIRS for es in alike]
CHANGED = [(en, other) for en, _, other in PAIRS]


@pytest.mark.parametrize(("en", "es"), SAME)
def test_the_same_status_in_other_words_is_no_difference(en: str, es: str, comparer: Comparer):
    assert told(en, es, comparer) == []


@pytest.mark.parametrize(("en", "es"), CHANGED)
def test_another_status_blocks(en: str, es: str, comparer: Comparer):
    found = [each for each in told(en, es, comparer) if each.kind is DifferenceKind.LEGAL_STATUS]
    assert [each.level for each in found[:1]] == [Level.BLOCK]


@pytest.mark.parametrize(
    ("en", "es"),
    [
        ("He took charge of the department in May.", "Se hizo cargo del departamento en mayo."),
        ("The first sentence of the report is short.", "La primera frase del informe es corta."),
        ("The restaurant charged $5 for a taco.", "El restaurante cobró $5 por un taco."),
        ("The demand for housing grew.", "La demanda de vivienda creció."),
        ("Of course the school will open.", "Por supuesto, la escuela abrirá."),
        ("She spoke with conviction.", "Habló con convicción."),
        ("He died of cardiac arrest.", "Murió de un paro cardíaco."),
        ("The phone charges in an hour.", "El teléfono se carga en una hora."),
        ("They suspect that the river will rise.", "Sospechan que el río subirá."),
        ("The storm held up the trial of the new bus.", "La tormenta retrasó la prueba del nuevo autobús."),
        ("The electoral process begins in May.", "El proceso electoral comienza en mayo."),
        ("He holds a public office.", "Ocupa un cargo público."),
    ],
)
def test_words_that_only_look_like_the_law_say_nothing(en: str, es: str, comparer: Comparer):
    assert told(en, es, comparer) == []


@pytest.mark.parametrize(
    ("en", "es"),
    [
        ("He was not charged with a crime.", "Fue acusado de un delito."),
        ("The suspect was not arrested.", "El sospechoso fue arrestado."),
        ("Prosecutors said the robber did not kill him.", "La fiscalía dijo que el ladrón lo mató."),
    ],
)
def test_a_denial_lost_where_somebody_is_accused_blocks(en: str, es: str, comparer: Comparer):
    levels = {each.level for each in told(en, es, comparer) if each.kind is DifferenceKind.NEGATION}
    assert levels == {Level.BLOCK}
