# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The week of a desk: several stories at once, schedule and embargo, what waits to be delivered, what is up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop.notifying import Notifier
from editor_desk.desktop.rule_list import Link
from editor_desk.desktop.shell.deliver_work import DeliverWork
from editor_desk.desktop.shell.scheduling_work import SchedulingWork
from editor_desk.desktop.shell.several_signing import SeveralSigning
from editor_desk.desktop.shell.several_work import SeveralWork
from editor_desk.desktop.shell.waking_work import WakingWork
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.desktop.questions import Questions
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.desktop.shell.workroom import Workroom


class DeskWeek(QObject):
    """These parts, and what each hears of the others and of the room."""

    def __init__(self, room: Workroom, window: MainWindow, questions: Questions) -> None:
        super().__init__(room)
        self._room = room
        link, story, notices = room.link, room.story, room.notices
        self.scheduling = SchedulingWork(window, link, story, notices)
        self.several = SeveralWork(
            window, link, story, window.story_list, room.feed, room.long_work, notices, questions
        )
        self.signing = SeveralSigning(window, link, story, self.several, room.signing)
        self.deliver = DeliverWork(window, link, notices, self.scheduling, room.exports, questions)
        self.waking = WakingWork(window, link, window.settings, notices, self.deliver, Notifier(self))
        self.waking.is_locked = lambda: room.lock.is_locked
        self._connect()

    def _connect(self) -> None:
        room = self._room
        room.steps.schedule_wanted.connect(self.scheduling.open_for)
        self.several.export_wanted.connect(room.exports.open_for)
        room.exports.several_wanted.connect(self.several.write)
        room.rows.refused.connect(self._refused)
        room.rows.schedule_wanted.connect(self.scheduling.schedule_story)
        room.rows.embargo_wanted.connect(self.scheduling.embargo_story)
        self.several.broke.connect(lambda problem: room.trouble.met(problem))
        self.several.way_wanted.connect(self.go_to)
        self.signing.way_wanted.connect(self.go_to)
        self.waking.open_wanted.connect(room.open_story)
        self.deliver.open_wanted.connect(room.open_story)

    def _refused(self, story_id: str, problem: KnownProblem) -> None:
        """Said in the message bar, unless a screen says it, with the way to the story it is about."""
        room = self._room
        if not room.trouble.is_open:
            room.notices.refused_elsewhere(problem, lambda way: self.go_to(story_id, way))
            room.trouble.met(problem)

    def go_to(self, story_id: str, way: Link | None = None) -> None:
        """Bring a story to the panes, and the person to a place in it."""
        if way is not None:
            self._room.story.once_shown(story_id, lambda: self._room.follow(way))
        self._room.open_story(story_id)
