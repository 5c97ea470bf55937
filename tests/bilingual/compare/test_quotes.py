# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Quotation marks of both languages, and what is missing when one edition does not quote."""

import pytest

from editor_desk.bilingual.compare.comparer import Comparer
from editor_desk.bilingual.compare.plain import compare_plain
from editor_desk.bilingual.compare.quotes import find_quotes
from editor_desk.newsroom.comparison import Difference, DifferenceKind, Level


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer()


def quoted(text: str) -> list[str]:
    return [text[each.start : each.end] for each in find_quotes(text)]


def missing(en: str, es: str, comparer: Comparer) -> list[Difference]:
    return [each for each in compare_plain(en, es, comparer) if each.kind is DifferenceKind.MISSING_QUOTE]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“We won,” she said. “At last.”", ["“We won,”", "“At last.”"]),
        ('"We won," she said.', ['"We won,"']),
        ("«Ganamos», dijo.", ["«Ganamos»"]),
        ("„So“", ["„So“"]),
        ("‘It’s ours,’ said O’Brien.", ["‘It’s ours,’"]),
        ("She said: 'It is ours'.", ["'It is ours'"]),
        ("—Ganamos —dijo—. Por fin.", ["—Ganamos", "Por fin."]),
        ("It's the players' hall, built in the '90s.", []),
        ('A 6\'2" guard threw a 5" ball.', []),
        ("“He told me ‘go’ and left.”", ["“He told me ‘go’ and left.”"]),
        ("«Dijo “ya” y salió».", ["«Dijo “ya” y salió»"]),
        ("“It was long.", ["“It was long."]),
        ('It was long," he said.', ['It was long,"']),
        ("fue largo”, dijo.", ["fue largo”"]),
        ("", []),
    ],
)
def test_quotations_are_found_in_every_style(text: str, quotes: list[str]):
    assert quoted(text) == quotes


def test_a_quotation_of_two_paragraphs_is_known_to_go_on():
    (first,) = find_quotes("“It was long.")
    (second,) = find_quotes("It was hard,” he said.")
    assert first.goes_on
    assert second.from_before


SAME = [
    ("“We won,” said Ruiz.", "«Ganamos», dijo Ruiz."),
    ("“We won,” said Ruiz.", "—Ganamos —dijo Ruiz."),
    ("“We won,” said Ruiz, “and we will win again.”", "“Ganamos y volveremos a ganar”, dijo Ruiz."),
    ('"We won," said Ruiz.', "“Ganamos”, dijo Ruiz."),
    ("“It was long.\n\n“It was hard,” said Ruiz.", "“Fue largo.\n\nFue difícil”, dijo Ruiz."),
]


@pytest.mark.parametrize(("en", "es"), SAME)
def test_other_marks_and_other_parts_are_no_difference(en: str, es: str, comparer: Comparer):
    assert missing(en, es, comparer) == []


def test_a_quotation_left_out_is_missed(comparer: Comparer):
    (found,) = missing(
        "“We will never close this library,” said Ruiz.", "Ruiz habló de la biblioteca.", comparer
    )
    assert found.level is Level.WARN
    assert found.message.code == "compare.quote.en"
    assert found.en is not None
    assert found.en.text == "“We will never close this library,”"


def test_speech_told_without_its_marks_is_said_as_that(comparer: Comparer):
    (found,) = missing(
        "“The library will close in the summer,” said Ruiz.",
        "La biblioteca cerrará en el verano, dijo Ruiz.",
        comparer,
    )
    assert (found.level, found.message.code) == (Level.WARN, "compare.quote.marks_en")


def test_one_word_at_a_distance_is_only_a_hint(comparer: Comparer):
    (found,) = missing("The “experts” left the room.", "Los expertos salieron de la sala.", comparer)
    assert found.level is Level.HINT


def test_a_title_in_marks_on_one_side_is_only_a_hint(comparer: Comparer):
    (found,) = missing("He sang Cielito Lindo twice.", "Cantó “Cielito Lindo” dos veces.", comparer)
    assert found.level is Level.HINT


def test_one_quotation_of_two_is_missed_although_the_other_stands(comparer: Comparer):
    en = "He called it a “fiery friendship” and the “strongest treaty ever” with Moscow."
    es = "Lo calificó como “el tratado más fuerte de la historia” con Moscú."
    (found,) = missing(en, es, comparer)
    assert found.en is not None
    assert found.en.text == "“fiery friendship”"


def test_it_is_said_when_somebody_else_speaks(comparer: Comparer):
    en = "“It will rain,” said Ana Ruiz, who waited with Pedro Solís."
    same = "“Va a llover”, dijo Ana Ruiz, que esperaba con Pedro Solís."
    other = "“Va a llover”, dijo Pedro Solís, que esperaba con Ana Ruiz."
    assert compare_plain(en, same, comparer) == ()
    (found,) = compare_plain(en, other, comparer)
    assert (found.kind, found.level, found.message.code) == (
        DifferenceKind.NAME,
        Level.WARN,
        "compare.speaker",
    )
