# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list that stands over the window while Ctrl is held: which of the stories opened lately comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListView, QVBoxLayout, QWidget

from editor_desk.desktop.shell.palette_list import PaletteDelegate, PaletteRows, RowRole
from editor_desk.desktop.shell.palette_rows import Row

_SIZE = (520, 300)


class SwitchDialog(QDialog):
    """The stories opened lately, as long as Ctrl is held; Tab goes on, letting go of Ctrl opens, Esc does not."""

    def __init__(self, parent: QWidget | None, rows: Sequence[Row], step: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Stories opened lately"))
        self._model = PaletteRows(self)
        self._model.show_rows(rows)
        self._view = QListView(self)
        self._view.setAccessibleName(self.tr("Stories opened lately"))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setModel(self._model)
        self._view.setItemDelegate(PaletteDelegate(self._view))
        hint = QLabel(self.tr("Tab goes on, letting go of Ctrl opens, Esc stays here."))
        hint.setProperty("quiet", True)
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self._view)
        column.addWidget(hint)
        self.resize(*_SIZE)
        self._go_to(step)
        self._connect()
        self._view.setFocus()

    def _connect(self) -> None:
        self._view.installEventFilter(self)
        self._view.activated.connect(self.accept)
        self._view.clicked.connect(self.accept)

    @property
    def chosen(self) -> str:
        """The story the bar stands on; empty where none is."""
        row = self._view.currentIndex().data(RowRole)
        return row.id if isinstance(row, Row) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab and Shift+Tab walk down and up and around; the end of Ctrl takes the story."""
        if isinstance(event, QKeyEvent):
            key, is_press = event.key(), event.type() == QEvent.Type.KeyPress
            if is_press and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                is_back = key == Qt.Key.Key_Backtab or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._go_to(self._view.currentIndex().row() + (-1 if is_back else 1))
                return True
            if event.type() == QEvent.Type.KeyRelease and key == Qt.Key.Key_Control:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _go_to(self, row: int) -> None:
        self._view.setCurrentIndex(self._model.index(row % self._model.rowCount()))
