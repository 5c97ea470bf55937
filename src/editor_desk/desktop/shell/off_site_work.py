# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Withdrawing and killing at the window: said before what happens, in each language; one act for all editions chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.stage_bar import StepChoice
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.work import Changes, Work


class OffSiteWork(QObject):
    """Asks before anything is taken from readers, and takes it."""

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._notices = notices

    def withdraw(self) -> None:
        """Take what readers have of the story in hand off the site for now."""
        self._ask(Stage.WITHDRAWN)

    def kill(self) -> None:
        """Take it off the site for good."""
        self._ask(Stage.KILLED)

    def take(self, choice: StepChoice) -> None:
        """A step that was chosen in the stage bar, for these editions."""
        self._ask(choice.target, choice.languages)

    def _ask(self, step: Stage, chosen: tuple[Language, ...] | None = None) -> None:
        view = self._story.view
        if view is None:
            return
        possible = tuple(
            language
            for language in view.story.plan.languages
            if any(each.target is step for each in view.steps.get(language, ()))
        )
        if not possible:
            self._notices.tell(
                lambda: self.tr(
                    "Nothing of this story is out, or this person may not take it off the site. Spike it, or return it."
                )
            )
            return
        story_id = view.story.id
        self._story.flush()
        self._link.ask(
            lambda desk: _since(desk, story_id), lambda since: self._show(step, possible, chosen, since)
        )

    def _show(
        self,
        step: Stage,
        possible: tuple[Language, ...],
        chosen: tuple[Language, ...] | None,
        since: Mapping[Language, datetime | None],
    ) -> None:
        from editor_desk.desktop.correcting.off_site_dialog import OffSiteDialog

        view = self._story.view
        if view is None:
            return
        wanted = chosen if chosen is not None else possible
        answer = OffSiteDialog.ask(self._window, view.story, step, possible, wanted, since)
        if answer is None:
            return
        story_id = view.story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.steps import StepDetails, advance

            details = StepDetails(reason=answer.reason, notices=answer.notices)
            return advance(work, story_id, step, answer.languages, details)

        self._link.act(act)


def _since(desk: Desk, story_id: str) -> Mapping[Language, datetime | None]:
    from editor_desk.workflow.seen import what_readers_saw

    with desk.store.look() as unit:
        sides = what_readers_saw(unit, unit.story(story_id))
    return {language: side.has_since for language, side in sides.items()}
