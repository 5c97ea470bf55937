# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The whole window while figures change in a story of 600 words: what the comparison costs the window's thread.

Run in a process of its own: prints one line of JSON, milliseconds. ``pauses``: each stretch in which the window's
thread is busy with the comparison (asking, hearing, showing it, painting the spine): by the clock, and what of it the
thread was really at work; ``seen``: from the last key to
the mark; ``worker``: what the process takes for a whole check after an edit.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from time import perf_counter, sleep, thread_time
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from editor_desk.checks import worker
from editor_desk.checks.compare_wire import request_fields
from editor_desk.desk import Desk
from editor_desk.desktop import asked_comparisons
from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.shell import compare_work
from editor_desk.desktop.shell.compare_tab import CompareTab
from editor_desk.desktop.shell.compare_work import CompareWork
from editor_desk.desktop.split_editor import PairState
from editor_desk.desktop.split_editor.spine import Spine
from editor_desk.newsroom.comparison import CompareRequest
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.samples import load_samples
from tests.store.killing import in_a_child

SLUG, EDITS = "hurricane-season", 40
ES = Language.ES
FIGURE = "104"
pauses: dict[str, list[tuple[float, float]]] = {}


def timed(owner: type, name: str) -> None:
    """Note how long each call of a method takes on the window's thread."""
    plain = getattr(owner, name)

    @wraps(plain)
    def call(*given: Any, **named: Any) -> Any:
        began, busy = perf_counter(), thread_time()
        try:
            return plain(*given, **named)
        finally:
            ended = perf_counter(), thread_time()
            told = pauses.setdefault(f"{owner.__name__}.{name}", [])
            told.append(((ended[0] - began) * 1000, (ended[1] - busy) * 1000))

    setattr(owner, name, call)


class Sitting:
    """A window with the longest sample story, in which one figure of the Spanish goes and comes."""

    def __init__(self, application: QApplication, store: Path) -> None:
        self._desk = DeskApplication(application, store, language="en")
        window = self._desk.window
        window.resize(1440, 900)
        self._desk.show()
        self._until(lambda: window.workroom is not None and window.workroom.story.view is not None)
        assert window.workroom is not None
        self._room, self._editor = window.workroom, window.editor
        from editor_desk.store.list_query import ListQuery, View
        from editor_desk.store.reading import read_lines

        lines = read_lines(store, ListQuery(view=View.ALL))
        self._room.open_story(next(line.id for line in lines if line.slug == SLUG))
        self._until(lambda: self._is_now and self._room.story.view is not None)
        window.commands["go_compare"].trigger()
        self._rest(6000)  # what is loaded behind the window
        pauses.clear()

    @property
    def request(self) -> CompareRequest:
        found = self._room.compare.now.request
        assert found is not None
        return found

    @property
    def _is_now(self) -> bool:
        return self._room.compare.now.is_now

    def change_figures(self) -> list[float]:
        """From each change to the mark that says so, or is gone."""
        seen = []
        for number in range(EDITS):
            differs = number % 2 == 0
            old, new = (FIGURE, "401") if differs else ("401", FIGURE)
            self._put(old, new)
            began = perf_counter()
            self._until(lambda differs=differs: self._is_now and self._differs is differs)  # type: ignore[misc]
            seen.append((perf_counter() - began) * 1000)
            self._rest(900)
        return seen

    @property
    def _differs(self) -> bool:
        pairs = self._editor.paired.pairs
        return any(pairs.verdict(link).state is PairState.DIFFERS for link in pairs.links[:3])

    def _put(self, old: str, new: str) -> None:
        body = self._editor._columns[ES].body
        start = body.source.position(self._editor.text(ES).index(old))
        cursor = body.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(old), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)

    def close(self) -> None:
        self._desk.window.close()

    def _until(self, is_so: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(30_000)
        while not is_so():
            QCoreApplication.processEvents()
            sleep(0.001)  # one that spins keeps the other threads from their work
            if deadline.hasExpired():
                sys.exit("the window did not get there")

    def _rest(self, milliseconds: int) -> None:
        deadline = QDeadlineTimer(milliseconds)
        self._until(deadline.hasExpired)


def in_the_worker(request: CompareRequest) -> list[float]:
    """What a whole check takes after each edit, as the process does it."""
    body = request.es.body
    times = []
    for number in range(EDITS + 1):
        fields = request_fields(request)
        fields["es"]["body"] = body.replace(FIGURE, str(500 + number), 1)
        asked: dict[str, Any] = {"id": 1, "task": "compare", "request": fields, "names_mark": "0"}
        if not number:
            asked["names"] = []
        line = json.dumps(asked).encode()
        began = perf_counter()
        json.dumps(worker.answer(line))
        times.append((perf_counter() - began) * 1000)
    return times[1:]


def lay_out(store: Path) -> None:
    with Desk.open(store) as desk:
        load_samples(desk.work)


def main() -> int:
    store = Path(sys.argv[1])
    in_a_child(lambda: lay_out(store))
    for owner, name in (
        (CompareWork, "_compare"),
        (CompareWork, "_judged"),
        (asked_comparisons.AskedComparisons, "_answered"),
        (CompareTab, "_list"),
        (Spine, "paintEvent"),
        (compare_work.CompareWork, "_typed"),
    ):
        timed(owner, name)
    sitting = Sitting(QApplication(sys.argv[:1]), store)
    seen = sitting.change_figures()
    request = sitting.request
    sitting.close()
    told = {"pauses": pauses, "seen": seen, "worker": in_the_worker(request)}
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
