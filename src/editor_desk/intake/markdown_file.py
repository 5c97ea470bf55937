# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Markdown files, with or without front matter; the body stays as it was written."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import NamedTuple

from editor_desk.intake.assembly import assemble
from editor_desk.intake.front_matter import (
    LANGUAGE,
    SECTION,
    TAGS,
    FrontMatter,
    UnreadableFrontMatter,
    read_front_matter,
)
from editor_desk.intake.furniture_lines import dateline_in
from editor_desk.intake.page_shape import shape_of
from editor_desk.intake.recognised import Piece, PieceKind, Recognised
from editor_desk.intake.source_text import SourceText
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message
from editor_desk.text.canonical import canonical
from editor_desk.text.markdown_map import Block, MarkedText, read_markdown

ID = "markdown"
_SUFFIXES = frozenset((".md", ".markdown", ".mdown", ".mkd"))
_OPENING_HEADING = re.compile(r"\s*# \S")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#")
_PSEUDO_LABELS = {PieceKind.HEADLINE: "Headline", PieceKind.DEK: "Dek", PieceKind.BYLINE: "Byline"}


def takes(source: SourceText) -> bool:
    """Whether it is called Markdown, or begins with front matter (or, without a suffix, with a heading)."""
    suffix = PurePath(source.name).suffix.lower()
    if suffix in _SUFFIXES or (not suffix and _OPENING_HEADING.match(source.text)):
        return True
    try:
        return read_front_matter(source.text) is not None
    except UnreadableFrontMatter:
        return False


def read(source: SourceText) -> Recognised:
    """Recognise furniture; what is left is the body, letter by letter."""
    warnings: tuple[Message, ...] = ()
    try:
        front = read_front_matter(source.text)
    except UnreadableFrontMatter:
        front = None
        warnings = (Message("intake.front_matter_unreadable", {"name": source.name}),)
    front = front or FrontMatter(0, {}, ())
    pieces = list(front.pieces)
    if not warnings:  # beside fields that cannot be read, nothing is sure
        known = {piece.kind: piece.text for piece in front.pieces}
        pieces += (
            Piece(cut.kind, cut.start + front.end, cut.end + front.end, cut.words)
            for cut in _cuts(read_markdown(source.text[front.end :]), known)
        )
    runs = _runs(source.text, front.end, pieces)
    pieces += (run.piece for run in runs)
    language = front.words(LANGUAGE).lower().replace("_", "-").split("-")[0]
    return assemble(
        source,
        ID,
        pieces,
        "\n\n".join(run.words for run in runs),
        front_matter=front.values,
        language=Language(language) if language in list(Language) else None,
        slug=front.words(("slug",)),
        section=front.words(SECTION),
        tags=front.listed(TAGS),
        warnings=warnings,
    )


class _Cut(NamedTuple):
    kind: PieceKind
    start: int
    end: int
    words: str


class _Run(NamedTuple):
    piece: Piece
    words: str


def _cuts(marked: MarkedText, known: dict[PieceKind, str]) -> list[_Cut]:
    """What of the text becomes furniture. ``known`` are the fields that the front matter gave."""
    cuts = [cut for block in marked.blocks for cut in _pictures(marked, block)]
    known = dict(known)
    if cuts:
        known.setdefault(PieceKind.DEK, "-")  # the line under a picture is not sure to be a dek
    blocks = [block for block in marked.blocks if marked.visible_of(block)]
    if blocks and blocks[0].kind == "heading" and blocks[0].level == 1:
        headline = _line(marked, blocks[0])
        if headline and canonical(known.get(PieceKind.HEADLINE, headline)) == canonical(headline):
            cuts.append(_Cut(PieceKind.HEADLINE, blocks[0].start, blocks[0].end, headline))
            known[PieceKind.HEADLINE] = headline
            blocks = blocks[1:]
    first = _plain_opening(blocks)
    pseudo = [f"{label}: {known[kind]}" for kind, label in _PSEUDO_LABELS.items() if known.get(kind)]
    shape = shape_of([*pseudo, *(_line(marked, block) for block in first)])
    for placed in shape.placed:
        if placed.place >= len(pseudo):
            block = first[placed.place - len(pseudo)]
            cuts.append(_Cut(placed.kind, block.start, block.end, placed.words))
    begins = shape.begins - len(pseudo)
    if PieceKind.DATELINE not in known and 0 <= begins < len(first):
        cuts += _dateline(marked, first[begins])
    return cuts


def _plain_opening(blocks: list[Block]) -> list[Block]:
    """The plain paragraphs that a text begins with."""
    first: list[Block] = []
    for block in blocks:
        if block.kind != "paragraph" or block.within or block.images:
            break
        first.append(block)
    return first


def _line(marked: MarkedText, block: Block) -> str:
    return " ".join(marked.visible_of(block).split())


def _pictures(marked: MarkedText, block: Block) -> list[_Cut]:
    """The pictures of a line that holds nothing else, from the writer's own folder: we have only their words."""
    if not block.images or block.kind == "photo" or marked.visible_of(block):
        return []
    source, cuts = list(marked.source[block.start : block.end]), []
    for image in block.images:
        words = " ".join((image.title or image.alt).split())
        if not words or _ELSEWHERE.match(image.target):
            return []
        source[image.start - block.start : image.end - block.start] = " " * (image.end - image.start)
        cuts.append(_Cut(PieceKind.CUTLINE, image.start, image.end, words))
    return [] if "".join(source).strip() else cuts


def _dateline(marked: MarkedText, block: Block) -> list[_Cut]:
    """The dateline of the first paragraph, unless marks of emphasis run across its end."""
    visible = marked.visible_of(block)
    found = dateline_in(visible)
    if found is None:
        return []
    goes_on = marked.source_span(block.visible_start, block.visible_start + found.goes_on)[1]
    rest = read_markdown(marked.source[goes_on : block.end]).visible
    if rest.strip() != visible[found.goes_on :].strip():
        return []
    return [_Cut(PieceKind.DATELINE, block.start, goes_on, found.words)]


def _runs(text: str, start: int, pieces: list[Piece]) -> list[_Run]:
    """What stands between the pieces: the body, as it was written."""
    runs: list[_Run] = []
    bounds = [(piece.start, piece.end) for piece in pieces if piece.start >= start] + [(len(text),) * 2]
    for cut_start, cut_end in sorted(bounds):
        words = text[start:cut_start]
        if stripped := words.strip():
            at = start + words.index(stripped)
            written = words[words.rfind("\n", 0, at - start) + 1 :].rstrip()
            runs.append(_Run(Piece(PieceKind.BODY, at, at + len(stripped), stripped), written))
        start = cut_end
    return runs
