# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The history pane: every kept text of an edition, what changed since, and a button that brings one back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import theme, words
from editor_desk.desktop.changed_words import style
from editor_desk.desktop.forms.ui_history import Ui_History
from editor_desk.desktop.history.delegate import EntryDelegate
from editor_desk.desktop.history.intents import Against, Comparing
from editor_desk.desktop.history.model import EntryRole, HistoryModel
from editor_desk.desktop.history.page import changes_page
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.history import Differences, Entry, Kind

_SHARES = (2, 3)


class HistoryPanel(QWidget):
    """Shows the revisions of one edition and says which comparison is wanted.

    ``language_chosen`` carries a ``Language``; answer with ``show_history``. ``comparison_wanted`` carries a
    ``Comparing``; answer with ``show_changes``. ``restore_wanted`` carries the ``Entry`` to bring back.
    """

    language_chosen = Signal(object)
    comparison_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_History()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = HistoryModel()
        self._model.setParent(self)
        self._view = self._form.entries_view
        self._view.setModel(self._model)
        self._view.setItemDelegate(EntryDelegate(self._view))
        for part, share in enumerate(_SHARES):
            self._form.parts.setStretchFactor(part, share)
        self._has_story = False
        self._may_restore = False
        self._wanted: Comparing | None = None
        self._shown: Differences | None = None
        for language in Language:
            self._form.language_combo.addItem("", language)
        for against in Against:
            self._form.against_combo.addItem("", against)
        browser = self._form.changes_browser
        browser.setFont(theme.reading_font(theme.DEK_SIZE + 0.5))
        browser.document().setDocumentMargin(theme.SPACE)
        self._connect()
        self._retell()

    def _connect(self) -> None:
        form = self._form
        self._view.selectionModel().currentChanged.connect(self._moved)
        form.language_combo.currentIndexChanged.connect(self._language_changed)
        form.against_combo.currentIndexChanged.connect(self._compare)
        form.since_button.clicked.connect(self._since_sign_off)
        form.restore_button.clicked.connect(self._restore)

    @property
    def language(self) -> Language:
        """Whose history is shown."""
        return Language(self._form.language_combo.currentData())

    @property
    def chosen(self) -> Entry | None:
        """The revision chosen in the list."""
        entry: Entry | None = self._view.currentIndex().data(EntryRole)
        return entry

    @property
    def wanted(self) -> Comparing | None:
        """The comparison that was asked for last."""
        return self._wanted

    def choose_language(self, language: Language) -> None:
        """Show the history of this edition."""
        self._form.language_combo.setCurrentIndex(list(Language).index(language))

    def show_history(
        self, entries: Iterable[Entry], *, may_restore: bool, now: datetime | None = None
    ) -> None:
        """The revisions of the edition, newest first; the one that was chosen stays chosen, else the newest is."""
        chosen = self.chosen
        self._has_story, self._may_restore = True, may_restore
        self._model.show(tuple(entries), now or datetime.now(UTC))
        row = self._model.row_of(chosen.number) if chosen else None
        if self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(row or 0))
        self._say_state()

    def show_changes(self, asked: Comparing, found: Differences) -> None:
        """What changed, unless something else was asked for meanwhile."""
        if asked == self._wanted:
            self._shown = found
            self._write()

    def clear(self) -> None:
        """There is no story, or another one that is still being read."""
        self._has_story, self._wanted, self._shown = False, None, None
        self._model.show((), datetime.now(UTC))
        self._say_state()

    def focus_first(self) -> None:
        """Bring the person to the list."""
        goal = self._view if self._model.rowCount() else self._form.language_combo
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language; write the page again in other colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()
        elif event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._write()
        super().changeEvent(event)

    def _retell(self) -> None:
        for row, language in enumerate(Language):
            self._form.language_combo.setItemText(row, words.language_label(language))
        said = {
            Against.NOW: self.tr("Changes until now"),
            Against.ONE_BEFORE: self.tr("Changes from the one before"),
        }
        for row, against in enumerate(Against):
            self._form.against_combo.setItemText(row, said[against])
        self._view.viewport().update()
        self._say_state()
        if self._shown is not None:
            self._write()

    def _say_state(self) -> None:
        form, has_entries = self._form, self._model.rowCount() > 0
        form.parts.setVisible(has_entries)
        form.empty_label.setVisible(not has_entries)
        form.language_combo.setEnabled(self._has_story)
        form.since_button.setVisible(self._model.newest(Kind.APPROVED) is not None)
        form.empty_label.setText(
            self.tr(
                "Nothing is kept of this edition yet. Its text is kept at every pause and every step;"
                " Ctrl+S keeps it under a name."
            )
            if self._has_story
            else self.tr("What a story read before stands here, once one is open.")
        )
        form.restore_button.setEnabled(self._may_restore and self.chosen is not None)
        form.restore_button.setToolTip(
            self.tr("Bring this text back; what stands there now is kept")
            if self._may_restore
            else self.tr("You may not change this text at its stage")
        )

    def _moved(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._compare()
        self._form.restore_button.setEnabled(self._may_restore and self.chosen is not None)

    def _language_changed(self) -> None:
        self._wanted = self._shown = None
        self._model.show((), datetime.now(UTC))
        self._form.changes_browser.clear()
        self.language_chosen.emit(self.language)

    def _compare(self) -> None:
        entry = self.chosen
        if entry is None:
            return
        wanted = Comparing(self.language, entry.number, None)
        if self._form.against_combo.currentData() == Against.ONE_BEFORE:
            before = self._model.before(entry)
            wanted = Comparing(self.language, before.number if before else None, entry.number)
        if wanted != self._wanted:
            self._wanted = wanted
            self.comparison_wanted.emit(wanted)

    def _since_sign_off(self) -> None:
        signed = self._model.newest(Kind.APPROVED)
        row = self._model.row_of(signed.number) if signed else None
        if row is not None:
            self._form.against_combo.setCurrentIndex(list(Against).index(Against.NOW))
            self._view.setCurrentIndex(self._model.index(row))

    def _restore(self) -> None:
        if self.chosen is not None:
            self.restore_wanted.emit(self.chosen)

    def _write(self) -> None:
        if self._shown is not None:
            browser = self._form.changes_browser
            browser.document().setDefaultStyleSheet(style())
            browser.setHtml(changes_page(self._shown))
