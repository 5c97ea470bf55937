# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The story list while it is searched: where words were found, the orders, filters, what is not understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton

from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.desktop.story_list.board_view import BoardView
from editor_desk.desktop.story_list.row_layout import Kind, RowFonts, lay_out, row_height
from editor_desk.desktop.story_list.row_words import row_words
from editor_desk.store.list_query import Board, Hit, HitPlace, ListPage, ListQuery, Sort, View
from tests.desktop.story_list.lines import ES, FEST, PACT, TUESDAY_NOON


def hit(text: str, *words: str) -> Hit:
    """A line of the Spanish text with these words lit."""
    return Hit(
        HitPlace.BODY, ES, text, tuple((text.index(word), text.index(word) + len(word)) for word in words)
    )


BAYOU = hit("… y el bayou creció nueve pies junto al Bayou Verde", "bayou", "Bayou")
FOUND = replace(PACT, hit=BAYOU)


@pytest.fixture
def panel(qtbot):
    panel = StoryListPanel(now=lambda: TUESDAY_NOON)
    qtbot.addWidget(panel)
    panel.resize(290, 700)
    panel.show()
    return panel


@pytest.fixture
def spanish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("es_US"))
    yield
    QLocale.setDefault(before)


def search(panel: StoryListPanel, words: str) -> None:
    panel._form.search_edit.setText(words)
    panel._search.ask()


def rows(panel: StoryListPanel) -> BoardView:
    return panel._form.stories_view


def problems(panel: StoryListPanel) -> str:
    label = panel._form.problem_label
    return label.text() if label.isVisible() else ""


def orders(panel: StoryListPanel) -> list[str]:
    menu = panel._form.sort_button.menu()
    return [action.text() for action in menu.actions() if action.isVisible()]


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_a_row_shows_where_words_were_found_with_each_hit_bold_and_underlined(panel):
    fonts = RowFonts(panel.font())
    pieces = lay_out(row_words(FOUND, TUESDAY_NOON), 900, fonts, 8, with_hit=True)
    assert [piece.text for piece in pieces if piece.kind is Kind.WHERE] == ["ES text: "]
    lit = [piece for piece in pieces if piece.kind is Kind.LIT]
    assert [piece.text for piece in lit] == ["bayou", "Bayou"]
    assert fonts.font(Kind.LIT).bold(), "not by colour alone"
    assert fonts.font(Kind.LIT).underline()
    line = [piece for piece in pieces if piece.kind in (Kind.WHERE, Kind.HIT, Kind.LIT)]
    assert "".join(piece.text for piece in line) == f"ES text: {BAYOU.text}"
    assert all(one.rect.right() <= other.rect.left() + 1 for one, other in pairwise(line))


@pytest.mark.parametrize("width", [180, 230, 290, 420])
def test_the_first_hit_is_seen_however_narrow_the_list_is(panel, width: int):
    fonts = RowFonts(panel.font())
    long = hit("palabras que van antes de ella y el bayou creció", "bayou")
    pieces = lay_out(row_words(replace(PACT, hit=long), TUESDAY_NOON), width, fonts, 8, with_hit=True)
    (lit,) = [piece for piece in pieces if piece.kind is Kind.LIT]
    assert lit.text == "bayou"
    assert lit.rect.width() >= fonts.metrics(Kind.LIT).horizontalAdvance("bayou")
    assert lit.rect.right() <= width


def test_rows_are_as_high_as_ever_where_nothing_is_searched_for(panel):
    fonts = RowFonts(panel.font())
    assert row_height(290, fonts, 8, with_hit=True) > row_height(290, fonts, 8)
    panel.show_board(Board(ListPage((PACT, FEST), 2), {}))
    usual = rows(panel).row_height
    search(panel, "bayou")
    assert rows(panel).row_height > usual
    search(panel, "stage:draft")
    assert rows(panel).row_height == usual, "a filter lights no words"
    search(panel, "")
    assert rows(panel).row_height == usual


