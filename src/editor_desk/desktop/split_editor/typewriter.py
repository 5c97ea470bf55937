# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Typewriter mode: the line being written stays at mid height, as paper moves through a typewriter."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit


class Typewriter(QObject):
    """Holds the caret's line at mid height after each key while it is on; a click never moves the page.

    So that the last line can stand there too, the page goes on for half a screen below it.
    """

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._is_on = False
        self._is_making_room = False
        self._room = 0

    @property
    def is_on(self) -> bool:
        """Whether it is on."""
        return self._is_on

    def turn(self, *, is_on: bool) -> None:
        """On or off."""
        if is_on is self._is_on:
            return
        self._is_on = is_on
        bar = self._editor.verticalScrollBar()
        if is_on:
            bar.rangeChanged.connect(self._make_room)
            self._make_room()
            self.follow()
        else:
            bar.rangeChanged.disconnect(self._make_room)
            bar.setMaximum(max(0, bar.maximum() - self._room))
            self._room = 0

    def follow(self) -> None:
        """The caret moved by a key: bring its line to mid height."""
        if not self._is_on:
            return
        bar, middle = self._editor.verticalScrollBar(), self._editor.viewport().height() // 2
        bar.setValue(bar.value() + self._editor.cursorRect().center().y() - middle)

    def _make_room(self) -> None:
        """Qt sets the range by the text alone, again after each change of its height."""
        if self._is_making_room:
            return
        self._is_making_room = True
        bar, height = self._editor.verticalScrollBar(), self._editor.viewport().height()
        text = int(self._editor.document().size().height())
        self._room = height // 2
        bar.setMaximum(max(0, text - height) + self._room)
        self._is_making_room = False
