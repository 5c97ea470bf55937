# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A store a real desk worked with at schema 5 says everything after the upgrade that it said before it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor_desk.store.migrations import MIGRATIONS, NEWEST, Migration, migrate, schema_of
from editor_desk.store.opening import prepare
from tests.databases import schema_5
from tests.store.desk import Clock, open_desk

ASKED_OTHERWISE = {"kumquat": [], "“calle Cinco”": ["tejano-festival"]}
"""A word that was taken out of its text without a checkpoint was still found; two words in quotes were no phrase."""
STEPS = tuple(step for step in MIGRATIONS if step.number > 5)
by_number = pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step.number}-{step.name}")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return schema_5.lay_out(folder)


@pytest.fixture(scope="module")
def then() -> dict[str, Any]:
    told: dict[str, Any] = json.loads(schema_5.DESCRIPTION.read_text("utf-8"))
    return told


def _says_what_it_said(path: Path, then: dict[str, Any]) -> None:
    with open_desk(path) as store:
        assert schema_of(store._connection) == NEWEST
        now = schema_5.describe(store)
        # A word typed after the last checkpoint was found by nobody before; finding it is no loss.
        assert [
            slug
            for words, slugs in then["found"].items()
            for slug in set(slugs) - set(now["found"][words])
            if words not in ASKED_OTHERWISE
        ] == []
        assert {words: now["found"][words] for words in ASKED_OTHERWISE} == ASKED_OTHERWISE
        assert now["found"]["Quackenbush"] == []
        # What newer programs ship came in by itself, as a version of its own.
        assert (then["rules"], now["rules"]) == (1, 2)
        aside = {"found": {}, "files": 0, "rules": 0}
        assert schema_5.differences({**then, **aside}, {**now, **aside}) == []
        assert store.verify().problems == ()


def test_a_real_store_of_schema_5_says_today_what_it_said_then(old: Path, then: dict[str, Any]):
    _says_what_it_said(old, then)


def test_the_backup_made_before_the_upgrade_brings_the_same_contents(old: Path, then: dict[str, Any]):
    with open_desk(old):
        pass
    (backup,) = (old.parent / "backups").glob("*before-version*")
    again = old.parent / "again" / "desk.sqlite"
    again.parent.mkdir()
    shutil.copyfile(backup, again)
    for folder in ("photos", "evidence"):
        shutil.copytree(old.parent / folder, again.parent / folder)
    _says_what_it_said(again, then)


@by_number
def test_killed_at_the_end_of_a_step_the_store_comes_up_whole(
    old: Path, then: dict[str, Any], step: Migration
):
    """What lies on the disk at that instant is what a killed program leaves."""
    left = old.parent / "left"

    def killed(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA cache_size = 1")  # so that pages not committed yet are on the disk too
        step.apply(connection)
        left.mkdir()
        for each in old.parent.glob("desk.sqlite*"):
            shutil.copyfile(each, left / each.name)
        for folder in ("photos", "evidence"):
            shutil.copytree(old.parent / folder, left / folder)
        raise KeyboardInterrupt

    steps = tuple(replace(each, apply=killed) if each is step else each for each in MIGRATIONS)
    with pytest.raises(KeyboardInterrupt):
        prepare(old, Clock(), steps)
    with closing(sqlite3.connect(left / "desk.sqlite")) as connection:
        assert schema_of(connection) == max(each.number for each in MIGRATIONS if each.number < step.number)
    _says_what_it_said(left / "desk.sqlite", then)


@by_number
def test_interrupted_in_the_middle_of_a_step_the_store_is_at_the_last_whole_one(
    old: Path, then: dict[str, Any], step: Migration
):
    before = tuple(each for each in MIGRATIONS if each.number < step.number)
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        migrate(connection, Clock()(), before)
        turns = _turns_of(connection, step)
        for part in (0.1, 0.5, 0.9):
            with pytest.raises(sqlite3.OperationalError, match="interrupted"):
                _stopped_after(connection, max(1, int(turns * part)), (*before, step))
            assert schema_of(connection) == before[-1].number
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    _says_what_it_said(old, then)


def _turns_of(connection: sqlite3.Connection, step: Migration) -> int:
    """How many steps of SQLite's machine a migration takes; it is taken back."""
    turns = 0

    def count() -> int:
        nonlocal turns
        turns += 1
        return 0

    connection.set_progress_handler(count, 1)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        step.apply(connection)
    finally:
        connection.execute("ROLLBACK")
        connection.set_progress_handler(None, 0)
    return turns


def _stopped_after(connection: sqlite3.Connection, turns: int, steps: tuple[Migration, ...]) -> None:
    left = turns

    def stop() -> int:
        nonlocal left
        left -= 1
        return left <= 0 and connection.in_transaction

    connection.set_progress_handler(stop, 1)
    try:
        migrate(connection, Clock()(), steps)
    finally:
        connection.set_progress_handler(None, 0)
        with suppress(sqlite3.OperationalError):
            connection.execute("ROLLBACK")
