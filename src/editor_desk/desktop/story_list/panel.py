# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The story list pane: search, views with their counts, the stories themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.forms.ui_story_list import Ui_StoryList
from editor_desk.desktop.story_list.delegate import StoryRowDelegate
from editor_desk.desktop.story_list.model import IdRole, StoryListModel
from editor_desk.desktop.story_list.views import ViewChips
from editor_desk.store.list_query import ListQuery, StoryLine, View

SEARCH_PAUSE_MS = 120
"""How long a person may stop between two letters before the search runs."""
_MINUTE_MS = 60_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class StoryListPanel(QWidget):
    """Shows the stories it is given and says what the person wants to see.

    ``query_changed`` and ``more_wanted`` carry a ``ListQuery``; answer the first with ``show_lines``, the
    second with ``append_lines``.
    """

    story_chosen = Signal(str)
    query_changed = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] = _utc_now) -> None:
        super().__init__(parent)
        self._form = Ui_StoryList()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._query = ListQuery()
        self._chosen = ""
        self._is_loading = True
        self._model = StoryListModel(now)
        self._model.setParent(self)
        self._views = ViewChips(self._form.views_box)
        self._form.stories_view.setModel(self._model)
        self._form.stories_view.setItemDelegate(StoryRowDelegate(self._form.stories_view))
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.start()
        self._connect()
        self._say_why_empty()

    def _connect(self) -> None:
        self._form.search_edit.textChanged.connect(self._search_typed)
        self._form.search_edit.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search_now)
        self._minute.timeout.connect(self._model.retell)
        self._views.view_chosen.connect(self._view_chosen)
        self._model.more_wanted.connect(self._page_wanted)
        self._form.stories_view.selectionModel().currentChanged.connect(self._current_changed)
        self._form.stories_view.activated.connect(self._activated)

    @property
    def query(self) -> ListQuery:
        """What is asked for now; its limit covers every row on the board."""
        return replace(self._query, limit=max(self._query.limit, self._model.rowCount()))

    @property
    def view(self) -> View:
        """The view whose chip is down; a search may look further."""
        return self._views.current

    def show_lines(self, lines: Sequence[StoryLine], counts: Mapping[View, int]) -> None:
        """Show these stories, and how many stand in each view; the chosen story stays chosen."""
        self._is_loading = False
        place = self._form.stories_view.verticalScrollBar().value()
        self._quietly_show(lines, has_more=len(lines) >= self.query.limit)
        self._views.show_counts(counts)
        self._say_why_empty()
        self._form.stories_view.verticalScrollBar().setValue(place)

    def append_lines(self, lines: Sequence[StoryLine]) -> None:
        """Add the page asked for."""
        self._model.append(lines, has_more=len(lines) >= self._query.limit)

    def select(self, story_id: str) -> None:
        """Mark a story as the one on the desk; says nothing back."""
        self._chosen = story_id
        self._mark_chosen()

    def show_view(self, view: View) -> None:
        """Choose a view as if its chip had been pressed."""
        self._views.select(view)
        self._view_chosen(view)

    def focus_search(self) -> None:
        """Bring the person to the search box."""
        self._form.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._form.search_edit.selectAll()

    def focus_list(self) -> None:
        """Bring the person to the stories."""
        self._form.stories_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._views.retell()
            self._model.retell()
            self._say_why_empty()
        elif event.type() == QEvent.Type.PaletteChange:
            self._views.dress()
        super().changeEvent(event)

    def _quietly_show(self, lines: Sequence[StoryLine], *, has_more: bool) -> None:
        selection = self._form.stories_view.selectionModel()
        selection.blockSignals(True)
        self._model.show(lines, has_more=has_more)
        selection.blockSignals(False)
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        view = self._form.stories_view
        row = self._model.row_of(self._chosen)
        index = QModelIndex() if row is None else self._model.index(row)
        if view.currentIndex() == index:
            return
        view.selectionModel().blockSignals(True)
        view.setCurrentIndex(index)
        view.selectionModel().blockSignals(False)
        view.viewport().update()

    def _say_why_empty(self) -> None:
        has_rows = self._model.rowCount() > 0
        self._form.pages.setCurrentWidget(self._form.stories_view if has_rows else self._form.empty_page)
        if has_rows:
            return
        if self._is_loading:
            words = self.tr("Opening the desk…")
        elif self._query.search:
            words = self.tr(
                "Nothing found for “{words}”. The search looks at all stories, in both languages."
            )
            words = words.format(words=self._query.search)
        elif self._query.view is View.IN_PROGRESS:
            words = self.tr("Nothing is in progress. Begin a story with Ctrl+N, or import one with Ctrl+O.")
        elif self._query.view is View.MINE:
            words = self.tr("No story is held by you.")
        else:
            words = self.tr("No story stands here now.")
        self._form.empty_label.setText(words)

    def _search_typed(self) -> None:
        self._form.search_edit.setClearButtonEnabled(True)  # its icon would cost the first paint 3 ms
        self._pause.start()

    def _search_now(self) -> None:
        self._pause.stop()
        text = self._form.search_edit.text().strip()
        if text == self._query.search:
            return
        if not self._query.search:
            self._ask(replace(self._query, search=text, view=View.ALL))
        elif not text:
            self._ask(replace(self._query, search="", view=self._views.current))
        else:
            self._ask(replace(self._query, search=text))

    def _view_chosen(self, view: View) -> None:
        # A search begins over all stories; a chip pressed while searching narrows it.
        if view is not self._query.view:
            self._ask(replace(self._query, view=view))

    def _ask(self, query: ListQuery) -> None:
        self._query = query
        self._form.stories_view.scrollToTop()
        self.query_changed.emit(query)

    def _page_wanted(self, offset: int) -> None:
        self.more_wanted.emit(replace(self._query, offset=offset))

    def _current_changed(self, index: QModelIndex) -> None:
        self._activated(index)

    def _activated(self, index: QModelIndex) -> None:
        story_id = index.data(IdRole)
        if story_id and story_id != self._chosen:
            self._chosen = story_id
            self.story_chosen.emit(story_id)
