# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Holds in the store: plain SQL on the connection of whoever asks, so that a burst of typing pays next to nothing."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import Any

from editor_desk.newsroom.holds import Hand, Held, Hold, Program
from editor_desk.newsroom.languages import Language
from editor_desk.store.columns import instant, instant_text

_COLUMNS = "hold.person, session, program, host, pid, since, seen_at"
_FORGOTTEN_AFTER = timedelta(days=1)


def of_edition(connection: sqlite3.Connection, story_row: int, language: Language) -> Hold | None:
    """Who took an edition last, whether or not they are still there."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM hold JOIN edition ON edition.row = edition_row"  # noqa: S608
        " WHERE story_row = ? AND language = ?",
        (story_row, language.value),
    ).fetchone()
    return None if found is None else _hold(found)


def put(connection: sqlite3.Connection, story_row: int, language: Language, hold: Hold) -> None:
    """This one has the edition now; holds nobody looked after for a day are cleared away."""
    connection.execute(
        "INSERT OR REPLACE INTO hold (edition_row, person, session, program, host, pid, since, seen_at)"
        " SELECT row, ?, ?, ?, ?, ?, ?, ? FROM edition WHERE story_row = ? AND language = ?",
        (
            hold.person,
            hold.hand.session,
            hold.hand.program.value,
            hold.hand.host,
            hold.hand.pid,
            instant_text(hold.since),
            instant_text(hold.seen_at),
            story_row,
            language.value,
        ),
    )
    old = instant_text(hold.seen_at - _FORGOTTEN_AFTER)
    connection.execute("DELETE FROM hold WHERE seen_at < ?", (old,))


def release(connection: sqlite3.Connection, session: str, keep_story: str = "") -> None:
    """A program lets go of everything it has, but for one story."""
    connection.execute(
        "DELETE FROM hold WHERE session = ? AND edition_row NOT IN"
        " (SELECT edition.row FROM edition JOIN story ON story.row = story_row WHERE story.id = ?)",
        (session, keep_story),
    )


def all_of(connection: sqlite3.Connection) -> tuple[Held, ...]:
    """Every hold there is, stale ones too, by story."""
    # CROSS: begin with the few holds; SQLite takes a table that is empty for a large one and walks the archive.
    found = connection.execute(
        f"SELECT story.id, slug, language, coalesce(person.name, hold.person), {_COLUMNS} FROM hold"  # noqa: S608
        " CROSS JOIN edition ON edition.row = edition_row CROSS JOIN story ON story.row = story_row"
        " LEFT JOIN person ON person.id = hold.person ORDER BY since, edition_row"
    )
    return tuple(
        Held(story, slug, Language(language), name, _hold(columns))
        for story, slug, language, name, *columns in found
    )


def _hold(columns: Any) -> Hold:
    person, session, program, host, pid, since, seen_at = columns
    return Hold(person, Hand(session, Program(program), host, pid), instant(since), instant(seen_at))
