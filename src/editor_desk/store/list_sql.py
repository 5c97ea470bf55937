# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lists of the desk in SQL: filter, sort and page there, so that a list never reads what it hides."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.claims import TERMINAL
from editor_desk.newsroom.holds import Held
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.search_query import SearchQuery
from editor_desk.newsroom.stages import Stage
from editor_desk.store import holds
from editor_desk.store.columns import instant_or_none
from editor_desk.store.glance import ORDERS, heap_of
from editor_desk.store.list_query import ListPage, ListQuery, SavedSearch, Sort, StoryLine, View
from editor_desk.store.milestones import HEAP, Milestone, Milestones
from editor_desk.store.search_sql import all_rows, asked_of, first_rows, streams
from editor_desk.store.snippets import Lighting

# The editions a plan leaves out are no part of a list: they are not joined at all.
_EDITIONS = """
    LEFT JOIN edition AS en ON en.story_row = s.row AND en.language = 'en' AND s.plan <> 'es-only'
    LEFT JOIN edition AS es ON es.story_row = s.row AND es.language = 'es' AND s.plan <> 'en-only'
"""
_FLAGS = ("legal", "sensitive", "sponsored", "not_for_publication")
_FIRST = 15
"""Lines of a search that are read at once: as many as stand in a tall window."""
_DONE = ", ".join(f"'{status.value}'" for status in sorted(TERMINAL))
_FOLLOWS = (
    "(SELECT min(follow_by) FROM change JOIN change_effect ON change_row = change.row WHERE change.story_row = s.row"
    " AND outcome = 'open' AND language = '{0}' AND effect = 'to_follow' AND closed_at IS NULL)"
)
_SIGNED_BY = (
    "(SELECT kind FROM approval WHERE approval.story_row = s.row AND language = '{0}' AND revoked_at IS NULL"
    " AND {0}.stage IN ('approved', 'scheduled', 'sent', 'live') ORDER BY approval.row DESC LIMIT 1)"
)
# Only the lines of the page are counted and looked up.
_LINE = f"""
    SELECT s.row, s.id, s.slug, s.kind, s.plan, s.section, s.urgency, s.embargo,
        s.legal_hold_at IS NOT NULL AS is_on_legal_hold,
        s.is_legal, s.is_sensitive, s.is_sponsored, s.is_not_for_publication,
        max(coalesce(s.changed_at, ''), coalesce(en.changed_at, ''), coalesce(es.changed_at, '')) AS changed,
        en.headline AS en_headline, en.stage AS en_stage, en.due AS en_due, en.change_stage AS en_change,
        es.headline AS es_headline, es.stage AS es_stage, es.due AS es_due, es.change_stage AS es_change,
        (SELECT name FROM person WHERE person.id = s.assignee) AS assignee_name,
        (SELECT name FROM person WHERE person.id = en.assignee) AS en_holder,
        (SELECT name FROM person WHERE person.id = es.assignee) AS es_holder,
        (SELECT count(*) FROM claim WHERE claim.story_row = s.row) AS claims_total,
        (SELECT count(*) FROM claim WHERE claim.story_row = s.row AND status IN ({_DONE})) AS claims_done,
        (
            SELECT group_concat(DISTINCT language) FROM approval
            WHERE approval.story_row = s.row AND revoked_at IS NULL
            AND CASE approval.language WHEN 'en' THEN en.stage ELSE es.stage END IN ('checking', 'ready')
        ) AS changed_after_approval,
        {_SIGNED_BY.format("en")} AS en_signed, {_SIGNED_BY.format("es")} AS es_signed,
        (SELECT change.kind FROM change WHERE change.id = en.change) AS en_change_kind,
        (SELECT change.kind FROM change WHERE change.id = es.change) AS es_change_kind,
        {_FOLLOWS.format("en")} AS en_follow_by, {_FOLLOWS.format("es")} AS es_follow_by,
        (SELECT count(*) FROM retraction WHERE retraction.story_row = s.row AND answered_at IS NULL) AS open_requests,
        (
            SELECT min(deadline) FROM retraction WHERE retraction.story_row = s.row AND answered_at IS NULL
        ) AS request_due
"""  # noqa: S608 - built of our own names only


def page_of(
    connection: sqlite3.Connection,
    query: ListQuery,
    place_of: str | None = None,
    milestones: Milestones | None = None,
) -> ListPage:
    """A page of stories, how many there are in all, and where the story named stands among them.

    ``milestones`` are places in this very list that were met before.
    """
    if is_search(query):
        return page_of_rows(connection, query, rows_found(connection, query), place_of)
    total = _total(connection, query)
    start = None if milestones is None else milestones.near(connection, query, total)
    lines = _lines(connection, query, total, start)
    place = None if place_of is None else _place(connection, query, place_of)
    return ListPage(lines, total, query.offset, place)


