# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The search index: which words a story is found by, as of its last checkpoint.

It holds no text. ``search_text`` has every word with its place, for phrases, languages and ranking;
``search_start`` every word and the starts of words without places, for what is asked most: newest first, as one
types. Both number stories anew at each checkpoint (``search_doc``), so that backwards through the numbers is newest
first. An entry goes out with the words it came in with: the bodies of the last checkpoint (``body``) and what is
kept in ``search_words``. ``search_term`` has every longer word there ever was, to know what a start may become.
"""

from __future__ import annotations

import sqlite3
from hashlib import blake2b

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.store.journal import words_now
from editor_desk.store.packing import pack, unpack
from editor_desk.store.search_words import (
    COLUMNS,
    LONGEST_START,
    Passage,
    as_json,
    from_json,
    in_columns,
    long_words,
    passages_of,
    starts_of,
    without_accents,
    words_of,
)

_MOST_WORDS = 48
"""So many words a start may become are looked for one beside the other; for more, SQLite gathers them first."""
_TEXT = f"search_text (rowid, {', '.join(COLUMNS)})", f"VALUES (?{', ?' * len(COLUMNS)})"
_TEXT_DELETED = (
    f"search_text (search_text, rowid, {', '.join(COLUMNS)})",
    f"VALUES ('delete', ?{', ?' * len(COLUMNS)})",
)


def index(connection: sqlite3.Connection, story_row: int, story: Story, *, with_journal: bool) -> None:
    """Make a story findable as it is now, the newest of all.

    ``with_journal``: by its words as they are now too; then its journal is to be folded at once.
    """
    forget(connection, story_row)
    passages = passages_of(story)
    columns = in_columns(_bodies(connection, story_row, as_now=with_journal), passages)
    doc = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM search_text_docsize").fetchone()[0]
    write(connection, doc, story_row, columns, passages)


def write(
    connection: sqlite3.Connection,
    doc: int,
    story_row: int,
    columns: tuple[str, ...],
    passages: tuple[Passage, ...],
) -> None:
    """Put a story into the index under a number; it must not be there."""
    connection.execute("INSERT INTO search_doc (doc, story_row) VALUES (?, ?)", (doc, story_row))
    connection.execute(
        "INSERT INTO search_words (story_row, digest, encoding, content) VALUES (?, ?, ?, ?)",
        (story_row, _digest(columns), *pack(as_json(passages))),
    )
    connection.execute("INSERT INTO {} {}".format(*_TEXT), (doc, *columns))
    words = words_of(columns)
    connection.execute("INSERT INTO search_start (rowid, words) VALUES (?, ?)", (doc, starts_of(words)))
    connection.executemany(
        "INSERT OR IGNORE INTO search_term (word) VALUES (?)", [(word,) for word in long_words(words)]
    )


def forget(connection: sqlite3.Connection, story_row: int) -> None:
    """Take a story out of the index, if it is there.

    SQLite calls an index broken from which other words are taken out than came in. Should the words not be those of
    the last checkpoint (somebody wrote into the store behind our back), its number is given up instead: nothing is
    found by it any more, and saving goes on.
    """
    found = connection.execute(
        "SELECT doc, digest, encoding, content FROM search_doc JOIN search_words USING (story_row)"
        " WHERE story_row = ?",
        (story_row,),
    ).fetchone()
    if found is not None:
        doc, digest, encoding, content = found
        columns = _columns_kept(connection, story_row, encoding, content)
        if columns is not None and _digest(columns) == digest:
            connection.execute("INSERT INTO {} {}".format(*_TEXT_DELETED), (doc, *columns))
            connection.execute(
                "INSERT INTO search_start (search_start, rowid, words) VALUES ('delete', ?, ?)",
                (doc, starts_of(words_of(columns))),
            )
    connection.execute("DELETE FROM search_words WHERE story_row = ?", (story_row,))
    connection.execute("DELETE FROM search_doc WHERE story_row = ?", (story_row,))


def _columns_kept(
    connection: sqlite3.Connection, story_row: int, encoding: str, content: bytes
) -> tuple[str, ...] | None:
    """The words of the last checkpoint; None where they cannot be read."""
    try:
        passages = from_json(unpack(encoding, content))
        return in_columns(_bodies(connection, story_row, as_now=False), passages)
    except ValueError:
        return None


def _digest(columns: tuple[str, ...]) -> bytes:
    return blake2b("\0".join(columns).encode("utf-8", "surrogatepass"), digest_size=8).digest()


def kept_passages(connection: sqlite3.Connection, story_row: int) -> tuple[Passage, ...]:
    """What a story was found by at its last checkpoint, but for its bodies."""
    found = connection.execute(
        "SELECT encoding, content FROM search_words WHERE story_row = ?", (story_row,)
    ).fetchone()
    return () if found is None else from_json(unpack(*found))


def words_that_go_on(connection: sqlite3.Connection, start: str) -> tuple[str, ...] | None:
    """The words that a start of more than 4 letters may become, in order; None where those are too many to name."""
    start = without_accents(start.lower())
    if len(start) <= LONGEST_START:
        return None
    found = connection.execute(
        "SELECT word FROM search_term WHERE word >= ? AND word < ? ORDER BY word LIMIT ?",
        (start, start + "\U0010ffff", _MOST_WORDS + 1),
    ).fetchall()
    return None if len(found) > _MOST_WORDS else tuple(word for (word,) in found)


def _bodies(connection: sqlite3.Connection, story_row: int, *, as_now: bool) -> dict[Language, str]:
    """The bodies in the order of their editions, as they are now or as of the last checkpoint."""
    found = connection.execute(
        "SELECT language, text, encoding, content FROM edition JOIN body ON body.edition_row = edition.row"
        " LEFT JOIN journal ON journal.edition_row = edition.row WHERE story_row = ? ORDER BY edition.row",
        (story_row,),
    )
    return {
        Language(code): words_now(text if as_now else None, encoding, content)
        for code, text, encoding, content in found
    }
