# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The menu of the stories picked: the acts of the Story menu, and who holds them, in which section."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from editor_desk.desktop.actions import ACTIONS, in_words
from editor_desk.desktop.shell.commands import Commands
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person

if TYPE_CHECKING:
    from editor_desk.desktop.shell.several_work import SeveralWork

_TEXTS = {action.id: action.text for action in ACTIONS}
_ACTS: tuple[tuple[str, ...], ...] = (
    ("several_next", "several_sign_off", "several_schedule", "several_export"),
    ("several_return", "several_hold", "several_spike", "several_back"),
)
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
        for name in group:
            menu.addAction(commands[name])
        menu.addSeparator()
    for language, name in _HOLDS:
        _people(menu.addMenu(in_words(_TEXTS[name])), work, known, me, language)
    menu.addAction(commands["several_due"])
    section = menu.addMenu(QCoreApplication.translate("SeveralMenu", "Section"))
    for each in sections:
        _add(section, each, lambda to=each: work.set_section(to))  # type: ignore[misc]
    section.addSeparator()
    _add(section, QCoreApplication.translate("SeveralMenu", "Another section…"), work.ask_section)
    menu.addSeparator()
    menu.addAction(commands["several_none"])


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
