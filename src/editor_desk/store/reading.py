# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The first paint, lists and search, read with plain sqlite3: nothing to import, nothing to wait for.

Each call opens and closes a connection that cannot write; any thread may call. ``BoardReader`` keeps its own. Raises ``BrokenInput``
where there is no store, or one of another schema (an older one is brought up to date by ``Store.open``).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.store.connection import looking
from editor_desk.store.faults import told_in_sentences
from editor_desk.store.journal import Journaled, journaled, words_now
from editor_desk.store.list_query import Board, ListPage, ListQuery, SavedSearch, Sort, StoryLine, View
from editor_desk.store.list_sql import (
    counts_by_view,
    first_page_of,
    ids_of,
    is_search,
    lines_of,
    page_of,
    page_of_rows,
    rows_found,
    saved_searches_of,
)
from editor_desk.store.migrations import APPLICATION_ID, NEWEST, schema_of
from editor_desk.store.milestones import Milestones
from editor_desk.store.shapes import edition_from, story_from

_CACHE_KB = 16_384

__all__ = [
    "Board",
    "BoardReader",
    "Journaled",
    "ListPage",
    "ListQuery",
    "SavedSearch",
    "Sort",
    "StoryLine",
    "View",
    "count_by_view",
    "read_board",
    "read_journaled",
    "read_lines",
    "read_page",
    "read_setting",
    "read_story_first",
]


def read_lines(path: Path, query: ListQuery) -> tuple[StoryLine, ...]:
    """A page of stories, as ``Unit.lines`` gives it."""
    with _reading(path) as connection:
        return lines_of(connection, query)


def read_board(path: Path, query: ListQuery, place_of: str | None = None) -> Board:
    """A page of stories with the place of the story named, and what stands above the list."""
    with _reading(path) as connection:
        return _board(connection, query, place_of)


def read_page(path: Path, query: ListQuery) -> ListPage:
    """A page of stories and how many there are in all."""
    with _reading(path) as connection:
        return page_of(connection, query)


def count_by_view(path: Path, person: str | None) -> Mapping[View, int]:
    """How many stories lie on each heap; ``mine`` is this person's."""
    with _reading(path) as connection:
        return counts_by_view(connection, person)


def read_story_first(path: Path, story_id: str) -> Story:
    """A story with its editions whole, for the first paint; its claims, photos and sign-offs come later.

    Raises ``WrongUsage`` for an unknown id.
    """
    with _reading(path) as connection:
        connection.row_factory = _as_attributes
        story = connection.execute("SELECT * FROM story WHERE id = ?", (story_id,)).fetchone()
        if story is None:
            raise WrongUsage("story.unknown", ref=story_id)
        found = connection.execute(
            "SELECT edition.*, journal.text, body.encoding, body.content FROM edition"
            " JOIN body ON body.edition_row = edition.row LEFT JOIN journal ON journal.edition_row = edition.row"
            " WHERE edition.story_row = ? ORDER BY edition.row",
            (story.row,),
        )
        editions = {Language(row.language): _edition_of(row) for row in found}
        return story_from(story, editions)


def read_journaled(path: Path) -> tuple[Journaled, ...]:
    """Every edition with words newer than its last checkpoint, the newest first, as ``Unit.journaled``."""
    with _reading(path) as connection:
        return journaled(connection)


def read_setting(path: Path, name: str) -> str | None:
    """A fact about the desk by name ("last_person", "desk"), or None."""
    with _reading(path) as connection:
        row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])


