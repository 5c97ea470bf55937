# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The week in the hand: pressed it opens, dragged or by keys it moves, and everything on it has words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.week import Move, Week, WeekPanel
from editor_desk.desktop.week.card import StoryCard
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.week_read import WeekLines
from tests.desktop.week.lines import EN, ES, HOUSTON, NOW, WEEK, at, line

FERRY = line("ferry", at(24, 14), section="News", holder="Ana")
VOTE = line("vote", at(24, 9), section="News")
FAIR = line("fair", at(27), other=at(28, 10), plan=Plan.EN_FIRST, section="Culture")
OUT = line("out", at(26), stages=(Stage.LIVE, Stage.LIVE), section="Culture")
LINES = WeekLines((VOTE, FERRY, OUT, FAIR), (line("old", at(20)),), (line("someday"),), 1, 1)


@pytest.fixture
def panel(qtbot) -> WeekPanel:
    made = WeekPanel(lambda: NOW)
    made.go_to(Week(WEEK.monday, HOUSTON))
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show_lines(LINES)
    made.show()
    return made


def card(panel: WeekPanel, slug: str) -> StoryCard:
    found = panel.board.card_of(f"id of {slug}") or panel.tray.card_of(f"id of {slug}")
    assert found is not None
    return found


def moves(panel: WeekPanel) -> list[Move]:
    seen: list[Move] = []
    panel.move_wanted.connect(seen.append)
    return seen


def key(widget, code: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, code, modifiers))


def middle_of_day(panel: WeekPanel, number: int) -> QPoint:
    start, end = panel.board.day_columns()[number]
    return panel.board.mapToGlobal(QPoint(int((start + end) / 2), 30))


def drag(widget: StoryCard, to: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    for point in (to - QPoint(40, 0), to):
        QTest.mouseMove(widget, widget.mapFromGlobal(point))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(to))


def test_sections_stand_down_and_days_across_in_the_order_they_are_due(panel):
    assert [row.section for row in panel.plan.rows] == ["Culture", "News"]
    assert [[one.card.slug for one in day] for day in panel.board.order()] == [
        [], ["vote", "ferry"], [], ["out"], ["fair"], [], [],
    ]  # fmt: skip
    assert [one.card.slug for one in panel.tray.order()] == ["old", "someday"]


def test_today_is_named_and_not_only_coloured(panel):
    assert panel.plan.today == 2
    assert panel.plan.title == "November 23–29, 2026"


def test_a_card_says_everything_to_whoever_listens(panel):
    said = QAccessible.queryAccessibleInterface(card(panel, "ferry")).text(QAccessible.Text.Name)
    for words in ("ferry", "News", "Tuesday", "late: 2 p.m.", "EN Draft", "ES Draft", "held by Ana"):
        assert words in said


def test_an_edition_that_follows_on_another_day_says_which(panel):
    shown = card(panel, "fair").card
    assert shown is not None
    assert [chip.text for chip in shown.chips] == ["EN Draft", "ES Draft · Sat"]


def test_pressing_a_card_opens_its_story(panel):
    chosen: list[str] = []
    panel.story_chosen.connect(chosen.append)
    QTest.mouseClick(card(panel, "ferry"), Qt.MouseButton.LeftButton)
    key(card(panel, "vote"), Qt.Key.Key_Return)
    assert chosen == ["id of ferry", "id of vote"]


def test_dragged_to_another_day_it_is_due_then_at_its_hour(panel):
    seen = moves(panel)
    drag(card(panel, "ferry"), middle_of_day(panel, 4))
    (move,) = seen
    assert move.due == {EN: at(27, 14)}
    assert move.before == {EN: at(24, 14)}
    assert [one.card.slug for one in panel.board.order()[4]] == ["fair", "ferry"]


def test_dragged_back_it_is_due_as_before(panel):
    seen = moves(panel)
    drag(card(panel, "ferry"), middle_of_day(panel, 4))
    drag(card(panel, "ferry"), middle_of_day(panel, 1))
    assert seen[1].due == seen[0].before


