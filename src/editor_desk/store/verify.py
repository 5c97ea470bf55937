# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The store's health: the database, the files against their hashes, the diary's chain, and what is cached.

The chain shows an entry that was changed, removed or put in between. It cannot show that the last
entries were cut off, nor that somebody rewrote the whole store with every hash.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from editor_desk.newsroom.events import Event, first_altered
from editor_desk.newsroom.wording import Message
from editor_desk.store.backup import counts, named_files
from editor_desk.store.columns import instant
from editor_desk.store.connection import looking
from editor_desk.store.files import digest, place_of
from editor_desk.store.packing import unpack
from editor_desk.store.revisions import packed_of, readable
from editor_desk.store.witness import Missing


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found: sentences for each problem, the first altered entry of the diary, how much there is."""

    problems: tuple[Message, ...] = ()
    first_altered: Event | None = None
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all was found."""
        return not self.problems

    @property
    def is_readable(self) -> bool:
        """Whether every page of the database is whole; if not, no more was looked at than that."""
        return all(problem.code != "verify.database" for problem in self.problems)

    def with_missing(self, missing: Missing) -> VerifyReport:
        """The same, with what the witness on this computer saw and is not there any more."""
        ends = missing.ends.isoformat(timespec="seconds") if missing.ends else ""
        seen = missing.seen.isoformat(timespec="seconds")
        told = Message("verify.missing", {"count": missing.entries, "ends": ends, "seen": seen})
        return replace(self, problems=(told, *self.problems))


def verify(path: Path) -> VerifyReport:
    """Check a store as it is at this instant; reads everything, changes nothing, any thread."""
    with looking(path) as connection:
        damage = tuple(_database(connection))
        if damage:
            return VerifyReport(damage)
        connection.execute("BEGIN")
        altered = first_altered_in(connection)
        problems = [
            *_foreign_keys(connection),
            *_files(connection, path.parent),
            *([_altered(altered)] if altered else []),
            *_editions(connection),
            *_words(connection),
            *_contents(connection),
            *_pins(connection),
            *_search(connection),
            *_heaps(connection),
        ]
        return VerifyReport(tuple(problems), altered, counts(connection))


def _database(connection: sqlite3.Connection) -> Iterator[Message]:
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    if found != ["ok"]:
        for detail in found:
            yield Message("verify.database", {"detail": detail})


def _foreign_keys(connection: sqlite3.Connection) -> Iterator[Message]:
    broken = sorted(str(row[0]) for row in connection.execute("PRAGMA foreign_key_check"))
    for table, rows in groupby(broken):
        yield Message("verify.foreign_key", {"table": table, "count": len(list(rows))})


def _files(connection: sqlite3.Connection, base: Path) -> Iterator[Message]:
    for folder, sha256, name in named_files(connection):
        place = place_of(base, folder, sha256)
        params = {"folder": folder, "name": name, "sha256": sha256}
        if not place.is_file():
            yield Message("verify.file_missing", params)
        elif digest(place) != sha256:
            yield Message("verify.file_changed", params)


def first_altered_in(connection: sqlite3.Connection) -> Event | None:
    """The first entry of the diary that does not follow from the one before, of whichever desk; or None."""
    found = connection.execute(
        "SELECT desk, sequence, at, person, code, story, language, payload, payload_hash, previous, hash"
        " FROM event LEFT JOIN event_payload ON event_payload.event_row = event.row ORDER BY desk, sequence"
    )
    entries = (_entry(*row) for row in found)
    for _desk, chain in groupby(entries, key=lambda event: event.desk):
        altered = first_altered(chain)
        if altered is not None:
            return altered
    return None


def _entry(
    desk: str,
    sequence: int,
    at: str,
    person: str,
    code: str,
    story: str | None,
    language: str | None,
    payload: str | None,
    *hashes: str,
) -> Event:
    said = None if payload is None else _said(payload)
    return Event(desk, sequence, instant(at), person, code, story, language, said, *hashes)


def _said(payload: str) -> Mapping[str, object]:
    try:
        found = json.loads(payload)
    except ValueError:
        found = None
    # What is no payload at all has no hash either; it shows as altered.
    return found if isinstance(found, dict) else {"unreadable": payload}


def _altered(event: Event) -> Message:
    at = event.at.isoformat(timespec="seconds")
    return Message("verify.event_altered", {"sequence": event.sequence, "event": event.code, "at": at})


