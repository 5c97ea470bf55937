# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Putting a backup back, tried on real files: what it holds stands again, and whatever happens a whole store is there."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.problems import BrokenInput, KnownProblem, Refused
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.backup import missing_files
from editor_desk.store.migrations import NEWEST, schema_of
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, approval, new_id, open_desk, read, story, tamper
from tests.store.killing import killed_at
from tests.store.test_backups import spoil

OLD = Path(__file__).parent.parent / "databases" / "schema-1.store"


@pytest.fixture
def owner(store: Store) -> Story:
    """A story with a photo and a sign-off, in the store."""
    with store.unit() as unit:
        picture = unit.keep_file(b"picture", "bayou.jpg", "image/jpeg", "photos")
        made = story(
            "flood-plan",
            en="Flood plan",
            photos=(PhotoUse(new_id(), PhotoAsset(new_id(), picture, 4, 3)),),
        )
        unit.add_story(made)
        signed = approval()
        unit.add_approval(made.id, signed, "what was signed")
        payload = {"approval": signed.id}
        unit.append_event(at=MONDAY, person="ana", code="approval.given", story=made.id, payload=payload)
    return read(store, made.id)


def diary(store: Store) -> list[tuple[int, str, object]]:
    with store.look() as unit:
        return [(event.sequence, event.code, event.payload) for event in unit.events()]


def approvals(store: Store, story_id: str) -> tuple[Approval, ...]:
    return read(store, story_id).approvals


def work_on(store: Store, owner: Story) -> None:
    """A day's work after the backup: other words, another sign-off, entries in the diary."""
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body="Written after the backup"))
        unit.append_event(at=MONDAY, person="ana", code="story.saved", story=owner.id)
    add(store, story("late"))


def test_stages_sign_offs_and_diary_are_those_of_the_backup_and_the_restore_is_its_next_entry(
    store: Store, owner: Story
):
    signed, entries = approvals(store, owner.id), diary(store)
    copy = store.backup()
    work_on(store, owner)
    ana = _ana(store)
    store.close()
    Store.restore(copy, store.path)
    with open_desk(store.path) as restored:
        assert read(restored, owner.id) == owner
        assert approvals(restored, owner.id) == signed
        assert diary(restored)[:-1] == entries
        number, code, payload = diary(restored)[-1]
        assert (number, code) == (entries[-1][0] + 1, "desk.restored")
        assert isinstance(payload, dict)
        assert payload["backup"] == copy.name
        with restored.look() as unit:
            assert unit.events()[-1].person == ana
        assert restored.verify().problems == ()
    with open_desk(store.path) as again:
        assert [entry[1] for entry in diary(again)].count("desk.restored") == 1


def _ana(store: Store) -> str:
    with store.look() as unit:
        return unit.last_person().id


def test_the_diary_names_who_put_it_back(store: Store, owner: Story):
    with store.unit() as unit:
        eva = replace(unit.last_person(), id=new_id(), name="Eva Ochoa")
        unit.put_person(eva)
    copy = store.backup()
    store.close()
    Store.restore(copy, store.path, by="eva ochoa")
    with open_desk(store.path) as restored, restored.look() as unit:
        assert unit.events()[-1].person == eva.id


def test_nobody_has_the_store_or_an_edition_of_it_in_hand_any_more(store: Store, owner: Story):
    with store.unit() as unit:
        unit.put_setting("session", "somebody's window")
    copy = store.backup()
    held = (
        "INSERT INTO hold SELECT row, 'ana', 's', 'window', 'here', 1, '2026-03-02T09:00:00.000000Z',"
        " '2026-03-02T09:00:00.000000Z' FROM edition"
    )
    tamper(copy, held)
    store.close()
    Store.restore(copy, store.path)
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM hold").fetchone() == (0,)
        assert connection.execute("SELECT value FROM setting WHERE name = 'session'").fetchone() is None


