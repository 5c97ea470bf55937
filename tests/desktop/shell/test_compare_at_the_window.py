# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Both languages compared at the real window while somebody writes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from editor_desk.desktop import analysis_process
from editor_desk.desktop.shell.compare_work import Standing
from editor_desk.desktop.split_editor import PairState
from editor_desk.newsroom.comparison import Comparison
from editor_desk.newsroom.languages import Language
from tests.desktop import toy_comparer
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES


@pytest.fixture(autouse=True)
def _toy(monkeypatch):
    """Before the window opens."""
    monkeypatch.setattr(analysis_process, "command", toy_comparer.command)


@pytest.fixture
def story(desk: OpenDesk):
    found = desk.open("hurricane-season")
    put(desk, EN, "It was 24 then.\n\nNothing here.")
    put(desk, ES, "Eran 24 entonces.\n\nNada aquí.")
    desk.wait_for(lambda: is_now(desk) and states(desk) == [PairState.AGREES, PairState.AGREES])
    return found


def put(desk: OpenDesk, language: Language, text: str) -> None:
    """Write another text in place of a body."""
    body = desk.window.editor._columns[language].body
    cursor = body.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)


def replace_in(desk: OpenDesk, language: Language, old: str, new: str) -> None:
    """Type something else in place of some words."""
    body = desk.window.editor._columns[language].body
    start = desk.body(language).index(old)
    cursor = body.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(old), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(new)


def is_now(desk: OpenDesk) -> bool:
    now = desk.room.compare.now
    return now.standing is Standing.COMPARED and now.is_now


def states(desk: OpenDesk) -> list[PairState]:
    pairs = desk.window.editor.paired.pairs
    return [pairs.verdict(link).state for link in pairs.links]


def test_a_figure_changed_in_one_language_is_marked(desk: OpenDesk, story):
    replace_in(desk, ES, "24", "42")
    desk.wait_for(lambda: states(desk) == [PairState.DIFFERS, PairState.AGREES])
    replace_in(desk, ES, "42", "24")
    desk.wait_for(lambda: states(desk) == [PairState.AGREES, PairState.AGREES])


def test_marks_stay_with_their_paragraphs_while_somebody_types_above(desk: OpenDesk, story):
    replace_in(desk, ES, "24", "42")
    desk.wait_for(lambda: states(desk)[0] is PairState.DIFFERS)
    seen = []
    pairs = desk.window.editor.paired.pairs
    pairs.changed.connect(
        lambda: seen.append([pairs.verdict(each).state for each in pairs.links if each.is_pair])
    )
    replace_in(desk, EN, "It was", "A new one.\n\nIt was")
    replace_in(desk, ES, "Eran", "Una nueva.\n\nEran")
    desk.wait_for(lambda: is_now(desk) and len(pairs.links) == 3 and states(desk)[1] is PairState.DIFFERS)
    assert all(PairState.DIFFERS in each for each in seen)


def test_an_edition_without_text_is_not_compared(desk: OpenDesk, story):
    put(desk, ES, "")
    desk.wait_for(lambda: desk.room.compare.now.standing is Standing.NOTHING_YET)
    assert desk.room.compare.now.empty is ES
    assert set(states(desk)) == {PairState.UNKNOWN}


def test_a_comparison_that_breaks_is_said_so_and_tried_again(desk: OpenDesk, story, caplog):
    desk.room.analysis.close()
    replace_in(desk, ES, "24", "42")
    desk.wait_for(lambda: desk.room.compare.now.standing is Standing.LOST)
    assert set(states(desk)) == {PairState.UNKNOWN}


def test_what_was_compared_live_answers_the_gates(desk: OpenDesk, story):
    def is_stored() -> bool:
        view = desk.room.story.view
        return view is not None and view.request == desk.room.compare.now.request

    desk.wait_for(lambda: is_now(desk) and is_stored() and desk.room.jobs.is_idle)
    now = desk.room.compare.now
    assert now.request is not None
    request = now.request
    desk.room.analysis.close()
    found: list[Comparison] = []
    desk.room.link.ask(lambda here: here.compare(request), found.append)
    desk.wait_for(lambda: bool(found))
    assert found == [now.comparison]
