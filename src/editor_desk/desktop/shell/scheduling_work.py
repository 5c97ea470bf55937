# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Schedule and embargo at the window: the dialogs, and what was decided in them as acts of the workflow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.scheduling import ScheduleAnswer
    from editor_desk.workflow.work import Changes, Work


class SchedulingWork(QObject):
    """When the story in hand, or another one, goes out, and before when it must not."""

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._notices = notices

    def schedule(self) -> None:
        """Give the story in hand a time, another one, or none any more."""
        self.open_for(())

    def open_for(self, languages: Sequence[Language]) -> None:
        """The same for these editions."""
        if self._story.id:
            self.schedule_story(self._story.id, languages)

    def schedule_story(self, story_id: str, languages: Sequence[Language] = ()) -> None:
        """The same for any story, as it is on the disk."""
        self._know(story_id, lambda found: self._ask_time(*found, languages))

    def embargo(self) -> None:
        """Before when nothing of the story in hand leaves the house."""
        if self._story.id:
            self.embargo_story(self._story.id)

    def embargo_story(self, story_id: str) -> None:
        """The same for any story."""
        self._know(story_id, lambda found: self._ask_embargo(*found))

    def _know(self, story_id: str, then: Callable[[tuple[Story, datetime]], None]) -> None:
        self._story.flush()

        def read(desk: Desk) -> tuple[Story, datetime]:
            return desk.story(story_id), desk.now()

        self._link.ask(read, then)

    def _ask_time(self, story: Story, now: datetime, languages: Sequence[Language]) -> None:
        from editor_desk.desktop.scheduling import ScheduleDialog

        if not any(edition.working_stage in (Stage.APPROVED, Stage.SCHEDULED) for edition in story.planned()):
            self._notices.tell(
                lambda: self.tr("“{slug}” cannot be scheduled yet: no edition of it is signed off.").format(
                    slug=story.slug
                ),
                lambda: self._notices.way_chosen.emit("sign_off", story.plan.languages[0]),
                is_problem=True,
            )
            return
        answer = ScheduleDialog.ask(self._window, (story,), languages, now)
        if answer is not None:
            self._decide(story, answer)

    def _decide(self, story: Story, answer: ScheduleAnswer) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.several import schedule_at, unschedule
            from editor_desk.workflow.work import Changes

            wanted = (
                schedule_at(answer.text, answer.languages) if answer.text else unschedule(answer.languages)
            )
            with work.store.look() as unit:
                found, ruleset = unit.story(story.id), unit.ruleset()
            messages = [message for part in wanted(work, ruleset, found) for message in part().messages]
            return Changes((story.id,), messages=tuple(messages))

        self._link.act(act)

    def _ask_embargo(self, story: Story, now: datetime) -> None:
        from editor_desk.desktop.scheduling import EmbargoDialog

        text = EmbargoDialog.ask(self._window, story, now)
        if text is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.stories import set_fields

            return set_fields(work, story.id, {"embargo": text})

        self._link.act(act)
