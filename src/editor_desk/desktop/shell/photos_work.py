# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos of the story in hand: pictures added, words written, a picture that was to come."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor


class PhotosWork(QObject):
    """Opens the photos dialog and does what was asked for there."""

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk, editor: SplitEditor) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        editor.photos_wanted.connect(self.edit)

    def edit(self) -> None:
        """The photos of the story."""
