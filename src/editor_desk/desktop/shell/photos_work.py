# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos of the story in hand: pictures added, words written, a picture that was to come."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork, Outcome, Step
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.files import place_of


class PhotosWork(QObject):
    """Opens the photos dialog and does what was asked for there."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        long_work: LongWork,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._long_work = long_work
        self._notices = notices
        editor.photos_wanted.connect(self.edit)

    def edit(self) -> None:
        """The photos of the story."""
        self.edit_photo("")

    def edit_photo(self, photo_id: str) -> None:
        """The same, beginning with one of them."""
        from editor_desk.desktop.photos import PhotosDialog, photo_steps

        view = self._story.view
        if view is None:
            return
        story_id = view.story.id
        answer = PhotosDialog.ask(self._window, view.story, self._file_of, photo_id)
        if answer is not None:
            steps = [Step(name, partial(self._link.act, act)) for name, act in photo_steps(story_id, answer)]
            self._long_work.run(lambda: self.tr("Keeping the photos"), steps, self._kept)

    def _kept(self, outcome: Outcome) -> None:
        problems = [error for _, error in outcome.failed if isinstance(error, KnownProblem)]
        if problems:
            self._notices.tell(lambda: "\n".join(map(say_problem, problems)), is_problem=True)
            # What was refused half way (the second of two photos) has changed something.
            self._story.refresh()
        elif outcome.left:
            self._notices.tell(
                lambda: self.tr(
                    "Stopped, as you asked. The photos kept so far stay; the others were not taken in."
                )
            )

    def _file_of(self, sha256: str) -> Path:
        return place_of(self._link.path.parent, "photos", sha256)
