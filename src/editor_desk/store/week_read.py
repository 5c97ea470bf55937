# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The plan of a week, read by plain SQL: what is due in it, what is late from before, what has no day yet.

A story stands where the first of its editions that is not out yet is due, the leading one before the other:
once the English is live, it stands where the Spanish is to follow. One that is out stands where somebody must have
an answer to a request about it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.columns import instant_or_none, instant_text
from editor_desk.store.reading import reading

MOST_BESIDE = 60
"""Stories without a day, or late from before, that stand beside a week; the rest is only counted."""
_OUT = (Stage.SENT, Stage.LIVE, Stage.WITHDRAWN, Stage.KILLED, Stage.SPIKED)

_LINE = """
    SELECT s.row, s.id, s.slug, s.plan, s.section, s.time_zone,
        en.headline AS en_headline, en.stage AS en_stage, en.due AS en_due, en.change_stage AS en_change,
        es.headline AS es_headline, es.stage AS es_stage, es.due AS es_due, es.change_stage AS es_change,
        (SELECT name FROM person WHERE person.id = s.assignee) AS holder,
        (SELECT name FROM person WHERE person.id = en.assignee) AS en_holder,
        (SELECT name FROM person WHERE person.id = es.assignee) AS es_holder,
        (SELECT change.kind FROM change WHERE change.id = en.change) AS en_change_kind,
        (SELECT change.kind FROM change WHERE change.id = es.change) AS es_change_kind,
        (
            SELECT min(deadline) FROM retraction WHERE retraction.story_row = s.row AND answered_at IS NULL
        ) AS request_due
    FROM story AS s
    JOIN edition AS en ON en.story_row = s.row AND en.language = 'en'
    JOIN edition AS es ON es.story_row = s.row AND es.language = 'es'
"""
# What is out and being changed is in progress too, but it was due once and is not due again.
_IN_PROGRESS = f"""
    FROM heap_line AS h JOIN story AS s ON s.row = h.story_row
    WHERE h.heap = (SELECT row FROM heap WHERE name = 'in_progress')
    AND EXISTS (
        SELECT 1 FROM edition AS e WHERE e.story_row = h.story_row
        AND e.stage NOT IN ({", ".join(f"'{stage.value}'" for stage in _OUT)})
    )
"""  # noqa: S608 - names of our own only
# The editions a plan leaves out are no part of a week.
_PLANNED_DUE = """
    SELECT min(e.due) FROM edition AS e
    WHERE e.story_row = h.story_row AND s.plan <> (CASE e.language WHEN 'en' THEN 'es-only' ELSE 'en-only' END)
"""
_LATE = f"{_IN_PROGRESS} AND ({_PLANNED_DUE}) < ?"
_UNANSWERED = """
    FROM (
        SELECT story_row, min(deadline) AS deadline FROM retraction
        WHERE answered_at IS NULL AND deadline < ? GROUP BY story_row
    ) AS h
    WHERE NOT EXISTS (
        SELECT 1 FROM heap_line WHERE heap_line.story_row = h.story_row
        AND heap_line.heap = (SELECT row FROM heap WHERE name = 'in_progress')
    )
"""
_UNPLANNED = f"{_IN_PROGRESS} AND ({_PLANNED_DUE}) IS NULL"


@dataclass(frozen=True, slots=True)
class WeekLine:
    """A story in the plan of a week. Headlines, stages and due times are of the editions of its plan."""

    id: str
    slug: str
    plan: Plan
    section: str
    headline: Mapping[Language, str]
    stage: Mapping[Language, Stage]
    due: Mapping[Language, datetime | None]
    holder: str
    request_due: datetime | None = None
    """Until when somebody must have an answer to a request about it."""
    change_stage: Mapping[Language, Stage] = field(default_factory=dict)
    """How far the change after publication has come in editions that have one open."""
    change_kind: Mapping[Language, str] = field(default_factory=dict)
    """Of the same editions, what the change is; "" is one that began by itself and nobody has named."""

    @property
    def day_due(self) -> datetime | None:
        """The due time that says on which day it stands."""
        if not self.open_languages and self.request_due is not None:
            return self.request_due
        waiting, all_of_plan = self.open_languages, self.plan.languages
        return next((due for language in (*waiting, *all_of_plan) if (due := self.due[language])), None)

    @property
    def is_waiting_since(self) -> datetime | None:
        """When an edition that is not out yet was, or is, due first; of a story that is out, an answer to a request."""
        if not self.open_languages:
            return self.request_due
        return min((due for language in self.open_languages if (due := self.due[language])), default=None)

    @property
    def open_languages(self) -> tuple[Language, ...]:
        """The editions that are not out yet, or given up."""
        return tuple(language for language in self.plan.languages if self.stage[language] not in _OUT)


