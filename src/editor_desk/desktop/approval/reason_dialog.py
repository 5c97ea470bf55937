# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Why a story waits, is spiked, withdrawn or killed: said once, kept with the story."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop.forms.ui_reason import Ui_Reason
from editor_desk.newsroom.stages import Stage


class LegalStep(Enum):
    """What of the law asks for a reason as well."""

    HOLD = auto()
    LIFT = auto()


class ReasonDialog(QDialog):
    """Says what the step means, and asks why."""

    def __init__(self, parent: QWidget | None, step: Stage | LegalStep, slug: str) -> None:
        super().__init__(parent)
        self._form = Ui_Reason()
        self._form.setupUi(self)
        title, means, button = self._said(step)
        self.setWindowTitle(title)
        self._form.about_label.setText(means.format(slug=slug))
        self._do = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._do.setText(button)
        self._connect()
        self._say_state()
        self._form.reason_edit.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, step: Stage | LegalStep, slug: str) -> str | None:
        """Why the story goes to this stage, or on legal hold or off it; None when it was left."""
        dialog = cls(parent, step, slug)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        reason = dialog.reason
        dialog.deleteLater()
        return reason if accepted else None

    @classmethod
    def ask_of_several(cls, parent: QWidget | None, step: Stage, count: int) -> str | None:
        """The same for several stories that go on hold or are spiked for one reason."""
        dialog = cls(parent, step, "")
        dialog.say_of_several(step, count)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        reason = dialog.reason
        dialog.deleteLater()
        return reason if accepted else None

    def say_of_several(self, step: Stage, count: int) -> None:
        """Say what the step means for so many stories."""
        self._form.about_label.setText(
            self.tr(
                "%n story(s) will not be told. Nothing is deleted: each can be brought back to where it was.",
                "",
                count,
            )
            if step is Stage.SPIKED
            else self.tr(
                "%n story(s) wait in both languages. Bringing them back returns each edition to where it was.",
                "",
                count,
            )
        )

    def _connect(self) -> None:
        self._form.reason_edit.textChanged.connect(self._say_state)
        self._form.buttons.accepted.connect(self.accept)
        self._form.buttons.rejected.connect(self.reject)

    @property
    def reason(self) -> str:
        """What was written."""
        return self._form.reason_edit.toPlainText().strip()

    def _say_state(self) -> None:
        self._do.setEnabled(bool(self.reason))

    def _said(self, stage: Stage | LegalStep) -> tuple[str, str, str]:
        """Title, what it means, and the button, for a step that asks for a reason."""
        if stage is LegalStep.HOLD:
            return (
                self.tr("Put on legal hold"),
                self.tr(
                    "Nothing of “{slug}” is thinned or purged until the hold is lifted. Writing goes on as before."
                ),
                self.tr("Put on legal hold"),
            )
        if stage is LegalStep.LIFT:
            return (
                self.tr("Lift the legal hold"),
                self.tr("The history of “{slug}” is thinned again like that of any story."),
                self.tr("Lift it"),
            )
        if stage is Stage.HOLD:
            return (
                self.tr("Put on hold"),
                self.tr(
                    "“{slug}” waits in both languages. Bringing it back returns each edition to where it was."
                ),
                self.tr("Put on hold"),
            )
        if stage is Stage.SPIKED:
            return (
                self.tr("Spike the story"),
                self.tr(
                    "“{slug}” will not be told. Nothing is deleted: it can be brought back to where it was."
                ),
                self.tr("Spike it"),
            )
        if stage is Stage.WITHDRAWN:
            return (
                self.tr("Withdraw for now"),
                self.tr("“{slug}” comes off the site until it was edited again. Its sign-off is withdrawn."),
                self.tr("Withdraw it"),
            )
        if stage is Stage.KILLED:
            return (
                self.tr("Kill the story"),
                self.tr(
                    "“{slug}” comes off the site for good, and its sign-off is withdrawn. The record of what readers saw stays."
                ),
                self.tr("Kill it"),
            )
        return (
            self.tr("Say why"),
            self.tr("“{slug}” needs a reason for this step."),
            self.tr("Go on"),
        )
