# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in the window at its first paint: the list as it was left, and the last story, by plain SQL."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.store.list_query import Board, ListPage, Sort, View
from editor_desk.store.reading import read_board, read_setting, read_story_first


class FirstSight:
    """Fills list and editor before the store's engine is there."""

    def __init__(
        self, store: Path, editor: SplitEditor, story_list: StoryListPanel, settings: Settings
    ) -> None:
        self._store = store
        self._editor = editor
        self._list = story_list
        self._settings = settings
        self.is_new_desk = not store.exists()
        self.story_id = ""

    def fill(self) -> None:
        """Before the window is shown. What cannot be read stays away: opening the desk says why."""
        if self.is_new_desk:
            return
        view, sort = self._settings.get(remembered.LAST_VIEW), self._settings.get(remembered.LAST_SORT)
        self._list.start_with(
            View(view) if view in tuple(View) else View.IN_PROGRESS,
            Sort(sort) if sort in tuple(Sort) else Sort.DUE,
            self._settings.get(remembered.LAST_STORY),
        )
        try:
            person = read_setting(self._store, "last_person") or ""
            story_id = self._settings.get(remembered.LAST_STORY)
            board = read_board(self._store, replace(self._list.query, person=person), story_id)
            self._list.show_board(board)
            story_id = story_id or (board.page.lines[0].id if board.page.lines else "")
            if story_id:
                # Nobody may type before it is known who is at the desk and what they may change.
                self._editor.show_story(read_story_first(self._store, story_id), frozenset())
                self.select(story_id)
        except KnownProblem:
            pass

    def select(self, story_id: str) -> None:
        """Mark a story as the one in hand."""
        self.story_id = story_id
        self._list.select(story_id)

    def show_nothing(self) -> None:
        """The store could not be opened: there is no story to show."""
        self._list.show_board(Board(ListPage(), {}))
