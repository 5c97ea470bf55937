# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How an older store becomes today's: numbered steps, each one transaction with its own record.

A new table or column is a new module here and one line in ``MIGRATIONS``; an applied one never changes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from editor_desk import __version__
from editor_desk.store.columns import instant_text
from editor_desk.store.migrations import (
    m0001_first_desk,
    m0002_pins,
    m0003_heaps,
    m0004_notes,
    m0005_lengths,
    m0006_mirror,
    m0007_journal,
    m0008_holds,
    m0009_revisions,
    m0010_legal_hold,
    m0011_search,
    m0012_purge,
    m0013_revision_words,
    m0014_overrides,
    m0015_retractions,
    m0016_passphrases,
    m0017_changes,
    m0018_flags,
    m0021_translation_help,
    m0022_known_names,
    m0023_reviewed,
)

APPLICATION_ID = 0x45444B31
"""Marks a SQLite file as a desk's store ("EDK1")."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step from schema ``number - 1`` to ``number``."""

    number: int
    name: str
    apply: Callable[[sqlite3.Connection], None]


MIGRATIONS = (
    Migration(m0001_first_desk.NUMBER, m0001_first_desk.NAME, m0001_first_desk.apply),
    Migration(m0002_pins.NUMBER, m0002_pins.NAME, m0002_pins.apply),
    Migration(m0003_heaps.NUMBER, m0003_heaps.NAME, m0003_heaps.apply),
    Migration(m0004_notes.NUMBER, m0004_notes.NAME, m0004_notes.apply),
    Migration(m0005_lengths.NUMBER, m0005_lengths.NAME, m0005_lengths.apply),
    Migration(m0006_mirror.NUMBER, m0006_mirror.NAME, m0006_mirror.apply),
    Migration(m0007_journal.NUMBER, m0007_journal.NAME, m0007_journal.apply),
    Migration(m0008_holds.NUMBER, m0008_holds.NAME, m0008_holds.apply),
    Migration(m0009_revisions.NUMBER, m0009_revisions.NAME, m0009_revisions.apply),
    Migration(m0010_legal_hold.NUMBER, m0010_legal_hold.NAME, m0010_legal_hold.apply),
    Migration(m0011_search.NUMBER, m0011_search.NAME, m0011_search.apply),
    Migration(m0012_purge.NUMBER, m0012_purge.NAME, m0012_purge.apply),
    Migration(m0013_revision_words.NUMBER, m0013_revision_words.NAME, m0013_revision_words.apply),
    Migration(m0014_overrides.NUMBER, m0014_overrides.NAME, m0014_overrides.apply),
    Migration(m0015_retractions.NUMBER, m0015_retractions.NAME, m0015_retractions.apply),
    Migration(m0016_passphrases.NUMBER, m0016_passphrases.NAME, m0016_passphrases.apply),
    Migration(m0017_changes.NUMBER, m0017_changes.NAME, m0017_changes.apply),
    Migration(m0018_flags.NUMBER, m0018_flags.NAME, m0018_flags.apply),
    Migration(m0021_translation_help.NUMBER, m0021_translation_help.NAME, m0021_translation_help.apply),
    Migration(m0022_known_names.NUMBER, m0022_known_names.NAME, m0022_known_names.apply),
    Migration(m0023_reviewed.NUMBER, m0023_reviewed.NAME, m0023_reviewed.apply),
)
NEWEST = MIGRATIONS[-1].number


def migrate(
    connection: sqlite3.Connection, now: datetime, steps: tuple[Migration, ...] = MIGRATIONS
) -> tuple[int, ...]:
    """Apply what is missing, oldest first; returns the numbers applied.

    Killed half-way, the store is at the last whole step. Two programs may do this at once: the second
    finds the work done. The connection must not be in a transaction.
    """
    return tuple(
        step.number for step in steps if schema_of(connection) < step.number and _apply(connection, step, now)
    )


def schema_of(connection: sqlite3.Connection) -> int:
    """The schema version a file says it has; 0 before the first."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _apply(connection: sqlite3.Connection, step: Migration, now: datetime) -> bool:
    # A step that rebuilds a table must not cascade; the check before the commit takes its place.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        if schema_of(connection) >= step.number:
            connection.execute("ROLLBACK")
            return False
        step.apply(connection)
        connection.execute(
            "INSERT INTO migration (number, name, applied_at, program) VALUES (?, ?, ?, ?)",
            (step.number, step.name, instant_text(now), __version__),
        )
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise sqlite3.IntegrityError(f"migration {step.number} leaves {tuple(broken)} without its parent")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {step.number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return True
