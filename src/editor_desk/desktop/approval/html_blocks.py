# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Clean HTML of a body cut into its paragraphs, headings and lists, so that two bodies can lie side by side."""

from __future__ import annotations

import re

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^>]*>")
_EMPTY = frozenset(("br", "hr", "img"))
"""Elements that have no end."""


def top_elements(html: str) -> tuple[str, ...]:
    """The elements of a body one after the other; together they are the whole of it, bare spaces left out.

    ``html`` is well-formed, as ``text.render`` writes it.
    """
    parts: list[str] = []
    depth = begin = 0
    for found in _TAG.finditer(html):
        is_end, name = found[1] == "/", found[2]
        if name in _EMPTY:
            is_whole = depth == 0
        else:
            depth += -1 if is_end else 1
            is_whole = is_end and depth == 0
        if is_whole:
            parts.append(html[begin : found.end()].strip())
            begin = found.end()
    rest = html[begin:].strip()
    return tuple([*parts, rest] if rest else parts)
