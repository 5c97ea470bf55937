# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the disk does to a desk, made to happen; the editor gets a sentence and loses nothing saved."""

from __future__ import annotations

import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput, Refused
from editor_desk.newsroom.wording import render
from editor_desk.store.faults import problem_of
from editor_desk.store.sentences import WORDINGS
from editor_desk.store.store import Store
from tests.store.desk import EN, add, open_desk, read, story
from tests.store.test_backups import spoil

LONG = "Casi dos mil palabras. " * 100_000


def test_a_full_store_keeps_what_was_saved_and_takes_more_when_there_is_room(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(BrokenInput) as problem, store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body=LONG))
    assert problem.value.message.code == "store.full"
    assert read(store, owner.id) == owner
    store._connection.execute("PRAGMA max_page_count = 1000000")
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body=LONG))
    assert read(store, owner.id).edition(EN).body == LONG


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_disk_that_takes_no_more_loses_nothing_saved(store: Store, monkeypatch: pytest.MonkeyPatch):
    import resource

    owner = story(en="Flood plan")
    add(store, owner)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = max(one.stat().st_size for one in store.folder.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, hard))
    try:
        with pytest.raises(BrokenInput) as problem, store.unit() as unit:
            unit.put_edition(owner.id, replace(owner.edition(EN), body=LONG))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert problem.value.message.code in ("store.full", "store.disk")
    assert read(store, owner.id) == owner
    assert store.verify().problems == ()
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body=LONG))
    assert read(store, owner.id).edition(EN).body == LONG


def test_a_page_that_went_bad_is_said(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    store.close()
    spoil(store.path)
    with open_desk(store.path) as damaged, pytest.raises(BrokenInput) as problem, damaged.look() as unit:
        unit.story(owner.id)
    assert problem.value.message.code == "store.damaged"


@pytest.mark.parametrize(
    ("code", "kind", "sentence"),
    [
        (sqlite3.SQLITE_BUSY, Refused, "store.locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Refused, "store.locked"),
        (sqlite3.SQLITE_FULL, BrokenInput, "store.full"),
        (sqlite3.SQLITE_READONLY, BrokenInput, "store.read_only"),
        (sqlite3.SQLITE_READONLY_DBMOVED, BrokenInput, "store.gone"),
        (sqlite3.SQLITE_CORRUPT, BrokenInput, "store.damaged"),
        (sqlite3.SQLITE_NOTADB, BrokenInput, "store.damaged"),
        (sqlite3.SQLITE_CANTOPEN, BrokenInput, "store.cannot_open"),
        (sqlite3.SQLITE_IOERR_FSYNC, BrokenInput, "store.disk"),
    ],
)
def test_every_fault_of_the_disk_has_a_sentence(code: int, kind: type[Exception], sentence: str):
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    problem = problem_of(error, Path("/desk.sqlite"))
    assert isinstance(problem, kind)
    assert problem is not None
    assert problem.message.code == sentence
    assert "/desk.sqlite" in render(problem.message, WORDINGS)


@pytest.mark.parametrize(
    "error", [sqlite3.IntegrityError("UNIQUE constraint failed"), KeyError("body"), ValueError("a bug")]
)
def test_what_is_a_bug_stays_one(error: Exception):
    assert problem_of(error, Path("/desk.sqlite")) is None


def test_every_sentence_says_what_is_safe():
    for code, sentence in WORDINGS.items():
        assert sentence.endswith((".", "{detail}")), code
        if code.startswith("store."):
            assert any(
                word in sentence for word in ("safe", "kept", "changed", "left", "created", "backup")
            ), code
