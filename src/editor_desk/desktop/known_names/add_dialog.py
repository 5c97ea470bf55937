# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A name of a text, put on the list: how each language writes it, proposed from both editions."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from editor_desk.desktop.known_names.draft import NameDraft
from editor_desk.desktop.known_names.form import NameForm

_WIDTH = 420


class AddNameDialog(QDialog):
    """Asks for the forms of a name; nothing is kept before it is accepted."""

    def __init__(self, parent: QWidget | None, proposed: NameDraft) -> None:
        super().__init__(parent)
        self.form = NameForm()
        self.form.show_draft(proposed)
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setProperty("quiet", "true")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(self.form)
        column.addWidget(self._buttons)
        self._retell()
        self._connect()
        self._say_state()
        self.form.focus_first()
        self.resize(_WIDTH, self.sizeHint().height())

    @classmethod
    def ask(cls, parent: QWidget | None, proposed: NameDraft) -> NameDraft | None:
        """The name as it should stand; None when it was left."""
        dialog = cls(parent, proposed)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        draft = dialog.form.draft()
        dialog.deleteLater()
        return draft if is_accepted else None

    def _connect(self) -> None:
        self.form.changed.connect(self._say_state)
        self.form.submitted.connect(self._submit)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self.setWindowTitle(self.tr("Add to the names"))
        self._about.setText(
            self.tr("From now on both languages may write it like this, and no difference is told.")
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Add"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))

    def _say_state(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not self.form.draft().is_empty)

    def _submit(self) -> None:
        if not self.form.draft().is_empty:
            self.accept()
