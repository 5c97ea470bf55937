# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the caret is, what stands on the screen, for whoever walks along with the writer (the preview)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.desktop.split_editor.payloads import BODY, FIELDS, CaretPlace
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition

_PAUSE_MS = 30
"""A caret that runs along a line tells of its place at most so often."""


class CaretWatch(QObject):
    """Watches both columns. It works out places only while ``is_wanted``: a long text takes a millisecond."""

    moved = Signal(object)
    """A ``CaretPlace``."""
    edited = Signal(object)
    """The ``Language`` of an edition whose words changed."""

    def __init__(self, columns: Mapping[Language, EditionColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._moved_in: Language | None = None
        self.is_wanted = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()

    def _connect(self) -> None:
        for column in self._columns.values():
            column.edited.connect(self._edited)
            column.entered.connect(self._note)
            column.body.cursorPositionChanged.connect(self._note)
        self._soon.timeout.connect(self._tell)

    def place(self, language: Language) -> CaretPlace:
        """Where the caret of an edition is."""
        column, focused = self._columns[language], QApplication.focusWidget()
        for name in FIELDS:
            if focused is not None and focused is column.field(name):
                return CaretPlace(language, name)
        source = column.body.source
        return CaretPlace(language, BODY, source.offset(column.body.textCursor().position()))

    def version(self, language: Language) -> int:
        """Grows with every change of a body."""
        return self._columns[language].body.source.version

    def edition(self, language: Language) -> Edition | None:
        """An edition as it stands on the screen, saved or not; None before any was shown."""
        return self._columns[language].edition_now()

    def _edited(self) -> None:
        column = self.sender()
        if isinstance(column, EditionColumn) and self.is_wanted:
            self.edited.emit(column.language)

    def _note(self) -> None:
        sender = self.sender()
        for language, column in self._columns.items():
            if self.is_wanted and sender in (column, column.body):
                self._moved_in = language
                self._soon.start()

    def _tell(self) -> None:
        if self._moved_in is not None:
            self.moved.emit(self.place(self._moved_in))
