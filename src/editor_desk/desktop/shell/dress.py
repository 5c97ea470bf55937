# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the window's own bars look: tool buttons that read as buttons, a message bar that is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QToolBar, QToolButton

from editor_desk.desktop.theme import Colors


def bars(colors: Colors) -> str:
    """The stylesheet of toolbar, message bar, status line and the buttons of dialogs."""
    notice, problem = colors.tones["done"], colors.tones["bad"]
    return f"""
QToolBar {{ background: {colors.panel}; border: none; border-bottom: 1px solid {colors.line};
    padding: 5px 8px; spacing: 5px; }}
QToolBar::separator {{ background: {colors.line}; width: 1px; margin: 4px 5px; }}
QToolBar QToolButton {{ background: {colors.control}; color: {colors.text};
    border: 1px solid {colors.control_line}; border-radius: 5px; padding: 3px 9px; }}
QToolBar QToolButton:hover {{ border-color: {colors.accent}; }}
QToolBar QToolButton:focus {{ border-color: {colors.accent}; }}
QToolBar QToolButton:pressed {{ background: {colors.selected}; }}
QToolBar QToolButton:disabled {{ background: transparent; color: {colors.muted}; border-color: {colors.line}; }}
QToolBar QToolButton[popupMode="1"] {{ padding-right: 22px; }}
QToolBar QToolButton::menu-button {{ border: none; border-left: 1px solid {colors.control_line}; width: 16px; }}
QToolBar QToolButton#sign_off_button:enabled {{ background: {colors.accent}; color: {colors.on_accent};
    border-color: {colors.accent}; }}
QFrame[look="notice"] {{ background: {notice.ground}; color: {notice.ink}; }}
QFrame[look="notice"] QLabel {{ color: {notice.ink}; }}
QFrame[look="problem"] {{ background: {problem.ground}; color: {problem.ink}; }}
QFrame[look="problem"] QLabel {{ color: {problem.ink}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QStatusBar {{ background: {colors.window}; border-top: 1px solid {colors.line}; }}
QStatusBar::item {{ border: none; }}
"""


def mark_buttons(toolbar: QToolBar) -> None:
    """Name each tool button after its action, so that the stylesheet finds the one that signs off."""
    for action in toolbar.actions():
        button = toolbar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setObjectName(f"{action.objectName()}_button")
            button.style().polish(button)
