# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Work for the store: in order, answered on the main thread, and never lost silently."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest

from editor_desk.desktop.jobs import Jobs, JobsClosed
from editor_desk.newsroom.problems import Refused


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_answered_here(jobs, qtbot):
    answers: list[tuple[int, int]] = []
    jobs.run(threading.get_ident, lambda there: answers.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(answers))
    there, here = answers[0]
    assert here == threading.get_ident()
    assert there != here


def test_jobs_keep_their_order(jobs):
    done: list[int] = []
    answered: list[int] = []
    for number in range(200):
        jobs.run(partial(_noted, done, number), answered.append)
    assert jobs.drain()
    assert done == answered == list(range(200))
    assert jobs.is_idle


def test_a_known_problem_goes_to_its_job_and_is_no_bug(jobs):
    bugs: list[Exception] = []
    problems: list[Any] = []
    refused: list[Any] = []
    jobs.bug.connect(bugs.append)
    jobs.refused.connect(refused.append)
    jobs.run(_refuse, failed=problems.append)
    jobs.run(_refuse)
    assert jobs.drain()
    assert [problem.message.code for problem in problems] == ["g1.headline"]
    assert [problem.message.code for problem in refused] == ["g1.headline"]
    assert bugs == []


def test_anything_else_is_a_bug_whether_or_not_somebody_asked(jobs):
    bugs: list[Exception] = []
    failed: list[Exception] = []
    jobs.bug.connect(bugs.append)
    jobs.run(lambda: 1 // 0, failed=failed.append)
    jobs.run(lambda: 1 // 0)
    assert jobs.drain()
    assert [type(bug) for bug in bugs] == [ZeroDivisionError] * 2
    assert [type(bug) for bug in failed] == [ZeroDivisionError]


def test_an_exit_in_a_job_ends_neither_worker_nor_window(jobs):
    bugs: list[BaseException] = []
    answers: list[str] = []
    jobs.bug.connect(bugs.append)
    jobs.run(_leave)
    jobs.run(lambda: "still here", answers.append)
    assert jobs.drain()
    assert [type(bug) for bug in bugs] == [SystemExit]
    assert answers == ["still here"]


def test_of_jobs_with_one_key_only_the_latest_is_answered(jobs):
    gate = threading.Event()
    ran: list[int] = []
    answers: list[object] = []
    jobs.run(gate.wait)
    for number in range(5):
        jobs.latest("list", partial(_noted, ran, number), answers.append)
    jobs.latest("other", lambda: "other", answers.append)
    gate.set()
    assert jobs.drain()
    assert answers == [4, "other"]
    assert ran == [4]


def test_an_answer_superseded_while_it_was_worked_on_is_dropped(jobs):
    began, gate = threading.Event(), threading.Event()
    answers: list[str] = []

    def slow():
        began.set()
        gate.wait()
        return "old"

    jobs.latest("list", slow, answers.append)
    began.wait()
    jobs.latest("list", lambda: "new", answers.append)
    gate.set()
    assert jobs.drain()
    assert answers == ["new"]


def test_draining_waits_for_the_jobs_that_answers_bring(jobs):
    answers: list[int] = []
    jobs.run(lambda: 1, lambda one: jobs.run(lambda: one + 1, answers.append))
    assert jobs.drain()
    assert answers == [2]


def test_draining_gives_up_when_its_time_is_over(jobs):
    gate = threading.Event()
    jobs.run(gate.wait)
    assert not jobs.drain(0.05)
    gate.set()
    assert jobs.drain()


def test_a_closed_desk_takes_no_more_work(jobs):
    answers: list[str] = []
    jobs.run(lambda: "done", answers.append)
    assert jobs.close()
    assert answers == ["done"]
    with pytest.raises(JobsClosed):
        jobs.run(lambda: None)


def _noted(notes: list[int], number: int) -> int:
    notes.append(number)
    return number


def _refuse():
    raise Refused("g1.headline", language="en")


def _leave():
    raise SystemExit(3)
