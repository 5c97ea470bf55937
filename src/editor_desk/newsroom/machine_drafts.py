# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paragraphs that a machine translated: marked until a person has read them, counted at the sign-off for good."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import PinnedPlace

_STILL_ITS_OWN = 0.5
"""A paragraph that keeps fewer of the machine's words than this was written anew by a person (decision 0036)."""
_WORD = re.compile(r"\w+")


LARGE_PASTE_WORDS = 40
"""From so many words on, what is pasted beside a text in the other language may be a translation: it is asked."""


class TranslatedBy(StrEnum):
    """Who or what translated words that came from outside, as somebody said."""

    MACHINE = "machine"
    PERSON = "person"
    NOBODY = "nobody"
    """They are no translation."""


class Origin(StrEnum):
    """How machine text came into an edition."""

    DRAFT = "draft"
    """Proposed beside its source, and accepted."""
    PASTE = "paste"
    """Pasted, and somebody said that a machine had translated it."""
    FILE = "file"
    """Imported from a file, and somebody said the same."""


@dataclass(frozen=True, slots=True)
class MachineDraft:
    """A paragraph that began as machine translation. It is no content: no sign-off falls by it.

    ``places`` is where it stands now, in the order of the text; it is several once somebody divided it, and an
    orphan keeps its last words and is found again when they come back. ``words`` is the Markdown that was accepted,
    ``engine`` the machine by name. ``by`` accepted it; ``reviewed_by`` has read it against its source.
    """

    id: str
    language: Language
    places: tuple[PinnedPlace, ...]
    words: str
    engine: str
    by: str
    at: datetime
    origin: Origin = Origin.DRAFT
    reviewed_by: str | None = None
    reviewed_at: datetime | None = None

    @property
    def is_reviewed(self) -> bool:
        """Whether somebody said that they have read it."""
        return self.reviewed_at is not None

    @property
    def stands(self) -> bool:
        """Whether any of it is still in the text."""
        return any(not place.is_orphan for place in self.places)

    @property
    def is_rewritten(self) -> bool:
        """Whether a person wrote it anew: fewer than half of the machine's words still stand where it was."""
        written = Counter(_words(self.words))
        if not written:
            return False
        now = Counter(
            word for place in self.places if not place.is_orphan for word in _words(place.anchor.exact)
        )
        return (written & now).total() < _STILL_ITS_OWN * written.total()

    @property
    def is_pending(self) -> bool:
        """Whether it stands in the text as the machine left it, more or less, and nobody has said they read it."""
        return not self.is_reviewed and self.stands and not self.is_rewritten

    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where it stands in the body now, as code points; orphans stand nowhere."""
        return tuple((each.anchor.start, each.anchor.end) for each in self.places if not each.is_orphan)

    def with_places(self, places: tuple[PinnedPlace, ...]) -> MachineDraft:
        """The same draft standing elsewhere."""
        return replace(self, places=places)


def pending_in(drafts: Iterable[MachineDraft], language: Language) -> tuple[MachineDraft, ...]:
    """The machine drafts of an edition that nobody has read yet, in the order of the text."""
    found = [each for each in drafts if each.language is language and each.is_pending]
    return tuple(sorted(found, key=lambda each: each.spans()))


def count_standing(drafts: Iterable[MachineDraft], language: Language) -> int:
    """How many paragraphs of an edition began as machine draft and are still in it, read or not."""
    return sum(each.language is language and each.stands for each in drafts)


def _words(source: str) -> list[str]:
    return _WORD.findall(source.casefold())
