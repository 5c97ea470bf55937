# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The quiet bar above the panes: what was refused, what an edit undid, and the way there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say, in the language of the moment it is said or said again.

    ``way`` leads to the place that mends it; without it there is no button. ``is_problem`` marks a refusal or a failure; its sign and its frame show it beside the words.
    """

    words: Callable[[], str]
    way: Callable[[], None] | None = None
    is_problem: bool = False
    way_name: Callable[[], str] | None = None
    """What the button of the way says; else that it leads there."""
    other_way: Callable[[], None] | None = None
    other_name: Callable[[], str] | None = None
    """Another thing that may be done about it, and what its button says."""


class MessageBar(QFrame):
    """Shows one notice until it is closed or another takes its place; never takes the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._way = QPushButton()
        self._other = QPushButton()
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._way)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._connect()
        self._retell()
        self.hide()

    def _connect(self) -> None:
        self._way.clicked.connect(self._go)
        self._other.clicked.connect(self.go_other)
        self._close.clicked.connect(self.clear)

    @property
    def text(self) -> str:
        """What it says now; empty when hidden."""
        return self._words.text() if self._notice else ""

    def tell(self, notice: Notice) -> None:
        """Say this instead of what stood here."""
        self._notice = notice
        self._words.setText(notice.words())
        self._sign.setText("!" if notice.is_problem else "●")
        self._way.setVisible(notice.way is not None)
        self._other.setVisible(notice.other_way is not None)
        self._name_way()
        self.setProperty("look", "problem" if notice.is_problem else "notice")
        self.style().polish(self)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self._notice = None
        self.hide()

    def go(self) -> None:
        """Take the person to the place that mends it."""
        self._go()

    def go_other(self) -> None:
        """Do the other thing that may be done about it."""
        if self._notice is not None and self._notice.other_way is not None:
            self._notice.other_way()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self._name_way()
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        if self._notice is not None:
            self._words.setText(self._notice.words())

    def _name_way(self) -> None:
        named = self._notice.way_name if self._notice else None
        self._way.setText(named() if named else self.tr("Take me there"))
        other = self._notice.other_name if self._notice else None
        # Hidden, it has a name all the same: it is found by ear.
        self._other.setText(other() if other else self._way.text())

    def _go(self) -> None:
        if self._notice is not None and self._notice.way is not None:
            self._notice.way()
