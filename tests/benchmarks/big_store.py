# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A desk with as many stories as one likes, made by plain SQL in one transaction: 100,000 in about ten seconds.

Invented slugs and headlines; most stories are out already, as on a desk that has been used for years. The heaps of
the list are laid out as the migration does it for an older store, and the search index is filled by it. With 600 words
in each edition 100,000 stories take some four minutes, most of it the index.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.columns import instant_text
from editor_desk.store.migrations import m0003_heaps, m0011_search
from editor_desk.store.packing import pack
from tests.benchmarks.invented_words import InventedLanguage

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
TEN_YEARS = timedelta(days=3652)
_THINGS = (
    "bayou",
    "council",
    "library",
    "clinic",
    "school",
    "storm",
    "transit",
    "festival",
    "budget",
    "market",
)
_VERBS = (
    "opens",
    "closes",
    "approves",
    "delays",
    "rebuilds",
    "questions",
    "celebrates",
    "sues",
    "hires",
    "wins",
)
_COSAS = (
    "bayou",
    "cabildo",
    "biblioteca",
    "clínica",
    "escuela",
    "tormenta",
    "metro",
    "festival",
    "presupuesto",
)
_VERBOS = (
    "abre",
    "cierra",
    "aprueba",
    "retrasa",
    "reconstruye",
    "cuestiona",
    "celebra",
    "demanda",
    "contrata",
)
_STAGES = (
    [Stage.LIVE] * 70
    + [Stage.SENT] * 8
    + [Stage.SPIKED] * 6
    + [Stage.DRAFT] * 5
    + [Stage.EDITING] * 3
    + [Stage.CHECKING] * 3
    + [Stage.READY] * 2
    + [Stage.RETURNED]
    + [Stage.HOLD]
    + [Stage.PLANNED]
)
_SECTIONS = ("Local", "World", "Culture", "Health", "Sports")


def fill(path: Path, count: int, *, seed: int = 7, searchable: bool = False, words: int = 0) -> int:
    """Add ``count`` stories to a store that exists; nobody else may write meanwhile. Returns the bytes of the bodies.

    ``searchable``: they can be found too, and no story may have been there before. ``words``: so many in each body.
    """
    chance = random.Random(seed)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN IMMEDIATE")
        people = [row[0] for row in connection.execute("SELECT id FROM person ORDER BY row")]
        first = int(connection.execute("SELECT coalesce(max(row), 0) + 1 FROM story").fetchone()[0])
        edition = int(connection.execute("SELECT coalesce(max(row), 0) + 1 FROM edition").fetchone()[0])
        _without_triggers(connection)
        rows = range(first, first + count)
        stories = [_story(chance, row, people, _born(row, rows)) for row in rows]
        editions = list(_editions(chance, rows, edition, people))
        _insert(connection, "story", stories)
        _insert(connection, "edition", editions)
        size = _insert_bodies(connection, chance, editions, words)
        _lay_out_anew(connection)
        if searchable:
            m0011_search.fill(connection)
        connection.execute("COMMIT")
    return size


def _born(row: int, rows: range) -> datetime:
    """Ten years of stories, the last one today."""
    return NOW - TEN_YEARS * ((rows[-1] - row) / len(rows))


def _changed(chance: random.Random, born: datetime) -> datetime:
    """Within some days, for most work on a story is done by then."""
    return min(born + timedelta(minutes=chance.randrange(5000)), NOW)


def _story(chance: random.Random, row: int, people: list[str], born: datetime) -> dict[str, Any]:
    slug = f"{chance.choice(_THINGS)}-{chance.choice(_VERBS)}-{row}"
    return {
        "row": row,
        "id": f"00000000-0000-4000-8000-{row:012d}",
        "slug": slug,
        "kind": "news",
        "plan": chance.choice([Plan.BOTH] * 8 + [Plan.EN_FIRST, Plan.ES_ONLY]).value,
        "section": chance.choice(_SECTIONS),
        "urgency": chance.choice([1, 2, 3, 4, 4, 4, 4, 5, 6]),
        "time_zone": "America/Chicago",
        "topics": "[]",
        "tags": "[]",
        "assignee": chance.choice([*people, None, None, None]),
        "is_legal": 0,
        "is_sensitive": 0,
        "is_sponsored": 0,
        "is_not_for_publication": 0,
        "no_claims_reason": "",
        "created_at": instant_text(born),
        "changed_at": instant_text(_changed(chance, born)),
    }


def _editions(chance: random.Random, rows: range, number: int, people: list[str]) -> Iterator[dict[str, Any]]:
    for row in rows:
        born = _born(row, rows)
        stage = chance.choice(_STAGES)
        for language, things, verbs in (("en", _THINGS, _VERBS), ("es", _COSAS, _VERBOS)):
            due = NOW + timedelta(minutes=chance.randrange(-500_000, 20_000))
            yield {
                "row": number,
                "id": f"00000000-0000-4000-9000-{number:012d}",
                "story_row": row,
                "language": language,
                "relation": "original" if language == "en" else "translation",
                "headline": f"{chance.choice(things).title()} {chance.choice(verbs)} {row} {chance.choice(things)}",
                **dict.fromkeys(
                    ("dek", "byline", "dateline", "url_slug", "seo_title", "seo_description"), ""
                ),
                "position": stage.value,
                "stage": stage.value,
                "assignee": chance.choice([*people, None, None]),
                "due": chance.choice([instant_text(due), None]),
                "revision": 0,
                "changed_at": instant_text(_changed(chance, born)),
            }
            number += 1


def _insert_bodies(
    connection: sqlite3.Connection, chance: random.Random, editions: list[dict[str, Any]], words: int
) -> int:
    languages = {code: InventedLanguage(spanish=code == "es") for code in ("en", "es")} if words else {}
    size = 0
    for edition in editions:
        text = languages[edition["language"]].text(chance, words) if words else "Draft.\n"
        size += len(text.encode())
        connection.execute(
            "INSERT INTO body (edition_row, encoding, content) VALUES (?, ?, ?)",
            (edition["row"], *pack(text)),
        )
    return size


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    names = list(rows[0])
    marks = ", ".join(f":{name}" for name in names)
    connection.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)


def _without_triggers(connection: sqlite3.Connection) -> None:
    for name in m0003_heaps._TRIGGERS:
        connection.execute(f"DROP TRIGGER {name.split()[0]}")


def _lay_out_anew(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM heap_line")
    connection.execute("DELETE FROM heap WHERE name LIKE 'mine:%'")
    m0003_heaps.lay_out(connection)
    for name, body in m0003_heaps._TRIGGERS.items():
        connection.execute(f"CREATE TRIGGER {name} BEGIN {body} END")
