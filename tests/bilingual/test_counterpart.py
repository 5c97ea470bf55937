# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the other edition says the same: a proposal that is near or absent, never far off."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk import assets
from editor_desk.bilingual.counterpart import propose_counterpart
from editor_desk.newsroom.languages import Language

ENGLISH = (
    "The council approved 24 new buses on Tuesday, the first order in 12 years.\n\n"
    "Mayor Elena Garza called it “a promise kept” and said service would start in **May**.\n\n"
    "- Route 40 gains six stops.\n- Route 82 loses none.\n"
)
SPANISH = (
    "El concejo aprobó el martes 24 autobuses nuevos, el primer pedido en 12 años.\n\n"
    "La alcaldesa Elena Garza lo llamó “una promesa cumplida” y dijo que el servicio empezará en **mayo**.\n\n"
    "- La ruta 40 gana seis paradas.\n- La ruta 82 no pierde ninguna.\n"
)


def proposed(words: str, source: str = ENGLISH, other: str = SPANISH) -> str | None:
    start = source.index(words)
    language = Language.ES if source == SPANISH else Language.EN
    found = propose_counterpart(source, start, start + len(words), other, language)
    return None if found is None else other[found[0] : found[1]]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("24 new buses", "24 autobuses nuevos"),
        ("the first order in 12 years", "el primer pedido en 12 años"),
        ("“a promise kept”", "“una promesa cumplida”"),
        ("a promise kept", "una promesa cumplida"),
    ],
)
def test_a_figure_or_a_quotation_finds_its_own(english: str, spanish: str):
    assert proposed(english) == spanish
    assert proposed(spanish, SPANISH, ENGLISH) == english


def test_a_list_item_finds_its_own():
    found = proposed("Route 82 loses none")
    assert found is not None
    assert "82" in found


def test_an_empty_or_foreign_text_gets_no_proposal():
    assert proposed("24 new buses", other="") is None
    assert proposed("24 new buses", other="Ñandú.\n") is None


def test_a_passage_that_stands_far_from_its_place_is_found():
    paragraphs = SPANISH.strip().split("\n\n")
    filler = "El parque abrirá el lunes. Hubo música y comida para los vecinos."
    other = "\n\n".join([paragraphs[1], *[filler] * 8, paragraphs[0], paragraphs[2]])
    assert proposed("24 new buses", other=other) == "24 autobuses nuevos"


def sample_pairs() -> Iterator[tuple[str, str, str, str]]:
    for path in sorted(assets.resource("samples").glob("*.toml")):
        story = tomllib.loads(path.read_text("utf-8"))
        for claim in story.get("claim", ()):
            if "en" in claim and "es" in claim:
                yield story["en"]["body"], claim["en"], story["es"]["body"], claim["es"]


def test_most_facts_of_the_sample_desk_are_proposed_where_people_placed_them():
    near = far = 0
    for english, words, spanish, truth in sample_pairs():
        for source, here, other, there, language in (
            (english, words, spanish, truth, Language.EN),
            (spanish, truth, english, words, Language.ES),
        ):
            at = other.index(there)
            start = source.index(here)
            found = propose_counterpart(source, start, start + len(here), other, language)
            touches = found is not None and found[0] < at + len(there) and at < found[1]
            near += touches
            far += not touches
    assert near >= 19 * far


@given(
    st.text(max_size=300),
    st.text(max_size=300),
    st.integers(0, 300),
    st.integers(0, 300),
    st.sampled_from([None, *Language]),
)
def test_a_proposal_always_lies_within_the_other_text(
    source: str, other: str, start: int, end: int, language: Language | None
):
    start, end = sorted((min(start, len(source)), min(end, len(source))))
    found = propose_counterpart(source, start, end, other, language)
    assert found is None or 0 <= found[0] <= found[1] <= len(other)
