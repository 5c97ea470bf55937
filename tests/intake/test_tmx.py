# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A translation memory of any program is read whole or not at all, and ours is read by any program."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor_desk import __version__
from editor_desk.intake.tmx import read_tmx
from editor_desk.newsroom.memory import Segment
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.publishing.tmx import TmxUnit, tmx_lines

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "tmx" / "memory.tmx"
AT = datetime(2026, 11, 25, 18, 30, tzinfo=UTC)
UNITS = (
    TmxUnit("The council bought 24 buses & trains.", "El concejo compró 24 autobuses y trenes.", "Ben Ortiz", AT, "buses"),
    TmxUnit("“Finally,” said <Dora> Wells.", "“Por fin”, dijo <Dora> Wells.", 'Ana "Anita" Ruiz', AT, "buses"),
)  # fmt: skip
HEAD = '<tmx version="1.4"><header srclang="fr-CA" datatype="xml"/><body>'
TAIL = "</body></tmx>"


def unit(
    en: str = "One.", es: str = "Uno.", en_code: str = "en-US", es_code: str = "es-MX", more: str = ""
) -> str:
    return f'<tu {more}><tuv xml:lang="{en_code}"><seg>{en}</seg></tuv><tuv xml:lang="{es_code}"><seg>{es}</seg></tuv></tu>'


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "old.tmx"
    path.write_bytes(text.encode(encoding))
    return path


def test_what_we_write_is_what_stands_in_the_golden_file_and_comes_back():
    ours = "".join(tmx_lines(UNITS)).replace(f'"{__version__}"', '"0.1.0"')
    assert ours == GOLDEN.read_text(encoding="utf-8")
    found = read_tmx(GOLDEN)
    assert found.segments == tuple(Segment(each.en, each.es, each.by, each.at) for each in UNITS)
    assert found.skipped == 0


@pytest.mark.parametrize(
    ("en_code", "es_code"), [("en", "es"), ("EN-us", "es_MX"), ("en-GB", "es-419"), ("EN", "ES-ES")]
)
def test_every_kind_of_english_and_spanish_counts(tmp_path: Path, en_code: str, es_code: str):
    path = written(tmp_path, HEAD + unit(en_code=en_code, es_code=es_code) + TAIL)
    assert read_tmx(path).segments == (Segment("One.", "Uno."),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_letters_stored_in_either_way(tmp_path: Path, encoding: str):
    head = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>' + HEAD
    path = written(tmp_path, head + unit("Ana’s niño 😀", "El niño de Ana 😀") + TAIL, encoding)
    assert read_tmx(path).segments == (Segment("Ana’s niño 😀", "El niño de Ana 😀"),)


def test_codes_of_other_programs_are_no_words(tmp_path: Path):
    es = 'El <bpt i="1">&lt;b&gt;</bpt>concejo<ept i="1">&lt;/b&gt;</ept> <hi>votó</hi><ph>{1}</ph>.'
    path = written(tmp_path, HEAD + unit("The council voted.", es) + TAIL)
    assert read_tmx(path).segments[0].es == "El concejo votó."


def test_a_unit_without_both_languages_is_left_out_and_counted(tmp_path: Path):
    other = unit(en_code="fr", more='creationdate="20200102T030405Z" creationid="ana"')
    path = written(tmp_path, HEAD + other + unit(more='changeid="ben" changedate="20200102T030405Z"') + TAIL)
    found = read_tmx(path)
    assert found.skipped == 1
    assert found.segments == (Segment("One.", "Uno.", "ben", datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)),)


def test_a_doctype_that_only_names_its_grammar_is_usual(tmp_path: Path):
    path = written(tmp_path, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">' + HEAD + unit() + TAIL)
    assert read_tmx(path).segments == (Segment("One.", "Uno."),)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (HEAD + unit(), "tmx.broken"),
        (HEAD + unit()[:-9] + TAIL, "tmx.broken"),
        (HEAD + unit("a & b") + TAIL, "tmx.broken"),
        (HEAD + unit("&lol;") + TAIL, "tmx.broken"),
        ("<html><body/></html>", "tmx.other"),
        ("One sentence\tUna oración\n", "tmx.other"),
        ("", "tmx.other"),
        (HEAD + TAIL, "tmx.empty"),
        (HEAD + unit(en_code="fr") + TAIL, "tmx.empty"),
        (
            '<!DOCTYPE tmx [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + HEAD + unit("&b;") + TAIL,
            "tmx.entities",
        ),
        ('<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + HEAD + unit("&x;") + TAIL, "tmx.entities"),
        ('<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;]>' + HEAD + unit() + TAIL, "tmx.entities"),
    ],
    ids=[
        "breaks off", "wrong end", "loose ampersand", "unknown entity", "a page", "a table", "nothing", "no unit",
        "no English", "a bomb", "a file of this computer", "a page of the net",
    ],
)  # fmt: skip
def test_a_broken_or_harmful_file_is_told_of_in_a_sentence(tmp_path: Path, text: str, code: str):
    with pytest.raises(BrokenInput, match=code.replace(".", r"\.")):
        read_tmx(written(tmp_path, text))


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path):
    with pytest.raises(BrokenInput, match=r"tmx\.unreadable"):
        read_tmx(tmp_path / "none.tmx")


def test_characters_no_file_may_hold_are_left_out():
    bad = TmxUnit("One\x00\x0b.", "Uno\ufffe.", "\x01", AT, "s")
    text = "".join(tmx_lines([bad]))
    assert "<seg>One.</seg>" in text
    assert "<seg>Uno.</seg>" in text
