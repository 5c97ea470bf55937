# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Saved searches in the store; lists read them by ``list_sql``."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.columns import instant_text
from editor_desk.store.list_query import SavedSearch, Sort, View
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import SavedSearchRow
from editor_desk.store.writing import write_changed


class SavedSearches:
    """The searches everybody at this desk may go back to."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[SavedSearch, ...]:
        """Every one, in the order they were saved."""
        rows = self._session.exec(select(SavedSearchRow).order_by(col(SavedSearchRow.row)))
        return tuple(
            SavedSearch(row.id, row.name, row.search, View(row.view), Sort(row.sort)) for row in rows
        )

    def put(self, saved: SavedSearch, *, by: str, at: datetime) -> None:
        """A new one, or what changed about one; who saved it first stays."""
        found = self._session.exec(select(SavedSearchRow).where(col(SavedSearchRow.id) == saved.id)).first()
        columns: Columns = {
            "name": saved.name,
            "search": saved.search,
            "view": saved.view.value,
            "sort": saved.sort.value,
        }
        if found is None:
            row = SavedSearchRow(id=saved.id, saved_by=by, saved_at=instant_text(at), **columns)
            self._session.add(row)
        else:
            write_changed(found, columns)
        self._session.flush()

    def remove(self, search_id: str) -> None:
        """Forget one; raises ``WrongUsage`` for an unknown one."""
        found = self._session.exec(select(SavedSearchRow).where(col(SavedSearchRow.id) == search_id)).first()
        if found is None:
            raise WrongUsage("search.unknown", ref=search_id)
        self._session.delete(found)
        self._session.flush()