@dataclass(frozen=True, slots=True)
class WeekLines:
    """The stories of a week, in the order they are due, and what stands beside it.

    ``late`` are stories in progress that were due before it, the latest first; ``unplanned`` have no due time.
    """

    due: tuple[WeekLine, ...] = ()
    late: tuple[WeekLine, ...] = ()
    unplanned: tuple[WeekLine, ...] = ()
    late_total: int = 0
    unplanned_total: int = 0


def read_week(path: Path, start: datetime, end: datetime) -> WeekLines:
    """The stories due from ``start`` up to ``end`` (instants), and those beside; any thread.

    Raises as ``reading`` does.
    """
    first, last = instant_text(start), instant_text(end)
    with reading(path) as connection:
        unanswered = _beside(connection, _UNANSWERED, (first,), "h.deadline DESC")
        late = (*unanswered, *_beside(connection, _LATE, (first,), f"({_PLANNED_DUE}) DESC, h.age"))
        waiting = [
            line for line in late if line.is_waiting_since is not None and line.is_waiting_since < start
        ]
        unplanned = _beside(connection, _UNPLANNED, (), "h.recency, h.age")
        return WeekLines(
            due=_due(connection, first, last, start, end),
            late=tuple(waiting),
            unplanned=unplanned,
            late_total=len(waiting)
            if len(late) < MOST_BESIDE
            else _count(connection, _LATE, (first,)) + _count(connection, _UNANSWERED, (first,)),
            unplanned_total=_count(connection, _UNPLANNED, ()),
        )


def _due(
    connection: sqlite3.Connection, first: str, last: str, start: datetime, end: datetime
) -> tuple[WeekLine, ...]:
    found = connection.execute(
        "SELECT story_row FROM edition WHERE due >= ? AND due < ?"
        " UNION SELECT story_row FROM retraction WHERE answered_at IS NULL AND deadline >= ? AND deadline < ?",
        (first, last, first, last),
    )
    lines = _lines(connection, [row for (row,) in found])
    there = [
        (line.day_due, line)
        for line in lines
        if line.day_due is not None and start <= line.day_due < end and not _is_given_up(line)
    ]
    return tuple(line for _, line in sorted(there, key=lambda pair: (pair[0], pair[1].slug)))


def _is_given_up(line: WeekLine) -> bool:
    is_over = all(line.stage[language] in (Stage.SPIKED, Stage.KILLED) for language in line.plan.languages)
    return is_over and line.request_due is None


def _beside(
    connection: sqlite3.Connection, which: str, values: tuple[str, ...], order: str
) -> tuple[WeekLine, ...]:
    query = f"SELECT h.story_row {which} ORDER BY {order} LIMIT {MOST_BESIDE}"
    return _lines(connection, [row for (row,) in connection.execute(query, values)])


def _count(connection: sqlite3.Connection, which: str, values: tuple[str, ...]) -> int:
    return int(connection.execute(f"SELECT count(*) {which}", values).fetchone()[0])


def _lines(connection: sqlite3.Connection, rows: Sequence[int]) -> tuple[WeekLine, ...]:
    """The stories in these rows, in their order."""
    found: dict[int, WeekLine] = {}
    for start in range(0, len(rows), 500):
        some = rows[start : start + 500]
        marks = ", ".join("?" * len(some))
        cursor = connection.execute(f"{_LINE} WHERE s.row IN ({marks})", list(some))
        names = [column[0] for column in cursor.description]
        for values in cursor:
            row = dict(zip(names, values, strict=True))
            found[row["row"]] = _line(row)
    return tuple(found[row] for row in rows if row in found)


def _line(row: Mapping[str, Any]) -> WeekLine:
    plan = Plan(row["plan"])
    leading = plan.languages[0]
    return WeekLine(
        id=row["id"],
        slug=row["slug"],
        plan=plan,
        section=row["section"],
        headline={language: row[f"{language}_headline"] for language in plan.languages},
        stage={language: Stage(row[f"{language}_stage"]) for language in plan.languages},
        due={language: instant_or_none(row[f"{language}_due"]) for language in plan.languages},
        holder=row[f"{leading}_holder"] or row["holder"] or "",
        request_due=instant_or_none(row["request_due"]),
        change_stage={
            language: Stage(row[f"{language}_change"])
            for language in plan.languages
            if row[f"{language}_change"]
        },
        change_kind={
            language: row[f"{language}_change_kind"] or ""
            for language in plan.languages
            if row[f"{language}_change"]
        },
    )
