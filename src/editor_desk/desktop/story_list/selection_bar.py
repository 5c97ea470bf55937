# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Below the list while several stories are picked: how many, what may be done with them, and none again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget


class SelectionBar(QFrame):
    """Stands at the foot of the list, so that no row moves under the pointer that picks."""

    menu_wanted = Signal(QPoint)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setProperty("look", "notice")
        self._words = QLabel()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._do = QPushButton()
        self._do.setAutoDefault(False)
        self._drop = QToolButton()
        self._drop.setText("✕")
        self._drop.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._do)
        row.addWidget(self._drop)
        self._do.clicked.connect(self.open_menu)
        self._drop.clicked.connect(self.dropped)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when hidden."""
        return self._words.text() if self._count else ""

    def show_count(self, count: int) -> None:
        """So many stories are picked; none hides the bar."""
        self._count = count
        self._retell()
        self.setVisible(count > 0)

    def open_menu(self) -> None:
        """Ask for the menu, above its button: the bar stands at the foot of the window."""
        self.menu_wanted.emit(self._do.mapToGlobal(QPoint(0, 0)))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        said = self.tr("%Ln story(s) selected", "", self._count)
        self._words.setText(said)
        self._words.setToolTip(self.tr("Ctrl+click and Shift+click select; Esc selects none"))
        self._do.setText(self.tr("Actions…"))
        self._do.setAccessibleName(self.tr("Actions: {count}").format(count=said))
        self._drop.setToolTip(self.tr("Select none (Esc)"))
        self._drop.setAccessibleName(self.tr("Select none"))
        self._drop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
