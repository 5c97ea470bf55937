# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the other edition writes a name is proposed where its letters say so, and nowhere else."""

from __future__ import annotations

import pytest

from editor_desk.bilingual.likely_name import likely_name

SPANISH = (
    "La alcaldesa Elena Garza Ruiz habló el martes en el condado de Harris. El Distrito de Control de Inundaciones"
    " respondió que el Río Brazos subirá, dijo Zelenski."
)


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Elena Garza", "Elena Garza Ruiz"),
        ("Zelenskyy", "Zelenski"),
        ("Brazos River", "Río Brazos"),
        ("Harris County", "condado de Harris"),
        ("HISD", ""),
        ("Ben Ortiz", ""),
        ("felony", ""),
        ("", ""),
    ],
)
def test_the_name_most_like_it_is_proposed(name: str, proposed: str):
    assert likely_name(name, SPANISH) == proposed


def test_a_name_that_stands_there_letter_by_letter_is_itself():
    assert likely_name("METRO", "Según METRO, el servicio empezará.") == "METRO"
    assert likely_name("Ana", "La banana") == ""
    assert likely_name("Ana", "") == ""
