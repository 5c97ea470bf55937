# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Making room among the backups: those the rotation lets go, and photos and files that none of the rest names.

Only what is certainly ours is deleted: a store by its application id, a kept file by its name. Where one
backup cannot be read, no photo and no file goes: it might be the only one that names it.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import time
from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path

from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.backup_list import BackupFile, backups_of
from editor_desk.store.connection import looking
from editor_desk.store.files import kept_names, place_of
from editor_desk.store.migrations import APPLICATION_ID
from editor_desk.store.rotation import to_let_go

_KEPT_NAME = re.compile(r"[0-9a-f]{64}")
_HALF_MADE = re.compile(r"\..+-[0-9a-f]{32}(-journal|-wal|-shm)?")
_SURELY_GIVEN_UP_S = 86_400.0
"""A copy half made may be somebody's who is still at it; after a day it is not."""
_NAMED_OF = """
    WITH asked AS MATERIALIZED (
        SELECT json_extract(value, '$[0]') AS folder, json_extract(value, '$[1]') AS sha256 FROM json_each(?)
    )
    SELECT folder, sha256 FROM asked
    WHERE folder = 'photos' AND sha256 IN (SELECT file_sha256 FROM photo_asset)
       OR folder = 'evidence' AND sha256 IN (SELECT file_sha256 FROM evidence WHERE file_sha256 IS NOT NULL)
"""
_Kept = tuple[str, str]
"""Folder and hash of a kept file."""
_GOING = ".going"
"""Where files wait until it is certain that nobody names them."""


class _Unreadable(Exception):
    """What some backup names is not known."""


def make_room(
    store_path: Path,
    good: BackupFile,
    now: datetime,
    zone: tzinfo | None = None,
    folder: Path | None = None,
    watch: Watch = unwatched,
) -> tuple[BackupFile, ...]:
    """Delete what the rotation lets go, now that ``good`` is made and checked; returns the backups deleted.

    ``folder`` None: the one beside the store. Safe while another program makes a backup there.
    """
    place = folder or good.path.parent
    gone = []
    for backup in to_let_go(backups_of(store_path, place), now, zone, good=(good,)):
        watch(0, 0)
        if backup.path != good.path and _is_ours(backup.path):
            backup.path.unlink()
            gone.append(backup)
    _let_half_made_go(place, store_path)
    _let_files_go(place, watch)
    return tuple(gone)


def let_go(store_path: Path, gone: Iterable[Path], watch: Watch = unwatched) -> tuple[Path, ...]:
    """Delete these backups of a store, and the files beside them that no other names; returns those deleted."""
    deleted = []
    for path in gone:
        watch(0, 0)
        if path != store_path and _is_ours(path):
            path.unlink()
            deleted.append(path)
    for place in {path.parent for path in deleted}:
        _let_files_go(place, watch)
    return tuple(deleted)


def _is_ours(path: Path) -> bool:
    try:
        with looking(path, at_rest=True) as connection:
            return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
    except sqlite3.Error:
        return False  # damaged, or somebody else's: a person may look at it


def _let_half_made_go(place: Path, store_path: Path) -> None:
    """Copies that were being made when the power went."""
    for path in place.glob(f".{store_path.stem}-*"):
        if _HALF_MADE.fullmatch(path.name) and path.is_file():
            age = time.time() - path.stat().st_mtime
            if age > _SURELY_GIVEN_UP_S:
                path.unlink(missing_ok=True)


def _let_files_go(place: Path, watch: Watch) -> None:
    """Photos and files that no backup in this folder names any more.

    They are moved out of the way, then the backups are read once more, then they go: a backup that got its
    name meanwhile either is among those read, or looks for its files after they were moved and copies them.
    """
    _bring_back(place, _ours_in(place / _GOING))  # from a time the power went
    try:
        unnamed = _unnamed_among(_ours_in(place), place)
        for kept in sorted(unnamed):
            watch(0, 0)
            _move(place_of(place, *kept), place_of(place / _GOING, *kept))
        _bring_back(place, unnamed - _unnamed_among(unnamed, place))
    except _Unreadable:
        _bring_back(place, _ours_in(place / _GOING))
        return
    except BaseException:
        _bring_back(place, _ours_in(place / _GOING))
        raise
    if unnamed:
        shutil.rmtree(place / _GOING)


def _bring_back(place: Path, those: frozenset[_Kept]) -> None:
    """Put what waits back in its place."""
    for kept in those:
        _move(place_of(place / _GOING, *kept), place_of(place, *kept))


def _move(origin: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    origin.replace(target)


def _unnamed_among(those: frozenset[_Kept], place: Path) -> frozenset[_Kept]:
    """Which of these files no store in a folder names, whatever it is called.

    Raises ``_Unreadable`` where that is not known. After the newest backup few are left to be asked for.
    """
    left = set(those)
    for path in sorted(place.iterdir(), reverse=True):
        if not left:
            break
        if not path.is_file() or path.name.startswith("."):
            continue
        try:
            with looking(path, at_rest=True) as connection:
                if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
                    left.difference_update(connection.execute(_NAMED_OF, (json.dumps(list(left)),)))
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
                continue  # a letter, a list: no database at all
            raise _Unreadable from error
    return frozenset(left)


def _ours_in(place: Path) -> frozenset[_Kept]:
    """What is certainly a kept file, by its name."""
    return frozenset(kept for kept in kept_names(place) if _KEPT_NAME.fullmatch(kept[1]))
