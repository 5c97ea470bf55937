# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A store that is older than this computer saw it is noticed, whatever SQLite says; a copy elsewhere is not."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from editor_desk.newsroom.stories import Story
from editor_desk.store.store import Store
from editor_desk.store.witness import Seen, Witness
from tests.store.desk import EN, MONDAY, Clock, shipped_rules, story

LATER = MONDAY + timedelta(hours=3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


def open_store(path: Path, folder: Path | None, now: object = None) -> Store:
    return Store.open(
        path,
        shipped_rules=shipped_rules(),
        computer_user="Ana",
        now=now or Clock(),  # type: ignore[arg-type]
        witness_folder=folder,
    )


def write(store: Store, owner: Story, words: str, at: datetime = MONDAY) -> None:
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body=words, changed_at=at))


def entry(store: Store, code: str) -> None:
    with store.unit() as unit:
        unit.append_event(at=MONDAY, person="ana", code=code)


@pytest.fixture
def owner() -> Story:
    return story(en="Flood plan")


@pytest.fixture
def early(path: Path, folder: Path, owner: Story) -> Path:
    """A copy of the store as it was before its last act and its last words."""
    with open_store(path, folder) as store:
        with store.unit() as unit:
            unit.add_story(owner)
        entry(store, "first")
        write(store, owner, "Early words.")
    copy = path.with_name("early.copy")
    shutil.copyfile(path, copy)
    return copy


def test_a_store_that_is_as_it_was_has_nothing_missing(path: Path, folder: Path, early: Path):
    with open_store(path, folder) as store:
        assert store.missing is None
        assert not any(problem.code == "verify.missing" for problem in store.verify().problems)


def test_an_older_copy_in_its_place_is_noticed_by_the_diary(path: Path, folder: Path, early: Path):
    with open_store(path, folder) as store:
        entry(store, "second")
        entry(store, "third")
    shutil.copyfile(early, path)
    with open_store(path, folder) as store:
        assert store.missing is not None
        assert store.missing.entries == 2
        assert store.missing.ends == MONDAY
        assert [problem.code for problem in store.verify().problems] == ["verify.missing"]


def test_lost_words_are_noticed_although_the_diary_is_whole(
    path: Path, folder: Path, early: Path, owner: Story
):
    with open_store(path, folder) as store:
        write(store, owner, "Later words.", LATER)
    shutil.copyfile(early, path)
    with open_store(path, folder) as store:
        assert store.missing is not None
        assert store.missing.entries == 0


def test_a_log_that_was_lost_is_noticed(path: Path, folder: Path, owner: Story, tmp_path: Path):
    with open_store(path, folder) as store:
        with store.unit() as unit:
            unit.add_story(owner)
        entry(store, "first")
    live = open_store(path, folder)
    write(live, owner, "Words that are in the log alone.", LATER)
    entry(live, "second")
    cut = tmp_path / "cut" / path.name
    cut.parent.mkdir()
    shutil.copyfile(path, cut)  # without its log
    live.close()
    shutil.copyfile(cut, path)
    path.with_name(f"{path.name}-wal").unlink(missing_ok=True)
    with open_store(path, folder) as store:
        assert store.missing is not None
        assert store.missing.entries == 1


def test_it_is_said_until_somebody_goes_on_with_it(path: Path, folder: Path, early: Path):
    with open_store(path, folder) as store:
        entry(store, "second")
    shutil.copyfile(early, path)
    with open_store(path, folder) as store:
        entry(store, "another second")
    with open_store(path, folder) as store:
        still = store.missing
        assert still is not None
        store.accept_missing()
        assert store.missing is None
    with open_store(path, folder) as store:
        assert store.missing is None


def test_the_right_file_back_in_its_place_is_nothing_to_tell(path: Path, folder: Path, early: Path):
    with open_store(path, folder) as store:
        entry(store, "second")
    newer = path.with_name("newer.copy")
    shutil.copyfile(path, newer)
    shutil.copyfile(early, path)
    with open_store(path, folder) as store:
        entry(store, "a third way")
    shutil.copyfile(newer, path)
    with open_store(path, folder) as store:
        assert store.missing is None


def test_what_another_computer_wrote_is_no_loss(path: Path, folder: Path, early: Path, owner: Story):
    with open_store(path, None) as elsewhere:
        entry(elsewhere, "second")
        write(elsewhere, owner, "Typed there.", MONDAY - timedelta(hours=1))
    with open_store(path, folder) as store:
        assert store.missing is None


def test_a_copy_in_another_place_is_no_older_store(path: Path, folder: Path, early: Path, tmp_path: Path):
    with open_store(path, folder) as store:
        entry(store, "second")
    copy = tmp_path / "copy" / "desk.sqlite"
    copy.parent.mkdir()
    shutil.copyfile(early, copy)
    with open_store(copy, folder) as store:
        assert store.missing is None


@pytest.mark.parametrize("contents", [b"", b"{}", b"\x00" * 1024, b"[" * 5000])
def test_a_witness_nobody_can_read_says_nothing(path: Path, folder: Path, early: Path, contents: bytes):
    for file in (folder / "witness").iterdir():
        file.write_bytes(contents)
    with open_store(path, folder) as store:
        assert store.missing is None
        entry(store, "second")
    assert Witness(folder, path).last() is not None


def test_a_witness_that_cannot_be_written_fails_no_act(path: Path, tmp_path: Path):
    folder = tmp_path / "a-file"
    folder.write_text("where the folder should be")
    with open_store(path, folder) as store:
        entry(store, "first")
        assert store.missing is None


def test_a_note_costs_next_to_nothing(path: Path, folder: Path):
    witness = Witness(folder, path)
    seen = Seen("desk", MONDAY, 1, "hash", "story", "en", MONDAY)
    witness.note(seen)
    began = time.perf_counter()
    for _ in range(200):
        witness.note(seen)
    assert (time.perf_counter() - began) / 200 < 0.002
    assert witness.last() == seen


def test_a_clock_that_went_back_is_noticed_and_breaks_nothing(path: Path, folder: Path, owner: Story):
    with open_store(path, folder, lambda: LATER) as store:
        with store.unit() as unit:
            unit.add_story(replace(owner, changed_at=LATER))
            unit.append_event(at=LATER, person="ana", code="first")
        assert store.clock_behind() is None
    with open_store(path, folder, lambda: MONDAY) as store:
        assert store.clock_behind() == LATER - MONDAY
        assert store.missing is None
        with store.unit() as unit:
            unit.append_event(at=MONDAY, person="ana", code="second")
        with store.look() as unit:
            assert [event.code for event in unit.events()] == ["first", "second"]
        assert store.verify().problems == ()
