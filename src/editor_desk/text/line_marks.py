# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What to dim and what to dress in one line of Markdown: the marks an editor sees while writing."""

import re
from typing import Literal, NamedTuple

from editor_desk.text.inlines import Inline, Span, Words, read_inlines

MarkKind = Literal[
    "syntax",
    "strong",
    "emphasis",
    "code",
    "link_text",
    "link_target",
    "image_alt",
    "formatting",
    "entity",
    "heading_mark",
    "heading",
    "quote_mark",
    "quotation",
    "list_mark",
    "table_mark",
    "rule",
    "fence",
]


class LineMark(NamedTuple):
    """Code points ``start:end`` of the line, and what they are."""

    start: int
    end: int
    kind: MarkKind


_QUOTE = re.compile(r" {0,3}>[ ]?")
_HEADING = re.compile(r"(#{1,6})(?: +|$)")
_LIST = re.compile(r" *(?:[*+-]|\d+\.) +")
_RULE = re.compile(r" {0,3}(?>(?:-+ {0,2}){3,}|(?:_+ {0,2}){3,}|(?:\*+ {0,2}){3,}|=+) *$")
_FENCE = re.compile(r"(?:`{3,}|~{3,})[ ]*\.?[\w#.+-]*[ ]*$")
_DEFINITION = re.compile(r" {0,3}\[[^\[\]]+\]:(?= *<?(?:[A-Za-z][A-Za-z0-9+.-]*:|/|#)\S)")
_INLINE = re.compile(r"[\\`*_\[\]<&!]")
_KINDS: dict[str, MarkKind] = {
    "strong": "strong",
    "emphasis": "emphasis",
    "code": "code",
    "link": "link_text",
    "image": "image_alt",
}


def inline_marks(line_text: str) -> list[LineMark]:
    """The marks of one line, outer ones before those inside them; they may overlap (bold within a link).

    ``syntax`` and the kinds in ``_mark``, ``_target`` are for dimming, the others for dressing. The line is
    read alone: emphasis that runs over a line break, a fenced block and link labels defined elsewhere are
    unknown here. Offsets are code points of the line; an empty line has no marks.
    """
    marks: list[LineMark] = []
    place = 0
    while quote := _QUOTE.match(line_text, place):
        marks.append(LineMark(place, quote.end(), "quote_mark"))
        place = quote.end()
    if place and place < len(line_text):
        marks.append(LineMark(place, len(line_text), "quotation"))
    if _RULE.match(line_text, place):
        return [*marks, LineMark(place, len(line_text), "rule")]
    if _FENCE.match(line_text):
        return [LineMark(0, len(line_text), "fence")]
    if definition := _DEFINITION.match(line_text, place):
        marks.append(LineMark(place, definition.end(), "syntax"))
        return [*marks, LineMark(definition.end(), len(line_text), "link_target")]
    if heading := _HEADING.match(line_text, place):
        marks.append(LineMark(place, heading.end(), "heading_mark"))
        place = heading.end()
        if place < len(line_text):
            marks.append(LineMark(place, len(line_text), "heading"))
    elif item := _LIST.match(line_text, place):
        marks.append(LineMark(place, item.end(), "list_mark"))
        place = item.end()
    elif line_text.startswith("|", place):
        bars = re.finditer(r"(?<!\\)\|", line_text)
        marks += [LineMark(bar.start(), bar.end(), "table_mark") for bar in bars]
    if _INLINE.search(line_text, place):
        _mark_nodes(
            line_text[place:], read_inlines(line_text[place:]), place, 0, len(line_text) - place, marks
        )
    return marks


def _mark_nodes(
    text: str, nodes: tuple[Inline, ...], offset: int, start: int, end: int, marks: list[LineMark]
) -> None:
    """Mark these nodes of ``text[start:end]``; what no node covers is a dropped tag or a comment."""
    done = start
    for node in nodes:
        if node.start > done:
            marks.append(LineMark(offset + done, offset + node.start, "syntax"))
        done = node.end
        if isinstance(node, Span):
            _mark_span(text, node, offset, marks)
        elif node.text != text[node.start : node.end]:
            _mark_words(text, node, offset, marks)
    if end > done:
        marks.append(LineMark(offset + done, offset + end, "syntax"))


def _mark_words(text: str, words: Words, offset: int, marks: list[LineMark]) -> None:
    if text[words.start] == "\\":
        marks.append(LineMark(offset + words.start, offset + words.start + 1, "syntax"))
    elif text[words.start] in "&<":
        marks.append(LineMark(offset + words.start, offset + words.end, "entity"))


def _mark_span(text: str, span: Span, offset: int, marks: list[LineMark]) -> None:
    kind = _KINDS.get(span.kind, "formatting")
    marks.append(LineMark(offset + span.start, offset + span.inner_start, "syntax"))
    marks.append(LineMark(offset + span.inner_start, offset + span.inner_end, kind))
    if kind == "code":
        pass  # nothing inside code is markup
    else:
        _mark_nodes(text, span.children, offset, span.inner_start, span.inner_end, marks)
    if text.startswith("](", span.inner_end) and span.end - span.inner_end > 3:
        marks.append(LineMark(offset + span.inner_end, offset + span.inner_end + 2, "syntax"))
        marks.append(LineMark(offset + span.inner_end + 2, offset + span.end - 1, "link_target"))
        marks.append(LineMark(offset + span.end - 1, offset + span.end, "syntax"))
    else:
        marks.append(LineMark(offset + span.inner_end, offset + span.end, "syntax"))
