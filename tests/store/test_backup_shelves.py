# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person is told before a backup is put back: where it lies, and what it does not hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.store.backup_list import backups_of
from editor_desk.store.backup_shelves import Since, changed_since, on_shelves
from editor_desk.store.daily_backup import SecondFolder, back_up_today
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, story

OLD = Path(__file__).parent.parent / "databases" / "schema-1.store"


def test_a_backup_in_both_places_is_one_and_each_place_is_said(store: Store, tmp_path: Path):
    second = tmp_path / "stick"
    second.mkdir()
    add(store, story())
    back_up_today(store.path, MONDAY)
    add(store, story("late"))
    both = back_up_today(
        store.path, MONDAY + timedelta(days=1), second=SecondFolder(second, may_be_same_disk=True)
    )
    add(store, story("later"))
    gone = back_up_today(
        store.path, MONDAY + timedelta(days=2), second=SecondFolder(second, may_be_same_disk=True)
    )
    gone.newest.unlink()
    found = on_shelves(store.path, second)
    assert [(one.is_here, one.is_second) for one in found] == [(False, True), (True, True), (True, False)]
    assert found[1].backup.path == both.newest
    assert found[0].backup.path.parent.parent == second
    assert len(on_shelves(store.path)) == 2
    assert len(on_shelves(store.path, tmp_path / "pulled out")) == 2


def test_stories_changed_and_begun_since_then_are_counted(store: Store):
    kept, changed = story("kept", changed_at=MONDAY), story("changed", changed_at=MONDAY)
    add(store, kept, changed)
    copy = store.backup()
    assert changed_since(store.path, copy) == Since(0, 0)
    with store.unit() as unit:
        edition = replace(changed.edition(EN), body="More.", changed_at=MONDAY + timedelta(hours=3))
        unit.put_edition(changed.id, edition)
    add(store, story("new"), story("newer"))
    assert changed_since(store.path, copy) == Since(changed=1, new=2)
    assert [one.name for one in copy.parent.iterdir()] == [copy.name]


def test_a_backup_of_the_first_schema_can_be_compared(store: Store):
    add(store, story())
    assert changed_since(store.path, OLD) == Since(changed=0, new=1)


def test_what_is_no_backup_cannot_be_compared(store: Store, tmp_path: Path):
    letter = tmp_path / "letter.sqlite"
    letter.write_text("Dear editor")
    with pytest.raises(BrokenInput, match=r"store\.not_a_store"):
        changed_since(store.path, letter)
    assert backups_of(store.path) == ()
