# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos of the story in hand: pictures added, words written, a picture that was to come."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.store.files import place_of


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
        self.edit_photo("")

    def edit_photo(self, photo_id: str) -> None:
        """The same, beginning with one of them."""
        from editor_desk.desktop.photos import PhotosDialog, keep_photos

        view = self._story.view
        if view is None:
            return
        story_id = view.story.id
        answer = PhotosDialog.ask(self._window, view.story, self._file_of, photo_id)
        if answer is not None:
            self._link.act(lambda work: keep_photos(work, story_id, answer))

    def _file_of(self, sha256: str) -> Path:
        return place_of(self._link.path.parent, "photos", sha256)
