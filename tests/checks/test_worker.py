# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The analysis process: answers line by line, and never outlives the desk."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from io import BytesIO

import pytest

from editor_desk.checks import worker


def ask(*requests: object) -> list[dict[str, object]]:
    answers = BytesIO()
    lines = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in requests]
    worker.serve(BytesIO(b"\n".join(lines) + b"\n"), answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def spelling(number: int, text: str, language: str = "en") -> dict[str, object]:
    return {"id": number, "task": "spelling", "language": language, "text": text}


def test_each_request_gets_its_answer():
    assert ask(spelling(1, "Teh mayor"), spelling(2, "the 🎈 comittee\n")) == [
        {"id": 1, "result": {"is_checked": True, "spans": []}},  # a capital: it may be a name
        {"id": 2, "result": {"is_checked": True, "spans": [[6, 14]]}},
    ]


def test_spanish_is_not_checked_and_says_so():
    assert ask(spelling(1, "dijo el alkalde", "es"))[0]["result"] == {"is_checked": False, "spans": []}


def test_what_cannot_be_answered_gets_its_error_and_the_next_is_answered():
    broken, unknown, fine = ask(b"{nonsense", {"id": 2, "task": "cooking"}, spelling(3, "fine"))
    assert broken["id"] is None
    assert "error" in broken
    assert unknown == {"id": 2, "error": "KeyError: 'cooking'"}
    assert fine["id"] == 3


def test_the_process_loads_no_qt():
    said = subprocess.run(
        [sys.executable, "-c", "import sys, editor_desk.checks.worker; print('PySide6' in sys.modules)"],
        env={**os.environ, "PYTHONPATH": worker.import_path()},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "False"


def test_the_frozen_program_becomes_the_process_by_its_flag(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker.command() == [sys.executable, worker.FLAG]


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="waits for a process by its descriptor (Linux)")
def test_the_process_ends_when_the_desk_is_killed():
    desk = (
        "import subprocess, sys, json\n"
        "from editor_desk.checks import worker\n"
        "child = subprocess.Popen(worker.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        'child.stdin.write(b\'{"id": 1, "task": "spelling", "language": "en", "text": "a"}\\n\')\n'
        "child.stdin.flush(); child.stdout.readline()\n"
        "print(child.pid, flush=True); sys.stdin.read()\n"
    )
    environment = {**os.environ, "PYTHONPATH": worker.import_path()}
    parent = subprocess.Popen(
        [sys.executable, "-c", desk], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    with parent.stdin, parent.stdout:
        descriptor = os.pidfd_open(int(parent.stdout.readline()))
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        ended, _, _ = select.select([descriptor], [], [], 10)
        os.close(descriptor)
    assert ended, "the analysis process is still there"


def test_it_finds_words_in_several_texts():
    query = {"words": "mayor", "whole_words": True}
    answers = ask({"id": 1, "task": "find", "query": query, "texts": ["The mayor", "", "Mayor, “mayor”"]})
    assert answers[0]["result"] == [[[4, 9, None, False]], [], [[0, 5, None, False], [8, 13, None, True]]]


def test_a_pattern_that_cannot_be_read_is_answered_by_its_code():
    query = {"words": "(x", "regex": True}
    answers = ask({"id": 1, "task": "find", "query": query, "texts": ["x"]}, spelling(2, "fine"))
    assert answers[0] == {"id": 1, "problem": {"code": "find.pattern", "params": {"place": 1}}}
    assert answers[1]["id"] == 2


def test_it_suggests_what_a_word_was_meant_to_be():
    def suggested(word: str, language: str = "en") -> object:
        return ask({"id": 1, "task": "suggestions", "language": language, "word": word})[0]["result"]

    assert suggested("comittee") == ["committee"]
    assert suggested("Seperate") == ["Separate"]
    assert suggested("alkalde", "es") == []
