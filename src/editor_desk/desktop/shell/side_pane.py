# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Beside the text: facts, comparison, history and notes behind flat tabs. What is behind one is made when it is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from editor_desk.desktop.facts import FactsPanel
from editor_desk.desktop.shell.side_tabs import Tab


class SidePane(QWidget):
    """``opened`` carries the ``Tab`` that is turned to; the first time, answer with ``place``."""

    opened = Signal(object)

    def __init__(self, facts: FactsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._titles: dict[Tab, str] = {}
        self._begins: dict[Tab, Callable[[], None]] = {Tab.FACTS: facts.focus_first}
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setDocumentMode(True)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._pages = QStackedWidget()
        for tab in Tab:
            self._tabs.addTab("")
            self._pages.addWidget(facts if tab is Tab.FACTS else QWidget())
        self._titles[Tab.FACTS] = facts.title
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
    def tab(self) -> Tab:
        """What is turned to."""
        return list(Tab)[self._tabs.currentIndex()]

    def shows(self, tab: Tab) -> bool:
        """Whether this is to be seen."""
        return self.tab is tab and self.isVisible()

    def turn_to(self, tab: Tab) -> None:
        """Show what is behind this tab."""
        self._tabs.setCurrentIndex(list(Tab).index(tab))

    def focus(self) -> None:
        """Bring the person to what is shown."""
        if self.tab in self._begins:
            self._begins[self.tab]()

    def place(self, tab: Tab, panel: QWidget, begin: Callable[[], None]) -> None:
        """Put something behind its tab; ``begin`` brings a person to where they begin in it."""
        number = list(Tab).index(tab)
        self._begins[tab] = begin
        self._pages.insertWidget(number, panel)
        if empty := self._pages.widget(number + 1):
            self._pages.removeWidget(empty)
            empty.deleteLater()
        self._pages.setCurrentIndex(self._tabs.currentIndex())

    def name(self, tab: Tab, title: str) -> None:
        """What stands on a tab; empty for its usual name."""
        self._titles[tab] = title
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self._tabs.setAccessibleName(self.tr("Beside the text"))
        usual = {
            Tab.FACTS: self.tr("Facts"),
            Tab.COMPARE: self.tr("Compare"),
            Tab.HISTORY: self.tr("History"),
            Tab.NOTES: self.tr("Notes"),
        }
        for number, tab in enumerate(Tab):
            self._tabs.setTabText(number, self._titles.get(tab) or usual[tab])

    def _name_facts(self, title: str) -> None:
        self.name(Tab.FACTS, title)

    def _turn(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self.opened.emit(list(Tab)[place])
