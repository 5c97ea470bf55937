# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The paragraphs of a body, as pairing counts them: whatever a reader sees as a piece of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor_desk.text.markdown_map import Block, MarkedText, read_markdown

HEADING, PHOTO, TABLE_ROW = "heading", "photo", "table_row"
_ENOUGH = 0.5
"""A span that covers this much of a paragraph stands for it."""
_LINES = re.compile(r"\S[^\n]*(?:\n[ \t]*[^\s][^\n]*)*")
_KINDS = (
    (re.compile(r"#{1,6}\s"), HEADING),
    (re.compile(r"!\[[^\]]*\]\(photo:[^)]*\)\s*\Z"), PHOTO),
    (re.compile(r">"), "quotation"),
    (re.compile(r"(?:[*+-]|\d+\.)\s"), "list_item"),
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, heading, list item, quotation, photo, row of a table or piece of code.

    ``number`` counts from 0 within its body. ``start:end`` are code points of the source, from the first to the
    last character of its lines, marks included. ``words`` is what the reader sees; a photo has none.
    """

    number: int
    kind: str
    start: int
    end: int
    words: str


def read_paragraphs(source: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a body in order. Rules, comments and what is still empty are none."""
    marked = read_markdown(source)
    found: list[Paragraph] = []
    row: list[Block] = []
    for block in marked.blocks:
        if block.kind == "table_cell" and row and block.number != 1:
            row.append(block)
            continue
        _add(found, marked, row)
        row = [block]
    _add(found, marked, row)
    return tuple(found)


def skim_paragraphs(source: str) -> tuple[Paragraph, ...]:
    """The same for a very long body, quickly: what stands between blank lines, its kind by how it begins.

    The items of a list are then one paragraph, and ``words`` keeps its marks.
    """
    return tuple(
        Paragraph(number, _kind_of(words), found.start(), found.start() + len(words), words)
        for number, found in enumerate(_LINES.finditer(source))
        if (words := found[0].rstrip())
    )


def numbers_within(paragraphs: Sequence[Paragraph], start: int, end: int) -> tuple[int, ...]:
    """The paragraphs that a span of the source stands for: those it covers by half or more, else the one most.

    Empty for a span that touches none.
    """
    shares = [
        (min(end, each.end) - max(start, each.start), each)
        for each in paragraphs
        if each.start < end and start < each.end
    ]
    if not shares:
        return ()
    covered = tuple(each.number for shared, each in shares if shared >= _ENOUGH * (each.end - each.start))
    return covered or (max(shares, key=lambda share: share[0])[1].number,)


def _add(found: list[Paragraph], marked: MarkedText, blocks: Sequence[Block]) -> None:
    if not blocks:
        return
    first, last = blocks[0], blocks[-1]
    words = "\t".join(marked.visible_of(block) for block in blocks)
    if not words.strip() and not first.images:
        return
    lines = marked.source[first.start : last.end]
    start = first.start + len(lines) - len(lines.lstrip())
    end = first.start + len(lines.rstrip())
    kind = TABLE_ROW if first.kind == "table_cell" else first.kind
    found.append(Paragraph(len(found), kind, start, max(start, end), words))


def _kind_of(lines: str) -> str:
    return next((kind for pattern, kind in _KINDS if pattern.match(lines)), "paragraph")
