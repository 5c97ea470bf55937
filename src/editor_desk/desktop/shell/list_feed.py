# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the story list shows: asked of the store by plain SQL, off the main thread, newest question first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.newsroom.holds import Hand, Held
from editor_desk.newsroom.people import Person
from editor_desk.store.list_query import Board, ListPage, ListQuery, Sort
from editor_desk.store.reading import BoardReader

_REST_MS = 350
"""Longer than the editor's bursts: the list follows when the person pauses."""


class ListFeed(QObject):
    """Answers the panel's questions, and asks again after a change.

    ``sections_known`` carries the names of the sections that stories are in, in order.
    """

    sections_known = Signal(object)

    def __init__(self, link: DeskLink, panel: StoryListPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._panel = panel
        self._reader = BoardReader(link.path)
        self._person = ""
        self._hand: Hand | None = None
        self._whole: ListQuery | None = None
        """The search of which everything is shown."""
        self._sections: set[str] = set()
        self._is_stopped = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._connect()

    def _connect(self) -> None:
        self._panel.query_changed.connect(self.ask)
        self._panel.more_wanted.connect(self._ask_more)
        self._panel.ids_wanted.connect(self._ask_ids)
        self._rest.timeout.connect(self._ask_again)
        self._link.opened.connect(self._opened)

    def _opened(self, _person: object) -> None:
        self._link.ask(lambda desk: desk.hand, self._hand_known)

    def _hand_known(self, hand: Hand) -> None:
        self._hand = hand

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
        self._is_stopped = True
        self._rest.stop()
        self._link.read(self._reader.close, lambda _nothing: None)

    def refresh(self) -> None:
        """Something changed: ask again, once for a burst of changes."""
        if not self._is_stopped:  # what is written while the desk closes changes something, too
            self._rest.start()

    def ask(self, query: ListQuery) -> None:
        """Show what a query finds; an answer that was overtaken by another question is dropped.

        Of a new search the first stories are shown at once, newest first; the whole answer in its order follows.
        """
        reader, chosen, query = self._reader, self._panel.chosen, replace(query, person=self._person)
        hand = self._hand
        if query.search and _all_of(query) != self._whole:
            self._link.read_latest(
                "list",
                lambda: _among_others(reader.first_board(query, chosen), hand),
                lambda board: self._show_first(query, board),
            )
        else:
            self._ask_whole(query)

    def _ask_whole(self, query: ListQuery) -> None:
        reader, chosen, hand = self._reader, self._panel.chosen, self._hand
        self._link.read_latest(
            "list",
            lambda: _among_others(reader.board(query, chosen), hand),
            lambda board: self._show_whole(query, board),
        )

    def _show_first(self, query: ListQuery, board: Board) -> None:
        if board.page.is_partial:
            self._show(board)
            self._ask_whole(query)
        else:
            self._show_whole(query, board)

    def _show_whole(self, query: ListQuery, board: Board) -> None:
        is_new = _all_of(query) != self._whole
        self._whole = _all_of(query)
        if is_new and query.sort is Sort.MATCH and self._panel.is_choosing:
            self._panel.stay_newest()
            self.ask(self._panel.query)
        else:
            self._show(board)

    def _show(self, board: Board) -> None:
        self._panel.show_board(board)
        sections = {line.section for line in board.page.lines if line.section}
        if not sections <= self._sections:
            self._sections |= sections
            self.sections_known.emit(self.sections)

    def _ask_again(self) -> None:
        self.ask(self._panel.query)

    def _ask_ids(self, asked: ListQuery) -> None:
        reader, query = self._reader, replace(asked, person=self._person)

        def take(ids: tuple[str, ...]) -> None:
            now = self._panel.query
            if (now.view, now.search, now.sort) == (asked.view, asked.search, asked.sort):
                self._panel.picking.take(ids)  # else the list is another one by now

        self._link.read_latest("ids of the list", lambda: reader.ids(query), take)

    def _ask_more(self, asked: ListQuery) -> None:
        # A person who scrolls on wants the rows to be seen now, not those passed by.
        reader, query, hand = self._reader, replace(asked, person=self._person), self._hand

        def show(page: ListPage) -> None:
            self._panel.show_page(page, asked)

        self._link.read_latest("lines of the list", lambda: _with_others(reader.page(query), hand), show)


def _with_others(page: ListPage, hand: Hand | None) -> ListPage:
    """The page, and of those who write only others that are really there."""
    if not any(line.held_by for line in page.lines):
        return page
    from editor_desk.workflow.holding import is_writing

    now, host, session = datetime.now(UTC), hand.host if hand else "", hand.session if hand else ""

    def is_other(held: Held) -> bool:
        return held.hold.hand.session != session and is_writing(held.hold, now, host)

    lines = tuple(
        replace(line, held_by={lang: held for lang, held in line.held_by.items() if is_other(held)})
        for line in page.lines
    )
    return replace(page, lines=lines)


def _among_others(board: Board, hand: Hand | None) -> Board:
    return replace(board, page=_with_others(board.page, hand))


def _all_of(query: ListQuery) -> ListQuery:
    return replace(query, offset=0, limit=0)
