# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The translation memory in the store: segments by where they came from; those of a story go with its sign-off.

What takes a sign-off away takes its segments out in the same act, by triggers of the schema; what a sign-off brings
is due, and taken in behind the work. A file comes in bit by bit, so that nobody's typing waits for it, and counts
only once it is whole.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.memory import Found, MemorySource, Segment
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.columns import instant, instant_or_none, instant_text, instant_text_or_none
from editor_desk.store.memory_words import key_text, words_of

AT_ONCE = 1_000
"""Segments of a file that come in, or go, in one act."""
_OF_STORY = "source_row IN (SELECT row FROM memory_source WHERE story_row = ?)"
_SOURCES = (
    "SELECT s.id, story.id, s.name, s.by, s.at, (SELECT count(*) FROM memory_segment WHERE source_row = s.row), is_whole"
    " FROM memory_source AS s LEFT JOIN story ON story.row = s.story_row"
)


def key_of(text: str) -> bytes:
    """What the same sentence has in common however it is typed."""
    return hashlib.blake2b(key_text(text).encode(), digest_size=8).digest()


class Memory:
    """What was translated before, inside a running act."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def look_up(self, text: str, language: Language, *, most: int = 3) -> tuple[Found, ...]:
        """The segments whose sentence in a language is this or like it; see ``memory_search``."""
        from editor_desk.store.memory_search import look_up

        return look_up(self._connection, text, language, most=most)

    def due(self, most: int) -> tuple[str, ...]:
        """Stories whose pairs are to be looked at, as ids."""
        found = self._connection.execute(
            "SELECT story.id FROM memory_due JOIN story ON story.row = story_row ORDER BY story_row LIMIT ?",
            (most,),
        )
        return tuple(row[0] for row in found)

    def put_story(self, source: MemorySource, segments: Sequence[Segment]) -> None:
        """The pairs of a story, in the place of those it had; it is not due any more."""
        found = self._connection.execute("SELECT row FROM story WHERE id = ?", (source.story,)).fetchone()
        if found is None:
            raise WrongUsage("story.unknown", ref=source.story or "")
        self._connection.execute("DELETE FROM memory_due WHERE story_row = ?", found)
        self._connection.execute(f"DELETE FROM memory_segment WHERE {_OF_STORY}", found)  # noqa: S608
        if not segments:
            self._connection.execute("DELETE FROM memory_source WHERE story_row = ?", found)
            return
        self._connection.execute(
            "INSERT INTO memory_source (id, story_row, name, by, at, is_whole) VALUES (?, ?, ?, ?, ?, 1)"
            " ON CONFLICT (story_row) DO UPDATE SET name = excluded.name, by = excluded.by, at = excluded.at",
            (source.id, found[0], source.name, source.by, instant_text(source.at)),
        )
        row = self._connection.execute("SELECT row FROM memory_source WHERE story_row = ?", found).fetchone()
        self._add(row[0], segments)

    def begin_file(self, source: MemorySource) -> None:
        """A file is about to come in; nothing of it is offered before ``end_file``."""
        self._connection.execute(
            "INSERT INTO memory_source (id, story_row, name, by, at, is_whole) VALUES (?, NULL, ?, ?, ?, 0)",
            (source.id, source.name, source.by, instant_text(source.at)),
        )

    def add_to_file(self, source_id: str, segments: Sequence[Segment]) -> None:
        """Some more of it."""
        self._add(self._file(source_id), segments)

    def end_file(self, source_id: str) -> None:
        """It is whole."""
        self._connection.execute(
            "UPDATE memory_source SET is_whole = 1 WHERE row = ?", (self._file(source_id),)
        )

    def begin_removing(self, source_id: str) -> None:
        """A file is to go: nothing of it is offered from now on. Raises ``WrongUsage`` where there is none."""
        self._connection.execute(
            "UPDATE memory_source SET is_whole = 0 WHERE row = ?", (self._file(source_id),)
        )

    def remove_some(self, source_id: str) -> int:
        """Take some of a file out; how many went. None left: the file is forgotten, too."""
        row = self._file(source_id)
        gone = self._connection.execute(
            "DELETE FROM memory_segment WHERE row IN (SELECT row FROM memory_segment WHERE source_row = ? LIMIT ?)",
            (row, AT_ONCE),
        ).rowcount
        if not gone:
            self._connection.execute("DELETE FROM memory_source WHERE row = ?", (row,))
        return int(gone)

    def forget(self, words: Sequence[str]) -> int:
        """Take out for good whatever holds one of these, in whatever capitals; how many segments went."""
        folded = [word.casefold() for word in words if word.strip()]
        gone = [
            (row, en, es)
            for row, en, es in self._connection.execute("SELECT row, en, es FROM memory_segment")
            if any(word in f"{en}\n{es}".casefold() for word in folded)
        ]
        if not gone:
            return 0
        self._connection.executemany(
            "DELETE FROM memory_segment WHERE row = ?", [(row,) for row, _, _ in gone]
        )
        # What is taken out of the index lies in its pages until they are written anew.
        self._connection.execute("INSERT INTO memory_text (memory_text) VALUES ('rebuild')")
        for number, language in enumerate(Language, 1):
            unused = {word for each in gone for word in words_of(each[number])}
            self._forget_words(language, unused)
        return len(gone)

    def sources(self) -> tuple[MemorySource, ...]:
        """Where segments came from, files first, then stories, each in order of entry."""
        found = self._connection.execute(f"{_SOURCES} ORDER BY s.story_row IS NOT NULL, s.row")
        return tuple(
            MemorySource(row[0], row[1], row[2], row[3], instant(row[4]), row[5], is_whole=bool(row[6]))
            for row in found
        )

    def segments(self) -> Iterator[tuple[Segment, str, str, datetime]]:
        """Every segment with the name of its source, who stands for it, and when."""
        for en, es, by, at, name, source_by, source_at in self._connection.execute(
            "SELECT en, es, g.by, g.at, name, s.by, s.at FROM memory_segment AS g JOIN memory_source AS s"
            " ON s.row = source_row WHERE is_whole ORDER BY g.row"
        ):
            yield Segment(en, es, by or "", instant_or_none(at)), name, source_by, instant(source_at)

    def count(self) -> int:
        """How many segments there are."""
        return int(self._connection.execute("SELECT count(*) FROM memory_segment").fetchone()[0])

    def _file(self, source_id: str) -> int:
        found: Any = self._connection.execute(
            "SELECT row FROM memory_source WHERE id = ? AND story_row IS NULL", (source_id,)
        ).fetchone()
        if found is None:
            raise WrongUsage("memory.unknown")
        return int(found[0])

    def _add(self, source_row: int, segments: Sequence[Segment]) -> None:
        self._connection.executemany(
            "INSERT INTO memory_segment (source_row, en, es, en_key, es_key, by, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    source_row,
                    each.en,
                    each.es,
                    key_of(each.en),
                    key_of(each.es),
                    each.by or None,
                    instant_text_or_none(each.at),
                )
                for each in segments
            ],
        )
        counted: Counter[tuple[str, str]] = Counter()
        for each in segments:
            for language in Language:
                counted.update((language.value, word) for word in words_of(each.words(language)))
        self._connection.executemany(
            "INSERT INTO memory_count (language, word, segments) VALUES (?, ?, ?)"
            " ON CONFLICT (language, word) DO UPDATE SET segments = segments + excluded.segments",
            [(language, word, number) for (language, word), number in counted.items()],
        )

    def _forget_words(self, language: Language, words: set[str]) -> None:
        """Words that stand in no segment any more are not kept either."""
        for word in words:
            used = self._connection.execute(
                "SELECT 1 FROM memory_text WHERE memory_text MATCH ? LIMIT 1",
                (f'{language.value} : "{word}"',),
            ).fetchone()
            if used is None:
                self._connection.execute(
                    "DELETE FROM memory_count WHERE language = ? AND word = ?", (language.value, word)
                )