def lines_of(connection: sqlite3.Connection, query: ListQuery) -> tuple[StoryLine, ...]:
    """A page of stories alone."""
    if not is_search(query):
        return _lines(connection, query, None, None)
    asked = asked_of(query)
    if query.sort is not Sort.MATCH and streams(query, asked):
        return _lines_found(connection, first_rows(connection, query, asked), asked)
    return page_of_rows(connection, query, all_rows(connection, query, asked)).lines


def is_search(query: ListQuery) -> bool:
    """Whether a list is of what was searched for, and not a whole heap."""
    return query.stage is not None or (bool(query.search) and not asked_of(query).asks_nothing)


def first_page_of(connection: sqlite3.Connection, query: ListQuery) -> ListPage | None:
    """The first stories that a search finds, newest first, as fast as it goes; None where only the whole answer will do.

    It is partial unless nothing is missing: then there may be more, or they belong in another order.
    """
    asked = asked_of(query)
    if not streams(query, asked):
        return None
    most = min(query.limit, _FIRST)
    rows = first_rows(connection, replace(query, limit=most + 1), asked)
    is_whole = query.offset == 0 and len(rows) <= most and query.sort is not Sort.MATCH
    lines = _lines_found(connection, rows[:most], asked)
    return ListPage(lines, query.offset + len(lines), query.offset, is_partial=not is_whole)


def rows_found(connection: sqlite3.Connection, query: ListQuery) -> list[int]:
    """Every story that a search finds, by its row, in the order of the list."""
    return all_rows(connection, query, asked_of(query))


def page_of_rows(
    connection: sqlite3.Connection, query: ListQuery, rows: Sequence[int], place_of: str | None = None
) -> ListPage:
    """A page of the stories that were found."""
    lines = _lines_found(connection, rows[query.offset : query.offset + query.limit], asked_of(query))
    found = connection.execute("SELECT row FROM story WHERE id = ?", (place_of,)).fetchone()
    place = rows.index(found[0]) if found and found[0] in rows else None
    return ListPage(lines, len(rows), query.offset, place)


def ids_of(
    connection: sqlite3.Connection, query: ListQuery, rows: Sequence[int] | None = None
) -> tuple[str, ...]:
    """The ids of a part of a list, from ``offset`` on, in its order; ``rows`` is what a search found."""
    if rows is None:
        order = ", ".join(ORDERS[query.sort.value])
        found = connection.execute(
            f"SELECT story.id FROM (SELECT story_row, {order} FROM heap_line WHERE {HEAP}"  # noqa: S608
            f" ORDER BY {order} LIMIT ? OFFSET ?) AS page CROSS JOIN story ON story.row = page.story_row"
            f" ORDER BY {', '.join(f'page.{column}' for column in ORDERS[query.sort.value])}",
            (heap_of(query.view.value, query.person), query.limit, query.offset),
        )
    else:
        found = connection.execute(
            "SELECT story.id FROM (SELECT key AS nth, value AS story_row FROM json_each(?)) AS page"
            " CROSS JOIN story ON story.row = page.story_row ORDER BY page.nth",
            (json.dumps(list(rows[query.offset : query.offset + query.limit])),),
        )
    return tuple(str(row[0]) for row in found)


def counts_by_view(connection: sqlite3.Connection, person: str | None) -> Mapping[View, int]:
    """How many stories lie on each heap, ``mine`` for this person."""
    heaps = {heap_of(view.value, person): view for view in View}
    marks = ", ".join("?" * len(heaps))
    found = connection.execute(f"SELECT name, stories FROM heap WHERE name IN ({marks})", tuple(heaps))  # noqa: S608
    counts = {heaps[name]: int(stories) for name, stories in found}
    return {view: counts.get(view, 0) for view in View}


