# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The store's health: the database, the files against their hashes, the diary's chain, and what is cached.

The chain shows an entry that was changed, removed or put in between. It cannot show that the last
entries were cut off, nor that somebody rewrote the whole store with every hash.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from editor_desk.newsroom.events import Event
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.newsroom.wording import Message
from editor_desk.store.backup import counts, named_files
from editor_desk.store.connection import desk_of, looking
from editor_desk.store.packing import unpack
from editor_desk.store.revisions import packed_of, readable
from editor_desk.store.verify_diary import altered_of_each_desk
from editor_desk.store.verify_files import changed_files, unnamed_files
from editor_desk.store.watched import watched
from editor_desk.store.witness import Missing

_HEX_LENGTH = 64


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found: sentences for each problem, the first altered entry of the diary, how much there is."""

    problems: tuple[Message, ...] = ()
    first_altered: Event | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[Message, ...] = ()
    """What is worth knowing and does no harm."""

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


def verify(path: Path, watch: Watch = unwatched) -> VerifyReport:
    """Check a store as it is at this instant; reads everything, changes nothing, any thread.

    ``watch`` sees how much is done and may stop it.
    """
    with looking(path) as connection:
        files = named_files(connection) if _has_files(connection) else []
        steps = Steps(watch, len(files) + len(_CHECKS))
        damage = tuple(_database(connection, steps))
        if damage:
            return VerifyReport(damage)
        connection.execute("BEGIN")
        altered = altered_of_each_desk(connection, steps.look)
        own = desk_of(connection)
        problems = [
            *_foreign_keys(connection),
            *changed_files(files, path.parent, steps.one_more),
            *(_altered(event, own) for event in altered),
        ]
        for check in _CHECKS:
            problems += check(connection)
            steps.one_more()
        first = next((event for event in altered if event.desk == own), next(iter(altered), None))
        return VerifyReport(
            tuple(problems), first, counts(connection), tuple(unnamed_files(files, path.parent))
        )


class Steps:
    """Tells whoever watches how far a check has come; long statements are looked into as well."""

    def __init__(self, watch: Watch, of: int) -> None:
        self._watch = watch
        self._of = of
        self._done = 0

    def one_more(self) -> None:
        """One of the steps is done."""
        self._done += 1
        self.look()

    def look(self) -> None:
        """Nothing is done yet, but time passes; raises ``Stopped`` where it was asked for."""
        self._watch(self._done, self._of)


def _database(connection: sqlite3.Connection, steps: Steps) -> Iterator[Message]:
    try:
        with watched(connection, steps.look):
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    if found != ["ok"]:
        for detail in found:
            yield Message("verify.database", {"detail": detail})


def _has_files(connection: sqlite3.Connection) -> bool:
    """Whether the files a store names can be read; where not, the check of the database says why."""
    try:
        named_files(connection)
    except sqlite3.DatabaseError:
        return False
    return True


def _foreign_keys(connection: sqlite3.Connection) -> Iterator[Message]:
    broken = sorted(str(row[0]) for row in connection.execute("PRAGMA foreign_key_check"))
    for table, rows in groupby(broken):
        yield Message("verify.foreign_key", {"table": table, "count": len(list(rows))})


def _altered(event: Event, own: str | None) -> Message:
    at = event.at.isoformat(timespec="seconds")
    params: dict[str, str | int] = {"sequence": event.sequence, "event": event.code, "at": at}
    if event.desk == own:
        return Message("verify.event_altered", params)
    return Message("verify.foreign_event_altered", {**params, "desk": event.desk})


def _editions(connection: sqlite3.Connection) -> Iterator[Message]:
    """What an edition's row keeps at hand must agree with what it follows from."""
    checks = {
        "verify.sign_off": "coalesce(change_stage, edition.stage) IN ('approved', 'scheduled') AND NOT EXISTS (SELECT 1 FROM approval"
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


def _approvals(connection: sqlite3.Connection) -> Iterator[Message]:
    """What was signed off has the hash that was signed, and the diary knows of every sign-off."""
    recorded = {
        row[0]
        for row in connection.execute(
            "SELECT json_extract(payload, '$.approval') FROM event JOIN event_payload ON event_row = event.row"
            " WHERE code = 'approval.given' AND json_valid(payload)"
        )
    }
    for slug, language, number, signed, encoding, content in connection.execute(
        "SELECT slug, language, approval.id, content_hash, encoding, content FROM approval"
        " JOIN story ON story.row = approval.story_row"
        " LEFT JOIN approval_content ON approval_row = approval.row ORDER BY approval.row"
    ):
        where = {"slug": slug, "language": language}
        if not _is_readable(encoding, content):
            yield Message("verify.approval_unreadable", where)
        elif not _is_what_was_signed(unpack(encoding, content), signed):
            yield Message("verify.approval_changed", where)
        if number not in recorded:
            yield Message("verify.approval_unrecorded", where)


def _overrides(connection: sqlite3.Connection) -> Iterator[Message]:
    """The diary knows of every override, and one it says was taken back does not count again."""
    recorded = _recorded(connection, "rule.overridden")
    taken_back = _recorded(connection, "rule.override_revoked")
    for slug, language, rule, number, stands in connection.execute(
        "SELECT slug, language, rule, rule_override.id, revoked_at IS NULL FROM rule_override"
        " JOIN story ON story.row = story_row ORDER BY rule_override.row"
    ):
        where = {"slug": slug, "language": language, "rule": rule}
        if number not in recorded:
            yield Message("verify.override_unrecorded", where)
        if stands and number in taken_back:
            yield Message("verify.override_back", where)


def _reviews(connection: sqlite3.Connection) -> Iterator[Message]:
    """The diary knows of every look at a sensitive story."""
    recorded = _recorded(connection, "sensitive.reviewed", "review")
    for slug, language, number in connection.execute(
        "SELECT slug, language, sensitive_review.id FROM sensitive_review JOIN story ON story.row = story_row"
        " ORDER BY sensitive_review.row"
    ):
        if number not in recorded:
            yield Message("verify.review_unrecorded", {"slug": slug, "language": language})


def _recorded(connection: sqlite3.Connection, code: str, what: str = "override") -> set[str]:
    """The overrides, or what else is asked for, which entries of the diary with this code name."""
    return {
        row[0]
        for row in connection.execute(
            "SELECT json_extract(payload, ?) FROM event JOIN event_payload ON event_row = event.row"
            " WHERE code = ? AND json_valid(payload)",
            (f"$.{what}", code),
        )
    }


def _is_what_was_signed(content: str, signed: str) -> bool:
    """Whether the hash of the kept form is the one that was signed (``checks.content`` makes both).

    A hash of no known shape cannot be compared; a sign-off with such a one never holds.
    """
    sha256 = signed.rpartition(":")[2]
    if len(sha256) != _HEX_LENGTH:
        return True
    try:
        form = json.loads(content)["form"]
    except (ValueError, KeyError, TypeError):
        return False
    text = json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() == sha256


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


def _changes(connection: sqlite3.Connection) -> Iterator[Message]:
    """An edition works on a change that is open for it, and on no other; a change it is to go through is open in it."""
    for slug, language in connection.execute(
        "SELECT slug, edition.language FROM edition JOIN story ON story.row = edition.story_row"
        " LEFT JOIN change ON change.id = edition.change AND change.story_row = story.row"
        " LEFT JOIN change_effect AS e ON e.change_row = change.row AND e.language = edition.language"
        " WHERE (edition.change IS NULL) <> (change_stage IS NULL)"
        " OR (edition.change IS NULL) <> (change_position IS NULL)"
        " OR (edition.change IS NOT NULL AND (change.outcome IS NOT 'open' OR e.effect IS NOT 'affected'"
        " OR e.closed_at IS NOT NULL OR edition.position NOT IN ('sent', 'live')))"
        " OR EXISTS (SELECT 1 FROM change AS c JOIN change_effect AS a ON a.change_row = c.row"
        " WHERE c.story_row = story.row AND a.language = edition.language AND c.outcome = 'open'"
        " AND a.effect = 'affected' AND a.closed_at IS NULL AND edition.change IS NOT c.id)"
        " ORDER BY edition.row"
    ):
        yield Message("verify.change", {"slug": slug, "language": language})


def _names(connection: sqlite3.Connection) -> Iterator[Message]:
    """A name of the list stands as its newest version says, and no version between is missing."""
    differing = connection.execute(
        "SELECT count(*) FROM known_name AS n LEFT JOIN known_name_version AS v ON v.name_row = n.row"
        " AND v.number = (SELECT max(number) FROM known_name_version WHERE name_row = n.row)"
        " WHERE v.row IS NULL OR (n.standing, n.kind, n.en, n.es, n.note, n.by, n.at)"
        " IS NOT (v.standing, v.kind, v.en, v.es, v.note, v.by, v.at)"
        " OR v.number <> (SELECT count(*) FROM known_name_version WHERE name_row = n.row)"
    ).fetchone()[0]
    if differing:
        yield Message("verify.names", {"count": differing})


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


def _memory(connection: sqlite3.Connection) -> Iterator[Message]:
    """Every segment of the translation memory is found by its words, and nothing is found that is not there."""
    lost = connection.execute(
        "SELECT abs((SELECT count(*) FROM memory_text_docsize) - (SELECT count(*) FROM memory_segment))"
    ).fetchone()[0]
    if lost:
        yield Message("verify.memory", {"count": lost})


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


_CHECKS: tuple[Callable[[sqlite3.Connection], Iterable[Message]], ...] = (
    _editions,
    _words,
    _contents,
    _approvals,
    _overrides,
    _reviews,
    _pins,
    _changes,
    _names,
    _search,
    _memory,
    _heaps,
)
