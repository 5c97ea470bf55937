# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What has changed since its plain-file copy was written: marked in the act itself, cleared when the files stand."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

DESK_ROW = 0
"""Stands for the desk itself: its people and its rules."""


class By(StrEnum):
    """What names the stories that an act touched; the value finds their rows."""

    STORY = "SELECT row AS story_row FROM story WHERE id = ?"
    PIN = "SELECT story_row FROM pin WHERE id = ?"
    PHOTO = "SELECT story_row FROM photo_use WHERE id = ?"
    ASSET = (
        "SELECT DISTINCT story_row FROM photo_use JOIN photo_asset ON photo_asset.row = photo_use.asset_row"
        " WHERE photo_asset.id = ?"
    )
    APPROVAL = "SELECT story_row FROM approval WHERE id = ?"
    DESK = "SELECT 0 AS story_row WHERE ? IS NOT NULL"


Touched = tuple[By, str]
THE_DESK: Touched = (By.DESK, "desk")
"""Its people and its rules."""


@dataclass(frozen=True, slots=True)
class Due:
    """A state of a story: due, or on the disk in ``folder`` ("": never written yet)."""

    story_row: int
    generation: int
    folder: str


def mark(connection: sqlite3.Connection, touched: Iterable[Touched]) -> None:
    """Let the mirror know, in the running act. What changes again while it is written stays due."""
    for by, name in touched:
        connection.execute(_MARK[by], (name,))


def rows_of(connection: sqlite3.Connection, touched: Iterable[Touched]) -> tuple[int, ...]:
    """The rows of the stories that acts touched."""
    found = {row[0] for by, name in touched for row in connection.execute(by.value, (name,))}
    return tuple(sorted(found))


def due(
    connection: sqlite3.Connection,
    *,
    limit: int | None = None,
    only: Iterable[int] | None = None,
    settled_too: bool = False,
) -> tuple[Due, ...]:
    """What is to be written: the desk itself first, then in order of entry; ``only`` these rows, due or not."""
    if only is not None:
        asked = f" WHERE (generation > written OR {settled_too:d}) AND story_row = ?"
        return tuple(Due(*row) for one in only for row in connection.execute(_DUE + asked, (one,)))
    asked = " WHERE generation > written ORDER BY story_row LIMIT ?"
    return tuple(Due(*row) for row in connection.execute(_DUE + asked, (-1 if limit is None else limit,)))


def how_many(connection: sqlite3.Connection) -> int:
    """How many stories are still to be written."""
    asked = "SELECT count(*) FROM mirror_due WHERE generation > written AND story_row <> 0"
    return int(connection.execute(asked).fetchone()[0])


def settle(
    connection: sqlite3.Connection, written: Iterable[Due], *, from_the_beginning: bool = False
) -> None:
    """These states are on the disk. A story that moved on meanwhile stays due.

    ``from_the_beginning``: nothing written before is there any more.
    """
    if from_the_beginning:
        connection.execute("UPDATE mirror_due SET written = 0 WHERE written > 0")
    connection.executemany(
        "UPDATE mirror_due SET written = max(written, ?), folder = ? WHERE story_row = ?",
        [(one.generation, one.folder, one.story_row) for one in written],
    )


def name_folder(connection: sqlite3.Connection, story_id: str, folder: str) -> None:
    """What the folder of a story is called that was there before the store was: its next copy takes its place."""
    connection.execute(
        "INSERT INTO mirror_due (story_row, generation, written, folder) SELECT row, 1, 0, ?1 FROM story WHERE id = ?2"
        " ON CONFLICT (story_row) DO UPDATE SET folder = excluded.folder",
        (folder, story_id),
    )


def find_folders(connection: sqlite3.Connection, names: Iterable[str]) -> None:
    """Take for the stories whose folder nobody knows those that are there: names end with the beginning of an id."""
    known = {name.rpartition("-")[2]: name for name in names}
    unknown = connection.execute(
        "SELECT story.id FROM mirror_due JOIN story ON story.row = story_row WHERE folder = ''"
    ).fetchall()
    for (story_id,) in unknown:
        if story_id[:_LETTERS] in known:
            name_folder(connection, story_id, known[story_id[:_LETTERS]])


_LETTERS = 8
_DUE = "SELECT story_row, generation, folder FROM mirror_due"
_MARK = {
    by: f"INSERT INTO mirror_due (story_row, generation, written, folder) SELECT story_row, 1, 0, '' FROM ({by.value})"  # noqa: S608 - own names
    " WHERE true ON CONFLICT (story_row) DO UPDATE SET generation = generation + 1"
    for by in By
}
