# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The menu beside the search that writes a filter into it, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from editor_desk.newsroom.search_filters import Filter, name_in, values_in
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_WORDS: Mapping[Filter, str] = {
    Filter.STAGE: QT_TRANSLATE_NOOP("FilterMenu", "Stage"),
    Filter.LANGUAGE: QT_TRANSLATE_NOOP("FilterMenu", "Language of the words"),
    Filter.BY: QT_TRANSLATE_NOOP("FilterMenu", "Written, held or changed by"),
    Filter.KIND: QT_TRANSLATE_NOOP("FilterMenu", "Kind of story"),
    Filter.BEFORE: QT_TRANSLATE_NOOP("FilterMenu", "Changed before"),
    Filter.AFTER: QT_TRANSLATE_NOOP("FilterMenu", "Changed since"),
    Filter.SECTION: QT_TRANSLATE_NOOP("FilterMenu", "Section"),
    Filter.SLUG: QT_TRANSLATE_NOOP("FilterMenu", "Slug"),
}
_OPEN = (Filter.BY, Filter.BEFORE, Filter.AFTER)
"""Filters with some values to offer that take any other too."""


class FilterMenu(QObject):
    """The menu of the filter button; filled when it is opened. ``wanted`` carries what is to be written."""

    wanted = Signal(str)

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._menu = QMenu(button)
        button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Write the menu in the language of now."""
        self._menu.clear()
        spanish = QLocale().language() is QLocale.Language.Spanish
        for filter_, words in _WORDS.items():
            name = name_in(filter_, spanish=spanish)
            title = f"{QCoreApplication.translate('FilterMenu', words)}\t{name}:"
            values = values_in(filter_, spanish=spanish)
            if not values:
                self._offer(self._menu, title, f"{name}:")
                continue
            submenu = self._menu.addMenu(title.replace("\t", "   "))
            for value in values:
                self._offer(submenu, f"{name}:{value}", f"{name}:{value} ")
            if filter_ in _OPEN:
                submenu.addSeparator()
                other = self.tr("A name…") if filter_ is Filter.BY else self.tr("A date…")
                self._offer(submenu, other, f"{name}:")

    def _offer(self, menu: QMenu, title: str, written: str) -> None:
        menu.addAction(title).triggered.connect(lambda: self.wanted.emit(written))
