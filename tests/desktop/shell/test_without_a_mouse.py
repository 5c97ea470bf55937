# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tab goes through the whole window and back to where it began, leaves nothing out, and is seen on its way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from editor_desk.desktop.theme import Look

_MOST_STEPS = 150


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops, in its order, until it is back where it began."""
    found = [focused()]
    for _ in range(_MOST_STEPS):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is found[0]:
            return found
        assert focused() not in found, f"Tab goes round among a few: {name(focused())}"
        found.append(focused())
    raise AssertionError("Tab never comes back")


def reachable(window: QWidget) -> set[QWidget]:
    """What stands there to be used: what takes the keyboard, is to be seen, and may be used now."""
    return {
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and not each.size().isEmpty()
    }


@pytest.fixture
def at_the_text(desk, qtbot):
    desk.window.resize(1440, 900)
    desk.window.activateWindow()
    desk.window.panes.go_to_editor()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return desk


def test_tab_reaches_everything_in_the_window(at_the_text):
    window = at_the_text.window
    found = set(stops(window))
    left_out = {name(each) for each in reachable(window) - found}
    assert left_out == set()


def test_shift_tab_goes_the_same_way_back(at_the_text):
    begun = focused()
    QTest.keyClick(begun, Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is begun


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_the_keyboard_is_seen_wherever_it_is(at_the_text, look):
    at_the_text.application.appearance.choose(look)
    window = at_the_text.window
    unseen = []
    for stop in stops(window):
        if isinstance(stop, (QTextEdit, QPlainTextEdit)):
            continue  # the caret shows it
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_keyboard = picture_of(stop)
        stop.clearFocus()
        if picture_of(stop) == with_keyboard:
            unseen.append(name(stop))
    assert unseen == []


def picture_of(widget: QWidget) -> QImage:
    """A control as it stands in the window, with a little around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(place).toImage()


def test_the_panes_have_keys_of_their_own(at_the_text):
    window = at_the_text.window
    for key, place in ((Qt.Key.Key_1, window.story_list), (Qt.Key.Key_2, window.editor)):
        QTest.keyClick(focused(), key, Qt.KeyboardModifier.ControlModifier)
        assert place.isAncestorOf(focused()), name(focused())
    QTest.keyClick(focused(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert at_the_text.room.side.isAncestorOf(focused()), name(focused())
