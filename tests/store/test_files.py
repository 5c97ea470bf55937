# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos and evidence lie beside the store under the hash of what they are."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.store.store import Store


def keep(store: Store, data: bytes, name: str = "bayou.jpg"):
    with store.unit() as unit:
        return unit.keep_file(data, name, "image/jpeg", "photos")


def test_a_kept_file_is_there_whole_and_named_by_its_contents(store: Store):
    kept = keep(store, b"picture")
    assert (kept.name, kept.size, kept.mime) == ("bayou.jpg", 7, "image/jpeg")
    assert kept.sha256 == hashlib.sha256(b"picture").hexdigest()
    place = store.file_path(kept.sha256, "photos")
    assert place.read_bytes() == b"picture"
    assert place.is_relative_to(store.folder / "photos")


def test_the_same_contents_are_kept_once_under_any_name(store: Store):
    first, second = keep(store, b"picture", "a.jpg"), keep(store, b"picture", "../../b.jpg")
    assert first.sha256 == second.sha256
    assert second.name == "../../b.jpg"
    assert len([one for one in (store.folder / "photos").rglob("*") if one.is_file()]) == 1


def test_a_file_damaged_on_the_disk_is_mended_by_keeping_it_again(store: Store):
    kept = keep(store, b"picture")
    store.file_path(kept.sha256, "photos").write_bytes(b"pict")
    keep(store, b"picture")
    assert store.file_path(kept.sha256, "photos").read_bytes() == b"picture"


def test_a_file_stays_although_the_act_that_kept_it_failed(store: Store):
    with pytest.raises(ZeroDivisionError), store.unit() as unit:
        raise ZeroDivisionError(unit.keep_file(b"picture", "a", "b", "evidence"))
    sha256 = hashlib.sha256(b"picture").hexdigest()
    assert store.file_path(sha256, "evidence").exists()
    assert store.verify().problems == ()


def test_an_empty_file_is_a_file(store: Store):
    assert keep(store, b"").size == 0


def test_a_folder_that_cannot_be_written_is_a_sentence(store: Store):
    (store.folder / "photos").write_text("in the way")
    with pytest.raises(BrokenInput, match=r"store\."):
        keep(store, b"picture")


def test_nothing_half_written_is_left(store: Store, monkeypatch: pytest.MonkeyPatch):
    def fails(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(BrokenInput, match=r"store\.full"):
        keep(store, b"picture")
    monkeypatch.undo()
    assert [one for one in (store.folder / "photos").rglob("*") if one.is_file()] == []
