# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of a name: its forms in both languages, one a line, what it names, a word on its use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.known_names.draft import NameDraft, forms_in
from editor_desk.newsroom.known_names import NameKind, likely_kind

_LINES = 3


class FormsField(QPlainTextEdit):
    """Forms, one a line. Tab leaves it; Ctrl+Enter is the button of the form."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        margin = round(2 * self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(_LINES * line + margin + line)


class NameForm(QWidget):
    """Shows a ``NameDraft`` and reads it back. ``changed`` when somebody wrote, ``submitted`` by Ctrl+Enter."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.en, self.es = FormsField(), FormsField()
        self.kind, self.note = QComboBox(), QLineEdit()
        for kind in NameKind:
            self.kind.addItem("", kind)
        self._labels = {field: QLabel() for field in (self.en, self.es, self.kind, self.note)}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field, label in self._labels.items():
            label.setBuddy(field)
            form.addRow(label, field)
        self._is_showing = False
        self._has_chosen_kind = False
        self._retell()
        self._connect()

    def _connect(self) -> None:
        self.en.textChanged.connect(self._written)
        self.es.textChanged.connect(self._written)
        self.kind.currentIndexChanged.connect(self._tell)
        self.kind.activated.connect(self._choose_kind)
        self.note.textChanged.connect(self._tell)
        self.note.returnPressed.connect(self.submitted)
        self.en.submitted.connect(self.submitted)
        self.es.submitted.connect(self.submitted)

    def show_draft(self, draft: NameDraft, *, is_new: bool = False) -> None:
        """Show this; of a new one the kind follows its capitals until somebody chooses it."""
        self._is_showing = True
        self.en.setPlainText("\n".join(draft.en))
        self.es.setPlainText("\n".join(draft.es))
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self.note.setText(draft.note)
        self.note.setCursorPosition(0)
        self._has_chosen_kind = not is_new
        self._is_showing = False

    def draft(self) -> NameDraft:
        """What stands in the form."""
        kind = NameKind(self.kind.currentData())
        return NameDraft(
            forms_in(self.en.toPlainText()),
            forms_in(self.es.toPlainText()),
            kind,
            " ".join(self.note.text().split()),
        )

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Whether somebody may write in it."""
        for field in (self.en, self.es, self.note):
            field.setReadOnly(is_read_only)
        self.kind.setEnabled(not is_read_only)

    def focus_first(self) -> None:
        """The keyboard goes to the English forms, or the Spanish ones where only they are missing."""
        field = self.es if self.en.toPlainText() and not self.es.toPlainText() else self.en
        field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        said = {
            self.en: self.tr("In English, one form a line, ours first"),
            self.es: self.tr("In Spanish; empty: the same"),
            self.kind: self.tr("Kind"),
            self.note: self.tr("Note"),
        }
        for field, label in self._labels.items():
            label.setText(said[field])
            field.setAccessibleName(said[field])
        for row in range(self.kind.count()):
            self.kind.setItemText(row, words.capital(words.word("name_kind", self.kind.itemData(row))))

    def _written(self) -> None:
        if not self._is_showing and not self._has_chosen_kind:
            draft = self.draft()
            self._is_showing = True
            first = next(iter((*draft.en, *draft.es)), "")
            self.kind.setCurrentIndex(self.kind.findData(likely_kind(first)))
            self._is_showing = False
        self._tell()

    def _choose_kind(self) -> None:
        self._has_chosen_kind = True

    def _tell(self) -> None:
        if not self._is_showing:
            self.changed.emit()
