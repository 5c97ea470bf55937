# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sending an edition back: to which stage, to whom, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.forms.ui_return import Ui_ReturnEdition
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.stages import BEFORE_SENT, Stage
from editor_desk.newsroom.stories import Story

_GOALS = (Stage.DRAFT, Stage.EDITING, Stage.CHECKING, Stage.READY)


@dataclass(frozen=True, slots=True)
class ReturnAnswer:
    """Which editions go back to which stage, to whom (an id, None: their author), and why."""

    languages: tuple[Language, ...]
    to_stage: Stage
    reason: str
    person: str | None = None


class ReturnDialog(QDialog):
    """Asks for everything a return needs; nothing can be sent back without a reason."""

    def __init__(
        self,
        parent: QWidget | None,
        story: Story,
        language: Language,
        people: Iterable[Person],
        reason: str = "",
    ) -> None:
        super().__init__(parent)
        self._form = Ui_ReturnEdition()
        self._form.setupUi(self)
        self._story = story
        self._checks: dict[Language, QCheckBox] = {}
        for edition in story.planned():
            if edition.working_stage in BEFORE_SENT and edition.working_stage is not Stage.PLANNED:
                self._add_check(edition.language, is_chosen=edition.language is language)
        self._fill_people(people)
        self._send = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._send.setText(self.tr("Send back"))
        self._form.about_label.setText(
            self.tr(
                "“{slug}” goes back with your reason. A sign-off of it is withdrawn; nothing is lost."
            ).format(slug=story.slug)
        )
        self._form.reason_edit.setPlainText(reason)
        self._connect()
        self._fill_stages()
        self._form.reason_edit.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        story: Story,
        language: Language,
        people: Iterable[Person],
        reason: str = "",
    ) -> ReturnAnswer | None:
        """What goes back, where to and why; None when it was left. ``language`` is the edition in hand."""
        dialog = cls(parent, story, language, people, reason)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer() if accepted else None
        dialog.deleteLater()
        return answer

    def _connect(self) -> None:
        for check in self._checks.values():
            check.toggled.connect(self._fill_stages)
        self._form.stage_combo.currentIndexChanged.connect(self._say_state)
        self._form.reason_edit.textChanged.connect(self._say_state)
        self._form.buttons.accepted.connect(self.accept)
        self._form.buttons.rejected.connect(self.reject)

    @property
    def chosen(self) -> tuple[Language, ...]:
        """The editions that go back."""
        return tuple(language for language, check in self._checks.items() if check.isChecked())

    def answer(self) -> ReturnAnswer:
        """What stands in the dialog now."""
        form = self._form
        return ReturnAnswer(
            self.chosen,
            Stage(form.stage_combo.currentData()),
            form.reason_edit.toPlainText().strip(),
            form.person_combo.currentData() or None,
        )

    def _add_check(self, language: Language, *, is_chosen: bool) -> None:
        check = QCheckBox(words.language_label(language))
        check.setChecked(is_chosen)
        self._checks[language] = check
        self._form.editions_row.addWidget(check)

    def _fill_people(self, people: Iterable[Person]) -> None:
        combo = self._form.person_combo
        combo.addItem(self.tr("its author or translator"), "")
        for person in people:
            if person.is_active:
                combo.addItem(person.name, person.id)

    def _fill_stages(self) -> None:
        """Only stages all chosen editions have passed; copy edit unless they are not so far."""
        combo = self._form.stage_combo
        was = combo.currentData()
        combo.clear()
        reached = [BEFORE_SENT.index(self._story.edition(language).working_stage) for language in self.chosen]
        for stage in _GOALS:
            if reached and BEFORE_SENT.index(stage) <= min(reached):
                combo.addItem(words.word("stage", stage.value), stage)
        wanted = combo.findData(was) if was is not None else combo.findData(Stage.EDITING)
        combo.setCurrentIndex(max(wanted, 0) if combo.count() else -1)
        self._say_state()

    def _say_state(self) -> None:
        has_reason = bool(self._form.reason_edit.toPlainText().strip())
        is_complete = has_reason and bool(self.chosen) and self._form.stage_combo.count() > 0
        self._send.setEnabled(is_complete)
        self._send.setToolTip("" if is_complete else self.tr("Choose an edition and say why first"))
