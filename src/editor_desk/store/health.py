# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A look over every page of a store while work goes on, on a connection and thread of its own.

Quicker than ``verify``: it sees bad pages, not altered words. Worth its time after an unclean end, and once a day.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.store.connection import looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.watched import watched


def look_over(path: Path, watch: Watch = unwatched) -> None:
    """Raise ``BrokenInput`` ("store.damaged") where a page is bad. Any thread; Python's others go on meanwhile.

    ``watch`` is asked every few milliseconds, without a measure, and may stop it.
    """
    watch(0, 0)
    with told_in_sentences(path), looking(path) as connection, watched(connection, partial(watch, 0, 0)):
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        raise BrokenInput("store.damaged", path=str(path))
