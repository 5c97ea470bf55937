# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What was recognised in a file: shown to the editor piece by piece before it becomes a story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from editor_desk.intake.source_text import SourceText
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message

FrontMatterValue = str | tuple[str, ...]


class PieceKind(StrEnum):
    """What a passage of the file was taken for."""

    MASTHEAD = "masthead"
    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    CUTLINE = "cutline"
    FRONT_MATTER = "front_matter"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of the source, code points ``start:end`` of ``SourceText.text``, and what it was taken for.

    ``text`` is what goes into the field: without label ("Caption:"), "By" or the dash after a dateline.
    A body piece that is not sure looked like furniture and was left in the text.
    """

    kind: PieceKind
    start: int
    end: int
    text: str
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file, understood as far as it is sure. ``body`` is Markdown.

    The pieces stand in the order of the source, do not overlap, and hold every character of it that is not
    a space. ``left_out`` are the masthead lines. Fields of ``front_matter`` have lower-case names.
    """

    source: SourceText
    format: str
    language: Language
    language_is_sure: bool
    headline: str = ""
    dek: str = ""
    byline: str = ""
    dateline: str = ""
    body: str = ""
    cutlines: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    front_matter: Mapping[str, FrontMatterValue] = field(default_factory=dict)
    slug: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    warnings: tuple[Message, ...] = ()


def recognised_data(recognised: Recognised) -> dict[str, object]:
    """The same as JSON-ready values, for ``import --json``."""
    return {
        "format": recognised.format,
        "encoding": recognised.source.encoding,
        "language": recognised.language.value,
        "language_is_sure": recognised.language_is_sure,
        "headline": recognised.headline,
        "dek": recognised.dek,
        "byline": recognised.byline,
        "dateline": recognised.dateline,
        "cutlines": list(recognised.cutlines),
        "left_out": list(recognised.left_out),
        "section": recognised.section,
        "tags": list(recognised.tags),
        "slug": recognised.slug,
        "pieces": [
            {
                "kind": piece.kind.value,
                "start": piece.start,
                "end": piece.end,
                "text": piece.text,
                "is_sure": piece.is_sure,
            }
            for piece in recognised.pieces
        ],
    }
