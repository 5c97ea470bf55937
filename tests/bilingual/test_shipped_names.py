# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The names and terms the program brings are silent where both editions are right, and heard where they are not."""

from __future__ import annotations

import pytest

from editor_desk.checks.comparing import compare_here
from editor_desk.newsroom.comparison import BODY, CompareRequest, DifferenceKind, EditionText, Level
from editor_desk.newsroom.languages import Language
from editor_desk.store.shipped_names import shipped_names


def found(en: str, es: str) -> set[DifferenceKind]:
    """What is told beyond hints."""
    request = CompareRequest(
        EditionText({BODY: en}), EditionText({BODY: es}), Language.EN, names=shipped_names()
    )
    return {each.kind for each in compare_here(request).differences if each.level is not Level.HINT}


@pytest.mark.parametrize(
    ("en", "es"),
    [
        ("Deputies arrested two men on Monday.", "Los alguaciles arrestaron a dos hombres el lunes."),
        ("The constable said so.", "El alguacil lo dijo."),
        ("The constable said so.", "El condestable lo dijo."),
        ("He is charged with a felony.", "Lo acusan de un delito grave."),
        ("Commissioners Court voted on Tuesday.", "La Corte de Comisionados votó el martes."),
        ("Houston ISD trustees met.", "Se reunió la mesa directiva de HISD."),
        ("Property taxes will rise.", "Los impuestos a la propiedad subirán."),
        (
            "The Harris County Sheriff’s Office said so.",
            "Lo dijo la Oficina del Alguacil del condado de Harris.",
        ),
    ],
)
def test_right_words_are_no_difference(en: str, es: str):
    assert found(en, es) == set()


@pytest.mark.parametrize(
    ("en", "es", "kind"),
    [
        ("He is charged with a felony.", "Lo acusan de un delito menor.", DifferenceKind.NAME),
        ("Sheriff Ed Gonzalez said so.", "El gobernador Ed Gonzalez lo dijo.", DifferenceKind.ROLE),
    ],
)
def test_another_term_or_office_is_one(en: str, es: str, kind: DifferenceKind):
    assert found(en, es) == {kind}
