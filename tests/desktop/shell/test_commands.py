# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything one can do stands once in the list of actions, has a handler, and a key of its own."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from editor_desk.desktop.actions import ACTIONS, TOOLBAR, Menu, in_words
from editor_desk.desktop.interface_language import InterfaceLanguage
from editor_desk.desktop.shell.commands import find_handler


def test_no_action_stands_twice():
    assert [name for name, count in Counter(action.id for action in ACTIONS).items() if count > 1] == []


def test_no_key_does_two_things():
    keys = Counter(
        QKeySequence(key).toString()
        for action in ACTIONS
        for key in (action.shortcut, *action.more_keys)
        if key
    )
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_key_takes_a_letter_from_a_keyboard_of_houston():
    """On Windows Ctrl+Alt is AltGr, which writes ñ, @ and \\ on the keyboards people have here."""
    assert [action.id for action in ACTIONS if "Ctrl+Alt" in action.shortcut or "\\" in action.shortcut] == []


def test_every_action_has_its_handler_in_the_shell(desk):
    for action in ACTIONS:
        assert callable(find_handler(desk.window.handlers(), action.handler))


def test_the_toolbar_shows_only_what_the_list_has():
    known = {action.id for action in ACTIONS if action.tool}
    assert {name for group in TOOLBAR for name in group} <= known


def test_the_keys_of_the_newsroom_are_those_of_the_guide():
    keys = {action.id: action.shortcut for action in ACTIONS}
    assert keys["search"] == "Ctrl+Shift+F"
    assert keys["make_fact"] == "Ctrl+M"
    assert keys["sign_off"] == "Ctrl+Shift+S"
    assert (keys["go_list"], keys["go_editor"], keys["go_facts"]) == ("Ctrl+1", "Ctrl+2", "Ctrl+3")
    assert (keys["show_list"], keys["show_counterpart"], keys["show_facts"]) == ("F2", "F3", "F4")


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_two_access_keys_of_a_menu_are_the_same(qapp, language):
    speaking = InterfaceLanguage(qapp)
    speaking.use(language)
    bar = [in_words(menu.value) for menu in Menu]
    menus = [[in_words(action.text) for action in ACTIONS if action.menu is menu] for menu in Menu]
    speaking.forget()
    for texts in (bar, *menus):
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_menu_fits_a_screen_of_720_lines(desk, language):
    desk.application.language.use(language)
    menus = [action.menu() for action in desk.window.menuBar().actions()]
    heights = {menu.title(): menu.sizeHint().height() for menu in menus if isinstance(menu, QMenu)}
    assert len(heights) == len(Menu)
    assert {title: height for title, height in heights.items() if height > 700} == {}
