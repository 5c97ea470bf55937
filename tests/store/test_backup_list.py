# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which backups there are, what each holds, and the newest one that can be relied on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.backup_list import (
    DAILY,
    backup_name,
    backups_of,
    check_backup,
    look_into,
    newest_good,
)
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, story, tamper
from tests.store.test_backups import spoil


def test_backups_come_newest_first_with_their_occasion_whatever_else_lies_there(store: Store):
    add(store, story())
    first = store.backup()
    daily = store.backup(backup_name(store.path, DAILY, datetime(2026, 3, 4, 7, tzinfo=UTC)))
    upgrade = store.backup(backup_name(store.path, "before-version-9", datetime(2026, 3, 3, 7, tzinfo=UTC)))
    folder = first.parent
    for stranger in (
        "desk-notes.sqlite",
        "desk-20260305T070000.000000Zx.sqlite",
        "other.sqlite",
        "desk-.txt",
    ):
        (folder / stranger).write_text("somebody's own")
    (folder / "desk-20260306T070000.000000Z.sqlite").mkdir()
    found = backups_of(store.path)
    assert [(one.path, one.occasion) for one in found] == [
        (daily, "daily"),
        (upgrade, "before-version-9"),
        (first, ""),
    ]
    assert found[0].at == datetime(2026, 3, 4, 7, tzinfo=UTC)


def test_the_backups_of_another_store_in_the_same_folder_are_not_ours(store: Store, tmp_path: Path):
    shared = tmp_path / "stick"
    ours = store.backup(backup_name(store.path, DAILY, MONDAY, shared))
    (shared / "desk-2-20260302T090000.000000Z-daily.sqlite").write_bytes(ours.read_bytes())
    assert [one.path for one in backups_of(store.path, shared)] == [ours]


def test_a_folder_that_is_not_there_holds_no_backups(store: Store, tmp_path: Path):
    assert backups_of(store.path) == ()
    assert backups_of(store.path, tmp_path / "pulled out") == ()
    assert newest_good(store.path) is None


def test_a_backup_says_how_many_stories_it_holds_and_when_it_was_worked_on_last(store: Store):
    owner = story(changed_at=MONDAY)
    add(store, owner, story("late", changed_at=MONDAY))
    later = MONDAY.replace(hour=15)
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body="More.", changed_at=later))
    store.backup()
    (backup,) = backups_of(store.path)
    held = look_into(backup)
    assert (held.stories, held.last_change) == (2, later)
    assert held.size == backup.path.stat().st_size
    assert sorted(one.name for one in backup.path.parent.iterdir() if one.is_file()) == [backup.path.name]


def test_a_store_of_the_first_schema_can_be_looked_into():
    from editor_desk.store.backup_list import BackupFile

    old = Path(__file__).parent.parent / "databases" / "schema-1.store"
    held = look_into(BackupFile(old, MONDAY))
    assert held.schema == 1
    assert held.stories > 0
    assert held.last_change is not None
    check_backup(old)


def test_the_newest_good_backup_is_found_behind_damaged_ones(store: Store):
    add(store, story())
    for day in (2, 3, 4, 5, 6):
        store.backup(backup_name(store.path, DAILY, datetime(2026, 3, day, 7, tzinfo=UTC)))
    newest, cut, strange, newer, good = (one.path for one in backups_of(store.path))
    spoil(newest)
    cut.write_bytes(cut.read_bytes()[:9000])
    strange.write_text("somebody saved a letter here")
    tamper(newer, "PRAGMA user_version = 99")
    found = newest_good(store.path)
    assert found is not None
    assert found.path == good


@pytest.mark.parametrize("damage", [b"", b"no store", b"SQLite format 3\x00" + b"\x01" * 5000])
def test_what_is_no_backup_is_said_and_not_looked_into(store: Store, damage: bytes):
    copy = store.backup()
    copy.write_bytes(damage)
    (backup,) = backups_of(store.path)
    with pytest.raises(BrokenInput):
        look_into(backup)
    with pytest.raises(BrokenInput):
        check_backup(copy)


def test_looking_for_a_good_backup_can_be_stopped(store: Store):
    add(store, *(story(f"story-{number}", en="Words " * 40) for number in range(300)))
    store.backup()

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        newest_good(store.path, stop)
