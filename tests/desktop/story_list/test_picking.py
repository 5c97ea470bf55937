# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories picked in the list, by mouse and by keys, without opening one and without losing one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.store.list_query import ListQuery, View
from tests.desktop.story_list.lines import TUESDAY_NOON, many
from tests.desktop.story_list.test_panel import Shelf, rows

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(qtbot) -> StoryListPanel:
    panel = StoryListPanel(now=lambda: TUESDAY_NOON)
    qtbot.addWidget(panel)
    panel.resize(290, 700)
    panel.show()
    return panel


@pytest.fixture
def shelf(panel: StoryListPanel) -> Shelf:
    shelf = Shelf(panel, many(400))
    panel.ids_wanted.connect(lambda query: panel.picking.take(ids_of(shelf, query)))
    shelf.show(panel.query)
    return shelf


@pytest.fixture
def opened(panel: StoryListPanel) -> list[str]:
    chosen: list[str] = []
    panel.story_chosen.connect(chosen.append)
    return chosen


def ids_of(shelf: Shelf, query: ListQuery) -> list[str]:
    return [line.id for line in shelf.lines[query.offset : query.offset + query.limit]]


def click(panel: StoryListPanel, row: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
    view = rows(panel)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def key(panel: StoryListPanel, which: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(rows(panel), which, keys)


def test_one_click_opens_and_picks_nothing(panel: StoryListPanel, shelf: Shelf, opened: list[str]):
    click(panel, 2)
    assert opened == [shelf.lines[2].id]
    assert panel.picking.ids == ()
    assert panel.picking.bar is None, "nothing of it is made before it is needed"


def test_ctrl_and_a_click_pick_beside_the_open_story_and_open_nothing(
    panel: StoryListPanel, shelf: Shelf, opened: list[str]
):
    click(panel, 1)
    click(panel, 3, CTRL)
    click(panel, 4, CTRL)
    assert set(panel.picking.ids) == {shelf.lines[row].id for row in (1, 3, 4)}
    assert opened == [shelf.lines[1].id]
    click(panel, 3, CTRL)
    assert set(panel.picking.ids) == {shelf.lines[row].id for row in (1, 4)}
    assert panel.picking.bar is not None
    assert panel.picking.bar.text.startswith("2 ")
    assert panel.picking.bar.isVisible()


def test_shift_and_a_click_pick_a_range(panel: StoryListPanel, shelf: Shelf, opened: list[str]):
    click(panel, 1)
    click(panel, 4, SHIFT)
    assert panel.picking.ids == tuple(ids_of(shelf, ListQuery(offset=1, limit=4)))
    click(panel, 0, SHIFT)
    assert panel.picking.ids == tuple(ids_of(shelf, ListQuery(offset=0, limit=2)))
    assert len(opened) == 1


def test_a_plain_click_opens_and_lets_go_of_what_was_picked(
    panel: StoryListPanel, shelf: Shelf, opened: list[str]
):
    click(panel, 1)
    click(panel, 4, SHIFT)
    click(panel, 2)
    assert opened[-1] == shelf.lines[2].id
    assert panel.picking.ids == ()


def test_keys_pick_as_the_mouse_does(panel: StoryListPanel, shelf: Shelf, opened: list[str]):
    click(panel, 0)
    rows(panel).setFocus()
    key(panel, Qt.Key.Key_Down, SHIFT)
    key(panel, Qt.Key.Key_Down, SHIFT)
    assert list(panel.picking.ids) == ids_of(shelf, ListQuery(limit=3))
    key(panel, Qt.Key.Key_Down, CTRL)
    key(panel, Qt.Key.Key_Down, CTRL)
    key(panel, Qt.Key.Key_Space, CTRL)
    assert [*panel.picking.ids][-1] == shelf.lines[4].id
    assert [*panel.picking.ids][:3] == ids_of(shelf, ListQuery(limit=3))
    assert len(opened) == 1, "picking opens nothing"
    key(panel, Qt.Key.Key_Escape)
    assert not panel.picking.ids
    key(panel, Qt.Key.Key_Down)
    assert opened[-1] == shelf.lines[1].id, "the arrows go on from the open story"


def test_ctrl_a_picks_all_that_the_list_has_also_what_was_never_scrolled_to(
    panel: StoryListPanel, shelf: Shelf
):
    rows(panel).selectAll()
    assert panel.picking.ids == tuple(line.id for line in shelf.lines)
    assert len(shelf.asked) == 0, "no line was read for it"


def test_what_is_picked_survives_scrolling_and_another_order(panel: StoryListPanel, shelf: Shelf):
    click(panel, 0)
    click(panel, 2, CTRL)
    before = set(panel.picking.ids)
    view = rows(panel)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    QApplication.processEvents()
    view.verticalScrollBar().setValue(0)
    shelf.lines.reverse()
    shelf.show(panel.query)
    assert set(panel.picking.ids) == before
    assert not panel._model.rows_at_hand(before) or panel._model.picked == before


def test_another_view_lets_go_so_that_nothing_unseen_is_acted_on(panel: StoryListPanel, shelf: Shelf):
    click(panel, 0)
    click(panel, 2, CTRL)
    panel.show_view(View.READY)
    assert panel.picking.ids == ()


def test_the_menu_of_a_picked_row_is_that_of_all_of_them(panel: StoryListPanel, shelf: Shelf):
    several: list[QPoint] = []
    single: list[object] = []
    panel.several_menu_wanted.connect(several.append)
    panel.menu_wanted.connect(single.append)
    click(panel, 0)
    click(panel, 2, CTRL)

    def ask(row: int) -> None:
        view = rows(panel)
        place = view.visualRect(view.model().index(row, 0)).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)

    ask(2)
    assert (len(several), len(single)) == (1, 0)
    ask(3)
    assert (len(several), len(single)) == (1, 1)
    assert panel.picking.ids == (), "the menu of another row is about that one"


def test_a_screen_reader_hears_which_rows_are_picked(panel: StoryListPanel, shelf: Shelf):
    click(panel, 0)
    click(panel, 2, CTRL)
    view = rows(panel)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    spoken = view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Selected. ")
    assert view.selectionModel().isSelected(view.model().index(0, 0))
    assert view.selectionModel().isSelected(view.model().index(2, 0))
    assert not view.selectionModel().isSelected(view.model().index(1, 0))


def test_of_what_was_done_only_the_rest_stays_picked(panel: StoryListPanel, shelf: Shelf):
    click(panel, 0)
    click(panel, 3, SHIFT)
    panel.picking.keep([shelf.lines[1].id])
    assert panel.picking.ids == (shelf.lines[1].id,)
    panel.picking.keep([])
    assert panel.picking.bar is not None
    assert not panel.picking.bar.isVisible()


def test_esc_lets_go_also_of_what_was_scrolled_away(panel: StoryListPanel, shelf: Shelf):
    panel.picking.take([shelf.lines[390].id, shelf.lines[391].id])
    rows(panel).setFocus()
    key(panel, Qt.Key.Key_Escape)
    assert panel.picking.ids == ()
