# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of fault, each made to happen by what really makes it happen."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from editor_desk.desk import Desk
from tests.faults import mounts
from tests.faults.scene import ANOTHER, IDS, NOON, Clock, store_in

_PAGE = 4096


@dataclass(frozen=True)
class Strike:
    """A fault at one place: how it happens and how it is mended."""

    strike: Callable[[], None]
    mend: Callable[[], None]


def _growing(thorough: bool) -> Iterator[int]:
    """0, 1, 2 …: at every write if ``thorough``, else in steps that grow wider further out."""
    place = 0
    while True:
        yield place
        place += 1 if thorough else 1 + place


def _both(_thorough: bool) -> Iterable[int]:
    return (0, 1)


@dataclass(frozen=True)
class Kind:
    """A kind of fault. ``places`` are where it can fall, ``says`` the sentences an editor may hear of it."""

    at: Callable[[Path, int], Strike]
    says: frozenset[str]
    places: Callable[[bool], Iterable[int]] = _both
    before: Callable[[Path], None] = lambda folder: None
    needs_mounts: bool = False
    ends_when_done: bool = False
    at_open_desks_only: bool = False

    needs_disk: bool = False

    def impossible(self, no_mounts: str) -> str:
        """Why it cannot be made to happen here; empty where it can."""
        if self.needs_disk and not no_mounts:
            return mounts.no_disk_images()
        return no_mounts if self.needs_mounts else ""


def _no_more_than(_folder: Path, place: int) -> Strike:
    """No file grows beyond so many pages: the system refuses the write that would do it."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size: int) -> Callable[[], None]:
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))

    return Strike(limit(place * _PAGE), limit(resource.RLIM_INFINITY))


def _full_after(folder: Path, place: int) -> Strike:
    """The disk has room for so many more pages."""
    disk = folder.parent
    return Strike(
        lambda: mounts.resize(disk, mounts.used(disk) + place * _PAGE),
        lambda: mounts.resize(disk, 16 * 2**20),
    )


_RIGHTS = (
    ("desk", 0o555),
    ("desk", 0o000),
    ("desk/photos", 0o555),
    ("desk/evidence", 0o555),
    ("desk/backups", 0o555),
    ("out", 0o000),
    # Tried by the thorough run alone:
    ("desk/desk.sqlite", 0o444),
    ("desk/desk.sqlite", 0o000),
    ("desk/desk.sqlite-wal", 0o444),
    ("desk/desk.sqlite-wal", 0o000),
    ("desk/desk.sqlite-shm", 0o444),
    ("desk/desk.sqlite-shm", 0o000),
    ("desk/photos", 0o000),
    ("desk/evidence", 0o000),
    ("desk/backups", 0o000),
    ("out", 0o555),
    ("stick", 0o555),
    ("stick", 0o000),
)


def _on_a_thin_disk(folder: Path) -> None:
    """The desk lies on a disk that promises more room than there is behind it."""
    (folder / "desk").rename(folder / "aside")
    (folder / "desk").mkdir()
    mounts.mount_image(folder / "disk.img", folder / "desk", 8 * 2**20)
    shutil.copytree(folder / "aside", folder / "desk", dirs_exist_ok=True)
    shutil.rmtree(folder / "aside")
    os.sync()


def _fails_after(folder: Path, place: int) -> Strike:
    """What is written beyond so many pages fails when it is to be brought to the disk (EIO)."""
    disk = folder.parent
    return Strike(
        lambda: mounts.resize(disk, mounts.used(disk) + place * _PAGE),
        lambda: mounts.resize(disk, 16 * 2**20),
    )


def _without_rights(folder: Path, place: int) -> Strike:
    """One of the folders and files of the desk is nobody's to write in, or to read."""
    name, mode = _RIGHTS[place]
    target = folder / name

    def strike() -> None:
        if target.exists():
            target.chmod(mode)

    def mend() -> None:
        if target.exists():
            target.chmod(0o755 if target.is_dir() else 0o644)

    return Strike(strike, mend)


