# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What words are dressed in: which styles stand at the caret, where a link is, and words bare again.

Positions are code points of the source. Each line is read alone, as the highlighter reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor_desk.desktop.split_editor.payloads import TextStyle
from editor_desk.desktop.split_editor.source_text import Change
from editor_desk.text.inlines import Inline, Span, Words, read_inlines

LINE_MARK = re.compile(r"[ ]{0,3}(?:#{1,6} +|> ?|[*+-] +|\d{1,9}[.)] +)+")
_LINE_STYLES = (
    (TextStyle.HEADING, re.compile(r"(?:> ?)*#{1,2} ")),
    (TextStyle.SUBHEADING, re.compile(r"(?:> ?)*#{3,6} ")),
    (TextStyle.QUOTATION, re.compile(r" {0,3}>")),
    (TextStyle.LIST, re.compile(r"(?: {0,3}> ?)*\s*[*+-] ")),
    (TextStyle.NUMBERED, re.compile(r"(?: {0,3}> ?)*\s*\d{1,9}[.)] ")),
)
_INLINE_STYLES = {"strong": TextStyle.BOLD, "emphasis": TextStyle.ITALIC, "link": TextStyle.LINK}


def styles_at(line: str, start: int, end: int) -> frozenset[TextStyle]:
    """The styles that all of ``line[start:end]`` has, or the caret between its letters."""
    found = {style for style, pattern in _LINE_STYLES if pattern.match(line)}
    if start == end or line[start:end].strip():
        for span in _spans(line):
            style = _INLINE_STYLES.get(span.kind)
            # With the marks chosen along, it is the words between them that count.
            first, last = max(start, span.inner_start), min(end, span.inner_end)
            is_inside = span.inner_start <= start and end <= span.inner_end
            is_around = start < end and (first, last) == (span.inner_start, span.inner_end)
            if style and (is_inside or (is_around and span.start <= start and end <= span.end)):
                found.add(style)
    return frozenset(found)


def link_around(text: str, start: int, end: int) -> Span | None:
    """The link that ``text[start:end]`` stands in, with its positions in the text."""
    for first, line in _lines(text, start, end):
        for span in _spans(line):
            is_link = span.kind == "link" and line.startswith("](", span.inner_end)
            if is_link and first + span.start <= start and end <= first + span.end:
                return _moved(span, first)
        return None
    return None


def unlinked(text: str, start: int, end: int) -> list[Change]:
    """Take away every link that touches ``start:end``; its words stay."""
    return _bare(text, start, end, ("link",))


def bare(text: str, start: int, end: int) -> list[Change]:
    """Take away all dress from ``start:end``: marks around words, and those at the beginning of its lines.

    With nothing chosen, from the whole line. Photos stay.
    """
    if start == end:
        start = text.rfind("\n", 0, start) + 1
        end = text.find("\n", end)
        end = len(text) if end < 0 else end
    changes = _bare(text, start, end, None)
    for first, line in _lines(text, start, end):
        mark = LINE_MARK.match(line)
        if mark and mark.end():
            changes.append(Change(first, first + mark.end(), ""))
    return _joined(changes)


def _bare(text: str, start: int, end: int, kinds: tuple[str, ...] | None) -> list[Change]:
    changes = []
    for first, line in _lines(text, start, end):
        for span in _spans(line):
            is_meant = span.kind in kinds if kinds else span.kind != "image"
            if is_meant and first + span.start <= end and start <= first + span.end:
                changes.append(Change(first + span.start, first + span.inner_start, ""))
                changes.append(Change(first + span.inner_end, first + span.end, ""))
    return _joined(changes)


def _joined(changes: list[Change]) -> list[Change]:
    joined: list[Change] = []
    for change in sorted(changes):
        if joined and change.start < joined[-1].end:
            joined[-1] = Change(joined[-1].start, max(joined[-1].end, change.end), "")
        else:
            joined.append(change)
    return joined


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    first = text.rfind("\n", 0, start) + 1
    while True:
        stop = text.find("\n", first)
        stop = len(text) if stop < 0 else stop
        yield first, text[first:stop]
        if stop >= end:
            return
        first = stop + 1


def _spans(line: str) -> Iterator[Span]:
    mark = LINE_MARK.match(line)
    offset = mark.end() if mark else 0
    yield from _inner(read_inlines(line[offset:]), offset)


def _inner(nodes: tuple[Inline, ...], offset: int) -> Iterator[Span]:
    for node in nodes:
        if isinstance(node, Words):
            continue
        yield _moved(node, offset)
        if node.kind not in ("code", "image"):
            yield from _inner(node.children, offset)


def _moved(span: Span, offset: int) -> Span:
    return span._replace(
        start=span.start + offset,
        end=span.end + offset,
        inner_start=span.inner_start + offset,
        inner_end=span.inner_end + offset,
    )
