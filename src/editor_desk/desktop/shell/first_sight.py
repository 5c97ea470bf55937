# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in the window at its first paint, and what takes its place when the desk is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.first_run import lay_out_samples, welcome_line
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.list_feed import ListFeed, read_answer
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.list_query import ListQuery, StoryLine, View
from editor_desk.store.reading import read_lines, read_setting, read_story_first


class FirstSight(QObject):
    """Fills list and editor by plain SQL; a new store gets its samples; some story is always open."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        story_list: StoryListPanel,
        feed: ListFeed,
        settings: Settings,
        notices: Notices,
    ) -> None:
        super().__init__(link)
        self._link = link
        self._story = story
        self._editor = editor
        self._list = story_list
        self._feed = feed
        self._settings = settings
        self._notices = notices
        self._is_new = False
        self._first_story = ""
        link.opened.connect(self._desk_opened)

    def fill(self) -> None:
        """Before the window is shown: the list as it was left, and the last story to read."""
        path = self._link.path
        self._is_new = not path.exists()
        if self._is_new:
            return
        view = self._settings.get(remembered.LAST_VIEW)
        if view in tuple(View):
            self._list.show_view(View(view))
        try:
            person = read_setting(path, "last_person") or ""
            lines, counts = read_answer(path, self._list.query, person)
            self._list.show_lines(lines, counts)
            self._first_story = self._choose(lines)
            if self._first_story:
                self._list.select(self._first_story)
                # Nobody may type before it is known who is at the desk and what they may change.
                self._editor.show_story(read_story_first(path, self._first_story), frozenset())
        except KnownProblem:
            # Opening the desk meets the same problem, and says it in the window.
            self._first_story = ""

    def open_desk(self) -> None:
        """Behind the first paint: the store's engine, and the samples of a new desk."""
        self._link.open()
        if self._first_story:
            self._story.adopt(self._first_story)

    def _desk_opened(self, _person: object) -> None:
        if self._is_new:
            self._link.ask(lay_out_samples, self._samples_came)
        elif not self._story.id:
            self._look_for_one()

    def _samples_came(self, first_story: str) -> None:
        self._notices.tell(welcome_line)
        self._feed.refresh()
        self._list.select(first_story)
        self._story.open(first_story)

    def _look_for_one(self) -> None:
        path = self._link.path
        self._link.read(lambda: read_lines(path, ListQuery(limit=1)), self._open_first)

    def _choose(self, lines: Sequence[StoryLine]) -> str:
        last = self._settings.get(remembered.LAST_STORY)
        if last:
            return last
        return lines[0].id if lines else ""

    def _open_first(self, lines: Sequence[StoryLine]) -> None:
        if lines and not self._story.id:
            self._list.select(lines[0].id)
            self._story.open(lines[0].id)
