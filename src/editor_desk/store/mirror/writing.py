# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the plain-file copy of what has changed: texts first, the record of the story last, each replaced whole.

A story's folder is never half new for whoever reads it: the record names the hashes of the texts it goes
with. Whatever goes wrong here is told and tried again; no act of the desk fails by it.
"""

from __future__ import annotations

import errno
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from editor_desk.newsroom.problems import KnownProblem, Refused
from editor_desk.newsroom.watching import Stopped, Watch, unwatched
from editor_desk.store import mirror_due
from editor_desk.store.connection import looking
from editor_desk.store.faults import problem_of as fault_of
from editor_desk.store.files import sync_folder
from editor_desk.store.mirror import readme
from editor_desk.store.mirror.folders import (
    folders_of,
    mirror_folder,
    place_for,
    put_file,
    put_files,
    sweep,
)
from editor_desk.store.mirror.kept_aside import is_aside, keep_other_words
from editor_desk.store.mirror.one_writer import only_writer
from editor_desk.store.mirror.pages import Page, read_pages
from editor_desk.store.mirror.story_file import FILE
from editor_desk.store.mirror_due import DESK_ROW, Due
from editor_desk.store.store import Store

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_HOPELESS = (*_FULL, errno.EROFS, errno.EIO)
_PATIENCE_S = 5.0
_AT_ONCE = 12
"""Stories read in one look: the files of so many are held in memory."""


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What a turn did: the states whose files stand, how many stories are still due, what stood in the way."""

    written: tuple[Due, ...] = ()
    left: int = 0
    problem: KnownProblem | None = None
    is_begun: bool = False
    """There was no mirror: what was written before has to be written again."""


def write_due(
    store: Store,
    limit: int | None = None,
    watch: Watch = unwatched,
    *,
    only: Iterable[mirror_due.Touched] | None = None,
    patience: float = 0.0,
) -> Mirrored:
    """Write what is due, at most ``limit`` of it, and note that it is written.

    ``only``: of what these acts touched. ``watch`` may stop it between two stories. While another program
    writes the mirror nothing is done, after ``patience`` seconds. Never raises for a fault of the disk: it is
    in the answer.
    """
    done = write_files(store.path, limit, watch, only=only, patience=patience)
    try:
        note_written(store, done)
    except KnownProblem as problem:
        return replace(done, problem=done.problem or problem)
    return done


def note_written(store: Store, done: Mirrored) -> None:
    """Let the store know which files stand; where this fails they are written once more."""
    if done.written or done.is_begun:
        with store.unit() as unit:
            unit.mirror_written(done.written, from_the_beginning=done.is_begun)


def write_files(
    store_path: Path,
    limit: int | None = None,
    watch: Watch = unwatched,
    *,
    only: Iterable[mirror_due.Touched] | None = None,
    patience: float = 0.0,
) -> Mirrored:
    """The same over a connection of its own, any thread; ``note_written`` has to be given the answer."""
    root = mirror_folder(store_path)
    done = Mirrored()
    with _told(root) as problems, only_writer(root, patience) as is_ours:
        if is_ours:
            is_begun = not (root / readme.FILE).exists()
            put_file(root / readme.FILE, readme.TEXT.encode())
            done = Mirrored(is_begun=is_begun)
            try:
                turn = _turn(store_path, root, limit, watch, only, problems)
            except sqlite3.Error as error:  # the store itself cannot be read: what is due stays due
                problem = fault_of(error, store_path)
                if problem is None:
                    raise
                raise problem from error
            done = replace(turn, is_begun=is_begun)
    return replace(done, problem=problems[0] if problems else None)


