# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words between the grid of photos and the clipboard, as spreadsheets write them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from editor_desk.desktop.photos.drafts import Column, PhotoDraft

Cell = tuple[int, Column]


def as_text(drafts: Sequence[PhotoDraft], cells: Sequence[Cell]) -> str:
    """The rectangle around some cells, a line a row, tabs between columns; cells not chosen are empty."""
    if not cells:
        return ""
    rows, columns = {row for row, _ in cells}, {column for _, column in cells}
    lines = []
    for row in range(min(rows), max(rows) + 1):
        across = range(min(columns), max(columns) + 1)
        said = [drafts[row].text(Column(each)) if (row, Column(each)) in cells else "" for each in across]
        lines.append("\t".join(said))
    return "\n".join(lines)


def pasted_cells(text: str, chosen: Sequence[Cell], rows: int) -> Mapping[Cell, str]:
    """What pasting writes where: lines fill rows downwards, tabs fill columns; one value fills all cells chosen.

    Lines beyond the last photo are left out, and so is what would come to stand on pictures.
    """
    if not chosen or not text.strip("\r\n"):
        return {}
    lines = list(csv.reader(io.StringIO(text.rstrip("\r\n")), delimiter="\t"))
    if len(lines) == 1 and len(lines[0]) == 1:
        return {cell: lines[0][0] for cell in chosen if cell[1] is not Column.PICTURE}
    top, first = min(row for row, _ in chosen), min(column for _, column in chosen)
    return {
        (top + down, Column(first + across)): words
        for down, line in enumerate(lines)
        for across, words in enumerate(line)
        if top + down < rows and 0 < first + across < len(Column)
    }


def filled_cells(drafts: Sequence[PhotoDraft], chosen: Sequence[Cell]) -> Mapping[Cell, str]:
    """What filling down writes: in each column the words of its topmost chosen cell into the others.

    One cell alone takes the words of the one above it.
    """
    found: dict[Cell, str] = {}
    for column in {column for _, column in chosen} - {Column.PICTURE}:
        rows = sorted(row for row, each in chosen if each is column)
        top = rows[0] if len(rows) > 1 else rows[0] - 1
        if top >= 0:
            found |= {(row, column): drafts[top].text(column) for row in rows if row != top}
    return found
