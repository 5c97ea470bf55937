# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command palette: type a few letters of what you want to do, or of a story, and press Enter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.store.list_query import ListQuery, Sort, StoryLine, View

if TYPE_CHECKING:
    from editor_desk.desktop.shell.palette_dialog import PaletteDialog
    from editor_desk.desktop.shell.palette_rows import Row

_MOST_STORIES = 8


class Palette(QObject):
    """Opens the palette and does what was chosen in it; what was done lately comes first the next time."""

    def __init__(
        self, window: QWidget, commands: Commands, link: DeskLink, open_story: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._link = link
        self._open_story = open_story
        self._lately: list[str] = []
        self._dialog: PaletteDialog | None = None

    def open(self) -> None:
        """Ctrl+Shift+P."""
        from editor_desk.desktop.shell.palette_dialog import PaletteDialog
        from editor_desk.desktop.shell.palette_rows import ITSELF

        rows = [row for row in self.rows() if row.id != ITSELF]
        dialog = PaletteDialog(self._window, rows, tuple(self._lately))
        self._dialog = dialog
        dialog.stories_wanted.connect(self._look_for_stories)
        dialog.finished.connect(self._closed)
        dialog.open()

    def rows(self) -> tuple[Row, ...]:
        """Every command as it is now, in the order of the menus."""
        from editor_desk.desktop.shell.palette_rows import action_rows

        return action_rows(self._commands.__getitem__, self._why_not)

    def _why_not(self, name: str) -> str:
        if name.startswith("several_"):
            return self.tr("no story is selected in the list")
        if not self._commands["details"].isEnabled():
            return self.tr("no story is open")
        # Only for signing off the window says more (``presenting``).
        why = self._commands[name].toolTip() if name == "sign_off" else ""
        return why or self.tr("not at this stage")

    def _look_for_stories(self, words: str) -> None:
        query = ListQuery(view=View.ALL, search=words, sort=Sort.CHANGED, limit=_MOST_STORIES)
        self._link.ask_latest("palette", lambda desk: desk.lines(query), self._found)

    def _found(self, lines: tuple[StoryLine, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_stories(lines)

    def _closed(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        row = dialog.chosen
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted and row is not None:
            # Not before the window has its focus back: "paste" goes to the caret.
            QTimer.singleShot(0, self, partial(self.do, row))

    def do(self, row: Row) -> None:
        """Do what a row says; it comes first the next time."""
        if row.is_story:
            self._open_story(row.id)
            return
        self._lately = [row.id, *(name for name in self._lately if name != row.id)]
        self._commands[row.id].trigger()
