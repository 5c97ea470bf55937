# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's own names and terms, as they are written in each language; the list grows by what editors accept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.languages import Language


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
