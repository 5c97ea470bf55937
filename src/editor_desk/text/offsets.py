# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two ways of counting one text: code points, as the store counts, and UTF-16 units, as Qt counts."""

import re
from bisect import bisect_left

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts positions in one text between code points and Qt's UTF-16 units, in O(log n).

    Offsets outside the text are drawn to its nearest end; empty text knows the position 0 only.
    The map is of the text as it was given: make a new one after an edit.
    """

    __slots__ = ("_length", "_wide", "_wide_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [] if text.isascii() else [found.start() for found in _TWO_UNITS.finditer(text)]
        self._wide_units = [place + before for before, place in enumerate(self._wide)]

    @property
    def utf16_length(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._length + len(self._wide)

    def to_utf16(self, code_points: int) -> int:
        """The UTF-16 position of a code point position."""
        place = min(max(code_points, 0), self._length)
        return place + bisect_left(self._wide, place) if self._wide else place

    def to_code_points(self, utf16: int) -> int:
        """The code point position of a UTF-16 position; the middle of a surrogate pair gives its start."""
        unit = min(max(utf16, 0), self.utf16_length)
        if not self._wide:
            return unit
        before = bisect_left(self._wide_units, unit)
        if before and self._wide_units[before - 1] == unit - 1:
            return self._wide[before - 1]
        return unit - before
