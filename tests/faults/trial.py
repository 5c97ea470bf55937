# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One act with a fault in its way, in a process of its own; what the editor was told and what the store is then."""

from __future__ import annotations

import hashlib
import os
import pickle
import re
import sqlite3
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from editor_desk.desk import say_problem
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.backup_list import check_backup
from editor_desk.store.verify import verify
from tests.faults import scene as scenes
from tests.faults.acts import ACTS, WITHOUT_A_DESK
from tests.faults.kinds import Strike
from tests.faults.scene import NOON, Scene, enter, store_in

T = TypeVar("T")
Picture = dict[str, Any]
"""Every row of a store and every file beside it."""
_KEPT = ("photos", "evidence", "out")
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{64}")
_LATER = "purge.old_bytes"
"""Where the disk has no room to write the file anew behind a purge, that is done at the next opening."""
_SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


@dataclass
class Outcome:
    """What came of a trial. ``code`` is empty where the act went well; ``bug`` is a traceback where there was one."""

    code: str = ""
    sentence: str = ""
    state: str = ""
    bug: str = ""
    notes: list[str] = field(default_factory=list)


def picture_of(folder: Path) -> Picture:
    """A store and its files, to be compared; the search index is left to ``verify``."""
    found: Picture = {"files": _files(folder)}
    path = store_in(folder)
    if not path.exists() or not path.stat().st_size:
        return found
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        found["schema"] = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
        for name, sql in tables:
            if "VIRTUAL" in sql or name.endswith(_SHADOWS) or name.startswith("sqlite_"):
                continue
            rows = connection.execute(f"SELECT * FROM {name}").fetchall()
            found[name] = sorted((row for row in rows if row[0] != _LATER), key=repr)
    return found


def _files(folder: Path) -> dict[str, str]:
    return {
        str(one.relative_to(folder)): hashlib.sha256(one.read_bytes()).hexdigest()
        for kept in _KEPT
        for one in sorted([*folder.glob(f"{kept}/**/*"), *folder.glob(f"desk/{kept}/**/*")])
        if one.is_file()
    }


def differences(one: Picture, other: Picture) -> list[str]:
    """Where two stores differ, for whoever reads the failure."""
    said = []
    for name in sorted({*one, *other}):
        if one.get(name) != other.get(name):
            said.append(f"{name}: {str(one.get(name))[:300]} / {str(other.get(name))[:300]}")
    return said