def test_a_backup_of_the_first_schema_is_brought_up_to_date_when_it_is_opened(store: Store, owner: Story):
    store.close()
    aside = Store.restore(OLD, store.path)
    with closing(sqlite3.connect(store.path)) as connection:
        assert schema_of(connection) == 1
    with open_desk(store.path) as restored:
        # The old store of the tests names files that never lay beside it; nothing else is found.
        assert {found.code for found in restored.verify().problems} == {
            "verify.file_missing",
            "verify.approval_unrecorded",  # they were laid out by hand
        }
        assert diary(restored)[-1][1] == "desk.restored"
    with closing(sqlite3.connect(store.path)) as connection:
        assert schema_of(connection) == NEWEST
    assert aside is not None
    with open_desk(aside / store.path.name) as kept:
        assert read(kept, owner.id) == owner


def test_a_backup_on_a_read_only_disk_is_put_back_and_leaves_nothing_there(
    store: Store, owner: Story, tmp_path: Path
):
    copy = store.backup(tmp_path / "stick" / "copy.sqlite")
    store.close()
    before = sorted(tmp_path.glob("stick/**/*"))
    copy.parent.chmod(0o555)
    try:
        Store.restore(copy, store.path)
    finally:
        copy.parent.chmod(0o755)
    assert sorted(tmp_path.glob("stick/**/*")) == before
    with open_desk(store.path) as restored:
        assert read(restored, owner.id) == owner


def test_photos_that_are_nowhere_any_more_are_named_and_the_texts_stand(store: Store, owner: Story):
    copy = store.backup()
    store.close()
    for folder in (store.folder / "photos", copy.parent / "photos"):
        shutil.rmtree(folder)
    Store.restore(copy, store.path)
    assert missing_files(store.path) == ("bayou.jpg",)
    with open_desk(store.path) as restored:
        assert read(restored, owner.id) == owner


def test_putting_back_can_be_stopped_and_leaves_everything_as_it_was(store: Store, owner: Story):
    copy = store.backup()
    work_on(store, owner)
    now = read(store, owner.id)
    store.close()
    before = sorted(store.folder.rglob("*"))
    looks = 0

    def stop_at(moment: int) -> bool:
        nonlocal looks
        looks = 0

        def watch(_done: int, _of: int) -> None:
            nonlocal looks
            looks += 1
            if looks > moment:
                raise Stopped

        try:
            Store.restore(copy, store.path, watch)
        except Stopped:
            return True
        return False

    moment = 0
    while stop_at(moment):
        assert sorted(store.folder.rglob("*")) == before
        with open_desk(store.path) as opened:
            assert read(opened, owner.id) == now
        moment += 1
    assert moment >= 3
    with open_desk(store.path) as restored:
        assert read(restored, owner.id) == owner


def test_a_damaged_backup_is_refused_and_nothing_is_touched(store: Store, owner: Story):
    copy = store.backup()
    store.close()
    spoil(copy)
    before = {one: one.read_bytes() for one in store.folder.rglob("*") if one.is_file()}
    with pytest.raises(BrokenInput, match=r"backup\.unsound"):
        Store.restore(copy, store.path)
    assert {one: one.read_bytes() for one in store.folder.rglob("*") if one.is_file()} == before


def test_what_a_killed_restore_left_is_cleared_away_by_the_next_one(store: Store, owner: Story):
    copy = store.backup()
    store.close()
    half = store.path.with_name(f".{store.path.name}-{'a' * 32}")
    half.write_bytes(b"half")
    half_aside = store.path.with_name(f".set-aside-{'b' * 32}")
    half_aside.mkdir()
    own = store.path.with_name(f".{store.path.name}-notes")
    own.write_text("somebody's own")
    for one in (half, half_aside, own):
        os.utime(one, (1, 1))
    Store.restore(copy, store.path)
    assert not half.exists()
    assert not half_aside.exists()
    assert own.exists()


# A disk that fills up, and a computer that dies, at each moment


@pytest.fixture
def in_hand(store: Store, owner: Story) -> tuple[Path, Path, Story, Story]:
    """A closed store after a day's work, its backup, and the story as each of them has it."""
    copy = store.backup()
    work_on(store, owner)
    now = read(store, owner.id)
    store.close()
    return store.path, copy, now, owner


def states(path: Path) -> dict[str, str]:
    """What lies beside a store, by content. Of the store itself a try may change how it keeps its log."""
    return {
        str(one.relative_to(path.parent)): one.read_bytes().hex()
        for one in path.parent.rglob("*")
        if one.is_file() and one != path
    }


