# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the split editor tells the shell, and what it is shown: small frozen values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import TranslatedBy
from editor_desk.newsroom.meetings import EditionText
from editor_desk.newsroom.stories import Furniture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from editor_desk.newsroom.comparison import ComparedLink

BODY = "body"
FIELDS = ("headline", "dek", "byline", "dateline")
"""The furniture that a column shows."""


class MarkKind(StrEnum):
    """What a line under words says; each kind has a shape of its own besides its colour."""

    CLAIM_OPEN = "claim_open"
    CLAIM_VERIFIED = "claim_verified"
    CLAIM_DISPUTED = "claim_disputed"
    CLAIM_STALE = "claim_stale"
    CLAIM_QUOTE = "claim_quote"
    SPELLING = "spelling"
    MACHINE_DRAFT = "machine_draft"
    """A whole paragraph, marked beside its lines."""
    STYLE = "style"
    DIFFERS = "differs"
    """The other edition says something else, and that stands before sign-off."""
    DIFFERS_PERHAPS = "differs_perhaps"
    """The same, as a warning."""


DIFFERENCES = (MarkKind.DIFFERS, MarkKind.DIFFERS_PERHAPS)


@dataclass(frozen=True, slots=True)
class Mark:
    """A line under words of a body, or of a field of the furniture; ``start:end`` are code points of its source.

    Marks with the same ``id`` belong together (a fact has one in each edition); the tooltip says in words
    what the line means. An empty span is not shown.
    """

    language: Language
    start: int
    end: int
    kind: MarkKind
    tooltip: str = ""
    id: str = ""
    field: str = BODY


@dataclass(frozen=True, slots=True)
class Selection:
    """Words chosen in a body; ``start < end`` are code points of its source, ``text`` the source between."""

    language: Language
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class CaretPlace:
    """Where the caret stands: a field of an edition, and in a body the code point of its source."""

    language: Language
    field: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class PicturesDropped:
    """Pictures dropped on a text or pasted into it, and the code point of its source where.

    ``image`` is a picture that is no file (a screenshot in the clipboard); ``is_of_strip`` a photo the story has,
    dragged here from the strip.
    """

    paths: tuple[Path, ...]
    language: Language
    offset: int
    image: QImage | None = None
    is_of_strip: bool = False


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Text of one edition to be saved: its furniture, its body, or both; ``None`` is unchanged.

    ``number`` grows with every edit of the window; give it back to ``mark_saved``.
    """

    story_id: str
    language: Language
    furniture: Furniture | None
    body: str | None
    number: int = 0
    base: EditionText | None = None
    """What it was typed on; None where that does not matter: it replaces whatever is there."""


def words_of(furniture: Furniture | None, body: str | None) -> dict[str, str]:
    """The words of an edition by the field of a column they stand in; of what is not spoken of, none."""
    words = {} if furniture is None else {name: str(getattr(furniture, name)) for name in FIELDS}
    return words if body is None else {**words, BODY: body}


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """A field of the story (``language`` is None) or of one edition, as somebody wrote it."""

    story_id: str
    language: Language | None
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class BodyText:
    """A body at rest, for those who check it; ``version`` says whether it is still that text."""

    story_id: str
    language: Language
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class SpellingFound:
    """The words of a body that no dictionary knows, as spans of its source; ``text`` is what was checked."""

    text: BodyText
    spans: tuple[tuple[int, int], ...]
    is_checked: bool = True
    """False for a language without a dictionary worth asking (Spanish, for now)."""


@dataclass(frozen=True, slots=True)
class MenuAsked:
    """The context menu of a body (or of a ``field`` with marks) is about to open.

    ``wrong`` is the span of the misspelled word there.
    """

    language: Language
    menu: QMenu
    wrong: tuple[int, int] | None
    marks: tuple[Mark, ...] = ()
    """What is marked there, the innermost first."""
    field: str = BODY


class TextStyle(StrEnum):
    """What the Text menu does to the words chosen; each is Markdown and one undo step."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"
    UNLINK = "unlink"
    HEADING = "heading"
    SUBHEADING = "subheading"
    QUOTATION = "quotation"
    LIST = "list"
    NUMBERED = "numbered"
    PLAIN = "plain"


Span = tuple[int, int]
"""Code points of a body's source, end exclusive."""


@dataclass(frozen=True, slots=True)
class ShownPin:
    """What a person decided about paragraphs: where they stand in each language it speaks of, and who when.

    One language only: these have no counterpart. A language with no spans: its words are gone for now.
    """

    id: str
    spans: Mapping[Language, tuple[Span, ...]]
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PairWanted:
    """These paragraphs belong together; one side empty: they have no counterpart."""

    en: tuple[Span, ...]
    es: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class PairInHand:
    """The pair the caret is in: the number of its paragraph, from 1, and the words of each side.

    ``number`` is None where the caret is in no paragraph.
    """

    number: int | None
    en_words: int
    es_words: int


class PairState(StrEnum):
    """What the comparison says of a pair, the most serious last; each has a mark of its own on the spine."""

    UNKNOWN = "unknown"
    """Not compared yet."""
    AGREES = "agrees"
    STALE = "stale"
    """One side changed since somebody reviewed the pair."""
    DRAFT = "draft"
    """A machine drafted one side and nobody has accepted it."""
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class PairVerdict:
    """What is to be said of a pair, with a sentence for each thing found."""

    state: PairState = PairState.UNKNOWN
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedPairs:
    """The pairs that a comparison of these two bodies found, and what it says of each."""

    en: str
    es: str
    links: tuple[ComparedLink, ...]
    verdicts: tuple[PairVerdict, ...]


@dataclass(frozen=True, slots=True)
class PairMenuAsked:
    """The menu of a pair is about to open: ``places`` are those of its links among the compared ones."""

    menu: QMenu
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TranslationTold:
    """What somebody said of words that were pasted: where they stand now, and who or what translated them."""

    language: Language
    start: int
    end: int
    by: TranslatedBy
    who: str


@dataclass(frozen=True, slots=True)
class DraftWanted:
    """A paragraph that somebody wants to have in the other language: its place and words, and whose place they take.

    ``replaces`` is the paragraph of the counterpart that stands there already; empty: there is none.
    """

    source: Selection
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A paragraph as it might read in the other language; no text of the story before somebody takes it.

    ``text`` is Markdown. What is said of it is asked for in the language of the window: where it comes from, and
    what is left to do or differs (one line each, HTML). ``engine`` is the machine it comes from; empty: from memory.
    """

    text: str
    origin: Callable[[], str]
    remarks: Callable[[], tuple[str, ...]] = tuple
    engine: str = ""


@dataclass(frozen=True, slots=True)
class ProposalTaken:
    """A proposal that became text: the paragraph it stands in now, as code points of the body's source."""

    language: Language
    start: int
    end: int
    proposal: Proposal
