# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked at every look at the list goes by an index: it takes no longer with a hundred thousand stories."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest

from editor_desk.store import holds, journal
from editor_desk.store.connection import looking
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.list_sql import page_of
from editor_desk.store.store import Store
from tests.store.desk import add, story

ARCHIVE = ("story", "edition", "body", "heap_line", "revision", "event")

QUESTIONS: dict[str, Callable[[sqlite3.Connection], object]] = {
    "the list": lambda connection: page_of(connection, ListQuery(View.ALL, limit=40)),
    "who writes where": holds.all_of,
    "what is newer than its checkpoint": journal.journaled,
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_look_at_the_list_walks_through_the_archive(store: Store, question: str):
    add(store, story(en="Flood plan"))
    asked: list[str] = []
    with looking(store.path) as connection:
        connection.set_trace_callback(asked.append)
        QUESTIONS[question](connection)
        connection.set_trace_callback(None)
        plans = [line for sql in asked for line in _plan(connection, sql)]
    assert plans
    walks = [line for line in plans if line.startswith("SCAN ") and line.split()[1] in ARCHIVE]
    assert walks == []


def _plan(connection: sqlite3.Connection, sql: str) -> list[str]:
    return [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
