# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories come in: begun empty, or read from a text file that was chosen or dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.list_feed import ListFeed
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.intake import Recognised
    from editor_desk.newsroom.ruleset import Ruleset
    from editor_desk.workflow.work import Changes, Work


class IntakeWork(QObject):
    """New and Import. ``story_came`` carries the id of the story to open."""

    story_came = Signal(str)

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        feed: ListFeed,
        settings: Settings,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._feed = feed
        self._settings = settings
        self._questions = questions

    def new_story(self) -> None:
        """Ctrl+N."""
        self._link.ask(_ruleset, self._ask_for_new)

    def choose_file(self) -> None:
        """Ctrl+O."""
        file = self._questions.file_to_import(self._window, self._settings.get(remembered.LAST_FOLDER))
        if file is not None:
            self._settings.put(remembered.LAST_FOLDER, str(file.parent))
            self.read_file(file)

    def read_file(self, file: Path) -> None:
        """Read and recognise a file off the main thread, then show what was recognised."""
        self._story.flush()
        self._link.read(lambda: _recognise(file), self._ask_about)

    def _ask_for_new(self, ruleset: Ruleset) -> None:
        from editor_desk.desktop.new_story import NewStoryDialog

        wanted = NewStoryDialog.ask(self._window, ruleset.kinds, self._feed.sections)
        if wanted is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.stories import new_story

            return new_story(
                work, kind=wanted.kind, plan=wanted.plan, slug=wanted.slug, section=wanted.section
            )

        self._bring(act)

    def _ask_about(self, recognised: Recognised) -> None:
        from editor_desk.desktop.importing import ImportDialog

        view = self._story.view
        answer = ImportDialog.ask(
            self._window,
            recognised,
            view.story if view else None,
            view.ruleset.kinds if view else (),
        )
        if answer is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.importing import accept

            return accept(work, answer.recognised, answer.accepted)

        self._bring(act)

    def _bring(self, act: Callable[[Work], Changes]) -> None:
        def came(changes: Changes) -> None:
            if changes.stories:
                self.story_came.emit(changes.stories[0])

        self._link.act(act, came)


def _ruleset(desk: Desk) -> Ruleset:
    with desk.store.unit() as unit:
        return unit.ruleset()


def _recognise(file: Path) -> Recognised:
    from editor_desk.intake import read_text_file, recognise

    return recognise(read_text_file(file))
