# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Places in a long list that were met before, so that the way to a page begins nearby.

SQLite counts its way to a page: 50,000 steps to the middle of 100,000. From a milestone it is at most ``STEP``. They
hold for one list and for the store as it was; whoever keeps them forgets them when either changes.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from editor_desk.store.glance import ORDERS, heap_of
from editor_desk.store.list_query import ListQuery

HEAP = "heap = (SELECT row FROM heap WHERE name = ?)"
"""The lines of one heap, by its name."""
STEP = 1000
"""Rows from one milestone to the next."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A row of a list, counted from 0, and the keys its line is ordered by."""

    row: int
    key: tuple[Any, ...]


class Milestones:
    """The milestones of the list that was asked for last."""

    def __init__(self) -> None:
        self._list: tuple[str, str, int] | None = None
        self._keys: dict[int, tuple[Any, ...]] = {}

    def forget(self) -> None:
        """The store has changed."""
        self._list = None

    def near(self, connection: sqlite3.Connection, query: ListQuery, total: int) -> Milestone | None:
        """The last milestone at or before a page; None for the first rows. The way there sets those it passes."""
        heap, order = heap_of(query.view.value, query.person), ORDERS[query.sort.value]
        if self._list != (heap, query.sort.value, total):
            self._list, self._keys = (heap, query.sort.value, total), {}
        wanted = min(query.offset, max(total - 1, 0)) // STEP * STEP
        if wanted == 0:
            return None
        known = self._nearest(wanted, total)
        while known != wanted:
            at = (known // STEP + 1) * STEP if known < wanted else (known - 1) // STEP * STEP
            key = _key(connection, heap, order, self._keys.get(known), at - known)
            if key is None:  # the heap is shorter than it is said to be; verify says so
                self.forget()
                return None
            self._keys[at] = key
            known = at
        return Milestone(wanted, self._keys[wanted])

    def _nearest(self, wanted: int, total: int) -> int:
        """The known row to begin at; the ends of the list (0, and the row behind the last) are known."""
        return min((0, total, *self._keys), key=lambda row: abs(row - wanted))


def _key(
    connection: sqlite3.Connection,
    heap: str,
    order: tuple[str, ...],
    start: tuple[Any, ...] | None,
    rows: int,
) -> tuple[Any, ...] | None:
    """The keys of the line so many rows on (or, below 0, back) from a known one; without one, from that end."""
    columns, way, away = ", ".join(order), ", ".join(order), abs(rows)
    condition, values = HEAP, [heap]
    if rows < 0:
        way = ", ".join(f"{column} DESC" for column in order)
    if start is not None:
        condition += f" AND ({columns}) {'<=' if rows < 0 else '>='} ({', '.join('?' * len(order))})"
        values += start
    elif rows < 0:
        away -= 1  # the row behind the last has no line
    found = connection.execute(
        f"SELECT {columns} FROM heap_line WHERE {condition} ORDER BY {way} LIMIT 1 OFFSET ?",  # noqa: S608
        (*values, away),
    ).fetchone()
    return None if found is None else tuple(found)