def saved_searches_of(connection: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    """The searches the desk saved, in the order of their names."""
    found = connection.execute(
        "SELECT id, name, search, view, sort FROM saved_search ORDER BY name COLLATE NOCASE, row"
    )
    return tuple(
        SavedSearch(id_, name, search, View(view), Sort(sort)) for id_, name, search, view, sort in found
    )


def _lines(
    connection: sqlite3.Connection, query: ListQuery, total: int | None, start: Milestone | None
) -> tuple[StoryLine, ...]:
    """Counted off from a milestone, or from whichever end of the list is nearer where its length is known."""
    condition: str = HEAP
    values: list[Any] = [heap_of(query.view.value, query.person)]
    order, offset, limit = ORDERS[query.sort.value], query.offset, query.limit
    if total is not None:
        limit = min(limit, max(total - offset, 0))
    way = ", ".join(order)
    if start is not None:
        condition += f" AND ({way}) >= ({', '.join('?' * len(order))})"
        values += start.key
        offset -= start.row
    elif total is not None and offset > total // 2:
        offset = total - offset - limit
        way = ", ".join(f"{column} DESC" for column in order)
    cursor = connection.execute(
        f"WITH page AS MATERIALIZED (SELECT heap, story_row FROM heap_line"  # noqa: S608
        f" WHERE {condition} ORDER BY {way} LIMIT ? OFFSET ?)"
        f" {_LINE} FROM page JOIN heap_line AS line ON line.story_row = page.story_row AND line.heap = page.heap"
        f" CROSS JOIN story AS s ON s.row = page.story_row {_EDITIONS}"
        f" ORDER BY {', '.join(f'line.{column}' for column in order)}",
        (*values, limit, offset),
    )
    return _with_holds(connection, [line for _row, line in _read(cursor)])


def _lines_found(
    connection: sqlite3.Connection, rows: Sequence[int], asked: SearchQuery
) -> tuple[StoryLine, ...]:
    """The lines of these stories in this order, with the words that were found in each."""
    cursor = connection.execute(
        f"{_LINE} FROM (SELECT key AS nth, value AS story_row FROM json_each(?)) AS page"  # noqa: S608
        f" CROSS JOIN story AS s ON s.row = page.story_row {_EDITIONS} ORDER BY page.nth",
        (json.dumps(list(rows)),),
    )
    found = list(_read(cursor))
    if not asked.has_words:
        return _with_holds(connection, [line for _row, line in found])
    lighting = Lighting(asked)
    return _with_holds(connection, [replace(line, hit=lighting.hit(connection, row)) for row, line in found])


def _read(cursor: sqlite3.Cursor) -> Iterator[tuple[int, StoryLine]]:
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield row[0], _line(dict(zip(names, row, strict=True)))


def _with_holds(connection: sqlite3.Connection, lines: Sequence[StoryLine]) -> tuple[StoryLine, ...]:
    """The lines, with who writes where; never more than a few holds in all."""
    held: dict[str, dict[Language, Held]] = {}
    for each in holds.all_of(connection):
        held.setdefault(each.story_id, {})[each.language] = each
    return tuple(replace(line, held_by=held[line.id]) if line.id in held else line for line in lines)


def _total(connection: sqlite3.Connection, query: ListQuery) -> int:
    name = heap_of(query.view.value, query.person)
    found = connection.execute("SELECT stories FROM heap WHERE name = ?", (name,)).fetchone()
    return int(found[0]) if found else 0


def _place(connection: sqlite3.Connection, query: ListQuery, story_id: str) -> int | None:
    """How many stories of the list come before this one."""
    heap, order = heap_of(query.view.value, query.person), ", ".join(ORDERS[query.sort.value])
    own = connection.execute(
        f"SELECT {order} FROM heap_line"  # noqa: S608
        f" WHERE {HEAP} AND story_row = (SELECT row FROM story WHERE id = ?)",
        (heap, story_id),
    ).fetchone()
    if own is None:
        return None
    found = connection.execute(
        f"SELECT count(*) FROM heap_line"  # noqa: S608
        f" WHERE {HEAP} AND ({order}) < ({', '.join('?' * len(own))})",
        (heap, *own),
    )
    return int(found.fetchone()[0])


def _line(row: Mapping[str, Any]) -> StoryLine:
    plan = Plan(row["plan"])
    planned = [language for language in plan.languages if row[f"{language}_stage"] is not None]
    due: dict[Language, datetime | None] = {
        language: instant_or_none(row[f"{language}_due"]) for language in planned
    }
    return StoryLine(
        id=row["id"],
        slug=row["slug"],
        kind=row["kind"],
        plan=plan,
        section=row["section"],
        urgency=row["urgency"],
        headline={language: row[f"{language}_headline"] for language in planned},
        stage={language: Stage(row[f"{language}_stage"]) for language in planned},
        claims_done=row["claims_done"],
        claims_total=row["claims_total"],
        due=due,
        embargo=instant_or_none(row["embargo"]),
        assignee_name=row["assignee_name"] or "",
        holder_name={language: row[f"{language}_holder"] or "" for language in planned},
        changed_at=instant_or_none(row["changed"] or None),
        changed_after_approval=frozenset(
            Language(code) for code in (row["changed_after_approval"] or "").split(",") if code
        ),
        signed_as={
            language: ApprovalKind(row[f"{language}_signed"])
            for language in planned
            if row[f"{language}_signed"] not in (None, ApprovalKind.REGULAR)
        },
        is_on_legal_hold=bool(row["is_on_legal_hold"]),
        flags=tuple(flag for flag in _FLAGS if row[f"is_{flag}"]),
        open_requests=row["open_requests"],
        request_due=instant_or_none(row["request_due"]),
        change_stage={
            language: Stage(row[f"{language}_change"]) for language in planned if row[f"{language}_change"]
        },
        change_kind={
            language: row[f"{language}_change_kind"] or ""
            for language in planned
            if row[f"{language}_change"]
        },
        follow_by={
            language: at for language in planned if (at := instant_or_none(row[f"{language}_follow_by"]))
        },
    )
