# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Making room among the backups deletes what is ours and needed by none of the rest, and nothing else."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.watching import Stopped
from editor_desk.store import backup_room
from editor_desk.store.backup import missing_files
from editor_desk.store.backup_list import DAILY, BackupFile, backup_name, backups_of
from editor_desk.store.backup_room import make_room
from editor_desk.store.files import keep
from editor_desk.store.store import Store
from tests.store.desk import MONDAY, add, new_id, open_desk, story, tamper

TODAY = MONDAY + timedelta(days=400)


def picture(store: Store, data: bytes) -> PhotoUse:
    with store.unit() as unit:
        file = unit.keep_file(data, f"{data.decode()}.jpg", "image/jpeg", "photos")
    return PhotoUse(new_id(), PhotoAsset(new_id(), file, 4, 3))


def back_up(store: Store, days_ago: int) -> BackupFile:
    made = store.backup(backup_name(store.path, DAILY, TODAY - timedelta(days=days_ago)))
    return next(one for one in backups_of(store.path) if one.path == made)


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.rglob("*") if one.is_file())


def photo_files(folder: Path) -> int:
    return len([one for one in (folder / "photos").rglob("*") if one.is_file()])


def test_what_the_rotation_lets_go_is_deleted_and_said(store: Store, path: Path):
    add(store, story())
    first = [back_up(store, days) for days in range(40)]
    gone = make_room(path, first[0], TODAY)
    left = backups_of(path)
    assert {one.path for one in first} == {one.path for one in (*gone, *left)}
    assert len(gone) >= 20
    assert [one.path for one in left[:7]] == [one.path for one in first[:7]]
    with open_desk(left[-1].path) as opened:
        assert opened.verify().problems == ()


def without_its_photo(backup: BackupFile) -> None:
    tamper(backup.path, "DELETE FROM photo_use", "DELETE FROM photo_asset")


def test_a_photo_goes_with_the_last_backup_that_names_it(store: Store, path: Path):
    add(store, story(photos=(picture(store, b"levee"),)))
    of_the_week, doomed, *of_the_days = (back_up(store, days) for days in (9, 8, *range(7)))
    for one in of_the_days:
        without_its_photo(one)
    make_room(path, of_the_days[0], TODAY)
    assert not doomed.path.exists()
    assert photo_files(doomed.path.parent) == 1, "one of those kept still names it"
    without_its_photo(of_the_week)
    make_room(path, of_the_days[0], TODAY)
    assert photo_files(doomed.path.parent) == 0


def test_files_no_backup_names_go_and_named_ones_stay(store: Store, path: Path):
    add(store, story(photos=(picture(store, b"levee"),)))
    good = back_up(store, 0)
    folder = good.path.parent
    lost = keep(folder, "photos", b"named by no one", "x.jpg", "image/jpeg")
    (folder / "photos" / "readme.txt").write_text("somebody's own")
    make_room(path, good, TODAY)
    assert lost.sha256 not in names(folder)
    assert "readme.txt" in names(folder)
    assert missing_files(good.path) == ()
    assert not (folder / ".going").exists()


def test_a_backup_somebody_renamed_keeps_its_photos(store: Store, path: Path):
    add(store, story(photos=(picture(store, b"levee"),)))
    back_up(store, 3).path.rename(store.folder / "backups" / "before the redesign.db")
    good = back_up(store, 0)
    without_its_photo(good)
    make_room(path, good, TODAY)
    assert missing_files(store.folder / "backups" / "before the redesign.db") == ()


def test_where_one_backup_cannot_be_read_no_file_goes(store: Store, path: Path):
    add(store, story(photos=(picture(store, b"levee"),)))
    damaged, good = back_up(store, 2), back_up(store, 0)
    (damaged.path).write_bytes(damaged.path.read_bytes()[:8192])
    lost = keep(good.path.parent, "evidence", b"named by no one", "x", "text/plain")
    make_room(path, good, TODAY)
    assert lost.sha256 in names(good.path.parent)
    assert damaged.path.exists()


def test_what_only_bears_a_name_like_ours_is_not_deleted(store: Store, path: Path):
    add(store, story())
    good = back_up(store, 0)
    impostors = [backup_name(path, DAILY, TODAY - timedelta(days=300, hours=hours)) for hours in range(3)]
    for one in impostors:
        one.write_text("a list of phone numbers")
    make_room(path, good, TODAY)
    assert all(one.exists() for one in impostors)


def test_copies_half_made_when_the_power_went_are_cleared_away_after_a_day(store: Store, path: Path):
    add(store, story())
    good = back_up(store, 0)
    fresh = good.path.with_name(f".{good.path.name}-{'a' * 32}")
    old = good.path.with_name(f".{good.path.name}-{'b' * 32}")
    own = good.path.with_name(".desk-notes")
    for one in (fresh, old, own):
        one.write_bytes(b"half")
    for one in (old, own):
        os.utime(one, (1, 1))
    make_room(path, good, TODAY)
    assert (fresh.exists(), old.exists(), own.exists()) == (True, False, True)


def test_a_backup_that_gets_its_name_meanwhile_loses_no_photo(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Another program copies while room is made: at each moment of it, the new backup is whole."""
    add(store, story(photos=(picture(store, b"levee"),)))
    good = back_up(store, 0)
    without_its_photo(good)
    real = backup_room._unnamed_among
    made: list[Path] = []

    def meanwhile(those: frozenset[tuple[str, str]], place: Path) -> frozenset[tuple[str, str]]:
        unnamed = real(those, place)
        made.append(store.backup(backup_name(path, "", TODAY + timedelta(seconds=len(made)))))
        return unnamed

    monkeypatch.setattr(backup_room, "_unnamed_among", meanwhile)
    make_room(path, good, TODAY)
    assert len(made) == 2
    assert [missing_files(one) for one in made] == [(), ()]


def test_making_room_can_be_stopped_and_loses_nothing(store: Store, path: Path):
    add(store, story(photos=(picture(store, b"levee"),)))
    good = back_up(store, 0)
    lost = [keep(good.path.parent, "photos", bytes([number]), "x", "image/jpeg") for number in range(3)]
    looks = iter(range(99))

    def stop(_done: int, _of: int) -> None:
        if next(looks) == 1:
            raise Stopped

    with pytest.raises(Stopped):
        make_room(path, good, TODAY, watch=stop)
    make_room(path, good, TODAY)
    assert not {one.sha256 for one in lost} & set(names(good.path.parent))
    assert missing_files(good.path) == ()
