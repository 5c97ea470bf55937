# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Roles that differ: a former president who became president, a vice president, a governor who became mayor."""

from __future__ import annotations

import re

from editor_desk.bilingual.names.evidence import Side
from editor_desk.bilingual.names.standing import formers, is_changed, says_no_longer
from editor_desk.bilingual.names.values import Name, NameClass
from editor_desk.bilingual.names.words import listed
from editor_desk.newsroom.comparison import DifferenceKind

_APART = 0.35
"""How far apart, in parts of the sentence, two roles may stand for one to be in the place of the other."""
_RIVALS = frozenset(
    f"role:{each}"
    for each in re.findall(
        r"[^|]+[^| ]",
        "president|prime minister|chancellor|minister|governor|mayor|senator|judge|sheriff|king|queen|prince|princess"
        "|pope|cardinal|bishop|ambassador|congressman|representative|first lady|attorney general|police chief|fire chief"
        "|commissioner|constable|lieutenant governor|councilman|superintendent|colonel|captain|lieutenant"
        "|sergeant|goalkeeper|nurse|teacher|spokesman|coach|prosecutor|foreign minister|secretary of state|dean"
        "|district attorney|public defender|consul|archbishop|emperor|duke|duchess|singer|poet|historian|economist"
        "|chief justice|juror|treasurer|rabbi|imam|priest|referee|journalist|professor|county judge|lawyer|doctor|chief executive|chief financial officer|scientist"
        "|principal|soldier|singer|actor",
    )
)
"""Roles of which one in the place of another is a mistake, not another way to say it."""


_LOOSE = listed("agente agentes responsable encargado titular jefe militar militares")
"""Words that may stand for many roles."""


def roles_differ(en: Side, es: Side) -> list[tuple[Name | None, Name | None, DifferenceKind]]:
    """Roles that say something else of the same person, or are another role in the place of one."""
    mine = [name for name in en.context.names if name.kind is NameClass.ROLE]
    theirs = [name for name in es.context.names if name.kind is NameClass.ROLE]
    found = _no_longer_former(en, es)
    if not mine or not theirs:
        return found
    free = list(theirs)
    left: list[Name] = []
    for name in mine:
        alike = [each for each in free if each.readings & name.readings]
        if not alike:
            left.append(name)
            continue
        other = min(alike, key=lambda each: (each.former != name.former, each.vice != name.vice, each.start))
        free.remove(other)
        if is_changed(name, other, en.context.text, es.context.text):
            found.append((name, other, DifferenceKind.ROLE))
    left = [name for name in left if not any(name.readings & each.readings for each in theirs)]
    free = [each for each in free if not any(name.readings & each.readings for name in mine)]
    if left and free and min(len(left), len(free)) == 1:
        apart, name, other = min(
            (
                (abs(name.start / len(en.context.text) - other.start / len(es.context.text)), name, other)
                for name in left
                for other in free
            ),
            key=lambda each: each[0],
        )
        if apart < _APART and _are_rivals(name, other):
            found.append((name, other, DifferenceKind.ROLE))
    return found


def _no_longer_former(en: Side, es: Side) -> list[tuple[Name | None, Name | None, DifferenceKind]]:
    """An ex-husband who is a husband in Spanish; offices that are over are matched with their counterpart."""
    text = en.context.text
    if says_no_longer(es.context.text):
        return []
    return [
        (Name(NameClass.ROLE, start, end, text[start:end], former=True), None, DifferenceKind.ROLE)
        for start, end in formers(text)
        if not any(name.former and name.start < end and start < name.end for name in en.context.names)
    ]


def _are_rivals(en: Name, es: Name) -> bool:
    if es.text.lower() in _LOOSE:
        return False
    return bool(en.readings & _RIVALS and es.readings & _RIVALS)
