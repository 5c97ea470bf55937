# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story begins: what kind, in which languages, under which slug, empty or with a skeleton to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.forms.ui_new_story import Ui_NewStory
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.templates import Skeleton, Template

_GAPS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class NewStory:
    """What a story begins with; slug and section may be empty."""

    kind: str
    plan: Plan
    slug: str = ""
    section: str = ""
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What can be chosen among: codes of kinds, names of sections, templates."""

    kinds: Iterable[str]
    sections: Iterable[str] = ()
    templates: Sequence[Template] = field(default=())


class NewStoryDialog(QDialog):
    """Asks for what cannot be guessed; everything else comes while the story is written."""

    def __init__(self, parent: QWidget | None, choices: Beginnings) -> None:
        super().__init__(parent)
        self._templates = choices.templates
        self._form = Ui_NewStory()
        self._form.setupUi(self)
        for kind in choices.kinds:
            self._form.kind_combo.addItem(words.kind_word(kind, choices.kinds), kind)
        for plan in Plan:
            self._form.plan_combo.addItem(words.capital(words.word("plan", plan.value)), plan)
        self._form.section_combo.addItems(["", *choices.sections])
        self._form.template_combo.addItem(self.tr("An empty story"), -1)
        spoken = _language_of_the_window()
        for number, template in enumerate(self._templates):
            self._form.template_combo.addItem(template.name(spoken), number)
        self._form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Begin the story"))
        self._connect()
        self._show_skeleton()
        self._form.slug_edit.setFocus()

    def _connect(self) -> None:
        self._form.template_combo.currentIndexChanged.connect(self._template_chosen)
        self._form.plan_combo.currentIndexChanged.connect(self._show_skeleton)
        self._form.buttons.accepted.connect(self.accept)
        self._form.buttons.rejected.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, choices: Beginnings) -> NewStory | None:
        """What to begin; None when it was left."""
        dialog = cls(parent, choices)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        story = dialog.story()
        dialog.deleteLater()
        return story if accepted else None

    def story(self) -> NewStory:
        """What stands in the dialog now; spaces in a slug become hyphens."""
        form = self._form
        return NewStory(
            form.kind_combo.currentData(),
            self._plan(),
            _GAPS.sub("-", form.slug_edit.text().strip()),
            form.section_combo.currentText().strip(),
            self._template(),
        )

    def _plan(self) -> Plan:
        return Plan(self._form.plan_combo.currentData())

    def _template(self) -> Template | None:
        number = self._form.template_combo.currentData()
        return self._templates[number] if number >= 0 else None

    def _template_chosen(self) -> None:
        """A template brings its kind, plan and section; each can still be changed."""
        template = self._template()
        if template is not None:
            form = self._form
            form.kind_combo.setCurrentIndex(max(form.kind_combo.findData(template.kind), 0))
            form.plan_combo.setCurrentIndex(max(form.plan_combo.findData(template.plan), 0))
            form.section_combo.setCurrentText(template.section)
        self._show_skeleton()

    def _show_skeleton(self) -> None:
        template, view = self._template(), self._form.skeleton_view
        view.setVisible(template is not None)
        if template is None:
            self._form.about_label.setText(
                self.tr(
                    "Everything can be changed later; only a text and a slug are needed to go on to copy edit."
                )
            )
        else:
            begun = [each for each in self._plan().languages if each is not self._plan().follower()]
            parts = [_as_text(template.skeletons[each]) for each in begun if each in template.skeletons]
            view.setPlainText("\n\n—\n\n".join(parts))
            self._form.about_label.setText(
                self.tr("TK stands where a fact is missing. No edition can be signed off while one is left.")
            )
        self.adjustSize()


def _as_text(skeleton: Skeleton) -> str:
    pieces = (skeleton.furniture.headline, skeleton.furniture.dek, skeleton.body.strip())
    return "\n\n".join(piece for piece in pieces if piece)


def _language_of_the_window() -> Language:
    return Language.ES if QLocale().language() is QLocale.Language.Spanish else Language.EN
