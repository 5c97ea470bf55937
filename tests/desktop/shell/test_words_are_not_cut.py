# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Spanish is a fifth longer: on a screen of 1280×720 no word of a control may be cut, in any state of the desk.

The states are those of the pictures (``tests/screenshots.py``). A text that is shortened on purpose has its whole words
in a tooltip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QSplitter,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from editor_desk.desktop.appearance import Room
from editor_desk.desktop.shell.window_place import PANE_SHARES
from tests import screenshots

_SLACK = 1
"""Pixels that rounding may cost."""


def words_of(widget: QWidget) -> str:
    """What stands on a control; nothing where it draws no words itself."""
    if isinstance(widget, QLabel):
        text = widget.text()
        return re.sub(r"<[^>]+>", "", text) if "<" in text else text
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return ""


def room_for_words(widget: QWidget) -> int:
    """Pixels across that a control has for its words."""
    if isinstance(widget, (QCheckBox, QRadioButton)):
        mark = widget.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, widget)
        return widget.width() - mark - 4
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
        return widget.style().subElementRect(part, option, widget).width() - icon
    if isinstance(widget, QToolButton):
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
        return widget.width() - icon - 4
    return widget.contentsRect().width()


def is_cut(widget: QWidget) -> bool:
    """Whether a control shows less than its words."""
    words = words_of(widget).replace("&", "")
    if not words.strip() or not widget.isVisible():
        return False
    if (
        isinstance(widget, QToolButton)
        and widget.toolButtonStyle() is widget.toolButtonStyle().ToolButtonIconOnly
    ):
        return not widget.toolTip()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + _SLACK
    lines = words.split("\n")
    needed = max(widget.fontMetrics().horizontalAdvance(line) for line in lines)
    return needed > room_for_words(widget) + _SLACK


def cut(root: QWidget) -> Iterator[str]:
    """Every control of a window whose words are cut without a tooltip that has them all."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QTabBar) and widget.isVisible():
            yield from _cut_tabs(widget)
        elif isinstance(widget, QComboBox) and widget.isVisible():
            needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if needed > widget.width() - 24 + _SLACK and not widget.toolTip() and not widget.isEditable():
                yield f"{widget.objectName()}: {widget.currentText()}"
        elif is_cut(widget) and not widget.toolTip():
            yield f"{type(widget).__name__} {widget.objectName()}: {words_of(widget)[:80]}"


def _cut_tabs(tabs: QTabBar) -> Iterator[str]:
    for place in range(tabs.count()):
        needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(place).replace("&", ""))
        if needed > tabs.tabRect(place).width() and not tabs.tabToolTip(place):
            yield f"tab {tabs.tabText(place)}"


@pytest.fixture
def scene(desk, tmp_path: Path) -> screenshots.Scene:
    """The desk in Spanish on a small screen."""
    made = screenshots.Scene(desk.application, tmp_path, screenshots.LONGEST)
    desk.window.resize(1280, 720)
    # As they share a window that begins at this size, not one that began on the small offscreen screen.
    panes = desk.window.findChild(QSplitter, "panes")
    panes.setSizes([1280 * share // 100 for share in PANE_SHARES])
    desk.application.appearance.choose_room(Room.COMPACT)
    desk.application.language.use("es")
    made.language = "es"
    return made


# Menus ask the platform for what only a real screen has.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_no_word_is_cut_in_spanish_on_a_small_screen(scene, monkeypatch):
    monkeypatch.setattr(screenshots, "_SETTLE_MS", 60)
    found: dict[str, list[str]] = {}
    sizes: dict[str, QSize] = {}

    def see(shown: QWidget) -> None:
        if shown is not scene.window:
            # The offscreen platform's screen is narrower than any that people have.
            shown.resize(shown.size().expandedTo(shown.sizeHint()).boundedTo(QSize(1240, 690)))
        # What is still being laid out on a busy machine gets its time; what is cut stays cut.
        patience = QDeadlineTimer(3000)
        while list(cut(shown)) and not patience.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        found[state.name] = list(cut(shown))
        sizes[state.name] = shown.size()

    for state in screenshots.STATES:
        screenshots.look_at(scene, state, see)
    assert {name: words for name, words in found.items() if words} == {}
    assert {
        n: (s.width(), s.height()) for n, s in sizes.items() if s.width() > 1280 or s.height() > 720
    } == {}


def test_the_test_would_see_a_cut_word(qtbot):
    label = QLabel("Verificación de los datos")
    qtbot.addWidget(label)
    label.resize(30, 20)
    label.show()
    assert is_cut(label)
    label.resize(400, 20)
    assert not is_cut(label)
