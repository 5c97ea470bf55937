# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers are told when something was wrong, proposed in each language; every word of it can be changed.

These are texts of the magazine, not of the window: the English sentence is English whatever language the desk is in.
"""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.newsroom.changes import ChangeKind
from editor_desk.newsroom.languages import Language

KILL_NOTICE: Mapping[Language, str] = {
    Language.EN: "We have removed this story because it should not have been published as it stood.",
    Language.ES: "Retiramos esta nota porque no debió publicarse como estaba.",
}
"""What stands in the place of a story that was killed."""

_BOTH = {
    Language.EN: {
        ChangeKind.CORRECTION: "An earlier version of this story{where} said {wrong}. It is {right}.",
        ChangeKind.CLARIFICATION: "An earlier version of this story{where} said {wrong}. To be clear: {right}.",
        ChangeKind.NOTE: "An earlier version of this story{where} said {wrong}. It now says {right}.",
    },
    Language.ES: {
        ChangeKind.CORRECTION: "Una versión anterior de esta nota decía{where} {wrong}. Lo correcto es {right}.",
        ChangeKind.CLARIFICATION: "Una versión anterior de esta nota decía{where} {wrong}. Cabe precisar: {right}.",
        ChangeKind.NOTE: "Una versión anterior de esta nota decía{where} {wrong}. Ahora dice {right}.",
    },
}
_ONLY_WRONG = {
    Language.EN: "An earlier version of this story{where} said {wrong}. That was wrong and has been taken out.",
    Language.ES: "Una versión anterior de esta nota decía{where} {wrong}. Era incorrecto y se eliminó.",
}
_PLACE = {Language.EN: ", {where},", Language.ES: ", {where},"}
_QUOTES = {Language.EN: "“{words}”", Language.ES: "“{words}”"}
_END = ".;,:"


def proposed_note(
    kind: ChangeKind | None, language: Language, wrong: str, right: str, where: str = ""
) -> str:
    """The sentence readers of an edition could be told; "" where there is too little to say, or nothing to be told.

    An update and a fix have no sentence of their own.
    """
    templates = _BOTH[language]
    wrong, right, where = (" ".join(text.split()).rstrip(_END) for text in (wrong, right, where))
    if kind not in templates or not wrong:
        return ""
    place = _PLACE[language].format(where=where) if where else ""
    quoted = _QUOTES[language].format(words=wrong)
    if not right:
        return _ONLY_WRONG[language].format(where=place, wrong=quoted)
    told = right if kind is ChangeKind.CLARIFICATION else _QUOTES[language].format(words=right)
    return templates[kind].format(where=place, wrong=quoted, right=told)
