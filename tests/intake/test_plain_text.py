# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is recognised in plain text, and that what is unsure stays in the body."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.assets import resource
from editor_desk.intake import PieceKind, Recognised, read_text_file, recognise, source_from_words
from editor_desk.intake.as_markdown import words_as_markdown
from editor_desk.intake.furniture_lines import byline_in, dateline_in
from editor_desk.intake.paragraphs import paragraphs
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.text.markdown_map import read_markdown

LEAD = "The council voted 9-7 on Tuesday to keep every branch open through the end of the year."
SHARED = Path(__file__).parents[3] / "shared" / "samples" / "russia-north-korea.en.txt"


def _read(*paragraphs: str, name: str = "story.txt") -> Recognised:
    return recognise(source_from_words("\n\n".join(paragraphs), name))


def _without_spaces(text: str) -> str:
    return "".join(text.split())


def assert_nothing_is_lost(found: Recognised) -> None:
    """Pieces hold every character that is no space, once, in order."""
    done = 0
    for piece in found.pieces:
        assert piece.start >= done
        assert piece.end > piece.start
        assert not found.source.text[done : piece.start].strip()
        done = piece.end
    assert not found.source.text[done:].strip()


def assert_body_reads_as_source(found: Recognised) -> None:
    """The body shows the words of its pieces, bullets aside."""
    words = "".join(piece.text for piece in found.pieces if piece.kind is PieceKind.BODY)
    shown = read_markdown(found.body).visible
    bullets = {ord(mark): None for mark in "•▪◦‣·*"}
    assert _without_spaces(shown.translate(bullets)) == _without_spaces(words.translate(bullets))


def test_a_page_copied_from_the_site_becomes_furniture_and_body():
    page = read_text_file(resource("samples", "page-as-copied.en.txt"))
    found = recognise(page)
    assert found.language is Language.EN
    assert found.language_is_sure
    assert found.left_out == ("¡Qué Rumbo! Magazine", "The bilingual voice of Houston’s bayous")
    assert found.headline.startswith("Bayou")
    assert len(found.cutlines) == 1
    assert found.dateline == "HOUSTON"
    assert found.body.startswith("After ")
    assert "Qué Rumbo" not in found.body
    assert len(found.body.split("\n\n")) >= 8
    assert_nothing_is_lost(found)
    assert_body_reads_as_source(found)


def test_the_spanish_page_is_recognised_the_same_way():
    found = recognise(read_text_file(resource("samples", "page-as-copied.es.txt")))
    assert found.language is Language.ES
    assert found.language_is_sure
    assert len(found.left_out) == 2
    assert found.dateline == "HOUSTON"
    assert len(found.cutlines) == 1
    assert_nothing_is_lost(found)


@pytest.mark.skipif(not SHARED.exists(), reason="the magazine's own page lies beside the checkout only")
def test_the_magazines_real_page_is_recognised():
    found = recognise(read_text_file(SHARED))
    assert found.language is Language.EN
    assert found.language_is_sure
    assert len(found.left_out) == 2
    assert found.headline.endswith("since the Cold War")
    assert found.cutlines == ("Putin and Kim jong",)
    assert found.dateline == "SEOUL, South Korea"
    assert found.body.startswith("In a historic summit on Wednesday")
    assert found.dek == ""
    assert found.slug == "russia-and-north-korea-sign-partnership-deal-that-appears-to"
    assert_nothing_is_lost(found)
    assert_body_reads_as_source(found)


def test_headline_dek_byline_and_dateline():
    found = _read(
        "Library branches stay open after close vote",
        "A plan to shut four branches fails by two votes",
        "By Ana Ruiz and Tom O’Neal",
        f"HOUSTON — {LEAD}",
        "Nothing else changes.",
    )
    assert found.headline == "Library branches stay open after close vote"
    assert found.dek == "A plan to shut four branches fails by two votes"
    assert found.byline == "Ana Ruiz and Tom O’Neal"
    assert found.dateline == "HOUSTON"
    assert found.body == f"{LEAD}\n\nNothing else changes."
    assert found.slug == "library-branches-stay-open-after-close-vote"
    assert_nothing_is_lost(found)


