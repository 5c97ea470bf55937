# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Markdown files: front matter, headings, pictures; hostile YAML does nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.intake import PieceKind, Recognised, recognise, source_from_words
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput
from tests.intake.test_plain_text import LEAD, assert_nothing_is_lost


def _read(text: str, name: str = "story.md") -> Recognised:
    found = recognise(source_from_words(text, name))
    assert_nothing_is_lost(found)
    return found


def test_front_matter_becomes_furniture():
    found = _read(
        "---\ntitle: 'Vacunas gratis: el sábado'\ndescription: Habrá 12 clínicas\nauthor: Por Ana Ruiz\n"
        "dateline: HOUSTON\nlang: es-US\nslug: vacunas\nsection: Salud\ntags: [vacunas, salud pública]\n"
        "date: 2026-05-05\ndraft: no\n---\n\nLa ciudad abrirá **12** clínicas.\n"
    )
    assert found.format == "markdown"
    assert found.headline == "Vacunas gratis: el sábado"
    assert found.dek == "Habrá 12 clínicas"
    assert found.byline == "Ana Ruiz"
    assert found.dateline == "HOUSTON"
    assert found.language is Language.ES
    assert found.language_is_sure
    assert found.slug == "vacunas"
    assert found.section == "Salud"
    assert found.tags == ("vacunas", "salud pública")
    assert found.front_matter["date"] == "2026-05-05"
    assert found.front_matter["draft"] == "no"
    assert found.body == "La ciudad abrirá **12** clínicas."


def test_a_text_file_with_front_matter_is_markdown_too():
    found = _read(f"---\ntitle: One vote\n---\n{LEAD}", "story.txt")
    assert (found.format, found.headline) == ("markdown", "One vote")


def test_a_top_heading_is_the_headline():
    found = _read(
        f"# Branches *stay* open\n\nBy Ana Ruiz\n\n**HOUSTON** — {LEAD}\n\n## Why\n\n- one\n- two\n"
    )
    assert found.headline == "Branches stay open"
    assert found.byline == "Ana Ruiz"
    assert found.dateline == "HOUSTON"
    assert found.body == f"{LEAD}\n\n## Why\n\n- one\n- two"


def test_a_heading_that_repeats_the_title_is_taken_out_and_another_stays():
    assert _read(f'---\ntitle: “One” vote\n---\n# "One" vote\n\n{LEAD}').body == LEAD
    assert _read(f"---\ntitle: One vote\n---\n# Another\n\n{LEAD}").body == f"# Another\n\n{LEAD}"


def test_emphasis_across_the_dateline_stays_whole():
    found = _read(f"# Branches stay open\n\n**HOUSTON — The council** voted. {LEAD}")
    assert found.dateline == ""
    assert found.body.startswith("**HOUSTON — The council**")
    found = _read(f"# Branches stay open\n\nHOUSTON — **The council** voted. {LEAD}")
    assert found.body.startswith("**The council** voted.")


def test_pictures_of_the_writers_own_folder_become_cutlines():
    found = _read(
        f'# Branches stay open\n\n![Readers](a.jpg "Readers wait at the door")\n\n{LEAD}\n\n![Map](b.png)\n\n'
        "![Logo](https://example.org/c.png)\n\n![Ours](photo:1b4e28ba-2fa1-11d2-883f-0016d3cca427)"
    )
    assert found.cutlines == ("Readers wait at the door", "Map")
    assert "a.jpg" not in found.body
    assert "https://example.org/c.png" in found.body
    assert "photo:1b4e28ba" in found.body


@pytest.mark.parametrize(
    "front",
    [
        "just words",
        "- a\n- b",
        "unknown: field",
        "42",
        "",
    ],
)
def test_what_is_no_front_matter_of_a_story_stays_in_the_body(front: str):
    found = _read(f"---\n{front}\n---\n\n{LEAD}\n")
    assert front in found.body
    assert found.body.endswith(LEAD)


@pytest.mark.parametrize(
    "front",
    [
        "title: [unclosed",
        "title: x\n\tbad: tab",
        "? [a]\n: b\n: c",
        "*unknown",
        "title: " + "[" * 20000,
        'title: "\\U99999999"',
    ],
)
def test_broken_front_matter_stays_in_the_body_and_is_said(front: str):
    found = _read(f"---\n{front}\n---\n\n{LEAD}\n")
    assert found.headline == ""
    assert front.split()[0] in found.body
    assert "intake.front_matter_unreadable" in {message.code for message in found.warnings}


def test_hostile_yaml_is_only_words():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    found = _read(
        f"---\ntitle: !!python/object/apply:os.system ['touch /tmp/owned']\n{bomb}dek: !!python/name:os.system x\n---\n{LEAD}"
    )
    assert found.headline == "touch /tmp/owned"
    assert found.dek == "x"
    assert len(str(found.front_matter["i"])) < 100


def test_escapes_in_yaml_smuggle_nothing_in():
    found = _read(f'---\ntitle: "a\\0b\\ud800c\\x1bd\\ne"\n---\n{LEAD}')
    assert found.headline == "ab?cd e"


FRONT = st.sampled_from(
    ["title: A b c", "dek: x", "tags:\n  - a\n  - b", "# comment", "lang: es", "x: |\n  y\n  z", ""]
)
BODY = st.sampled_from(
    [
        "# One two three",
        "By Jane Doe",
        f"HOUSTON — {LEAD}",
        f"*HOUSTON* — {LEAD}",
        "![a](b.jpg)",
        "![a](b.jpg) ![c](d.jpg)",
        "- a\n- b",
        "> q",
        "    code",
        "```\nx\n```",
        "[a]: http://b.c",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "<b>x</b>",
        "<!-- c -->",
        "Two\n===",
        "---",
        LEAD,
    ]
)


@given(st.lists(FRONT, max_size=5), st.lists(BODY | st.text(max_size=30), max_size=8))
def test_no_character_of_a_markdown_file_is_lost(front: list[str], body: list[str]):
    text = ("---\n" + "\n".join(front) + "\n---\n" if front else "") + "\n\n".join(body)
    try:
        source = source_from_words(text, "story.md")
    except BrokenInput:
        return
    found = recognise(source)
    assert_nothing_is_lost(found)
    words = "".join(piece.text for piece in found.pieces if piece.kind is PieceKind.BODY)
    assert "".join(found.body.split()) == "".join(words.split())
