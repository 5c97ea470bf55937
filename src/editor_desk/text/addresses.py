# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where a story's source holds addresses and code rather than words: nothing should be replaced there by chance."""

import re
from collections.abc import Iterator

from editor_desk.text.blocks import DEFINITION
from editor_desk.text.inlines import Inline, Words, read_inlines

_DEFINITION = re.compile(DEFINITION, re.MULTILINE)
_MAYBE = re.compile(r"\]|<|`")
_GAP = re.compile(r"\n(?:[ \t]*\n)+")


def paragraph_spans(source: str) -> Iterator[tuple[int, int]]:
    """The stretches between blank lines, in order, as code points; empty text has none."""
    start = 0
    for gap in _GAP.finditer(source):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    if start < len(source):
        yield start, len(source)


def address_spans(paragraph: str) -> list[tuple[int, int]]:
    """Targets of links and pictures with their titles, bare addresses in ``<…>``, tags, link definitions."""
    if not _MAYBE.search(paragraph):
        return []
    spans = [found.span() for found in _DEFINITION.finditer(paragraph)]
    _gather(read_inlines(paragraph), paragraph, spans, with_code=False)
    return sorted(spans)


def unspoken_spans(paragraph: str) -> list[tuple[int, int]]:
    """The same, and code."""
    if not _MAYBE.search(paragraph):
        return []
    spans = [found.span() for found in _DEFINITION.finditer(paragraph)]
    _gather(read_inlines(paragraph), paragraph, spans, with_code=True)
    return sorted(spans)


def _gather(nodes: tuple[Inline, ...], text: str, spans: list[tuple[int, int]], *, with_code: bool) -> None:
    for node in nodes:
        if isinstance(node, Words):
            continue
        if node.kind == "code":
            if with_code:
                spans.append((node.start, node.end))
            continue
        opening = text[node.start : node.inner_start]
        if opening.startswith("<"):
            spans.append((node.start, node.end if opening == "<" else node.inner_start))
        if text.startswith("]", node.inner_end):
            spans.append((node.inner_end + 1, node.end))
        _gather(node.children, text, spans, with_code=with_code)
