# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A line to search in: a cross at its end takes the words away, and has a name for those who work by ear."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from editor_desk.desktop.icons import icon

_QT_NAME = "_q_qlineeditclearaction"


def make_clearable(field: QLineEdit) -> None:
    """Give a field its cross; call it again to name it in another language."""
    if not field.isClearButtonEnabled():
        field.setClearButtonEnabled(True)
        cross = field.findChild(QAction, _QT_NAME)
        if cross is not None:
            cross.setIcon(icon("close", "muted"))
    name = QCoreApplication.translate("SearchField", "Clear the search")
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(name)
        button.setToolTip(name)
