# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window's end of the analysis process."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from editor_desk.desktop import analysis_process, spelling_marks
from editor_desk.desktop.split_editor import BodyText, SpellingFound
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES


@pytest.fixture
def process(qapp):
    made = analysis_process.AnalysisProcess()
    yield made
    made.close()


@pytest.fixture
def marks(process):
    return spelling_marks.SpellingMarks(process)


def body(text: str, version: int = 1, language: Language = EN) -> BodyText:
    return BodyText("s1", language, text, version)


def test_misspelled_words_come_back_as_spans(marks, qtbot):
    with qtbot.waitSignal(marks.checked, timeout=20_000) as caught:
        marks.check(body("the 🎈 comittee"))
    found = caught.args[0]
    assert (found.text.version, found.spans, found.is_checked) == (1, ((6, 14),), True)


def test_spanish_comes_back_as_not_checked(marks, qtbot):
    with qtbot.waitSignal(marks.checked, timeout=20_000) as caught:
        marks.check(body("el alkalde", language=ES))
    assert (caught.args[0].spans, caught.args[0].is_checked) == ((), False)


def test_only_the_newest_text_is_answered(marks, qtbot):
    found: list[SpellingFound] = []
    marks.checked.connect(found.append)
    for version in range(1, 30):
        marks.check(body("a comittee " * version, version))
    marks.check(body("dijo", 1, ES))
    qtbot.waitUntil(lambda: {each.text.language for each in found} == {EN, ES}, timeout=20_000)
    assert [each.text.version for each in found if each.text.language is EN] == [29]


def test_a_process_that_dies_is_started_again_and_asked_again(marks, process, qtbot):
    with qtbot.waitSignal(marks.checked, timeout=20_000):
        marks.check(body("a comittee"))
    first = process.process_id
    os.kill(first, signal.SIGTERM)
    with qtbot.waitSignal(marks.checked, timeout=20_000) as caught:
        marks.check(body("a seperate one", 2))
    assert caught.args[0].spans == ((2, 10),)
    assert process.process_id != first


@pytest.mark.parametrize("program", [[sys.executable, "-c", "raise SystemExit(1)"], ["/no/such/program"]])
def test_a_process_that_always_dies_is_given_up(marks, process, qtbot, monkeypatch, program, caplog):
    monkeypatch.setattr(analysis_process, "command", lambda: program)
    marks.check(body("text"))
    qtbot.waitUntil(lambda: process.has_given_up, timeout=20_000)
    marks.check(body("more", 2))
    assert process.process_id == 0
    assert "not started again" in caplog.text


def test_closing_ends_the_process(marks, process, qtbot):
    with qtbot.waitSignal(marks.checked, timeout=20_000):
        marks.check(body("a comittee"))
    number = process.process_id
    process.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    marks.check(body("more"))
    assert process.process_id == 0


def test_editor_and_speller_meet_by_their_signals(marks, qtbot):
    from editor_desk.desktop.split_editor import SplitEditor
    from tests.desktop.split_editor.conftest import BOTH, make_story

    editor = SplitEditor()
    qtbot.addWidget(editor)
    editor.body_rested.connect(marks.check)
    marks.checked.connect(editor.show_spelling)
    editor.show_story(make_story("The comittee met.", "El comité."), BOTH)
    english = editor._form.english_column.body
    qtbot.waitUntil(lambda: bool(english._marks.at(6)), timeout=20_000)
    assert english._marks.at(6)[0].tooltip == "Not in the dictionary: comittee"
