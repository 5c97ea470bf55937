# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The backup of the day: only of what changed, checked, rotated, and carried to the second disk."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.backup import missing_files
from editor_desk.store.backup_list import BY_HAND, DAILY, backup_name, backups_of, check_backup
from editor_desk.store.connection import LOG_LIMIT
from editor_desk.store.daily_backup import (
    BackupMade,
    SecondFolder,
    back_up_today,
    backup_state,
    has_changed_since,
)
from editor_desk.store.second_disk import is_same_disk, shelf_of
from editor_desk.store.store import Store
from editor_desk.store.unit import Unit
from tests.faults import mounts
from tests.store.desk import EN, MONDAY, new_id, open_desk, read, story
from tests.store.killing import in_a_child, killed_at


@pytest.fixture
def owner(store: Store) -> Story:
    """A story with a photo, in the store."""
    with store.unit() as unit:
        picture = unit.keep_file(b"picture", "bayou.jpg", "image/jpeg", "photos")
        made = story(
            "flood-plan",
            photos=(PhotoUse(new_id(), PhotoAsset(new_id(), picture, 4, 3)),),
            changed_at=MONDAY,
        )
        unit.add_story(made)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> SecondFolder:
    """A second folder; in a test it is on the disk of the store, and the person knows it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return SecondFolder(folder, may_be_same_disk=True)


def write(store: Store, owner: Story, body: str, hours: int) -> None:
    with store.unit() as unit:
        edition = read_in(unit, owner)
        unit.put_edition(owner.id, replace(edition, body=body, changed_at=MONDAY + timedelta(hours=hours)))


def read_in(unit: Unit, owner: Story) -> Edition:
    return unit.story(owner.id).edition(EN)


def test_a_day_on_which_nothing_changed_costs_no_backup(store: Store, owner: Story):
    first = back_up_today(store.path, MONDAY)
    assert first.made == first.newest
    again = back_up_today(store.path, MONDAY + timedelta(days=1))
    assert (again.made, again.newest) == (None, first.newest)
    write(store, owner, "One word more.", 30)
    third = back_up_today(store.path, MONDAY + timedelta(days=2))
    assert third.made is not None
    assert len(backups_of(store.path)) == 2


def test_who_sits_at_the_desk_is_no_change_but_who_works_there_is(store: Store, owner: Story):
    made = back_up_today(store.path, MONDAY)
    (newest,) = backups_of(store.path)
    assert newest.path == made.newest
    with store.unit() as unit:
        unit.put_setting("last_person", "ana")
    assert not has_changed_since(store.path, newest)
    with store.unit() as unit:
        unit.put_setting("house_name", "La Voz")
    assert has_changed_since(store.path, newest)


def test_a_backup_of_a_clock_that_was_wrong_hides_no_old_one(store: Store, owner: Story):
    store.backup(backup_name(store.path, DAILY, MONDAY + timedelta(days=9000)))
    back_up_today(store.path, MONDAY - timedelta(days=3), occasion=BY_HAND)
    write(store, owner, "One word more.", 1)
    state = backup_state(store.path, MONDAY)
    assert state.last is not None
    assert (state.last.at, state.is_old) == (MONDAY - timedelta(days=3), True)
    fresh = back_up_today(store.path, MONDAY)
    assert fresh.made is not None
    assert len(backups_of(store.path)) == 3, "nothing goes while the clock is in doubt"
    assert not backup_state(store.path, MONDAY).is_old


def test_a_damaged_backup_counts_as_none(store: Store, owner: Story):
    first = back_up_today(store.path, MONDAY)
    first.newest.write_bytes(first.newest.read_bytes()[:5000])
    assert back_up_today(store.path, MONDAY + timedelta(days=1)).made is not None


def test_pressing_the_button_makes_one_whether_anything_changed_or_not_and_lets_none_go(
    store: Store, owner: Story
):
    back_up_today(store.path, MONDAY)
    pressed = back_up_today(store.path, MONDAY + timedelta(hours=1), occasion=BY_HAND)
    assert pressed.made is not None
    assert [one.occasion for one in backups_of(store.path)] == ["", "daily"]


def test_a_month_of_days_is_rotated_on_both_disks(store: Store, owner: Story, stick: SecondFolder):
    for day in range(40):
        write(store, owner, f"Day {day}.", day * 24)
        made = back_up_today(store.path, MONDAY + timedelta(days=day), second=stick)
        assert made.second is not None
    here = [one.path.name for one in backups_of(store.path)]
    shelf = shelf_of(store.path, stick.path)
    assert [one.path.name for one in backups_of(store.path, shelf)] == here
    assert 7 < len(here) < 20
    assert all(missing_files(shelf / name) == () for name in here)
    with open_desk(shelf / here[0]) as opened:
        assert read(opened, owner.id).edition(EN).body == "Day 39."


def test_a_photo_that_is_gone_is_named(store: Store, owner: Story):
    asset = owner.photos[0].asset
    assert asset is not None
    store.file_path(asset.file.sha256, "photos").unlink()
    assert back_up_today(store.path, MONDAY).missing == ("bayou.jpg",)


def test_a_photo_that_is_not_what_was_kept_is_not_copied_and_named(store: Store, owner: Story):
    asset = owner.photos[0].asset
    assert asset is not None
    store.file_path(asset.file.sha256, "photos").write_bytes(b"another picture")
    assert back_up_today(store.path, MONDAY).missing == ("bayou.jpg",)


def test_a_stick_that_is_not_in_costs_only_the_second_copy_and_is_caught_up_later(
    store: Store, owner: Story, stick: SecondFolder
):
    stick.path.rmdir()
    made = back_up_today(store.path, MONDAY, second=stick)
    assert made.made is not None
    assert made.second_problem is not None
    assert made.second_problem.message.code == "second.missing"
    assert not stick.path.exists()
    stick.path.mkdir()
    later = back_up_today(store.path, MONDAY + timedelta(days=1), second=stick)
    assert later.made is None
    assert later.second is not None
    assert later.second.read_bytes() == made.newest.read_bytes()


def test_the_folder_left_behind_by_a_stick_is_not_taken_for_it(
    store: Store, owner: Story, stick: SecondFolder
):
    assert is_same_disk(store.path, stick.path)
    made = back_up_today(store.path, MONDAY, second=SecondFolder(stick.path))
    assert made.second_problem is not None
    assert list(stick.path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a disk is put in and pulled out")
def test_a_real_stick_is_written_to_pulled_out_put_in_again_and_restored_from(
    store: Store, owner: Story, tmp_path: Path
):
    """In a child with mounts of its own: a disk of memory is the stick."""
    stick, path = tmp_path / "usb", store.path
    stick.mkdir()
    write(store, owner, "On the first day.", 1)
    store.close()

    def a_week_with_it() -> str:
        why_not = mounts.see_alone()
        if why_not:
            return why_not
        second = SecondFolder(stick)
        mounts.mount_memory(stick, 8 << 20)
        assert not is_same_disk(path, stick)
        first = back_up_today(path, MONDAY, second=second)
        assert first.second is not None, first
        assert missing_files(first.second) == ()
        mounts.pull_out(stick)
        with open_desk(path) as opened:
            write(opened, owner, "On the second day.", 30)
        pulled = back_up_today(path, MONDAY + timedelta(days=1), second=second)
        assert pulled.made is not None
        assert pulled.second_problem is not None
        assert pulled.second_problem.message.code == "second.missing"
        assert list(stick.iterdir()) == []
        mounts.mount_memory(stick, 256 << 10)
        tiny = back_up_today(path, MONDAY + timedelta(days=2), second=second)
        assert tiny.second_problem is not None
        assert tiny.second_problem.message.code in ("backup.no_room", "store.full")
        assert backups_of(path, shelf_of(path, stick)) == ()
        assert list(stick.rglob(".*")) == []
        mounts.pull_out(stick)
        mounts.mount_memory(stick, 8 << 20)
        caught_up = back_up_today(path, MONDAY + timedelta(days=3), second=second)
        assert caught_up.made is None
        assert caught_up.second is not None
        new = tmp_path / "new computer" / "desk.sqlite"
        Store.restore(caught_up.second, new)
        assert missing_files(new) == ()
        with open_desk(new) as opened:
            assert read(opened, owner.id).edition(EN).body == "On the second day."
        return ""

    why_not = in_a_child(a_week_with_it)
    if why_not:
        pytest.skip(why_not)


def test_a_second_disk_that_fails_leaves_nothing_half_made_and_the_first_backup_good(
    store: Store, owner: Story, stick: SecondFolder, monkeypatch: pytest.MonkeyPatch
):
    def torn(_beside: Path, _watch: object = None) -> None:
        raise BrokenInput("backup.unsound", path="stick")

    monkeypatch.setattr("editor_desk.store.second_disk.check_backup", torn)
    made = back_up_today(store.path, MONDAY, second=stick)
    assert made.second_problem is not None
    assert made.second_problem.message.code == "backup.unsound"
    shelf = shelf_of(store.path, stick.path)
    assert [one.name for one in shelf.iterdir() if one.is_file()] == []
    check_backup(made.newest)


def test_a_disk_without_room_is_said_before_it_is_full(
    store: Store, owner: Story, monkeypatch: pytest.MonkeyPatch
):
    usage = shutil.disk_usage(store.folder)._replace(free=10_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(BrokenInput, match=r"backup\.no_room") as refused:
        back_up_today(store.path, MONDAY)
    assert refused.value.message.params["free"] == 1
    assert backups_of(store.path) == ()


def test_the_backup_of_the_day_can_be_stopped_at_every_moment_and_made_again(
    store: Store, owner: Story, stick: SecondFolder
):
    looks = 0
    for moment in range(40):
        looks = 0

        def stop(_done: int, _of: int, moment: int = moment) -> None:
            nonlocal looks
            looks += 1
            if looks > moment:
                raise Stopped

        try:
            back_up_today(store.path, MONDAY + timedelta(minutes=moment), second=stick, watch=stop)
        except Stopped:
            for one in backups_of(store.path):
                check_backup(one.path)
                assert missing_files(one.path) == ()
            continue
        break
    else:
        pytest.fail("it never came to an end")
    shelf = shelf_of(store.path, stick.path)
    assert [one.name for one in (store.folder / "backups").glob(".*")] == []
    assert [one.name for one in shelf.glob(".*")] == []
    assert len(backups_of(store.path, shelf)) == 1


KILLS = 30


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child of this process is killed")
def test_killed_at_any_moment_every_backup_there_is_is_whole_and_the_next_one_is_made(
    store: Store, owner: Story, stick: SecondFolder
):
    """Old ones are let go in it, and everything is carried to the second folder."""
    for day in range(20):
        write(store, owner, f"Day {day}.", day * 24)
        back_up_today(store.path, MONDAY + timedelta(days=day), second=stick)
    shelf = shelf_of(store.path, stick.path)
    path = store.path
    write(store, owner, "Today.", 20 * 24)
    store.close()
    start = path.parent.parent / "start"
    shutil.copytree(path.parent, start / "desk")
    shutil.copytree(stick.path, start / "stick")
    today = MONDAY + timedelta(days=20)

    def make() -> BackupMade:
        return back_up_today(path, today, second=stick)

    moments = killed_at(make, 0)
    for number in range(KILLS):
        for folder in (path.parent, stick.path):
            shutil.rmtree(folder)
            shutil.copytree(start / folder.name, folder)
        killed_at(make, 1 + number * moments // KILLS)
        there = (*backups_of(path), *backups_of(path, shelf))
        assert len(there) >= 14
        for one in there:
            check_backup(one.path)
            assert missing_files(one.path) == ()
        if number % 5 == 0:
            made = back_up_today(path, today + timedelta(hours=1), second=stick)
            assert made.second is not None
            with open_desk(made.second) as opened:
                assert read(opened, owner.id).edition(EN).body == "Today."


def test_the_log_of_writes_is_short_again_after_a_long_backup(store: Store, owner: Story):
    log = store.path.with_name(f"{store.path.name}-wal")
    size = 0

    def typing(_done: int, _of: int) -> None:
        nonlocal size
        for number in range(30):
            write(store, owner, f"{number} {'typed meanwhile ' * 20000}", number)
        size = max(size, log.stat().st_size)

    back_up_today(store.path, MONDAY, watch=typing)
    assert size > LOG_LIMIT, "while the copy was made, its instant had to be kept"
    write(store, owner, "The next burst.", 50)
    write(store, owner, "And the next.", 51)
    assert log.stat().st_size <= LOG_LIMIT
    store.close()
    assert not log.exists()
