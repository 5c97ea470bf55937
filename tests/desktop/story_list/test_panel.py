# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The story list pane: what it asks for, what it shows, how it is used by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton

from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.desktop.story_list.board_view import BoardView
from editor_desk.desktop.story_list.model import StoryListModel
from editor_desk.desktop.story_list.row_layout import Piece, RowFonts, lay_out, row_height
from editor_desk.desktop.story_list.row_words import row_words
from editor_desk.newsroom.plans import Plan
from editor_desk.store.list_query import (
    Board,
    ListPage,
    ListQuery,
    SavedSearch,
    Sort,
    StoryLine,
    View,
)
from tests.desktop.story_list.lines import EN, ES, FEST, PACT, TUESDAY_NOON, many

FLOODS = SavedSearch("s1", "Floods", "flood", View.ALL, Sort.CHANGED)


@pytest.fixture
def panel(qtbot):
    panel = StoryListPanel(now=lambda: TUESDAY_NOON)
    qtbot.addWidget(panel)
    panel.resize(290, 700)
    panel.show()
    return panel


def board(
    lines: Sequence[StoryLine],
    counts: Mapping[View, int] | None = None,
    place: int | None = None,
    saved: tuple[SavedSearch, ...] = (),
) -> Board:
    """A board whose first page is the whole list."""
    return Board(ListPage(tuple(lines), len(lines), 0, place), counts or {}, saved)


class Shelf:
    """Answers a panel as the store would, from a list in memory; what was asked is kept."""

    def __init__(self, panel: StoryListPanel, lines: list[StoryLine]) -> None:
        self.panel = panel
        self.lines = lines
        self.asked: list[tuple[int, int]] = []
        panel.more_wanted.connect(self.answer)
        panel.query_changed.connect(self.show)

    def page(self, query: ListQuery) -> ListPage:
        found = tuple(self.lines[query.offset : query.offset + query.limit])
        ids = [line.id for line in self.lines]
        place = ids.index(self.panel.chosen) if self.panel.chosen in ids else None
        return ListPage(found, len(self.lines), query.offset, place)

    def show(self, query: ListQuery) -> None:
        self.panel.show_board(Board(self.page(query), {}))

    def answer(self, query: ListQuery) -> None:
        self.asked.append((query.offset, query.limit))
        self.panel.show_page(self.page(query), query)


def rows(panel: StoryListPanel) -> BoardView:
    view = panel.findChild(BoardView, "stories_view")
    assert view is not None
    return view


def chip(panel: StoryListPanel, words: str) -> QPushButton:
    return next(button for button in panel.findChildren(QPushButton) if button.text().startswith(words))


def slugs_shown(panel: StoryListPanel) -> list[str]:
    view = rows(panel)
    first, last = view.rows_shown()
    return [view.model().index(row, 0).data() for row in range(first, last + 1)]


def test_choosing_a_row_with_the_arrow_keys_opens_the_story(panel, qtbot):
    panel.show_board(board([PACT, FEST]))
    panel.select("pact")
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        qtbot.keyClick(rows(panel), Qt.Key.Key_Down)
    assert chosen.args == ["fest"]


def test_enter_goes_on_in_the_text_of_the_story_in_hand(panel, qtbot):
    panel.show_board(board([PACT, FEST]))
    panel.select("pact")
    with qtbot.assertNotEmitted(panel.story_chosen), qtbot.waitSignal(panel.text_wanted):
        qtbot.keyClick(rows(panel), Qt.Key.Key_Return)


def test_new_lines_leave_the_chosen_story_chosen_and_open_nothing(panel, qtbot):
    panel.show_board(board([PACT, FEST]))
    panel.select("fest")
    with qtbot.assertNotEmitted(panel.story_chosen):
        panel.show_board(board([FEST, PACT], place=0))
    assert rows(panel).currentIndex().row() == 0


def test_a_story_that_is_on_no_row_any_more_marks_none(panel, qtbot):
    panel.show_board(board([PACT, FEST]))
    panel.select("fest")
    panel.show_board(board([PACT]))
    assert not rows(panel).currentIndex().isValid()
    assert not rows(panel).selectionModel().hasSelection()


def test_typing_searches_all_stories_once_the_person_pauses(panel, qtbot):
    asked: list[ListQuery] = []
    panel.query_changed.connect(asked.append)
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClicks(panel.findChild(QLineEdit), "budget")
    assert [(query.search, query.view) for query in asked] == [("budget", View.ALL)]


