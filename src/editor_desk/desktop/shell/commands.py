# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Menus, toolbar and keys, made from the one list of actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QFont, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from editor_desk import assets
from editor_desk.desktop.actions import ACTIONS, CHOICES, SUBMENUS, TOOLBAR, Action, Menu, in_words, plain
from editor_desk.desktop.icons import icon

_OWN_FONT: dict[str, Callable[[QFont], None]] = {
    "bold": lambda font: font.setBold(True),
    "italic": lambda font: font.setItalic(True),
}
"""B stands bold and I italic, as everywhere."""


class Commands(QObject):
    """The QAction of every action; ``handlers`` gives the parts of the shell named in the list, when asked."""

    def __init__(
        self, window: QMainWindow, toolbar: QToolBar, handlers: Callable[[], dict[str, object]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._toolbar = toolbar
        self._handlers = handlers
        self._menus: dict[Menu, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._within: dict[str, QMenu] = {}
        self.may_do: Callable[[Action], bool] = lambda _action: True
        """Asked before anything is done: where the text is out of sight, nothing is done to it."""
        for menu in Menu:
            self._menus[menu] = window.menuBar().addMenu("")
        for action in ACTIONS:
            self._add(action)
        for number, group in enumerate(TOOLBAR):
            if number:
                toolbar.addSeparator()
            for name in group:
                toolbar.addAction(self._actions[name])
        self.retell()
        self.show_story_is_open(is_open=False)
        self.show_picks(has_picks=False)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def check(self, name: str, *, is_on: bool = True) -> None:
        """Put the tick of an action, without doing it."""
        self._actions[name].setChecked(is_on)

    def show_story_is_open(self, *, is_open: bool) -> None:
        """Grey what needs a story while there is none."""
        for action in ACTIONS:
            if action.needs_story:
                self._actions[action.id].setEnabled(is_open)

    def show_picks(self, *, has_picks: bool) -> None:
        """Grey what needs stories picked in the list while there are none."""
        for action in ACTIONS:
            if action.needs_picks:
                self._actions[action.id].setEnabled(has_picks)

    def retell(self) -> None:
        """Write everything in the language of now."""
        for menu, widget in self._menus.items():
            widget.setTitle(in_words(menu.value))
            widget.setAccessibleName(plain(menu.value))
        for name, widget in self._within.items():
            title = CHOICES.get(name) or SUBMENUS[name]
            widget.setTitle(in_words(title))
            widget.setAccessibleName(in_words(title))
        for action in ACTIONS:
            self._write(action)
        more = self._toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName(self.tr("More of the toolbar"))

    def _add(self, action: Action) -> None:
        made = QAction(self._window)
        made.setObjectName(action.id)
        made.setCheckable(action.is_checkable)
        made.setIcon(_icon(action))
        # In a menu the tick stands where the icon would.
        made.setIconVisibleInMenu(not action.is_checkable)
        if action.id in _OWN_FONT:
            font = made.font()
            _OWN_FONT[action.id](font)
            made.setFont(font)
        if action.shortcut:
            made.setShortcuts([QKeySequence(keys) for keys in (action.shortcut, *action.more_keys)])
        if action.choice:
            self._group(action.choice).addAction(made)
        made.triggered.connect(lambda _checked: self._do(action))
        self._actions[action.id] = made
        if action.opens_group:
            self._menus[action.menu].addSeparator()
        self._menu_of(action).addAction(made)

    def _menu_of(self, action: Action) -> QMenu:
        """Its menu, or one within that: of its choice, or of what it belongs to."""
        name = action.choice if action.choice in CHOICES else action.under
        if not name:
            return self._menus[action.menu]
        if name not in self._within:
            self._within[name] = self._menus[action.menu].addMenu("")
        return self._within[name]

    def _do(self, action: Action) -> None:
        handlers = self._handlers()
        if not self.may_do(action):
            if action.is_checkable:
                self._actions[action.id].toggle()  # the tick was put by the press
            return
        if action.handler.partition(".")[0] in handlers:  # else the desk is still opening
            find_handler(handlers, action.handler)()

    def _group(self, choice: str) -> QActionGroup:
        if choice not in self._choices:
            self._choices[choice] = QActionGroup(self)
        return self._choices[choice]

    def _write(self, action: Action) -> None:
        made = self._actions[action.id]
        made.setText(in_words(action.text))
        if action.tool:
            made.setIconText(in_words(action.tool))
        tip = in_words(action.tip) or plain(action.text)
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{tip} ({keys})" if keys else tip)


def find_handler(handlers: dict[str, object], name: str) -> Callable[[], None]:
    """The method an action names ("steps.sign_off"); raises where the shell has none."""
    part, _, method = name.partition(".")
    found = getattr(handlers[part], method)
    if not callable(found):
        raise TypeError(f"{name} is no method")
    return found  # type: ignore[no-any-return]


def _icon(action: Action) -> QIcon:
    try:
        return icon(action.drawing)
    except assets.MissingAsset:
        return QIcon()  # some stand in menus only, with nothing to draw
