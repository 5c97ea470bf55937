# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences and paragraphs find what says the same; each has one link; what a person decided holds."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.bilingual.align import AlignedPairing, Aligner, SentenceLink
from editor_desk.bilingual.pairing import Ground, Pinned
from editor_desk.bilingual.paragraphs import Paragraph, read_paragraphs

EN = [
    "Council approves $4.2 million for flood repairs",
    "The Houston City Council voted 12-4 on Tuesday to spend $4.2 million on storm drains.",
    "Mayor Elena Vargas called the vote a first step.",
    "Residents of Kashmere Gardens have waited six years for the work.",
    "Two council members asked why the bridge on Liberty Road was left out.",
    "Construction begins in March, the public works department said.",
]
ES = [
    "El concejo aprueba 4.2 millones de dólares para reparar daños por inundaciones",
    "El Concejo Municipal de Houston votó el martes 12-4 a favor de gastar 4.2 millones de dólares en drenajes.",
    "La alcaldesa Elena Vargas llamó a la votación un primer paso.",
    "Los vecinos de Kashmere Gardens llevan seis años esperando las obras.",
    "Dos concejales preguntaron por qué se dejó fuera el puente de Liberty Road.",
    "La construcción comienza en marzo, informó el departamento de obras públicas.",
]


@pytest.fixture(scope="module")
def aligner() -> Aligner:
    return Aligner()


def linked(links: tuple[SentenceLink, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.en, link.es) for link in links]


def straight(count: int) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [((at,), (at,)) for at in range(count)]


def test_a_translation_is_paired_sentence_by_sentence(aligner: Aligner):
    found = aligner.sentences(EN, ES)
    assert linked(found) == straight(6)
    assert all(link.likeness > 0.9 for link in found)


def test_a_sentence_that_was_left_out_has_no_counterpart(aligner: Aligner):
    assert linked(aligner.sentences(EN, ES[:3] + ES[4:])) == [
        *straight(3), ((3,), ()), ((4,), (3,)), ((5,), (4,))
    ]  # fmt: skip
    assert ((), (4,)) in linked(aligner.sentences(EN[:4] + EN[5:], ES))


def test_two_sentences_made_one_are_paired_with_it(aligner: Aligner):
    joined = [*ES[:2], ES[2][:-1] + ", y " + ES[3][0].lower() + ES[3][1:], *ES[4:]]
    assert ((2, 3), (2,)) in linked(aligner.sentences(EN, joined))
    assert ((1,), (1, 2)) in linked(
        aligner.sentences(
            EN,
            [
                ES[0],
                "El Concejo Municipal de Houston votó el martes.",
                "Con 12-4 a favor, gastará 4.2 millones de dólares en drenajes.",
                *ES[2:],
            ],
        )
    )


def test_a_sentence_that_was_moved_is_found(aligner: Aligner):
    moved = [ES[0], ES[4], ES[1], ES[2], ES[3], ES[5]]
    assert linked(aligner.sentences(EN, moved)) == [
        ((0,), (0,)), ((1,), (2,)), ((2,), (3,)), ((3,), (4,)), ((4,), (1,)), ((5,), (5,))
    ]  # fmt: skip


def test_what_is_pinned_holds(aligner: Aligner):
    pins = [Pinned("a", (2,), (3,)), Pinned("b", (5,), ())]
    found = linked(aligner.sentences(EN, ES, pins))
    assert ((2,), (3,)) in found
    assert ((5,), ()) in found
    assert ((1,), (1,)) in found


def test_nothing_is_paired_with_nothing(aligner: Aligner):
    assert aligner.sentences([], []) == ()
    assert linked(aligner.sentences(EN[:2], [])) == [((0,), ()), ((1,), ())]
    assert linked(aligner.sentences([], ES[:2])) == [((), (0,)), ((), (1,))]
    assert linked(aligner.sentences(["", " "], [""])) != []


def test_one_sentence_finds_its_counterpart_among_three_hundred(aligner: Aligner):
    crowd = [f"El equipo {number} jugó anoche en otra ciudad." for number in range(150)]
    found = linked(aligner.sentences([EN[3]], [*crowd, ES[3], *crowd]))
    assert ((0,), (150,)) in found
    assert len(found) == 301


SENTENCE = st.one_of(
    st.sampled_from(EN + ES),
    st.text("aeñ 1,.¿?“”X\n", max_size=12),
    st.lists(
        st.sampled_from(["Houston", "water", "agua", "school", "escuela", "4.2", "dos", "two", "Vargas"]),
        max_size=6,
    ).map(" ".join),
)
TEXT = st.lists(SENTENCE, max_size=12)


@st.composite
def texts_and_pins(draw) -> tuple[list[str], list[str], list[Pinned]]:
    en, es = draw(TEXT), draw(TEXT)
    numbers = st.lists(st.integers(0, 13), max_size=2, unique=True).map(tuple)
    pins = [Pinned(str(at), draw(numbers), draw(numbers)) for at in range(draw(st.integers(0, 3)))]
    return en, es, pins


@settings(max_examples=120, deadline=None)
@given(texts_and_pins())
def test_every_sentence_is_in_exactly_one_link_and_the_answer_never_varies(aligner: Aligner, given_texts):
    en, es, pins = given_texts
    found = aligner.sentences(en, es, pins)
    assert Counter(number for link in found for number in link.en) == Counter(range(len(en)))
    assert Counter(number for link in found for number in link.es) == Counter(range(len(es)))
    for link in found:
        assert link.en or link.es
        assert 0.0 <= link.likeness <= 1.0
        assert len(link.en) <= 3 or pins
    assert found == aligner.sentences(en, es, pins)
    assert found == Aligner().sentences(en, es, pins)


