# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the desk opens, and what it refuses with a sentence and leaves alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.wording import render
from editor_desk.store.migrations import NEWEST
from editor_desk.store.reading import ListQuery, read_lines
from editor_desk.store.sentences import WORDINGS
from tests.store.desk import add, open_desk, read, story, tamper


def refusal(path: Path) -> str:
    """The code with which opening is refused; the file and its folder are as they were."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir())
    with pytest.raises(BrokenInput) as problem:
        open_desk(path)
    message = problem.value.message
    assert str(path) in render(message, WORDINGS), "the sentence names the file"
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(path.parent.iterdir()) == beside
    return message.code


@pytest.fixture
def closed(path: Path) -> Path:
    """A store with some stories, closed."""
    with open_desk(path) as store:
        add(store, *(story(f"story-{number}", en="Words " * 200) for number in range(10)))
    return path


def test_a_new_store_is_made_with_its_folder(path: Path):
    with open_desk(path) as store:
        assert store.path == path
        assert store.folder == path.parent
    assert path.is_file()


def test_any_name_of_a_folder_will_do(tmp_path: Path):
    path = tmp_path / "Redacción #2 100% ¿sí?" / "desk of ñ.sqlite"
    with open_desk(path) as store:
        add(store, story("flood-plan"))
        assert len(read_lines(path, ListQuery())) == 1
        copy = store.backup()
    assert len(read_lines(copy, ListQuery())) == 1


def test_an_empty_file_becomes_a_store(path: Path):
    path.parent.mkdir()
    path.touch()
    with open_desk(path) as store:
        add(store, story())


def test_a_store_emptied_beside_its_backups_is_not_taken_for_a_new_one(closed: Path):
    with open_desk(closed) as store:
        store.backup()
    closed.write_bytes(b"")
    assert refusal(closed) == "store.emptied"


def test_a_text_file_is_no_store(path: Path):
    path.parent.mkdir()
    path.write_text("Houston, 2 de marzo. " * 500, "utf-8")
    assert refusal(path) == "store.not_a_store"


def test_garbage_behind_the_right_first_bytes_is_damaged(path: Path):
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 64)
    assert refusal(path) == "store.damaged"


def test_a_truncated_store_is_damaged(closed: Path):
    whole = closed.read_bytes()
    closed.write_bytes(whole[: len(whole) // 3])
    assert refusal(closed) == "store.damaged"


def test_the_database_of_another_program_is_no_store(path: Path):
    path.parent.mkdir()
    tamper(path, "CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, url TEXT)")
    assert refusal(path) == "store.not_a_store"


def test_a_folder_is_no_store(path: Path):
    path.mkdir(parents=True)
    assert refusal(path) == "store.is_a_folder"


def test_a_store_of_a_newer_program_is_left_alone_naming_both_versions(closed: Path):
    tamper(closed, f"PRAGMA user_version = {NEWEST + 1}")
    assert refusal(closed) == "store.newer"
    with pytest.raises(BrokenInput) as problem:
        open_desk(closed)
    assert problem.value.message.params["store_version"] == NEWEST + 1
    assert problem.value.message.params["program_version"] == NEWEST
    with pytest.raises(BrokenInput, match=r"store\.newer"):
        read_lines(closed, ListQuery())


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(BrokenInput, match=r"store\.cannot_open"):
        open_desk(tmp_path / "file" / "desk.sqlite")


def test_a_store_killed_before_its_first_page_was_founded_is_founded(path: Path):
    """The tables are there, the desk's id and its first person are not."""
    with open_desk(path) as store:
        pass
    tamper(
        path,
        "DROP TRIGGER person_stays",
        "DELETE FROM setting",
        "DELETE FROM person",
        "DELETE FROM ruleset",
    )
    with open_desk(path) as store, store.look() as unit:
        assert unit.last_person().name == "Ana"


def test_the_file_is_kept_as_the_decisions_say(path: Path):
    with open_desk(path):
        pass
    with open_desk(path) as store:
        pragmas = {
            name: store._connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_what_a_crash_left_in_the_log_is_read(closed: Path, tmp_path: Path):
    """Copying database and log while open is what a power cut leaves."""
    late = story("late")
    with open_desk(closed) as store:
        add(store, late)
        left = tmp_path / "left" / "desk.sqlite"
        left.parent.mkdir()
        for end in ("", "-wal"):
            left.with_name(left.name + end).write_bytes(closed.with_name(closed.name + end).read_bytes())
    assert any(line.slug == "late" for line in read_lines(left, ListQuery()))
    with open_desk(left) as store:
        assert read(store, late.id) == late


def test_a_log_cut_short_loses_only_what_it_cut(closed: Path, tmp_path: Path):
    with open_desk(closed) as store:
        add(store, story("early"))
        add(store, story("late", en="Words " * 5000))
        log = closed.with_name(closed.name + "-wal").read_bytes()
        left = tmp_path / "left" / "desk.sqlite"
        left.parent.mkdir()
        left.write_bytes(closed.read_bytes())
        left.with_name(left.name + "-wal").write_bytes(log[:-100])
    with open_desk(left) as store:
        assert store.verify().problems == ()
        slugs = {line.slug for line in read_lines(left, ListQuery())}
    assert "early" in slugs
    assert "late" not in slugs


def test_the_tables_are_what_the_models_say(path: Path):
    """SQLModel defines the schema; the frozen migrations must arrive at it."""
    from sqlalchemy import create_engine
    from sqlmodel import SQLModel

    import editor_desk.store.tables  # noqa: F401 - fills the metadata

    names = set(SQLModel.metadata.tables)
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    raw = engine.raw_connection()
    modelled = raw.driver_connection
    assert isinstance(modelled, sqlite3.Connection)
    with open_desk(path):
        pass
    with closing(sqlite3.connect(path)) as migrated:
        assert {name for name in names if not shape(migrated, name)} == set()
        for name in sorted(names):
            assert shape(migrated, name) == shape(modelled, name), name
    raw.close()
    engine.dispose()


def shape(connection: sqlite3.Connection, table: str) -> object:
    """Columns with affinity, foreign keys and indexes of a table; one of some rows only is the migrations' own."""
    affinity = {"VARCHAR": "TEXT", "BOOLEAN": "INTEGER"}
    columns = [
        (name, affinity.get(kind, kind), bool(required or key), key)
        for _, name, kind, required, _, key in connection.execute(f"PRAGMA table_info({table})")
    ]
    keys = {
        (parent, column, to or "row")
        for _, _, parent, column, to, *_ in connection.execute(f"PRAGMA foreign_key_list({table})")
    }
    indexes = {
        (bool(unique), origin, tuple(row[2] for row in connection.execute(f"PRAGMA index_info({name})")))
        for _, name, unique, origin, is_partial in connection.execute(
            f"PRAGMA index_list({table})"
        ).fetchall()
        if not is_partial
    }
    return columns and (columns, keys, indexes)
