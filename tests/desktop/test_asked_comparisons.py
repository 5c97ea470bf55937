# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Comparisons asked of the analysis process, by the window and by the store's thread."""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from editor_desk.desktop import analysis_process
from editor_desk.desktop.analysis_process import AnalysisProcess
from editor_desk.desktop.asked_comparisons import AskedComparisons
from editor_desk.newsroom.comparison import CompareRequest, Comparison, EditionText
from editor_desk.newsroom.known_names import KnownName, NameKind
from tests.desktop import toy_comparer

NAMES = (KnownName("n", NameKind.PERSON, ("Kim Jong Un",)),)


def request(en: str = "It was 24.", es: str = "Eran 42.") -> CompareRequest:
    return CompareRequest(EditionText({"body": en}), EditionText({"body": es}), names=NAMES)


@pytest.fixture
def process(qapp, monkeypatch):
    monkeypatch.setattr(analysis_process, "command", toy_comparer.command)
    made = AnalysisProcess()
    yield made
    made.close()


@pytest.fixture
def asked(process):
    return AskedComparisons(process, lambda: False)


@pytest.fixture
def store():
    with ThreadPoolExecutor(1) as thread:
        yield thread


class Heard:
    """What came of a question."""

    def __init__(self) -> None:
        self.found: list[Comparison] = []
        self.lost = 0

    def lose(self) -> None:
        self.lost += 1


def test_the_window_hears_what_differs(asked, qtbot):
    heard = Heard()
    asked.ask(request(), heard.found.append, heard.lose, key="compare")
    qtbot.waitUntil(lambda: bool(heard.found), timeout=20_000)
    (difference,) = heard.found[0].differences
    assert difference.message.params == {"en": "24", "es": "42"}


def test_of_several_questions_the_newest_is_answered(asked, qtbot):
    heard = Heard()
    for number in range(20):
        asked.ask(request(f"It was {number}."), heard.found.append, heard.lose, key="compare")
    qtbot.waitUntil(lambda: bool(heard.found), timeout=20_000)
    assert [each.differences[0].message.params["en"] for each in heard.found] == ["19"]


def test_what_is_urgent_goes_before_what_waits(process, qtbot):
    order: list[str] = []
    for name in ("first", "spelling"):
        fields = {"language": "en", "text": "a comittee"}
        process.ask("spelling", fields, lambda _found, name=name: order.append(name), key=name)
    AskedComparisons(process, lambda: False).ask(
        request(), lambda _found: order.append("compare"), lambda: order.append("lost"), key="compare"
    )
    qtbot.waitUntil(lambda: len(order) == 3, timeout=20_000)
    assert order == ["first", "compare", "spelling"]


def test_a_new_process_is_told_the_names_again(asked, process, qtbot):
    heard = Heard()
    asked.ask(request(), heard.found.append, heard.lose, key="compare")
    qtbot.waitUntil(lambda: len(heard.found) == 1, timeout=20_000)
    os.kill(process.process_id, signal.SIGTERM)
    asked.ask(request("It was 25."), heard.found.append, heard.lose, key="compare")
    qtbot.waitUntil(lambda: len(heard.found) == 2, timeout=20_000)
    assert heard.lost == 0


def test_a_process_that_is_given_up_is_said_so(process, asked, qtbot, monkeypatch, caplog):
    monkeypatch.setattr(analysis_process, "command", lambda: [sys.executable, "-c", "raise SystemExit(1)"])
    heard = Heard()
    asked.ask(request(), heard.found.append, heard.lose, key="compare")
    qtbot.waitUntil(lambda: heard.lost == 1, timeout=20_000)
    asked.ask(request(), heard.found.append, heard.lose, key="compare")
    assert heard.lost == 2


def test_the_store_is_answered_by_the_process(asked, store, qtbot):
    answer = store.submit(asked, request())
    qtbot.waitUntil(answer.done, timeout=20_000)
    # The engine of this program would know nothing of a toy's message.
    assert answer.result().differences[0].message.code == "compare.number"


def test_the_store_compares_by_itself_while_the_window_waits_for_it(process, store, monkeypatch):
    monkeypatch.setattr("editor_desk.desktop.asked_comparisons.compare_here", lambda _request: Comparison())
    asked = AskedComparisons(process, lambda: True)
    assert store.submit(asked, request()).result(timeout=5) == Comparison()


def test_the_store_does_not_wait_for_a_window_that_closed(asked, store, monkeypatch):
    monkeypatch.setattr("editor_desk.desktop.asked_comparisons.compare_here", lambda _request: Comparison())
    asked.close()
    assert store.submit(asked, request()).result(timeout=5) == Comparison()


def test_the_store_does_not_wait_for_a_process_that_is_gone(asked, process, store, qtbot, monkeypatch):
    monkeypatch.setattr("editor_desk.desktop.asked_comparisons.compare_here", lambda _request: Comparison())
    process.close()
    answer = store.submit(asked, request())
    qtbot.waitUntil(answer.done, timeout=5_000)
    assert answer.result() == Comparison()


def test_closing_does_not_wait_for_an_answer_that_nobody_wants(asked, process, qtbot):
    heard = Heard()
    asked.ask(request(), heard.found.append, heard.lose, key="compare")
    qtbot.waitUntil(lambda: process.process_id != 0, timeout=5_000)
    number = process.process_id
    process.close()
    assert heard.lost == 1
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
