# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two hands in one edition: what a text was typed on, and what became of it where the store had moved on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Furniture


@dataclass(frozen=True, slots=True)
class EditionText:
    """Words of an edition: its furniture, its body as Markdown source. None is what is not spoken of."""

    furniture: Furniture | None = None
    body: str | None = None


class Outcome(StrEnum):
    """What became of words typed on a text that somebody else changed meanwhile."""

    BOTH = "both"
    """Both changes are in the edition."""
    ASIDE = "aside"
    """Both changed the same words: the other's stand, these are kept as a revision."""
    CLOSED = "closed"
    """The edition may no longer be changed by this person: these words are kept as a revision."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """How it ended, and what the edition reads now, furniture and body.

    ``other`` is the name of whoever changed it, ``at`` when; ``revision`` the number under which the typed
    words were kept, None where they are in the edition.
    """

    language: Language
    outcome: Outcome
    text: EditionText
    other: str
    at: datetime | None
    revision: int | None = None
