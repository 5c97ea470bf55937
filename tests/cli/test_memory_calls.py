# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The translation memory on the command line: taken in, searched, written, and a file taken out again whole."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "tmx" / "memory.tmx"
ENGLISH = "The council bought 24 buses & trains."


def test_a_file_comes_in_is_found_goes_out_and_is_forgotten_whole(terminal: Terminal, tmp_path: Path):
    (told,) = terminal.ok("memory", "import", GOLDEN)["messages"]
    assert told.startswith("2 sentences were taken in from memory.tmx")
    (found,) = terminal.ok("memory", "search", ENGLISH)["found"]
    assert (found["likeness"], found["es"], found["source"]) == (
        100, "El concejo compró 24 autobuses y trenes.", "memory.tmx",
    )  # fmt: skip
    (like,) = terminal.ok("memory", "search", "El concejo compró 42 autobuses y trenes.", "--lang", "es")[
        "found"
    ]
    assert like["en"] == ENGLISH
    assert 75 <= like["likeness"] < 100
    out = tmp_path / "out.tmx"
    assert "2 sentences were written" in terminal.ok("memory", "export", out)["messages"][0]
    assert out.read_text(encoding="utf-8").count("<tu ") == 2
    (source,) = terminal.ok("memory", "list")["sources"]
    assert (source["name"], source["sentences"], source["is_whole"]) == ("memory.tmx", 2, True)
    forgotten = terminal.plain("memory", "forget", source["id"][:8]).out
    assert "2 sentences from memory.tmx were taken out again" in forgotten
    assert terminal.ok("memory", "search", ENGLISH)["found"] == []
    assert terminal.ok("memory", "list")["sources"] == []


def test_a_broken_file_takes_nothing_in(terminal: Terminal, tmp_path: Path):
    broken = tmp_path / "broken.tmx"
    broken.write_text(GOLDEN.read_text(encoding="utf-8")[:-30], encoding="utf-8")
    answer = terminal("memory", "import", broken)
    assert (answer.code, "no whole TMX file" in answer.error) == (3, True)
    assert terminal.ok("memory", "list")["sources"] == []


def test_what_is_no_file_of_it_cannot_be_forgotten(terminal: Terminal):
    answer = terminal("memory", "forget", "ffff")
    assert (answer.code, "no such file" in answer.error) == (2, True)


def test_a_file_a_machine_translated_waits_to_be_read(terminal: Terminal, tmp_path: Path):
    english, spanish = tmp_path / "page.en.md", tmp_path / "page.es.md"
    english.write_text("# Buses\n\nThe council bought buses.\n\nService starts in May.\n", encoding="utf-8")
    spanish.write_text(
        "# Autobuses\n\nEl concejo compró.\n\nEl servicio empieza en mayo.\n", encoding="utf-8"
    )
    (story,) = terminal.ok("import", english, "--lang", "en")["stories"]
    terminal.ok(
        "import", spanish, "--lang", "es", "--translation-of", story["id"], "--translated-by", "machine:DeepL"
    )
    found = terminal.ok("drafts", story["id"])["drafts"]
    assert {(each["lang"], each["engine"]) for each in found} == {("es", "DeepL")}
    assert "El concejo compró." in [each["text"] for each in found]
    gates = terminal("check", story["id"], "--lang", "es").data["gates"]
    assert [each["state"] for each in gates if each["rule"] == "g4.machine_draft"] == ["fail"]
    left = terminal.ok("drafts", story["id"], "--read", found[0]["id"][:8])["drafts"]
    assert left == found[1:]
    assert terminal.ok("drafts", story["id"], "--read", "all")["drafts"] == []


def test_who_translated_is_one_of_three(terminal: Terminal, tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("# Buses\n\nThe council bought buses.\n", encoding="utf-8")
    answer = terminal("import", page, "--translated-by", "robot")
    assert (answer.code, "machine" in answer.error) == (2, True)
    assert terminal.ok("list")["stories"] == []