KINDS = st.sampled_from(["paragraph", "paragraph", "heading", "photo", "list_item", "quotation", "table_row"])


@st.composite
def body(draw) -> list[Paragraph]:
    kinds = draw(st.lists(KINDS, max_size=8))
    found = []
    for number, kind in enumerate(kinds):
        words = "" if kind == "photo" else " ".join(draw(st.lists(SENTENCE, min_size=1, max_size=3))).strip()
        words = words or ("" if kind == "photo" else "Agua.")
        found.append(Paragraph(number, kind, number * 100, number * 100 + 90, words))
    return found


@settings(max_examples=120, deadline=None)
@given(body(), body(), texts_and_pins())
def test_every_paragraph_and_sentence_of_a_story_has_one_link_and_pins_hold(
    aligner: Aligner, en: list[Paragraph], es: list[Paragraph], given_texts
):
    pins = given_texts[2]
    found = aligner.story(en, es, pins)
    assert Counter(number for link in found.links for number in link.en) == Counter(range(len(en)))
    assert Counter(number for link in found.links for number in link.es) == Counter(range(len(es)))
    for side in ("en", "es"):
        places = Counter(at for pair in found.sentences for at in getattr(pair, side))
        assert all(count == 1 for count in places.values())
    for pin in pins:
        left = [number for number in pin.en if number < len(en)]
        right = [number for number in pin.es if number < len(es)]
        if left and right:
            link = next(link for link in found.links if left[0] in link.en)
            assert link.ground is Ground.PIN
            assert {*left} <= {*link.en}
            assert {*right} <= {*link.es}
    home_en = {number: at for at, link in enumerate(found.links) for number in link.en}
    home_es = {number: at for at, link in enumerate(found.links) for number in link.es}
    fixed = {at for at, link in enumerate(found.links) if link.ground in (Ground.PIN, Ground.CUT)}
    for pair in found.sentences:
        for one in pair.en:
            for other in pair.es:
                ends = {home_en[one.paragraph], home_es[other.paragraph]}
                assert not ends & fixed or len(ends) == 1, "no sentence leaves what was pinned or cut"
    for link in found.links:
        kinds_en = {en[number].kind for number in link.en}
        kinds_es = {es[number].kind for number in link.es}
        if link.ground is Ground.FOUND and link.is_pair:
            assert ("photo" in kinds_en) == ("photo" in kinds_es)


def test_paragraphs_are_paired_by_what_they_say():
    en = read_paragraphs(f"{EN[1]} {EN[2]}\n\n## The wait\n\n{EN[3]}\n\n{EN[4]}\n\n{EN[5]}")
    es = read_paragraphs(f"{ES[1]}\n\n{ES[2]}\n\n## La espera\n\n{ES[3]} {ES[4]}")
    assert [(link.en, link.es) for link in AlignedPairing().pair(en, es, [])] == [
        ((0,), (0, 1)), ((1,), (2,)), ((2, 3), (3,)), ((4,), ())
    ]  # fmt: skip


def test_a_paragraph_that_was_moved_is_found_and_a_sentence_that_was_moved_joins_no_paragraphs():
    en = read_paragraphs("\n\n".join(EN[1:]))
    es = read_paragraphs("\n\n".join([ES[5], *ES[1:5]]))
    assert [(link.en, link.es) for link in AlignedPairing().pair(en, es, [])] == [
        ((0,), (1,)), ((1,), (2,)), ((2,), (3,)), ((3,), (4,)), ((4,), (0,))
    ]  # fmt: skip
    en = read_paragraphs(f"{EN[1]} {EN[2]} {EN[3]}\n\n{EN[4]} {EN[5]}")
    es = read_paragraphs(f"{ES[1]} {ES[2]}\n\n{ES[3]} {ES[4]} {ES[5]}")
    found = Aligner().story(en, es)
    assert [(link.en, link.es) for link in found.links] == [((0,), (0,)), ((1,), (1,))]
    assert len([pair for pair in found.sentences if pair.en and pair.es]) == 5


def test_sentences_of_a_pinned_paragraph_are_paired_within_it():
    en = read_paragraphs(f"{EN[1]} {EN[2]}\n\n{EN[3]}")
    es = read_paragraphs(f"{ES[1]} {ES[3]}\n\n{ES[2]}")
    found = Aligner().story(en, es, [Pinned("pin", (0,), (0,))])
    said = [
        (
            [en[at.paragraph].words[at.start : at.end] for at in pair.en],
            [es[at.paragraph].words[at.start : at.end] for at in pair.es],
        )
        for pair in found.sentences
    ]
    assert ([EN[1]], [ES[1]]) in said
    assert ([EN[2]], []) in said
    assert ([EN[3]], []) in said


def test_a_last_paragraph_that_is_only_begun_goes_with_the_next_one():
    en = read_paragraphs("\n\n".join(EN[1:]))
    begun = read_paragraphs(f"{ES[1]}\n\n{ES[2]}\n\nLo que")
    found = Aligner().story(en, begun).links
    assert [(link.en, link.es, link.ground) for link in found[:3]] == [
        ((0,), (0,), Ground.FOUND), ((1,), (1,), Ground.FOUND), ((2,), (2,), Ground.ORDER)
    ]  # fmt: skip
    added = read_paragraphs(f"{ES[1]}\n\n{ES[2]}\n\nLa biblioteca abre hoy.")
    assert ((), (2,)) in [(link.en, link.es) for link in Aligner().story(en, added).links]
