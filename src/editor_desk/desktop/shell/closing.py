# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Closing the window: not before every word is in the store or in a recovery file, or the person was asked."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.elsewhere import Elsewhere
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

_TO_KEEP_S = 3.0
"""How long a closing window may wait for its recovery files."""


class Closing(QObject):
    """Answers whether the window may close now; if it must wait for a save, closes it afterwards."""

    def __init__(
        self,
        window: QWidget,
        story: StoryOnDesk,
        saving: TextSaving,
        elsewhere: Elsewhere,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._story = story
        self._saving = saving
        self._elsewhere = elsewhere
        self._questions = questions
        self._is_waiting = False
        saving.all_saved.connect(self._all_saved)
        saving.failed.connect(self._not_saved)
        saving.is_slow.connect(self._not_saved)

    def may_close(self) -> bool:
        """Ask this in ``closeEvent``."""
        self._story.flush()
        if self._saving.is_idle:
            return True
        if self._saving.has_failed or self._saving.is_overdue:
            return self._ask()
        self._is_waiting = True
        return False

    def _all_saved(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._window.close()

    def _not_saved(self, _error: object = None) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._window.close()

    def _ask(self) -> bool:
        is_kept = self._elsewhere.keep_before_closing(_TO_KEEP_S)
        leave = self._questions.may(
            self._window,
            self.tr("Not everything is in the store"),
            self._say_kept() if is_kept else self._say_lost(),
            self.tr("Close the desk") if is_kept else self.tr("Close and lose them"),
        )
        if leave:
            self._elsewhere.give_up()
        return leave

    def _say_kept(self) -> str:
        return self.tr(
            "Some of what you wrote could not be written into the store yet. It is safe in a recovery file in "
            "{folder}, and comes back when this desk is opened again.\n\n"
            "Leave the window open if you would rather wait: it keeps trying."
        ).format(folder=", ".join(str(folder) for folder in self._elsewhere.folders if folder))

    def _say_lost(self) -> str:
        return self.tr(
            "Some of what you wrote could not be written to the disk yet, and no recovery file could be written "
            "either. If you close now, those words are lost; copy them first, or leave the window open: it keeps "
            "trying."
        )
