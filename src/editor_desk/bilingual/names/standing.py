# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What goes with a role and changes it: former, vice, acting, elect, and of what ministry a minister is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor_desk.bilingual.names.values import Name
from editor_desk.newsroom.languages import Language

_AROUND = 45
"""Letters before and after a role in which it may be said in other words."""
_FORMER = {
    Language.EN: re.compile(
        r"\b(?:former(?:ly)?|ex|one-?time|then|late|retired|emeritus|previous|past|old|outgoing|ousted|once|deposed"
        r"|predecessor\w*|erstwhile|fallen|(?:who|that) (?:was|were|had been)|used to be|veteran|last|jailed|until"
        r"|at th(?:e|at) time)\b",
        re.IGNORECASE,
    ),
    Language.ES: re.compile(
        r"\b(?:ex|antigu[oa]s?|anterior(?:es)?|entonces|otrora|qu(?:e|ien) (?:fue|fuera|era|hab[ií]a sido)|retirad\w+"
        r"|jubilad\w+|em[eé]rit\w+|difunt\w+|pasad[oa]|saliente|derrocad\w+|depuest\w+|viej[oa]s?|[uú]ltim[oa]|veterano"
        r"|predecesor\w*|hasta|en funciones|fallecid\w+)\b",
        re.IGNORECASE,
    ),
}
_EX = re.compile(
    r"\bex(?:[- ]|[a-z]*(?:president|ministr|direct|jefe|alcald|gobern|senador|secretari|mandatari))",
    re.IGNORECASE,
)
_FORMER_NOUN = re.compile(r"\b(?:former (?!and\b|to\b|is\b|was\b|of\b)|ex-)[a-z]+\b")
_NO_LONGER = re.compile(
    r"\bex|antigu|anterior|entonces|otrora|antes|antaño|anciano|qu(?:e|ien|ienes) (?:fue|era|fueron|eran|hab[ií]a)|primer"
    r"|retirad|jubilad|hasta|pasad|viej|últim|ahora|hoy|actual|ya no|solía|desaparecid|extint|veteran|difunt",
    re.IGNORECASE,
)
_VICE = re.compile(
    r"\b(?:vice\w*|deput\w+|sub(?:secretar|director|jefe|gobernador|comisari)\w*|adjunt\w+|segund[oa]|number two"
    r"|n[uú]mero dos)",
    re.IGNORECASE,
)
_ACTING = {
    Language.EN: re.compile(r"\b(?:acting|interim|caretaker|provisional|temporary)\b", re.IGNORECASE),
    Language.ES: re.compile(
        r"\b(?:interin|en funciones|provisional|encargad|transici|temporal|suplente)", re.IGNORECASE
    ),
}
_RETIRED = re.compile(r"\bretired\s+(?:\w+\s+)?$", re.IGNORECASE)
_RETIRED_ES = re.compile(r"retir|jubil|em[eé]rit|\bex|veteran", re.IGNORECASE)
_ACTS = re.compile(r"\b(?:acting|interim)\s+(?:\w+\s+)?$", re.IGNORECASE)
_ACTS_ES = re.compile(r"^\s+(?:interin[oa]|en funciones|provisional)\b", re.IGNORECASE)
_ELECT = {Language.EN: re.compile(r"elect", re.IGNORECASE), Language.ES: re.compile(r"elec", re.IGNORECASE)}
_IS_ELECT = {
    Language.EN: re.compile(r"^[- ]elect\b", re.IGNORECASE),
    Language.ES: re.compile(r"^ elect[oa]s?\b", re.IGNORECASE),
}
_PORTFOLIOS = tuple(
    (re.compile(rf"\b(?:{en})\b", re.IGNORECASE), re.compile(rf"\b(?:{es})\b", re.IGNORECASE))
    for en, es in (
        ("treasury|finance|economy|exchequer", "hacienda|finanzas|tesoro|economía"),
        ("defen[sc]e|war", "defensa|guerra"),
        ("state|foreign|external", "estado|exteriores|relaciones"),
        ("interior|home|homeland", "interior|gobernación|seguridad"),
        ("justice", "justicia"),
        ("health", "salud|sanidad"),
        ("education", "educación"),
        ("labou?r|employment", "trabajo|empleo"),
        ("agriculture", "agricultura"),
        ("energy", "energía"),
        ("transport(?:ation)?", "transportes?|fomento"),
        ("commerce|trade", "comercio"),
        ("environment", "ambiente|medioambiente"),
        ("culture", "cultura"),
        ("housing", "vivienda"),
        ("press", "prensa"),
    )
)
_CABINET = frozenset(
    {"role:minister", "role:secretary of state", "role:foreign minister", "role:justice minister"}
)


def is_changed(en: Name, es: Name, en_text: str, es_text: str) -> bool:
    """Whether the same role is said to be over, second, acting or elect by one sentence only, or is of another office."""
    if en.former != es.former:
        if en.former:
            return _FORMER[Language.ES].search(_around(es, es_text)) is None and _EX.search(es_text) is None
        return _FORMER[Language.EN].search(_around(en, en_text)) is None
    if en.vice != es.vice:
        lacking = _around(es, es_text) if en.vice else _around(en, en_text)
        return _VICE.search(lacking) is None
    if _ACTS.search(en_text[max(0, en.start - _AROUND) : en.start]):
        return _ACTING[Language.ES].search(es_text) is None
    if _RETIRED.search(en_text[: en.start]):
        return _RETIRED_ES.search(es_text) is None
    if _ACTS_ES.search(es_text[es.end :]):
        return _ACTING[Language.EN].search(en_text) is None
    if _IS_ELECT[Language.EN].search(en_text[en.end :]):
        return _ELECT[Language.ES].search(es_text) is None
    if _IS_ELECT[Language.ES].search(es_text[es.end :]):
        return _ELECT[Language.EN].search(en_text) is None
    return bool((en.readings | es.readings) & _CABINET) and _are_of_other_offices(en, es, en_text, es_text)


def formers(text: str) -> Iterator[tuple[int, int]]:
    """Where English says former or ex- of somebody or something that is no office: ex-husband, former student."""
    return (match.span() for match in _FORMER_NOUN.finditer(text))


def says_no_longer(text: str) -> bool:
    """Whether a Spanish sentence says of anything that it is over."""
    return _NO_LONGER.search(text) is not None


def _around(name: Name, text: str) -> str:
    return text[max(0, name.start - _AROUND) : name.end + _AROUND]


def _are_of_other_offices(en: Name, es: Name, en_text: str, es_text: str) -> bool:
    """A defense secretary and a secretario de Estado: each names its office, and not the same one."""
    before = re.search(r"(\w+)\s+$", en_text[max(0, en.start - 20) : en.start])
    after = re.match(r"\s+(?:of|for)\s+(?:the\s+)?(\w+)", en_text[en.end :])
    here = " ".join(each[1] for each in (before, after) if each) + " " + en.text
    told = re.match(r"\s+(?:\w+\s+)?del?\s+[\w ]*", es_text[es.end : es.end + _AROUND])
    there = es.text + " " + (told[0] if told else "")
    mine = {place for place, (pattern, _) in enumerate(_PORTFOLIOS) if pattern.search(here)}
    theirs = {place for place, (_, pattern) in enumerate(_PORTFOLIOS) if pattern.search(there)}
    return bool(mine and theirs) and not mine & theirs
