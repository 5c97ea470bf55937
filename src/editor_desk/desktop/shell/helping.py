# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Help: every key of the desk, and what this program is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor_desk import __version__
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.palette import Palette


class Helping(QObject):
    """The Help menu."""

    def __init__(self, window: QWidget, palette: Palette, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._palette = palette
        self._questions = questions

    def keys(self) -> None:
        """F1: the same commands as in the palette, with their keys and menus; behind them the letters of lists."""
        from editor_desk.desktop.shell.keys_dialog import KeysDialog
        from editor_desk.desktop.shell.list_keys import list_key_rows

        row = KeysDialog.ask(self._window, (*self._palette.rows(), *list_key_rows()))
        if row is not None:
            # Not before the window has its focus back: "paste" goes to the caret.
            QTimer.singleShot(0, self, partial(self._palette.do, row))

    def about(self) -> None:
        """What this is, which version."""
        text = self.tr(
            "Editor Desk {version}\n\nThe review desk of a bilingual newsroom. It works without a network; "
            "everything is kept on this computer."
        )
        self._questions.tell(self._window, self.tr("About Editor Desk"), text.format(version=__version__))
