# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's own names and terms, as they are written in each language; the list grows by what editors accept."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.languages import Language

FROM_PROGRAM = "program:"
"""How the ids of what the program brings begin; a newsroom's entry of that id stands in its place."""
LONGEST_FORM = 200
_SHORTEST_ACRONYM = 2
_INSTITUTIONS = frozenset(
    [
        "agency",
        "association",
        "authority",
        "bank",
        "board",
        "bureau",
        "center",
        "church",
        "club",
        "college",
        "commission",
        "committee",
        "company",
        "corporation",
        "council",
        "court",
        "department",
        "district",
        "foundation",
        "hospital",
        "institute",
        "league",
        "ministry",
        "museum",
        "office",
        "party",
        "school",
        "service",
        "society",
        "team",
        "union",
        "university",
        "agencia",
        "alianza",
        "asociacion",
        "autoridad",
        "banco",
        "centro",
        "clinica",
        "colegio",
        "comision",
        "comite",
        "compania",
        "concejo",
        "consejo",
        "corte",
        "departamento",
        "distrito",
        "escuela",
        "fundacion",
        "iglesia",
        "instituto",
        "liga",
        "ministerio",
        "museo",
        "oficina",
        "partido",
        "secretaria",
        "servicio",
        "sindicato",
        "sociedad",
        "universidad",
    ]
)
_PLACES = frozenset(
    [
        "airport",
        "avenue",
        "bay",
        "bayou",
        "beach",
        "boulevard",
        "bridge",
        "city",
        "county",
        "creek",
        "drive",
        "freeway",
        "highway",
        "island",
        "lake",
        "lane",
        "mountain",
        "neighborhood",
        "park",
        "river",
        "road",
        "square",
        "street",
        "valley",
        "aeropuerto",
        "autopista",
        "avenida",
        "bahia",
        "barrio",
        "calle",
        "canal",
        "carretera",
        "ciudad",
        "condado",
        "isla",
        "lago",
        "parque",
        "playa",
        "plaza",
        "puente",
        "rio",
        "valle",
    ]
)
"""What a name says of itself in either language, folded."""


class NameKind(StrEnum):
    """What is named."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    TITLE = "title"
    """A role somebody has: sheriff, alguacil."""
    TERM = "term"
    """A word the newsroom always translates in one way: commissioners court, corte de comisionados."""


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name or term, the form the newsroom writes first in each language, others it accepts behind it.

    A name without Spanish forms is written the same in both. ``by`` is a person's id, empty for what the program
    brings.
    """

    id: str
    kind: NameKind
    en: tuple[str, ...]
    es: tuple[str, ...] = ()
    by: str = ""
    at: datetime | None = None
    note: str = ""

    def forms(self, language: Language) -> tuple[str, ...]:
        """How it is written in a language, the newsroom's own form first."""
        own = self.en if language is Language.EN else self.es
        return own or self.en or self.es


class NameChange(StrEnum):
    """What was done to an entry."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNDONE = "undone"


class NameStanding(StrEnum):
    """Whether an entry counts."""

    STANDS = "stands"
    REMOVED = "removed"
    AS_SHIPPED = "as_shipped"
    """The newsroom's entry was taken back: what the program brings under this id counts again."""


@dataclass(frozen=True, slots=True)
class NameVersion:
    """An entry as it was from one change to the next; ``number`` counts from 1 within the entry.

    ``undoes`` is the number of the change that was taken back by this one.
    """

    number: int
    what: NameChange
    standing: NameStanding
    name: KnownName
    undoes: int | None = None
    story: str | None = None
    """The story in which it was accepted."""


def tidy_forms(forms: Iterable[str]) -> tuple[str, ...]:
    """Forms as they are kept: composed letters, single spaces, none twice, none empty."""
    tidied = (" ".join(unicodedata.normalize("NFC", each).split()) for each in forms)
    return tuple(dict.fromkeys(each for each in tidied if each))


def form_key(form: str) -> str:
    """What two forms have in common that are one: capitals count only in what is all capitals (METRO is no metro)."""
    is_acronym = len(form) >= _SHORTEST_ACRONYM and form.isupper()
    return form if is_acronym else form.casefold().replace("’", "'")


def likely_kind(form: str) -> NameKind:
    """What a form probably names, by its capitals and what it says it is: a proposal for a person to change."""
    words = frozenset(folded(form).replace(",", " ").split())
    if (form.isupper() and len(form) >= _SHORTEST_ACRONYM) or words & _INSTITUTIONS:
        return NameKind.ORGANISATION
    if words & _PLACES and any(map(str.isupper, form)):
        return NameKind.PLACE
    return NameKind.TERM if form[:1].islower() else NameKind.PERSON
