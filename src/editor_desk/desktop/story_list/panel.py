# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The story list pane: search, views with their counts, the order, the stories themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.forms.ui_story_list import Ui_StoryList
from editor_desk.desktop.story_list.delegate import StoryRowDelegate
from editor_desk.desktop.story_list.model import IdRole, StoryListModel
from editor_desk.desktop.story_list.order import OrderChoice
from editor_desk.desktop.story_list.pages import PAGE
from editor_desk.desktop.story_list.picking import Picking
from editor_desk.desktop.story_list.search_line import SearchLine
from editor_desk.desktop.story_list.views import ViewChips
from editor_desk.store.list_query import Board, ListPage, ListQuery, SavedSearch, Sort, StoryLine, View

_MINUTE_MS = 60_000
_CHOOSING = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class RowMenu:
    """A menu is wanted for a story: which, and where on the screen."""

    line: StoryLine
    at: QPoint


class StoryListPanel(QWidget):
    """Shows the stories it is given and says what the person wants to see.

    ``query_changed`` and ``more_wanted`` carry a ``ListQuery``; answer the first with ``show_board``, the
    second with ``show_page``. ``text_wanted``: go on in the text of the story in hand. ``menu_wanted`` carries a ``RowMenu``, ``rename_wanted`` and ``forget_wanted`` a
    ``SavedSearch``.
    """

    story_chosen = Signal(str)
    text_wanted = Signal()
    story_kept = Signal(str)
    """Pressed twice, or Enter: this one is meant, and not only looked at."""
    query_changed = Signal(object)
    more_wanted = Signal(object)
    menu_wanted = Signal(object)
    several_menu_wanted = Signal(QPoint)
    """A menu is wanted for the stories picked; carries where on the screen."""
    ids_wanted = Signal(object)
    """The ids of a part of the list are wanted, as a ``ListQuery``; answer with ``picking.take``."""
    save_wanted = Signal()
    rename_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] = _utc_now) -> None:
        super().__init__(parent)
        self._form = Ui_StoryList()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._query = ListQuery(limit=PAGE)
        self._chosen = ""
        self._is_loading = True
        self._goes_to_chosen = False
        self._is_choosing = False
        self._list_sort, self._search_sort = Sort.DUE, Sort.CHANGED
        self._saved: tuple[SavedSearch, ...] = ()
        self._model = StoryListModel(now)
        self._model.setParent(self)
        form = self._form
        self._search = SearchLine(form.search_edit, form.filter_button, form.problem_label, now)
        self._views = ViewChips(self._form.views_box)
        self._order = OrderChoice(self._form.sort_button)
        self._rows = self._form.stories_view
        self._rows.setModel(self._model)
        self._delegate = StoryRowDelegate(self._rows)
        self._rows.setItemDelegate(self._delegate)
        self.picking = Picking(self._rows, self._model, self)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.start()
        self._connect()
        self._tell()

    def _connect(self) -> None:
        form = self._form
        self._search.asked.connect(self._search_asked)
        form.save_button.clicked.connect(self.save_wanted)
        form.best_button.clicked.connect(self._best_wanted)
        self._minute.timeout.connect(self._model.retell)
        self._views.view_chosen.connect(self._view_chosen)
        self._views.search_chosen.connect(self.show_search)
        self._views.rename_wanted.connect(self.rename_wanted)
        self._views.forget_wanted.connect(self.forget_wanted)
        self._order.sort_chosen.connect(self.sort_by)
        self._model.lines_wanted.connect(self._lines_wanted)
        self._rows.selectionModel().currentChanged.connect(self._current_changed)
        self._rows.activated.connect(self._entered)
        self._rows.activated.connect(self._kept)
        self._rows.menu_asked.connect(self._menu_asked)
        self._rows.typed.connect(self._search.begin_with)
        self._rows.viewport().installEventFilter(self)
        self._rows.installEventFilter(self)
        self.picking.menu_wanted.connect(self.several_menu_wanted)
        self.picking.rows_wanted.connect(self._ids_wanted)
        self.picking.changed.connect(self._place_bar)

    @property
    def head_height(self) -> int:
        """How much stands above the stories, in pixels."""
        return self._rows.mapTo(self, QPoint(0, 0)).y()

    @property
    def query(self) -> ListQuery:
        """What is asked for now: the page that is to be seen of it."""
        first, last = self._rows.rows_shown()
        offset = max(min(first, self._model.rowCount() - 1), 0) // PAGE * PAGE
        return replace(self._query, offset=offset, limit=(max(last, offset) // PAGE + 1) * PAGE - offset)

    @property
    def view(self) -> View:
        """The view chosen last; a search may look further."""
        return self._views.current

    @property
    def is_choosing(self) -> bool:
        """Whether the person has begun to look for a story among those found: nothing may move under their eyes."""
        return self._is_choosing

    @property
    def title(self) -> str:
        """What the list is, in words: its view or what is searched for, and its order."""
        what = self._views.words(self._query.view)
        if self._query.search:
            what = f"“{self._query.search}”"
        return f"{what}, {self._order.words[:1].lower()}{self._order.words[1:]}"

    @property
    def chosen(self) -> str:
        """The id of the story on the desk; empty where there is none."""
        return self._chosen

    def show_board(self, board: Board) -> None:
        """Show these stories, how many stand in each view, what is saved; the chosen story stays chosen."""
        self._is_loading = False
        self._views.show_counts(board.counts)
        self._views.show_saved(board.saved)
        self._saved = board.saved
        place = self._rows.verticalScrollBar().value()
        self._quietly(lambda: self._model.show(board.page))
        self._tell(is_partial=board.page.is_partial)
        self._rows.updateGeometries()
        self._rows.verticalScrollBar().setValue(place)
        self._mark(board.page.place)
        self.picking.reflect()

    def show_page(self, page: ListPage, query: ListQuery) -> None:
        """Lines that were asked for by ``more_wanted``; those of a list that is no longer shown are dropped."""
        if replace(query, offset=0, limit=PAGE, person=None) != self._query:
            return
        if not self._model.add(page):
            self.query_changed.emit(self.query)  # the store has moved on
        current = self._rows.currentIndex()
        if page.offset <= current.row() < page.offset + len(page.lines):
            self._activated(current)
        self.picking.reflect()

    def select(self, story_id: str) -> None:
        """Mark a story as the one on the desk, and bring it to be seen; says nothing of it back."""
        if story_id == self._chosen:
            return
        self._chosen = story_id
        place = self._model.row_of(story_id)
        self._goes_to_chosen = True
        if place is None and not self._is_loading and story_id:
            self.query_changed.emit(self.query)  # the answer says where it stands
        else:
            self._mark(place)

    def show_view(self, view: View) -> None:
        """Choose a view as if its chip had been pressed."""
        self._views.select(view)
        self._view_chosen(view)

    def sort_by(self, sort: Sort) -> None:
        """Put the list, or what was found, into another order; the best match is one of a search only."""
        if self._query.search:
            self._search_sort = sort
        elif sort is Sort.MATCH:
            self._search_sort = sort
            self.focus_search()
            return
        else:
            self._list_sort = sort
        self._order.select(sort)
        if sort is not self._query.sort:
            self._ask(replace(self._query, sort=sort))

    @property
    def orders(self) -> tuple[Sort, Sort]:
        """The order of the list, and of what is searched for."""
        return self._list_sort, self._search_sort

    def search_by(self, sort: Sort) -> None:
        """The order of what will be searched for."""
        self._search_sort = sort

    def stay_newest(self) -> None:
        """The best match is known, but the person is choosing: the rows stay, and a button offers it."""
        self._query = replace(self._query, sort=Sort.CHANGED)
        self._order.select(Sort.CHANGED)
        self._form.best_button.show()

    def show_search(self, search: SavedSearch) -> None:
        """Ask for a saved search, as if it had been typed."""
        self._search.show(search.search)
        self._views.select(search.view)
        self._ask(replace(self._query, search=search.search, view=search.view, sort=search.sort))

    def start_with(self, view: View, sort: Sort, story_id: str) -> None:
        """Show a view in an order, with the story in hand, as they were left; asks for nothing and goes nowhere."""
        self._chosen = story_id
        self._views.select(view)
        self._order.select(sort)
        self._list_sort = sort
        self._query = replace(self._query, view=view, sort=sort)

    def focus_search(self) -> None:
        """Bring the person to the search box."""
        self._search.focus()

    def focus_list(self) -> None:
        """Bring the person to the stories."""
        self._rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language, paint it in other colours and sizes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._views.retell()
            self._order.retell()
            self._model.retell()
            self._tell()
            self._make_room_for_hits()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row is as high as the width of the list asks for; a key, a click or the wheel there means choosing."""
        if event.type() == QEvent.Type.Resize and watched is not self._rows:
            self._fit_rows()
        elif event.type() in _CHOOSING:
            self._is_choosing = True
        return super().eventFilter(watched, event)

    def _fit_rows(self) -> None:
        self._rows.set_row_height(self._delegate.row_height())

    def _quietly(self, show: Callable[[], None]) -> None:
        selection = self._rows.selectionModel()
        selection.blockSignals(True)
        show()
        selection.blockSignals(False)

    def _mark(self, place: int | None) -> None:
        """Mark the row of the chosen story, and go there if the person asked for the story elsewhere."""
        is_in_list = place is not None and place < self._model.rowCount()
        index = self._model.index(place, 0) if place is not None and is_in_list else QModelIndex()
        if self._rows.currentIndex() != index:
            self._quietly(lambda: self._rows.setCurrentIndex(index))
            self._rows.viewport().update()
            self.picking.reflect()
        if self._goes_to_chosen and index.isValid():
            self._rows.scrollTo(index)
        self._goes_to_chosen = False

    def _tell(self, *, is_partial: bool = False) -> None:
        """How many stories there are, or why there are none; of the first ones of a search nobody knows yet."""
        total = self._model.rowCount()
        self._form.pages.setCurrentWidget(self._rows if total else self._form.empty_page)
        counted = self.tr("%Ln story(s)", "", total) if total and not is_partial else ""
        self._form.count_label.setText(counted)
        self._form.count_label.setToolTip(
            counted
        )  # beside long orders and a saved search there is little room
        asked = replace(self._query, offset=0, limit=PAGE, person=None)
        saved = next((each for each in self._saved if _asks_for(each, asked)), None)
        self._views.mark_saved(saved)
        self._form.save_button.setVisible(bool(asked.search) and saved is None)
        if not total:
            self._form.empty_label.setText(self._why_empty())

    def _why_empty(self) -> str:
        if self._is_loading:
            return self.tr("Opening the desk…")
        if self._query.search and self._query.view is not View.ALL:
            words = self.tr("Nothing found for “{words}” in this view.")
            return words.format(words=self._query.search)
        if self._query.search:
            words = self.tr(
                "Nothing found for “{words}”. The search looks at all stories, in both languages."
            )
            return words.format(words=self._query.search)
        if self._query.view is View.IN_PROGRESS:
            return self.tr("Nothing is in progress. Begin a story with Ctrl+N, or import one with Ctrl+O.")
        if self._query.view is View.MINE:
            return self.tr("No story is held by you.")
        return self.tr("No story stands here now.")

    def _search_asked(self, text: str) -> None:
        if text == self._query.search:
            return
        if not self._query.search:
            self._ask(replace(self._query, search=text, view=View.ALL, sort=self._search_sort))
        elif not text:
            self._ask(replace(self._query, search="", view=self._views.current, sort=self._list_sort))
        else:
            self._ask(replace(self._query, search=text))

    def _view_chosen(self, view: View) -> None:
        # A search begins over all stories; a chip pressed while searching narrows it.
        if view is not self._query.view:
            self._ask(replace(self._query, view=view))

    def _ask(self, query: ListQuery) -> None:
        if (query.view, query.search) != (self._query.view, self._query.search):
            self.picking.clear()  # nothing is done to stories nobody sees any more
        self._query = query
        self._is_choosing = False
        self._form.best_button.hide()
        self._views.select(query.view)
        self._order.show_search(is_on=bool(query.search))
        self._order.select(query.sort)
        self._make_room_for_hits()
        self._rows.verticalScrollBar().setValue(0)
        self.query_changed.emit(query)

    def _make_room_for_hits(self) -> None:
        """Rows have a line for hits while words are looked for."""
        self._delegate.with_hits = self._search.looks_for_words(self._query.search)
        self._fit_rows()

    def _best_wanted(self) -> None:
        self.sort_by(Sort.MATCH)

    def _lines_wanted(self, offset: int, count: int) -> None:
        self.more_wanted.emit(replace(self._query, offset=offset, limit=count))

    def _current_changed(self, index: QModelIndex) -> None:
        self._activated(index)

    def _entered(self, index: QModelIndex) -> None:
        """Enter, or two clicks: the person goes on in the text."""
        self._activated(index)
        if self._chosen:
            self.text_wanted.emit()

    def _activated(self, index: QModelIndex) -> None:
        story_id = index.data(IdRole)
        if story_id and story_id != self._chosen:
            self._chosen = story_id
            self.story_chosen.emit(story_id)

    def _kept(self, index: QModelIndex) -> None:
        story_id = index.data(IdRole)
        if story_id:
            self.story_kept.emit(story_id)

    def _ids_wanted(self, first: int, count: int) -> None:
        self.ids_wanted.emit(replace(self._query, offset=first, limit=count))

    def _place_bar(self) -> None:
        bar, column = self.picking.bar, self.layout()
        if bar is not None and column is not None and bar.parent() is not self:
            column.addWidget(bar)
            bar.setVisible(bool(self.picking.ids))

    def _menu_asked(self, row: int, at: QPoint) -> None:
        line = self._model.line(row)
        if line is not None and self.picking.is_picked(line.id):
            self.several_menu_wanted.emit(at)
        elif line is not None:
            self.picking.clear()
            self.menu_wanted.emit(RowMenu(line, at))


def _asks_for(search: SavedSearch, query: ListQuery) -> bool:
    return (search.search, search.view, search.sort) == (query.search, query.view, query.sort)