def _editions(connection: sqlite3.Connection) -> Iterator[Message]:
    """What an edition's row keeps at hand must agree with what it follows from."""
    checks = {
        "verify.sign_off": "edition.stage IN ('approved', 'scheduled') AND NOT EXISTS (SELECT 1 FROM approval"
        " WHERE approval.story_row = story.row AND approval.language = edition.language AND revoked_at IS NULL)",
        "verify.pause": "(pause_stage IS NULL AND edition.stage IN ('hold', 'spiked')) OR (pause_stage <> edition.stage"
        " AND plan NOT IN (CASE edition.language WHEN 'en' THEN 'es-only' ELSE 'en-only' END))",
        "verify.revision": "edition.revision <> coalesce((SELECT max(number) FROM revision"
        " WHERE edition_row = edition.row), 0)",
    }
    for code, condition in checks.items():
        for slug, language, stage in connection.execute(
            "SELECT slug, language, edition.stage FROM edition"  # noqa: S608 - conditions of our own
            " JOIN story ON story.row = edition.story_row"
            f" WHERE {condition} ORDER BY edition.row"
        ):
            yield Message(code, {"slug": slug, "language": language, "stage": stage})


def _words(connection: sqlite3.Connection) -> Iterator[Message]:
    """Every edition has a body that can be read (that the journal's rows belong to one, the foreign keys say)."""
    for slug, language, encoding, content in connection.execute(
        "SELECT slug, language, encoding, content FROM edition JOIN story ON story.row = edition.story_row"
        " LEFT JOIN body ON body.edition_row = edition.row ORDER BY edition.row"
    ):
        if not _is_readable(encoding, content):
            yield Message("verify.body_unreadable", {"slug": slug, "language": language})


def _contents(connection: sqlite3.Connection) -> Iterator[Message]:
    editions = connection.execute(
        "SELECT edition.row, slug, language FROM edition JOIN story ON story.row = edition.story_row"
        " WHERE edition.row IN (SELECT edition_row FROM revision) ORDER BY edition.row"
    ).fetchall()
    for row, slug, language in editions:
        for number, words in readable(packed_of(connection, row)):
            if words is None:
                params = {"slug": slug, "language": language, "number": number}
                yield Message("verify.revision_unreadable", params)
    for slug, language, encoding, content in connection.execute(
        "SELECT slug, language, encoding, content FROM approval JOIN story ON story.row = approval.story_row"
        " LEFT JOIN approval_content ON approval_row = approval.row ORDER BY approval.row"
    ):
        if not _is_readable(encoding, content):
            yield Message("verify.approval_unreadable", {"slug": slug, "language": language})


def _is_readable(encoding: str | None, content: bytes | None) -> bool:
    if encoding is None or content is None:
        return False
    try:
        unpack(encoding, content)
    except ValueError:
        return False
    return True


def _pins(connection: sqlite3.Connection) -> Iterator[Message]:
    """A pin says nothing without a paragraph: it would be gone from the spine without a word."""
    for slug, count in connection.execute(
        "SELECT slug, count(*) FROM pin JOIN story ON story.row = pin.story_row WHERE removed_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM pin_place WHERE pin_row = pin.row) GROUP BY story.row"
    ):
        yield Message("verify.pin", {"slug": slug, "count": count})


def _search(connection: sqlite3.Connection) -> Iterator[Message]:
    """Every story is in the index once, and what it was found by can be read, or it could not be taken out again.

    Whether the index itself is whole, SQLite's own check of the database has said by its pages; going through each
    word of it takes ten times as long.
    """
    lost = connection.execute(
        "SELECT (SELECT count(*) FROM story WHERE row NOT IN (SELECT story_row FROM search_doc))"
        " + (SELECT count(*) FROM search_doc WHERE story_row NOT IN (SELECT story_row FROM search_words))"
        " + (SELECT count(*) FROM search_words WHERE story_row NOT IN (SELECT story_row FROM search_doc))"
        " + (SELECT abs(count(*) - (SELECT count(*) FROM search_doc)) FROM search_text_docsize)"
    ).fetchone()[0]
    unreadable = sum(
        not _is_readable(encoding, content)
        for encoding, content in connection.execute("SELECT encoding, content FROM search_words")
    )
    if lost + unreadable:
        yield Message("verify.search", {"count": lost + unreadable})


def _heaps(connection: sqlite3.Connection) -> Iterator[Message]:
    """The heaps of the list must hold what the stories themselves say, and as many as they are said to."""
    differing = connection.execute(
        "SELECT count(DISTINCT story_row) FROM ("
        " SELECT * FROM (SELECT story_row, heap, due, recency, age, urgency, slug FROM heap_line_now"
        " EXCEPT SELECT story_row, heap, due, recency, age, urgency, slug FROM heap_line)"
        " UNION ALL SELECT * FROM (SELECT story_row, heap, due, recency, age, urgency, slug FROM heap_line"
        " EXCEPT SELECT story_row, heap, due, recency, age, urgency, slug FROM heap_line_now))"
    ).fetchone()[0]
    if differing:
        yield Message("verify.heaps", {"count": differing})
    miscounted = connection.execute(
        "SELECT count(*) FROM heap"
        " WHERE stories <> (SELECT count(*) FROM heap_line WHERE heap_line.heap = heap.row)"
    ).fetchone()[0]
    if miscounted:
        yield Message("verify.heap_counts", {"count": miscounted})
