# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of results and figures, cut into cells as Python-Markdown's ``tables`` extension cuts them."""

import re

from editor_desk.text.source_lines import Line

_TOKENS = re.compile(r"(\\\\)|(\\`+)|(`+)|(\\\|)|(\|)")
_END_BORDER = re.compile(r"(?<!\\)(?:\\\\)*\|$")


def split_table(chunk: list[Line]) -> list[list[Line]] | None:
    """The rows of a table, head first, each with as many cells as the head; None when it is no table.

    Each cell is a line of its own whose positions are those of its text, without the spaces around it.
    """
    rows = [_stripped(line) for line in chunk]
    head = rows[0]
    bordered = head.text.startswith("|") or bool(_END_BORDER.search(head.text))
    cells = _cells(head, bordered=bordered)
    if len(cells) < 2 and not (bordered and all(_has_border(row.text) for row in rows[1:])):
        return None
    ruler = _cells(rows[1], bordered=bordered)
    if len(ruler) != len(cells) or not set("".join(cell.text for cell in ruler)) <= set("|:- "):
        return None
    table = [cells]
    for row in rows[2:]:
        found = _cells(row, bordered=bordered)[: len(cells)]
        end = row.origin + len(row.text)
        found += [Line("", end, end, end)] * (len(cells) - len(found))
        table.append(found)
    return [[_stripped(cell) for cell in row] for row in table]


def _has_border(text: str) -> bool:
    return text.startswith("|") or bool(_END_BORDER.search(text))


def _stripped(line: Line) -> Line:
    body = line.text.lstrip(" ")
    line = line.cut(len(line.text) - len(body))
    return line._replace(text=body.rstrip(" "))


def _cells(row: Line, *, bordered: bool) -> list[Line]:
    text, first = row.text, 0
    if bordered:
        if text.startswith("|"):
            text, first = text[1:], 1
        text = _END_BORDER.sub("", text)
    cells, start = [], 0
    for place in [*_borders(text), len(text)]:
        origin = row.origin + first + start
        cells.append(Line(text[start:place], origin, origin, row.origin + first + place))
        start = place + 1
    return cells


def _borders(text: str) -> list[int]:
    """Where the cell borders stand: bars that are neither escaped nor inside code."""
    bars: list[int] = []
    ticks: list[tuple[int, int, int, bool]] = []  # start, end, length, escaped
    for found in _TOKENS.finditer(text):
        if found[2] or found[3]:
            ticks.append((found.start(), found.end(), len(found[0]) - bool(found[2]), bool(found[2])))
        elif found[5]:
            bars.append(found.start())
    code: list[tuple[int, int]] = []
    index = 0
    while index < len(ticks):
        start, _, length, escaped = ticks[index]
        size = length - escaped
        closing = next((k for k in range(index + 1, len(ticks)) if size and ticks[k][2] == size), None)
        if closing is None:
            index += 1
        else:
            code.append((start, ticks[closing][1]))
            index = closing + 1
    return [bar for bar in bars if not any(start <= bar < end for start, end in code)]