def test_the_same_on_single_lines_in_spanish():
    found = recognise(
        source_from_words(
            "Las bibliotecas siguen abiertas\nPor Redacción\n"
            "SEÚL, Corea del Sur — El concejo votó el martes por mantener todas las sedes abiertas.\n"
            "Nada más cambia para los vecinos."
        )
    )
    assert found.headline == "Las bibliotecas siguen abiertas"
    assert found.byline == "Redacción"
    assert found.dateline == "SEÚL, Corea del Sur"
    assert found.body.count("\n\n") == 1
    assert found.language is Language.ES


def test_first_line_headline_then_body():
    found = _read("Flu shots are free this Saturday", LEAD)
    assert (found.headline, found.body) == ("Flu shots are free this Saturday", LEAD)


def test_body_only_stays_body():
    found = _read(LEAD, LEAD)
    assert found.headline == ""
    assert found.body == f"{LEAD}\n\n{LEAD}"
    assert "intake.no_headline" in {message.code for message in found.warnings}


@pytest.mark.parametrize(
    "lines",
    [
        ("Milk", "Bread", "Coffee"),
        ("- No sé —dijo.", "- Yo tampoco."),
        ("Friday: concert at the park", "Saturday: fair", "Sunday: parade"),
        ("Dear editor,", LEAD),
        ("TK",),
    ],
)
def test_what_is_unsure_stays_in_the_body(lines: tuple[str, ...]):
    found = _read(*lines)
    assert (found.headline, found.dek, found.byline, found.cutlines) == ("", "", "", ())
    assert_body_reads_as_source(found)
    assert_nothing_is_lost(found)


def test_furniture_that_is_not_sure_is_marked_in_its_piece():
    found = _read("Library branches stay open after vote", "Sports", LEAD)
    assert found.headline == "Library branches stay open after vote"
    assert found.body.startswith("Sports\n\n")
    assert [piece.is_sure for piece in found.pieces] == [True, False, True]


def test_lines_that_name_themselves_are_believed():
    found = _read(
        "Titular: Vacunas gratis el sábado",
        "Sumario: Habrá 12 clínicas en la ciudad.",
        "Firma: Por Ana Ruiz",
        "Pie de foto: Una enfermera prepara una vacuna. (Foto: Cortesía)",
        "La ciudad abrirá 12 clínicas el sábado, según el Departamento de Salud.",
    )
    assert found.headline == "Vacunas gratis el sábado"
    assert found.dek == "Habrá 12 clínicas en la ciudad."
    assert found.byline == "Ana Ruiz"
    assert found.cutlines == ("Una enfermera prepara una vacuna. (Foto: Cortesía)",)
    assert found.body.startswith("La ciudad abrirá")


def test_wrapped_lines_are_joined_into_paragraphs():
    wrapped = (
        "The council voted 9-7 on Tuesday to keep every branch of the library\n"
        "open through the end of the year, after residents from six districts\n"
        "spoke for four hours at City Hall.\n\n"
        "The vote reverses a plan announced in March that would have closed\n"
        "four branches.\n"
    )
    found = recognise(source_from_words(wrapped))
    assert found.body.count("\n\n") == 1
    assert "library open through" in found.body
    assert found.body.endswith("closed four branches.")


