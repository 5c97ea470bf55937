# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Searching in SQL: which stories answer to what was typed, newest first or best first.

Newest first is read backwards through the index and stops when a page is full, however many stories there are. The
whole answer, its number and its ranking take longer: the list asks for them behind the first page.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.search_query import SearchQuery, is_me, read_search
from editor_desk.store.glance import ORDERS, heap_of
from editor_desk.store.list_query import STAGES_OF, ListQuery, Sort, View
from editor_desk.store.search import words_that_go_on
from editor_desk.store.search_match import Matches, byline_match, matches_of

_BEST = 1000
"""So many stories are put in the order of their rank, in a search without filters; the others follow, newest first."""
_MOST_RANKED = 30_000
"""Of more hits the newest so many are ranked: what is said everywhere is found best among what is new."""
_WEIGHTS = "1.0, 1.0, 6.0, 6.0, 2.0, 1.0, 8.0, 2.0"
"""What a word counts in each column of the index: a headline or the slug says what a story is about."""
_RANKED = f"""
    SELECT story_row FROM (
        SELECT rowid AS doc, bm25(search_text, {_WEIGHTS}) AS score FROM search_text
        WHERE search_text MATCH ? AND rowid >= ? ORDER BY score LIMIT ?
    ) JOIN search_doc USING (doc) ORDER BY score
"""  # noqa: S608 - numbers of our own
_HEAP = """
    SELECT line.story_row FROM heap_line AS line CROSS JOIN story AS s ON s.row = line.story_row
    WHERE line.heap = (SELECT row FROM heap WHERE name = ?)
"""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_Where = tuple[list[str], list[Any]]


def asked_of(query: ListQuery) -> SearchQuery:
    """What the words in the search box ask for."""
    return read_search(query.search, query.now or datetime.now(UTC))


def streams(query: ListQuery, asked: SearchQuery) -> bool:
    """Whether the first stories of the answer can be told without knowing all of them."""
    return not asked.has_words or query.sort in (Sort.CHANGED, Sort.MATCH)


def first_rows(connection: sqlite3.Connection, query: ListQuery, asked: SearchQuery) -> list[int]:
    """The story rows of a page, newest first even where the best are wanted."""
    sql, values = _answer(connection, query, asked)
    found = connection.execute(f"{sql} LIMIT ? OFFSET ?", (*values, query.limit, query.offset))
    return [int(row[0]) for row in found]


def all_rows(connection: sqlite3.Connection, query: ListQuery, asked: SearchQuery) -> list[int]:
    """Every story row of the answer in the order wanted."""
    sql, values = _answer(connection, query, asked)
    rows = _list(connection, sql, values)
    if query.sort is Sort.MATCH and asked.has_words:
        rows = _ranked(connection, _matches(connection, asked).ranked, rows, asked)
    return rows


def _list(connection: sqlite3.Connection, sql: str, values: Iterable[Any]) -> list[int]:
    # One row of text: 100,000 rows one by one would keep the window's own thread waiting for Python's lock.
    found = connection.execute(f"SELECT json_group_array(story_row) FROM ({sql})", tuple(values)).fetchone()  # noqa: S608
    rows: list[int] = json.loads(found[0])
    return rows


def _ranked(connection: sqlite3.Connection, match: str, rows: list[int], asked: SearchQuery) -> list[int]:
    """The best first, then the others as they were."""
    if not match or len(rows) < 2:
        return rows
    limit = -1 if asked.has_filters else _BEST
    oldest = rows[min(len(rows), _MOST_RANKED) - 1]
    first = connection.execute("SELECT doc FROM search_doc WHERE story_row = ?", (oldest,)).fetchone()[0]
    found = _list(
        connection,
        _RANKED,
        (match, first, limit),
    )
    hits = set(rows)
    best = [row for row in found if row in hits]
    taken = set(best)
    return best + [row for row in rows if row not in taken]


