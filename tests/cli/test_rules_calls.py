# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk's decisions at a terminal: read by everybody, changed by an administrator, carried as one file."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def file(terminal: Terminal, tmp_path: Path) -> Path:
    path = tmp_path / "rules.toml"
    terminal.ok("rules", "export", path)
    return path


def changed(file: Path, old: str, new: str) -> Path:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return file


def line_of(file: Path, words: str) -> int:
    return next(n for n, line in enumerate(file.read_text("utf-8").splitlines(), 1) if words in line)


def test_everybody_reads_the_rules(terminal: Terminal):
    terminal.ok("people", "add", "Ana", "--roles", "reporter")
    found = terminal.as_person("Ana").ok("rules")
    assert found["version"] == 1
    dek = next(rule for rule in found["rules"] if rule["id"] == "g1.dek")
    assert (dek["severity"], dek["fixed"], dek["kinds"]["obituary"]) == ("warn", False, "off")
    assert {kind["id"] for kind in found["kinds"]} >= {"news", "calendar"}
    assert "g6.embargo" in terminal.plain("rules").out


def test_the_file_says_what_it_is_and_comes_back_as_it_went(terminal: Terminal, file: Path):
    said = tomllib.loads(file.read_text("utf-8"))
    assert said["about"]["version"] == 1
    assert "# The approver has read it" in file.read_text("utf-8")
    answer = terminal("rules", "import", file, "--reason", "the same")
    assert (answer.code, "in force already" in answer.error) == (1, True)


def test_a_file_that_changes_something_shows_what_and_takes_a_reason(terminal: Terminal, file: Path):
    words = 'id = "g1.dek"\ngate = "G1"\nseverity = "warn"'
    changed(file, words, words.replace("warn", "block"))
    asked = terminal.plain("rules", "import", file)
    assert (asked.code, "reason" in asked.error) == (2, True)
    assert "warns → blocks" in asked.out
    done = terminal.ok("rules", "import", file, "--reason", "The app shows the dek first")
    assert (done["version"], len(done["changed"])) == (2, 1)
    history = terminal.ok("rules", "history")
    assert [(one["version"], one["reason"]) for one in history][1] == (2, "The app shows the dek first")
    assert "warns → blocks" in terminal.plain("rules", "history").out
    assert terminal.ok("rules", "back", "1", "--reason", "It was too much")["version"] == 3


def test_nobody_but_an_administrator_changes_them(terminal: Terminal, file: Path):
    terminal.ok("people", "add", "Ana", "--roles", "reporter")
    changed(file, "words = 500", "words = 600")
    answer = terminal.as_person("Ana")("rules", "import", file, "--reason", "I wish so")
    assert (answer.code, "administrator" in answer.error) == (1, True)
    assert terminal.as_person("Ana")("rules", "back", "1", "--reason", "so").code == 1
    assert terminal.ok("rules")["version"] == 1


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('severity = "warn"', 'severity = "stop"', 'severity = "stop"'),
        ('"g1.dek" = "off"', '"g1.dekk" = "off"', '"g1.dekk" = "off"'),
        ('gates = ["G1", "G2", "G3", "G4", "G5", "G7"]', 'gates = ["G1"]', 'to = "approved"'),
        ("needs_label = true", "needs_label = false", "needs_label = false"),
        ('fields = ["headline", "photos"]', 'fields = ["hedline"]', 'fields = ["hedline"]'),
    ],
)
def test_what_no_desk_may_decide_is_refused_with_the_line(
    terminal: Terminal, file: Path, old: str, new: str, place: str
):
    changed(file, old, new)
    answer = terminal("rules", "import", file, "--reason", "try")
    assert answer.code == 2
    assert f"rules.toml:{line_of(file, place)}, " in answer.error
    assert terminal.ok("rules")["version"] == 1


@pytest.mark.parametrize(
    "text", ["[[rule", 'x = "', "\x00\x01", "", "[about]\nversion = 5", "{", "rule = 5", "[[rule]]\nx = 1"]
)
def test_a_file_that_is_none_is_refused_in_a_sentence(terminal: Terminal, tmp_path: Path, text: str):
    path = tmp_path / "odd.toml"
    path.write_text(text, "utf-8")
    answer = terminal("rules", "import", path, "--reason", "try")
    assert answer.code in (2, 3)
    assert "odd.toml" in answer.error
    assert "Nothing was changed" in answer.error
    assert terminal("rules", "import", tmp_path / "none.toml", "--reason", "try").code == 3
    assert terminal.ok("rules")["version"] == 1


def test_a_part_of_a_file_changes_only_that_part_and_json_is_read_too(terminal: Terminal, tmp_path: Path):
    path = tmp_path / "part.json"
    path.write_text(json.dumps({"rule": [{"id": "g1.topic", "severity": "off"}]}), "utf-8")
    done = terminal.ok("rules", "import", path, "--reason", "No topics at this desk")
    assert len(done["changed"]) == 1
    story = terminal.ok("new", "--kind", "news", "--slug", "buses")["stories"][0]["id"]
    (off,) = terminal("check", story).data["switched_off"]
    assert (off["rule"], off["version"], off["reason"]) == ("g1.topic", 2, "No topics at this desk")
    assert "g1.topic  [– " in terminal.plain("check", story).out


def test_what_flagged_stories_ask_is_in_the_file_and_changes_with_it(terminal: Terminal, file: Path):
    said = tomllib.loads(file.read_text("utf-8"))
    assert said["flags"]["lift"] == ["approver", "administrator"]
    assert said["sponsored"]["label"]["es"] == "Contenido patrocinado"
    assert [subject["id"] for subject in said["subject"]] == ["minors", "victims", "immigration", "suicide"]
    assert said["change"]["who"]
    changed(file, 'lift = ["approver", "administrator"]', 'lift = ["administrator"]')
    changed(
        file, "[flags]", '[[subject]]\nid = "elders"\nlabel = { en = "elders", es = "ancianos" }\n\n[flags]'
    )
    done = terminal.ok("rules", "import", file, "--reason", "Only one of us")
    assert len(done["changed"]) == 2
    terminal.ok("new", "--kind", "news", "--slug", "home")
    terminal.ok("set", "home", "flags.subjects=elders,suicide")
    assert terminal("set", "home", "flags.subjects=nobody").code == 2
    half = changed(file, 'es = "ancianos"', 'es = ""')
    assert terminal("rules", "import", half, "--reason", "no").code != 0
