# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""In which order the wall board stands: a button that says it, with the others in its menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.list_query import Sort

_WORDS: Mapping[Sort, str] = {
    Sort.DUE: QT_TRANSLATE_NOOP("Order", "By due time"),
    Sort.URGENCY: QT_TRANSLATE_NOOP("Order", "By urgency"),
    Sort.CHANGED: QT_TRANSLATE_NOOP("Order", "Changed last"),
    Sort.SLUG: QT_TRANSLATE_NOOP("Order", "By slug"),
}
_WORDS_IN_SEARCH: Mapping[Sort, str] = {
    Sort.CHANGED: QT_TRANSLATE_NOOP("Order", "Newest first"),
    Sort.MATCH: QT_TRANSLATE_NOOP("Order", "Best match"),
    Sort.DUE: _WORDS[Sort.DUE],
    Sort.URGENCY: _WORDS[Sort.URGENCY],
    Sort.SLUG: _WORDS[Sort.SLUG],
}


class OrderChoice(QObject):
    """The menu of the order button, with "best match" while words are searched for. ``sort_chosen`` carries the ``Sort``."""

    sort_chosen = Signal(object)

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button
        self._menu = QMenu(button)
        self._group = QActionGroup(self)
        self._actions: dict[Sort, QAction] = {}
        self._words = _WORDS
        for sort in _WORDS_IN_SEARCH:
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.setData(sort)
            self._group.addAction(action)
            self._actions[sort] = action
        self._actions[Sort.DUE].setChecked(True)
        button.setMenu(self._menu)
        self._group.triggered.connect(self._triggered)
        self.retell()

    @property
    def words(self) -> str:
        """What the order chosen is called."""
        return self._button.text()

    def show_search(self, *, is_on: bool) -> None:
        """Whether words are searched for."""
        words = _WORDS_IN_SEARCH if is_on else _WORDS
        if words is not self._words:
            self._words = words
            self.retell()

    def select(self, sort: Sort) -> None:
        """Show an order as chosen without saying so."""
        self._actions[sort].setChecked(True)
        self._tell()

    def retell(self) -> None:
        """Write it in the language of now."""
        for sort, action in self._actions.items():
            action.setVisible(sort in self._words)
            action.setText(QCoreApplication.translate("Order", _WORDS_IN_SEARCH[sort]))
            if sort in self._words:
                action.setText(QCoreApplication.translate("Order", self._words[sort]))
        self._tell()

    def _tell(self) -> None:
        chosen = next(sort for sort, action in self._actions.items() if action.isChecked())
        words = QCoreApplication.translate("Order", self._words.get(chosen, _WORDS[Sort.CHANGED]))
        self._button.setText(words)
        self._button.setAccessibleName(self.tr("Order: {order}").format(order=words))

    def _triggered(self, action: QAction) -> None:
        self._tell()
        self.sort_chosen.emit(Sort(action.data()))
