# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command line says who is writing where, and keeps their text before it writes there itself."""

from __future__ import annotations

from pathlib import Path

from editor_desk.desk import Desk
from editor_desk.newsroom.holds import Program
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES
from editor_desk.workflow import people, writing
from tests.cli.terminal import Terminal


def begin(terminal: Terminal) -> str:
    story: str = terminal.ok("new", "--slug", "buses")["stories"][0]["id"]
    with Desk.open(terminal.store) as desk:
        people.add_person(desk.work, "Ana Ruiz", ALL_ROLES)
    return story


def type_at_the_window(store: Path, story: str, text: str) -> None:
    with Desk.open(store, "Ana Ruiz", program=Program.WINDOW) as desk:
        writing.save_text(desk.work, story, Language.EN, body=text)


def test_nobody_is_writing_at_first(terminal: Terminal):
    begin(terminal)
    assert terminal.ok("holds") == {"holds": []}
    assert terminal.plain("holds").out == "Nobody is writing now.\n"


def test_who_writes_is_said_with_the_story_in_the_list_and_by_itself(terminal: Terminal):
    story = begin(terminal)
    type_at_the_window(terminal.store, story, "Ana's text.")
    held = terminal.ok("show", "buses")["held_by"]["en"]
    assert (held["person"], held["program"]) == ("Ana Ruiz", "window")
    assert terminal.ok("list")["stories"][0]["held_by"]["en"] == held
    (row,) = terminal.ok("holds")["holds"]
    assert row == {"story": story, "slug": "buses", "edition": "en", **held}
    assert terminal.plain("holds").out.startswith("buses\tEnglish\tAna Ruiz\tat the window\t")


def test_a_text_put_in_place_of_hers_keeps_hers_and_says_one_sentence(terminal: Terminal, tmp_path: Path):
    story = begin(terminal)
    type_at_the_window(terminal.store, story, "Ana's text.")
    other = tmp_path / "other.md"
    other.write_text("Another text.\n")
    answer = terminal.plain("edit", "buses", "--lang", "en", "--body", other)
    assert answer.code == 0
    assert answer.error == (
        "English: Ana Ruiz was writing here (at the window). The text as it stood is kept as revision 2.\n"
    )
    assert "Ana" not in answer.out
    assert terminal.ok("show", "buses")["editions"]["en"]["body"] == "Another text.\n"


def test_a_field_set_in_her_edition_says_it_too(terminal: Terminal):
    story = begin(terminal)
    type_at_the_window(terminal.store, story, "Ana's text.")
    answer = terminal("set", "buses", "headline=New", "--lang", "en")
    assert answer.code == 0
    assert "Ana Ruiz was writing here" in answer.error
    assert answer.data["messages"] == []
