# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The context menu of a text: suggestions on top though they come late; the toolbar shows the style at the caret."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from editor_desk.desktop.split_editor.source_text import Change
from editor_desk.newsroom.languages import Language

EN = Language.EN
# A menu that pops up asks for more than a platform without a screen has.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")
CARET = QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def body(desk):
    desk.open("hurricane-season")
    editor = desk.window.editor
    editor.focus_edition(EN)
    editor.tools(EN).apply({"body": [Change(0, 0, "The comittee **met now**.\n\n")]})
    found = editor._columns[EN].body
    desk.wait_for(lambda: bool(found._marks.at(6)))
    return found


def menu_at(body, place: int, act) -> None:
    """Open the menu at a place and do something while it is open."""
    cursor = body.textCursor()
    cursor.setPosition(place)
    body.setTextCursor(cursor)

    def while_open() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        try:
            act(menu)
        finally:
            menu.close()

    QTimer.singleShot(0, while_open)
    body.contextMenuEvent(QContextMenuEvent(CARET, QPoint(1, 1), QPoint(1, 1)))


def words(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def test_suggestions_come_while_the_menu_is_open_and_mend_the_word(desk, body):
    def act(menu: QMenu) -> None:
        assert words(menu)[0] == "Looking for suggestions…"
        desk.wait_for(lambda: words(menu)[0] == "committee")
        menu.actions()[0].trigger()

    before = body.source.text
    menu_at(body, 6, act)
    assert body.source.text.startswith("The committee **met now**.")
    desk.window.editor.undo()
    assert body.source.text == before


def test_a_word_that_is_right_has_none_and_the_rest_is_there(body):
    seen: list[str] = []
    menu_at(body, 2, lambda menu: seen.extend(words(menu)))
    assert "Looking for suggestions…" not in seen
    assert {"Make a fact of the selection", "Paste without style", "Go to paragraph…"} <= set(seen)


def test_nobody_waits_for_suggestions_when_the_menu_is_closed(desk, body):
    menu_at(body, 6, lambda menu: None)
    desk.wait_for(lambda: desk.room.spelling._process._asked is None)
    assert body.source.text.startswith("The comittee")


def test_the_toolbar_shows_the_style_at_the_caret(desk, body):
    commands = desk.window.commands
    cursor = body.textCursor()
    cursor.setPosition(17)
    body.setTextCursor(cursor)
    desk.wait_for(lambda: commands["bold"].isChecked())
    assert not commands["italic"].isChecked()
    commands["bold"].trigger()
    desk.wait_for(lambda: not commands["bold"].isChecked())
    commands["numbered"].trigger()
    desk.wait_for(lambda: commands["numbered"].isChecked())
    desk.window.editor.focus_field(EN, "headline")
    desk.wait_for(lambda: not commands["numbered"].isChecked())