def apart(work: Callable[[], T]) -> T:
    """Do it in a child process, so that limits, owners and open files end with it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            with os.fdopen(writing, "wb") as out:
                out.write(pickle.dumps(work()))
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, "rb") as into:
        told = into.read()
    _, status = os.waitpid(child, 0)
    if status != 0 or not told:
        raise RuntimeError(f"the trial ended with {status}; what it said stands above")
    found: T = pickle.loads(told)
    return found


def _do(name: str, scene: Scene) -> None:
    scene.clock.at = NOON
    scenes.IDS.begin(scenes.ACTS)
    ACTS[name](scene)


def undisturbed(folder: Path, name: str) -> Picture:
    """The store after the act when nothing is in its way."""
    if name in WITHOUT_A_DESK:
        WITHOUT_A_DESK[name][1](folder)
        return picture_of(folder)
    scene = enter(folder)
    _do(name, scene)
    scene.newsroom.desk.close()
    return picture_of(folder)


def tried(folder: Path, name: str, fault: Strike, after: Picture, *, same_sitting: bool) -> Outcome:
    """The act with the fault in its way, then mended and done again.

    ``same_sitting``: the desk stays open and goes on; otherwise it is closed with the fault still there.
    """
    scene = enter(folder)
    before = picture_of(folder)
    outcome = Outcome()
    fault.strike()
    _listen(outcome, lambda: _do(name, scene))
    if same_sitting:
        fault.mend()
    else:
        _listen(outcome, scene.newsroom.desk.close, only_bugs=True)
        fault.mend()
        scene = enter(folder)
    _compare(outcome, folder, before, after)
    if outcome.code and outcome.state == "before":
        again = Outcome()
        _listen(again, lambda: _do(name, scene))
        outcome.bug = outcome.bug or again.bug
        if again.code:
            outcome.notes.append(f"mended, it was still refused: {again.code}")
    scene.newsroom.desk.close()
    _check_whole(outcome, folder, after)
    return outcome


def tried_closed(folder: Path, name: str, fault: Strike) -> Outcome:
    """The same for an act on a closed store; ``after`` is what the act leaves when it is done again."""
    before = picture_of(folder)
    outcome = Outcome()
    fault.strike()
    _listen(outcome, lambda: WITHOUT_A_DESK[name][1](folder))
    fault.mend()
    outcome.state = "before" if picture_of(folder) == before else "after"
    if outcome.code:
        again = Outcome()
        _listen(again, lambda: WITHOUT_A_DESK[name][1](folder))
        outcome.bug = outcome.bug or again.bug
        if again.code:
            outcome.notes.append(f"mended, it was still refused: {again.code}")
    # The old store in tests/databases was laid out by hand, and came without its files.
    outcome.notes += [
        problem.code
        for problem in verify(store_in(folder)).problems
        if problem.code not in ("verify.file_missing", "verify.approval_unrecorded")
    ]
    _no_leftovers(outcome, folder)
    return outcome


def _listen(outcome: Outcome, act: Callable[[], object], *, only_bugs: bool = False) -> None:
    try:
        act()
    except KnownProblem as problem:
        if not only_bugs:
            outcome.code = problem.message.code
            outcome.sentence = say_problem(problem)
    except Exception:
        outcome.bug = outcome.bug or traceback.format_exc()


def _compare(outcome: Outcome, folder: Path, before: Picture, after: Picture) -> None:
    now = picture_of(folder)
    # A file that no row names yet is harmless; a row without its file is found by verify.
    rows_before, rows_now, rows_after = (
        {name: rows for name, rows in each.items() if name != "files"} for each in (before, now, after)
    )
    if (rows_now, _out(now)) == (rows_after, _out(after)) and not outcome.code:
        outcome.state = "after"
    elif rows_now == rows_before and _out(now) == _out(before):
        outcome.state = "before"
    elif rows_now == rows_after and _out(now) == _out(after):
        outcome.state = "after"
    else:
        outcome.state = "half"
        outcome.notes += differences(after, now)
    if not outcome.code and not outcome.bug and outcome.state != "after":
        outcome.notes.append("it was said to be done and is not")


def _out(picture: Picture) -> dict[str, str]:
    return {name: sha for name, sha in picture["files"].items() if name.startswith("out/")}


def _check_whole(outcome: Outcome, folder: Path, after: Picture) -> None:
    outcome.notes += [problem.code for problem in verify(store_in(folder)).problems]
    log = store_in(folder).with_name("desk.sqlite-wal")
    if log.exists() and log.stat().st_size:
        outcome.notes.append("a log is left after closing")
    end, after = _without_ids(picture_of(folder)), _without_ids(after)
    if end != after:
        outcome.notes += ["in the end it is not as if nothing had happened", *differences(after, end)]
    _no_leftovers(outcome, folder)


def _without_ids(picture: Picture) -> Picture:
    """Ids and hashes drawn anew at the second try make no difference; ``verify`` has looked at the hashes."""
    return {
        name: sorted(_ID.sub("…", repr(row)) for row in rows) if isinstance(rows, list) else rows
        for name, rows in picture.items()
    }


def _no_leftovers(outcome: Outcome, folder: Path) -> None:
    for backup in [*folder.glob("desk/backups/*.sqlite"), *folder.glob("stick/*.sqlite")]:
        try:
            check_backup(backup)
        except KnownProblem as problem:
            outcome.notes.append(f"half a backup is left: {problem.message.code}")
    left = [one.name for one in folder.rglob(".*") if one.is_file()]
    if left:
        outcome.notes.append(f"left lying about: {left}")


__all__ = ["Outcome", "Picture", "apart", "tried", "tried_closed", "undisturbed"]
