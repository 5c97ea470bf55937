# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What both editions name alike is passed over; a slip, another person, another place, another role is said."""

from __future__ import annotations

import pytest

from editor_desk.bilingual.names import NameContext, NameMatch, NameReader, edition_words
from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.known_names import KnownName, NameKind
from editor_desk.newsroom.languages import Language
from tests.bilingual.names.pairs import AGREE, DIFFER, lines

READER = NameReader()


def matched(
    en: str, es: str, *, reader: NameReader = READER, en_edition: str = "", es_edition: str = ""
) -> NameMatch:
    one = NameContext(en, reader.find(en, Language.EN), edition_words(f"{en} {en_edition}"))
    other = NameContext(es, reader.find(es, Language.ES), edition_words(f"{es} {es_edition}"))
    return reader.match(one, other)


def said(match: NameMatch) -> list[tuple[str, str | None, str | None]]:
    return [
        (kind.value, None if en is None else en.text, None if es is None else es.text)
        for en, es, kind in match.differ
    ]


@pytest.mark.parametrize(("en", "es"), lines(AGREE))
def test_what_is_named_alike_is_passed_over(en, es):
    assert said(matched(en, es)) == []


@pytest.mark.parametrize(("kind", "en", "es", "here", "there"), lines(DIFFER))
def test_what_is_named_differently_is_said_with_its_place(kind, en, es, here, there):
    match = matched(en, es)
    assert said(match) == [(kind, here, None if there == "None" else there)]
    first, second, _ = match.differ[0]
    assert first is not None
    assert en[first.start : first.end] == here
    assert second is None or es[second.start : second.end] == there


def test_a_name_the_other_edition_tells_elsewhere_is_no_difference():
    match = matched(
        "Luisa Mora thanked Trevino.", "Mora le dio las gracias.", es_edition="Luisa Mora Treviño"
    )
    assert match.differ == ()


def test_a_place_named_twice_and_once_replaced_is_a_difference():
    match = matched("China said so in China.", "China lo dijo en Kenia.")
    assert said(match) == [("place", "China", "Kenia")]


def test_two_people_of_the_story_exchanged_is_a_difference():
    match = matched(
        "It was Holloway who called.", "Fue Becker quien llamó.", en_edition="Becker", es_edition="Holloway"
    )
    assert said(match) == [("name", "Holloway", "Becker")]


def test_only_what_is_named_on_one_side_is_told_apart():
    match = matched("The mayor thanked Oksana Tymoshchuk.", "El alcalde le dio las gracias.")
    assert match.differ == ()
    assert [name.text for name in match.only_en] == ["Oksana", "Tymoshchuk"]
    assert all(name.sure == 1 for name in match.only_en)


def test_names_that_agree_are_paired():
    match = matched("Mayor Ana Ruiz left Moscow.", "La alcaldesa Ana Ruiz dejó Moscú.")
    assert ("Moscow", "Moscú") in [(en.text, es.text) for en, es in match.agree]
    assert ("Ana Ruiz", "Ana Ruiz") in [(en.text, es.text) for en, es in match.agree]


KNOWN = (
    KnownName("1", NameKind.PERSON, ("Sylvester Turner", "Turner"), ("Silvestre Turner",)),
    KnownName("2", NameKind.TERM, ("felony",), ("delito grave", "delito mayor")),
    KnownName("3", NameKind.TITLE, ("constable",), ("condestable",)),
    KnownName("4", NameKind.ORGANISATION, ("Food Pantry of Aldine",), ("Despensa de Aldine",)),
    KnownName("5", NameKind.PLACE, ("Kashmere Gardens",)),
)
DESK = NameReader(KNOWN)


@pytest.mark.parametrize(
    ("en", "es"),
    [
        ("Sylvester Turner spoke.", "Silvestre Turner habló."),
        ("He was charged with a felony.", "Fue acusado de un delito mayor."),
        ("Two felonies were dropped.", "Se retiraron dos delitos graves."),
        ("The constable called.", "La condestable llamó."),
        ("The Food Pantry of Aldine opened.", "Abrió la Despensa de Aldine."),
        ("They live in Kashmere Gardens.", "Viven en Kashmere Gardens."),
    ],
)
def test_the_newsrooms_own_list_says_what_is_alike(en, es):
    assert said(matched(en, es, reader=DESK)) == []


def test_a_surname_of_the_list_counts_behind_any_first_name():
    desk = NameReader([KnownName("9", NameKind.PERSON, ("Blinken",), ("Blanken",))])
    assert said(matched("They met Mark Blinken.", "Vieron a Mark Blanken.", reader=desk)) == []


def test_the_longest_name_is_read_whoever_knows_it():
    desk = NameReader(
        [KnownName("9", NameKind.PERSON, ("Harris",)), KnownName("8", NameKind.PLACE, ("Katy",))]
    )
    found = [name.text for name in desk.find("Harris left Harris County for Katy.", Language.EN)]
    assert found == ["Harris", "Harris County", "Katy"]


def test_a_term_of_the_list_is_translated_by_one_of_its_forms():
    match = matched("He was charged with a felony.", "Fue acusado de una falta.", reader=DESK)
    assert said(match) == [("name", "felony", None)]


def test_a_title_of_the_list_is_translated_by_one_of_its_forms():
    match = matched("The constable called.", "El alguacil llamó.", reader=DESK)
    assert match.differ[0][2] is DifferenceKind.ROLE


def test_a_term_that_nobody_listed_is_not_asked_for():
    assert said(matched("He was charged with a felony.", "Fue acusado de una falta.")) == []


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("He flew to Moscow.", Language.EN, "Moscú"),
        ("Voló a Filadelfia.", Language.ES, "Philadelphia"),
        ("She met Ivana Trnka.", Language.EN, "Ivana Trnka"),
    ],
)
def test_a_name_is_written_as_the_other_edition_writes_it(text, language, other):
    name = READER.find(text, language)[-1]
    assert READER.written(name, language.other) == other
