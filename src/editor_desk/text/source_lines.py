# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines of a story as both its readers take them: the map of positions and the HTML made for export.

Python-Markdown wants a blank line before a list and four spaces for a nested one; people type neither.
What is forgiven is forgiven here, once, so that the approved text and the exported text cannot differ.
"""

import re
from typing import NamedTuple

TAB = 4
_ITEM = re.compile(r"( *)(?:[*+-]|\d+\.) +\S")
_FIRST_ITEM = re.compile(r" {0,3}(?:[*+-]|1\.) +\S")
_OTHER_BLOCK = re.compile(r" {0,3}(?:#{1,6} |>|\||(?:[-*_] *){3,}$)|    ")
_FENCE = re.compile(r"(`{3,}|~{3,})[ ]*\.?[\w#.+-]*[ ]*$")
_LINE_END = re.compile(r"\r\n|\r|\n")


class Line(NamedTuple):
    """One line of Markdown: its text, and where that text stands in the source.

    ``text[i]`` is the source's code point ``origin + i`` for every character after the indentation, which may
    have been changed; ``begin`` and ``end`` bound the whole line without its line break.
    """

    text: str
    origin: int
    begin: int
    end: int

    def cut(self, count: int) -> "Line":
        """The line without its first ``count`` characters."""
        return self._replace(text=self.text[count:], origin=self.origin + count)

    def indented(self, spaces: int) -> "Line":
        """The line with another indentation."""
        body = self.text.lstrip(" ")
        skipped = len(self.text) - len(body)
        return self._replace(text=" " * spaces + body, origin=self.origin + skipped - spaces)


def source_lines(source: str) -> list[Line]:
    """The lines of a source, in order, tabs as spaces, list nesting and gaps put right.

    A line added to separate a list from the paragraph above has no width in the source. Empty text gives one
    empty line.
    """
    lines = [_line(source, begin, end) for begin, end in _bounds(source)]
    return _forgive_lists(lines) if any(_ITEM.match(line.text) for line in lines) else lines


def fence_end(lines: list[Line], opening: int) -> int | None:
    """The index of the line that closes the fenced code opened on line ``opening``, or None if none does."""
    found = _FENCE.match(lines[opening].text)
    if not found:
        return None
    fence = found[1]
    for index in range(opening + 1, len(lines)):
        text = lines[index].text
        if text.startswith(fence) and text.rstrip(" ") == fence:
            return index
    return None


def _bounds(source: str) -> list[tuple[int, int]]:
    bounds, begin = [], 0
    for found in _LINE_END.finditer(source):
        bounds.append((begin, found.start()))
        begin = found.end()
    bounds.append((begin, len(source)))
    return bounds


def _line(source: str, begin: int, end: int) -> Line:
    text = source[begin:end]
    if not text or text.isspace():
        return Line("", begin, begin, end)
    origin = begin
    if "\t" in text:
        body = text.lstrip(" \t")
        lead = text[: len(text) - len(body)]
        indent = lead.expandtabs(TAB)
        origin = begin + len(lead) - len(indent)
        text = indent + body.replace("\t", " ")
    if "\x02" in text or "\x03" in text:  # Python-Markdown's own marks
        text = text.replace("\x02", " ").replace("\x03", " ")
    return Line(text, origin, begin, end)


def _forgive_lists(lines: list[Line]) -> list[Line]:
    out: list[Line] = []
    levels: list[int] = []  # the indentations of the list items we stand in
    skip_to = -1
    for index, line in enumerate(lines):
        above = out[-1].text if out else ""
        if index <= skip_to or not line.text:
            out.append(line)
        elif (closing := fence_end(lines, index)) is not None:
            skip_to, levels = closing, []
            out.append(line)
        elif not levels:
            if not _FIRST_ITEM.match(line.text) and not (not above and _ITEM.match(line.text)):
                out.append(line)
                continue
            if len(line.text) - len(line.text.lstrip(" ")) >= TAB:
                out.append(line)  # indented code
                continue
            if above and not _OTHER_BLOCK.match(above):
                out.append(Line("", line.begin, line.begin, line.begin))
            levels = [len(line.text) - len(line.text.lstrip(" "))]
            out.append(line)
        else:
            out.append(_in_list(line, above, levels))
    return out


def _in_list(line: Line, above: str, levels: list[int]) -> Line:
    """A line below a list item, at the indentation that Python-Markdown gives to its level."""
    indent = len(line.text) - len(line.text.lstrip(" "))
    if _ITEM.match(line.text):
        while len(levels) > 1 and indent < levels[-1]:
            levels.pop()
        if indent >= levels[-1] + 2:
            levels.append(indent)
        else:
            levels[-1] = indent if len(levels) == 1 else levels[-1]
        return line.indented(TAB * (len(levels) - 1))
    if above:
        return line  # a wrapped line belongs to the item above it, however it is indented
    if indent < 2:
        levels.clear()
        return line
    while len(levels) > 1 and indent <= levels[-1]:
        levels.pop()
    return line.indented(TAB * len(levels) + max(0, indent - levels[-1] - TAB))
