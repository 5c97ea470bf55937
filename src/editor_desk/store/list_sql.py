# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lists of the desk in SQL: filter, sort and page there, so that a list never reads what it hides."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from editor_desk.newsroom.claims import TERMINAL
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.columns import instant_or_none
from editor_desk.store.list_query import STAGES_OF, ListQuery, Sort, StoryLine, View
from editor_desk.store.search import match_expression

# The editions a plan leaves out are no part of a list: they are not joined at all.
_OWN = "story AS s"
_EDITIONS = """
    LEFT JOIN edition AS en ON en.story_row = s.row AND en.language = 'en' AND s.plan <> 'es-only'
    LEFT JOIN edition AS es ON es.story_row = s.row AND es.language = 'es' AND s.plan <> 'en-only'
"""
_STORIES = f"FROM {_OWN} {_EDITIONS}"
_DUE = "min(coalesce(en.due, es.due), coalesce(es.due, en.due))"
_CHANGED = "max(coalesce(s.changed_at, ''), coalesce(en.changed_at, ''), coalesce(es.changed_at, ''))"
_ORDER = {
    Sort.DUE: f"{_DUE} IS NULL, {_DUE}, {_CHANGED} DESC, s.row DESC",
    Sort.CHANGED: f"{_CHANGED} DESC, s.row DESC",
    Sort.URGENCY: f"s.urgency, {_DUE} IS NULL, {_DUE}, {_CHANGED} DESC, s.row DESC",
    Sort.SLUG: "s.slug COLLATE NOCASE, s.slug, s.row DESC",
}
_DONE = ", ".join(f"'{status.value}'" for status in sorted(TERMINAL))
# Only the lines of the page are counted and looked up.
_LINE = f"""
    SELECT s.id, s.slug, s.kind, s.plan, s.section, s.urgency, s.embargo, page.changed,
        en.headline AS en_headline, en.stage AS en_stage, en.due AS en_due,
        es.headline AS es_headline, es.stage AS es_stage, es.due AS es_due,
        (SELECT name FROM person WHERE person.id = s.assignee) AS assignee_name,
        (SELECT count(*) FROM claim WHERE claim.story_row = s.row) AS claims_total,
        (SELECT count(*) FROM claim WHERE claim.story_row = s.row AND status IN ({_DONE})) AS claims_done,
        EXISTS (
            SELECT 1 FROM approval WHERE approval.story_row = s.row AND revoked_at IS NULL
            AND CASE approval.language WHEN 'en' THEN en.stage ELSE es.stage END IN ('checking', 'ready')
        ) AS is_changed_after_approval
"""  # noqa: S608 - built of our own names only


def lines_of(connection: sqlite3.Connection, query: ListQuery) -> tuple[StoryLine, ...]:
    """A page of stories."""
    condition, values = _condition(query)
    order = _ORDER[query.sort]
    cursor = connection.execute(
        f"WITH page AS MATERIALIZED (SELECT s.row, {_CHANGED} AS changed {_STORIES}"  # noqa: S608
        f" WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?)"
        f" {_LINE} FROM page CROSS JOIN {_OWN} ON s.row = page.row {_EDITIONS} ORDER BY {order}",
        (*values, query.limit, query.offset),
    )
    names = [column[0] for column in cursor.description]
    return tuple(_line(dict(zip(names, row, strict=True))) for row in cursor)


def counts_by_view(connection: sqlite3.Connection, person: str | None) -> Mapping[View, int]:
    """How many stories lie on each heap, ``mine`` for this person."""
    columns, values = [], []
    for view in View:
        condition, needed = _in_view(view, person)
        columns.append(f"count(CASE WHEN {condition} THEN 1 END)")
        values += needed
    row = connection.execute(f"SELECT {', '.join(columns)} {_STORIES}", values).fetchone()
    return dict(zip(View, row, strict=True))


def _condition(query: ListQuery) -> tuple[str, list[str]]:
    condition, values = _in_view(query.view, query.person)
    if query.stage is not None:
        condition += " AND ? IN (en.stage, es.stage)"
        values.append(query.stage.value)
    words = match_expression(query.search)
    if words:
        condition += " AND s.row IN (SELECT rowid FROM story_search WHERE story_search MATCH ?)"
        values.append(words)
    return condition, values


def _in_view(view: View, person: str | None) -> tuple[str, list[str]]:
    if view is View.ALL:
        return "1", []
    if view is View.MINE:
        return "? IN (s.assignee, en.assignee, es.assignee)", [person or ""]
    stages = ", ".join(f"'{stage.value}'" for stage in STAGES_OF[view])
    return f"(en.stage IN ({stages}) OR es.stage IN ({stages}))", []


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
        changed_at=instant_or_none(row["changed"] or None),
        is_changed_after_approval=bool(row["is_changed_after_approval"]),
    )
