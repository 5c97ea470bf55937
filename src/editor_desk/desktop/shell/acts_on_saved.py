# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that name places of a text wait until that text is on the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work


class ActsOnSaved(QObject):
    """Does what is asked in its order, each once the words on the screen are the store's."""

    def __init__(self, link: DeskLink, story: StoryOnDesk, saving: TextSaving, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._story = story
        self._saving = saving
        self._due: list[Callable[[Work], Changes]] = []
        saving.all_saved.connect(self._do_due)

    def do(self, act: Callable[[Work], Changes]) -> None:
        """Do it once the text on the screen, whose places it names, is on the disk."""
        self._due.append(act)
        self._story.flush()
        if self._saving.is_idle:
            self._do_due()

    def _do_due(self) -> None:
        due, self._due = self._due, []
        for act in due:
            self._link.act(act)
