# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the desk translated before: sentences of signed-off stories and of files, and what is like a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from editor_desk.newsroom.languages import Language

EXACT = 100
LIKE_ENOUGH = 75
"""From this likeness on (of 100) a sentence is offered."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The same said in both languages, without markup. ``by`` and ``at`` as a file says them, if it does."""

    en: str
    es: str
    by: str = ""
    at: datetime | None = None

    def words(self, language: Language) -> str:
        """What it says in a language."""
        return self.en if language is Language.EN else self.es


@dataclass(frozen=True, slots=True)
class MemorySource:
    """Where segments came from: a story, by its id, or a file (``story`` is None), ``name`` its slug or name.

    ``by`` is a person's id: who signed it off last, or took the file in.
    """

    id: str
    story: str | None
    name: str
    by: str
    at: datetime
    segments: int = 0
    is_whole: bool = True
    """False while a file is coming in or going, and after that was cut short."""


@dataclass(frozen=True, slots=True)
class Found:
    """A segment like a sentence: its words, how like (75 to 100), and where it came from. 100 is the same sentence."""

    segment: Segment
    likeness: int
    source: MemorySource
