# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A long statement of SQLite that a person may stop: every page read, the whole file written anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from editor_desk.newsroom.watching import Stopped

ONE_MS, TWENTY_MS = 20_000, 500_000
"""Instructions of SQLite, and about how long they take."""


@contextmanager
def watched(
    connection: sqlite3.Connection, look: Callable[[], object], every: int = ONE_MS
) -> Iterator[None]:
    """Ask ``look`` while statements run, every so many instructions.

    Where it raises ``Stopped`` the statement ends and that is raised; other errors are SQLite's own. Python's other
    threads go on meanwhile.
    """
    stopped: list[Stopped] = []

    def ask() -> int:
        try:
            look()
        except Stopped as wish:
            stopped.append(wish)
        return len(stopped)  # anything but 0 ends the statement

    connection.set_progress_handler(ask, every)
    try:
        yield
    except sqlite3.DatabaseError as error:
        if stopped:
            raise stopped[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
