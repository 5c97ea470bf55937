# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The toolbar gives words to its buttons as long as there is room, and never hides one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QToolButton

from editor_desk.desktop.actions import ACTIONS, BY_ICON, TOOLBAR
from editor_desk.desktop.shell.toolbar import Toolbar

ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
KEYS = {action.id: action.shortcut for action in ACTIONS}


def button(desk, name: str) -> QToolButton:
    return desk.window.toolbar.findChild(QToolButton, f"{name}_button")


def test_icons_stand_alone_where_the_window_is_narrow(desk, qtbot):
    spelled_out = {name for group in TOOLBAR for name in group} - {"bold", "italic"}
    desk.window.resize(2600, 720)
    qtbot.waitUntil(
        lambda: all(button(desk, name).toolButtonStyle() is not ICON_ONLY for name in spelled_out)
    )
    desk.window.resize(1000, 720)
    qtbot.waitUntil(lambda: all(button(desk, name).toolButtonStyle() is ICON_ONLY for name in BY_ICON))
    assert button(desk, "sign_off").toolButtonStyle() is not ICON_ONLY


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [1280, 1366, 1440])
def test_no_button_is_hidden_on_a_small_screen(desk, language, width):
    desk.application.language.use(language)
    desk.window.resize(width, 720)
    toolbar = desk.window.toolbar
    for action in toolbar.actions():
        shown = toolbar.widgetForAction(action)
        assert shown is not None
        assert shown.geometry().right() < toolbar.width(), action.objectName()
    assert toolbar.sizeHint().width() <= toolbar.width()


def test_a_tooltip_names_the_action_and_its_keys(desk):
    for group in TOOLBAR:
        for name in group:
            if KEYS[name]:
                assert KEYS[name] in button(desk, name).toolTip()
            assert button(desk, name).toolTip()


def test_other_words_of_the_stages_shorten_the_buttons_beside_them(desk, qtbot):
    toolbar = desk.window.toolbar
    desk.application.language.use("es")
    desk.window.resize(3000, 800)
    desk.window.resize(toolbar.sizeHint().width() + 4, 800)
    assert button(desk, "quote").toolButtonStyle() is not ICON_ONLY
    chip = desk.window.stages.findChild(QLabel)
    chip.setText(chip.text() + " and many more words")
    qtbot.waitUntil(lambda: button(desk, "quote").toolButtonStyle() is ICON_ONLY)
    assert toolbar.sizeHint().width() <= toolbar.width()


def test_the_toolbar_comes_to_rest(desk, qtbot, monkeypatch):
    fitted = []
    fit = Toolbar.fit

    def counted(toolbar: Toolbar) -> None:
        fitted.append(toolbar.width())
        fit(toolbar)

    monkeypatch.setattr(Toolbar, "fit", counted)
    for width in (1000, 1280, 1440, 1700):
        desk.window.resize(width, 720)
        QCoreApplication.processEvents()
        fitted.clear()
        for _ in range(20):
            QCoreApplication.processEvents()
        assert len(fitted) < 10
