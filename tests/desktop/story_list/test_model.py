# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list behind the wall board: as long as the store's, with only the lines that are looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from editor_desk.desktop.story_list.model import IdRole, StoryListModel, WordsRole
from editor_desk.desktop.story_list.pages import KEPT_PAGES, PAGE, Pages
from editor_desk.store.list_query import ListPage, StoryLine
from tests.desktop.story_list.lines import FEST, PACT, TUESDAY_NOON, many


@pytest.fixture
def model():
    return StoryListModel(lambda: TUESDAY_NOON)


def whole(*lines: StoryLine) -> ListPage:
    return ListPage(lines, len(lines))


def test_the_model_keeps_qts_contract(model, qtmodeltester):
    model.show(whole(PACT, FEST))
    qtmodeltester.check(model)


def test_the_model_keeps_qts_contract_while_lines_come_and_go(model, qtmodeltester):
    lines = many(100)
    model.lines_wanted.connect(
        lambda first, count: model.add(ListPage(tuple(lines[first : first + count]), 100, first))
    )
    model.show(ListPage(tuple(lines[:PAGE]), 100))
    qtmodeltester.check(model)
    assert model.rowCount() == 100
    model.show(ListPage(tuple(lines[40:80]), 80, 40))
    qtmodeltester.check(model)


def test_a_row_whose_line_is_not_at_hand_says_so_and_asks_for_its_page(model, qtbot):
    model.show(ListPage(tuple(many(PAGE)), 100_000))
    index = model.index(50_000)
    with qtbot.waitSignal(model.lines_wanted) as wanted:
        assert index.data() == "Loading…"
    assert wanted.args == [50_000 // PAGE * PAGE, PAGE]
    assert index.data(IdRole) is None
    assert index.data(WordsRole) is None
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Loading…"


def test_what_was_asked_for_is_not_asked_for_again_until_it_came(model, qtbot):
    model.show(ListPage(tuple(many(PAGE)), 1000))
    model.want(500, 510)
    with qtbot.assertNotEmitted(model.lines_wanted):
        model.want(500, 510)
    assert model.add(ListPage(tuple(many(PAGE)), 1000, 480))
    with qtbot.assertNotEmitted(model.lines_wanted):
        model.want(500, 510)


def test_only_the_lines_looked_at_last_are_kept():
    pages, lines = Pages(), many(PAGE)
    for number in range(2 * KEPT_PAGES):
        pages.put(number * PAGE, lines)
        assert pages.get(0) is not None, "what is looked at all the time stays"
    assert sum(1 for _line in pages) == KEPT_PAGES * PAGE
    assert pages.missing(PAGE, PAGE) == (PAGE, PAGE)


@pytest.mark.parametrize(
    ("first", "last", "asked"),
    [(0, PAGE - 1, None), (0, PAGE, (PAGE, PAGE)), (PAGE - 1, 2 * PAGE, (PAGE, 2 * PAGE)), (0, -1, None)],
)
def test_whole_pages_are_asked_for(first: int, last: int, asked: tuple[int, int] | None):
    pages = Pages()
    pages.put(0, many(PAGE))
    assert pages.missing(first, last) == asked


def test_a_change_that_leaves_the_length_changes_rows_and_resets_nothing(model, qtbot):
    model.show(whole(PACT, FEST))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show(whole(PACT, replace(FEST, slug="new")))
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    assert model.index(1).data() == "new"


def test_lines_that_another_story_took_the_place_of_say_the_other(model, qtbot):
    model.show(whole(PACT, FEST))
    assert model.index(0).data() == PACT.slug
    model.show(whole(FEST, PACT))
    assert [model.index(row).data() for row in (0, 1)] == [FEST.slug, PACT.slug]
    assert model.row_of(PACT.id) == 1


def test_lines_of_a_list_of_another_length_are_refused(model):
    model.show(ListPage(tuple(many(PAGE)), 100))
    assert not model.add(ListPage(tuple(many(PAGE)), 101, PAGE))
    assert model.line(PAGE) is None


def test_searching_by_letters_never_reads_the_list_to_its_end(model, qtbot):
    model.show(ListPage(tuple(many(PAGE)), 100_000))
    with qtbot.assertNotEmitted(model.lines_wanted):
        assert model.match(model.index(0), Qt.ItemDataRole.DisplayRole, "z") == []
