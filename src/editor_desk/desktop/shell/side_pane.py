# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Beside the text: the facts, and behind a tab the history. The history is made when somebody looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from editor_desk.desktop.facts import FactsPanel

if TYPE_CHECKING:
    from editor_desk.desktop.history import HistoryPanel

_FACTS, _HISTORY = 0, 1


class SidePane(QWidget):
    """Two tabs. ``history_opened`` is said whenever its tab is turned to; the first time, answer with the panel."""

    history_opened = Signal()

    def __init__(self, facts: FactsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._history: HistoryPanel | None = None
        self._empty = QWidget()
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(facts.title)
        self._tabs.addTab("")
        self._pages = QStackedWidget()
        self._pages.addWidget(facts)
        self._pages.addWidget(self._empty)
        facts.leave_title()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        self._connect()
        self._retell()

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._turn)
        self._facts.title_changed.connect(self._name_facts)

    @property
    def shows_history(self) -> bool:
        """Whether the history is to be seen."""
        return self._tabs.currentIndex() == _HISTORY and self.isVisible()

    def place_history(self, panel: HistoryPanel) -> None:
        """Put the history behind its tab."""
        self._history = panel
        self._pages.insertWidget(_HISTORY, panel)
        self._pages.removeWidget(self._empty)
        self._empty.deleteLater()
        self._pages.setCurrentIndex(self._tabs.currentIndex())

    def focus_facts(self) -> None:
        """Turn to the facts and bring the person there."""
        self._tabs.setCurrentIndex(_FACTS)
        self._facts.focus_facts()

    def focus_history(self) -> None:
        """Turn to the history and bring the person there."""
        self._tabs.setCurrentIndex(_HISTORY)
        if self._history is not None:
            self._history.focus_history()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self._tabs.setAccessibleName(self.tr("Beside the text"))
        self._tabs.setTabText(_HISTORY, self.tr("History"))

    def _name_facts(self, title: str) -> None:
        self._tabs.setTabText(_FACTS, title)

    def _turn(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        if place == _HISTORY:
            self.history_opened.emit()
