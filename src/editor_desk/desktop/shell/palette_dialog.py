# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command palette as an editor sees it: a line to type in, below it what fits, Enter does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from editor_desk.desktop.forms.ui_palette import Ui_Palette
from editor_desk.desktop.shell.matching import plain_letters
from editor_desk.desktop.shell.palette_list import PaletteDelegate, PaletteRows, RowRole
from editor_desk.desktop.shell.palette_rows import Row, ranked, story_rows
from editor_desk.store.list_query import StoryLine

_LETTERS_FOR_STORIES = 2
_ONLY_STORIES = ("story", "nota")
"""Typed first, in either language: no commands, only stories."""
_KEYS_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PaletteDialog(QDialog):
    """A line to type in and what fits it. ``stories_wanted`` carries the words to look for, in what is left."""

    stories_wanted = Signal(str)

    def __init__(self, parent: QWidget | None, rows: Sequence[Row], lately: Sequence[str]) -> None:
        super().__init__(parent)
        self._form = Ui_Palette()
        self._form.setupUi(self)
        self._actions = rows
        self._lately = lately
        self._stories: tuple[Row, ...] = ()
        self._model = PaletteRows(self)
        self._form.rows_view.setModel(self._model)
        self._form.rows_view.setItemDelegate(PaletteDelegate(self._form.rows_view))
        self._connect()
        self._show_rows()

    def _connect(self) -> None:
        form = self._form
        form.typed_edit.textChanged.connect(self._typed)
        form.typed_edit.returnPressed.connect(self._take)
        form.typed_edit.installEventFilter(self)
        form.rows_view.clicked.connect(self._take)
        form.rows_view.selectionModel().currentChanged.connect(self._say_hint)

    @property
    def chosen(self) -> Row | None:
        """The row that Enter takes."""
        row = self._form.rows_view.currentIndex().data(RowRole)
        return row if isinstance(row, Row) else None

    def show_stories(self, lines: Sequence[StoryLine]) -> None:
        """Put the stories found below the commands."""
        self._stories = story_rows(lines, self.tr("no slug yet"))
        self._show_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go to the list while the caret stays in the line."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _KEYS_OF_THE_LIST:
            self._form.rows_view.event(event)
            return True
        return super().eventFilter(watched, event)

    def _typed(self, typed: str) -> None:
        self._stories = ()
        self._show_rows()
        only, words = _stories_asked(typed)
        if only or len(words) >= _LETTERS_FOR_STORIES:
            self.stories_wanted.emit(words)

    def _show_rows(self) -> None:
        typed = self._form.typed_edit.text()
        only, _words = _stories_asked(typed)
        commands = [] if only else ranked(self._actions, typed, self._lately)
        self._model.show_rows([*commands, *self._stories])
        self._form.rows_view.setCurrentIndex(self._model.index(0))
        self._say_hint()

    def _say_hint(self) -> None:
        row = self.chosen
        if row is None:
            self._form.hint_label.setText(self.tr("Nothing fits these words."))
        elif row.why_not:
            self._form.hint_label.setText(self.tr("Not now: {why}").format(why=row.why_not))
        elif row.is_story:
            self._form.hint_label.setText(self.tr("Enter opens this story."))
        else:
            self._form.hint_label.setText(self.tr("Enter does it. “story” and a word finds stories only."))

    def _take(self) -> None:
        if self.chosen is not None and not self.chosen.why_not:
            self.accept()


def _stories_asked(typed: str) -> tuple[bool, str]:
    """Whether only stories are wanted, and the words they are looked for by."""
    first, space, rest = typed.lstrip().partition(" ")
    if space and plain_letters(first) in _ONLY_STORIES:
        return True, rest.strip()
    return False, typed.strip()
