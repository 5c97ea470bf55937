# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What SQLite and the disk say, in sentences an editor can act on."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput, KnownProblem, Refused
from editor_desk.store.packing import Unreadable

_BROKEN = {
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_READONLY: "store.read_only",
    sqlite3.SQLITE_PERM: "store.read_only",
    sqlite3.SQLITE_AUTH: "store.read_only",
    sqlite3.SQLITE_CANTOPEN: "store.cannot_open",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_NOTADB: "store.damaged",
    sqlite3.SQLITE_IOERR: "store.disk",
}
_MOVED = (sqlite3.SQLITE_READONLY_DBMOVED, sqlite3.SQLITE_IOERR_VNODE)
_WAITING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
_NO_TEXT = "Could not decode to UTF-8"
"""Python says this of bytes that are no text; the program writes no such bytes."""
_LITTLE = 64 * 1024
"""A disk with less room than this is full, whatever else it says of itself; bytes."""
_COLUMNS = ("editor_desk.store.columns", "editor_desk.store.shapes", "editor_desk.store.packing")
_READS_COLUMNS = ("_from", "_line")
"""How functions that make a value of columns are called, here and in the modules of the store."""
_DEEP = 3
"""So many calls lie between such a function and the value it stumbles over, at most."""
_OF_THE_SYSTEM = {
    errno.ENOSPC: "store.full",
    errno.EDQUOT: "store.full",
    errno.EFBIG: "store.full",
    errno.EACCES: "store.read_only",
    errno.EPERM: "store.read_only",
    errno.EROFS: "store.read_only",
    errno.EIO: "store.disk",
    # A stick that was pulled out, a share that went away.
    errno.ENODEV: "store.gone",
    errno.ENXIO: "store.gone",
    errno.ESTALE: "store.gone",
    errno.ENOTCONN: "store.gone",
    errno.EHOSTDOWN: "store.gone",
}


@contextmanager
def told_in_sentences(path: Path) -> Iterator[None]:
    """Turn a fault of SQLite or the disk into a ``KnownProblem``; anything else is a bug and passes."""
    try:
        yield
    except (KnownProblem, GeneratorExit):
        raise
    except Exception as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        try:
            raise problem from error
        finally:
            # Else the frame and the problem would keep each other, and with them the cursor that met the fault:
            # SQLite keeps the file open as long as that lives.
            del problem


def problem_of(error: Exception, path: Path) -> KnownProblem | None:
    """The sentence for a fault, or None where it is none of the disk's (a broken constraint, say)."""
    # SQLAlchemy keeps the driver's error as ``orig``; it is not imported here, so that lists need not load it.
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite3.Error):
        code = _of_sqlite(original, path)
        if code is None:
            return None
        return (Refused if code == "store.locked" else BrokenInput)(code, path=str(path))
    if isinstance(original, Unreadable):
        return BrokenInput("store.damaged", path=str(path))
    if isinstance(original, OSError):
        code = _OF_THE_SYSTEM.get(original.errno or 0, "store.cannot_open")
        return BrokenInput(code, path=str(original.filename or path))
    if isinstance(original, ValueError) and _is_of_a_column(original):
        return BrokenInput("store.damaged", path=str(path))
    return None


def _is_of_a_column(error: ValueError) -> bool:
    """Whether a value read from the store is none that the program writes: a stage nobody knows, a broken list.

    SQLite has no check sum over what lies in a page, so a flipped bit may look like that. Any other value that is
    wrong is a mistake of the program.
    """
    frames = [
        (str(frame.f_globals.get("__name__", "")), frame.f_code.co_name)
        for frame, _line in traceback.walk_tb(error.__traceback__)
    ]
    own = [frame for frame in frames if frame[0].startswith("editor_desk.")][-_DEEP:]
    reads = any(name.endswith(_READS_COLUMNS) or module in _COLUMNS for module, name in own)
    writes = any(name == "instant_text" for _module, name in own)
    return reads and not writes


def _of_sqlite(error: sqlite3.Error, path: Path) -> str | None:
    whole = getattr(error, "sqlite_errorcode", 0)
    primary = whole & 0xFF
    if whole in _MOVED:
        return "store.gone"
    if primary in _WAITING:
        return "store.locked"
    if primary == sqlite3.SQLITE_IOERR and _is_full(path):
        # Some writes that find no room are told as a failing disk.
        return "store.full"
    if str(error).startswith(_NO_TEXT):
        return "store.damaged"
    return _BROKEN.get(primary)


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
