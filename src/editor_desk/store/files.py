# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos and evidence as files beside the store, each under the hash of its contents, kept for good.

A file is on the disk, whole and synced, before any row names it: a crash leaves at most a file nobody
refers to, never a reference to nothing.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal
from uuid import uuid4

from editor_desk.newsroom.claims import StoredFile

Folder = Literal["photos", "evidence"]
_PIECE = 1 << 20
_SHELF_LENGTH = 2
_CANNOT_WAIT = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
FOLDERS: tuple[Folder, ...] = ("photos", "evidence")


def place_of(base: Path, folder: str, sha256: str) -> Path:
    """Where a file of this content lies below the store's folder."""
    return base / folder / sha256[:2] / sha256


def keep(base: Path, folder: Folder, data: bytes, name: str, mime: str) -> StoredFile:
    """Keep contents for good; the same contents are kept once. ``name`` is what people call the file."""
    sha256 = hashlib.sha256(data).hexdigest()
    place = place_of(base, folder, sha256)
    if not (place.exists() and digest(place) == sha256):
        put_in_place(place, lambda beside: beside.write_bytes(data))
    return StoredFile(sha256, name, len(data), mime)


def kept_names(base: Path) -> frozenset[tuple[str, str]]:
    """Folder and hash of every file kept below a folder, asked of the system a folder at a time."""
    found: set[tuple[str, str]] = set()
    for folder in FOLDERS:
        for shelf in _entries(base / folder):
            if len(shelf.name) == _SHELF_LENGTH and shelf.is_dir():
                inside = _entries(Path(shelf.path))
                found.update(
                    (folder, one.name) for one in inside if one.name[:2] == shelf.name and one.is_file()
                )
    return frozenset(found)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def digest(path: Path) -> str:
    """SHA-256 of a file's contents, hex."""
    found = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        # Between two pieces Python's lock is asked for, and while one is made it is held: neither often nor long.
        piece = memoryview(bytearray(min(_PIECE, max(os.fstat(file.fileno()).st_size, 1))))
        while size := file.readinto(piece):
            found.update(piece[:size])
    return found.hexdigest()


def put_in_place(place: Path, write: Callable[[Path], object]) -> None:
    """Let ``write`` fill a file beside ``place``, then move it there whole and synced, or leave nothing."""
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f".{place.name[:16]}-{uuid4().hex}")
    try:
        write(beside)
        sync_file(beside)
        beside.replace(place)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    for folder in (place.parent, place.parent.parent, place.parent.parent.parent):
        sync_folder(folder)


def sync_file(path: Path) -> None:
    """Wait until a file's contents are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk; Windows does that by itself, some shares know no such wait."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_WAIT:
            raise
    finally:
        os.close(handle)
