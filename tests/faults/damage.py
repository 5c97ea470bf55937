# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pages gone bad, one at a time, and a whole day's acts on the store that has one."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from editor_desk.desk import Desk, say_problem
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.reading import ListQuery, read_board, read_story_first
from tests.faults import scene as scenes
from tests.faults.acts import ACTS
from tests.faults.scene import Scene, enter, store_in
from tests.faults.trial import Outcome

HOWS = ("overwritten", "flipped", "emptied")
_DAMAGED = "store.damaged"


def pages_of(path: Path) -> dict[str, list[int]]:
    """The pages of each table and index, by what they belong to; numbers from 1, and the size of a page under ""."""
    with closing(sqlite3.connect(path)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        roots = connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0").fetchall()
    whole = path.read_bytes()
    return {"": [size], **{name: _tree(whole, size, root) for name, root in roots}}


def _tree(whole: bytes, size: int, number: int) -> list[int]:
    """A page and those below it: the file format's b-trees (https://www.sqlite.org/fileformat2.html#b_tree_pages)."""
    page = whole[(number - 1) * size : number * size]
    at = 100 if number == 1 else 0
    if page[at] not in (2, 5):
        return [number]
    cells = int.from_bytes(page[at + 3 : at + 5], "big")
    below = [int.from_bytes(page[at + 8 : at + 12], "big")]
    for cell in range(cells):
        start = int.from_bytes(page[at + 12 + 2 * cell : at + 14 + 2 * cell], "big")
        below.append(int.from_bytes(page[start : start + 4], "big"))
    return [number, *(found for child in below for found in _tree(whole, size, child))]


def spoil(path: Path, page: int, size: int, how: str, seed: int) -> None:
    """Make one page of a closed store bad."""
    chance = random.Random(seed)
    start = (page - 1) * size
    with path.open("r+b") as file:
        if how == "overwritten":
            file.seek(start + (100 if page == 1 else 0))
            file.write(chance.randbytes(64))
        elif how == "emptied":
            file.seek(start + (100 if page == 1 else 0))
            file.write(bytes(size - (100 if page == 1 else 0)))
        else:
            for _ in range(8):
                place = start + (100 if page == 1 else 0) + chance.randrange(size - 100)
                file.seek(place)
                old = file.read(1)[0]
                file.seek(place)
                file.write(bytes([old ^ chance.randrange(1, 256)]))


def day_with(folder: Path, page: int, size: int, how: str) -> Outcome:
    """Everything is tried on a store with a bad page; whatever happens is a sentence, and after it nothing is written."""
    path = store_in(folder)
    shutil.copytree(folder / "desk", folder / "sound")
    spoil(path, page, size, how, page)
    outcome = Outcome()
    spoilt = _prints(path)
    scene: Scene | None = None

    def open_it() -> None:
        nonlocal scene
        scene = enter(folder)

    _listen(outcome, "open", open_it)
    _listen(outcome, "list", lambda: read_board(path, ListQuery()))
    if scene is None:
        if _prints(path)[0] != spoilt[0]:
            outcome.notes.append("it was not opened, and written to")
    else:
        _acts(outcome, scene, path)
        closing_desk = scene.newsroom.desk
        before = _prints(path)
        _listen(outcome, "close", closing_desk.close)
        if scene.newsroom.desk.store.is_damaged and _prints(path)[0] != before[0]:
            outcome.notes.append("it was written to while it was closed")
    _put_back(folder, outcome)
    return outcome


def _acts(outcome: Outcome, scene: Scene, path: Path) -> None:
    store = scene.newsroom.desk.store
    reads: dict[str, Callable[[], object]] = {
        "story": lambda: scene.newsroom.story(scene.waiting),
        "first sight": lambda: read_story_first(path, scene.waiting),
        "diary": lambda: _diary(scene),
    }
    for name, read in reads.items():
        _listen(outcome, name, read)
    frozen: tuple[str, str] | None = None
    scenes.IDS.begin(scenes.ACTS)
    for name, act in ACTS.items():
        was_damaged = store.is_damaged
        if was_damaged and name == "backup of the day":
            continue  # it goes by the path, and knows nothing of the store that is open
        heard = _listen(outcome, name, lambda act=act: act(scene))  # type: ignore[misc]
        if was_damaged and heard not in (_DAMAGED, "backup.unsound"):
            outcome.notes.append(f"after damage: {name} gave {heard or 'no word'}")
        if store.is_damaged and frozen is None:
            frozen = _prints(path)
        elif frozen is not None and _prints(path) != frozen:
            outcome.notes.append(f"{name} wrote into it after the damage was met")
            break
    _listen(outcome, "verify", store.verify)


def _diary(scene: Scene) -> None:
    with scene.newsroom.desk.store.look() as unit:
        unit.events()


def _put_back(folder: Path, outcome: Outcome) -> None:
    """The newest backup is put back; the bad file lies beside it, whole."""
    path = store_in(folder)
    bad = path.read_bytes()
    (backup,) = (folder / "sound" / "backups").glob("*.sqlite")
    try:
        from editor_desk.store.store import Store

        aside = Store.restore(backup, path)
        if aside is None or (aside / path.name).read_bytes() != bad:
            outcome.notes.append("what was set aside is not what lay there")
        Desk.open(path).close()
    except Exception:
        outcome.bug = outcome.bug or traceback.format_exc()


def _listen(outcome: Outcome, name: str, act: Callable[[], object]) -> str:
    try:
        act()
    except KnownProblem as problem:
        if problem.message.code in (_DAMAGED, "store.not_a_store", "store.newer", "backup.unsound"):
            outcome.code = outcome.code or problem.message.code
            outcome.sentence = say_problem(problem)
        elif problem.exit_code == 3:
            outcome.notes.append(f"{name}: {problem.message.code}")
        return problem.message.code
    except Exception:
        outcome.bug = outcome.bug or f"{name}: {traceback.format_exc()}"
        return "bug"
    return ""


def _prints(path: Path) -> tuple[str, str]:
    """What file and log are, in short."""
    log = path.with_name(f"{path.name}-wal")
    return tuple(  # type: ignore[return-value]
        hashlib.sha256(one.read_bytes() if one.exists() else b"").hexdigest() for one in (path, log)
    )