def test_a_search_over_all_stories_holds_no_view_down_until_one_narrows_it(panel, qtbot):
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClicks(panel.findChild(QLineEdit), "budget")
    assert not chip(panel, "In progress").isChecked()
    with qtbot.waitSignal(panel.query_changed) as asked:
        chip(panel, "In progress").click()
    assert (asked.args[0].search, asked.args[0].view) == ("budget", View.IN_PROGRESS)
    assert chip(panel, "In progress").isChecked()
    chip(panel, "In progress").click()
    assert chip(panel, "In progress").isChecked(), "a view is left for another one, not put off"


def test_clearing_the_search_goes_back_to_the_view(panel, qtbot):
    box = panel.findChild(QLineEdit)
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClicks(box, "budget")
    box.clear()
    with qtbot.waitSignal(panel.query_changed) as asked:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (asked.args[0].search, asked.args[0].view) == ("", View.IN_PROGRESS)
    assert chip(panel, "In progress").isChecked()


def test_a_chip_asks_for_its_view_and_shows_its_count(panel, qtbot):
    panel.show_board(board([PACT], {View.DRAFTS: 3}))
    assert chip(panel, "Drafts").text() == "Drafts 3"
    with qtbot.waitSignal(panel.query_changed) as asked:
        chip(panel, "Drafts").click()
    assert asked.args[0].view is View.DRAFTS


