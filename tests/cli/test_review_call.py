# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""`review` and the findings of `check`: what two languages say differently, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

EN = "The council bought 24 buses on Tuesday.\n\nService starts in May.\n"
ES = "El concejo compró 24 autobuses el martes.\n\nEl servicio empieza en mayo.\n"


@pytest.fixture
def story(terminal: Terminal, tmp_path: Path) -> str:
    terminal.ok("new", "--kind", "news", "--plan", "en+es", "--slug", "buses")
    for language, body in (("en", EN), ("es", ES)):
        write(terminal, tmp_path, language, body)
    return "buses"


def write(terminal: Terminal, folder: Path, language: str, body: str) -> None:
    path = folder / f"{language}.md"
    path.write_text(body, "utf-8")
    terminal.ok("edit", "buses", "--lang", language, "--body", str(path))


def states(found: dict) -> list[str]:
    return [row["state"] for row in found["pairs"]]


def test_pairs_are_marked_and_exactly_the_one_that_changed_is_read_again(
    terminal: Terminal, story: str, tmp_path: Path
):
    assert states(terminal.ok("review", story, "--list")) == ["unreviewed", "unreviewed"]
    assert states(terminal.ok("review", story, "--pair", "2")) == ["unreviewed", "reviewed"]
    assert states(terminal.ok("review", story)) == ["reviewed", "reviewed"]
    write(terminal, tmp_path, "en", EN.replace("Service", "Free service"))
    found = terminal.ok("review", story, "--list")
    assert states(found) == ["reviewed", "stale"]
    assert [row["kind"] for row in found["findings"]] == ["stale"]
    assert states(terminal.ok("review", story, "--stale")) == ["reviewed", "reviewed"]


def test_a_paragraph_stands_only_here(terminal: Terminal, story: str, tmp_path: Path):
    write(terminal, tmp_path, "en", f"{EN}\nThe old buses go to the museum next year.\n")
    assert states(terminal.ok("review", story, "--list"))[-1] == "alone"
    found = terminal.ok("review", story, "--only-here", "en:3")
    assert states(found)[-1] == "only_here"
    assert found["findings"] == []


def test_check_lists_what_differs_and_a_difference_is_let_stand(
    terminal: Terminal, story: str, tmp_path: Path
):
    write(terminal, tmp_path, "es", ES.replace("24", "42"))
    (finding,) = terminal("check", story).data["findings"]
    assert (finding["kind"], finding["level"]) == ("number", "block")
    assert finding["en"]["text"] == "24"
    assert EN[finding["en"]["start"] : finding["en"]["end"]] == "24"
    terminal.ok("review", story, "--accept", finding["identity"], "--reason", "Both counts are out")
    (finding,) = terminal("check", story).data["findings"]
    assert finding["accepted"] == "Both counts are out"
    terminal.ok("review", story, "--take-back", finding["identity"])
    terminal.ok("override", story, "g4.values", "--reason", "Both counts are out")
