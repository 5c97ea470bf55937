# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Why something a rule refuses is accepted as it is, or an approval by phone was none: said once, and kept."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop.forms.ui_reason import Ui_Reason


class _WhyDialog(QDialog):
    """Says what it means, and asks why."""

    def __init__(self, parent: QWidget | None, title: str, means: str, button: str) -> None:
        super().__init__(parent)
        self._form = Ui_Reason()
        self._form.setupUi(self)
        self.setWindowTitle(title)
        self._form.about_label.setText(means)
        self._do = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._do.setText(button)
        self._connect()
        self._say_state()
        self._form.reason_edit.setFocus()

    @property
    def reason(self) -> str:
        """What was written."""
        return self._form.reason_edit.toPlainText().strip()

    def answer(self) -> str | None:
        """Ask; None when it was left."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return self.reason if accepted else None

    def _connect(self) -> None:
        self._form.reason_edit.textChanged.connect(self._say_state)
        self._form.buttons.accepted.connect(self.accept)
        self._form.buttons.rejected.connect(self.reject)

    def _say_state(self) -> None:
        self._do.setEnabled(bool(self.reason))


class AcceptDialog(_WhyDialog):
    """Says what would be accepted and for how long that holds. ``what`` is the sentence of the rule."""

    def __init__(self, parent: QWidget | None, what: str) -> None:
        means = self.tr(
            "{what}\n\nIt stays marked, with your name and your reason, and blocks no more. That holds for exactly"
            " this: other words, another fact or the other language block again."
        )
        super().__init__(parent, self.tr("Accept as is"), means.format(what=what), self.tr("Accept as is"))

    @classmethod
    def ask(cls, parent: QWidget | None, what: str) -> str | None:
        """Why it is accepted; None when it was left."""
        return cls(parent, what).answer()


class DenyDialog(_WhyDialog):
    """An approver says that they did not say yes on the phone."""

    def __init__(self, parent: QWidget | None, slug: str) -> None:
        means = self.tr(
            "“{slug}” is not signed off any more. What has gone out already stays out until it is withdrawn."
        )
        super().__init__(
            parent, self.tr("It was not so"), means.format(slug=slug), self.tr("Take the approval back")
        )

    @classmethod
    def ask(cls, parent: QWidget | None, slug: str) -> str | None:
        """What was wrong with it; None when it was left."""
        return cls(parent, slug).answer()
