# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is at the desk: nothing is ever done by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

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