def _answer(connection: sqlite3.Connection, query: ListQuery, asked: SearchQuery) -> tuple[str, list[Any]]:
    where, values = _conditions(connection, query, asked)
    if not asked.has_words:
        order = ", ".join(f"line.{column}" for column in ORDERS[query.sort.value])
        heap = _heap(query, asked)
        return f"{_HEAP}{_and(where)} ORDER BY {order}", [heap, *values]
    source, match_values, number = _found_by(_matches(connection, asked))
    joined = f"{source} CROSS JOIN search_doc AS d ON d.doc = {number}"
    if query.sort in (Sort.CHANGED, Sort.MATCH):
        order = f"{number} DESC"
    else:
        joined += " CROSS JOIN heap_line AS line ON line.story_row = d.story_row"
        joined += " AND line.heap = (SELECT row FROM heap WHERE name = 'all')"
        order = ", ".join(f"line.{column}" for column in ORDERS[query.sort.value])
    joined += " CROSS JOIN story AS s ON s.row = d.story_row" if "s." in _and(where) else ""
    matched = [f"{table} MATCH ?" for table in ("search_text", "search_start") if table in source]
    heap = _heap(query, asked)
    if heap != View.ALL.value:
        where.insert(
            0,
            "EXISTS (SELECT 1 FROM heap_line AS own WHERE own.story_row = d.story_row"
            " AND own.heap = (SELECT row FROM heap WHERE name = ?))",
        )
        values.insert(0, heap)
    return (
        f"SELECT d.story_row FROM {joined} WHERE {' AND '.join(matched)}{_and(where)} ORDER BY {order}",  # noqa: S608
        [*match_values, *values],
    )


def _heap(query: ListQuery, asked: SearchQuery) -> str:
    """The heap to look on: that of the view, or a smaller one where the stages asked for lie on it."""
    stages = {query.stage} if query.stage else asked.stages
    if query.view is View.ALL and stages:
        views = (view for view, of in STAGES_OF.items() if stages <= set(of))
        return min(views, key=lambda view: len(STAGES_OF[view]), default=View.ALL).value
    return heap_of(query.view.value, query.person)


def _matches(connection: sqlite3.Connection, asked: SearchQuery) -> Matches:
    return matches_of(asked, partial(words_that_go_on, connection))


def _found_by(matches: Matches) -> tuple[str, list[str], str]:
    """The tables that answer, the expressions for them, and the number of a story there."""
    if matches.text and matches.starts:
        joined = "search_text CROSS JOIN search_start ON search_start.rowid = search_text.rowid"
        return joined, [matches.text, matches.starts], "search_text.rowid"
    if matches.text:
        return "search_text", [matches.text], "search_text.rowid"
    return "search_start", [matches.starts], "search_start.rowid"


def _and(where: list[str]) -> str:
    return "".join(f" AND {each}" for each in where)


def _conditions(connection: sqlite3.Connection, query: ListQuery, asked: SearchQuery) -> _Where:
    """What a story (``s``) must be besides what is said in it."""
    where: list[str] = []
    values: list[Any] = []
    for condition, needed in (
        _of_edition(query, asked),
        _of_kind(asked),
        _of_people(connection, query, asked),
        _of_sections(connection, asked),
        _of_slugs(asked),
        _of_days(asked, "s.row" if asked.has_words else ""),
    ):
        if condition:
            where.append(condition)
            values += needed
    return where, values


def _of_edition(query: ListQuery, asked: SearchQuery) -> tuple[str, list[Any]]:
    """One edition of the plan that is of such a language and at such a stage; one that has not begun is not there."""
    stages = sorted({query.stage} if query.stage else asked.stages)
    if query.stage and asked.stages:
        stages = sorted(asked.stages & {query.stage})
        if not stages:
            return "0", []
    if not stages and not asked.languages:
        return "", []
    condition = (
        "EXISTS (SELECT 1 FROM edition AS e WHERE e.story_row = s.row"
        " AND s.plan <> CASE e.language WHEN 'en' THEN 'es-only' ELSE 'en-only' END"
    )
    if asked.languages:
        condition += f" AND e.language IN ({_marks(asked.languages)})"
    if not stages:
        return condition + " AND e.stage <> 'planned')", sorted(asked.languages)
    # A published edition with an open change is at the stage of the change as well.
    condition += f" AND (e.stage IN ({_marks(stages)}) OR e.change_stage IN ({_marks(stages)})))"
    return condition, [*sorted(asked.languages), *stages, *stages]