class BoardReader:
    """Reads the wall board again and again over one connection, which stays open between two questions.

    For a list somebody scrolls through: nothing is opened and little read twice. All calls, ``close`` too, from
    one thread. A store that was put in the place of another one is noticed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open = ExitStack()
        self._connection: sqlite3.Connection | None = None
        self._file = (0, 0)
        self._version = 0
        self._milestones = Milestones()
        self._found: tuple[ListQuery, list[int]] | None = None

    def board(self, query: ListQuery, place_of: str | None = None) -> Board:
        """As ``read_board``."""
        with self._reading() as connection:
            return _beside(connection, query, self._page(connection, query, place_of))

    def first_board(self, query: ListQuery, place_of: str | None = None) -> Board:
        """The same, but of a search the first page as fast as it goes, newest first; ``is_partial`` says so."""
        with self._reading() as connection:
            page = None
            if is_search(query) and not self._has_found(query):
                page = first_page_of(connection, query)
            return _beside(connection, query, page or self._page(connection, query, place_of))

    def page(self, query: ListQuery) -> ListPage:
        """As ``read_page``."""
        with self._reading() as connection:
            return self._page(connection, query)

    def ids(self, query: ListQuery) -> tuple[str, ...]:
        """The ids of a part of the list, in its order: what somebody chose who never scrolled through it."""
        with self._reading() as connection:
            if not is_search(query):
                return ids_of(connection, query)
            if self._found is None or not self._has_found(query):
                self._found = _all_of(query), rows_found(connection, query)
            return ids_of(connection, query, self._found[1])

    def _page(
        self, connection: sqlite3.Connection, query: ListQuery, place_of: str | None = None
    ) -> ListPage:
        """What a search found is kept until it, or the store, is another: every page of it is at hand."""
        if not is_search(query):
            return page_of(connection, query, place_of, self._milestones)
        if self._found is None or not self._has_found(query):
            self._found = _all_of(query), rows_found(connection, query)
        return page_of_rows(connection, query, self._found[1], place_of)

    def _has_found(self, query: ListQuery) -> bool:
        return self._found is not None and self._found[0] == _all_of(query)

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        self._connection = None
        self._open.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with told_in_sentences(self._path):
                connection = self._opened()
                with _at_one_instant(connection, self._path):
                    version = connection.execute("PRAGMA data_version").fetchone()[0]
                    if version != self._version:  # somebody wrote since the last question
                        self._forget()
                        self._version = version
                    yield connection
        except BaseException:
            self.close()
            raise

    def _opened(self) -> sqlite3.Connection:
        if not self._path.is_file():
            raise BrokenInput("store.missing", path=str(self._path))
        state = self._path.stat()
        file = (state.st_dev, state.st_ino)
        if self._connection is None or file != self._file:
            self.close()
            self._forget()
            self._connection, self._file = self._open.enter_context(looking(self._path)), file
            # The ways through the indexes stay at hand from one letter to the next.
            self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        return self._connection

    def _forget(self) -> None:
        self._milestones.forget()
        self._found = None


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    if not path.is_file():
        raise BrokenInput("store.missing", path=str(path))
    with told_in_sentences(path), looking(path) as connection, _at_one_instant(connection, path):
        yield connection


@contextmanager
def _at_one_instant(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Everything read in the block is of one instant; raises where the file is no store of today's schema."""
    connection.execute("BEGIN")
    try:
        schema = schema_of(connection)
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise BrokenInput("store.not_a_store", path=str(path))
        if schema != NEWEST:
            code = "store.newer" if schema > NEWEST else "store.older"
            raise BrokenInput(code, path=str(path), store_version=schema, program_version=NEWEST)
        yield
    finally:
        connection.execute("ROLLBACK")


def _board(connection: sqlite3.Connection, query: ListQuery, place_of: str | None) -> Board:
    return _beside(connection, query, page_of(connection, query, place_of))


def _beside(connection: sqlite3.Connection, query: ListQuery, page: ListPage) -> Board:
    """A page with what stands above the list."""
    return Board(page, counts_by_view(connection, query.person), saved_searches_of(connection))


def _all_of(query: ListQuery) -> ListQuery:
    return replace(query, limit=0, offset=0)


def _edition_of(row: SimpleNamespace) -> Edition:
    return edition_from(row, words_now(row.text, row.encoding, row.content))


def _as_attributes(cursor: sqlite3.Cursor, row: tuple[object, ...]) -> SimpleNamespace:
    return SimpleNamespace(
        **{column[0]: value for column, value in zip(cursor.description, row, strict=True)}
    )


def reading(path: Path) -> AbstractContextManager[sqlite3.Connection]:
    """A connection for the other reads of the store, with the same checks and the same sentences."""
    return _reading(path)
