# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Looking for words in everything a program wrote, whatever the file: as bytes, and inside what is packed."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from editor_desk.newsroom.languages import Language
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.store import looking_unit

_MAGIC = b"SQLite format 3\x00"
_HEAD = b"\x78\x9c"
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def files_holding(folder: Path, *words: str) -> list[str]:
    """The files below a folder that hold one of these words, in any usual encoding, or packed in a row of a store.

    Names of files count too.
    """
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if any(word.casefold() in path.name.casefold() for word in words)
        or (path.is_file() and _holds(path, words))
    )


def _holds(path: Path, words: tuple[str, ...]) -> bool:
    data = path.read_bytes()
    if any(_said_in(data, word) for word in words):
        return True
    packed = _packed_in(path) if data.startswith(_MAGIC) else _streams_in(data)
    return any(_said_in(unpacked, word) for unpacked in packed for word in words)


def _said_in(data: bytes, word: str) -> bool:
    folded = data.lower()
    return any(word.lower().encode(encoding) in folded for encoding in _ENCODINGS)


def _packed_in(path: Path) -> Iterator[bytes]:
    """Every value of every row of a store that can be unpacked, and what every revision reads."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.text_factory = bytes
        tables = [
            row[0].decode()
            for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        for table in tables:
            with suppress(
                sqlite3.OperationalError
            ):  # an index without words of its own cannot be read through
                for row in connection.execute(f'SELECT * FROM "{table}"'):
                    for value in row:
                        if isinstance(value, bytes) and value[:1] == b"\x78":
                            yield from _streams_in(value)
    with looking_unit(path) as (unit, _connection):
        for line in unit.lines(ListQuery(View.ALL, limit=10_000)):
            for language in Language:
                for revision in unit.revisions(line.id, language):
                    yield unit.revision_content(line.id, language, revision.number).encode()


def _streams_in(data: bytes) -> Iterator[bytes]:
    """What zlib makes of the bytes from wherever one of its heads stands."""
    at = data.find(_HEAD)
    while at >= 0:
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(data[at:])
        at = data.find(_HEAD, at + 1)
