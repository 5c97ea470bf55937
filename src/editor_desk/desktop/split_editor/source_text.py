# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The text of a field as it is stored, and what two versions of it differ by. Positions are code points."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_LINE_ENDS = re.compile("\r\n|[\r\u2029]")
_NOT_TEXT = re.compile("[\ud800-\udfff\ufdd0\ufdd1\ufffc]")
"""Half characters, and the code points a Qt document keeps for itself."""


class Change(NamedTuple):
    """Replace ``start:end`` of a text by ``text``."""

    start: int
    end: int
    text: str


def clean(text: str) -> str:
    """Text as the store keeps it: NFC, lines ending in a line feed. Spaces of every kind stay."""
    text = text.replace("\0", "")
    if not text.isascii():
        text = _NOT_TEXT.sub("\N{REPLACEMENT CHARACTER}", text)
        text = unicodedata.normalize("NFC", text)
    return _LINE_ENDS.sub("\n", text)


def one_line(text: str) -> str:
    """Text for a field of one line: line breaks, with the spaces around them, become one space."""
    return re.sub(r"\s*[\n\u2028]\s*", " ", clean(text))


def changes(old: str, new: str) -> list[Change]:
    """The smallest replacements that make ``new`` of ``old``, in the order of the text.

    Where whole lines changed in several places each has its own, so that what lies between is not touched.
    """
    found = _trimmed(old, new, 0)
    if found is None:
        return []
    if "\n" not in old[found.start : found.end] or "\n" not in found.text:
        return [found]
    return _by_lines(old[found.start : found.end], found.text, found.start)


def apply(text: str, replacements: list[Change]) -> str:
    """The text after these replacements, which stand in its order."""
    for change in reversed(replacements):
        text = text[: change.start] + change.text + text[change.end :]
    return text


def _trimmed(old: str, new: str, offset: int) -> Change | None:
    """One replacement without what both have in common at the start and at the end."""
    if old == new:
        return None
    start = _common_start(old, new)
    end = _common_start(old[start:][::-1], new[start:][::-1])
    return Change(offset + start, offset + len(old) - end, new[start : len(new) - end])


def _common_start(one: str, two: str) -> int:
    """How many characters two texts begin with alike; halves are compared, not letters."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _by_lines(old: str, new: str, offset: int) -> list[Change]:
    from difflib import SequenceMatcher

    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    starts = [offset]
    for line in before:
        starts.append(starts[-1] + len(line))
    found = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            change = _trimmed("".join(before[a:b]), "".join(after[c:d]), starts[a])
            if change:
                found.append(change)
    return found
