# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which list a pasted paragraph belongs to: by tags, by Google's levels, or by the marks that Word types."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from editor_desk.intake.pasted_rows import Part
from editor_desk.intake.pasted_words import Run, settled, visible

_LEVEL = re.compile(r"level(\d)")
_NUMBERED = re.compile(r"\(?(?:(\d{1,6})|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]")
_TYPED = re.compile(r"(?:[·•▪◦‣§\uf0b7]\s*|[o–-]\s+|(\d{1,3})[.)]\s+)(?=\S)")
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class _List:
    kind: str
    number: int
    serial: int


@dataclass(slots=True)
class ListMark:
    """What Word says of a list paragraph: its style, and the bullet or number it typed before the words."""

    style: str
    said: str = ""
    goes_on: bool = False

    @property
    def level(self) -> int:
        """The depth from 1, 0 where the style names none."""
        found = _LEVEL.search(self.style)
        return min(max(int(found[1]), 1), _DEEPEST) if found else 0

    def going_on(self) -> ListMark:
        """The mark of a further paragraph of the same item."""
        return replace(self, goes_on=True)


class Lists:
    """The lists that are open, and the item that the next paragraph begins."""

    def __init__(self) -> None:
        self._stack: list[_List] = []
        self._word: list[_List] = []
        self._deeper = 0  # lists open below the deepest level that is told apart
        self._serial = 0
        self._begins = False
        self._level = 0
        self._number: int | None = None
        self._last = 0  # depth of the last item that stands in the row of parts

    @property
    def depth(self) -> int:
        """How many lists are open by tags."""
        return len(self._stack)

    def opens(self, kind: str, start: str) -> None:
        if not self._stack:
            self._last = 0
        self._begins = False
        if len(self._stack) < _DEEPEST:
            self._stack.append(self._new(kind, start))
        else:
            self._deeper += 1

    def closes(self) -> None:
        if self._deeper:
            self._deeper -= 1
        elif self._stack:
            self._stack.pop()
        self._begins, self._level = False, 0

    def item(self, level: str, value: str) -> None:
        if not self._stack:
            self._stack.append(self._new("ul", ""))
        self._begins = True
        self._level = int(level) if level.isdecimal() and len(level) < 3 else 0
        self._number = int(value) if value.isdecimal() and len(value) < 7 else None

    def part(self, runs: list[Run], quote: int, mark: ListMark | None) -> Part:
        """The paragraph as a part at its place among the lists."""
        if self._stack:
            self._word = []
            return self._tagged(runs, quote)
        if mark is not None and (mark.said.strip() or mark.level):
            return self._from_word(runs, quote, mark)
        if mark is not None and self._word:
            return Part("p", runs, quote, self._kinds(self._word), opens=False)
        self._word, self._last = [], 0
        return Part("p", runs, quote)

    def _tagged(self, runs: list[Run], quote: int) -> Part:
        depth = max(len(self._stack), self._level) if self._begins else min(len(self._stack), self._last)
        depth = min(depth, self._last + 1, _DEEPEST) if self._begins else depth
        if not depth:  # words in a list before its first item
            return Part("p", runs, quote)
        stack = (self._stack + [self._stack[-1]] * _DEEPEST)[:depth]
        if depth < len(self._stack):
            stack[-1] = self._stack[-1]
        opens, self._begins = self._begins, False
        if opens:
            self._last = depth
        number, self._number = self._number, None
        return Part("p", runs, quote, self._kinds(stack), opens=opens, number=number)

    def _from_word(self, runs: list[Run], quote: int, mark: ListMark) -> Part:
        numbered = _NUMBERED.match(mark.said.strip())
        kind = "ol" if numbered else "ul"
        depth = min(mark.level or 1, len(self._word) + 1)
        self._word = self._word[:depth]
        if len(self._word) < depth or (self._word[-1].kind != kind and not mark.goes_on):
            number = numbered[1] if numbered and numbered[1] else ""
            self._word[depth - 1 :] = [self._new(kind, number)]
        return Part("p", runs, quote, self._kinds(self._word), opens=not mark.goes_on)

    def _new(self, kind: str, start: str) -> _List:
        self._serial += 1
        return _List(kind, int(start) if start.isdecimal() and len(start) < 7 else 1, self._serial)

    @staticmethod
    def _kinds(stack: list[_List]) -> tuple[tuple[str, int, int], ...]:
        return tuple((each.kind, each.number, each.serial) for each in stack)


def typed_mark(runs: list[Run], mark: ListMark) -> list[Run]:
    """The words of a list paragraph whose bullet or number is typed text, which goes over into the mark."""
    found = _TYPED.match(visible(runs))
    if not found:
        return runs
    mark.said = found[0]
    left, out = found.end(), []
    for run in runs:
        cut = min(left, len(run.words))
        out.append(run._replace(words=run.words[cut:]))
        left -= cut
    return settled(out)