def _turn(
    store_path: Path,
    root: Path,
    limit: int | None,
    watch: Watch,
    only: Iterable[mirror_due.Touched] | None,
    problems: list[KnownProblem],
) -> Mirrored:
    with looking(store_path) as connection:
        rows = None if only is None else mirror_due.rows_of(connection, only)
        asked = [one.story_row for one in mirror_due.due(connection, limit=limit, only=rows)]
        left = mirror_due.how_many(connection)
    written: list[Due] = []
    with suppress(Stopped):
        for start in range(0, len(asked), _AT_ONCE):
            pages = read_pages(store_path, asked[start : start + _AT_ONCE])
            for number, page in enumerate(pages, start):
                watch(number, len(asked))
                done = _tried(root, page, problems)
                if done is not None:
                    written.append(done)
    return Mirrored(tuple(written), left - sum(one.story_row != DESK_ROW for one in written))


def _tried(root: Path, page: Page, problems: list[KnownProblem]) -> Due | None:
    """Write a page; what cannot be written stays due, and a disk that fails altogether ends the turn."""
    try:
        return _write(root, page)
    except OSError as error:
        problems.append(problem_of(error, root))
        if error.errno in _HOPELESS:
            raise Stopped from error
    return None


def _write(root: Path, page: Page) -> Due:
    if not page.story_id:
        if put_files({root / name: data for name, data in page.files.items()}):
            sync_folder(root)
        return page.due
    folder = place_for(root, page.due.folder, page.slug, page.story_id)
    sweep(folder)
    for name, data in page.files.items():
        if name != FILE:
            keep_other_words(folder / name, data)
    if put_files({folder / name: data for name, data in page.files.items()}):
        sync_folder(folder)
    return replace(page.due, folder=folder.name)


def folder_of(store_path: Path, story_id: str) -> Path | None:
    """Where the copy of a story was written last; None where that was never, or it is gone."""
    with looking(store_path) as connection:
        row = mirror_due.rows_of(connection, ((mirror_due.By.STORY, story_id),))
        for one in mirror_due.due(connection, only=row, settled_too=True):
            folder = mirror_folder(store_path) / one.folder
            return folder if one.folder and folder.is_dir() else None
    return None


def forget(store: Store, story_id: str, words: Iterable[str] = ()) -> None:
    """Write a story's copy anew, at once and synced, and drop every file kept beside it, and of an older copy, that
    says one of ``words``; without words every one.

    For what two people blanked for good. Waits for another writer; raises ``Refused`` where the copy
    cannot be written, so that nobody believes it gone.
    """
    root = mirror_folder(store.path)
    problems: list[KnownProblem] = []
    written: tuple[Due, ...] = ()
    with _told(root, problems), only_writer(root, _PATIENCE_S) as is_ours:
        if not is_ours:
            raise Refused("mirror.not_writable", path=str(root))
        with looking(store.path) as connection:
            row = mirror_due.rows_of(connection, ((mirror_due.By.STORY, story_id),))
        written = tuple(_write(root, page) for page in read_pages(store.path, row, settled_too=True))
        for one in written:
            _drop_others(root, root / one.folder, story_id, tuple(words))
    if problems:
        raise problems[0]
    note_written(store, Mirrored(written))


def problem_of(error: OSError, root: Path) -> KnownProblem:
    """What stood in the way, as a sentence."""
    if error.errno in _FULL:
        return Refused("mirror.full")
    return Refused("mirror.not_writable", path=str(root))


@contextmanager
def _told(root: Path, problems: list[KnownProblem] | None = None) -> Iterator[list[KnownProblem]]:
    """Collect what goes wrong with the disk or the store instead of letting it out."""
    found: list[KnownProblem] = [] if problems is None else problems
    try:
        yield found
    except OSError as error:
        found.append(problem_of(error, root))
    except KnownProblem as problem:
        found.append(problem)


def _drop_others(root: Path, folder: Path, story_id: str, words: tuple[str, ...]) -> None:
    """Take away what was kept beside a story's files, and older copies of it, where they say one of the words."""
    forms = {*words, *(json.dumps(word, ensure_ascii=False)[1:-1] for word in words)}
    for place in folders_of(root, story_id):
        sweep(place)
        for file in place.iterdir():
            if file.is_file() and (place != folder or is_aside(file.name)):
                said = file.read_text(encoding="utf-8", errors="replace")
                if not words or any(form in said for form in forms):
                    file.unlink()
        sync_folder(place)
