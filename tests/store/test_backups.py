# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A copy counts only after it was opened and checked; putting one back overwrites nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.newsroom.claims import StoredFile
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.problems import BrokenInput, Refused, WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.backup_list import last_backup
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, evidence, new_id, open_desk, pin, read, story, tamper


@pytest.fixture
def owner(store: Store) -> Story:
    """A story with a photo and a file, in the store."""
    with store.unit() as unit:
        picture = unit.keep_file(b"picture", "bayou.jpg", "image/jpeg", "photos")
        notes = unit.keep_file(b"notes", "notes.txt", "text/plain", "evidence")
        made = story(
            "flood-plan",
            en="Flood plan",
            photos=(PhotoUse(new_id(), PhotoAsset(new_id(), picture, 4, 3)),),
            files=(evidence("Notes", file=notes),),
            pins=(pin(),),
        )
        unit.add_story(made)
        unit.index_story(made)
        unit.append_event(at=MONDAY, person="ana", code="story.made", story=made.id)
    return made


def test_a_backup_is_a_store_of_its_own_with_photos_and_evidence(store: Store, owner: Story, tmp_path: Path):
    copy = store.backup(tmp_path / "stick" / "copy.sqlite")
    assert sorted(one.name for one in copy.parent.iterdir()) == ["copy.sqlite", "evidence", "photos"]
    assert copy.read_bytes()[18:20] == b"\x01\x01", (
        "one file that needs no log: it can lie on a read-only disk"
    )
    with open_desk(copy) as opened:
        assert read(opened, owner.id) == owner
        assert opened.desk == store.desk
        assert opened.verify().problems == ()


def test_backups_beside_the_store_share_their_files(store: Store, owner: Story):
    first = store.backup()
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body="More."))
    second = store.backup()
    assert first != second
    assert first.parent == store.folder / "backups"
    assert len([one for one in (first.parent / "photos").rglob("*") if one.is_file()]) == 1
    with open_desk(second) as opened:
        assert read(opened, owner.id).edition(EN).body == "More."


def test_a_backup_while_somebody_writes_is_of_one_instant(store: Store, owner: Story, tmp_path: Path):
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body="Not yet saved"))
        unit._session.flush()
        copy = store.backup(tmp_path / "copy.sqlite")
    with open_desk(copy) as opened:
        assert read(opened, owner.id) == owner
    assert read(store, owner.id).edition(EN).body == "Not yet saved"


def test_a_backup_never_overwrites(store: Store, tmp_path: Path):
    target = tmp_path / "copy.sqlite"
    target.write_text("something dear")
    with pytest.raises(WrongUsage, match=r"backup\.exists"):
        store.backup(target)
    assert target.read_text() == "something dear"


def test_a_backup_of_a_damaged_store_is_not_taken_for_one(store: Store, owner: Story, tmp_path: Path):
    store.close()
    spoil(store.path)
    with pytest.raises(BrokenInput), open_desk(store.path) as opened:
        opened.backup(tmp_path / "copies" / "copy.sqlite")
    copies = tmp_path / "copies"
    assert not copies.exists() or [one for one in copies.iterdir() if one.is_file()] == []


