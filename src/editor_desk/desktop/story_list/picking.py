# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories picked in the list: by id, so that scrolling, sorting and other people's changes lose none.

Picking opens nothing: the story on the desk stays there.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QPoint, Signal

from editor_desk.desktop.story_list.board_view import BoardView
from editor_desk.desktop.story_list.model import StoryListModel
from editor_desk.desktop.story_list.selection_bar import SelectionBar

_Flag = QItemSelectionModel.SelectionFlag


class Picking(QObject):
    """Which stories are picked. ``changed`` is told after every change.

    ``rows_wanted`` carries the first row and how many of rows whose ids are not at hand; answer with ``take``.
    ``menu_wanted`` carries where on the screen the menu of what is picked is to open.
    """

    changed = Signal()
    rows_wanted = Signal(int, int)
    menu_wanted = Signal(QPoint)

    def __init__(self, view: BoardView, model: StoryListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._model = model
        self._ids: dict[str, None] = {}
        self._anchor: int | None = None
        self.bar: SelectionBar | None = None
        """Made with the first pick: nothing of it is needed for the first paint."""
        view.pick_toggled.connect(self._toggle)
        view.picked_to.connect(self._pick_to)
        view.picks_dropped.connect(self.clear)
        view.all_wanted.connect(self._pick_all)

    @property
    def ids(self) -> tuple[str, ...]:
        """The stories picked, in the order they were; none while only one story is on the desk."""
        return tuple(self._ids)

    def is_picked(self, story_id: str) -> bool:
        """Whether a story is among them."""
        return story_id in self._ids

    def clear(self) -> None:
        """Pick nothing."""
        self._anchor = None
        self._view.drop_cursor()
        if self._ids:
            self._set({})

    def keep(self, ids: Iterable[str]) -> None:
        """Of what is picked only these stay: the others are done."""
        kept = set(ids)
        self._set({story_id: None for story_id in self._ids if story_id in kept})
        if not self._ids:
            self.clear()

    def take(self, ids: Iterable[str]) -> None:
        """Pick these and no others."""
        self._set(dict.fromkeys(ids))

    def open_menu(self) -> None:
        """The menu of what is picked, by key or palette."""
        if self._ids and self.bar is not None:
            self.bar.open_menu()

    def reflect(self) -> None:
        """Show what is picked of the lines at hand, to eye and ear; call it when other lines are shown."""
        if not self._ids and not self._model.picked:
            return
        self._model.show_picked(frozenset(self._ids))
        selection, current = QItemSelection(), self._view.currentIndex()
        for row in self._model.rows_at_hand(self._ids):
            index = self._model.index(row, 0)
            selection.select(index, index)
        if not self._ids and current.isValid():
            selection.select(current, current)
        chosen = self._view.selectionModel()
        chosen.blockSignals(True)
        chosen.select(selection, _Flag.ClearAndSelect)
        chosen.blockSignals(False)
        self._view.viewport().update()

    def _set(self, ids: dict[str, None]) -> None:
        if ids == self._ids:
            return
        self._ids = ids
        if self.bar is None and ids:
            self.bar = SelectionBar(self._view.window())
            self.bar.menu_wanted.connect(self.menu_wanted)
            self.bar.dropped.connect(self.clear)
        if self.bar is not None:
            self.bar.show_count(len(ids))
        self.reflect()
        self.changed.emit()

    def _toggle(self, row: int) -> None:
        line = self._model.line(row)
        if line is None:
            return
        ids = dict(self._ids)
        if not ids:
            # As everywhere: the one that was chosen already is among them.
            open_line = self._model.line(self._view.currentIndex().row())
            if open_line is not None:
                ids[open_line.id] = None
                if open_line.id == line.id:
                    self._anchor = row
                    self._set(ids)
                    return
        if line.id in ids:
            del ids[line.id]
        else:
            ids[line.id] = None
        self._anchor = row
        self._set(ids)

    def _pick_to(self, row: int) -> None:
        if self._anchor is None:
            current = self._view.currentIndex()
            self._anchor = current.row() if current.isValid() else row
        first, last = sorted((self._anchor, row))
        self._pick_rows(first, last)

    def _pick_all(self) -> None:
        self._anchor = 0
        self._pick_rows(0, self._model.rowCount() - 1)

    def _pick_rows(self, first: int, last: int) -> None:
        if last < first:
            return
        lines = [self._model.line(row) for row in range(first, min(last, first + _AT_HAND) + 1)]
        at_hand = [line.id for line in lines if line is not None]
        if len(at_hand) == last - first + 1:
            self.take(at_hand)
        else:
            self.rows_wanted.emit(first, last - first + 1)


_AT_HAND = 2_000
"""Ranges longer than this are asked of the store: so many lines are never at hand."""