def test_the_scroll_bar_is_as_long_as_the_list_and_every_row_comes_when_it_is_seen(panel, qtbot):
    shelf = Shelf(panel, many(1000))
    shelf.show(panel.query)
    view = rows(panel)
    bar = view.verticalScrollBar()
    assert bar.maximum() == 1000 * view.row_height - view.viewport().height()
    for place in (bar.maximum(), bar.maximum() // 2, bar.maximum() // 7, 0):
        bar.setValue(place)
        first, last = view.rows_shown()
        expected = [f"slug-{row}" for row in range(first, last + 1)]
        qtbot.waitUntil(lambda expected=expected: slugs_shown(panel) == expected)
    assert all(count <= 120 for _offset, count in shelf.asked), "no more than is looked at"


def test_the_end_key_opens_the_last_story_once_it_came(panel, qtbot):
    shelf = Shelf(panel, many(500))
    shelf.show(panel.query)
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        qtbot.keyClick(rows(panel), Qt.Key.Key_End)
    assert chosen.args == ["story-499"]
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        qtbot.keyClick(rows(panel), Qt.Key.Key_PageUp)
    assert chosen.args[0] < "story-499"


def test_a_page_of_a_list_that_is_no_longer_shown_is_dropped(panel, qtbot):
    panel.show_board(Board(ListPage(tuple(many(40)), 300), {}))
    late = replace(panel.query, offset=40, limit=40)
    panel.sort_by(Sort.SLUG)
    panel.show_page(ListPage(tuple(many(40)), 300, 40), late)
    assert rows(panel).model().index(45, 0).data() == "Loading…"


def test_a_page_of_a_list_that_grew_meanwhile_asks_for_the_list_anew(panel, qtbot):
    panel.show_board(Board(ListPage(tuple(many(40)), 300), {}))
    with qtbot.waitSignal(panel.query_changed):
        panel.show_page(ListPage(tuple(many(40)), 301, 40), replace(panel.query, offset=40, limit=40))


def test_a_story_opened_elsewhere_is_brought_to_be_seen(panel, qtbot):
    shelf = Shelf(panel, many(500))
    shelf.show(panel.query)
    panel.select("story-321")
    view = rows(panel)
    assert view.currentIndex().row() == 321
    first, last = view.rows_shown()
    assert first <= 321 <= last


def test_a_refresh_leaves_the_list_where_the_person_scrolled_it(panel, qtbot):
    shelf = Shelf(panel, many(500))
    shelf.show(panel.query)
    panel.select("story-3")
    bar = rows(panel).verticalScrollBar()
    bar.setValue(20_000)
    shelf.show(panel.query)
    assert bar.value() == 20_000
    shelf.lines.pop()
    shelf.show(panel.query)
    assert bar.value() == 20_000
    assert rows(panel).currentIndex().row() == 3


def test_the_order_is_said_on_its_button_and_chosen_in_its_menu(panel, qtbot):
    button = panel.findChild(QToolButton, "sort_button")
    assert button.text() == "By due time"
    urgency = next(action for action in button.menu().actions() if action.text() == "By urgency")
    with qtbot.waitSignal(panel.query_changed) as asked:
        urgency.trigger()
    assert asked.args[0].sort is Sort.URGENCY
    assert button.text() == "By urgency"
    assert "urgency" in button.accessibleName()


def test_a_search_can_be_saved_until_it_is(panel, qtbot):
    button = panel.findChild(QToolButton, "save_button")
    assert not button.isVisible()
    panel.sort_by(Sort.CHANGED)
    panel.findChild(QLineEdit).setText("flood")
    panel.show_board(board([PACT]))
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClick(panel.findChild(QLineEdit), Qt.Key.Key_Return)
    panel.show_board(board([PACT]))
    assert button.isVisible()
    with qtbot.waitSignal(panel.save_wanted):
        button.click()
    panel.show_board(board([PACT], saved=(FLOODS,)))
    assert not button.isVisible()
    assert chip(panel, "“Floods”").isChecked()


def test_a_saved_search_asks_for_its_words_in_its_view_and_order(panel, qtbot):
    panel.show_board(board([PACT], saved=(FLOODS,)))
    with qtbot.waitSignal(panel.query_changed) as asked:
        chip(panel, "“Floods”").click()
    assert (asked.args[0].search, asked.args[0].view, asked.args[0].sort) == (
        "flood",
        View.ALL,
        Sort.CHANGED,
    )
    assert panel.findChild(QLineEdit).text() == "flood"


def test_a_saved_search_says_what_it_looks_for(panel, qtbot):
    panel.show_board(board([PACT], saved=(FLOODS,)))
    assert chip(panel, "“Floods”").accessibleDescription() == "Saved search: “flood” in all stories"
    panel.show_board(board([PACT]))
    assert not [
        button
        for button in panel.findChildren(QPushButton)
        if "Floods" in button.text() and button.isVisible()
    ]


def test_how_many_stories_there_are_is_said(panel):
    panel.show_board(Board(ListPage(tuple(many(40)), 1200), {}))
    assert panel.findChild(QLabel, "count_label").text().replace(",", "").startswith("1200 stor")
    panel.show_board(board([PACT]))
    assert panel.findChild(QLabel, "count_label").text().startswith("1 stor")


@pytest.mark.parametrize(
    ("view", "words"), [(View.IN_PROGRESS, "Nothing is in progress"), (View.SPIKED, "No story stands here")]
)
def test_an_empty_view_says_so_in_words(panel, view, words):
    panel.show_view(view)
    panel.show_board(board([]))
    assert words in panel.findChild(QLabel, "empty_label").text()


def test_an_empty_search_names_what_was_looked_for(panel, qtbot):
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClicks(panel.findChild(QLineEdit), "zebra")
    panel.show_board(board([]))
    assert "zebra" in panel._form.empty_label.text()


def test_an_empty_search_within_a_view_does_not_claim_to_have_looked_everywhere(panel, qtbot):
    panel.show_search(replace(FLOODS, view=View.READY))
    panel.show_board(board([]))
    assert "all stories, in both" not in panel._form.empty_label.text()
    assert "flood" in panel._form.empty_label.text()


def test_every_row_is_heard_in_whole_words(panel):
    panel.show_board(board([PACT]))
    index = rows(panel).model().index(0, 0)
    assert "7 of 11 facts checked" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def menu_event(panel: StoryListPanel, reason: QContextMenuEvent.Reason, at: QPoint) -> None:
    view = rows(panel)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))


def test_the_right_button_asks_for_a_menu_and_opens_nothing(panel, qtbot):
    panel.show_board(board([PACT, FEST]))
    panel.select("pact")
    view = rows(panel)
    at = QPoint(20, view.row_height + 5)
    with qtbot.assertNotEmitted(panel.story_chosen), qtbot.waitSignal(panel.menu_wanted) as menu:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
        menu_event(panel, QContextMenuEvent.Reason.Mouse, at)
    assert menu.args[0].line == FEST


