# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sending several stories back at once: to which stage, to whom, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.forms.ui_return import Ui_ReturnEdition
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.stages import Stage

_GOALS = (Stage.DRAFT, Stage.EDITING, Stage.CHECKING, Stage.READY)


@dataclass(frozen=True, slots=True)
class SeveralReturn:
    """Why, to which stage (None: copy edit, or draft where it had not come further), to whom (None: each author)."""

    reason: str
    to_stage: Stage | None
    person: str | None


class SeveralReturnDialog(QDialog):
    """The same questions as for one story; every edition that was begun goes back."""

    def __init__(self, parent: QWidget | None, count: int, people: Iterable[Person]) -> None:
        super().__init__(parent)
        self._form = form = Ui_ReturnEdition()
        form.setupUi(self)
        form.editions_label.hide()
        form.about_label.setText(
            self.tr(
                "%n story(s) go back with your reason, every edition that was begun. A sign-off is withdrawn; nothing is lost.",
                "",
                count,
            )
        )
        form.stage_combo.addItem(self.tr("Copy edit, or draft where it was not so far"), None)
        for stage in _GOALS:
            form.stage_combo.addItem(words.word("stage", stage.value), stage)
        form.person_combo.addItem(self.tr("its author or translator"), "")
        for person in people:
            if person.is_active:
                form.person_combo.addItem(person.name, person.id)
        self._send = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._send.setText(self.tr("Send back"))
        form.reason_edit.textChanged.connect(self._say_state)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)
        self._say_state()
        form.reason_edit.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, count: int, people: Iterable[Person]) -> SeveralReturn | None:
        """What was decided; None when it was left."""
        dialog = cls(parent, count, people)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer()
        dialog.deleteLater()
        return answer if accepted else None

    def answer(self) -> SeveralReturn:
        """What stands in the dialog now."""
        form, stage = self._form, self._form.stage_combo.currentData()
        return SeveralReturn(
            form.reason_edit.toPlainText().strip(),
            Stage(stage) if stage else None,
            form.person_combo.currentData() or None,
        )

    def _say_state(self) -> None:
        has_reason = bool(self._form.reason_edit.toPlainText().strip())
        self._send.setEnabled(has_reason)
        self._send.setToolTip("" if has_reason else self.tr("Say why first"))
