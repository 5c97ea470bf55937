# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command line keeps the plain-file copy beside the store up to date, and rebuilds the store from it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


def _mirror(terminal: Terminal) -> Path:
    return terminal.store.parent / "mirror"


def test_an_act_leaves_the_copy_of_its_story_behind(terminal: Terminal):
    terminal.ok("new", "--slug", "flood-plan", "--plan", "en-only")
    (folder,) = _mirror(terminal).glob("flood-plan-*")
    assert {file.name for file in folder.iterdir()} == {"en.md", "es.md", "story.json"}
    assert (_mirror(terminal) / "people.json").exists()


def test_looking_writes_no_copy(terminal: Terminal):
    terminal.ok("new", "--slug", "flood-plan")
    shutil.rmtree(_mirror(terminal))
    terminal.ok("list")
    assert not _mirror(terminal).exists()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_copy_that_cannot_be_written_is_a_warning_and_the_act_is_done(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, language: str
):
    monkeypatch.setenv("EDITOR_DESK_LANG", language)
    terminal.ok("list")
    _mirror(terminal).write_text("a file where the folder belongs")
    answer = terminal("new", "--slug", "flood-plan")
    assert answer.code == 0
    assert len(answer.error.splitlines()) == 1
    assert str(_mirror(terminal)) in answer.error
    _mirror(terminal).unlink()
    terminal.ok("set", "flood-plan", "section=Metro")
    assert list(_mirror(terminal).glob("flood-plan-*"))


def test_restore_rebuilds_the_store_from_the_folder_of_copies(terminal: Terminal):
    made = terminal.ok("new", "--slug", "flood-plan")
    terminal.store.write_bytes(b"not a database any more")
    restored = terminal.ok("restore", _mirror(terminal))
    assert restored["stories"] == 1
    assert Path(restored["set_aside"], terminal.store.name).read_bytes() == b"not a database any more"
    assert restored["messages"]
    assert [row["id"] for row in terminal.ok("list")["stories"]] == [row["id"] for row in made["stories"]]
    assert terminal.ok("verify")["ok"]


def test_restore_says_to_people_what_was_rebuilt_and_what_was_not(terminal: Terminal):
    terminal.ok("new", "--slug", "flood-plan")
    terminal.store.unlink()
    answer = terminal.plain("restore", _mirror(terminal))
    assert answer.code == 0
    assert "Stories in it: 1" in answer.out
    assert "the diary" in answer.out


def test_restore_of_a_folder_that_is_no_copy_is_refused(terminal: Terminal, tmp_path: Path):
    answer = terminal("restore", tmp_path)
    assert answer.code == 3
    assert "README.txt" in answer.error
    assert not terminal.store.exists()