def _of_kind(asked: SearchQuery) -> tuple[str, list[Any]]:
    if not asked.kinds:
        return "", []
    return f"s.kind IN ({_marks(asked.kinds)})", sorted(asked.kinds)


def _of_people(connection: sqlite3.Connection, query: ListQuery, asked: SearchQuery) -> tuple[str, list[Any]]:
    """Named in a byline, or somebody of the desk who wrote, holds or last changed it."""
    if not asked.people:
        return "", []
    ids = sorted(_people_meant(connection, query, asked))
    among = f"IN ({_marks(ids)})"
    bylines = " OR ".join(f"({match})" for name in asked.people if (match := byline_match(name)))
    condition = (
        f"(s.assignee {among} OR EXISTS (SELECT 1 FROM edition AS e WHERE e.story_row = s.row"  # noqa: S608
        f" AND (e.author {among} OR e.assignee {among} OR e.changed_by {among}))"
    )
    values: list[Any] = ids * 4
    if bylines:
        condition += (
            " OR s.row IN (SELECT story_row FROM search_text CROSS JOIN search_doc ON doc = search_text.rowid"
            " WHERE search_text MATCH ?)"
        )
        values.append(bylines)
    return f"{condition})", values


def _people_meant(connection: sqlite3.Connection, query: ListQuery, asked: SearchQuery) -> set[str]:
    """The people whose names have every word that was typed, or words that go on from it."""
    meant = {query.person} if query.person and any(map(is_me, asked.people)) else set()
    people = connection.execute("SELECT id, name FROM person").fetchall()
    for typed in asked.people:
        words = folded(typed).split()
        for person, name in people:
            names = folded(name).split()
            if all(any(each.startswith(word) for each in names) for word in words):
                meant.add(person)
    return meant


def _of_sections(connection: sqlite3.Connection, asked: SearchQuery) -> tuple[str, list[Any]]:
    if not asked.sections:
        return "", []
    connection.create_function("folded", 1, folded, deterministic=True)
    begins = " OR ".join("folded(s.section) LIKE ? ESCAPE '\\'" for _ in asked.sections)
    return f"({begins})", [f"{_literal(folded(section))}%" for section in asked.sections]


def _of_slugs(asked: SearchQuery) -> tuple[str, list[Any]]:
    if not asked.slugs:
        return "", []
    holds = " OR ".join("s.slug LIKE ? ESCAPE '\\'" for _ in asked.slugs)
    return f"({holds})", [f"%{_literal(slug)}%" for slug in asked.slugs]


def _of_days(asked: SearchQuery, story_row: str) -> tuple[str, list[Any]]:
    """Of the last change; a heap's recency is its negative, in microseconds. Without a story it is the heap's own line."""
    line = "c" if story_row else "line"
    needed = [f"{line}.recency <> 0"]
    values = []
    if asked.before is not None:
        needed.append(f"{line}.recency > ?")
        values.append(-_microseconds(asked.before))
    if asked.after is not None:
        needed.append(f"{line}.recency <= ?")
        values.append(-_microseconds(asked.after))
    if not values:
        return "", []
    condition = " AND ".join(needed)
    if not story_row:
        return condition, values
    return (
        f"EXISTS (SELECT 1 FROM heap_line AS c WHERE c.story_row = {story_row}"  # noqa: S608
        f" AND c.heap = (SELECT row FROM heap WHERE name = 'all') AND {condition})"
    ), values


def _microseconds(instant: datetime) -> int:
    since = instant - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


def _literal(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\%_" else letter for letter in text)
