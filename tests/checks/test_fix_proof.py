# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A Fix mends a slip of the pen and moves nothing: whoever tries to move something with it is told what."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from editor_desk.checks.content import content_form
from editor_desk.checks.fix_meaning import meaning_faults
from editor_desk.checks.fix_proof import fix_faults, word_list
from editor_desk.checks.fix_text import text_faults
from editor_desk.checks.fix_word import why_no_slip
from editor_desk.checks.meaning_words import SORTS, meaning_words, without_accents
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.stories import Edition, Furniture, Story

EN, ES = Language.EN, Language.ES


def whys(before: str, after: str, language: Language = EN) -> list[str]:
    return [fault.why for fault in text_faults("body", before, after, language, word_list(language))]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The council aproved it.", "The council approved it."),
        ("They recieve it", "They receive it"),
        ("It met on teh porch", "It met on the porch"),
        ("The govermnent paid", "The government paid"),
        ("A mandotory course", "A mandatory course"),
        ("It was warm, dry and bright", "It was warm, dry, and bright"),
        ("The park opens soon", "The park opens soon."),
        ("Buses, trains and ferries", "Buses, trains, and ferries"),
        ("The street (and its trees was wide.", "The street (and its trees) was wide."),
    ],
)
def test_a_slip_in_english_is_a_fix(before: str, after: str):
    assert whys(before, after) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("la educacion pública", "la educación pública"),
        ("El concejo tambien vino", "El concejo también vino"),
        ("un arbbol grande", "un arbol grande"),
        ("Vendrá el grupo?", "¿Vendrá el grupo?"),
        ("el parque la calle y el río", "el parque, la calle y el río"),
        ("Llegó el tren", "Llegó el tren."),
    ],
)
def test_a_slip_in_spanish_is_a_fix_where_the_language_itself_says_so(before: str, after: str):
    assert whys(before, after, ES) == []


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("He is now guilty", "He is not guilty", "time"),
        ("It is nto true", "It is not true", "negation"),
        ("It works on paper", "It works no paper", "degree"),
        ("A million people", "A billion people", "number"),
        ("A milion people", "A million people", "number"),
        ("Two buses", "two buses", "capital"),
        ("two buses", "ten buses", "number"),
        ("24 buses", "25 buses", "figure"),
        ("1,000 buses", "1.000 buses", "figure"),
        ("-5 degrees", "5 degrees", "figure"),
        ("in 2017, the", "in 2017 the", "figure"),
        ("He was chraged", "He was charged", "legal"),
        ("She was charged", "She was alleged", "legal"),
        ("more buses", "less buses", "degree"),
        ("he came", "she came", "degree"),
        ("He came", "She came", "capital"),
        ("houston", "Houston", "capital"),
        ("in may it opens", "in june it opens", "time"),
        ("ten dollars", "ten pesos", "unit"),
        ('He said "teh bus"', 'He said "the bus"', "quotation"),
        ("He called it 'teh bus' today", "He called it 'the bus' today", "quotation"),
        ("The plan was adopted", "The plan was adapted", "known_word"),
        ("The hoem", "The poem", "ambiguous"),
        ("It is open.", "It is open?", "question"),
        ("The rain, it seems, did not come", "The rain it seems, did not come", "negation"),
        ("She, accused him", "She accused him", "legal"),
        ("Mayor Elena Garza", "Mayor, Elena Garza", "name"),
        ("Smith said Jones lied", "Smith said. Jones lied", "sentence"),
        ("the teacher said the inspector lied", "the teacher, said the inspector, lied", "speech"),
        ("the teacher thinks the inspector is fine", "the teacher, thinks the inspector, is fine", "speech"),
        ("it thanked its parents Rand and Luz", "it thanked its parents, Rand and Luz", "name"),
        ("the bus left. The rain came", "the bus left, The rain came", "sentence"),
        ("Mayor: city is fine", "Mayor, city is fine", "mark"),
        ("five, six", "five six", "figure"),
        ("The fare is low", "The fare is $ low", "mark"),
        ("It costs a bit (more or less) today", "It costs a bit more or less today", "bracket"),
        ("the the council", "the council", "words"),
        ("a lot", "alot", "words"),
        ("a uable man", "a unable man", "negation"),
        ("the wrkplan", "the workplan", "unknown_word"),
        ("see aproved.example today", "see approved.example today", "word"),
        ("ask #aproved today", "ask #approved today", "word"),
    ],
)
def test_what_moves_a_meaning_in_english_is_no_fix(before: str, after: str, why: str):
    assert why in whys(before, after)


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("la mujer llegó", "la mujeres llegó", "degree"),
        ("la calle llegó", "la calles llegó", "no_word_list"),
        ("Luz acusó al juez", "Luz acuso al juez", "legal"),
        ("un hombre casado", "un hombre cazado", "legal"),
        ("el alcalde dijo el juez mintió", "el alcalde, dijo el juez, mintió", "speech"),
        ("según el concejo llueve", "según el concejo, llueve", "speech"),
        ("No, vino ayer", "No vino ayer", "negation"),
        ("Perdón imposible, que cumpla", "Perdón, imposible que cumpla", "negation"),
        ("nunca vino", "siempre vino", "negation"),
        ("sin permiso", "con permiso", "negation"),
        ("el publico", "el público", "no_word_list"),
        ("mas calles", "más calles", "degree"),
        ("dos calles", "tres calles", "number"),
        ("un millon", "un millón", "number"),
        ("el presunto autor", "el autor", "words"),
        ("doscientas calles", "trescientas calles", "number"),
        ("¿No vino?", "No vino.", "question"),
        ("-No lo se -respondió", "-No lo sé -respondió", "degree"),
        ("la detencion", "la detención", "legal"),
        ("el martes", "el jueves", "time"),
        ("hablo mucho", "habló mucho", "no_word_list"),
    ],
)
def test_what_moves_a_meaning_in_spanish_is_no_fix(before: str, after: str, why: str):
    assert why in whys(before, after, ES)


