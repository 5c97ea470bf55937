# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A step for several stories from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal


def begun(terminal: Terminal, folder: Path, slug: str, words: str = "The council met.") -> str:
    terminal.ok("new", "--slug", slug, "--plan", "en-only")
    if words:
        body = folder / f"{slug}.md"
        body.write_text(words)
        terminal.ok("edit", slug, "--lang", "en", "--body", body)
    return slug


def test_each_story_goes_by_its_own_gate_and_one_refusal_is_exit_1(terminal: Terminal, tmp_path: Path):
    stories = [
        begun(terminal, tmp_path, "bus"),
        begun(terminal, tmp_path, "empty", ""),
        begun(terminal, tmp_path, "fair"),
    ]
    answer = terminal("advance-each", "editing", *stories)
    assert answer.code == 1
    rows = {row["slug"]: row for row in answer.data["stories"]}
    assert rows["bus"]["stages"]["en"] == rows["fair"]["stages"]["en"] == "editing"
    assert rows["bus"]["moved"] == [{"edition": "en", "from": "draft", "to": "editing"}]
    assert rows["empty"]["refused"][0]["code"] in ("step.none", "gate.text.body")
    assert terminal("advance-each", "next", "bus", "fair").code == 0
    assert terminal.ok("show", "bus")["editions"]["en"]["stage"] == "checking"


def test_a_bulk_sign_off_declares_no_reading(terminal: Terminal, tmp_path: Path):
    begun(terminal, tmp_path, "bus")
    terminal.ok("set", "bus", "no_claims_reason=A notice")
    for stage in ("editing", "checking", "ready"):
        terminal.ok("advance", "bus", stage)
    for stage in ("approved", "next"):
        answer = terminal("advance-each", stage, "bus")
        assert answer.code == 1
        assert "g5.seen" in answer.data["stories"][0]["refused"][0]["rules"]


def test_an_unknown_story_or_stage_touches_none(terminal: Terminal, tmp_path: Path):
    begun(terminal, tmp_path, "bus")
    assert terminal("advance-each", "editing", "bus", "nothing").code == 2
    assert terminal("advance-each", "flying", "bus").code == 2
    assert terminal.ok("show", "bus")["editions"]["en"]["stage"] == "draft"


def test_spiked_and_back_for_people(terminal: Terminal, tmp_path: Path):
    begun(terminal, tmp_path, "bus")
    begun(terminal, tmp_path, "fair")
    assert "Spiked" in terminal.plain("advance-each", "spiked", "bus", "fair", "--reason", "Old").out
    answer = terminal.plain("advance-each", "back", "bus", "fair")
    assert answer.code == 0
    assert answer.out.count("EN Draft") == 2
