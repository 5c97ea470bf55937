# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who works here from now on: one of the people of the desk, or somebody new with their roles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.forms.ui_people import Ui_People
from editor_desk.newsroom.people import ALL_ROLES, Person, Role

_ID = Qt.ItemDataRole.UserRole
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class SitDown:
    """Somebody of the desk takes the chair."""

    person_id: str


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody joins; ``sits_down``: and takes the chair at once."""

    name: str
    roles: frozenset[Role]
    sits_down: bool = True


class PeopleDialog(QDialog):
    """Asks who is at the desk."""

    def __init__(
        self, parent: QWidget | None, people: Iterable[Person], current: Person, now: datetime | None = None
    ) -> None:
        super().__init__(parent)
        self._form = Ui_People()
        self._form.setupUi(self)
        self._current = current
        self._now = now or datetime.now(UTC)
        self._people = tuple(person for person in people if person.is_active)
        self._roles = {role: QCheckBox(words.capital(words.word("role", role.value))) for role in Role}
        self._go = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._may_add = current.may_act_as(frozenset({Role.ADMINISTRATOR}), self._now)
        self._fill()
        self._connect()
        self._say_state()
        self._form.people_list.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, people: Iterable[Person], current: Person, now: datetime | None = None
    ) -> SitDown | NewPerson | None:
        """Who sits down or joins; None when it was left or nothing changes."""
        dialog = cls(parent, people, current, now)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer()
        dialog.deleteLater()
        return answer if accepted else None

    def _connect(self) -> None:
        form = self._form
        form.people_list.currentRowChanged.connect(self._say_state)
        form.people_list.itemActivated.connect(self._activated)
        form.new_box.toggled.connect(self._say_state)
        form.name_edit.textChanged.connect(self._say_state)
        form.sits_check.toggled.connect(self._say_state)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)
        for check in self._roles.values():
            check.toggled.connect(self._say_state)

    @property
    def chosen_id(self) -> str:
        """The person picked in the list; empty where none is."""
        item: QListWidgetItem | None = self._form.people_list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def answer(self) -> SitDown | NewPerson | None:
        """What stands in the dialog now; None for whoever sits here already."""
        form = self._form
        if form.new_box.isChecked():
            roles = frozenset(role for role, check in self._roles.items() if check.isChecked())
            return NewPerson(" ".join(form.name_edit.text().split()), roles, form.sits_check.isChecked())
        return SitDown(self.chosen_id) if self.chosen_id not in ("", self._current.id) else None

    def _fill(self) -> None:
        form = self._form
        form.now_label.setText(self.tr("At the desk now: {name}").format(name=self._current.name))
        for person in self._people:
            roles = self._roles_in_words(person)
            item = QListWidgetItem(f"{person.name} – {roles}" if roles else person.name, form.people_list)
            item.setData(_ID, person.id)
            if person.id == self._current.id:
                form.people_list.setCurrentItem(item)
        for number, check in enumerate(self._roles.values()):
            form.roles_grid.addWidget(check, number // _COLUMNS, number % _COLUMNS)
        form.new_box.setEnabled(self._may_add)

    def _roles_in_words(self, person: Person) -> str:
        held = person.roles_at(self._now)
        if held == ALL_ROLES:
            return self.tr("every role")
        return words.joined(words.word("role", role.value) for role in Role if role in held)

    def _activated(self) -> None:
        if not self._form.new_box.isChecked() and self._go.isEnabled():
            self.accept()

    def _say_state(self) -> None:
        form = self._form
        is_new = form.new_box.isChecked()
        form.people_list.setEnabled(not is_new)
        why, can_go = "", True
        if is_new:
            name = " ".join(form.name_edit.text().split())
            is_taken = any(person.name.casefold() == name.casefold() for person in self._people)
            has_role = any(check.isChecked() for check in self._roles.values())
            can_go = bool(name) and not is_taken and has_role
            if is_taken:
                why = self.tr("There is a {name} at this desk already.").format(name=name)
            elif not can_go:
                why = self.tr("A person needs a name and at least one role.")
        elif not self._may_add:
            why = self.tr("Adding people takes an administrator.")
        form.why_label.setText(why)
        self._go.setEnabled(can_go)
        self._go.setText(self._button_words(is_new=is_new))

    def _button_words(self, *, is_new: bool) -> str:
        if is_new:
            return self.tr("Add and sit down") if self._form.sits_check.isChecked() else self.tr("Add")
        name = next((person.name for person in self._people if person.id == self.chosen_id), "")
        return self.tr("{name} sits down").format(name=name) if name else self.tr("Sit down")