def _each_right(thorough: bool) -> Iterable[int]:
    return range(len(_RIGHTS) if thorough else 6)


def _bound_by_rights(folder: Path) -> None:
    for name in ("desk/evidence", "out", "stick"):
        (folder / name).mkdir(exist_ok=True)
    mounts.give_up_power()


def _renamed_away(folder: Path, _place: int) -> Strike:
    desk, away = folder / "desk", folder / "moved"

    def strike() -> None:
        desk.rename(away)

    def mend() -> None:
        away.rename(desk)

    return Strike(strike, mend)


def _plugged_in(folder: Path) -> None:
    """The desk lies on a stick: what is seen at its folder can be pulled out."""
    (folder / "desk").rename(folder / "on-the-stick")
    (folder / "desk").mkdir()
    mounts.mount_again(folder / "on-the-stick", folder / "desk")


def _pulled_out(folder: Path, _place: int) -> Strike:
    return Strike(
        lambda: mounts.pull_out(folder / "desk"),
        lambda: mounts.mount_again(folder / "on-the-stick", folder / "desk"),
    )


def _deleted(folder: Path, _place: int) -> Strike:
    """File and log are deleted under the open desk; a copy of them comes back."""
    desk, copy = folder / "desk", folder / "copy"

    def strike() -> None:
        copy.mkdir()
        for part in sorted(desk.glob("desk.sqlite*")):
            shutil.copyfile(part, copy / part.name)
            part.unlink()

    def mend() -> None:
        for end in ("", "-wal"):
            if (copy / f"desk.sqlite{end}").exists():
                shutil.copyfile(copy / f"desk.sqlite{end}", desk / f"desk.sqlite{end}")

    return Strike(strike, mend)


def _exchanged(folder: Path, place: int) -> Strike:
    """Another desk's store is put in the place of the open one, or a copy of its own."""
    path, aside = store_in(folder), folder / "aside"

    def strike() -> None:
        other = folder / "desk" / "other.sqlite"
        if place == 0:
            IDS.begin(ANOTHER)
            Desk.open(other, now=Clock(NOON)).close()
        else:
            with closing(sqlite3.connect(path)) as now, closing(sqlite3.connect(other)) as copy:
                now.backup(copy)
        aside.mkdir()
        for end in ("", "-wal"):
            path.with_name(f"desk.sqlite{end}").rename(aside / f"desk.sqlite{end}")
        other.rename(path)

    def mend() -> None:
        if place == 0:
            path.unlink()
            for end in ("", "-wal"):
                (aside / f"desk.sqlite{end}").rename(path.with_name(f"desk.sqlite{end}"))

    return Strike(strike, mend)


FULL = frozenset({"store.full", "backup.no_room", "store.disk", "export.disk_full"})
GONE = frozenset({"store.gone", "store.cannot_open"})
RIGHTS = frozenset({"store.read_only", "store.cannot_open", "export.folder", "store.disk"})
KINDS: Mapping[str, Kind] = {
    "a file may not grow": Kind(_no_more_than, FULL, _growing, ends_when_done=True),
    "the disk is full": Kind(_full_after, FULL, _growing, needs_mounts=True, ends_when_done=True),
    "the disk fails": Kind(
        _fails_after,
        FULL,
        _growing,
        _on_a_thin_disk,
        needs_mounts=True,
        needs_disk=True,
        ends_when_done=True,
        at_open_desks_only=True,
    ),
    "rights are missing": Kind(_without_rights, RIGHTS, _each_right, _bound_by_rights),
    "the folder is renamed": Kind(_renamed_away, GONE, at_open_desks_only=True),
    "the stick is pulled out": Kind(
        _pulled_out,
        GONE,
        before=_plugged_in,
        needs_mounts=True,
        at_open_desks_only=True,
    ),
    "the file is deleted": Kind(_deleted, GONE, at_open_desks_only=True),
    "another file lies there": Kind(
        _exchanged, frozenset({"store.replaced", "store.gone"}), at_open_desks_only=True
    ),
}
