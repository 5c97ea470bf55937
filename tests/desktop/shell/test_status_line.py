# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The foot of the window: what it says, what can be pressed there, and that a narrow window cuts nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from editor_desk.desktop.shell.status_line import StatusLine
from editor_desk.desktop.who_is_here import Here
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES, Person
from editor_desk.store.backup_list import last_backup
from editor_desk.workflow.people import add_person

EN, ES = Language.EN, Language.ES


@pytest.fixture
def line(qtbot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.resize(1300, 26)
    made.show_words({EN: 493, ES: 509}, None)
    made.show_pair_words(27, 31, 2)
    made.show_checks(4)
    made.show_backup(None)
    made.show_person(Person("ana", "Ana Ruiz"))
    made.show()
    return made


def buttons(line: StatusLine) -> list[str]:
    return [button.text() for button in line.findChildren(QPushButton) if not button.isHidden()]


def words(line: StatusLine) -> str:
    return line._words_label.text()


def test_it_says_the_pair_in_hand_and_both_editions(line):
    assert words(line).startswith("¶2: English 27, Spanish 31 words · English: 493")


def test_in_a_narrow_window_words_give_way_and_nothing_is_cut(line):
    line.resize(900, 26)
    QApplication.processEvents()
    assert words(line) == "¶2: English 27, Spanish 31 words"
    line.resize(500, 26)
    QApplication.processEvents()
    assert words(line) == ""
    assert line._safe_label.text() == "● All is saved here"
    assert buttons(line)[1:] == ["No backup yet", "Ana Ruiz"]
    assert line._words_label.toolTip().startswith("¶2")
    assert line.minimumSizeHint().width() <= 900


def test_a_backup_is_said_by_its_day_and_hour(line):
    line.show_backup(datetime.now(UTC) - timedelta(days=1))
    assert buttons(line)[1].startswith("Backup: yesterday")


def test_without_a_story_nothing_is_said_of_checks(line):
    line.show_checks(None)
    assert buttons(line) == ["No backup yet", "Ana Ruiz"]


def button(desk, text: str) -> QPushButton:
    return next(b for b in desk.window.status.findChildren(QPushButton) if text in b.text())


def test_pressing_the_checks_leads_to_what_stands_before_sign_off(desk):
    desk.window.panes.toggle_facts()
    desk.window.activateWindow()
    QTest.mouseClick(desk.window.status._checks_button, Qt.MouseButton.LeftButton)
    assert desk.window.panes.shows_facts
    assert desk.room.before_sign_off.isAncestorOf(QApplication.focusWidget())


def test_pressing_the_backup_makes_one_and_says_where(desk):
    desk.wait_for(lambda: "No backup yet" in desk.window.status._backup_button.text())
    assert last_backup(desk.window.store) is None
    QTest.mouseClick(desk.window.status._backup_button, Qt.MouseButton.LeftButton)
    desk.wait_for(lambda: "Backup made and checked" in desk.window.messages.text)
    desk.wait_for(lambda: desk.window.status._backup_button.text().startswith("Backup:"))
    made = last_backup(desk.window.store)
    assert made is not None
    assert datetime.now(UTC) - made < timedelta(minutes=1)


def test_somebody_else_sits_down_by_the_menu_of_the_name(desk):
    added: list[object] = []
    desk.room.link.ask(lambda there: add_person(there.work, "Eva Ochoa", ALL_ROLES), added.append)
    desk.wait_for(lambda: bool(added))
    here: list[Here] = []
    desk.room.people._show_menu = lambda who, _at: here.append(who)
    desk.window.status._person_button.customContextMenuRequested.emit(QPoint(3, 3))
    desk.wait_for(lambda: bool(here))
    menu = desk.room.people.menu_for(here[0])
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Eva Ochoa" in names
    assert names[-2:] == ["Somebody else…", "People and roles…"]
    next(action for action in menu.actions() if action.text() == "Eva Ochoa").trigger()
    desk.wait_for(lambda: desk.window.status._person_button.text() == "Eva Ochoa")
