# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The paragraphs of a plain text, whether lines are wrapped by hand or not."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

_NARROWEST = 40
_WIDEST = 100
_BULLET = re.compile(r"[•▪◦‣·*][ \t]+(?=\S)")
_ITEM = re.compile(r"(?:[•▪◦‣·*+–-]|\d{1,3}[.)])[ \t]+(?=\S)")
_HYPHEN_END = re.compile(r"\w-$")


class Paragraph(NamedTuple):
    """One paragraph: ``start:end`` of the text without the space around it, its words on one line.

    ``bullet`` is how many characters the mark of a list item takes, 0 for a paragraph.
    """

    start: int
    end: int
    text: str
    bullet: int = 0


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    is_indented: bool


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs in order; together they hold every character that is not a space.

    Lines wrapped by hand are joined; other lines are paragraphs of their own. Two bulleted lines or more
    are list items; a single dash may be a line of dialogue and stays text.
    """
    found: list[Paragraph] = []
    chunks = _chunks(text)
    widest = max((len(line.text) for chunk in chunks for line in chunk), default=0)
    has_long_chunk = any(_is_wrapped(chunk, widest) for chunk in chunks if len(chunk) > 2)
    for chunk in chunks:
        if sum(_BULLET.match(line.text) is not None for line in chunk) > 1:
            found += _with_items(chunk)
        elif (len(chunk) > 2 or has_long_chunk) and _is_wrapped(chunk, widest):
            found += _joined(chunk)
        else:
            found += [Paragraph(line.start, line.end, line.text) for line in chunk]
    return found


def _chunks(text: str) -> list[list[_Line]]:
    """The lines between blank lines."""
    chunks: list[list[_Line]] = [[]]
    start = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            at = start + len(raw) - len(raw.lstrip())
            indented = raw.startswith(("  ", "\t"))
            chunks[-1].append(_Line(at, at + len(words), words, indented))
        elif chunks[-1]:
            chunks.append([])
        start += len(raw) + 1
    return [chunk for chunk in chunks if chunk]


def _is_wrapped(chunk: list[_Line], widest: int) -> bool:
    """Whether every line ends where the next word would not have fitted."""
    width = widest if widest <= _WIDEST else max(len(line.text) for line in chunk)
    if len(chunk) < 2 or not _NARROWEST <= width <= _WIDEST:
        return False
    return all(
        below.is_indented or len(line.text) + 1 + len(below.text.split(None, 1)[0]) > width
        for line, below in pairwise(chunk)
    ) and not any(_ITEM.match(line.text) for line in chunk[1:])


def _joined(chunk: list[_Line]) -> list[Paragraph]:
    """Wrapped lines as paragraphs; an indented line begins another one unless all are indented."""
    mark_starts = not all(line.is_indented for line in chunk)
    found: list[Paragraph] = []
    for line in chunk:
        if not found or (line.is_indented and mark_starts):
            found.append(Paragraph(line.start, line.end, line.text))
            continue
        above = found[-1]
        gap = "" if _HYPHEN_END.search(above.text) else " "
        found[-1] = Paragraph(above.start, line.end, above.text + gap + line.text)
    return found


def _with_items(chunk: list[_Line]) -> list[Paragraph]:
    found: list[Paragraph] = []
    for line in chunk:
        mark = _BULLET.match(line.text)
        if mark:
            found.append(Paragraph(line.start, line.end, line.text, mark.end()))
        elif found and found[-1].bullet and line.is_indented:
            item = found[-1]
            found[-1] = Paragraph(item.start, line.end, f"{item.text} {line.text}", item.bullet)
        else:
            found.append(Paragraph(line.start, line.end, line.text))
    return found
