# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is at the desk: nothing is ever done by nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop.shell.deputy_watch import DeputyWatch
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.who_is_here import Here

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.people import ChangePassphrase, PeopleDialog, Wish
    from editor_desk.newsroom.people import Person

P = ParamSpec("P")


class PeopleWork(QObject):
    """Lets somebody else take the chair, with their passphrase; opens the people and does what is wished there."""

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._deputies = DeputyWatch(link, self)

    def stop(self) -> None:
        """The desk is closing."""
        self._deputies.stop()

    def open(self) -> None:
        """Who works from now on."""
        self._story.flush()
        self._link.ask_who(self._ask)

    def open_menu(self, at: QPoint) -> None:
        """Who may sit down, by name, without the dialog."""
        self._story.flush()
        self._link.ask_who(lambda here: self._show_menu(here, at))

    def manage(self) -> None:
        """Roles, deputies, passphrases; who joins, who leaves."""
        self._story.flush()
        self._link.ask_who(self._show_people)

    def menu_for(self, here: Here) -> QMenu:
        """Everybody, the one at the desk ticked; whoever has a passphrase is asked for it in the dialog."""
        menu = QMenu(self._window)
        for person in here.active:
            asks = person.id in here.with_passphrase and person.id != here.current.id
            name = person.name.replace("&", "&&")
            action = menu.addAction(f"{name}…" if asks else name)
            action.setCheckable(True)
            action.setChecked(person.id == here.current.id)
            action.triggered.connect(
                lambda _checked, who=person.id, asked=asks: self._sit_down(here, who, is_asked=asked)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Somebody else…")).triggered.connect(self.open)
        menu.addAction(self.tr("People and roles…")).triggered.connect(self.manage)
        return menu

    def _show_menu(self, here: Here, at: QPoint) -> None:
        menu = self.menu_for(here)
        menu.exec(at)
        menu.deleteLater()

    def _sit_down(self, here: Here, person_id: str, *, is_asked: bool) -> None:
        if is_asked:
            self._ask(here, person_id)
        else:
            self._link.sit_down(person_id)

    def _ask(self, here: Here, person_id: str = "") -> None:
        from editor_desk.desktop.people import SitDownDialog

        dialog = SitDownDialog(self._window, here)
        if person_id:
            dialog.choose(person_id)
        is_open = _Open()
        dialog.chosen.connect(
            lambda who, phrase: self._link.sit_down(
                who, phrase or None, is_open.guard(dialog.sat), is_open.guard(dialog.refuse)
            )
        )
        dialog.people_wanted.connect(self.manage)
        dialog.exec()
        is_open.end()
        dialog.deleteLater()

    def _show_people(self, here: Here) -> None:
        from editor_desk.desktop.people import PeopleDialog

        dialog = PeopleDialog(self._window, here)
        is_open = _Open()
        dialog.wished.connect(lambda wish: self._grant(dialog, is_open, wish))
        dialog.exec()
        is_open.end()
        dialog.deleteLater()

    def _grant(self, dialog: PeopleDialog, is_open: _Open, wish: Wish) -> None:
        from editor_desk.desktop.people import AddPerson, ChangePassphrase

        if isinstance(wish, ChangePassphrase):
            act = self._phrases_for(dialog, wish)
        else:
            act = _act_of(wish)
        if act is None:
            return
        name = wish.name if isinstance(wish, AddPerson) else ""

        def done(_answer: object) -> None:
            self._link.look_again()
            self._link.ask_who(is_open.guard(lambda here: dialog.show_here(here, name)))

        self._link.ask(act, done, is_open.guard(dialog.refuse))

    def _phrases_for(self, dialog: PeopleDialog, wish: ChangePassphrase) -> Callable[[Desk], object] | None:
        """Ask for the phrases; what came of it is done on the store's thread, hashing and all."""
        from editor_desk.desktop.people import Change, PassphraseDialog, Phrases

        here = dialog.here
        person = here.person(wish.person_id)
        if person is None:
            return None
        is_own = person.id == here.current.id
        if wish.change is Change.REMOVE and not is_own:
            phrases: Phrases | None = Phrases(None, None)
        else:
            phrases = PassphraseDialog.ask(dialog, person, wish.change)
        if phrases is None:
            return None
        asked = phrases

        def change(desk: Desk) -> None:
            from editor_desk.workflow import passphrases as kept

            if not is_own:
                kept.give_passphrase(desk.work, wish.person_id, asked.new)
            elif asked.new is None:
                kept.remove_passphrase(desk.work, asked.old)
            else:
                kept.set_passphrase(desk.work, asked.new, asked.old)

        return change


class _Open:
    """Whether a dialog is there to hear its answer: it may have been left before that came."""

    def __init__(self) -> None:
        self._is_open = True

    def end(self) -> None:
        """It was left."""
        self._is_open = False

    def guard(self, hear: Callable[P, None]) -> Callable[P, None]:
        """Told only while the dialog is there."""

        def told(*answer: P.args, **named: P.kwargs) -> None:
            if self._is_open:
                hear(*answer, **named)

        return told


def _act_of(wish: Wish) -> Callable[[Desk], Person] | None:
    from editor_desk.desktop.people import AddPerson, ChangePerson, EndDeputy, NameDeputy
    from editor_desk.workflow import people

    match wish:
        case AddPerson(name, roles):
            return lambda desk: people.add_person(desk.work, name, roles)
        case ChangePerson(person_id, name, roles, is_active):
            return lambda desk: people.change_person(
                desk.work, person_id, name=name, roles=roles, is_active=is_active
            )
        case NameDeputy(person_id, since, until):
            return lambda desk: people.name_deputy(desk.work, person_id, since, until)
        case EndDeputy(person_id):
            return lambda desk: people.end_deputy(desk.work, person_id)
    return None
