# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schema 3: the heaps of the wall board in their orders, and saved searches. Frozen, like every applied step.

``heap_line`` holds each story once for every heap it lies on, with what the lists are ordered by. Triggers keep it
true whoever writes; ``heap_line_now`` says from the stories themselves what it must hold.
"""

from __future__ import annotations

import sqlite3

NUMBER = 3
NAME = "heaps"

_TABLES = (
    """
    CREATE TABLE heap (
        row INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        stories INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE heap_stage (
        heap INTEGER NOT NULL REFERENCES heap,
        stage TEXT NOT NULL,
        PRIMARY KEY (heap, stage)
    ) WITHOUT ROWID
    """,
    # Times are whole microseconds since 1970: a third of the text, and a list of 100,000 is counted through
    # twice as fast. No due time is after every other. What changed last, or came last, has the lowest number: all
    # orders go upwards, and a place in one is a single comparison. A slug is in small letters.
    """
    CREATE TABLE heap_line (
        story_row INTEGER NOT NULL REFERENCES story,
        heap INTEGER NOT NULL REFERENCES heap,
        due INTEGER NOT NULL,
        recency INTEGER NOT NULL,
        age INTEGER NOT NULL,
        urgency INTEGER NOT NULL,
        slug TEXT NOT NULL,
        PRIMARY KEY (story_row, heap)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE saved_search (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        search TEXT NOT NULL,
        view TEXT NOT NULL,
        sort TEXT NOT NULL,
        saved_by TEXT,
        saved_at TEXT
    )
    """,
)
_INDEXES = (
    "CREATE INDEX ix_heap_line_due ON heap_line (heap, due, recency, age)",
    "CREATE INDEX ix_heap_line_changed ON heap_line (heap, recency, age)",
    "CREATE INDEX ix_heap_line_urgency ON heap_line (heap, urgency, due, recency, age)",
    "CREATE INDEX ix_heap_line_slug ON heap_line (heap, slug, age)",
)
_STAGES = {
    "all": (),
    "in_progress": (
        "planned",
        "draft",
        "editing",
        "checking",
        "ready",
        "approved",
        "scheduled",
        "returned",
        "hold",
    ),
    "drafts": ("planned", "draft", "editing"),
    "fact_check": ("checking",),
    "ready": ("ready",),
    "approved": ("approved", "scheduled"),
    "sent": ("sent", "live"),
    "returned": ("returned",),
    "spiked": ("spiked",),
}
# The editions a plan leaves out are no part of a list: they are not joined at all.
# What is out, or given up, is due no more: the list is ordered by what it says.
_OPEN = "CASE WHEN {0}.stage NOT IN ('sent', 'live', 'withdrawn', 'killed', 'spiked') THEN {0}.due END"
_EN_DUE, _ES_DUE = _OPEN.format("en"), _OPEN.format("es")
_DUE = f"min(coalesce({_EN_DUE}, {_ES_DUE}), coalesce({_ES_DUE}, {_EN_DUE}))"
_CHANGED = "max(coalesce(s.changed_at, ''), coalesce(en.changed_at, ''), coalesce(es.changed_at, ''))"
_NEVER = 9223372036854775807


def _microseconds(instant: str) -> str:
    """A column of UTC text as a number; whole seconds are cut off first, for SQLite rounds them."""
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
        OR EXISTS (SELECT 1 FROM heap_stage AS h WHERE h.heap = heap.row AND h.stage IN (en.stage, es.stage))
    """  # noqa: S608 - names of our own only


def _sort_onto_heaps(row: str) -> str:
    """Put one story onto the heaps it lies on now, and off the others."""
    return f"""
        DELETE FROM heap_line WHERE story_row = {row}
            AND heap NOT IN (SELECT heap FROM heap_line_now WHERE story_row = {row});
        INSERT INTO heap_line (story_row, heap, due, recency, age, urgency, slug)
            SELECT story_row, heap, due, recency, age, urgency, slug FROM heap_line_now WHERE story_row = {row}
            ON CONFLICT (story_row, heap) DO UPDATE
            SET due = excluded.due, recency = excluded.recency, urgency = excluded.urgency, slug = excluded.slug;
    """  # noqa: S608 - names of our own only


_HEAP_OF_HOLDER = """
        INSERT INTO heap (name, stories) SELECT 'mine:' || NEW.assignee, 0 WHERE NEW.assignee IS NOT NULL
            ON CONFLICT (name) DO NOTHING;
"""
_TRIGGERS = {
    "heap_line_came AFTER INSERT ON heap_line": "UPDATE heap SET stories = stories + 1 WHERE row = NEW.heap;",
    "heap_line_went AFTER DELETE ON heap_line": "UPDATE heap SET stories = stories - 1 WHERE row = OLD.heap;",
    "heaps_of_new_story AFTER INSERT ON story": _HEAP_OF_HOLDER + _sort_onto_heaps("NEW.row"),
    "heaps_of_story AFTER UPDATE OF slug, plan, urgency, assignee, changed_at ON story": _HEAP_OF_HOLDER
    + _sort_onto_heaps("NEW.row"),
    "heaps_of_new_edition AFTER INSERT ON edition": _HEAP_OF_HOLDER + _sort_onto_heaps("NEW.story_row"),
    "heaps_of_edition AFTER UPDATE OF stage, assignee, due, changed_at ON edition": _HEAP_OF_HOLDER
    + _sort_onto_heaps("NEW.story_row"),
    "heaps_without_edition AFTER DELETE ON edition": _sort_onto_heaps("OLD.story_row"),
}


def apply(connection: sqlite3.Connection) -> None:
    """Make the heaps and lay every story of an older store on them; inside the caller's transaction."""
    for statement in (*_TABLES, _NOW):
        connection.execute(statement)
    connection.executemany("INSERT INTO heap (name, stories) VALUES (?, 0)", [(heap,) for heap in _STAGES])
    connection.executemany(
        "INSERT INTO heap_stage (heap, stage) VALUES ((SELECT row FROM heap WHERE name = ?), ?)",
        [(heap, stage) for heap, stages in _STAGES.items() for stage in stages],
    )
    lay_out(connection)
    for statement in _INDEXES:
        connection.execute(statement)
    for name, body in _TRIGGERS.items():
        connection.execute(f"CREATE TRIGGER {name} BEGIN {body} END")


def lay_out(connection: sqlite3.Connection) -> None:
    """Lay all stories on their heaps at once; nothing may lie there yet, and no trigger may count along."""
    connection.execute(
        "INSERT INTO heap (name, stories)"
        " SELECT 'mine:' || assignee, 0 FROM story WHERE assignee IS NOT NULL"
        " UNION SELECT 'mine:' || assignee, 0 FROM edition WHERE assignee IS NOT NULL"
    )
    connection.execute("INSERT INTO heap_line SELECT * FROM heap_line_now")
    connection.execute(
        "UPDATE heap SET stories = (SELECT count(*) FROM heap_line WHERE heap_line.heap = heap.row)"
    )
