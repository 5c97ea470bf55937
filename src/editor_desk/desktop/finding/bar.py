# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The find bar below the texts: words, how they are sought, and in words what was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.finding.hits import Scope, Sought
from editor_desk.desktop.forms.ui_find_bar import Ui_FindBar
from editor_desk.text.find import Query

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """Says what is wanted; the shell finds it and tells the bar what to say."""

    sought_changed = Signal()
    """Other words, another way to seek them, another place; not for the replacement."""
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_FindBar()
        self._form.setupUi(self)
        self._words: Callable[[], str] = str
        for scope in Scope:
            self._form.scope_combo.addItem("", scope)
        self._connect()
        self._retell()
        self.let_replace(may_replace=False, has_hits=False)

    def _connect(self) -> None:
        form = self._form
        form.find_edit.textChanged.connect(self.sought_changed)
        for button in (form.case_button, form.word_button, form.accent_button, form.regex_button):
            button.toggled.connect(self.sought_changed)
        form.scope_combo.currentIndexChanged.connect(self.sought_changed)
        form.next_button.clicked.connect(self.next_wanted)
        form.previous_button.clicked.connect(self.previous_wanted)
        form.replace_button.clicked.connect(self.replace_wanted)
        form.replace_all_button.clicked.connect(self.replace_all_wanted)
        form.close_button.clicked.connect(self.close_bar)
        form.find_edit.installEventFilter(self)
        form.replace_edit.installEventFilter(self)

    @property
    def sought(self) -> Sought:
        """What stands in the bar now."""
        form = self._form
        query = Query(
            form.find_edit.text(),
            match_case=form.case_button.isChecked(),
            whole_words=form.word_button.isChecked(),
            regex=form.regex_button.isChecked(),
            ignore_accents=form.accent_button.isChecked(),
        )
        return Sought(
            query,
            Scope(form.scope_combo.currentData()),
            form.replace_edit.text(),
            preserve_case=form.keep_case_box.isChecked(),
        )

    def open(self, words: str, *, replaces: bool) -> None:
        """Show the bar with the caret in it; ``words`` take the place of what was sought, unless empty."""
        form = self._form
        form.replace_line.setVisible(replaces)
        if words and words != form.find_edit.text():
            form.find_edit.setText(words)
        self.show()
        form.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        form.find_edit.selectAll()

    def close_bar(self) -> None:
        """Esc: away with it."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def let_replace(self, *, may_replace: bool, has_hits: bool) -> None:
        """Whether there is something to go to, and something that may be changed."""
        form = self._form
        form.next_button.setEnabled(has_hits)
        form.previous_button.setEnabled(has_hits)
        form.replace_button.setEnabled(has_hits and may_replace)
        form.replace_all_button.setEnabled(has_hits and may_replace)

    def tell(self, words: Callable[[], str], *, is_problem: bool = False) -> None:
        """What was found; ``words`` say it in the language of the window."""
        self._words = words
        label = self._form.count_label
        said = words()
        label.setText(f"! {said}" if is_problem else said)
        theme.set_tone(label, "bad" if is_problem else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, with Shift it goes back; in the second field it replaces."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.previous_wanted.emit()
            elif watched is self._form.replace_edit:
                if self._form.replace_button.isEnabled():
                    self.replace_wanted.emit()
            else:
                self.next_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()

    def _retell(self) -> None:
        said = {Scope.THIS: self.tr("In this edition"), Scope.BOTH: self.tr("In both editions")}
        combo = self._form.scope_combo
        for scope, text in said.items():
            combo.setItemText(combo.findData(scope), text)
        self._form.count_label.setText(self._words())
