# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The first paint reads the store before the program has loaded its heavier half."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.store.reading import (
    ListQuery,
    count_by_view,
    read_lines,
    read_setting,
    read_story_first,
)
from editor_desk.store.store import Store
from tests.store.desk import add, open_desk, story, tamper

ROOT = Path(__file__).resolve().parents[2]


def test_reading_loads_neither_sqlmodel_nor_qt():
    heavy = "{'sqlmodel', 'sqlalchemy', 'pydantic', 'PySide6', 'typer'}"
    program = f"import sys, editor_desk.store.reading; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_it_reads_a_closed_store_and_makes_no_change(path: Path):
    owner = story("flood-plan", en="Flood plan")
    with open_desk(path) as store:
        add(store, owner)
        desk = store.desk
    before = path.read_bytes()
    assert [line.slug for line in read_lines(path, ListQuery())] == ["flood-plan"]
    assert read_story_first(path, owner.id) == owner
    assert read_setting(path, "desk") == desk
    assert read_setting(path, "no such fact") is None
    assert path.read_bytes() == before


def test_it_reads_beside_an_open_store(store: Store):
    add(store, story("flood-plan"))
    assert [line.slug for line in read_lines(store.path, ListQuery())] == ["flood-plan"]


def test_a_store_that_is_not_there_is_said_and_not_made(path: Path):
    for ask in (
        lambda: read_lines(path, ListQuery()),
        lambda: count_by_view(path, None),
        lambda: read_setting(path, "desk"),
    ):
        with pytest.raises(BrokenInput, match=r"store\.missing"):
            ask()
    assert not path.exists()


def test_an_unknown_story_is_said_to_be_unknown(store: Store):
    with pytest.raises(WrongUsage, match=r"story\.unknown"):
        read_story_first(store.path, "nothing")


def test_an_older_store_waits_for_its_migration(path: Path):
    with open_desk(path):
        pass
    tamper(path, "PRAGMA user_version = 0")
    with pytest.raises(BrokenInput, match=r"store\.older"):
        read_lines(path, ListQuery())


def test_a_file_of_another_program_is_no_store(path: Path):
    path.parent.mkdir()
    tamper(path, "CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(BrokenInput, match=r"store\.not_a_store"):
        read_lines(path, ListQuery())


def test_a_text_file_is_damaged_for_a_list(path: Path):
    path.parent.mkdir()
    path.write_text("Houston. " * 999)
    with pytest.raises(BrokenInput, match=r"store\.damaged"):
        read_lines(path, ListQuery())
