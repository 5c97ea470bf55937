# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The context menu of a text field, with undo and redo being those of its whole edition."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def own_undo(menu: QMenu, undo: SignalInstance, redo: SignalInstance) -> QMenu:
    """Let the standard menu's Undo and Redo ask for ours; they work whether or not this field has any."""
    for name, wanted in (("edit-undo", undo), ("edit-redo", redo)):
        old = menu.findChild(QAction, name)
        if old is not None:
            new = QAction(old.icon(), old.text(), menu)
            new.setObjectName(name)
            new.triggered.connect(wanted)
            menu.insertAction(old, new)
            menu.removeAction(old)
    return menu
