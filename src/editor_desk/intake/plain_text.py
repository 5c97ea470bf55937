# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Plain text: a page copied from the site, a freelancer's file, a few notes."""

from __future__ import annotations

from editor_desk.intake.as_markdown import paragraphs_as_markdown
from editor_desk.intake.assembly import assemble
from editor_desk.intake.furniture_lines import dateline_in
from editor_desk.intake.page_shape import shape_of
from editor_desk.intake.paragraphs import Paragraph, paragraphs
from editor_desk.intake.recognised import Piece, PieceKind, Recognised
from editor_desk.intake.source_text import SourceText

ID = "plain_text"


def takes(source: SourceText) -> bool:
    """Any text reads as plain text; this format stands last."""
    return True


def read(source: SourceText) -> Recognised:
    """Recognise furniture and body; the body shows the words of the source, none of them as Markdown marks."""
    found = paragraphs(source.text)
    shape = shape_of([paragraph.text for paragraph in found])
    placed = {each.place: each for each in shape.placed}
    pieces: list[Piece] = []
    body: list[Paragraph] = []
    for index, paragraph in enumerate(found):
        if index in placed:
            each = placed[index]
            pieces.append(Piece(each.kind, paragraph.start, paragraph.end, each.words))
            continue
        if index == shape.begins:
            paragraph = _after_dateline(paragraph, source.text, pieces)
        body.append(paragraph)
        is_sure = index >= shape.begins
        pieces.append(Piece(PieceKind.BODY, paragraph.start, paragraph.end, paragraph.text, is_sure))
    return assemble(source, ID, pieces, paragraphs_as_markdown(body))


def _after_dateline(paragraph: Paragraph, text: str, pieces: list[Piece]) -> Paragraph:
    """The first paragraph without its dateline, which becomes a piece of its own."""
    dateline = dateline_in(paragraph.text)
    if dateline is None or paragraph.bullet:
        return paragraph
    goes_on = paragraph.start
    left = sum(not letter.isspace() for letter in paragraph.text[: dateline.goes_on])
    while left or text[goes_on].isspace():
        left -= not text[goes_on].isspace()
        goes_on += 1
    pieces.append(Piece(PieceKind.DATELINE, paragraph.start, goes_on, dateline.words))
    return Paragraph(goes_on, paragraph.end, paragraph.text[dateline.goes_on :])
