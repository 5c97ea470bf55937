# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Why something a rule refuses is accepted as it is: said once, shown wherever the rule shows."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop.forms.ui_reason import Ui_Reason


class AcceptDialog(QDialog):
    """Says what would be accepted and for how long that holds, and asks why."""

    def __init__(self, parent: QWidget | None, what: str) -> None:
        super().__init__(parent)
        self._form = Ui_Reason()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("Accept as is"))
        self._form.about_label.setText(
            self.tr(
                "{what}\n\nIt stays marked, with your name and your reason, and blocks no more. That holds for exactly"
                " this: other words, another fact or the other language block again."
            ).format(what=what)
        )
        self._do = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._do.setText(self.tr("Accept as is"))
        self._connect()
        self._say_state()
        self._form.reason_edit.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, what: str) -> str | None:
        """Why it is accepted; None when it was left. ``what`` is the sentence of the rule."""
        dialog = cls(parent, what)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        reason = dialog.reason
        dialog.deleteLater()
        return reason if accepted else None

    @property
    def reason(self) -> str:
        """What was written."""
        return self._form.reason_edit.toPlainText().strip()

    def _connect(self) -> None:
        self._form.reason_edit.textChanged.connect(self._say_state)
        self._form.buttons.accepted.connect(self.accept)
        self._form.buttons.rejected.connect(self.reject)

    def _say_state(self) -> None:
        self._do.setEnabled(bool(self.reason))