def spoil(path: Path, table: str = "edition") -> None:
    """Overwrite the page on which the editions (or another table) begin."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_a_backup_is_put_back_and_the_present_store_set_aside(store: Store, owner: Story):
    copy = store.backup()
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), body="Written after the backup"))
    store.close()
    aside = Store.restore(copy, store.path)
    with open_desk(store.path) as restored:
        assert read(restored, owner.id) == owner
        assert restored.verify().problems == ()
    assert aside is not None
    with open_desk(aside / store.path.name) as kept:
        assert read(kept, owner.id).edition(EN).body == "Written after the backup"
    with open_desk(copy) as untouched:
        assert read(untouched, owner.id) == owner


def test_restoring_elsewhere_brings_photos_and_evidence(store: Store, owner: Story, tmp_path: Path):
    copy = store.backup(tmp_path / "stick" / "copy.sqlite")
    new_place = tmp_path / "new computer" / "desk.sqlite"
    assert Store.restore(copy, new_place) is None
    with open_desk(new_place) as restored:
        assert read(restored, owner.id) == owner
        assert restored.verify().problems == ()


def test_a_damaged_store_is_set_aside_as_it_is(store: Store, owner: Story):
    copy = store.backup()
    store.close()
    spoil(store.path)
    damaged = store.path.read_bytes()
    aside = Store.restore(copy, store.path)
    assert aside is not None
    assert (aside / store.path.name).read_bytes() == damaged
    with open_desk(store.path) as restored:
        assert read(restored, owner.id) == owner


@pytest.mark.parametrize("is_log_whole", [True, False])
def test_a_file_that_is_no_store_at_all_is_set_aside_with_its_log(
    store: Store, owner: Story, is_log_whole: bool
):
    copy = store.backup()
    log = store.path.with_name(store.path.name + "-wal")
    add(store, story("late"))
    late = log.read_bytes() if is_log_whole else b"somebody's letter" * 500
    store.close()
    log.write_bytes(late)
    store.path.write_text("somebody saved a letter here")
    aside = Store.restore(copy, store.path)
    assert not log.exists(), "the log of the old store would be taken for the new one's"
    assert aside is not None
    assert (aside / log.name).read_bytes() == late
    with open_desk(store.path) as restored:
        assert read(restored, owner.id) == owner


def test_the_log_of_a_crash_goes_aside_with_its_store(store: Store, owner: Story, tmp_path: Path):
    copy = store.backup()
    late = story("late")
    add(store, late)
    crashed = tmp_path / "crashed" / "desk.sqlite"
    crashed.parent.mkdir()
    for end in ("", "-wal"):
        crashed.with_name(crashed.name + end).write_bytes(
            store.path.with_name(store.path.name + end).read_bytes()
        )
    aside = Store.restore(copy, crashed)
    with open_desk(crashed) as restored, restored.look() as unit:
        assert unit.story(owner.id).files == owner.files
        with pytest.raises(WrongUsage):
            unit.story(late.id)
    assert aside is not None
    with open_desk(aside / crashed.name) as kept:
        assert read(kept, late.id) == late


def test_an_open_store_is_not_replaced_under_its_users(store: Store, owner: Story):
    copy = store.backup()
    before = sorted(store.folder.iterdir())
    with pytest.raises(Refused, match=r"restore\.in_use"):
        Store.restore(copy, store.path)
    assert sorted(store.folder.iterdir()) == before
    assert read(store, owner.id) == owner


@pytest.mark.parametrize("contents", [b"", b"no store", b"SQLite format 3\x00" + b"\x01" * 5000])
def test_what_is_no_sound_backup_is_not_put_back(store: Store, owner: Story, tmp_path: Path, contents: bytes):
    store.close()
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(contents)
    before = store.path.read_bytes()
    with pytest.raises(BrokenInput):
        Store.restore(broken, store.path)
    assert store.path.read_bytes() == before
    assert not list(store.folder.glob("set-aside-*"))


def test_a_damaged_backup_is_not_put_back(store: Store, owner: Story):
    copy = store.backup()
    store.close()
    spoil(copy)
    with pytest.raises(BrokenInput, match=r"backup\.unsound"):
        Store.restore(copy, store.path)
    with open_desk(store.path) as opened:
        assert read(opened, owner.id) == owner


def test_a_backup_of_a_newer_program_is_not_put_back(store: Store, owner: Story):
    copy = store.backup()
    store.close()
    tamper(copy, "PRAGMA user_version = 99")
    with pytest.raises(BrokenInput, match=r"store\.newer"):
        Store.restore(copy, store.path)


def test_a_store_is_not_its_own_backup(store: Store):
    store.close()
    with pytest.raises(WrongUsage, match=r"restore\.itself"):
        Store.restore(store.path, store.path)


def test_a_file_missing_from_the_store_comes_back_with_the_backup(store: Store, owner: Story):
    copy = store.backup()
    sha256 = owner.photos[0].asset.file.sha256 if owner.photos[0].asset else ""
    store.file_path(sha256, "photos").unlink()
    store.close()
    Store.restore(copy, store.path)
    with open_desk(store.path) as restored:
        assert restored.file_path(sha256, "photos").read_bytes() == b"picture"
        assert isinstance(read(restored, owner.id).files[0].file, StoredFile)


def test_a_backup_that_is_stopped_leaves_no_copy(store: Store, owner: Story, tmp_path: Path):
    seen: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        seen.append((done, of))
        raise Stopped

    with pytest.raises(Stopped):
        store.backup(tmp_path / "stick" / "copy.sqlite", stop)
    assert seen
    assert [one.name for one in (tmp_path / "stick").iterdir() if one.is_file()] == []
    assert read(store, owner.id) == owner


def test_a_backup_can_be_stopped_while_photos_are_copied(store: Store, owner: Story, tmp_path: Path):
    copied: list[int] = []

    def stop_at_the_second(done: int, of: int) -> None:
        copied.append(done)
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        store.backup(tmp_path / "stick" / "copy.sqlite", stop_at_the_second)
    assert copied == [0, 1]
    assert not (tmp_path / "stick" / "copy.sqlite").exists()


def test_the_newest_backup_is_known_by_its_name_whatever_else_lies_there(store: Store, owner: Story):
    assert last_backup(store.path) is None
    store.backup()
    newest = store.backup()
    (newest.parent / "desk-notes.txt").write_text("not a backup")
    last = last_backup(store.path)
    assert last is not None
    assert last.strftime("%Y%m%dT%H%M%S.%fZ") in newest.name
