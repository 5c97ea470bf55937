# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is at the desk: nothing is ever done by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.people import Person

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.people import NewPerson


class PeopleWork(QObject):
    """Opens the people dialog and lets somebody else take the chair."""

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story

    def open(self) -> None:
        """Who is here, who works from now on, who is new."""
        self._story.flush()
        self._link.ask(_who_is_here, self._ask)

    def open_menu(self, at: QPoint) -> None:
        """Who may sit down, by name, without the dialog."""
        self._story.flush()
        self._link.ask(_who_is_here, lambda here: self._show_menu(here, at))

    def menu_for(self, people: tuple[Person, ...], current: Person) -> QMenu:
        """Everybody, the one at the desk ticked; the dialog for somebody new."""
        menu = QMenu(self._window)
        for person in people:
            action = menu.addAction(person.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(person.id == current.id)
            action.triggered.connect(lambda _checked, who=person.id: self._link.sit_down(who))
        menu.addSeparator()
        menu.addAction(self.tr("Somebody else…")).triggered.connect(self.open)
        return menu

    def _show_menu(self, here: tuple[tuple[Person, ...], Person], at: QPoint) -> None:
        menu = self.menu_for(*here)
        menu.exec(at)
        menu.deleteLater()

    def _ask(self, here: tuple[tuple[Person, ...], Person]) -> None:
        from editor_desk.desktop.people import PeopleDialog, SitDown

        people, current = here
        answer = PeopleDialog.ask(self._window, people, current)
        if isinstance(answer, SitDown):
            self._link.sit_down(answer.person_id)
        elif answer is not None:
            self._add(answer)

    def _add(self, new: NewPerson) -> None:
        def add(desk: Desk) -> Person:
            from editor_desk.workflow.people import add_person

            return add_person(desk.work, new.name, new.roles)

        def added(person: Person) -> None:
            if new.sits_down:
                self._link.sit_down(person.id)

        self._link.ask(add, added)


def _who_is_here(desk: Desk) -> tuple[tuple[Person, ...], Person]:
    return tuple(desk.people()), desk.person
