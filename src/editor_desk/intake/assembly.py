# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The last step of every format: pieces become fields, the language is recognised, a slug proposed."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.intake.encodings import looks_garbled
from editor_desk.intake.languages import LanguageGuess, guess_language, has_both
from editor_desk.intake.recognised import FrontMatterValue, Piece, PieceKind, Recognised
from editor_desk.intake.source_text import SourceText
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.text.slugs import propose_slug


def assemble(
    source: SourceText,
    format_id: str,
    pieces: list[Piece],
    body: str,
    *,
    front_matter: Mapping[str, FrontMatterValue] | None = None,
    language: Language | None = None,
    slug: str = "",
    section: str = "",
    tags: tuple[str, ...] = (),
    warnings: tuple[Message, ...] = (),
) -> Recognised:
    """What was recognised, whole. ``language`` and ``slug`` are given where the file itself says them."""
    words = {kind: [piece.text for piece in pieces if piece.kind is kind] for kind in PieceKind}

    def first(kind: PieceKind) -> str:
        return words[kind][0] if words[kind] else ""

    guess = LanguageGuess(language, is_sure=True) if language else guess_language(source.text)
    headline = first(PieceKind.HEADLINE)
    opening = " ".join(body.split()[:12])
    return Recognised(
        source=source,
        format=format_id,
        language=guess.language,
        language_is_sure=guess.is_sure,
        headline=headline,
        dek=first(PieceKind.DEK),
        byline=first(PieceKind.BYLINE),
        dateline=first(PieceKind.DATELINE),
        body=body,
        cutlines=tuple(text for text in words[PieceKind.CUTLINE] if text),
        left_out=tuple(words[PieceKind.MASTHEAD]),
        pieces=tuple(sorted(pieces, key=lambda piece: piece.start)),
        front_matter=front_matter or {},
        slug=propose_slug(slug or headline or opening),
        section=section,
        tags=tags,
        warnings=(*warnings, *_warnings(source, guess, headline, words)),
    )


def _warnings(
    source: SourceText, guess: LanguageGuess, headline: str, words: Mapping[PieceKind, list[str]]
) -> list[Message]:
    name = source.name
    said: list[Message] = []
    if looks_garbled(source.text):
        said.append(Message("intake.garbled", {"name": name}))
    if has_both(source.text.split("\n")):
        said.append(Message("intake.both_languages", {"name": name}))
    elif not guess.is_sure:
        said.append(Message("intake.language_unsure", {"name": name, "language": guess.language.value}))
    if not headline:
        said.append(Message("intake.no_headline", {"name": name}))
    if words[PieceKind.CUTLINE]:
        said.append(Message("intake.picture_to_come", {"count": len(words[PieceKind.CUTLINE])}))
    if words[PieceKind.MASTHEAD]:
        said.append(Message("intake.left_out", {"words": " / ".join(words[PieceKind.MASTHEAD])}))
    return said


WORDINGS: Mapping[str, str] = {
    "intake.both_languages": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” has paragraphs in English and in Spanish. All of it stands in one text; move one language to its own.",
    ),
    "intake.language_unsure": QT_TRANSLATE_NOOP(
        "Newsroom", "The language of “{name}” is not certain; taken as {language}."
    ),
    "intake.no_headline": QT_TRANSLATE_NOOP(
        "Newsroom", "No headline was recognised in “{name}”; everything stands in the text."
    ),
    "intake.picture_to_come": QT_TRANSLATE_NOOP(
        "Newsroom", "Cutlines that came without their picture: {count}. They wait as “picture to come”."
    ),
    "intake.left_out": QT_TRANSLATE_NOOP("Newsroom", "Left out of the story: {words}"),
}
