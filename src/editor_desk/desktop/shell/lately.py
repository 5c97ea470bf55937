# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The stories opened lately: Ctrl+Tab goes back and forth between them without the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor_desk.desktop.shell.open_stories import OpenStories
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView

if TYPE_CHECKING:
    from editor_desk.desktop.shell.switch_dialog import SwitchDialog

_MOST = 12


class Lately(QObject):
    """Remembers, until the desk is closed, which stories were open, the last one first; all that have a tab are among them."""

    def __init__(
        self,
        window: QWidget,
        story: StoryOnDesk,
        open_stories: OpenStories,
        open_story: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._story = story
        self._tabs = open_stories
        self._open_story = open_story
        self._names: dict[str, tuple[str, str]] = {}
        self._dialog: SwitchDialog | None = None
        story.shown.connect(self._saw)

    @property
    def stories(self) -> tuple[str, ...]:
        """The ids, last opened first; tabs nobody turned to yet come last."""
        unseen = (story.id for story in self._tabs.stories if story.id not in self._names)
        return (*reversed(self._names), *unseen)

    def forget(self, story_id: str) -> None:
        """Its tab was closed: nobody goes back there by this way."""
        self._names.pop(story_id, None)

    def next_story(self) -> None:
        """Ctrl+Tab: the story before this one."""
        self._switch(1)

    def previous_story(self) -> None:
        """Ctrl+Shift+Tab: the one opened longest ago."""
        self._switch(-1)

    def _saw(self, view: StoryView) -> None:
        story = view.story
        headline = next((e.furniture.headline for e in story.editions.values() if e.furniture.headline), "")
        self._names.pop(story.id, None)
        self._names[story.id] = (story.slug or self.tr("no slug yet"), headline)
        for oldest in list(self._names)[:-_MOST]:
            if oldest not in self._tabs:
                del self._names[oldest]

    def _switch(self, step: int) -> None:
        if len(self.stories) <= 1 or self._dialog is not None:
            return
        from editor_desk.desktop.shell.palette_rows import Row
        from editor_desk.desktop.shell.switch_dialog import SwitchDialog

        rows = [Row(story_id, *self._name(story_id), is_story=True) for story_id in self.stories]
        dialog = self._dialog = SwitchDialog(self._window, rows, step)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _name(self, story_id: str) -> tuple[str, str]:
        """Slug and headline; of a tab nobody turned to yet, as it was called yesterday."""
        if story_id in self._names:
            return self._names[story_id]
        tab = next(story for story in self._tabs.stories if story.id == story_id)
        return tab.title or self.tr("no slug yet"), tab.headline

    def _closed(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        chosen = dialog.chosen
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted and chosen and chosen != self._story.id:
            self._open_story(chosen)
