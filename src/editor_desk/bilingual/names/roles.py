# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Roles that differ: a former president who became president, a vice president, a governor who became mayor."""

from __future__ import annotations

import re

from editor_desk.bilingual.names.evidence import Side
from editor_desk.bilingual.names.values import Name, NameClass
from editor_desk.newsroom.comparison import DifferenceKind

_FORMER = {
    "en": re.compile(
        r"\b(?:former(?:ly)?|ex|one-?time|then|late|retired|emeritus|previous|past|old|outgoing|ousted|once|deposed"
        r"|predecessor\w*|erstwhile|fallen|(?:who|that) (?:was|were|had been)|used to be|veteran|last|jailed|until|at th(?:e|at) time)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:ex|antigu[oa]s?|anterior(?:es)?|entonces|otrora|qu(?:e|ien) (?:fue|fuera|era|hab[ií]a sido)|retirad\w+"
        r"|jubilad\w+|em[eé]rit\w+|difunt\w+|pasad[oa]|saliente|derrocad\w+|depuest\w+|viej[oa]s?|[uú]ltim[oa]|veterano"
        r"|predecesor\w*|hasta|en funciones|fallecid\w+)\b",
        re.IGNORECASE,
    ),
}
_APART = 0.35
"""How far apart, in parts of the sentence, two roles may stand for one to be in the place of the other."""
_AROUND = 45
"""Letters before and after a role in which it may be said in other words that it is over."""
_EX = re.compile(
    r"\bex(?:[- ]|[a-z]*(?:president|ministr|direct|jefe|alcald|gobern|senador|secretari|mandatari))",
    re.IGNORECASE,
)
_VICE = re.compile(
    r"\b(?:vice\w*|deput\w+|sub(?:secretar|director|jefe|gobernador|comisari)\w*|adjunt\w+|segund[oa]|number two|n[uú]mero dos)",
    re.IGNORECASE,
)
_RIVALS = frozenset(
    f"role:{each}"
    for each in re.findall(
        r"[^|]+[^| ]",
        "president|prime minister|chancellor|minister|governor|mayor|senator|judge|sheriff|king|queen|prince|princess"
        "|pope|cardinal|bishop|ambassador|congressman|representative|first lady|attorney general|police chief|fire chief"
        "|commissioner|constable|lieutenant governor|councilman|superintendent|colonel|captain|lieutenant"
        "|sergeant|goalkeeper|nurse|teacher|spokesman|coach|prosecutor|foreign minister|secretary of state|dean"
        "|district attorney|public defender|consul|archbishop|emperor|duke|duchess|singer|poet|historian|economist"
        "|chief justice|juror|treasurer|rabbi|imam|priest|referee|journalist|professor|county judge",
    )
)
"""Roles of which one in the place of another is a mistake, not another way to say it."""


def roles_differ(en: Side, es: Side) -> list[tuple[Name | None, Name | None, DifferenceKind]]:
    """Roles that say something else of the same person, or are another role in the place of one."""
    mine = [name for name in en.context.names if name.kind is NameClass.ROLE]
    theirs = [name for name in es.context.names if name.kind is NameClass.ROLE]
    if not mine or not theirs:
        return []
    found: list[tuple[Name | None, Name | None, DifferenceKind]] = []
    free = list(theirs)
    left: list[Name] = []
    for name in mine:
        alike = [each for each in free if each.readings & name.readings]
        if not alike:
            left.append(name)
            continue
        other = min(alike, key=lambda each: (each.former != name.former, each.vice != name.vice, each.start))
        free.remove(other)
        if _is_changed(name, other, en.context.text, es.context.text):
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


def _is_changed(en: Name, es: Name, en_text: str, es_text: str) -> bool:
    if en.former != es.former:
        if en.former:
            return _FORMER["es"].search(_around(es, es_text)) is None and _EX.search(es_text) is None
        return _FORMER["en"].search(_around(en, en_text)) is None
    if en.vice != es.vice:
        lacking = _around(es, es_text) if en.vice else _around(en, en_text)
        return _VICE.search(lacking) is None
    return False


def _around(name: Name, text: str) -> str:
    return text[max(0, name.start - _AROUND) : name.end + _AROUND]


def _are_rivals(en: Name, es: Name) -> bool:
    return bool(en.readings & _RIVALS and es.readings & _RIVALS)
