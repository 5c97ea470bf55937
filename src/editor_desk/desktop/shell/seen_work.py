# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers saw at the window, and the next step from there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.seen import ReadersSide


class SeenWork(QObject):
    """``step_wanted`` carries the ``SeenStep`` somebody takes next."""

    step_wanted = Signal(object)

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story

    def open(self) -> None:
        """Show it for the story in hand."""
        self.open_for(self._story.id)

    def open_for(self, story_id: str) -> None:
        """Show it for a story."""
        if story_id:
            self._story.flush()
            self._link.ask(lambda desk: _read(desk, story_id), lambda found: self._show(*found))

    def _show(self, story: Story, sides: Mapping[Language, ReadersSide], names: Mapping[str, str]) -> None:
        from editor_desk.desktop.correcting.seen_dialog import SeenDialog

        step = SeenDialog.ask(self._window, story, sides, names)
        if step is not None:
            self.step_wanted.emit(step)


def _read(desk: Desk, story_id: str) -> tuple[Story, Mapping[Language, ReadersSide], Mapping[str, str]]:
    from editor_desk.workflow.seen import what_readers_saw

    with desk.store.look() as unit:
        story = unit.story(story_id)
        names = {person.id: person.name for person in unit.people()}
        return story, what_readers_saw(unit, story), names
