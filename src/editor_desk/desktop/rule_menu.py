# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What can be done with a line of the rules: go to what mends it, accept it as it is, take that back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.rule_list import RuleLine, Sign
from editor_desk.newsroom.people import Role


def rule_menu(
    parent: QWidget,
    line: RuleLine,
    roles: frozenset[Role],
    go: Callable[[], None],
    accept: Callable[[], None],
    take_back: Callable[[], None],
) -> QMenu | None:
    """The menu of a line for somebody who holds these roles; None where nothing can be done with it."""
    if line.opens is not None or line.is_inner:
        return None
    menu = QMenu(parent)
    if line.link is not None:
        menu.addAction(QCoreApplication.translate("RuleMenu", "&Go there"), go)
    if line.sign is Sign.BLOCK:
        entry = menu.addAction(accept_words(line, roles), accept)
        entry.setEnabled(bool(line.may_accept & roles))
    elif line.sign is Sign.ACCEPTED:
        menu.addAction(QCoreApplication.translate("RuleMenu", "&Take back: not accepted as is"), take_back)
    return menu


def accept_words(line: RuleLine, roles: frozenset[Role]) -> str:
    """ "Accept as is…", and where this person may not, who may."""
    if line.may_accept & roles:
        return QCoreApplication.translate("RuleMenu", "&Accept as is…")
    if not line.may_accept:
        return QCoreApplication.translate("RuleMenu", "Nobody may accept this as is: it has to be mended")
    said = QCoreApplication.translate("RuleMenu", "Accept as is (that takes: {roles})")
    return said.format(roles=words.joined(sorted(words.word("role", role.value) for role in line.may_accept)))
