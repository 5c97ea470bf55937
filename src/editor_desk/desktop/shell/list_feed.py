# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the story list shows: asked of the store by plain SQL, off the main thread, newest question first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.newsroom.people import Person
from editor_desk.store.list_query import ListQuery, StoryLine, View
from editor_desk.store.reading import count_by_view, read_lines

_REST_MS = 350
"""Longer than the editor's bursts: the list follows when the person pauses."""

_Answer = tuple[tuple[StoryLine, ...], Mapping[View, int]]


class ListFeed(QObject):
    """Answers the panel's questions, and asks again after a change.

    ``sections_known`` carries the names of the sections that stories are in, in order.
    """

    sections_known = Signal(object)

    def __init__(self, link: DeskLink, panel: StoryListPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._panel = panel
        self._person = ""
        self._sections: set[str] = set()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._connect()

    def _connect(self) -> None:
        self._panel.query_changed.connect(self.ask)
        self._panel.more_wanted.connect(self._ask_more)
        self._rest.timeout.connect(self._ask_again)

    def sit_down(self, person: Person) -> None:
        """Whose stories "mine" are."""
        self._person = person.id
        self.refresh()

    @property
    def sections(self) -> tuple[str, ...]:
        """The sections that stories are in, in order."""
        return tuple(sorted(self._sections))

    def stop(self) -> None:
        """Ask no more: the desk is closing."""
        self._rest.stop()

    def refresh(self) -> None:
        """Something changed: ask again, once for a burst of changes."""
        self._rest.start()

    def ask(self, query: ListQuery) -> None:
        """Show what a query finds; an answer that was overtaken by another question is dropped."""
        path, person = self._link.path, self._person
        self._link.read_latest("list", lambda: read_answer(path, query, person), self._show)

    def _show(self, answer: _Answer) -> None:
        self._panel.show_lines(*answer)
        sections = {line.section for line in answer[0] if line.section}
        if not sections <= self._sections:
            self._sections |= sections
            self.sections_known.emit(self.sections)

    def _ask_again(self) -> None:
        self.ask(self._panel.query)

    def _ask_more(self, query: ListQuery) -> None:
        # The same key: a page of a list that is no longer shown is of no use.
        path, query = self._link.path, replace(query, person=self._person)
        self._link.read_latest("list", lambda: read_lines(path, query), self._panel.append_lines)


def read_answer(path: Path, query: ListQuery, person: str) -> _Answer:
    """The rows and the counts of the views, by plain sqlite3; any thread."""
    return read_lines(path, replace(query, person=person)), count_by_view(path, person)
