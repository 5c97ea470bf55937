# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The views of the wall board as chips (in progress 7, drafts 3, …), and behind them the searches the desk saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QPushButton, QWidget

from editor_desk.desktop.flow import FlowLayout
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.list_query import SavedSearch, View

_GAP = 6
_WORDS: Mapping[View, str] = {
    View.IN_PROGRESS: QT_TRANSLATE_NOOP("Views", "In progress"),
    View.DRAFTS: QT_TRANSLATE_NOOP("Views", "Drafts"),
    View.FACT_CHECK: QT_TRANSLATE_NOOP("Views", "Fact check"),
    View.READY: QT_TRANSLATE_NOOP("Views", "Ready"),
    View.APPROVED: QT_TRANSLATE_NOOP("Views", "Approved"),
    View.SENT: QT_TRANSLATE_NOOP("Views", "Sent"),
    View.RETURNED: QT_TRANSLATE_NOOP("Views", "Returned"),
    View.SPIKED: QT_TRANSLATE_NOOP("Views", "Spiked"),
    View.MINE: QT_TRANSLATE_NOOP("Views", "Mine"),
}


class ViewChips(QObject):
    """One chip a view, down while its view is shown; one a saved search, down while it is what is asked for.

    A search begins over all stories: then no view's chip is down, and ``current`` is the one to go back to.
    """

    view_chosen = Signal(object)
    search_chosen = Signal(object)
    rename_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._counts: Mapping[View, int] = {}
        self._current = View.IN_PROGRESS
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._chips: dict[View, QPushButton] = {}
        self._saved: dict[SavedSearch, QPushButton] = {}
        self._row = FlowLayout(box, _GAP)
        for view in _WORDS:
            self._chips[view] = self._chip()
            self._group.addButton(self._chips[view])
        self._mark(self._current)
        self._group.buttonClicked.connect(self._clicked)
        self.retell()

    @property
    def current(self) -> View:
        """The view chosen last."""
        return self._current

    def words(self, view: View) -> str:
        """What a view is called; nothing for all stories, which have no chip."""
        return QCoreApplication.translate("Views", _WORDS[view]) if view in _WORDS else ""

    def show_counts(self, counts: Mapping[View, int]) -> None:
        """How many stories stand in each view."""
        if counts != self._counts:
            self._counts = counts
            self.retell()

    def show_saved(self, searches: tuple[SavedSearch, ...]) -> None:
        """The searches the desk saved, in this order."""
        if tuple(self._saved) == searches:
            return
        for chip in self._saved.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._saved = {search: self._chip_of(search) for search in searches}

    def select(self, view: View) -> None:
        """Press a chip without saying so; none for all stories."""
        if view in self._chips:
            self._current = view
        self._mark(view)

    def mark_saved(self, search: SavedSearch | None) -> None:
        """Which saved search is asked for now."""
        for each, chip in self._saved.items():
            chip.setChecked(each == search)

    def retell(self) -> None:
        """Write every chip again."""
        for view, chip in self._chips.items():
            words = QCoreApplication.translate("Views", _WORDS[view])
            count = self._counts.get(view, 0)
            chip.setText(f"{words} {QLocale().toString(count)}" if count else words)
        for search, chip in self._saved.items():
            chip.setToolTip(self._what(search))
            chip.setAccessibleDescription(chip.toolTip())

    def _chip(self) -> QPushButton:
        chip = QPushButton(self._box)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setProperty("chip", "true")
        self._row.addWidget(chip)
        return chip

    def _chip_of(self, search: SavedSearch) -> QPushButton:
        chip = self._chip()
        # An "&" in a name is a letter here.
        chip.setText(f"“{search.name.replace('&', '&&')}”")
        chip.setToolTip(self._what(search))
        chip.setAccessibleDescription(chip.toolTip())
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda at: self._ask_what(search, chip.mapToGlobal(at)))
        chip.clicked.connect(lambda: self.search_chosen.emit(search))
        chip.show()
        return chip

    def _what(self, search: SavedSearch) -> str:
        view = QCoreApplication.translate("Views", _WORDS.get(search.view, ""))
        if not search.search:
            return self.tr("Saved search: {view}").format(view=view)
        if search.view is View.ALL:
            return self.tr("Saved search: “{words}” in all stories").format(words=search.search)
        return self.tr("Saved search: “{words}” in {view}").format(words=search.search, view=view)

    def _ask_what(self, search: SavedSearch, at: QPoint) -> None:
        menu = QMenu(self._box)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Rename…")).triggered.connect(lambda: self.rename_wanted.emit(search))
        menu.addAction(self.tr("&Delete")).triggered.connect(lambda: self.forget_wanted.emit(search))
        menu.popup(at)

    def _clicked(self, button: QAbstractButton) -> None:
        view = next(view for view, chip in self._chips.items() if chip is button)
        self.select(view)
        self.view_chosen.emit(view)

    def _mark(self, shown: View) -> None:
        for view, chip in self._chips.items():
            chip.setChecked(view is shown)