def _form(body: str = "The council aproved it.", **changed: object) -> dict[str, object]:
    use = PhotoUse("use", credit="Ana", cutline={EN: "Teh bus"}, alt={EN: "A bus"})
    edition = Edition(
        "e", EN, furniture=Furniture("Council aproved it", "Routes grow", "Ana Ruiz"), body=body
    )
    story = replace(Story("s", "buses", editions={EN: edition}, photos=(use,)), **changed)  # type: ignore[arg-type]
    return content_form(story, EN)


def _places(before: dict[str, object], after: dict[str, object]) -> set[tuple[str, str]]:
    return {(fault.place, fault.why) for fault in fix_faults(before, after, EN)}


def test_a_fix_keeps_paragraphs_links_and_pictures():
    before = _form("The [bus](https://example.org/a) came.\n\nIt left.")
    assert _places(before, _form("The [bus](https://example.org/b) came.\n\nIt left.")) == {("body", "link")}
    assert _places(before, _form("The [bus](https://example.org/a) came.")) == {("body", "paragraphs")}
    assert ("body", "paragraphs") in _places(
        before, _form("# The [bus](https://example.org/a) came.\n\nIt left.")
    )


def test_a_fix_is_of_words_readers_read_and_of_no_other_field():
    assert _places(_form(), _form(slug="other")) == {("slug", "field")}
    assert _places(_form(), _form(photos=())) == {("photos", "photo")}
    use = PhotoUse("use", credit="Ana", cutline={EN: "The bus"}, alt={EN: "A boat"})
    assert _places(_form(), _form(photos=(use,))) == {("cutline", "capital"), ("alt", "word")}


def test_words_of_somebody_stay_as_they_were_said_over_several_paragraphs():
    said = 'She spoke. "We recieve them.\n\nThey recieve us.\n\n"All recieve," she ended.\n\nWe recieve mail.'
    before = _form(said)
    faults = fix_faults(before, _form(said.replace("recieve", "receive")), EN)
    assert [fault.why for fault in faults] == ["quotation"] * 4, "one that is not closed may go on to the end"
    assert _places(_form("> We recieve it."), _form("> We receive it.")) == {("body", "quotation")}


WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "council",
            "approved",
            "buses",
            "on",
            "main",
            "street",
            "and",
            "mayor",
            "aproved",
            "educacion",
            "no",
            "dos",
            "said",
        ]
    ),
    min_size=2,
    max_size=8,
)
LANGUAGES = st.sampled_from([EN, ES])


