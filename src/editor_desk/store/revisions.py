# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Revisions in the store: an edition as it read at a moment somebody may want back.

One of every so many lies whole, each of the others as what it has that the one before it has not
(``deltas``), with the SHA-256 of what it reads.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Literal

from sqlmodel import Session

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.deltas import apply, delta
from editor_desk.store.packing import Unreadable, pack, unpack
from editor_desk.store.writing import plain

RevisionKind = Literal["checkpoint", "kept"]
"""A checkpoint (pause, change of stage) may be thinned one day; a kept revision never is."""
MOST_DELTAS = 63
"""After so many the next lies whole: a revision is read by way of those between."""
DELTA = "delta"

Packed = tuple[int, str | None, bytes | None, bytes | None]
"""A revision's number, how it lies, the hash of what it reads, and its bytes; None where they are gone."""


@dataclass(frozen=True, slots=True)
class Revision:
    """An edition as it once read, numbered from 1; its content is asked for apart. ``words``: None is not counted."""

    number: int
    kind: str
    name: str | None
    by: str
    at: datetime
    words: int | None = None


class Revisions:
    """The history of editions."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        story_id: str,
        language: Language,
        *,
        name: str | None,
        kind: str,
        content: str,
        by: str,
        at: datetime,
        words: int | None = None,
    ) -> int:
        """Keep an edition's content; returns its number, which becomes the edition's ``revision``."""
        connection = plain(self._session)
        edition, last = _edition(connection, story_id, language)
        number = last + 1
        before = _chain(connection, edition, last)
        connection.execute("UPDATE edition SET revision = ? WHERE row = ?", (number, edition))
        row = connection.execute(
            "INSERT INTO revision (edition_row, number, kind, name, by, at, words) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (edition, number, kind, name, by, instant_text(at), words),
        ).lastrowid
        connection.execute(
            "INSERT INTO revision_content (revision_row, encoding, sha256, content) VALUES (?, ?, ?, ?)",
            (row, *_packed(content, before)),
        )
        return number

    def remove(self, story_id: str, language: Language, numbers: Iterable[int]) -> None:
        """Take checkpoints out of the history for good; what follows them reads as before.

        A kept revision and the newest of an edition stay: the store refuses.
        """
        connection = plain(self._session)
        edition, _last = _edition(connection, story_id, language)
        for number in sorted(numbers):
            found = connection.execute(
                "SELECT row FROM revision WHERE edition_row = ? AND number = ?", (edition, number)
            ).fetchone()
            if found is None:
                raise WrongUsage("revision.unknown", language=language.value, number=number)
            self._rest_upon_what_is_before(connection, edition, number)
            connection.execute("DELETE FROM revision_content WHERE revision_row = ?", found)
            connection.execute("DELETE FROM revision WHERE row = ?", found)

    @staticmethod
    def _rest_upon_what_is_before(connection: sqlite3.Connection, edition: int, number: int) -> None:
        """Let the revision behind one that goes be read without it.

        Whatever lies behind that is made of what it reads, which stays the same.
        """
        follower = connection.execute(
            "SELECT row, number FROM revision WHERE edition_row = ? AND number > ? ORDER BY number LIMIT 1",
            (edition, number),
        ).fetchone()
        if follower is None:
            raise ValueError("the newest revision of an edition is never taken away")
        row, next_number = follower
        chain = _chain(connection, edition, next_number)
        if chain[-1][1] != DELTA:
            return
        before = [each for each in chain if each[0] < number]
        connection.execute(
            "UPDATE revision_content SET encoding = ?, sha256 = ?, content = ? WHERE revision_row = ?",
            (*_packed(contents_of(chain)[next_number], before), row),
        )

    def with_checkpoints(
        self, before: datetime, after: int, limit: int
    ) -> tuple[tuple[int, str, Language], ...]:
        """Editions with checkpoints older than an instant, behind a key: key, story, language; none on legal hold."""
        found = plain(self._session).execute(
            "SELECT edition.row, story.id, language FROM edition JOIN story ON story.row = story_row"
            " WHERE edition.row > ? AND legal_hold_at IS NULL AND EXISTS ("
            "  SELECT 1 FROM revision WHERE edition_row = edition.row AND kind = 'checkpoint' AND at < ?"
            " ) ORDER BY edition.row LIMIT ?",
            (after, instant_text(before), limit),
        )
        return tuple((row, story, Language(code)) for row, story, code in found)

    def of_edition(self, story_id: str, language: Language) -> tuple[Revision, ...]:
        """The revisions of an edition, oldest first."""
        connection = plain(self._session)
        edition, _last = _edition(connection, story_id, language)
        found = connection.execute(
            "SELECT number, kind, name, by, at, words FROM revision WHERE edition_row = ? ORDER BY number",
            (edition,),
        )
        return tuple(_revision(*row) for row in found)

    def newest(self, story_id: str, language: Language) -> Revision | None:
        """The newest revision of an edition; None before the first."""
        connection = plain(self._session)
        found = connection.execute(
            "SELECT number, kind, name, by, at, words FROM revision WHERE edition_row = ? AND number = ?",
            _edition(connection, story_id, language),
        ).fetchone()
        return None if found is None else _revision(*found)

    def content(self, story_id: str, language: Language, number: int) -> str:
        """What a revision reads; raises ``WrongUsage`` for a number that is not there."""
        connection = plain(self._session)
        edition, _last = _edition(connection, story_id, language)
        chain = _chain(connection, edition, number)
        if not chain or chain[-1][0] != number:
            raise WrongUsage("revision.unknown", language=language.value, number=number)
        return contents_of(chain)[number]

    def contents(self, story_id: str, language: Language) -> Mapping[int, str]:
        """What every revision of an edition reads, by number; one pass, however many there are."""
        connection = plain(self._session)
        edition, _last = _edition(connection, story_id, language)
        return contents_of(packed_of(connection, edition))


def _revision(number: int, kind: str, name: str | None, by: str, at: str, words: int | None) -> Revision:
    return Revision(number, kind, name, by, instant(at), words)


def packed_of(connection: sqlite3.Connection, edition: int, first: int = 0, last: int = -1) -> list[Packed]:
    """How the revisions of an edition lie, in their order; up to the newest unless ``last`` says otherwise."""
    return connection.execute(
        "SELECT number, encoding, sha256, content FROM revision"
        " LEFT JOIN revision_content ON revision_row = revision.row"
        " WHERE edition_row = ? AND number >= ? AND (? < 0 OR number <= ?) ORDER BY number",
        (edition, first, last, last),
    ).fetchall()


def readable(chain: Iterable[Packed]) -> Iterator[tuple[int, str | None]]:
    """What revisions read, in their order, from one that lies whole on; None for one that cannot be read."""
    text: bytes | None = None
    for number, encoding, digest, packed in chain:
        try:
            text = _opened(text, encoding, packed)
            is_whole = digest == sha256(text).digest()
            words = text.decode() if is_whole else None
        except (Unreadable, UnicodeDecodeError):
            words = None
        if words is None:
            text = None
        yield number, words


def contents_of(chain: Iterable[Packed]) -> dict[int, str]:
    """The same for those who need every word: raises ``Unreadable`` where one cannot be read."""
    found = {}
    for number, words in readable(chain):
        if words is None:
            raise Unreadable(f"revision {number} does not read what was kept")
        found[number] = words
    return found


def _opened(before: bytes | None, encoding: str | None, packed: bytes | None) -> bytes:
    if encoding is None or packed is None:
        raise Unreadable("no content")
    if encoding != DELTA:
        return unpack(encoding, packed).encode()
    if before is None:
        raise Unreadable("nothing to begin with")
    return apply(before, packed)


def _chain(connection: sqlite3.Connection, edition: int, number: int) -> list[Packed]:
    """What must be read for one revision: from the last one that lies whole to the revision itself."""
    (first,) = connection.execute(
        "SELECT coalesce(max(number), 0) FROM revision JOIN revision_content ON revision_row = revision.row"
        " WHERE edition_row = ? AND number <= ? AND encoding <> ?",
        (edition, number, DELTA),
    ).fetchone()
    return packed_of(connection, edition, first, number)


def _packed(content: str, before: list[Packed]) -> tuple[str, bytes, bytes]:
    """How a content lies behind others: encoding, hash, bytes. What cannot be read is nothing to build upon."""
    digest = sha256(content.encode()).digest()
    encoding, whole = pack(content)
    if before and len(before) <= MOST_DELTAS:
        *_, (_number, base) = readable(before)
        change = None if base is None else delta(base.encode(), content.encode())
        if change is not None and len(change) < len(whole):
            return DELTA, digest, change
    return encoding, digest, whole


def _edition(connection: sqlite3.Connection, story_id: str, language: Language) -> tuple[int, int]:
    """The key of an edition and the number of its newest revision."""
    found = connection.execute(
        "SELECT edition.row, edition.revision FROM edition JOIN story ON story.row = story_row"
        " WHERE story.id = ? AND language = ?",
        (story_id, language.value),
    ).fetchone()
    if found is None:
        raise WrongUsage("story.unknown", ref=story_id)
    return int(found[0]), int(found[1])
