# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Once damage was met, a store is not written to again; and a file that left its place is not written to at all."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.reading import read_lines
from editor_desk.store.store import Store
from tests.store.desk import EN, add, open_desk, read, story, tamper
from tests.store.test_backups import spoil

WINDOWS = sys.platform == "win32"


def _type(store: Store, owner_id: str, words: str) -> None:
    with store.unit() as unit:
        unit.put_edition(owner_id, replace(unit.story(owner_id).edition(EN), body=words))


def _spoilt(path: Path) -> str:
    owner = story(en="Flood plan")
    with open_desk(path) as store:
        add(store, owner)
    spoil(path)
    return owner.id


def _bytes(path: Path) -> tuple[bytes, bytes]:
    log = path.with_name(f"{path.name}-wal")
    return path.read_bytes(), log.read_bytes() if log.exists() else b""


def test_a_look_over_the_store_finds_what_no_act_has_met_yet_and_ends_the_writing(path: Path):
    _spoilt(path)
    store = open_desk(path)
    with store.unit() as unit:
        unit.put_setting("harmless", "yes")
    before = _bytes(path)
    with pytest.raises(BrokenInput, match=r"store\.damaged"):
        store.look_over()
    assert store.is_damaged
    with pytest.raises(BrokenInput, match=r"store\.damaged"), store.unit() as unit:
        unit.put_setting("harmless", "no")
    with pytest.raises(BrokenInput, match=r"store\.damaged"):
        store.backup()
    with store.look() as unit:
        assert unit.setting("harmless") == "yes", "what is legible can still be read"
    assert _bytes(path) == before
    store.close()
    assert _bytes(path) == before


def test_a_sound_store_is_looked_over_while_somebody_writes(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    with store.unit() as unit:
        unit.put_setting("in", "hand")
        store.look_over()
    assert not store.is_damaged


def test_a_look_over_the_store_can_be_stopped(store: Store):
    add(store, *(story(f"story-{number}", en="Words " * 2000) for number in range(30)))

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        store.look_over(stop)
    assert not store.is_damaged


def test_a_value_that_the_program_never_writes_is_damage_not_a_mistake_of_the_program(path: Path):
    owner = story(en="Flood plan")
    with open_desk(path) as store:
        add(store, owner)
    tamper(path, "UPDATE edition SET stage = 'drbft'")
    with open_desk(path) as store:
        with pytest.raises(BrokenInput, match=r"store\.damaged"):
            read(store, owner.id)
        with pytest.raises(BrokenInput, match=r"store\.damaged"):
            _type(store, owner.id, "More")
    with pytest.raises(BrokenInput, match=r"store\.damaged"):
        read_lines(path, ListQuery(view=View.ALL))


def test_bytes_that_are_no_text_are_damage(path: Path):
    owner = story(en="Flood plan")
    with open_desk(path) as store:
        add(store, owner)
    tamper(path, "UPDATE edition SET headline = CAST(x'ff41' AS TEXT)")
    with open_desk(path) as store, pytest.raises(BrokenInput, match=r"store\.damaged"):
        read(store, owner.id)


def test_damage_met_in_opening_leaves_file_and_log_as_they_are(path: Path, tmp_path: Path):
    owner = story(en="Flood plan")
    left = tmp_path / "left" / path.name
    left.parent.mkdir()
    with open_desk(path):
        pass
    with open_desk(path) as store:
        add(store, owner)
        for end in ("", "-wal"):
            left.with_name(left.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    spoilt = bytearray(left.read_bytes())
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'").fetchone()[0]
    spoilt[(page - 1) * 4096 : page * 4096] = bytes(4096)
    left.write_bytes(bytes(spoilt))
    before = _bytes(left)
    assert before[1], "there is a log that could be played into it"
    with pytest.raises(BrokenInput, match=r"store\.damaged"):
        open_desk(left)
    assert _bytes(left) == before


@pytest.mark.skipif(WINDOWS, reason="Windows moves no file that is open")
def test_what_is_typed_while_the_file_is_away_is_refused_and_taken_when_it_is_back(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    away = store.path.parent.with_name("away")
    store.path.parent.rename(away)
    for _ in range(2):
        with pytest.raises(BrokenInput, match=r"store\.gone"):
            _type(store, owner.id, "Typed meanwhile")
    with pytest.raises(BrokenInput, match=r"store\.gone"):
        store.backup()
    assert not store.path.parent.exists(), "nothing is made where the folder is to come back"
    away.rename(store.path.parent)
    _type(store, owner.id, "Typed meanwhile")
    assert read(store, owner.id).edition(EN).body == "Typed meanwhile"


@pytest.mark.skipif(WINDOWS, reason="Windows moves no file that is open")
def test_a_file_taken_away_in_the_middle_of_an_act_takes_nothing(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    away = store.path.with_name("away.sqlite")

    def half() -> None:
        with store.unit() as unit:
            unit.put_edition(owner.id, replace(owner.edition(EN), body="Half"))
            store.path.rename(away)

    with pytest.raises(BrokenInput, match=r"store\.gone"):
        half()
    away.rename(store.path)
    assert read(store, owner.id).edition(EN).body == ""


@pytest.mark.skipif(WINDOWS, reason="Windows moves no file that is open")
def test_a_copy_of_the_store_in_its_place_is_taken_for_it_and_the_window_told(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    copy = store.backup()
    assert not store.changed_elsewhere()
    _type(store, owner.id, "After the backup")
    copy.replace(store.path)
    for end in ("-wal", "-shm"):
        store.path.with_name(store.path.name + end).unlink(missing_ok=True)
    assert read(store, owner.id).edition(EN).body == ""
    assert store.changed_elsewhere()
    _type(store, owner.id, "In the copy")
    store.close()
    with open_desk(store.path) as again:
        assert read(again, owner.id).edition(EN).body == "In the copy"


@pytest.mark.skipif(WINDOWS, reason="Windows moves no file that is open")
def test_the_store_of_another_desk_in_its_place_is_refused(store: Store, tmp_path: Path):
    owner = story(en="Flood plan")
    add(store, owner)
    with open_desk(tmp_path / "other.sqlite") as other:
        foreign = other.backup(tmp_path / "copy.sqlite")
    foreign.replace(store.path)
    before = store.path.read_bytes()
    with pytest.raises(BrokenInput, match=r"store\.(replaced|foreign_log)"):
        _type(store, owner.id, "Into whose store?")
    assert store.path.read_bytes() == before


def test_a_store_on_a_write_protected_disk_is_looked_at(path: Path, monkeypatch: pytest.MonkeyPatch):
    owner = story(en="Flood plan")
    with open_desk(path) as store:
        add(store, owner)
    path.parent.chmod(0o555)
    try:
        monkeypatch.setattr(os, "access", lambda *_: False)  # the administrator passes by rights
        assert [line.slug for line in read_lines(path, ListQuery())] == ["flood-plan"]
    finally:
        path.parent.chmod(0o755)
    assert [one.name for one in path.parent.iterdir()] == [path.name], "no lock file was made beside it"
