# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The backups of a desk as a person chooses among them: where each lies, and what was done since it was made."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from editor_desk.store.backup_list import BackupFile, backups_of, reading_backup
from editor_desk.store.connection import looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.second_disk import shelf_of


@dataclass(frozen=True, slots=True)
class ShelvedBackup:
    """One backup, beside the store, in the second folder, or in both; ``backup`` names the nearer file."""

    backup: BackupFile
    is_here: bool
    is_second: bool


@dataclass(frozen=True, slots=True)
class Since:
    """What a backup does not hold: stories changed since it was made, and stories that are new."""

    changed: int
    new: int


def on_shelves(store_path: Path, second_folder: Path | None = None) -> tuple[ShelvedBackup, ...]:
    """Every backup of a store, newest first; each name once."""
    here = {backup.path.name: backup for backup in backups_of(store_path)}
    second = {}
    if second_folder is not None and second_folder.is_dir() and store_path.is_file():
        shelf = shelf_of(store_path, second_folder)
        second = {backup.path.name: backup for backup in backups_of(store_path, shelf)}
    every = sorted({**second, **here}.values(), key=lambda backup: backup.at, reverse=True)
    return tuple(
        ShelvedBackup(backup, backup.path.name in here, backup.path.name in second) for backup in every
    )


def changed_since(store_path: Path, backup: Path) -> Since:
    """Count what a store has and a backup has not; reads both, Python's other threads go on meanwhile.

    Raises ``BrokenInput`` where the backup cannot be read.
    """
    with reading_backup(backup) as connection:
        connection.execute("SELECT count(*) FROM story").fetchone()
    with told_in_sentences(store_path), looking(store_path) as connection:
        connection.execute("ATTACH DATABASE ? AS old", (f"{backup.resolve().as_uri()}?mode=ro&immutable=1",))
        changed, new = connection.execute(
            f"WITH here AS ({_moved(connection, 'main')}), there AS ({_moved(connection, 'old')})"  # noqa: S608 - own names
            " SELECT count(*) FILTER (WHERE there.id IS NOT NULL AND there.at <> here.at),"
            " count(*) FILTER (WHERE there.id IS NULL)"
            " FROM here LEFT JOIN there ON there.id = here.id"
        ).fetchone()
    return Since(int(changed), int(new))


def _moved(connection: sqlite3.Connection, schema: str) -> str:
    """Every story of a database with the last time it moved, as SQL."""
    last = f"(SELECT max(changed_at) FROM {schema}.edition WHERE edition.story_row = story.row)"  # noqa: S608
    parts = ["coalesce(story.changed_at, '')", f"coalesce({last}, '')"]
    has_journal = connection.execute(
        f"SELECT 1 FROM {schema}.sqlite_schema WHERE name = 'journal'"  # noqa: S608
    ).fetchone()
    if has_journal:
        typed = (
            f"(SELECT max(journal.at) FROM {schema}.journal JOIN {schema}.edition"  # noqa: S608
            " ON edition.row = journal.edition_row WHERE edition.story_row = story.row)"
        )
        parts.append(f"coalesce({typed}, '')")
    return f"SELECT story.id, max({', '.join(parts)}) AS at FROM {schema}.story AS story GROUP BY story.row"  # noqa: S608
