# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How far a store has come, and whether that is less than this computer saw, or later than its clock says.

Each question is a look into an index: a desk of ten years answers as fast as a new one.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from editor_desk.store.columns import instant
from editor_desk.store.witness import Missing, Seen

CLOCKS_AGREE = timedelta(minutes=5)
"""Clocks of two computers may differ by so much without a word."""
_SINCE = datetime(1970, 1, 1, tzinfo=UTC)


def last_moment(connection: sqlite3.Connection, desk: str) -> datetime | None:
    """When the last thing was done in a store: an entry of the diary, words typed, a story changed."""
    event = connection.execute(
        "SELECT at FROM event WHERE desk = ? ORDER BY sequence DESC LIMIT 1", (desk,)
    ).fetchone()
    words = connection.execute("SELECT max(at) FROM journal").fetchone()
    story = connection.execute(
        "SELECT recency FROM heap_line WHERE heap = (SELECT row FROM heap WHERE name = 'all')"
        " ORDER BY recency LIMIT 1"
    ).fetchone()
    found = [instant(row[0]) for row in (event, words) if row and row[0]]
    if story and story[0]:
        with suppress(OverflowError):
            found.append(_SINCE + timedelta(microseconds=-story[0]))
    return max(found, default=None)


def missing_of(connection: sqlite3.Connection, desk: str, seen: Seen | None) -> Missing | None:
    """What a store lacks that was seen in it; None where nothing is, or where nothing is known of it."""
    if seen is None or seen.desk != desk:
        return None
    if seen.missing is not None:
        is_back = seen.missing.entries and _has_entry(connection, desk, seen.missing)
        return None if is_back else seen.missing
    (last,) = connection.execute(
        "SELECT coalesce(max(sequence), 0) FROM event WHERE desk = ?", (desk,)
    ).fetchone()
    if seen.sequence and not _has_entry(connection, desk, seen):
        gone = max(seen.sequence - int(last), 1)
        return Missing(last_moment(connection, desk), seen.at, gone, seen.sequence, seen.hash)
    # A diary that went on since was written by somebody this computer does not know of: then it is not older.
    if int(last) == seen.sequence and seen.changed_at is not None and _is_older(connection, seen):
        return Missing(last_moment(connection, desk), seen.at, 0)
    return None


def clock_behind(connection: sqlite3.Connection, desk: str, now: datetime) -> timedelta | None:
    """By how much the store is ahead of this computer's clock; None where they agree."""
    last = last_moment(connection, desk)
    return last - now if last is not None and last - now > CLOCKS_AGREE else None


def _has_entry(connection: sqlite3.Connection, desk: str, seen: Seen | Missing) -> bool:
    found = connection.execute(
        "SELECT hash FROM event WHERE desk = ? AND sequence = ?", (desk, seen.sequence)
    ).fetchone()
    return found is not None and found[0] == seen.hash


def _is_older(connection: sqlite3.Connection, seen: Seen) -> bool:
    found = connection.execute(
        "SELECT edition.changed_at FROM edition JOIN story ON story.row = story_row WHERE story.id = ? AND language = ?",
        (seen.story_id, seen.language),
    ).fetchone()
    if found is None:
        return True
    return seen.changed_at is not None and (not found[0] or instant(found[0]) < seen.changed_at)
