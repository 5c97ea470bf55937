# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The history pane: every kept text of an edition, what changed since, and ways back to the whole or a paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop import theme, words
from editor_desk.desktop.changed_words import style
from editor_desk.desktop.forms.ui_history import Ui_History
from editor_desk.desktop.history.delegate import EntryDelegate
from editor_desk.desktop.history.intents import Against, Comparing, PartWanted, Since
from editor_desk.desktop.history.model import EntryRole, Fold, FoldRole, HistoryModel
from editor_desk.desktop.history.page import changes_page, part_of
from editor_desk.desktop.history.policy_words import policy_tip, policy_words
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.thinning import USUAL, Policy
from editor_desk.workflow.history import Differences, Entry, Kind

_SHARES = (2, 3)
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class HistoryPanel(QWidget):
    """Shows the revisions of one edition and says which comparison is wanted.

    ``language_chosen`` carries a ``Language``; answer with ``show_history``. ``comparison_wanted`` carries a
    ``Comparing``; answer with ``show_changes``. ``restore_wanted`` carries the ``Entry`` to bring back,
    ``part_wanted`` a ``PartWanted``; ``wide_wanted`` asks for both editions side by side.
    """

    language_chosen = Signal(object)
    comparison_wanted = Signal(object)
    restore_wanted = Signal(object)
    part_wanted = Signal(object)
    wide_wanted = Signal()

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
        self._view.installEventFilter(self)
        for part, share in enumerate(_SHARES):
            self._form.parts.setStretchFactor(part, share)
        self._has_story = False
        self._may_restore = False
        self._last_read: int | None = None
        self._wanted: Comparing | None = None
        self._shown: Differences | None = None
        self._policy: tuple[Policy, bool] = (USUAL, False)
        for language in Language:
            self._form.language_combo.addItem("", language)
        for against in Against:
            self._form.against_combo.addItem("", against)
        self._since_menu = QMenu(self._form.since_button)
        self._sinces = {since: self._since_menu.addAction("") for since in Since}
        self._form.since_button.setMenu(self._since_menu)
        browser = self._form.changes_browser
        browser.setFont(theme.reading_font(theme.DEK_SIZE + 0.5))
        browser.document().setDocumentMargin(theme.SPACE)
        self._connect()
        self._retell()

    def _connect(self) -> None:
        form = self._form
        self._view.selectionModel().selectionChanged.connect(self._moved)
        self._view.clicked.connect(self._clicked)
        form.language_combo.currentIndexChanged.connect(self._language_changed)
        form.against_combo.currentIndexChanged.connect(self._compare)
        self._since_menu.triggered.connect(self._since_chosen)
        form.wide_button.clicked.connect(self.wide_wanted)
        form.restore_button.clicked.connect(self._restore)
        form.changes_browser.anchorClicked.connect(self._part_chosen)

    @property
    def language(self) -> Language:
        """Whose history is shown."""
        return Language(self._form.language_combo.currentData())

    @property
    def chosen(self) -> Entry | None:
        """The revision chosen in the list; of several the one chosen last."""
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
        self,
        entries: Iterable[Entry],
        *,
        may_restore: bool,
        now: datetime | None = None,
        last_read: int | None = None,
    ) -> None:
        """The revisions of the edition, newest first; the one that was chosen stays chosen, else the newest is.

        ``last_read`` is the newest one the person had before them when they last left the story.
        """
        chosen = self.chosen
        self._has_story, self._may_restore, self._last_read = True, may_restore, last_read
        self._model.show(tuple(entries), now or datetime.now(UTC))
        row = self._model.row_of(chosen.number) if chosen else None
        if self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(row or 0))
        self._say_state()

    def show_policy(self, policy: Policy, *, is_on_legal_hold: bool) -> None:
        """Say how long pauses are kept."""
        self._policy = policy, is_on_legal_hold
        self._say_state()

    def choose(self, number: int) -> None:
        """Show what changed from this revision until now."""
        row = self._model.row_of(number)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._view.selectionModel().setCurrentIndex(self._model.index(row), flags)
            self._form.against_combo.setCurrentIndex(list(Against).index(Against.NOW))

    def show_changes(self, asked: Comparing, found: Differences) -> None:
        """What changed, unless something else was asked for meanwhile."""
        if asked == self._wanted:
            self._shown = found
            self._write()

    def clear(self) -> None:
        """There is no story, or another one that is still being read."""
        self._has_story, self._wanted, self._shown = False, None, None
        self._model.show((), datetime.now(UTC))
        self._form.changes_browser.clear()
        self._say_state()

    def focus_first(self) -> None:
        """Bring the person to the list."""
        goal = self._view if self._model.rowCount() else self._form.language_combo
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Right and Left open and close folded pauses."""
        if (
            watched is self._view
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._turn_fold(Qt.Key(event.key()))
        ):
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language; write the page again in other colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()
        elif event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._write()
        super().changeEvent(event)

    def _retell(self) -> None:
        form = self._form
        for row, language in enumerate(Language):
            form.language_combo.setItemText(row, words.language_label(language))
        against = {
            Against.NOW: self.tr("Changes until now"),
            Against.ONE_BEFORE: self.tr("Changes from the one before"),
            Against.EACH_OTHER: self.tr("Changes between the chosen ones"),
        }
        for row, each in enumerate(Against):
            form.against_combo.setItemText(row, against[each])
        since = {
            Since.SIGN_OFF: self.tr("Since the last sign-off"),
            Since.SENT: self.tr("Since it was sent"),
            Since.LAST_READ: self.tr("Since I last read it"),
            Since.PREVIOUS: self.tr("From the one before"),
        }
        for which, action in self._sinces.items():
            action.setText(since[which])
        form.since_button.say(self.tr("Since"), self.tr("What changed since a moment that matters"))
        form.wide_button.say(
            self.tr("Wide"), self.tr("Compare both editions side by side in a larger window")
        )
        self._view.setToolTip(self.tr("Choose two with Ctrl or Shift to compare them with each other"))
        self._view.viewport().update()
        self._say_state()
        if self._shown is not None:
            self._write()

    def _say_state(self) -> None:
        form, has_entries = self._form, self._model.rowCount() > 0
        form.parts.setVisible(has_entries)
        form.empty_label.setVisible(not has_entries)
        form.language_combo.setEnabled(self._has_story)
        form.policy_label.setVisible(has_entries)
        policy, is_on_legal_hold = self._policy
        form.policy_label.setText(policy_words(policy, is_on_legal_hold=is_on_legal_hold))
        form.policy_label.setToolTip(policy_tip())
        form.since_button.setVisible(has_entries)
        form.wide_button.setVisible(has_entries)
        for since, action in self._sinces.items():
            action.setEnabled(self._entry_of(since) is not None)
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

    def _entry_of(self, since: Since) -> Entry | None:
        """The revision a choice begins with; None where there is none."""
        if since is Since.SIGN_OFF:
            return self._model.newest(Kind.APPROVED)
        if since is Since.SENT:
            return self._model.newest(Kind.SENT)
        if since is Since.LAST_READ:
            return self._model.at_or_before(self._last_read) if self._last_read is not None else None
        return self.chosen

    def _moved(self) -> None:
        chosen = self._chosen_numbers()
        combo = self._form.against_combo
        is_between = combo.currentData() == Against.EACH_OTHER
        if len(chosen) > 1 and not is_between:
            combo.setCurrentIndex(list(Against).index(Against.EACH_OTHER))
        elif len(chosen) < 2 and is_between:
            combo.setCurrentIndex(list(Against).index(Against.NOW))
        else:
            self._compare()
        self._form.restore_button.setEnabled(self._may_restore and self.chosen is not None)

    def _clicked(self, index: QModelIndex) -> None:
        fold: Fold | None = index.data(FoldRole)
        if fold is not None:
            self._model.toggle(fold)

    def _turn_fold(self, key: Qt.Key) -> bool:
        fold: Fold | None = self._view.currentIndex().data(FoldRole)
        wants = {Qt.Key.Key_Right: not fold.is_open, Qt.Key.Key_Left: fold.is_open} if fold else {}
        if fold is None or not (key in _OPENS or wants.get(key)):
            return False
        self._model.toggle(fold)
        return True

    def _language_changed(self) -> None:
        self._wanted = self._shown = None
        self._model.show((), datetime.now(UTC))
        self._form.changes_browser.clear()
        self.language_chosen.emit(self.language)

    def _chosen_numbers(self) -> list[int]:
        found = (index.data(EntryRole) for index in self._view.selectionModel().selectedIndexes())
        return sorted(entry.number for entry in found if entry is not None)

    def _compare(self) -> None:
        entry, numbers = self.chosen, self._chosen_numbers()
        against = self._form.against_combo.currentData()
        if len(numbers) > 1 and against == Against.EACH_OTHER:
            wanted = Comparing(self.language, numbers[0], numbers[-1])
        elif entry is None:
            return
        elif against == Against.ONE_BEFORE:
            before = self._model.before(entry)
            wanted = Comparing(self.language, before.number if before else None, entry.number)
        else:
            wanted = Comparing(self.language, entry.number, None)
        if wanted != self._wanted:
            self._wanted = wanted
            self.comparison_wanted.emit(wanted)

    def _since_chosen(self, action: QAction) -> None:
        self.show_since(next(since for since, each in self._sinces.items() if each is action))

    def show_since(self, since: Since) -> None:
        """Compare from this moment on, where there was one."""
        entry = self._entry_of(since)
        row = self._model.row_of(entry.number) if entry else None
        if row is None:
            return
        against = Against.ONE_BEFORE if since is Since.PREVIOUS else Against.NOW
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(self._model.index(row), flags)
        self._form.against_combo.setCurrentIndex(list(Against).index(against))

    def _restore(self) -> None:
        if self.chosen is not None:
            self.restore_wanted.emit(self.chosen)

    def _part_chosen(self, link: QUrl) -> None:
        part, asked = part_of(link.toString()), self._wanted
        if part is not None and asked is not None and asked.before is not None and asked.after is None:
            self.part_wanted.emit(PartWanted(asked.language, asked.before, part))

    def _write(self) -> None:
        if self._shown is not None and self._wanted is not None:
            browser = self._form.changes_browser
            browser.document().setDefaultStyleSheet(style())
            is_until_now = self._wanted.before is not None and self._wanted.after is None
            browser.setHtml(changes_page(self._shown, may_restore=self._may_restore and is_until_now))