def test_bulleted_lines_are_a_list_and_a_line_of_dialogue_is_not():
    found = recognise(
        source_from_words("What to bring to the clinic\n\n• A photo ID.\n• Your card.\n\nIt is free.")
    )
    assert "- A photo ID.\n- Your card." in found.body
    blocks = read_markdown(found.body).blocks
    assert [block.kind for block in blocks].count("list_item") == 2


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        (f"HOUSTON — {LEAD}", "HOUSTON"),
        (f"HOUSTON, May 5, 2026 — {LEAD}", "HOUSTON, May 5, 2026"),
        ("HOUSTON, 5 de mayo — El concejo votó.", "HOUSTON, 5 de mayo"),
        (f"WASHINGTON (AP) — {LEAD}", "WASHINGTON (AP)"),
        ("CIUDAD DE MÉXICO (EFE).- El gobierno anunció.", "CIUDAD DE MÉXICO (EFE)"),
        (
            "Ciudad de México, 5 de mayo de 2026 (EFE).- El gobierno anunció.",
            "Ciudad de México, 5 de mayo de 2026 (EFE)",
        ),
        ("SAN ANTONIO, Texas -- The mayor spoke.", "SAN ANTONIO, Texas"),
        ("Houston, Texas — The mayor spoke.", "Houston, Texas"),
        ("ST. LOUIS – “We won,” she said.", "ST. LOUIS"),
        ("SEÚL, Corea del Sur — ¿Qué pasó?", "SEÚL, Corea del Sur"),
        ("Houston — a city of contrasts — grows.", None),
        ("BREAKING — The mayor resigned.", None),
        ("ÚLTIMA HORA — El alcalde renunció.", None),
        ("NASA — the agency — said no.", None),
        ("CPS — Agents came.", None),
        ("The council met — and left.", None),
        ("HOUSTON is hot.", None),
        ("", None),
    ],
)
def test_datelines(paragraph: str, dateline: str | None):
    found = dateline_in(paragraph)
    assert (found.words if found else None) == dateline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("Por Ana María de la Cruz y José Peña", "Ana María de la Cruz y José Peña"),
        ("By Jane Doe | Staff writer", "Jane Doe | Staff writer"),
        ("Staff", "Staff"),
        ("Redacción", "Redacción"),
        ("Por la redacción", "la redacción"),
        ("By the numbers", None),
        ("Por qué votan los jóvenes", None),
        ("By Tuesday the river had risen.", None),
        ("Staff cuts planned", None),
    ],
)
def test_bylines(line: str, names: str | None):
    assert byline_in(line) == names


def test_a_garbled_file_and_two_languages_in_one_are_said():
    garbled = _read("El niÃ±o de SeÃºl", "La seÃ±ora dijo que no sabe cuÃ¡ndo vuelve.")
    assert "intake.garbled" in {message.code for message in garbled.warnings}
    spanish = "El concejo votó el martes por mantener abiertas todas las sedes de la ciudad."
    both = _read("Branches stay open for now", LEAD, LEAD, spanish, spanish)
    assert "intake.both_languages" in {message.code for message in both.warnings}


SHAPES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "¡Qué Rumbo! Magazine",
                "Houston's bilingual publication",
                "Library branches stay open after vote",
                "By Jane Doe",
                "Caption: Ana at home",
                f"HOUSTON — {LEAD}",
                LEAD,
                "- one\n- two",
                "• one\n• two\n  more",
                "1. first\n2. second",
                "---",
                "===",
                "~~~",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "    code",
                "> quoted",
                "[x]: http://a.b",
                "*a* _b_ `c` <b>d</b> &amp; &lt; \\* [e](f) ![g](h) <http://i.j> <!-- k --> #l",
                "# Not a heading",
                "Total: 5 * 3 * 2",
            ]
        ),
        st.text(max_size=60),
    ),
    max_size=12,
)


@given(SHAPES, st.sampled_from(["\n", "\n\n", "\n\n\n", " \n \n"]), st.sampled_from(["a.txt", "a"]))
def test_no_character_is_ever_lost(parts: list[str], gap: str, name: str):
    text = gap.join(parts)
    if not text.strip() or "\x00" in text:
        return
    try:
        source = source_from_words(text, name)
    except BrokenInput:
        return
    found = recognise(source)
    assert_nothing_is_lost(found)
    if found.format == "plain_text":
        assert_body_reads_as_source(found)


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=80)
    | st.text("#*_`<>[]()!&;\\-+=~|.:1a @/ \"'", max_size=30)
)
def test_markdown_of_plain_words_shows_those_words(words: str):
    line = " ".join(words.split())
    marked = read_markdown(words_as_markdown(line))
    assert " ".join(marked.visible.split()) == line
    assert [block.kind for block in marked.blocks] == (["paragraph"] if line else [])
    assert not marked.links


@given(st.text("ab -•*\n\t.", max_size=200))
def test_paragraphs_hold_every_character(text: str):
    found = paragraphs(text)
    assert _without_spaces("".join(each.text for each in found)) == _without_spaces(text)
