# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The story list pane: what it asks for, what it shows, how it is used by keyboard."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton

from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.desktop.story_list.model import StoryListModel
from editor_desk.desktop.story_list.row_layout import RowFonts, lay_out
from editor_desk.desktop.story_list.row_words import row_words
from editor_desk.store.list_query import ListQuery, View
from tests.desktop.story_list.lines import EN, FEST, PACT, TUESDAY_NOON, many


@pytest.fixture
def panel(qtbot):
    panel = StoryListPanel(now=lambda: TUESDAY_NOON)
    qtbot.addWidget(panel)
    panel.resize(290, 700)
    panel.show()
    return panel


def rows(panel: StoryListPanel) -> QListView:
    view = panel.findChild(QListView, "stories_view")
    assert view is not None
    return view


def chip(panel: StoryListPanel, words: str) -> QPushButton:
    return next(button for button in panel.findChildren(QPushButton) if button.text().startswith(words))


def test_the_model_keeps_qts_contract(qtmodeltester):
    model = StoryListModel(lambda: TUESDAY_NOON)
    model.show([PACT, FEST], has_more=False)
    qtmodeltester.check(model)


def test_the_model_keeps_qts_contract_while_it_pages(qtmodeltester):
    model = StoryListModel(lambda: TUESDAY_NOON)
    lines = many(60)
    model.more_wanted.connect(lambda offset: model.append(lines[offset : offset + 20], has_more=offset < 40))
    model.show(lines[:20], has_more=True)
    qtmodeltester.check(model)
    assert model.rowCount() > 20


def test_a_page_that_overlaps_brings_no_story_twice():
    model = StoryListModel(lambda: TUESDAY_NOON)
    model.show([PACT], has_more=True)
    model.append([PACT, FEST], has_more=False)
    assert model.rowCount() == 2


def test_an_update_of_the_same_stories_keeps_the_rows(qtbot):
    model = StoryListModel(lambda: TUESDAY_NOON)
    model.show([PACT, FEST], has_more=False)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show([PACT, replace(FEST, slug="new")], has_more=False)
    assert changed.args[0].row() == 1


def test_choosing_a_row_with_the_arrow_keys_opens_the_story(panel, qtbot):
    panel.show_lines([PACT, FEST], {})
    panel.select("pact")
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        qtbot.keyClick(rows(panel), Qt.Key.Key_Down)
    assert chosen.args == ["fest"]


def test_new_lines_leave_the_chosen_story_chosen_and_open_nothing(panel, qtbot):
    panel.show_lines([PACT, FEST], {})
    panel.select("fest")
    with qtbot.assertNotEmitted(panel.story_chosen):
        panel.show_lines([FEST, PACT], {})
    assert rows(panel).currentIndex().row() == 0


def test_typing_searches_all_stories_once_the_person_pauses(panel, qtbot):
    asked: list[ListQuery] = []
    panel.query_changed.connect(asked.append)
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClicks(panel.findChild(QLineEdit), "budget")
    assert [(query.search, query.view) for query in asked] == [("budget", View.ALL)]


def test_clearing_the_search_goes_back_to_the_view(panel, qtbot):
    box = panel.findChild(QLineEdit)
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClicks(box, "budget")
    box.clear()
    with qtbot.waitSignal(panel.query_changed) as asked:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (asked.args[0].search, asked.args[0].view) == ("", View.IN_PROGRESS)


def test_a_chip_asks_for_its_view_and_shows_its_count(panel, qtbot):
    panel.show_lines([PACT], {View.DRAFTS: 3})
    assert chip(panel, "Drafts").text() == "Drafts 3"
    with qtbot.waitSignal(panel.query_changed) as asked:
        chip(panel, "Drafts").click()
    assert asked.args[0].view is View.DRAFTS


def test_scrolling_to_the_end_asks_for_the_next_page(panel, qtbot):
    lines = many(450)
    panel.more_wanted.connect(
        lambda query: panel.append_lines(lines[query.offset : query.offset + query.limit])
    )
    panel.show_lines(lines[:200], {})

    def all_are_here_when_scrolled_down():
        rows(panel).scrollToBottom()
        return rows(panel).model().rowCount() == 450

    qtbot.waitUntil(all_are_here_when_scrolled_down)


@pytest.mark.parametrize(
    ("view", "words"), [(View.IN_PROGRESS, "Nothing is in progress"), (View.SPIKED, "No story stands here")]
)
def test_an_empty_view_says_so_in_words(panel, view, words):
    panel.show_view(view)
    panel.show_lines([], {})
    assert words in panel.findChild(type(panel._form.empty_label), "empty_label").text()


def test_an_empty_search_names_what_was_looked_for(panel, qtbot):
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClicks(panel.findChild(QLineEdit), "zebra")
    panel.show_lines([], {})
    assert "zebra" in panel._form.empty_label.text()


def test_every_row_is_heard_in_whole_words(panel):
    panel.show_lines([PACT], {})
    index = rows(panel).model().index(0, 0)
    assert "7 of 11 facts checked" in index.data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("width", [190, 280, 480])
def test_nothing_of_a_row_stands_outside_it_or_on_something_else(panel, width):
    words = row_words(replace(PACT, changed_after_approval=frozenset({EN})), TUESDAY_NOON)
    layout = lay_out(words, width, RowFonts(panel.font()))
    for piece in layout.pieces:
        assert piece.rect.right() <= width
        assert piece.rect.bottom() <= layout.height
        assert not any(piece.rect.intersects(other.rect) for other in layout.pieces if other is not piece)


def test_no_row_paints_over_another_when_the_scroll_bar_takes_its_room(panel, qtbot):
    view = rows(panel)

    def gaps() -> list[int]:
        tops = [view.visualRect(view.model().index(row, 0)).top() for row in range(12)]
        return [below - above for above, below in pairwise(tops)]

    def needed() -> list[int]:
        return [view.sizeHintForIndex(view.model().index(row, 0)).height() for row in range(11)]

    panel.show_lines(many(12), {})
    for width in range(190, 330, 4):
        panel.resize(width, 420)
        qtbot.waitUntil(lambda: gaps() == needed())
