# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The menu of the stories picked: the acts of the Story menu, and who holds them, in which section."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor_desk.desktop.actions import ACTIONS, in_words
from editor_desk.desktop.shell.commands import Commands
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person

if TYPE_CHECKING:
    from editor_desk.desktop.shell.several_work import SeveralWork

_TEXTS = {action.id: action.text for action in ACTIONS}
_ACTS: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("several_next", "next_step"),
        ("several_sign_off", "sign_off"),
        ("several_schedule", "schedule"),
        ("several_export", "export"),
    ),
    (
        ("several_return", "return"),
        ("several_hold", "hold"),
        ("several_spike", "spike"),
        ("several_back", "bring_back"),
    ),
)
"""Each act, and what it is called for one story: over what is selected nobody need say so ten times."""
_HOLDS: tuple[tuple[Language | None, str], ...] = (
    (None, "assign_story"),
    (Language.EN, "assign_english"),
    (Language.ES, "assign_spanish"),
)


def fill(
    menu: QMenu,
    work: SeveralWork,
    commands: Commands,
    people: Iterable[Person],
    me: Person,
    sections: Iterable[str],
) -> None:
    """Fill it; whoever asks stands first among the people."""
    known = tuple(people)
    for group in _ACTS:
        for name, called in group:
            _entry(menu, commands[name], called)
        menu.addSeparator()
    for language, name in _HOLDS:
        _people(menu.addMenu(in_words(_TEXTS[name])), work, known, me, language)
    _entry(menu, commands["several_due"], "due_times")
    section = menu.addMenu(QCoreApplication.translate("SeveralMenu", "Section"))
    for each in sections:
        _add(section, each, lambda to=each: work.set_section(to))  # type: ignore[misc]
    section.addSeparator()
    _add(section, QCoreApplication.translate("SeveralMenu", "Another section…"), work.ask_section)
    menu.addSeparator()
    menu.addAction(commands["several_none"])


def _entry(menu: QMenu, command: QAction, called: str) -> None:
    entry = menu.addAction(command.icon(), in_words(_TEXTS[called]))
    entry.setEnabled(command.isEnabled())
    entry.triggered.connect(lambda _checked: command.trigger())


def _people(
    menu: QMenu, work: SeveralWork, people: tuple[Person, ...], me: Person, language: Language | None
) -> None:
    mine = QCoreApplication.translate("SeveralMenu", "{name} (you)").format(name=me.name)
    others = [(each.name, each.id) for each in people if each.is_active and each.id != me.id]
    for words, person in ((mine, me.id), *others):
        _add(menu, words, lambda to=person: work.assign(to, language))  # type: ignore[misc]
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("SeveralMenu", "Nobody yet"), lambda: work.assign("", language))


def _add(menu: QMenu, words: str, do: Callable[[], None]) -> None:
    menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _checked: do())