@settings(max_examples=150)
@given(words=WORDS, at=st.integers(0, 7), digit=st.sampled_from("0123456789"), language=LANGUAGES)
def test_a_digit_never_passes(words: list[str], at: int, digit: str, language: Language):
    at %= len(words)
    changed = [*words[:at], words[at] + digit, *words[at + 1 :]]
    assert whys(" ".join(words), " ".join(changed), language)
    assert whys(" ".join(changed), " ".join(words), language)


@settings(max_examples=150)
@given(words=WORDS, at=st.integers(0, 7), language=LANGUAGES)
def test_a_capital_never_passes(words: list[str], at: int, language: Language):
    at %= len(words)
    changed = [*words[:at], words[at].capitalize(), *words[at + 1 :]]
    assert whys(" ".join(words), " ".join(changed), language)
    assert whys(" ".join(changed), " ".join(words), language)


@settings(max_examples=150)
@given(words=WORDS, at=st.integers(0, 8), mark=st.sampled_from("\"'"), language=LANGUAGES)
def test_a_quotation_mark_never_passes(words: list[str], at: int, mark: str, language: Language):
    at %= len(words) + 1
    before = " ".join(words)
    after = " ".join([*words[:at], mark + (words[at] if at < len(words) else ""), *words[at + 1 :]])
    assert whys(before, after, language)
    assert whys(after, before, language)


@settings(max_examples=200)
@given(
    sort=st.sampled_from(SORTS),
    data=st.data(),
    language=LANGUAGES,
    letter=st.sampled_from("abeinorstuy"),
    at=st.integers(0, 12),
)
def test_a_word_that_carries_meaning_never_passes(
    sort: str, data: st.DataObject, language: Language, letter: str, at: int
):
    listed = meaning_words(language)
    word = data.draw(st.sampled_from(sorted(listed.sorts[sort].words)))
    slip = word[:at] + letter + word[at:]
    assume(slip not in listed.slips)
    knows = word_list(language)
    assert why_no_slip(slip, word, language, knows) is not None
    assert why_no_slip(word, slip, language, knows) is not None


@settings(max_examples=200)
@given(old=st.text(max_size=30), new=st.text(max_size=30), language=LANGUAGES)
def test_any_two_texts_can_be_compared_and_the_same_text_is_no_fault(old: str, new: str, language: Language):
    assert whys(old, old, language) == []
    if sorted(filter(str.isdigit, old)) != sorted(filter(str.isdigit, new)):
        assert whys(old, new, language)


@pytest.mark.parametrize("language", Language)
def test_a_slip_is_no_word_and_carries_no_meaning_of_its_own(language: Language):
    knows = word_list(language)
    for wrong, right in meaning_words(language).slips.items():
        assert wrong != right
        assert meaning_words(language).sort_of(wrong) not in ("number", "negation", "legal", "unit"), wrong
        if knows is not None:
            assert not knows(wrong), wrong
            assert knows(right), right
        else:
            assert without_accents(right) == wrong, wrong


@pytest.mark.parametrize(
    ("before", "after", "why", "language"),
    [
        ("It cost $3 billion", "It cost $3 million", "figure", EN),
        ("costó 3 mil millones", "costó 3 millones", "figure", ES),
        ("Police arrested Luis Vega", "Police charged Luis Vega", "legal", EN),
        ("He did not pay", "He did pay", "negation", EN),
        ("Él no pagó", "Él pagó", "negation", ES),
        ("Mayor Elena Garza spoke", "Mayor Elena García spoke", "name", EN),
        ('She said "go" and left', "She said go and left", "quotation", EN),
    ],
)
def test_what_the_comparison_reads_otherwise_is_no_fix(before: str, after: str, why: str, language: Language):
    assert why in {fault.why for fault in meaning_faults("body", before, after, language)}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("The council aproved 24 buses, Garza said.", "The council approved 24 buses, Garza said.", EN),
        ("El concejo tambien aprobó 24 autobuses.", "El concejo también aprobó 24 autobuses.", ES),
        ("Buses, trains and ferries", "Buses, trains, and ferries", EN),
    ],
)
def test_a_mended_slip_is_read_as_before(before: str, after: str, language: Language):
    assert not list(meaning_faults("body", before, after, language))