def test_dragged_to_the_tray_it_has_no_day(panel):
    seen = moves(panel)
    drag(card(panel, "ferry"), panel.tray.mapToGlobal(QPoint(40, 300)))
    assert seen[0].due == {EN: None}
    assert [one.card.slug for one in panel.tray.order()] == ["old", "ferry", "someday"]


def test_a_drag_is_no_press_and_can_be_given_up(panel):
    seen, chosen = moves(panel), list[str]()
    panel.story_chosen.connect(chosen.append)
    ferry = card(panel, "ferry")
    QTest.mousePress(ferry, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(ferry, ferry.mapFromGlobal(middle_of_day(panel, 4)))
    key(ferry, Qt.Key.Key_Escape)
    QTest.mouseRelease(ferry, Qt.MouseButton.LeftButton, pos=ferry.mapFromGlobal(middle_of_day(panel, 4)))
    assert seen == []
    assert chosen == []


def test_what_is_out_does_not_move_and_says_so(panel):
    seen, stays = moves(panel), list[str]()
    panel.stays.connect(stays.append)
    key(card(panel, "out"), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert seen == []
    assert stays == ["out"]


def test_arrows_go_from_card_to_card_and_tab_comes_to_one_only(panel):
    ferry = card(panel, "ferry")
    ferry.setFocus()
    ferry.entered.emit()
    stops = [
        one
        for one in panel.findChildren(StoryCard)
        if one.isVisible() and one.focusPolicy() == Qt.FocusPolicy.StrongFocus
    ]
    assert stops == [ferry]
    key(ferry, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is card(panel, "vote")
    key(card(panel, "vote"), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is card(panel, "out")
    key(card(panel, "out"), Qt.Key.Key_Left)
    key(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget() in (card(panel, "old"), card(panel, "someday"))


def test_keys_alone_move_a_story_twice_and_keep_it_in_the_hand(panel):
    seen = moves(panel)
    card(panel, "ferry").setFocus()
    for _ in range(2):
        key(card(panel, "ferry"), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert [move.due for move in seen] == [{EN: at(25, 14)}, {EN: at(26, 14)}]
    assert QApplication.focusWidget() is card(panel, "ferry")


def test_a_story_beside_the_week_gets_today(panel):
    seen = moves(panel)
    key(card(panel, "someday"), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert seen[0].due == {EN: at(25, 17)}


def test_the_menu_names_every_day_the_next_week_and_none(panel):
    seen = moves(panel)
    menu = panel.menu_for(card(panel, "fair").card)
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert names[1] == "Monday, Nov 23"
    assert names[8] == "Next week: Monday, Nov 30"
    assert names[9] == "Without a day"
    menu.actions()[2].trigger()
    assert seen[0].day == date(2026, 11, 23)
    assert seen[0].due == {EN: at(23), ES: at(24, 10)}


def test_page_keys_ask_for_the_weeks_around(panel):
    asked: list[Week] = []
    panel.week_wanted.connect(asked.append)
    key(panel, Qt.Key.Key_PageDown)
    key(panel, Qt.Key.Key_PageUp)
    key(panel, Qt.Key.Key_PageUp)
    key(panel, Qt.Key.Key_Home)
    assert [week.monday.day for week in asked] == [30, 23, 16, 23]


def test_a_week_of_two_months_names_both(panel):
    panel.go_to(Week(date(2026, 11, 30), HOUSTON))
    panel.show_lines(WeekLines())
    assert panel.plan.title == "November 30 – December 6, 2026"
    assert panel.plan.today is None


def test_ctrl_p_prints_the_week_while_it_is_looked_at(panel):
    asked: list[bool] = []
    panel.print_wanted.connect(lambda: asked.append(True))
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(card(panel, "ferry"), event)
    assert asked == [True]
