# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a crash, a copy or a careless hand does to the log beside the store."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.store.list_query import ListQuery
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, open_desk, read, story

CUTS = 40
LONG = "Casi dos mil palabras. " * 400


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _write(store: Store, story_id: str, number: int) -> None:
    """One act: words and an entry of the diary that says which."""
    with store.unit() as unit:
        edition = unit.story(story_id).edition(EN)
        unit.put_edition(story_id, replace(edition, body=f"Burst {number}. {LONG}"))
        unit.append_event(at=MONDAY, person="ana", code="saved", story=story_id, payload={"number": number})


def _states(path: Path) -> tuple[str, int]:
    """The words and how many entries there are, which must be of one moment."""
    with open_desk(path) as store, store.look() as unit:
        (line,) = unit.lines(ListQuery())
        body = unit.story(line.id).edition(EN).body
        return body.partition(".")[0], len(unit.events())


@pytest.fixture
def left(path: Path, tmp_path: Path) -> Path:
    """File and log as a power cut leaves them after twelve acts."""
    owner = story("flood-plan", en="Flood plan")
    with open_desk(path) as store:
        add(store, owner)
    with open_desk(path) as store:
        for number in range(1, 13):
            _write(store, owner.id, number)
        copy = tmp_path / "left" / path.name
        copy.parent.mkdir()
        for end in ("", "-wal"):
            shutil.copyfile(path.with_name(path.name + end), copy.with_name(copy.name + end))
    return copy


def test_a_log_cut_anywhere_leaves_the_store_as_it_was_after_some_act(left: Path, tmp_path: Path):
    chance = random.Random(2026)
    whole = _log(left).read_bytes()
    seen = set()
    for cut in [0, 31, 32, len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(CUTS))]:
        path = tmp_path / f"cut-{cut}" / left.name
        path.parent.mkdir(exist_ok=True)
        shutil.copyfile(left, path)
        _log(path).write_bytes(whole[:cut])
        words, entries = _states(path)
        assert words == (f"Burst {entries}" if entries else ""), f"cut at {cut}"
        with open_desk(path) as store:
            assert store.verify().problems == ()
        seen.add(entries)
    assert len(seen) > 5


@pytest.mark.parametrize("seed", range(6))
def test_a_log_of_garbage_is_no_log(left: Path, seed: int):
    chance = random.Random(seed)
    whole = _log(left).read_bytes()
    spoilt = bytearray(whole)
    for _ in range(seed):
        spoilt[chance.randrange(len(spoilt))] ^= 0xFF
    _log(left).write_bytes(bytes(spoilt) if seed else chance.randbytes(len(whole)))
    words, entries = _states(left)
    assert words == (f"Burst {entries}" if entries else "")
    with open_desk(left) as store:
        assert store.verify().problems == ()


def _refused_untouched(path: Path) -> str:
    before = path.read_bytes(), _log(path).read_bytes()
    with pytest.raises(BrokenInput) as refused:
        open_desk(path)
    assert (path.read_bytes(), _log(path).read_bytes()) == before
    return refused.value.message.code


def test_the_log_of_another_desk_is_not_played_into_the_store(left: Path, path: Path):
    """Somebody puts a file back and leaves the log of another one lying beside it."""
    other = path.with_name("other.sqlite")
    with open_desk(other) as store:
        add(store, *(story(f"other-{number}", en=LONG) for number in range(9)))
        with store.unit() as unit:
            unit.append_event(at=MONDAY, person="eva", code="saved")
    shutil.copyfile(other, left)
    assert _refused_untouched(left) == "store.foreign_log"


def test_an_older_copy_put_back_under_a_log_is_not_mixed_with_it(path: Path, tmp_path: Path):
    owner = story("flood-plan", en="Flood plan")
    old = tmp_path / "old.sqlite"
    with open_desk(path) as store:
        add(store, owner)
        _write(store, owner.id, 1)
    shutil.copyfile(path, old)
    with open_desk(path) as store:
        for number in range(2, 30):
            _write(store, owner.id, number)
            add(store, story(f"later-{number}", en=LONG))
    with open_desk(path) as store:
        _write(store, owner.id, 30)
        log = _log(path).read_bytes()
    shutil.copyfile(old, path)
    _log(path).write_bytes(log)
    assert _refused_untouched(path) == "store.foreign_log"


def test_a_newer_copy_put_over_the_file_keeps_what_it_has(left: Path, tmp_path: Path):
    """The log of this morning beside a file of noon: the noon must not turn into a mixture."""
    noon = tmp_path / "noon.sqlite"
    shutil.copyfile(left, noon)
    shutil.copyfile(_log(left), _log(noon))
    with open_desk(noon) as store:
        owner = next(iter(store_lines(store)))
        for number in range(13, 40):
            _write(store, owner, number)
            add(store, story(f"later-{number}", en=LONG))
    shutil.copyfile(noon, left)
    assert _refused_untouched(left) == "store.foreign_log"


def store_lines(store: Store) -> list[str]:
    with store.look() as unit:
        return [line.id for line in unit.lines(ListQuery())]


def test_a_log_beside_a_file_caught_in_a_checkpoint_is_its_own(left: Path):
    """The first pages of the log were written into the file when the power went: it looks odd without its log."""
    whole, log = bytearray(left.read_bytes()), _log(left).read_bytes()
    size = int.from_bytes(log[8:12], "big")
    frames = range(32, len(log) - size, 24 + size)
    for frame in list(frames)[: len(frames) // 2]:
        page = int.from_bytes(log[frame : frame + 4], "big")
        end = page * size
        if len(whole) < end:
            whole.extend(bytes(end - len(whole)))
        whole[end - size : end] = log[frame + 24 : frame + 24 + size]
    left.write_bytes(bytes(whole))
    assert _states(left) == ("Burst 12", 12)
    with open_desk(left) as store:
        assert store.verify().problems == ()


def test_a_log_without_its_file_is_no_new_desk(left: Path):
    left.unlink()
    with pytest.raises(BrokenInput, match=r"store\.vanished"):
        open_desk(left)
    assert _log(left).stat().st_size
    assert not left.exists()
    left.touch()
    with pytest.raises(BrokenInput, match=r"store\.emptied"):
        open_desk(left)
    assert _log(left).stat().st_size


def test_a_file_cut_anywhere_is_refused_or_read_to_the_end_of_it(path: Path, tmp_path: Path):
    owner = story("flood-plan", en=LONG)
    with open_desk(path) as store:
        add(store, owner)
    whole = path.read_bytes()
    chance = random.Random(1)
    for cut in (chance.randrange(1, len(whole)) for _ in range(CUTS)):
        left = tmp_path / f"cut-{cut}.sqlite"
        left.write_bytes(whole[:cut])
        with pytest.raises(BrokenInput) as refused:
            _open_and_read(left, owner.id)
        assert refused.value.message.code in ("store.damaged", "store.not_a_store")
        assert left.read_bytes() == whole[:cut]


def _open_and_read(path: Path, story_id: str) -> None:
    with open_desk(path) as store:
        read(store, story_id)
