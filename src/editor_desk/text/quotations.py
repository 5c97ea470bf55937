# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody is quoted as saying: the stretches of a source that no program may reword unasked."""

import re
from bisect import bisect_left

from editor_desk.text.addresses import paragraph_spans

_MARKS = re.compile(
    r"“[^”]*(?:”|\Z)"  # a quotation of several paragraphs is closed in its last one only
    r"|«[^»]*(?:»|\Z)"
    r'|(?<!\w)"(?=\S)[^"]*"(?!\w)'
    r"|(?<!\w)‘(?=\S)[^‘]*?\S’(?!\w)"
)
_PULLED = re.compile(r"^ {0,3}>.*$", re.MULTILINE)


def quoted_spans(source: str) -> list[tuple[int, int]]:
    """Direct quotations with their marks, and lines set as quotations (``>``), in order; code points.

    A mark never reaches over a blank line. Inches and apostrophes quote nothing; empty text has no quotations.
    """
    found = [hit.span() for hit in _PULLED.finditer(source)]
    for start, end in paragraph_spans(source):
        found += [(start + hit.start(), start + hit.end()) for hit in _MARKS.finditer(source[start:end])]
    return _joined(found)


def is_quoted(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether ``start:end`` touches one of these quotations."""
    at = bisect_left(spans, (max(end, start + 1), 0))
    return at > 0 and spans[at - 1][1] > start


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
