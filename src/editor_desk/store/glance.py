# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A glance into the store before anything else is loaded: the top of the list and the story last in hand.

For the first paint only: it imports nothing of the newsroom, knows the schema of today and gives plain text.
What cannot be read stays empty; opening the desk says why.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from editor_desk.store.packing import Unreadable, unpack

ROWS = 14
"""As many as stand in a tall window."""
ORDERS = {
    "due": ("due", "recency", "age"),
    "changed": ("recency", "age"),
    "urgency": ("urgency", "due", "recency", "age"),
    "slug": ("slug", "age"),
    "match": ("recency", "age"),
}
"""The orders of a list, as columns of ``heap_line``; each has an index that begins with the heap.

What matches best is the newest where nothing is searched for.
"""
_LIST = """
    SELECT s.id, s.slug, coalesce(en.headline, ''), coalesce(es.headline, '')
    FROM heap_line JOIN story AS s ON s.row = heap_line.story_row
    LEFT JOIN edition AS en ON en.story_row = s.row AND en.language = 'en' AND s.plan <> 'es-only'
    LEFT JOIN edition AS es ON es.story_row = s.row AND es.language = 'es' AND s.plan <> 'en-only'
    WHERE heap = (SELECT row FROM heap WHERE name = ?)
    ORDER BY {order} LIMIT ?
"""
_TEXTS = """
    SELECT e.language, e.headline, e.dek, j.text, b.encoding, b.content
    FROM story AS s JOIN edition AS e ON e.story_row = s.row JOIN body AS b ON b.edition_row = e.row
    LEFT JOIN journal AS j ON j.edition_row = e.row
    WHERE s.id = ?
"""
_TEXTS_BEFORE_JOURNAL = """
    SELECT e.language, e.headline, e.dek, b.text, '', ''
    FROM story AS s JOIN edition AS e ON e.story_row = s.row JOIN body AS b ON b.edition_row = e.row
    WHERE s.id = ?
"""
"""In a store that is not brought up to date yet, which opening it does."""
_JOURNAL_SINCE = 7
_LAST_HAS_ONE = """
    SELECT 1 FROM passphrase WHERE hash IS NOT NULL AND person = (
        SELECT id FROM person WHERE is_active
        ORDER BY id = (SELECT value FROM setting WHERE name = 'last_person') DESC, row LIMIT 1
    )
"""
"""Who sat here last; where they left, the first who did not, as ``store.people`` has it."""


class Row(NamedTuple):
    """A story of the list."""

    story_id: str
    slug: str
    english: str
    spanish: str


class Text(NamedTuple):
    """An edition as far as the first paint shows it; the body is Markdown."""

    headline: str
    dek: str
    body: str


class Glance(NamedTuple):
    """The top of the list, the story in hand, its editions by language code; nothing of them where it is locked."""

    rows: tuple[Row, ...]
    story_id: str
    texts: dict[str, Text]
    is_locked: bool = False


NOTHING = Glance((), "", {})
LOCKED = Glance((), "", {}, is_locked=True)


def heap_of(view: str, person: str | None) -> str:
    """The name of the heap that a view shows; everybody has one of their own."""
    return f"mine:{person or ''}" if view == "mine" else view


def glance(path: Path, story_id: str, view: str = "in_progress", sort: str = "due") -> Glance:
    """Look into the store at the list as it was left, by its view and its order.

    ``story_id`` is the story last in hand, else the first of the list is taken.
    """
    if not path.is_file():
        return NOTHING
    try:
        with closing(_looking(path)) as connection:
            if _is_locked(connection):
                return LOCKED
            rows = _top_of(connection, view, sort)
            chosen = story_id or (rows[0].story_id if rows else "")
            texts = _texts_of(connection, chosen)
    except (sqlite3.Error, Unreadable):
        return NOTHING
    return Glance(rows, chosen, texts)


def has_passphrases(path: Path) -> bool:
    """Whether anybody has one in a store that can be read; of one that cannot, nobody is kept out."""
    if not path.is_file():
        return False
    try:
        with closing(_looking(path)) as connection:
            asked = "SELECT 1 FROM passphrase WHERE hash IS NOT NULL"
            return _knows_passphrases(connection) and connection.execute(asked).fetchone() is not None
    except sqlite3.Error:
        return False


def _is_locked(connection: sqlite3.Connection) -> bool:
    """Whether whoever sat here last has a passphrase: then nothing is to be seen before they gave it."""
    if not _knows_passphrases(connection):
        return False
    return connection.execute(_LAST_HAS_ONE).fetchone() is not None


def _knows_passphrases(connection: sqlite3.Connection) -> bool:
    asked = "SELECT 1 FROM sqlite_schema WHERE name = 'passphrase'"
    return connection.execute(asked).fetchone() is not None


def _looking(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0.1)


def _texts_of(connection: sqlite3.Connection, story_id: str) -> dict[str, Text]:
    schema = connection.execute("PRAGMA user_version").fetchone()[0]
    asked = _TEXTS if schema >= _JOURNAL_SINCE else _TEXTS_BEFORE_JOURNAL
    return {
        language: Text(headline, dek, unpack(*packed) if typed is None else typed)
        for language, headline, dek, typed, *packed in connection.execute(asked, (story_id,))
    }


def _top_of(connection: sqlite3.Connection, view: str, sort: str) -> tuple[Row, ...]:
    person = None
    if view == "mine":
        person = next(connection.execute("SELECT value FROM setting WHERE name = 'last_person'"), ("",))[0]
    order = ", ".join(f"heap_line.{column}" for column in ORDERS.get(sort, ORDERS["due"]))
    found = connection.execute(_LIST.format(order=order), (heap_of(view, person), ROWS))
    return tuple(Row(*row) for row in found)
