# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story begins: what kind, in which languages, under which slug."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.forms.ui_new_story import Ui_NewStory
from editor_desk.newsroom.plans import Plan

_GAPS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class NewStory:
    """What a story begins with; slug and section may be empty."""

    kind: str
    plan: Plan
    slug: str = ""
    section: str = ""


class NewStoryDialog(QDialog):
    """Asks for what cannot be guessed; everything else comes while the story is written."""

    def __init__(self, parent: QWidget | None, kinds: Iterable[str], sections: Iterable[str] = ()) -> None:
        super().__init__(parent)
        self._form = Ui_NewStory()
        self._form.setupUi(self)
        for kind in kinds:
            self._form.kind_combo.addItem(words.word("kind", kind), kind)
        for plan in Plan:
            self._form.plan_combo.addItem(words.capital(words.word("plan", plan.value)), plan)
        self._form.section_combo.addItems(["", *sections])
        self._form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Begin the story"))
        self._form.buttons.accepted.connect(self.accept)
        self._form.buttons.rejected.connect(self.reject)
        self._form.slug_edit.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, kinds: Iterable[str], sections: Iterable[str] = ()
    ) -> NewStory | None:
        """What to begin; None when it was left."""
        dialog = cls(parent, kinds, sections)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        story = dialog.story()
        dialog.deleteLater()
        return story if accepted else None

    def story(self) -> NewStory:
        """What stands in the dialog now; spaces in a slug become hyphens."""
        form = self._form
        return NewStory(
            form.kind_combo.currentData(),
            Plan(form.plan_combo.currentData()),
            _GAPS.sub("-", form.slug_edit.text().strip()),
            form.section_combo.currentText().strip(),
        )
