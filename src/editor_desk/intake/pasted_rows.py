# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of a paste in their order, and which of its tables hold figures rather than a page's columns."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor_desk.intake.pasted_words import Run, settled, visible

_LONGEST_CELL = 400
_MOST_COLUMNS = 40


@dataclass(slots=True)
class Part:
    """One paragraph, heading, list item, code, rule or table.

    ``kind`` is p, h1 to h6, pre, hr or table. ``lists`` are the lists around it from the outside in: ul or
    ol, the first number, a serial that tells two neighbouring lists apart. ``opens`` is an item's first part.
    """

    kind: str
    runs: list[Run]
    quote: int = 0
    lists: tuple[tuple[str, int, int], ...] = ()
    opens: bool = False
    number: int | None = None
    rows: list[list[list[Run]]] = field(default_factory=list)


@dataclass(slots=True)
class _Cell:
    parts: list[Part]
    columns: int = 1
    rows: int = 1


class Rows:
    """Takes parts in order, those of a table's cells into the table until it closes."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._tables: list[list[list[_Cell]]] = []

    def add(self, part: Part) -> None:
        if not self._tables:
            self._parts.append(part)
            return
        rows = self._tables[-1]
        if not rows or not rows[-1]:  # a caption, or words where no cell is
            self._tables[-1].append([_Cell([])])
        rows[-1][-1].parts.append(part)

    def table_opens(self) -> None:
        self._tables.append([])

    def row(self) -> None:
        if self._tables:
            self._tables[-1].append([])

    def cell(self, columns: str, rows: str) -> None:
        if self._tables:
            if not self._tables[-1]:
                self.row()
            self._tables[-1][-1].append(_Cell([], _span(columns), _span(rows)))

    def table_closes(self) -> None:
        """A table of figures becomes one part; a page's layout the parts of its cells in order."""
        if not self._tables:
            return
        cells = self._tables.pop()
        table = _figures(cells)
        found = [table] if table else [part for row in cells for cell in row for part in cell.parts]
        for part in found:
            self.add(part)

    def forget(self) -> None:
        """Drop every part so far; tables stay open."""
        self._parts = []
        self._tables = [[] for _ in self._tables]

    def finished(self) -> list[Part]:
        while self._tables:
            self.table_closes()
        return self._parts


def _span(written: str) -> int:
    return min(max(int(written), 1), _MOST_COLUMNS) if written.isdecimal() and len(written) < 5 else 1


def _figures(table: list[list[_Cell]]) -> Part | None:
    """The table as a part if it is at least two by two, and every cell holds a few words and no more."""
    written = [cell for row in table for cell in row if cell.parts]
    parts = [part for cell in written for part in cell.parts]
    if any(part.kind != "p" or part.lists or part.quote for part in parts):
        return None
    if any(run.photo for part in parts for run in part.runs):
        return None
    if any(sum(len(visible(part.runs)) for part in cell.parts) > _LONGEST_CELL for cell in written):
        return None
    rows = [row for row in _spread(table) if any(row)]
    width = max((len(row) for row in rows), default=0)
    rows = [row + [[]] * (width - len(row)) for row in rows]
    used = [column for column in range(width) if any(row[column] for row in rows)]
    if len(rows) < 2 or len(used) < 2 or width > _MOST_COLUMNS:
        return None
    return Part("table", [], rows=[[row[column] for column in used] for row in rows])


def _spread(table: list[list[_Cell]]) -> list[list[list[Run]]]:
    """The cells' words row by row; a cell over several columns or rows leaves the others empty."""
    below: dict[int, int] = {}
    out: list[list[list[Run]]] = []
    for row in table:
        line: list[list[Run]] = []
        for cell in row:
            while below.get(len(line), 0) > 0:
                below[len(line)] -= 1
                line.append([])
            for count in range(cell.columns):
                if cell.rows > 1:
                    below[len(line)] = cell.rows - 1
                line.append([] if count else _words(cell))
        out.append(line)
    return out


def _words(cell: _Cell) -> list[Run]:
    """A cell's words on one line."""
    runs = [run for part in cell.parts for run in (Run(" "), *part.runs)]
    plain = [run._replace(words=run.words.replace("\n", " ")) for run in runs]
    return settled(plain)
