# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The first paint reads the store before the program has loaded its heavier half."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.store.reading import (
    BoardReader,
    ListQuery,
    Sort,
    View,
    count_by_view,
    read_board,
    read_lines,
    read_page,
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


def test_a_reader_that_stays_open_sees_what_was_written_meanwhile(store: Store):
    reader = BoardReader(store.path)
    query = ListQuery(View.ALL)
    assert reader.board(query) == read_board(store.path, query)
    add(store, story("late"))
    assert "late" in [line.slug for line in reader.page(query).lines]
    assert reader.board(query) == read_board(store.path, query)
    reader.close()
    assert reader.page(query) == read_page(store.path, query)
    reader.close()


def test_the_ids_of_a_list_are_those_of_its_lines_in_their_order(store: Store):
    for number in range(9):
        add(store, story(f"harbor-{number}", en=f"Harbor {number}"))
    reader = BoardReader(store.path)
    for query in (
        ListQuery(View.ALL),
        ListQuery(View.ALL, sort=Sort.SLUG),
        ListQuery(View.ALL, search="slug:harbor"),
    ):
        lines = reader.page(replace(query, limit=100)).lines
        assert len(lines) >= 9
        assert reader.ids(replace(query, limit=100)) == tuple(line.id for line in lines)
        assert reader.ids(replace(query, offset=2, limit=3)) == tuple(line.id for line in lines[2:5])
    reader.close()


def test_a_reader_that_stays_open_keeps_no_writer_waiting(store: Store):
    reader = BoardReader(store.path)
    reader.page(ListQuery())
    add(store, story("while it is open"))
    store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert store.path.with_name(store.path.name + "-wal").stat().st_size == 0
    reader.close()


def test_a_reader_notices_that_another_store_was_put_in_its_place(tmp_path: Path):
    one, other = tmp_path / "one" / "desk.sqlite", tmp_path / "other" / "desk.sqlite"
    for path in (one, other):
        with open_desk(path) as store:
            add(store, story(path.parent.name))
    reader = BoardReader(one)
    assert [line.slug for line in reader.page(ListQuery()).lines] == ["one"]
    other.replace(one)
    assert [line.slug for line in reader.page(ListQuery()).lines] == ["other"]
    one.unlink()
    with pytest.raises(BrokenInput, match=r"store\.missing"):
        reader.page(ListQuery())
