# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""``names``: the list of names and terms on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal


def test_names_are_added_listed_changed_taken_off_and_back(terminal: Terminal):
    added = terminal.ok(
        "names", "add", "Ship Channel Bridge|Channel Bridge", "puente del canal", "--kind", "place"
    )
    assert (added["kind"], added["en"]) == ("place", ["Ship Channel Bridge", "Channel Bridge"])
    listed = terminal.ok("names", "--search", "channel bridge")
    assert [row["id"] for row in listed["names"]] == [added["id"]]
    assert listed["names"][0]["who"]
    changed = terminal.ok("names", "set", "puente del canal", "--es", "Puente del Canal|puente Beltway 8")
    assert changed["es"] == ["Puente del Canal", "puente Beltway 8"]
    assert terminal.ok("names", "remove", added["id"][:8])["removed"]
    assert terminal("names", "remove", "Channel Bridge").code == 2
    assert [row["id"] for row in terminal.ok("names", "--of", "removed")["names"]] == [added["id"]]
    assert not terminal.ok("names", "undo", added["id"])["removed"]
    told = terminal.ok("names", "history", added["id"])["versions"]
    assert [row["what"] for row in told] == ["added", "changed", "removed", "undone"]


def test_what_the_program_brings_is_listed_as_such(terminal: Terminal):
    rows = terminal.ok("names", "--search", "corte de comisionados")["names"]
    assert [(row["id"], row["from_program"]) for row in rows] == [("program:commissioners-court", True)]
    assert (
        "program:commissioners-court\tcommissioners court"
        in terminal.plain("names", "--search", "comisionados").out
    )
    assert not terminal.ok("names", "set", "sheriff", "--es", "sheriff")["from_program"]
    assert terminal.ok("names", "undo", "program:sheriff")["from_program"]


def test_a_name_that_contradicts_the_list_is_refused_in_a_sentence(terminal: Terminal):
    answer = terminal.plain("names", "add", "Sheriff", "comisario")
    assert (answer.code, answer.out) == (1, "")
    assert "“sheriff”" in answer.error


def test_a_table_is_shown_before_it_is_taken(terminal: Terminal, tmp_path: Path):
    table = tmp_path / "names.csv"
    table.write_text("EN,ES,Kind\nElena Garza,,person\nsheriff,comisario,\nfelony,delito grave,\n", "utf-8")
    shown = terminal.ok("names", "import", table, "--show")
    assert [row["en"] for row in shown["added"]] == [["Elena Garza"]]
    assert [row["id"] for row in shown["joined"]] == ["program:sheriff"]
    assert (shown["same"], shown["taken"]) == (1, False)
    assert terminal.ok("names", "--of", "own")["names"] == []
    assert terminal.ok("names", "import", table)["taken"]
    assert len(terminal.ok("names", "--of", "own")["names"]) == 2
    out = tmp_path / "out.tsv"
    terminal.ok("names", "export", out)
    assert out.read_text("utf-8-sig").splitlines()[1].split("\t")[0] == "Elena Garza"
    assert terminal.plain("names", "export", "-").out.startswith(
        "EN\tES\tKind\tNote\nElena Garza\t\tperson\t\n"
    )


def test_a_table_of_other_columns_is_broken_input(terminal: Terminal, tmp_path: Path):
    table = tmp_path / "names.csv"
    table.write_text("Name,Nombre\nSheriff,alguacil\n", "utf-8")
    answer = terminal.plain("names", "import", table)
    assert answer.code == 3
    assert "“Name”, “Nombre”" in answer.error
