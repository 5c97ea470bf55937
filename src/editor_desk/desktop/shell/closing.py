# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Closing the window: not before every word is on the disk, or the person was asked."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk


class Closing(QObject):
    """Answers whether the window may close now; if it must wait for a save, closes it afterwards."""

    def __init__(self, window: QWidget, story: StoryOnDesk, saving: TextSaving, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._story = story
        self._saving = saving
        self._questions = questions
        self._is_waiting = False
        saving.all_saved.connect(self._all_saved)
        saving.failed.connect(self._not_saved)

    def may_close(self) -> bool:
        """Ask this in ``closeEvent``."""
        self._story.flush()
        if self._saving.is_idle:
            return True
        if self._saving.has_failed:
            return self._ask()
        self._is_waiting = True
        return False

    def _all_saved(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._window.close()

    def _not_saved(self, _error: object) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._window.close()

    def _ask(self) -> bool:
        leave = self._questions.may(
            self._window,
            self.tr("Not everything is saved"),
            self.tr(
                "Some of what you wrote could not be written to the disk yet. If you close now, those words are "
                "lost; copy them first, or leave the window open: it keeps trying."
            ),
            self.tr("Close and lose them"),
        )
        if leave:
            self._saving.give_up()
        return leave
