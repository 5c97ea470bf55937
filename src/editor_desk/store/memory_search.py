# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Looks a sentence up in the translation memory: the same one, else those most like it.

Full-text search over the rarest words of the sentence names some fifty candidates, which are then compared letter by
letter. Plain ``sqlite3``: any connection to the store will do, and only reading is done.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from rapidfuzz import fuzz

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.memory import EXACT, LIKE_ENOUGH, Found, MemorySource, Segment
from editor_desk.store.columns import instant, instant_or_none
from editor_desk.store.memory import key_of
from editor_desk.store.memory_words import key_text, words_of

_CANDIDATES = 50
_MOST_ROWS = 1_000
"""So many segments may hold the words sought, all together: ranking a common word takes longer than all the rest."""
_FEWEST_WORDS, _MOST_WORDS = 2, 12
_COLUMNS = (
    "g.en, g.es, g.by, g.at, s.id, story.id, s.name, s.by, s.at FROM memory_segment AS g"
    " JOIN memory_source AS s ON s.row = g.source_row LEFT JOIN story ON story.row = s.story_row"
)


def look_up(
    connection: sqlite3.Connection, text: str, language: Language, *, most: int = 3, least: int = LIKE_ENOUGH
) -> tuple[Found, ...]:
    """The segments whose sentence in ``language`` is this or like it, the likest and then the newest first.

    Of several with the same translation only the first is given.
    """
    wanted = key_text(text)
    if not wanted:
        return ()
    own = language.value
    rows = connection.execute(
        f"SELECT {_COLUMNS} WHERE is_whole AND g.{own}_key = ? ORDER BY g.row DESC LIMIT ?",
        (key_of(text), _CANDIDATES),
    ).fetchall()
    found = [_found(row, EXACT) for row in rows if key_text(row[_place(language)]) == wanted]
    if not found:
        found = _alike(connection, wanted, language, least)
    return _apart(found, language, most)


def _alike(connection: sqlite3.Connection, wanted: str, language: Language, least: int) -> list[Found]:
    sought = _rarest(connection, words_of(wanted), language)
    if not sought:
        return []
    match = f"{language.value} : ({' OR '.join(sought)})"
    rows = connection.execute(
        f"SELECT {_COLUMNS} WHERE is_whole AND g.row IN"  # noqa: S608 - own names
        " (SELECT rowid FROM memory_text WHERE memory_text MATCH ? ORDER BY rank LIMIT ?)",
        (match, _CANDIDATES),
    ).fetchall()
    lowered, place = wanted.casefold(), _place(language)
    scored = []
    for row in rows:
        likeness = fuzz.ratio(lowered, row[place].casefold(), score_cutoff=least)
        if likeness >= least:
            scored.append((min(EXACT - 1, int(likeness)), row))
    scored.sort(key=lambda each: (-each[0], _negative(each[1][8])))
    return [_found(row, likeness) for likeness, row in scored]


def _rarest(connection: sqlite3.Connection, words: frozenset[str], language: Language) -> list[str]:
    """The words by which to seek, quoted; those the memory does not know find nothing."""
    known = connection.execute(
        f"SELECT segments, word FROM memory_count WHERE language = ? AND word IN ({', '.join('?' * len(words))})",  # noqa: S608
        (language.value, *words),
    ).fetchall()
    chosen: list[str] = []
    rows = 0
    for segments, word in sorted(known):
        rows += segments
        if (rows > _MOST_ROWS and len(chosen) >= _FEWEST_WORDS) or len(chosen) == _MOST_WORDS:
            break
        chosen.append(f'"{word}"')
    return chosen


def _apart(found: list[Found], language: Language, most: int) -> tuple[Found, ...]:
    """The first of each translation."""
    apart: dict[str, Found] = {}
    for each in found:
        apart.setdefault(key_text(each.segment.words(language.other)), each)
    return tuple(apart.values())[:most]


def _place(language: Language) -> int:
    return 0 if language is Language.EN else 1


def _negative(at: str) -> tuple[int, ...]:
    """Newest first, within a key that goes up."""
    return tuple(-ord(letter) for letter in at)


def _found(row: Any, likeness: int) -> Found:
    en, es, by, at, source_id, story, name, source_by, source_at = row
    return Found(
        Segment(en, es, by or "", instant_or_none(at)),
        likeness,
        MemorySource(source_id, story, name, source_by, instant(source_at)),
    )
