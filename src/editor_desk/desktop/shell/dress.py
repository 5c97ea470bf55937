# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the stylesheet must find in the toolbar: each button by the name of its action."""

from __future__ import annotations

from PySide6.QtWidgets import QToolBar, QToolButton


def mark_buttons(toolbar: QToolBar) -> None:
    """Name each tool button after its action, so that the stylesheet finds the one that signs off."""
    for action in toolbar.actions():
        button = toolbar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setObjectName(f"{action.objectName()}_button")
            button.style().polish(button)
