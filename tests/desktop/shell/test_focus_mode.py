# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Focus mode leaves the texts alone on the screen, and brings everything back as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from editor_desk.desktop import theme
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES


@pytest.fixture
def window(desk):
    desk.open("hurricane-season")
    desk.window.resize(1280, 720)
    return desk.window


def shown(window) -> list[bool]:
    return [not part.isHidden() for part in (*window.panes.around_the_texts, window.toolbar, window.status)]


def test_everything_but_the_texts_goes_and_comes_back(window):
    sizes = window.panes.sizes
    window.commands["focus_mode"].trigger()
    assert shown(window) == [False] * 4
    assert not window.menuBar().isHidden()
    assert window.commands["focus_mode"].isChecked()
    window.commands["focus_mode"].trigger()
    assert shown(window) == [True] * 4
    assert window.panes.sizes == sizes
    assert not window.commands["focus_mode"].isChecked()


def test_what_was_hidden_before_stays_hidden(window):
    window.commands["show_facts"].trigger()
    window.commands["focus_mode"].trigger()
    window.commands["focus_mode"].trigger()
    assert shown(window) == [True, False, True, True]


def test_esc_in_the_text_leaves_it_and_nothing_else(window, qtbot):
    window.editor.focus_edition(EN)
    window.commands["focus_mode"].trigger()
    body = window.editor._columns[EN].body
    qtbot.waitUntil(body.hasFocus)
    QTest.keyClick(body, Qt.Key.Key_Escape)
    assert not window.focus.is_on
    QTest.keyClick(body, Qt.Key.Key_Escape)
    assert not window.focus.is_on


def test_the_layout_is_remembered_without_it(desk, window, start):
    window.commands["focus_mode"].trigger()
    store = window.store
    desk.close()
    again = start(store)
    assert shown(again.window) == [True] * 4


def ground_at(body, height: int) -> QColor:
    image = body.viewport().grab().toImage()
    return image.pixelColor(QPoint(2, height))


def darkest(body, top: int, bottom: int) -> int:
    """How dark the darkest ink is between two heights of the page."""
    image = body.viewport().grab().toImage()
    return min(
        image.pixelColor(x, y).lightness()
        for y in range(max(0, top), min(bottom, image.height()))
        for x in range(10, 200)
    )


def test_only_the_paragraph_in_hand_and_its_counterpart_keep_their_ink(window, qtbot):
    window.looks.use(theme.Look.LIGHT)
    editor = window.editor
    editor.paired.count(EN)
    editor.paired.go_to(EN, 1)
    window.commands["focus_mode"].trigger()
    qtbot.waitUntil(lambda: editor.paired.in_hand is not None)
    for language in Language:
        side = editor.paired.pairs.sides[language]
        scrolled = side.body.verticalScrollBar().value()
        top, bottom = side.rectangle(1)
        assert darkest(side.body, top - scrolled, bottom - scrolled) < 80
        top, bottom = side.rectangle(0)
        assert darkest(side.body, top - scrolled, bottom - scrolled - 4) > 120
    window.looks.use(theme.Look.SYSTEM)


def test_a_number_leads_to_a_paragraph_in_both_editions(desk, window):
    desk.answers.words_given = "¶ 9"
    window.editor.focus_edition(EN)
    window.commands["go_paragraph"].trigger()
    paired = window.editor.paired
    body = window.editor._columns[EN].body
    nine = paired.pairs.sides[EN].paragraphs[8]
    assert body.source.offset(body.textCursor().position()) == nine.start
    spanish = paired.pairs.sides[ES]
    assert 8 in spanish.visible()
    desk.answers.words_given = "9999"
    window.commands["go_paragraph"].trigger()
    last = paired.pairs.sides[EN].paragraphs[-1]
    assert body.source.offset(body.textCursor().position()) == last.start
