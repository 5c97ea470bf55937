# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's own names and terms, as they are written in each language; the list grows by what editors accept."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.languages import Language

FROM_PROGRAM = "program:"
"""How the ids of what the program brings begin; a newsroom's entry of that id stands in its place."""
LONGEST_FORM = 200
_SHORTEST_ACRONYM = 2


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
    """What a form probably names, by its capitals alone: a proposal for a person to change."""
    if form.isupper() and len(form) >= _SHORTEST_ACRONYM:
        return NameKind.ORGANISATION
    return NameKind.TERM if form[:1].islower() else NameKind.PERSON
