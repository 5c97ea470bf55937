# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Plain words as Markdown that reads the same: what would be a mark is written so that it stays a letter."""

from __future__ import annotations

import html
import re

from editor_desk.intake.paragraphs import Paragraph

_BLOCK_START = re.compile(r"#{1,6}(?= |$)|>|[+-](?= )|-(?=[- ]*$)")
_NUMBER_START = re.compile(r"(\d+)\.(?= )")
_FENCE_START = re.compile(r"~{3}")
_BACKSLASH = re.compile(r"\\(?=[\\`*_{}\[\]()>#+\-.!|<&~]|$)")
_MARKS = re.compile(r"[`*]|(?<!\w)_|_(?!\w)")
_ANGLE = re.compile(r"<(?=[A-Za-z/!?]|[^<>\s]*@)")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LABEL = re.compile(r"\[(?=[^\[\]]*\]:)")


def words_as_markdown(words: str) -> str:
    """One paragraph of Markdown that shows exactly these words; they must stand on one line.

    Marks inside words (snake_case) and brackets that are no link stay as they are, so that editors meet as
    few backslashes as possible.
    """
    written = _ENTITY.sub("&amp;", words)
    if html.unescape(words) == words:
        written = words
    written = _BACKSLASH.sub(r"\\\\", written)
    written = _MARKS.sub(lambda mark: f"\\{mark[0]}", written)
    written = _ANGLE.sub("&lt;", written)
    if "](" in written or "] [" in written or "][" in written:
        written = written.replace("[", "\\[")
    else:
        written = _LABEL.sub(r"\\[", written, count=1) if written.startswith("[") else written
    written = _FENCE_START.sub("&#126;~~", written, count=1) if written.startswith("~~~") else written
    written = _NUMBER_START.sub(r"\1\\.", written, count=1) if written[:1].isdigit() else written
    return f"\\{written}" if _BLOCK_START.match(written) else written


def paragraphs_as_markdown(found: list[Paragraph]) -> str:
    """Paragraphs in order as Markdown; list items stand together, a blank line between all else."""
    parts: list[str] = []
    for index, paragraph in enumerate(found):
        if index:
            both_items = paragraph.bullet and found[index - 1].bullet
            parts.append("\n" if both_items else "\n\n")
        words = words_as_markdown(paragraph.text[paragraph.bullet :])
        parts.append(f"- {words}" if paragraph.bullet else words)
    return "".join(parts)
