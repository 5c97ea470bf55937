# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A text in canonical letters that remembers where each stood: for finding passages, not for hashing them."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from editor_desk.text.canonical import FORMS, UNSEEN

_PIECE = re.compile(rf"(\s+)|([-‐‑‒–—―−﹘﹣－]+)|([{UNSEEN}]+)|([^\W\d_]|\S)([\u0300-\u036f]*)|([\s\S])")
_LETTERS = {key: value for key, value in FORMS.items() if len(value) == 1}
_UNEVEN = re.compile(rf"…|\s\s|[^\S ]|[-‐‑‒–—―−﹘﹣－]{{2}}|[{UNSEEN}]|[\u0300-\u036f]|\A\s|\s\Z")


@dataclass(frozen=True, slots=True)
class Folded:
    """Text in canonical letters; ``text[i]`` stands for the source's code points ``starts[i]:ends[i]``.

    Unlike ``canonical`` it keeps a space at either end, so that it can be cut and joined.
    """

    text: str
    starts: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The folded span that stands for the source span, however it cuts spaces and dashes."""
        first = bisect_right(self.ends, start)
        return first, max(first, bisect_left(self.starts, end))

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The source span of a folded span; an empty one is a place between two characters."""
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return place, place
        return self.starts[start], self.ends[end - 1]


def fold(source: str) -> Folded:
    """Fold a text: spaces, dashes, quotation marks and composed letters in one form each."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for uneven in _UNEVEN.finditer(source):
        if uneven.start() < done:
            continue
        begin = max(done, uneven.start() - 1)  # the letter that an accent belongs to
        while begin > done and (source[begin].isspace() or source[begin] in "-‐‑‒–—―−﹘﹣－"):
            begin -= 1
        _even(source, done, begin, parts, starts, ends)
        done = _fold_pieces(source, begin, uneven.end(), parts, starts, ends)
    _even(source, done, len(source), parts, starts, ends)
    return Folded("".join(parts), starts, ends)


def _even(source: str, start: int, end: int, parts: list[str], starts: list[int], ends: list[int]) -> None:
    """Text whose letters are one for one."""
    if end > start:
        piece = unicodedata.normalize("NFC", source[start:end].translate(_LETTERS))
        if len(piece) != end - start:
            piece = source[start:end].translate(_LETTERS)
        parts.append(piece)
        starts.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))


def _fold_pieces(
    source: str, start: int, at_least: int, parts: list[str], starts: list[int], ends: list[int]
) -> int:
    """Fold piece by piece up to ``at_least`` or the end of the piece that crosses it."""
    place = start
    while place < at_least:
        piece = _PIECE.match(source, place)
        if piece is None:
            break
        if piece[1]:
            written = " "
        elif piece[2]:
            written = "-"
        elif piece[3]:
            written = ""
        else:
            written = unicodedata.normalize("NFC", piece[0]).translate(FORMS)
        parts.append(written)
        starts.extend([place] * len(written))
        ends.extend([piece.end()] * len(written))
        place = piece.end()
    return place
