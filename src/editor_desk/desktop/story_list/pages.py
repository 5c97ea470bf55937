# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines of a long list that are at hand: those looked at last, never all of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from editor_desk.store.list_query import StoryLine

PAGE = 40
"""Lines asked for at a time: about four panes of them."""
KEPT_PAGES = 30
"""At most these many pages stay at hand, 1,200 lines."""


class Pages:
    """Lines by their row in the list, in pages of ``PAGE``; the page looked at longest ago goes first."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, dict[int, StoryLine]] = OrderedDict()

    def __iter__(self) -> Iterator[tuple[int, StoryLine]]:
        for page in self._pages.values():
            yield from page.items()

    def get(self, row: int) -> StoryLine | None:
        """The line of a row, if it is at hand."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            return None
        self._pages.move_to_end(number)
        return page.get(row)

    def put(self, first: int, lines: Sequence[StoryLine]) -> None:
        """Lines that came, from a row on."""
        for row, line in enumerate(lines, first):
            self._pages.setdefault(row // PAGE, {})[row] = line
        for number in range(first // PAGE, (first + max(len(lines), 1) - 1) // PAGE + 1):
            if number in self._pages:
                self._pages.move_to_end(number)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        self._pages.clear()

    def missing(self, first: int, last: int) -> tuple[int, int] | None:
        """The whole pages to ask for so that every row from ``first`` to ``last`` is at hand: offset, how many."""
        absent = [row for row in range(first, last + 1) if row not in self._pages.get(row // PAGE, ())]
        if not absent:
            return None
        offset = absent[0] // PAGE * PAGE
        return offset, (absent[-1] // PAGE + 1) * PAGE - offset
