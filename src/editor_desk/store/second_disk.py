# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Backups carried to a second place: a stick, another disk, a share of the office. A fire takes a whole computer.

The live store must never lie on a share; a backup may: it is one file, written by one program, read again
after writing.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.backup import copy_files, refuse_without_room
from editor_desk.store.backup_list import check_backup
from editor_desk.store.connection import looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.files import digest, sync_folder

_PIECE = 2 << 20
_SHARED_NAME = re.compile(r"[^A-Za-z0-9-]+")


def shelf_of(store_path: Path, folder: Path) -> Path:
    """Where in a chosen folder this desk's backups lie: desks of one office may share the folder.

    Named after the computer and the desk's id, so that neither moves the other's backups on.
    """
    with looking(store_path) as connection:
        (desk,) = connection.execute("SELECT value FROM setting WHERE name = 'desk'").fetchone()
    computer = _SHARED_NAME.sub("-", platform.node()).strip("-") or "desk"
    return folder / f"editor-desk-{computer}-{str(desk)[:8]}"


def is_same_disk(store_path: Path, folder: Path) -> bool:
    """Whether both lie on one disk, as far as the system says: then the second backup is lost with the first."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), None)
    return there is not None and there.stat().st_dev == store_path.parent.stat().st_dev


def carry_over(backup: Path, shelf: Path, watch: Watch = unwatched) -> Path:
    """Copy a backup and the files it names to another folder; the copy is read again and checked there.

    The folder that holds ``shelf`` must be there (``second.missing``): a disk that was pulled out is not made
    anew. A copy of that name that is there already is taken for what it is.
    """
    if not shelf.parent.is_dir():
        raise BrokenInput("second.missing", path=str(shelf.parent))
    target = shelf / backup.name
    with told_in_sentences(shelf):
        shelf.mkdir(exist_ok=True)
        copy_files(backup, shelf, watch)
        if not target.is_file():
            _carry(backup, target, watch)
            copy_files(backup, shelf, named_by=target)  # as ``backup.back_up`` does
    return target


def _carry(backup: Path, target: Path, watch: Watch) -> None:
    expected = digest(backup)
    refuse_without_room(target.parent, backup.stat().st_size)
    beside = target.with_name(f".{target.name}-{uuid4().hex}")
    try:
        _copy(backup, beside, watch)
        if digest(beside) != expected:
            raise BrokenInput("backup.unsound", path=str(target))
        check_backup(beside, lambda _done, _of: watch(1, 1))
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def _copy(origin: Path, beside: Path, watch: Watch) -> None:
    """Copy with looks at whoever watches; on the disk, and out of the computer's memory, when it returns."""
    whole, done = origin.stat().st_size, 0
    room = memoryview(bytearray(_PIECE))
    with origin.open("rb", buffering=0) as source, beside.open("wb", buffering=0) as copy:
        while size := source.readinto(room):
            piece = room[:size]
            while piece:
                piece = piece[copy.write(piece) or 0 :]
            os.fsync(copy.fileno())  # piece by piece: others that write never wait behind all of it
            done += size
            watch(done, whole)
        if sys.platform == "linux":
            # What is compared afterwards comes from the disk, not from the memory it was written from.
            os.posix_fadvise(copy.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
