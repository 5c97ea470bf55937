# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the two editions were found to say differently: what is asked of the comparison, and what it answers.

Values only: the engine is ``bilingual.compare``; gates, the spine and the Compare tab read its answer. They go to the
analysis process and back as JSON (``checks.comparing``). Offsets are code points of the source of their field, end
exclusive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message

BODY = "body"
"""The field that is Markdown; every other (headline, dek, ``cutline:ID``, ``alt:ID``) is read as it stands."""


class DifferenceKind(StrEnum):
    """What differs, by the names of the command line's contract."""

    NUMBER = "number"
    MAGNITUDE = "magnitude"
    DATE = "date"
    YEAR = "year"
    WEEKDAY = "weekday"
    TIME = "time"
    NAME = "name"
    PLACE = "place"
    ROLE = "role"
    CURRENCY = "currency"
    PERCENT = "percent"
    UNIT = "unit"
    ORDINAL = "ordinal"
    LEGAL_STATUS = "legal_status"
    NEGATION = "negation"
    MISSING_QUOTE = "missing_quote"
    MISSING_LINK = "missing_link"
    MISSING_SENTENCE = "missing_sentence"
    STALE = "stale"
    MACHINE_DRAFT = "machine_draft"


class Level(StrEnum):
    """How serious it is: it keeps an edition from sign-off, it is said, or it is shown to whoever asks for hints."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"


class Basis(StrEnum):
    """Why a mend is offered; offered in this order."""

    VERIFIED = "verified"
    ORIGINAL = "original"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an edition: its field, where they stand in that field's source, and the source there.

    An empty passage (``start == end``) says where something is missing.
    """

    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Mend:
    """One way to make both editions say the same: put ``text`` in the place of ``at`` in an edition."""

    language: Language
    at: Passage
    text: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Difference:
    """Something the editions say differently.

    ``identity`` names it by what it is (kind, canonical words of both sides and around them), never by offset, so
    that "accept as is" outlives edits elsewhere. ``link`` is the place in ``Comparison.links``; None in furniture.
    """

    kind: DifferenceKind
    level: Level
    en: Passage | None
    es: Passage | None
    message: Message
    identity: str
    mends: tuple[Mend, ...] = ()
    link: int | None = None
    accepted: str = ""
    """The reason for which somebody let it stand; empty: nobody did. Filled in by ``checks.parity``."""


@dataclass(frozen=True, slots=True)
class ComparedLink:
    """Paragraphs that say the same, by number in their body, ascending; one side empty: no counterpart.

    ``ground`` is a value of ``bilingual.pairing.Ground``; ``likeness`` 0 to 1, how sure the pairing is.
    """

    en: tuple[int, ...]
    es: tuple[int, ...]
    ground: str
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both bodies paired, every paragraph in one link in reading order; what differs, the most serious first."""

    links: tuple[ComparedLink, ...] = ()
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionText:
    """An edition as it is compared: every field that readers see, by name, ``BODY`` among them."""

    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def body(self) -> str:
        """The Markdown source of its body."""
        return self.fields.get(BODY, "")


@dataclass(frozen=True, slots=True)
class PinnedNumbers:
    """What a person decided about paragraphs, by number (see ``bilingual.pairing.Pinned``)."""

    id: str
    en: tuple[int, ...]
    es: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Proven:
    """A passage of a body that a verdict verified; its value is offered first."""

    language: Language
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Two editions and what is known of them.

    ``original`` is the edition the other was translated from; None where both were written in parallel: then only
    figures and claims are compared and nothing is missing. ``written_on`` is what "yesterday" counts from.
    """

    en: EditionText
    es: EditionText
    original: Language | None = None
    written_on: date | None = None
    pins: tuple[PinnedNumbers, ...] = ()
    proven: tuple[Proven, ...] = ()
    names: tuple[KnownName, ...] = ()
