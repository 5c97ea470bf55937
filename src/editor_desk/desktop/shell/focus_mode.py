# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Focus mode (F11): only the texts are left, and of these only the paragraph in hand stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from editor_desk.desktop.shell.main_window import MainWindow


class FocusMode(QObject):
    """Hides what stands around the texts and brings it back as it was. Esc in the texts leaves it.

    The menus stay: their keys work only while they are there, and so does the way out.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: tuple[QWidget, ...] = ()
        self._sizes: list[int] = []
        self._is_on = False
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), window.editor)
        self._leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._leave.setEnabled(False)
        self._leave.activated.connect(self.leave)

    @property
    def is_on(self) -> bool:
        """Whether it is on."""
        return self._is_on

    def toggle(self) -> None:
        """F11."""
        if self._is_on:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Bring everything back as it was; what was asked for meanwhile (F2, F4) stays."""
        if not self._is_on:
            return
        self._turn(is_on=False)
        for part in self._hidden:
            part.show()
        self._hidden = ()
        self._window.panes.set_sizes(self._sizes)
        self.changed.emit()

    def _enter(self) -> None:
        window = self._window
        self._sizes = window.panes.sizes
        parts = (*window.panes.around_the_texts, window.toolbar, window.status)
        self._hidden = tuple(part for part in parts if not part.isHidden())
        for part in self._hidden:
            part.hide()
        self._turn(is_on=True)
        self.changed.emit()

    def _turn(self, *, is_on: bool) -> None:
        self._is_on = is_on
        self._leave.setEnabled(is_on)
        self._window.editor.veil.turn(is_on=is_on)
