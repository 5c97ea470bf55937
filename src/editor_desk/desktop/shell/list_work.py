# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list itself: its order and view remembered, searches saved, renamed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.store.list_query import ListQuery, SavedSearch, Sort

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work


class ListWork(QObject):
    """Follows what the list is asked for, and keeps what is to be asked again."""

    def __init__(
        self,
        window: QWidget,
        commands: Commands,
        link: DeskLink,
        panel: StoryListPanel,
        settings: Settings,
        questions: Questions,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._link = link
        self._panel = panel
        self._settings = settings
        self._questions = questions
        self._notices = notices
        sort = settings.get(remembered.SEARCH_SORT)
        panel.search_by(Sort(sort) if sort in tuple(Sort) else Sort.CHANGED)
        self._connect()
        self._remember(panel.query)

    def _connect(self) -> None:
        self._panel.query_changed.connect(self._remember)
        self._panel.save_wanted.connect(self.save_search)
        self._panel.rename_wanted.connect(self._rename)
        self._panel.forget_wanted.connect(self._forget)

    def sort_due(self) -> None:
        """What is due first on top."""
        self._panel.sort_by(Sort.DUE)

    def sort_urgency(self) -> None:
        """What is most urgent on top."""
        self._panel.sort_by(Sort.URGENCY)

    def sort_changed(self) -> None:
        """What changed last on top."""
        self._panel.sort_by(Sort.CHANGED)

    def sort_slug(self) -> None:
        """In the order of the slugs."""
        self._panel.sort_by(Sort.SLUG)

    def sort_match(self) -> None:
        """Of a search, what matches best on top."""
        self._panel.sort_by(Sort.MATCH)
        if not self._panel.query.search:
            self._notices.tell(lambda: self.tr("Type what to search for: the best match will stand first."))
            self._remember(self._panel.query)

    def save_search(self) -> None:
        """Keep the words in the search box, with the view and the order, under a name."""
        query = self._panel.query
        if not query.search:
            self._panel.focus_search()
            self._notices.tell(lambda: self.tr("Type what to search for, then save it."))
            return
        name = self._questions.words(
            self._window,
            self.tr("Save this search"),
            self.tr("A name for the search “{words}”; everybody at this desk sees it").format(
                words=query.search
            ),
        )
        if name is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.searches import save_search

            return save_search(work, name, query.search, query.view, query.sort)

        self._link.act(act)

    def _rename(self, search: SavedSearch) -> None:
        question = self.tr("A new name for the saved search “{name}”").format(name=search.name)
        name = self._questions.words(self._window, self.tr("Rename"), question)
        if name is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.searches import rename_search

            return rename_search(work, search.id, name)

        self._link.act(act)

    def _forget(self, search: SavedSearch) -> None:
        question = self.tr(
            "Delete the saved search “{name}” for everybody at this desk? No story is touched."
        )
        if not self._questions.may(
            self._window, self.tr("Delete"), question.format(name=search.name), self.tr("Delete")
        ):
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.searches import forget_search

            return forget_search(work, search.id)

        self._link.act(act)

    def _remember(self, query: ListQuery) -> None:
        self._settings.put(remembered.LAST_VIEW, self._panel.view.value)
        of_list, of_search = self._panel.orders
        self._settings.put(remembered.LAST_SORT, of_list.value)
        self._settings.put(remembered.SEARCH_SORT, of_search.value)
        self._commands.check(f"sort_{query.sort.value}")