def test_the_menu_key_asks_for_the_menu_of_the_story_in_hand(panel, qtbot):
    panel.show_board(board([PACT, FEST]))
    panel.select("fest")
    with qtbot.waitSignal(panel.menu_wanted) as menu:
        menu_event(panel, QContextMenuEvent.Reason.Keyboard, QPoint(5, 5))
    assert menu.args[0].line == FEST


LONG = replace(
    PACT,
    changed_after_approval=frozenset({EN, ES}),
    holder_name={EN: "María de los Ángeles Villarreal", ES: "Guillermo Echeverría"},
    slug="a-very-long-slug-" * 5,
)


@pytest.mark.parametrize("width", [190, 280, 480])
@pytest.mark.parametrize(
    "line", [PACT, FEST, LONG, replace(PACT, plan=Plan.EN_ONLY)], ids=["both", "first", "long", "one"]
)
def test_nothing_of_a_row_stands_outside_it_or_on_something_else(panel, width, line):
    fonts = RowFonts(panel.font())
    pieces = lay_out(row_words(line, TUESDAY_NOON), width, fonts, 9)
    for piece in pieces:
        assert piece.rect.left() >= 0
        assert piece.rect.right() <= width
        assert piece.rect.bottom() <= row_height(width, fonts, 9)
        assert not any(piece.rect.intersects(other.rect) for other in pieces if other is not piece)


def test_a_chip_is_whole_where_there_is_room(panel):
    fonts = RowFonts(panel.font())

    def is_whole(piece: Piece) -> bool:
        return piece.rect.width() >= fonts.width(piece.kind, piece.text)

    pieces = lay_out(row_words(PACT, TUESDAY_NOON), 280, fonts, 9)
    assert all(is_whole(piece) for piece in pieces if piece.stage)


def test_the_rows_follow_the_width_of_the_list_and_the_top_one_stays(panel, qtbot):
    Shelf(panel, many(200)).show(panel.query)
    view = rows(panel)
    narrow = view.row_height
    view.verticalScrollBar().setValue(50 * narrow)
    panel.resize(640, 700)
    qtbot.waitUntil(lambda: view.row_height < narrow)
    assert view.rows_shown()[0] == 50
    assert view.visualRect(view.model().index(51, 0)).top() == view.row_height


def test_a_letter_typed_over_the_rows_begins_a_search(panel, qtbot):
    panel.show_board(board([PACT, FEST]))
    rows(panel).setFocus()
    with qtbot.waitSignal(panel.query_changed) as asked:
        qtbot.keyClicks(rows(panel), "p")
        qtbot.keyClicks(panel.findChild(QLineEdit), "act")
    assert asked.args[0].search == "pact"


class Counting(BoardView):
    """Counts how often Qt asks where a row stands."""

    asked = 0

    def visualRect(self, index):
        self.asked += 1
        return super().visualRect(index)


def test_a_minute_that_passes_costs_no_more_in_a_long_list(qtbot):
    view, model = Counting(), StoryListModel(lambda: TUESDAY_NOON)
    qtbot.addWidget(view)
    view.setModel(model)
    view.set_row_height(100)
    view.resize(300, 600)
    view.show()
    model.show(ListPage(tuple(many(40)), 100_000))
    view.asked = 0
    model.retell()
    assert view.asked < 20


def test_a_screen_reader_is_told_which_row_is_in_hand_however_far_down(panel, qtbot, monkeypatch):
    heard: list[tuple[QAccessible.Event, int]] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append((event.type(), event.child()))
    )
    Shelf(panel, many(5000)).show(panel.query)
    view = rows(panel)
    monkeypatch.setattr(view, "hasFocus", lambda: True)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert heard == [(QAccessible.Event.Selection, 4999), (QAccessible.Event.Focus, 4999)]


def test_a_screen_reader_meets_a_list_of_whole_sentences(panel):
    panel.show_board(Board(ListPage(tuple(many(40)), 100_000), {}))
    heard = QAccessible.queryAccessibleInterface(rows(panel))
    assert heard.role() == QAccessible.Role.List
    assert heard.text(QAccessible.Text.Name) == "Stories"
    assert heard.childCount() == 100_000
    third = heard.child(2)
    assert third.role() == QAccessible.Role.ListItem
    assert third.text(QAccessible.Text.Name).startswith("slug-2. Russia and North Korea sign a pact.")
    assert third.rect().height() == rows(panel).row_height
