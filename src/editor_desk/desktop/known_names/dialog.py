# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The list of names and terms: found, sorted, written, taken off, taken back; a table comes in and goes out.

Stays open beside the text. It reads and writes nothing itself: it says what is wanted and is shown what is there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.known_names.draft import NameDraft
from editor_desk.desktop.known_names.filter_bar import FilterBar
from editor_desk.desktop.known_names.form import NameForm
from editor_desk.desktop.known_names.history_list import NameHistory
from editor_desk.desktop.known_names.model import ORDERS, Column, NamesModel
from editor_desk.desktop.known_names.table import NamesTable
from editor_desk.desktop.known_names.wishes import AddName, ChangeName, RemoveName, UndoNames
from editor_desk.newsroom.known_names import FROM_PROGRAM, KnownName, NameStanding, NameVersion
from editor_desk.store.names_list import NamesOf, NamesPage, NamesQuery

_SIZE, _ROUND_THE_WINDOW = QSize(1180, 660), QSize(20, 40)
_SIDE = 340
_TABLES = (".csv", ".tsv", ".txt", ".tab")
_NEW = ""
"""Stands for the entry that is being written and on no list yet."""

Undo = tuple[tuple[str, int | None], ...]


class NamesDialog(QDialog):
    """``page_wanted`` carries a ``NamesQuery``, ``history_wanted`` an id, ``wished`` a ``NamesWish``, ``file_given`` the
    path of a table, ``export_wanted`` the query of what is shown.
    """

    page_wanted = Signal(object)
    history_wanted = Signal(str)
    wished = Signal(object)
    import_wanted = Signal()
    file_given = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = NamesQuery()
        self._chosen: KnownName | None = None
        self._wanted_id = ""
        """What is to be chosen when the list comes again."""
        self._drafts: dict[str, NameDraft] = {}
        """What was written about an entry and not kept yet."""
        self._undo: list[Undo] = []
        self.may_leave: Callable[[], bool] = lambda: True
        """Asked where something was written that is not on the list yet."""
        self._make_parts()
        self._lay_out()
        self._connect()
        self._retell()
        self._show_form()
        self.setAcceptDrops(True)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        self.filter.search.setFocus()

    # What the shell shows

    def ask(self) -> None:
        """Want the list as it is now."""
        self.page_wanted.emit(self._query)

    def show_page(self, page: NamesPage) -> None:
        """The entries that were wanted; an answer to an older question is left alone."""
        if page.query != self._query:
            return
        wanted = self._wanted_id or (self._chosen.id if self._chosen else "")
        self._wanted_id = ""
        self.model.show_page(page)
        row = self.model.row_of(wanted) if wanted else -1
        if row < 0 and self._chosen is not None:
            row = 0
        self.table.choose(row)
        self._row_chosen()
        self._say_count()

    def show_history(self, name_id: str, versions: Sequence[NameVersion], who: Mapping[str, str]) -> None:
        """What was done to an entry, if it is still the one chosen."""
        if self._chosen is not None and self._chosen.id == name_id:
            self.history.show_versions(versions, who, is_shipped=name_id.startswith(FROM_PROGRAM))

    def acted(self, made: Undo, *, is_undo: bool = False) -> None:
        """An act was done: what was written is kept, and Ctrl+Z takes it back."""
        for name_id, _number in made:
            self._drafts.pop(name_id, None)
        if not is_undo:
            self._undo.append(made)
            if self._chosen is None:
                self._drafts.pop(_NEW, None)
            self._wanted_id = made[0][0] if len(made) == 1 else ""
        self.say_refused("")
        self._show_undo()
        if not is_undo:
            self.table.setFocus()
        self.ask()

    def say_refused(self, sentence: str) -> None:
        """Why something could not be done; nothing takes that back."""
        self._why.setText(sentence)
        self._why.setVisible(bool(sentence))

    def say(self, sentence: str) -> None:
        """What came of something, in the place of how many entries there are."""
        self._count.setText(sentence)

    def look_for(self, search: str) -> None:
        """Look for words in the whole list."""
        self.filter.search.setText(search)

    @property
    def has_unsaved(self) -> bool:
        """Whether something was written that is not on the list yet."""
        return bool(self._drafts)

    @property
    def chosen(self) -> KnownName | None:
        """The entry in the form; None while a new one is written."""
        return self._chosen

    # How it is made

    def _make_parts(self) -> None:
        self.filter = FilterBar()
        self.table, self.model = NamesTable(), NamesModel(self)
        self.table.setModel(self.model)
        self.table.fit()
        self.form, self.history = NameForm(), NameHistory()
        self._title, self._why, self._count = QLabel(), QLabel(), QLabel()
        for label in (self._title, self._why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_tone(self._why, "bad")
        self._why.hide()
        self._count.setProperty("quiet", "true")
        self._new, self._save, self._remove = QPushButton(), QPushButton(), QPushButton()
        self._undo_button, self._import, self._export = QPushButton(), QPushButton(), QPushButton()
        self._close = QPushButton()
        self._history_label = QLabel()
        self._history_label.setBuddy(self.history)
        for button in self._buttons():
            button.setAutoDefault(False)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self._new,
            self._save,
            self._remove,
            self._undo_button,
            self._import,
            self._export,
            self._close,
        )

    def _lay_out(self) -> None:
        keep = QHBoxLayout()
        keep.addWidget(self._new)
        keep.addWidget(self._remove)
        keep.addStretch(1)
        keep.addWidget(self._save)
        side = QVBoxLayout()
        for part in (self._title, self.form):
            side.addWidget(part)
        side.addLayout(keep)
        side.addWidget(self._why)
        side.addWidget(self._history_label)
        side.addWidget(self.history, 1)
        beside = QWidget()
        beside.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        beside.setFixedWidth(_SIDE)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addWidget(beside)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        for button in (self._undo_button, self._import, self._export, self._close):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filter.changed.connect(self._narrow)
        self.table.sort_wanted.connect(self._sort)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.table.removal_wanted.connect(self._remove_by_key)
        self.table.opened.connect(self.form.focus_first)
        self.form.changed.connect(self._written)
        self.form.submitted.connect(self._save.click)
        self._new.clicked.connect(self.begin_new)
        self._save.clicked.connect(self._keep)
        self._remove.clicked.connect(self._remove_chosen)
        self._undo_button.clicked.connect(self._take_back)
        self._import.clicked.connect(self.import_wanted)
        self._export.clicked.connect(lambda: self.export_wanted.emit(self._query))
        self._close.clicked.connect(self.reject)
        for keys, what in (
            (QKeySequence.StandardKey.Undo, self._take_back),
            (QKeySequence.StandardKey.New, self.begin_new),
            (QKeySequence.StandardKey.Find, self._go_to_search),
            (QKeySequence.StandardKey.Save, self._save.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(what)

    # What a person does

    def begin_new(self) -> None:
        """Write an entry that is on no list yet; words searched for in vain are its beginning."""
        sought = self._query.search.strip() if not self.model.page.lines else ""
        self._chosen = None
        self.table.clearSelection()
        self.table.setCurrentIndex(self.model.index(-1, -1))
        if sought and _NEW not in self._drafts:
            self._drafts[_NEW] = NameDraft((sought,))
        self.say_refused("")
        self._show_form()
        self.form.focus_first()

    def reject(self) -> None:
        """Close it; asked first where that loses what was written."""
        if not self._drafts or self.may_leave():
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A table may be dropped anywhere on the dialog."""
        if _table_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _table_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_given.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
            self.model.retell()
            self._show_form()
            self._say_count()

    def _go_to_search(self) -> None:
        self.filter.search.setFocus()
        self.filter.search.selectAll()

    def _narrow(self) -> None:
        self._query = self.filter.narrowed(self._query)
        self.ask()

    def _sort(self, column: int, is_descending: bool) -> None:
        self._query = replace(self._query, order=ORDERS[Column(column)], is_descending=is_descending)
        self.ask()

    def _row_chosen(self, *_rows: object) -> None:
        line = self.model.line(self.table.currentIndex().row())
        if line is not None:
            self._chosen = line.name
            self.say_refused("")
        elif self._chosen is not None:
            self._chosen = None
        self._show_form()

    def _written(self) -> None:
        key, draft = self._chosen.id if self._chosen else _NEW, self.form.draft()
        if draft == self._as_listed():
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = draft
        self._say_state()

    def _keep(self) -> None:
        if not self._save.isEnabled():
            return
        draft = self.form.draft()
        self.wished.emit(ChangeName(self._chosen, draft) if self._chosen else AddName(draft))

    def _remove_chosen(self) -> None:
        if self._chosen is None:
            return
        if self._is_removed():
            self.wished.emit(UndoNames(((self._chosen.id, None),)))
        else:
            self.wished.emit(RemoveName(self._chosen.id))

    def _remove_by_key(self) -> None:
        if not self._is_removed():
            self._remove_chosen()

    def _take_back(self) -> None:
        if self._undo:
            self.wished.emit(UndoNames(self._undo.pop()))
            self._show_undo()

    # What is said

    def _is_removed(self) -> bool:
        line = self.model.line(self.table.currentIndex().row())
        return line is not None and line.standing is NameStanding.REMOVED

    def _as_listed(self) -> NameDraft:
        return NameDraft.of(self._chosen) if self._chosen else NameDraft()

    def _show_form(self) -> None:
        key = self._chosen.id if self._chosen else _NEW
        draft = self._drafts.get(key, self._as_listed())
        if self.form.draft() != draft:
            self.form.show_draft(draft, is_new=self._chosen is None)
        self.form.set_read_only(is_read_only=self._is_removed())
        self.history.show_versions((), {}, is_shipped=False)
        if self._chosen is not None:
            self.history_wanted.emit(self._chosen.id)
        self._say_state()

    def _say_state(self) -> None:
        chosen, draft = self._chosen, self.form.draft()
        if chosen is None:
            title = self.tr("A new name")
        elif self._is_removed():
            title = self.tr("Taken off the list; it may be brought back")
        elif not chosen.by:
            title = self.tr("From the program; what you write takes its place")
        else:
            title = self.tr("An entry of the newsroom")
        self._title.setText(title)
        self._save.setText(self.tr("Add to the list") if chosen is None else self.tr("Keep"))
        self._save.setEnabled(not draft.is_empty and draft != self._as_listed() and not self._is_removed())
        self._remove.setText(self.tr("Bring back") if self._is_removed() else self.tr("Take off the list"))
        self._remove.setEnabled(chosen is not None)

    def _show_undo(self) -> None:
        self._undo_button.setEnabled(bool(self._undo))

    def _say_count(self) -> None:
        page = self.model.page
        shown = len(page.lines)
        said = self.tr("{shown} shown, {count} on the list")
        self._count.setText(said.format(shown=f"{shown:,}", count=f"{page.in_all:,}"))
        if page.query.of is NamesOf.REMOVED:
            empty = self.tr("Nothing was taken off the list.")
        elif page.query.search or page.query.kind:
            empty = self.tr("No entry is like that. Ctrl+N writes it.")
        else:
            empty = self.tr(
                "The newsroom has put no name here yet. Select one in a text and press Ctrl+F7, write one here,"
                " or drop a table on this window."
            )
        self.table.say_empty("" if shown else empty)

    def _retell(self) -> None:
        self.setWindowTitle(self.tr("Names and terms"))
        self.table.setAccessibleName(self.tr("Names and terms"))
        for head in (self.table.horizontalHeader(), self.table.verticalHeader()):
            head.setAccessibleName(self.tr("Names of the columns"))
        self._new.setText(self.tr("New"))
        self._undo_button.setText(self.tr("Undo"))
        self._undo_button.setToolTip(self.tr("Take back what was done here last (Ctrl+Z)"))
        self._import.setText(self.tr("Import…"))
        self._export.setText(self.tr("Export…"))
        self._close.setText(self.tr("Close"))
        self._history_label.setText(self.tr("History"))
        self._show_undo()


def _table_in(event: QDropEvent) -> Path | None:
    """The one table among what is dragged here."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    tables = [path for path in paths if path.suffix.lower() in _TABLES]
    return tables[0] if len(tables) == 1 else None
