# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Back to the story before with Ctrl+Tab, as between two sheets on a desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView

from editor_desk.desktop.shell.palette_list import RowRole
from editor_desk.desktop.shell.switch_dialog import SwitchDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def key(widget, code: Qt.Key, modifiers=CTRL, kind=QEvent.Type.KeyPress) -> None:
    QApplication.sendEvent(widget, QKeyEvent(kind, code, modifiers))


def let_go_of_ctrl(widget) -> None:
    key(widget, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyRelease)


def switch(desk, action: str) -> QListView:
    desk.window.commands[action].trigger()
    return next(d for d in desk.window.findChildren(SwitchDialog) if d.isVisible()).findChild(QListView)


@pytest.fixture
def three(desk):
    """A desk where three stories were opened: tejano-festival, school-zones, flu-clinics."""
    first = desk.story().slug
    assert first == "tejano-festival"
    desk.open("school-zones")
    desk.open("flu-clinics")
    return desk


def wait_for_slug(desk, slug: str) -> None:
    desk.wait_for(lambda: desk.room.story.view is not None and desk.story().slug == slug)


def test_the_story_before_is_one_key_away_and_so_is_the_way_back(three):
    let_go_of_ctrl(switch(three, "switch_next"))
    wait_for_slug(three, "school-zones")
    let_go_of_ctrl(switch(three, "switch_next"))
    wait_for_slug(three, "flu-clinics")


def test_tab_goes_on_while_ctrl_is_held(three):
    names = switch(three, "switch_next")
    key(names, Qt.Key.Key_Tab)
    let_go_of_ctrl(names)
    wait_for_slug(three, "tejano-festival")


def test_shift_goes_the_other_way_around(three):
    names = switch(three, "switch_previous")
    assert names.currentIndex().row() == 2
    key(names, Qt.Key.Key_Backtab, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert names.currentIndex().row() == 1
    key(names, Qt.Key.Key_Tab)
    key(names, Qt.Key.Key_Tab)
    assert names.currentIndex().row() == 0
    let_go_of_ctrl(names)
    assert three.story().slug == "flu-clinics"


def test_esc_stays_with_the_story(three):
    names = switch(three, "switch_next")
    key(names, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not [d for d in three.window.findChildren(SwitchDialog) if d.isVisible()]
    assert three.story().slug == "flu-clinics"


def test_the_list_says_slug_and_headline_last_opened_first(three):
    names = switch(three, "switch_next")
    rows = [names.model().index(row, 0).data(RowRole) for row in range(names.model().rowCount())]
    assert [row.title for row in rows] == ["flu-clinics", "school-zones", "tejano-festival"]
    assert rows[1].place == "Drivers get 30 days of warnings in new school zones"
    key(names, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)


def test_with_one_story_there_is_nothing_to_switch_to(desk):
    desk.window.commands["switch_next"].trigger()
    assert desk.window.findChildren(SwitchDialog) == []
