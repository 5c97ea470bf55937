# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 17: changes after publication, and the way of an edition's words through one beside the copy readers have.

A published story with an open change lies on the heaps of both: that of what is out, and that of what is to be done.
"""

from __future__ import annotations

import sqlite3

NUMBER = 17
NAME = "changes after publication"

_TABLES = (
    """
    CREATE TABLE change (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story_row INTEGER NOT NULL REFERENCES story,
        kind TEXT CHECK (kind IN ('fix', 'update', 'correction', 'clarification', 'note')),
        begun_by TEXT,
        begun_at TEXT NOT NULL,
        wrong TEXT NOT NULL,
        right_now TEXT NOT NULL,
        place TEXT NOT NULL,
        note TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('open', 'sent', 'dropped')),
        printed_in TEXT
    )
    """,
    "CREATE INDEX ix_change_story_row ON change (story_row)",
    "CREATE TRIGGER no_delete_on_change BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'a change is dropped, never deleted'); END",
    """
    CREATE TABLE change_effect (
        change_row INTEGER NOT NULL REFERENCES change,
        language TEXT NOT NULL CHECK (language IN ('en', 'es')),
        effect TEXT NOT NULL CHECK (effect IN ('affected', 'compared', 'to_follow')),
        by TEXT,
        at TEXT,
        follow_by TEXT,
        follow_person TEXT,
        compared_hash TEXT,
        before_hash TEXT,
        before_revision INTEGER,
        signed_at TEXT,
        sent_at TEXT,
        closed_at TEXT,
        PRIMARY KEY (change_row, language)
    )
    """,
)
_COLUMNS = ("change TEXT", "change_position TEXT", "change_stage TEXT", "notice TEXT")

# As of schema 3, but for the stages of open changes.
_OPEN = "CASE WHEN {0}.stage NOT IN ('sent', 'live', 'withdrawn', 'killed', 'spiked') THEN {0}.due END"
_EN_DUE, _ES_DUE = _OPEN.format("en"), _OPEN.format("es")
_DUE = f"min(coalesce({_EN_DUE}, {_ES_DUE}), coalesce({_ES_DUE}, {_EN_DUE}))"
_CHANGED = "max(coalesce(s.changed_at, ''), coalesce(en.changed_at, ''), coalesce(es.changed_at, ''))"
_NEVER = 9223372036854775807


def _microseconds(instant: str) -> str:
    return (
        f"(CAST(strftime('%s', substr({instant}, 1, 19)) AS INTEGER) * 1000000"
        f" + CAST(substr({instant}, 21, 6) AS INTEGER))"
    )


_NOW = f"""
    CREATE VIEW heap_line_now AS
    SELECT s.row AS story_row, heap.row AS heap,
        coalesce({_microseconds(_DUE)}, {_NEVER}) AS due,
        -coalesce({_microseconds(_CHANGED)}, 0) AS recency, -s.row AS age,
        s.urgency AS urgency, lower(s.slug) AS slug
    FROM story AS s
    LEFT JOIN edition AS en ON en.story_row = s.row AND en.language = 'en' AND s.plan <> 'es-only'
    LEFT JOIN edition AS es ON es.story_row = s.row AND es.language = 'es' AND s.plan <> 'en-only'
    CROSS JOIN heap
    WHERE heap.name = 'all'
        OR heap.name IN ('mine:' || s.assignee, 'mine:' || en.assignee, 'mine:' || es.assignee)
        OR EXISTS (
            SELECT 1 FROM heap_stage AS h WHERE h.heap = heap.row
            AND h.stage IN (en.stage, es.stage, en.change_stage, es.change_stage)
        )
    """  # noqa: S608 - names of our own only
_TRIGGER = """
    CREATE TRIGGER heaps_of_edition_in_change AFTER UPDATE OF change_stage ON edition BEGIN
        DELETE FROM heap_line WHERE story_row = NEW.story_row
            AND heap NOT IN (SELECT heap FROM heap_line_now WHERE story_row = NEW.story_row);
        INSERT INTO heap_line (story_row, heap, due, recency, age, urgency, slug)
            SELECT story_row, heap, due, recency, age, urgency, slug FROM heap_line_now
            WHERE story_row = NEW.story_row
            ON CONFLICT (story_row, heap) DO UPDATE
            SET due = excluded.due, recency = excluded.recency, urgency = excluded.urgency, slug = excluded.slug;
    END
"""


def apply(connection: sqlite3.Connection) -> None:
    """Make room for changes; no story has one yet, so every heap stays as it is. Inside the caller's transaction."""
    for statement in _TABLES:
        connection.execute(statement)
    for column in _COLUMNS:
        connection.execute(f"ALTER TABLE edition ADD COLUMN {column}")
    connection.execute("DROP VIEW heap_line_now")
    connection.execute(_NOW)
    connection.execute(_TRIGGER)
