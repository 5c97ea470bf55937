# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 11: a search index without the text itself, filled with every story as of its last checkpoint.

How words are read out of the tables is frozen here; how they are cut up is ``search_words``, for what goes out of the
index later must be cut as it was when it came in.
"""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator

from editor_desk.newsroom.languages import Language
from editor_desk.store.list_query import HitPlace
from editor_desk.store.packing import unpack
from editor_desk.store.search import write
from editor_desk.store.search_words import Passage, in_columns

NUMBER = 11
NAME = "search without its own copy of the text"

_TABLES = (
    "DROP TABLE story_search",
    # A story has a new number at each checkpoint: backwards through the numbers is newest first.
    "CREATE TABLE search_doc (doc INTEGER PRIMARY KEY, story_row INTEGER NOT NULL UNIQUE REFERENCES story)",
    """
    CREATE TABLE search_words (
        story_row INTEGER PRIMARY KEY REFERENCES story,
        digest BLOB NOT NULL,
        encoding TEXT NOT NULL,
        content BLOB NOT NULL
    )
    """,
    "CREATE TABLE search_term (word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    """
    CREATE VIRTUAL TABLE search_text USING fts5 (
        en, es, en_furniture, es_furniture, facts, notes, slug, byline,
        content = '', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE VIRTUAL TABLE search_start USING fts5 (
        words, content = '', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
)
# Words gathered in memory before they are written: much at once while everything is indexed, then SQLite's own measure.
_MUCH, _USUAL = 32 << 20, 1 << 20
_FURNITURE = ("headline", "dek", "byline", "dateline", "url_slug", "seo_title", "seo_description")
_LANGUAGES = {"en": Language.EN, "es": Language.ES}


def apply(connection: sqlite3.Connection) -> None:
    """Make the index and put every story into it; inside the caller's transaction."""
    for statement in _TABLES:
        connection.execute(statement)
    fill(connection)


def fill(connection: sqlite3.Connection) -> None:
    """Put every story into an empty index, the one changed longest ago first."""
    _gather(connection, _MUCH)
    rows = connection.execute(
        "SELECT story_row FROM heap_line WHERE heap = (SELECT row FROM heap WHERE name = 'all')"
        " ORDER BY recency DESC, age DESC"
    ).fetchall()
    for doc, (story_row,) in enumerate(rows, 1):
        passages = tuple(_passages(connection, story_row))
        write(connection, doc, story_row, in_columns(_bodies(connection, story_row), passages), passages)
    _gather(connection, _USUAL)


def _gather(connection: sqlite3.Connection, size: int) -> None:
    for table in ("search_text", "search_start"):
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', ?)", (size,))  # noqa: S608


def _bodies(connection: sqlite3.Connection, story_row: int) -> dict[Language, str]:
    found = connection.execute(
        "SELECT language, encoding, content FROM edition JOIN body ON body.edition_row = edition.row"
        " WHERE story_row = ? ORDER BY edition.row",
        (story_row,),
    )
    return {_LANGUAGES[code]: unpack(encoding, content) for code, encoding, content in found}


def _passages(connection: sqlite3.Connection, story_row: int) -> Iterator[Passage]:
    for place, code, text in _rows(connection, story_row):
        if text and text.strip():
            language = _LANGUAGES[code] if code else None
            yield Passage(HitPlace(place), language, unicodedata.normalize("NFC", text))


def _rows(connection: sqlite3.Connection, story_row: int) -> Iterator[tuple[str, str | None, str | None]]:
    key = (story_row,)
    yield from connection.execute("SELECT 'slug', NULL, slug FROM story WHERE row = ?", key)
    for found in connection.execute(
        f"SELECT language, {', '.join(_FURNITURE)} FROM edition WHERE story_row = ? ORDER BY row",  # noqa: S608
        key,
    ).fetchall():
        yield from ((name, found[0], text) for name, text in zip(_FURNITURE, found[1:], strict=True))
    for cutline_en, cutline_es, alt_en, alt_es in connection.execute(
        "SELECT cutline_en, cutline_es, alt_en, alt_es FROM photo_use"
        " WHERE story_row = ? AND NOT is_removed ORDER BY place, row",
        key,
    ).fetchall():
        yield from (("cutline", "en", cutline_en), ("cutline", "es", cutline_es))
        yield from (("alt_text", "en", alt_en), ("alt_text", "es", alt_es))
    yield from connection.execute(
        "SELECT 'fact', language, exact FROM claim_anchor JOIN claim ON claim.row = claim_row WHERE story_row = ?",
        key,
    )
    yield from connection.execute("SELECT 'speaker', NULL, speaker FROM claim WHERE story_row = ?", key)
    yield from connection.execute("SELECT 'verdict', NULL, note FROM claim WHERE story_row = ?", key)
    for column in ("title", "excerpt", "locator", "url"):
        yield from connection.execute(
            f"SELECT CASE WHEN claim_row IS NULL THEN 'file' ELSE 'evidence' END, language, {column}"  # noqa: S608
            " FROM evidence WHERE story_row = ? AND NOT is_protected",
            key,
        )
    yield from connection.execute("SELECT 'note', NULL, text FROM note WHERE story_row = ?", key)
