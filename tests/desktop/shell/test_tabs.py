# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories open at the real window: tabs that stay, tabs that make room, and places found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.shell.status_line import Safety
from editor_desk.desktop.shell.story_tabs import StoryTabs
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.stories import set_fields

EN, ES = Language.EN, Language.ES


def tabs(desk) -> StoryTabs:
    return desk.window.findChild(StoryTabs)


def titles(desk) -> list[str]:
    return [tabs(desk).bar.tabText(place) for place in range(tabs(desk).bar.count())]


def body(desk, language: Language = EN):
    columns = desk.window.editor.findChildren(EditionColumn)
    return next(column for column in columns if column.language is language).field("body")


def type_a_word(desk) -> None:
    body(desk).setFocus()
    body(desk).insertPlainText("Word ")
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.is_idle and not desk.window.editor.has_unsaved)


@pytest.fixture
def two(desk):
    """tejano-festival, written in; school-zones, only looked at and in hand."""
    assert desk.story().slug == "tejano-festival"
    type_a_word(desk)
    desk.open("school-zones")
    return desk


def test_with_one_story_open_there_is_no_bar(desk):
    assert tabs(desk).isHidden()
    desk.open("school-zones")
    assert tabs(desk).isHidden(), "only looked at, the first one made room"


def test_what_was_written_in_stays_and_what_was_looked_at_makes_room(two):
    assert not tabs(two).isHidden()
    assert titles(two) == ["tejano-festival", "school-zones"]
    two.open("flu-clinics")
    assert titles(two) == ["tejano-festival", "flu-clinics"]


def test_pressing_twice_in_the_list_keeps_a_story(two):
    two.window.story_list.story_kept.emit(two.story().id)
    two.open("flu-clinics")
    assert titles(two) == ["tejano-festival", "school-zones", "flu-clinics"]


def test_pressing_a_tab_twice_keeps_it(two):
    tabs(two).bar.tabBarDoubleClicked.emit(1)
    two.open("flu-clinics")
    assert "school-zones" in titles(two)


def test_a_tab_brings_its_story_and_the_list_follows(two):
    tabs(two).bar.setCurrentIndex(0)
    two.wait_for(lambda: two.room.story.view is not None and two.story().slug == "tejano-festival")
    assert two.window.story_list._chosen == two.story().id


def test_the_caret_and_the_page_are_where_they_were_left(two):
    two.open("hurricane-season")
    english = body(two)
    cursor = english.textCursor()
    cursor.setPosition(700)
    cursor.setPosition(712, cursor.MoveMode.KeepAnchor)
    english.setTextCursor(cursor)
    english.verticalScrollBar().setValue(180)
    left = (180, 712, 700)
    two.room.tabs.keep(two.story().id)
    two.open("tejano-festival")
    assert english.verticalScrollBar().value() == 0
    two.open("hurricane-season")
    cursor = english.textCursor()
    assert (english.verticalScrollBar().value(), cursor.position(), cursor.anchor()) == left


def test_the_keyboard_comes_back_to_the_edition_it_was_in(two):
    two.window.activateWindow()
    two.window.editor.focus_edition(ES)
    two.wait_for(lambda: QApplication.focusWidget() is body(two, ES))
    two.open("tejano-festival")
    two.window.editor.focus_edition(EN)
    two.open("school-zones")
    assert two.window.editor.focused_language() is EN or QApplication.focusWidget() is body(two, ES)


def test_ctrl_w_closes_and_ctrl_shift_t_opens_again(two):
    two.window.commands["close_tab"].trigger()
    two.wait_for(lambda: two.room.story.view is not None and two.story().slug == "tejano-festival")
    assert tabs(two).isHidden()
    two.window.commands["reopen_tab"].trigger()
    two.wait_for(lambda: two.room.story.view is not None and two.story().slug == "school-zones")
    assert titles(two) == ["tejano-festival", "school-zones"]


def test_the_middle_button_closes_a_tab(two):
    bar = tabs(two).bar
    at = QPointF(bar.tabRect(0).center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        middle = Qt.MouseButton.MiddleButton
        event = QMouseEvent(
            kind, at, QPointF(bar.mapToGlobal(at.toPoint())), middle, middle, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(bar, event)
    two.wait_for(lambda: tabs(two).isHidden())
    assert two.story().slug == "school-zones"


def test_the_last_story_cannot_be_closed(desk):
    desk.window.commands["close_tab"].trigger()
    assert desk.story().slug == "tejano-festival"


def test_tabs_are_dragged_into_another_order(two):
    tabs(two).bar.moveTab(0, 1)
    assert [story.title for story in two.room.tabs.open.stories] == ["school-zones", "tejano-festival"]
    assert two.story().slug == "school-zones"


def test_keys_go_around_the_tabs(two):
    two.window.commands["next_tab"].trigger()
    two.wait_for(lambda: two.room.story.view is not None and two.story().slug == "tejano-festival")
    two.window.commands["previous_tab"].trigger()
    two.wait_for(lambda: two.room.story.view is not None and two.story().slug == "school-zones")


def test_a_story_that_was_closed_is_not_gone_back_to(two):
    closed = two.story().id
    two.window.commands["close_tab"].trigger()
    two.wait_for(lambda: two.room.story.view is not None)
    assert closed not in two.room.lately.stories


def test_every_tab_can_be_gone_back_to(two, start):
    two.room.tabs.keep(two.story().id)
    two.open("flu-clinics")
    two.close()
    again = start(two.window.store)
    assert set(again.room.lately.stories) == {story.id for story in again.room.tabs.open.stories}


def test_tomorrow_the_same_stories_are_open_and_the_same_one_in_hand(two, start):
    two.close()
    again = start(two.window.store)
    assert titles(again) == ["tejano-festival", "school-zones"]
    assert again.story().slug == "school-zones"
    assert tabs(again).bar.currentIndex() == 1
    assert not tabs(again).isHidden()


def test_a_slug_that_changes_changes_its_tab(two):
    story_id = two.story().id
    two.room.link.act(lambda work: set_fields(work, story_id, {"slug": "school-zones-2"}))
    two.wait_for(lambda: "school-zones-2" in titles(two))


def test_what_is_not_saved_has_a_dot_and_words_for_it(two, qtbot):
    first = two.room.tabs.open.stories[0]
    two.room.tabs._saving._waiting[first.id, EN] = None  # a disk that does not answer
    two.room.saving.safety_changed.emit(Safety.NOT_SAVED)
    two.wait_for(lambda: titles(two)[0].startswith("●"))
    bar = QAccessible.queryAccessibleInterface(tabs(two).bar)
    said = [bar.child(n).text(QAccessible.Text.Name) for n in range(bar.childCount())]
    assert any("not saved yet" in words for words in said)
    two.room.tabs._saving._waiting.clear()
    two.room.saving.safety_changed.emit(Safety.SAVED)
    assert not titles(two)[0].startswith("●")


def test_every_close_button_says_what_it_closes(two):
    bar = tabs(two).bar
    button = bar.tabButton(0, bar.ButtonPosition.RightSide)
    assert button.accessibleName() == "Close tejano-festival"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    two.wait_for(lambda: tabs(two).isHidden())


def test_the_menu_of_a_tab_keeps_closes_and_closes_the_others(two):
    menu = tabs(two).menu_for(1)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["&Keep open", "&Close", "Close the &others"]
    menu.actions()[-1].trigger()
    two.wait_for(lambda: titles(two) == ["school-zones"])
