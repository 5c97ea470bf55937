# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The story list with 100 stories and with 100,000, in one run: first paint, and pulling the scroll bar anywhere.

``python3 run.py bench -k list -s``. The way measured is the window's own: panel, feed, worker thread, plain SQL, rows
painted. A jump is to rows whose lines are not at hand, in the small list too (its lines are forgotten before each).
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject

from editor_desk.desk import Desk
from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.list_feed import ListFeed
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.newsroom.people import Role
from editor_desk.store.glance import glance
from editor_desk.store.list_query import ListQuery, Sort, View
from editor_desk.store.reading import read_board, read_page
from editor_desk.workflow.people import add_person
from tests.benchmarks.big_store import fill
from tests.benchmarks.test_start import started

T = TypeVar("T")
pytestmark = pytest.mark.bench

FEW, MANY = 100, 100_000
MOST_TIMES = 1.3
ROUNDS = 41
JUMPS = 120
STARTS = 7


class Board(QObject):
    """A list on the screen over one store, with the worker thread that reads it."""

    def __init__(self, store: Path) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self.panel = StoryListPanel()
        self.link = DeskLink(self.jobs, store, None, self)
        self.feed = ListFeed(self.link, self.panel, self)
        self.rows = self.panel._form.stories_view
        self.model = self.panel._model
        self.paints = 0
        self.rows.viewport().installEventFilter(self)
        self.panel.resize(300, 900)
        self.panel.start_with(View.ALL, Sort.DUE, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        return False

    def has_rows(self) -> bool:
        first, last = self.rows.rows_shown()
        return last >= first and all(self.model.line(row) is not None for row in range(first, last + 1))

    def until_painted(self) -> None:
        """Until the rows that are to be seen have been painted with their words."""
        while not self.has_rows():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        before = self.paints
        self.rows.viewport().update()
        while self.paints == before:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def close(self) -> None:
        self.feed.stop()
        self.jobs.close()
        self.rows.viewport().removeEventFilter(self)
        self.panel.close()
        self.panel.deleteLater()
        # Nothing of this one is left to do while the next is measured.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """The two desks; four people hold what is held."""
    made = {}
    for count in (FEW, MANY):
        path = tmp_path_factory.mktemp(f"desk-{count}") / "desk.sqlite"
        with Desk.open(path) as desk:
            for name in ("Ana", "Luis", "Eva"):
                add_person(desk.work, name, frozenset(Role))
        before = time.perf_counter()
        fill(path, count, searchable=True)
        print(
            f"\n{count} stories made in {time.perf_counter() - before:.1f} s, {path.stat().st_size / 1e6:.0f} MB"
        )
        made[count] = path
    if hasattr(os, "sync"):
        os.sync()  # the disk is quiet while they are read
    return made


@pytest.fixture
def boards(qapp, stores: dict[int, Path]) -> Iterator[dict[int, Board]]:
    made = {count: Board(path) for count, path in stores.items()}
    yield made
    for board in made.values():
        board.close()


def in_turn(sizes: dict[int, T], number: int) -> list[tuple[int, T]]:
    """Both sizes, each first in every other round."""
    return sorted(sizes.items(), reverse=bool(number % 2))


def milliseconds(act: Callable[[], object]) -> float:
    before = time.perf_counter()
    act()
    return (time.perf_counter() - before) * 1000


def told(what: str, times: dict[int, list[float]]) -> float:
    """Print how long it took at both sizes; the ratio of the first quartiles.

    On a quiet machine that is the ratio of the medians as well; where others work too, a median says how busy they are.
    """
    cuts = {count: statistics.quantiles(times[count], n=20) for count in (FEW, MANY)}
    said = ", ".join(
        f"{count} stories p25 {cut[4]:.2f} p50 {cut[9]:.2f} p95 {cut[18]:.2f} ms"
        for count, cut in cuts.items()
    )
    ratio = cuts[MANY][4] / cuts[FEW][4]
    print(f"\n{what}: {said}, ratio {ratio:.2f} (of medians {cuts[MANY][9] / cuts[FEW][9]:.2f})")
    return ratio


def test_first_paint_of_the_list(qapp, stores: dict[int, Path]):
    times: dict[int, list[float]] = {FEW: [], MANY: []}
    for number in range(ROUNDS):
        for count, path in in_turn(stores, number):
            board = Board(path)

            def show(board: Board = board) -> None:
                board.panel.show()
                board.feed.ask(board.panel.query)
                board.until_painted()

            times[count].append(milliseconds(show))
            assert board.model.rowCount() == count
            board.close()
    assert told("first paint of the list", times) <= MOST_TIMES


@pytest.mark.parametrize("sort", Sort)
def test_a_jump_to_anywhere(boards: dict[int, Board], sort: Sort):
    chance = random.Random(3)
    times: dict[int, list[float]] = {FEW: [], MANY: []}
    for board in boards.values():
        board.panel.show()
        board.panel.sort_by(sort)
        board.feed.ask(board.panel.query)
        board.until_painted()
    for number in range(JUMPS):
        share = 1.0 if number % 10 == 0 else chance.random()
        for count, board in in_turn(boards, number):
            bar = board.rows.verticalScrollBar()

            def jump(board: Board = board, to: int = round(bar.maximum() * share)) -> None:
                board.rows.verticalScrollBar().setValue(to)
                board.until_painted()

            board.model._pages.clear()
            times[count].append(milliseconds(jump))
    assert told(f"jump, by {sort.value}", times) <= MOST_TIMES


def test_the_window_starts_as_fast_however_many_stories_there_are(stores: dict[int, Path]):
    times: dict[int, list[float]] = {FEW: [], MANY: []}
    panes: dict[int, list[float]] = {FEW: [], MANY: []}
    for number in range(STARTS + 1):
        for count, path in in_turn(stores, number):
            begun = started([sys.executable, "-m", "editor_desk", "--store", str(path)])
            if number:  # the first start fills the machine's caches
                times[count].append(begun.milliseconds)
                panes[count].append(begun.to_panes)
    told("start until the panes stand", panes)
    assert told("start to first paint", times) <= MOST_TIMES


def test_what_the_store_does_for_it(stores: dict[int, Path]):
    """Figures, not verdicts: the glance, a whole board, a page from the middle, a search for a common word."""
    middle = MANY // 2
    questions: dict[str, Callable[[Path, int], object]] = {
        "glance": lambda path, _count: glance(path, "", "all", "due"),
        "board": lambda path, _count: read_board(path, ListQuery(View.ALL, limit=40)),
        "page from the middle": lambda path, count: read_page(
            path, ListQuery(View.ALL, limit=40, offset=min(middle, count // 2))
        ),
        "search, one word in five": lambda path, _count: read_board(
            path, ListQuery(View.ALL, "council", limit=40)
        ),
        "search, a rare word": lambda path, _count: read_board(path, ListQuery(View.ALL, "77", limit=40)),
    }
    for what, ask in questions.items():
        times: dict[int, list[float]] = {FEW: [], MANY: []}
        for _ in range(ROUNDS):
            for count, path in stores.items():
                times[count].append(milliseconds(partial(ask, path, count)))
        told(what, times)
