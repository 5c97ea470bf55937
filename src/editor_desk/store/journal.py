# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The words of editions: what was typed since the last checkpoint, and what stood there then.

A burst of typing is one row here and nothing else. At a checkpoint the row is folded into the packed body, which
therefore always holds exactly the words that the full-text index was last given. Plain SQL on the connection of
whoever asks; an edition's words now are its journal if there is one, else its body.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.packing import pack, unpack


@dataclass(frozen=True, slots=True)
class Journaled:
    """An edition with words newer than its last checkpoint: since when they stand, and who typed them."""

    story_id: str
    language: Language
    at: datetime
    by: str


def words_now(text: str | None, encoding: str, content: bytes) -> str:
    """An edition's words of its journal (None where it has none) and its packed body."""
    return unpack(encoding, content) if text is None else text


def head(connection: sqlite3.Connection, edition_row: int) -> str | None:
    """The words of an edition as they are now; None where nothing was written of it yet."""
    found = connection.execute(
        "SELECT text, encoding, content FROM body LEFT JOIN journal USING (edition_row) WHERE edition_row = ?",
        (edition_row,),
    ).fetchone()
    return None if found is None else words_now(*found)


def write(connection: sqlite3.Connection, edition_row: int, text: str, *, at: datetime, by: str) -> None:
    """The newest words of an edition, in the place of those typed before."""
    connection.execute(
        "INSERT INTO journal (edition_row, text, at, by) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (edition_row) DO UPDATE SET text = excluded.text, at = excluded.at, by = excluded.by",
        (edition_row, text, instant_text(at), by),
    )


def begin(connection: sqlite3.Connection, edition_row: int) -> None:
    """Make room for the words of a new edition: no checkpoint of it holds any yet."""
    connection.execute(
        "INSERT INTO body (edition_row, encoding, content) VALUES (?, ?, ?)", (edition_row, *pack(""))
    )


def fold(connection: sqlite3.Connection, story_row: int) -> None:
    """A checkpoint of a story: what was typed becomes the body, and the journal is empty."""
    found = connection.execute(
        "SELECT edition_row, text FROM journal JOIN edition ON edition.row = edition_row WHERE story_row = ?",
        (story_row,),
    ).fetchall()
    for edition_row, text in found:
        connection.execute(
            "UPDATE body SET encoding = ?, content = ? WHERE edition_row = ?", (*pack(text), edition_row)
        )
        connection.execute("DELETE FROM journal WHERE edition_row = ?", (edition_row,))


def at_checkpoint(connection: sqlite3.Connection, story_row: int, language: Language) -> str:
    """The words an edition had at its last checkpoint; "" before the first, and where there is no edition."""
    found = connection.execute(
        "SELECT encoding, content FROM body JOIN edition ON edition.row = edition_row"
        " WHERE story_row = ? AND language = ?",
        (story_row, language.value),
    ).fetchone()
    return "" if found is None else unpack(*found)


def journaled(connection: sqlite3.Connection) -> tuple[Journaled, ...]:
    """Every edition with words newer than its last checkpoint, the newest first."""
    # CROSS: begin with the few that were typed into, not with every edition of the archive.
    found = connection.execute(
        "SELECT story.id, language, journal.at, journal.by FROM journal"
        " CROSS JOIN edition ON edition.row = edition_row CROSS JOIN story ON story.row = story_row"
        " ORDER BY journal.at DESC, edition_row"
    )
    return tuple(Journaled(story, Language(code), instant(at), by) for story, code, at, by in found)