def test_a_disk_that_is_full_at_any_write_leaves_the_old_store_whole(
    in_hand: tuple[Path, Path, Story, Story], monkeypatch: pytest.MonkeyPatch
):
    """Every wait for the disk, every copy and every new name fails once; SQLite's own writes: see below."""
    path, copy, now, _then = in_hand
    before = states(path)
    calls = ("fsync", "replace", "rename", "mkdir")
    said: list[str] = []
    for number in range(100):
        left = [number]
        with monkeypatch.context() as patched:

            def full(name: str, real: Any, left: list[int] = left) -> Any:
                def call(*args: Any, **kwargs: Any) -> Any:
                    if name == "mkdir" and Path(args[0]).exists():
                        return real(*args, **kwargs)  # nothing is written
                    left[0] -= 1
                    if left[0] == -1:
                        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
                    return real(*args, **kwargs)

                return call

            for name in calls:
                patched.setattr(os, name, full(name, getattr(os, name)))
            patched.setattr(shutil, "copyfile", full("copyfile", shutil.copyfile))
            try:
                Store.restore(copy, path)
            except KnownProblem as problem:
                said.append(problem.message.code)
            else:
                break
        with open_desk(path) as opened:
            at = read(opened, now.id).edition(EN).body
            assert opened.verify().problems == ()
        if at != now.edition(EN).body:
            assert at == ""
            break  # the very last wait, for the folder's name: the backup stands already
        assert states(path) == before, f"write {number}"
    assert number > 5
    assert set(said) == {"store.full"}


@pytest.mark.skipif(os.name == "nt", reason="a limit on the size of files is asked of the system")
def test_a_copy_that_does_not_fit_leaves_the_old_store_whole(in_hand: tuple[Path, Path, Story, Story]):
    import resource
    import signal

    path, copy, now, _then = in_hand
    before = states(path)
    size = copy.stat().st_size
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        for most in range(0, size, max(size // 25, 4096)):
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, limits[1]))
            try:
                with pytest.raises(KnownProblem) as refused:
                    Store.restore(copy, path)
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            assert refused.value.message.code in ("store.full", "store.disk"), most
            assert states(path) == before, most
    finally:
        signal.signal(signal.SIGXFSZ, ignored)
    with open_desk(path) as opened:
        assert read(opened, now.id) == now


KILLS = 50


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child of this process is killed")
def test_killed_at_any_moment_there_is_a_whole_store_at_the_path(
    in_hand: tuple[Path, Path, Story, Story], tmp_path: Path
):
    """The child dies at one line of the store after the other; now and then a whole restore follows."""
    path, copy, now, then = in_hand
    bodies = {now.edition(EN).body: 0, then.edition(EN).body: 0}
    start = tmp_path / "start"
    shutil.copytree(path.parent, start)
    moments = killed_at(lambda: Store.restore(copy, path), 0)
    assert moments > 20
    last = 6  # the new store gets its name in one of the last lines
    spread = [1 + number * (moments - last) // (KILLS - last) for number in range(KILLS - last)]
    for number, moment in enumerate([*spread, *range(moments - last + 1, moments + 1)]):
        _as_at_the_start(path, start)
        killed_at(lambda: Store.restore(copy, path), moment)
        with open_desk(path) as opened:
            assert opened.verify().problems == ()
            bodies[read(opened, now.id).edition(EN).body] += 1
        if number % 7 == 0:
            Store.restore(copy, path)
            with open_desk(path) as opened:
                assert read(opened, now.id) == then
    assert all(bodies.values()), "some were killed before the last step and some after it"


def _as_at_the_start(path: Path, start: Path) -> None:
    shutil.rmtree(path.parent)
    shutil.copytree(start, path.parent)


def test_a_store_open_at_the_window_is_not_replaced_under_it(store: Store, owner: Story):
    copy = store.backup()
    with pytest.raises(Refused, match=r"restore\.in_use"):
        Store.restore(copy, store.path)
    assert not list(store.folder.glob("set-aside*"))
    assert not list(store.folder.glob(".*"))
    work_on(store, owner)
    store.close()
    Store.restore(copy, store.path)
    tamper(store.path, "PRAGMA user_version")
