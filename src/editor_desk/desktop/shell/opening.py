# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Opening the desk behind the first paint: a new store gets its samples, some story is always in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from editor_desk.desktop.first_run import lay_out_samples, welcome_line
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.first_sight import FirstSight
from editor_desk.desktop.shell.list_feed import ListFeed
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.list_query import ListQuery, StoryLine
from editor_desk.store.reading import read_lines


class Opening(QObject):
    """Goes on from what stood in the window at first sight."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        sight: FirstSight,
        feed: ListFeed,
        notices: Notices,
        long_work: LongWork,
    ) -> None:
        super().__init__(link)
        self._link = link
        self._story = story
        self._sight = sight
        self._feed = feed
        self._notices = notices
        self._long_work = long_work
        link.opened.connect(self._desk_opened)
        link.not_opened.connect(self._not_opened)

    def open_desk(self) -> None:
        """Load the store's engine, and the story that is to be seen already with all that belongs to it."""
        work = self._long_work.begin(lambda: self._say_opening(is_backing_up=work.of > 0))
        self._link.opening_ended.connect(work.end)
        self._link.open(work.watch)
        if self._sight.story_id:
            self._story.adopt(self._sight.story_id)

    def _say_opening(self, *, is_backing_up: bool) -> str:
        if is_backing_up:
            return self.tr("Opening a desk of an older version: a backup is made first")
        return self.tr("Opening the desk…")

    def _desk_opened(self, _person: object) -> None:
        if self._sight.is_new_desk:
            self._link.ask(lay_out_samples, self._samples_came)
        elif self._sight.story_id and not self._story.id:
            self._story.adopt(self._sight.story_id)  # shown when the lock was opened
        elif not self._story.id:
            path = self._link.path
            self._link.read(lambda: read_lines(path, ListQuery(limit=1)), self._open_first)

    def _not_opened(self, problem: KnownProblem) -> None:
        self._sight.show_nothing()
        if not problem.message.code.startswith("store."):
            self._notices.refused(problem)  # trouble with the store has a screen of its own

    def _samples_came(self, first_story: str) -> None:
        self._notices.tell(welcome_line)
        self._feed.refresh()
        self._open(first_story)

    def _open_first(self, lines: Sequence[StoryLine]) -> None:
        if lines and not self._story.id:
            self._open(lines[0].id)

    def _open(self, story_id: str) -> None:
        self._sight.select(story_id)
        self._story.open(story_id)
