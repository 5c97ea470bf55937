# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Long work is shown when it takes a second, goes on beside the writing, and can be stopped."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject

from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.shell.long_work import LongWork, Outcome, Step
from editor_desk.desktop.shell.progress_strip import ProgressStrip
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.watching import Stopped


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def strip(qtbot):
    made = ProgressStrip()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def owner(qapp):
    return QObject()


class Steps:
    """Steps that wait until they are let go, one after the other."""

    def __init__(self, jobs: Jobs, names: str) -> None:
        self.done: list[str] = []
        self.gates = {name: threading.Event() for name in names}
        self.steps = [Step(name, partial(jobs.run, partial(self._do, name))) for name in names]

    def let_go(self, names: str) -> None:
        for name in names:
            self.gates[name].set()

    def _do(self, name: str) -> str:
        assert self.gates[name].wait(10)
        self.done.append(name)
        return name


def test_work_under_a_second_is_not_shown(jobs, strip, owner, qtbot):
    work, outcomes = LongWork(strip, owner), list[Outcome]()
    steps = Steps(jobs, "ab")
    steps.let_go("ab")
    work.run(lambda: "Reading", steps.steps, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes[0].done == ("a", "b")
    assert strip.isHidden()


def test_work_over_a_second_says_what_and_how_far_and_goes_away(jobs, strip, owner, qtbot):
    work, outcomes = LongWork(strip, owner), list[Outcome]()
    steps = Steps(jobs, "abc")
    work.run(lambda: "Reading", steps.steps, outcomes.append)
    assert strip.isHidden()
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=5000)
    assert strip.text == "Reading — 1 of 3: a"
    steps.let_go("a")
    qtbot.waitUntil(lambda: strip.text == "Reading — 2 of 3: b")
    assert (strip.bar.value(), strip.bar.maximum()) == (1, 3)
    steps.let_go("bc")
    qtbot.waitUntil(lambda: bool(outcomes))
    assert strip.isHidden()


def test_stopped_it_begins_no_further_step_and_says_what_was_left(jobs, strip, owner, qtbot):
    work, outcomes = LongWork(strip, owner, shown_after_ms=0), list[Outcome]()
    steps = Steps(jobs, "abc")
    work.run(lambda: "Reading", steps.steps, outcomes.append)
    qtbot.waitUntil(lambda: not strip.isHidden())
    strip.stop_button.click()
    assert not strip.stop_button.isEnabled()
    steps.let_go("abc")
    qtbot.waitUntil(lambda: bool(outcomes))
    assert steps.done == ["a"]
    assert (outcomes[0].done, outcomes[0].left) == (("a",), ("b", "c"))


def test_what_is_typed_meanwhile_is_saved_between_two_steps(jobs, strip, owner, qtbot):
    work, outcomes = LongWork(strip, owner), list[Outcome]()
    steps = Steps(jobs, "ab")
    work.run(lambda: "Reading", steps.steps, outcomes.append)
    jobs.run(lambda: steps.done.append("what was typed"))
    steps.let_go("ab")
    qtbot.waitUntil(lambda: bool(outcomes))
    assert steps.done == ["a", "what was typed", "b"]


def test_one_file_that_cannot_be_read_does_not_keep_the_others_out(jobs, strip, owner, qtbot):
    work, outcomes = LongWork(strip, owner), list[Outcome]()
    steps = Steps(jobs, "ab")
    steps.let_go("ab")
    broken = Step("broken", partial(jobs.run, _refuse))
    work.run(lambda: "Reading", [steps.steps[0], broken, steps.steps[1]], outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes[0].done == ("a", "b")
    assert [what for what, _ in outcomes[0].failed] == ["broken"]


def test_work_in_one_piece_stops_where_it_looks_up(jobs, strip, owner, qtbot):
    work = LongWork(strip, owner, shown_after_ms=0)
    progress = work.begin(lambda: "Writing")
    looked_up, go_on, failed = threading.Event(), threading.Event(), list[Exception]()

    def write() -> None:
        progress.watch(1, 4)
        looked_up.set()
        assert go_on.wait(10)
        progress.watch(2, 4)

    jobs.run(write, failed=failed.append)
    qtbot.waitUntil(lambda: looked_up.is_set() and strip.bar.maximum() == 4 and not strip.isHidden())
    strip.stop_button.click()
    go_on.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Stopped)
    progress.end()
    assert strip.isHidden()


def _refuse() -> None:
    raise Refused("intake.empty", name="broken")
