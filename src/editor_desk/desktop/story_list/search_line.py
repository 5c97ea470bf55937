# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line in which stories are searched for: the field, the menu of filters, and what was not understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.search_field import make_clearable
from editor_desk.desktop.story_list.filter_menu import FilterMenu
from editor_desk.newsroom.search_query import WORDINGS, read_search
from editor_desk.newsroom.wording import render

SEARCH_PAUSE_MS = 120
"""How long a person may stop between two letters before the search runs."""


class SearchLine(QObject):
    """Says by ``asked`` that the person paused, or pressed Enter, with what stands in the field."""

    asked = Signal(str)

    def __init__(
        self, field: QLineEdit, filter_button: QToolButton, problems: QLabel, now: Callable[[], datetime]
    ) -> None:
        super().__init__(field)
        self._field = field
        self._problems = problems
        self._now = now
        self._filters = FilterMenu(filter_button)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self.ask)
        self._pause.timeout.connect(self.ask)
        self._filters.wanted.connect(self._write_filter)

    def ask(self) -> None:
        """Ask for what stands in the field now."""
        self._pause.stop()
        self.asked.emit(self._field.text().strip())

    def show(self, words: str) -> None:
        """Write into the field what is asked for already."""
        self._field.blockSignals(True)
        self._field.setText(words)
        make_clearable(self._field)
        self._field.blockSignals(False)
        self._pause.stop()

    def begin_with(self, letter: str) -> None:
        """A letter typed elsewhere begins a search."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.setText(letter)

    def focus(self) -> None:
        """Bring the person here."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def looks_for_words(self, search: str) -> bool:
        """Whether words are searched for, not only filters; tells what was not understood."""
        query = read_search(search, self._now())
        sentences = [render(problem, WORDINGS, newsroom_words) for problem in query.problems]
        self._problems.setText("\n".join(dict.fromkeys(sentences)))
        self._problems.setVisible(bool(sentences))
        return query.has_words

    def _typed(self) -> None:
        make_clearable(self._field)
        self._pause.start()

    def _write_filter(self, written: str) -> None:
        """Behind what is typed already; where its value is still wanted, the caret waits for it."""
        self._field.setText(f"{self._field.text().rstrip()} {written}".lstrip())
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
