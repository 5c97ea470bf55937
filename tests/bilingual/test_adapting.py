# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A remembered sentence is made to fit a new one, and never brings a figure or name of its own along unsaid."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from editor_desk.bilingual.adapting import Adapted, adapt
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.memory import EXACT, Found, MemorySource, Segment

SOURCE = MemorySource("file", None, "old.tmx", "", datetime(2026, 11, 1, tzinfo=UTC))


def made(en: str, es: str, wanted: str, likeness: int = 90) -> Adapted:
    return adapt(wanted, Found(Segment(en, es), likeness, SOURCE), Language.EN)


@pytest.mark.parametrize(
    ("en", "es", "wanted", "text"),
    [
        ("It bought 24 buses.", "Compró 24 autobuses.", "It bought 42 buses.", "Compró 42 autobuses."),
        ("It cost $3.5 million in 2024.", "Costó $3.5 millones en 2024.", "It cost $4 million in 2025.",
         "Costó $4 millones en 2025."),
        ("Mayor Elena Garza met them.", "La alcaldesa Elena Garza los recibió.", "Mayor Troy Finner met them.",
         "La alcaldesa Troy Finner los recibió."),
        ("The board met today.", "La junta se reunió hoy.", "The board met again today.", "La junta se reunió hoy."),
    ],
)  # fmt: skip
def test_figures_and_names_that_differ_are_exchanged(en: str, es: str, wanted: str, text: str):
    assert made(en, es, wanted).text == text


@pytest.mark.parametrize(
    ("en", "es", "wanted", "marked"),
    [
        ("He signed in 12 days.", "Firmó en doce días.", "He signed in 15 days.", "15"),
        ("The board met.", "La junta se reunió.", "The board met on 12 May.", "on 12 May"),
        ("The board met on 12 May.", "La junta se reunió el 12 de mayo.", "The board met.", "on 12 May?"),
        ("12 of 12 came.", "Vinieron 12 de 12.", "14 of 12 came.", "14"),
    ],
)
def test_what_cannot_be_exchanged_for_certain_is_marked(en: str, es: str, wanted: str, marked: str):
    found = made(en, es, wanted)
    assert found.marked == (marked,)
    assert found.text.endswith(f"[TK {marked}]")


def test_the_same_sentence_is_left_as_it_was_signed():
    assert (
        made("It bought 24 buses.", "Compró 24 autobuses.", "It bought 24 buses.", EXACT).text
        == "Compró 24 autobuses."
    )