def test_a_screen_reader_hears_where_words_were_found(panel):
    search(panel, "bayou")
    panel.show_board(Board(ListPage((FOUND,), 1), {}))
    spoken = rows(panel).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(f"found in text, Spanish: {BAYOU.text}.")
    child = QAccessible.queryAccessibleInterface(rows(panel)).child(0)
    assert child.text(QAccessible.Text.Name) == spoken


def test_a_search_has_an_order_of_its_own(panel, qtbot):
    asked: list[ListQuery] = []
    panel.query_changed.connect(asked.append)
    panel.start_with(View.IN_PROGRESS, Sort.URGENCY, "")
    assert orders(panel) == ["Changed last", "By due time", "By urgency", "By slug"]
    search(panel, "bayou")
    assert orders(panel)[:2] == ["Newest first", "Best match"]
    panel.sort_by(Sort.MATCH)
    search(panel, "")
    search(panel, "levee")
    assert [query.sort for query in asked] == [Sort.CHANGED, Sort.MATCH, Sort.URGENCY, Sort.MATCH]
    assert panel.orders == (Sort.URGENCY, Sort.MATCH)
    assert panel.findChild(QToolButton, "sort_button").text() == "Best match"


def test_the_best_match_waits_where_the_person_is_choosing(panel, qtbot):
    best = panel.findChild(QToolButton, "best_button")
    panel.sort_by(Sort.MATCH)
    search(panel, "bayou")
    panel.show_board(Board(ListPage((FOUND, FEST), 2, is_partial=True), {}))
    assert not panel.is_choosing
    qtbot.keyClick(rows(panel), Qt.Key.Key_Down)
    assert panel.is_choosing
    panel.stay_newest()
    assert panel.query.sort is Sort.CHANGED
    assert best.isVisible()
    assert panel.orders[1] is Sort.MATCH, "what the person likes stays liked"
    with qtbot.waitSignal(panel.query_changed) as asked:
        best.click()
    assert asked.args[0].sort is Sort.MATCH
    assert not best.isVisible()
    assert not panel.is_choosing


def test_nobody_counts_the_first_stories_of_a_search(panel):
    search(panel, "bayou")
    label = panel.findChild(QLabel, "count_label")
    panel.show_board(Board(ListPage((FOUND,), 1, is_partial=True), {}))
    assert label.text() == ""
    panel.show_board(Board(ListPage((FOUND,), 1), {}))
    assert label.text().startswith("1 ")


def test_the_story_in_hand_stays_in_hand_when_the_ranking_comes(panel):
    search(panel, "bayou")
    panel.show_board(Board(ListPage((FOUND, FEST), 2, is_partial=True), {}))
    panel.select("fest")
    panel.show_board(Board(ListPage((FEST, FOUND), 2, place=0), {}))
    assert panel.chosen == "fest"
    assert rows(panel).currentIndex().row() == 0


def test_a_filter_that_is_not_understood_is_told_under_the_field(panel):
    search(panel, "bayou stage:flying")
    assert "“stage:flying” is left out" in problems(panel)
    search(panel, "bayou stage:")
    assert "“stage:” waits for a value, such as planned, draft" in problems(panel)
    search(panel, "bayou stage:draft")
    assert problems(panel) == ""


def test_the_menu_writes_a_filter_behind_what_is_typed(panel):
    field = panel.findChild(QLineEdit, "search_edit")
    field.setText("bayou")
    menu = panel.findChild(QToolButton, "filter_button").menu()
    menu.aboutToShow.emit()
    stage = next(action.menu() for action in menu.actions() if action.text().startswith("Stage"))
    entries(stage)["stage:ready"].trigger()
    assert field.text() == "bayou stage:ready "
    section = next(action for action in menu.actions() if action.text().startswith("Section"))
    section.trigger()
    assert field.text() == "bayou stage:ready section:"
    assert field.cursorPosition() == len(field.text())


def test_the_menu_writes_in_the_language_of_the_window(panel, spanish):
    menu = panel.findChild(QToolButton, "filter_button").menu()
    menu.aboutToShow.emit()
    written = [text for action in menu.actions() if action.menu() for text in entries(action.menu())]
    assert "etapa:lista" in written
    assert "antes:ayer" in written
