# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A photo as a paragraph of its own in a body: where it goes, and what Markdown it is. Positions are code points."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor_desk.desktop.split_editor.source_text import Change

_PHOTO = re.compile(r"\s{0,3}!\[(?:[^\[\]\\]|\\.)*\]\(photo:([^\s()]+)\)\s*")


def photo_in(line: str) -> str | None:
    """The id of the photo of which a line is the whole paragraph, or None."""
    found = _PHOTO.fullmatch(line) if "](photo:" in line else None
    return found[1] if found else None


def photo_markup(photo_id: str, alt: str) -> str:
    """The Markdown of a photo; an alt text on one line, its brackets out of the way."""
    words = " ".join(alt.split()).replace("\\", "").replace("[", "(").replace("]", ")")
    return f"![{words}](photo:{photo_id})"


def photo_change(text: str, offset: int, markups: Sequence[str]) -> tuple[Change, int]:
    """Photos as paragraphs behind the one at an offset, or before it where the offset is its very start.

    With the change comes where the caret stands after it.
    """
    place = _place(text, offset)
    before, after = text[:place], text[place:]
    lead = "\n" * max(0, 2 - (len(before) - len(before.rstrip("\n")))) if before.strip() else ""
    tail = "\n" * max(0, 2 - (len(after) - len(after.lstrip("\n")))) if after.strip() else ""
    words = "\n\n".join(markups)
    return Change(place, place, lead + words + tail), place + len(lead) + len(words)


def _place(text: str, offset: int) -> int:
    start = text.rfind("\n", 0, offset) + 1
    if not _line(text, start).strip():
        return start
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    if offset == start and not above.strip():
        return start
    end = start
    while _line(text, end).strip():
        end += len(_line(text, end))
        if end >= len(text):
            return end
        end += 1
    return end - 1


def _line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]
