# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Recovery files: words the store did not take lie elsewhere, whole, until they are in it."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.newsroom.stories import Furniture
from editor_desk.store.recovery_files import RecoveryFiles, UnsavedText, text_hash
from tests.store.desk import EN, ES, MONDAY

TYPED = UnsavedText(
    desk="desk-1",
    store="/stick/desk.sqlite",
    story_id="story-1",
    slug="flood-plan",
    language=ES,
    person="ana",
    furniture=Furniture(headline="El plan de inundación"),
    body="Año tras año, 2,000 casas.\n\nFin 🌊",
    base=text_hash(Furniture(), ""),
    at=MONDAY,
)


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "state", tmp_path / "temporary"


@pytest.fixture
def files(places: tuple[Path, Path]) -> RecoveryFiles:
    return RecoveryFiles(places)


def test_what_was_kept_is_found_to_the_letter(files: RecoveryFiles, places: tuple[Path, Path]):
    assert files.keep(TYPED) == places[0] / "recovery"
    assert [file.text for file in files.find("desk-1").own] == [TYPED]


def test_an_edition_has_one_file_with_its_newest_words(files: RecoveryFiles):
    files.keep(TYPED)
    files.keep(replace(TYPED, body="Newer."))
    files.keep(replace(TYPED, language=EN))
    assert {(file.text.language, file.text.body) for file in files.find("desk-1").own} == {
        (ES, "Newer."),
        (EN, TYPED.body),
    }


def test_words_that_are_in_the_store_leave_no_file(files: RecoveryFiles, places: tuple[Path, Path]):
    files.keep(TYPED)
    files.drop(TYPED)
    assert files.find("desk-1").own == ()
    assert list((places[0] / "recovery").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_place_that_takes_nothing_is_passed_over(
    files: RecoveryFiles, places: tuple[Path, Path], tmp_path: Path
):
    places[0].write_text("a file where the folder should be")
    assert files.keep(TYPED) == places[1] / "recovery"
    assert [file.text for file in files.find("desk-1").own] == [TYPED]
    places[1].rename(tmp_path / "gone")
    places[1].write_text("here too")
    assert files.keep(TYPED) is None


def test_a_full_disk_holds_the_words_nowhere_and_says_so(files: RecoveryFiles, places: tuple[Path, Path]):
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, hard))
    try:
        assert files.keep(TYPED) is None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [file for place in places for file in place.rglob("*") if file.is_file()] == []


def test_a_failed_write_leaves_the_words_kept_before(files: RecoveryFiles):
    resource = pytest.importorskip("resource")
    files.keep(TYPED)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, hard))
    try:
        assert files.keep(replace(TYPED, body="Newer.")) is None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [file.text for file in files.find("desk-1").own] == [TYPED]


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"\x00\xff garbage",
        b"[]",
        b"[" * 100_000,
        b'{"form": "editor-desk-recovery-1"}',
        b'{"form": "editor-desk-recovery-1", "furniture": "text"}',
        b'{"form": "another", "desk": "desk-1"}',
    ],
    ids=["empty", "bytes", "a list", "nested", "fields missing", "wrong shape", "another form"],
)
def test_a_file_nobody_can_read_is_left_as_it_is_and_said(
    files: RecoveryFiles, places: tuple[Path, Path], contents: bytes
):
    files.keep(TYPED)
    hostile = places[0] / "recovery" / "desk-1.story-1.es.json"
    hostile.write_bytes(contents)
    found = files.find("desk-1")
    assert [file.text for file in found.own] == [TYPED]
    assert found.unreadable == (hostile,)
    assert hostile.read_bytes() == contents


def test_the_words_of_another_desk_are_not_taken(files: RecoveryFiles):
    files.keep(replace(TYPED, desk="desk-2"))
    found = files.find("desk-1")
    assert found.own == ()
    assert [file.text.desk for file in found.others] == ["desk-2"]


def test_a_file_that_changed_since_it_was_found_is_not_dropped(files: RecoveryFiles):
    files.keep(TYPED)
    (found,) = files.find("desk-1").own
    files.keep(replace(TYPED, body="Newer."))
    files.drop_file(found)
    assert [file.text.body for file in files.find("desk-1").own] == ["Newer."]


def test_a_name_cannot_lead_out_of_the_folder(files: RecoveryFiles, places: tuple[Path, Path]):
    files.keep(replace(TYPED, story_id="../../elsewhere"))
    assert [file.parent for file in places[0].rglob("*.json")] == [places[0] / "recovery"]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs to give a folder away")
def test_a_folder_somebody_else_laid_there_is_not_used(files: RecoveryFiles, places: tuple[Path, Path]):
    (places[0] / "recovery").mkdir(parents=True)
    os.chown(places[0], 12345, 12345)
    assert files.keep(TYPED) == places[1] / "recovery"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_nobody_else_of_the_computer_may_read_them(files: RecoveryFiles, places: tuple[Path, Path]):
    files.keep(TYPED)
    assert (places[0] / "recovery").stat().st_mode & 0o077 == 0
