# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of a story in order: paragraphs, headings, lists, quotations, tables, with their source lines.

The rules and their order are Python-Markdown's (``blockprocessors.py``, ``tables.py``, ``fenced_code.py``,
``sane_lists.py``), because ``text/render.py`` lets it make the HTML. Two are narrower in both places:
a heading needs a space after its ``#`` (``#Houston`` opening a line is a hashtag), and a link definition
needs an address (``[Editor]: sí`` is dialogue and must not vanish).
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from editor_desk.text.source_lines import TAB, Line, fence_end
from editor_desk.text.table_rows import split_table

HEADING = r"(?P<level>#{1,6})(?=[ \n]|$)(?P<header>(?:\\.|[^\\#\n]|#+(?=[^#\n]))*?)#*(?:\n|$)"
"""A heading line; preceded by ``(?:^|\\n)`` where a whole block is searched."""
DEFINITION = (
    r"^[ ]{0,3}\[([^\[\]\n]*)\]:[ ]*(<?(?:[A-Za-z][A-Za-z0-9+.-]*:|/|\#)[^\s]+)[ ]*"
    r"(?:\n[ ]*(?=[\"'(]))?((?P<quote>[\"'])(.*)(?P=quote)[ ]*|\((.*)\)[ ]*)?$"
)

_HEADING_LINE = re.compile(HEADING)
_DEFINITION = re.compile(DEFINITION, re.MULTILINE)
_UNDERLINE = re.compile(r"(?:=+|-+)[ ]*$")
_RULE = re.compile(r"[ ]{0,3}(?>(?:-+[ ]{0,2}){3,}|(?:_+[ ]{0,2}){3,}|(?:\*+[ ]{0,2}){3,})[ ]*$")
_QUOTE = re.compile(r"[ ]{0,3}>[ ]?")
_BULLET = re.compile(r"[ ]{0,3}[*+-][ ]+")
_NUMBER = re.compile(r"[ ]{0,3}(\d+)\.[ ]+")
_NESTED = re.compile(r"[ ]{4,7}(?:\d+\.|[*+-])[ ]+")
_CODE_INDENT = " " * TAB
_DEEPEST = 25


class Leaf(NamedTuple):
    """A part that holds text: its lines without block marks, and what it stands in.

    ``kind`` is paragraph, heading, list_item, list_text (a further paragraph of an item), quotation, code,
    rule or table_cell. ``level`` is a heading's, list's or quotation's depth from 1, or a table row from 0
    (the head). ``number`` is the number shown before a numbered item, or a cell's column from 1. ``within``
    names the containers from the outside in: quotation, bullet_list, numbered_list.
    """

    kind: str
    level: int
    number: int | None
    within: tuple[str, ...]
    lines: list[Line]


@dataclass(slots=True)
class _Node:
    tag: str
    at: Line
    lines: list[Line] = field(default_factory=list)
    children: list["_Node"] = field(default_factory=list)
    tail: list[Line] = field(default_factory=list)
    level: int = 0
    number: int | None = None


def read_blocks(lines: list[Line]) -> tuple[list[Leaf], dict[str, tuple[str, str]]]:
    """The text-holding parts of these lines in order, and the link definitions among them."""
    reader = _Reader()
    first = Line("", 0, 0, 0)
    root = _Node("root", lines[0] if lines else first)
    reader.parse(root, reader.with_fences(lines))
    leaves: list[Leaf] = []
    _gather(root, (), leaves)
    return leaves, reader.references


def _chunks(lines: list[Line]) -> list[list[Line]]:
    """The lines between blank lines."""
    chunks: list[list[Line]] = [[]]
    for line in lines:
        if line.text:
            chunks[-1].append(line)
        elif chunks[-1]:
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


class _Reader:
    """Python-Markdown's block parser over lines that know their place."""

    def __init__(self) -> None:
        self.references: dict[str, tuple[str, str]] = {}
        self._fences: dict[int, list[Line]] = {}
        self._states: list[str] = []
        self._depth = 0
        self._steps = (
            self._indented,
            self._code,
            self._table,
            self._heading,
            self._underlined,
            self._rule,
            self._numbered,
            self._bulleted,
            self._quotation,
            self._definitions,
        )

    def with_fences(self, lines: list[Line]) -> list[list[Line]]:
        """The chunks of a whole story; each fenced code is a chunk of one empty-looking line."""
        if not any(line.text.startswith(("```", "~~~")) for line in lines):
            return _chunks(lines)
        chunks: list[list[Line]] = []
        since = index = 0
        while index < len(lines):
            closing = fence_end(lines, index)
            if closing is None:
                index += 1
                continue
            chunks += _chunks(lines[since:index])
            opening = lines[index]
            mark = opening._replace(text="\x02", end=lines[closing].end)
            self._fences[opening.begin] = lines[index + 1 : closing]
            chunks.append([mark])
            since = index = closing + 1
        return chunks + _chunks(lines[since:])

    def parse(self, parent: _Node, chunks: list[list[Line]]) -> None:
        queue = list(reversed(chunks))
        self._depth += 1
        while queue:
            chunk = queue.pop()
            if not chunk:
                continue
            if self._depth > _DEEPEST or not any(step(parent, chunk, queue) for step in self._steps):
                self._paragraph(parent, chunk)
        self._depth -= 1

    def _in_state(self, state: str) -> bool:
        return bool(self._states) and self._states[-1] == state

    def _parse_as(self, state: str, parent: _Node, chunks: list[list[Line]]) -> None:
        self._states.append(state)
        self.parse(parent, chunks)
        self._states.pop()

    # Each step takes a chunk that is its own: adds to the parent, puts back what is left, returns True.

    def _indented(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        """A further paragraph, or a nested list, of a list item."""
        last = parent.children[-1] if parent.children else None
        if not chunk[0].text.startswith(_CODE_INDENT) or self._in_state("detabbed"):
            return False
        if parent.tag != "item" and not (last and last.tag in ("bullets", "numbers")):
            return False
        level, place = self._list_level(parent, chunk[0].text)
        spaces = " " * (TAB * level)
        chunk = [line.cut(len(spaces)) if line.text.startswith(spaces) else line for line in chunk]
        if parent.tag == "item":
            deeper = last if last and last.tag in ("bullets", "numbers") else parent
            self._parse_as("detabbed", deeper, [chunk])
        elif place.tag == "item":
            self._parse_as("detabbed", place, [chunk])
        elif place.children and place.children[-1].tag == "item":
            item = place.children[-1]
            _loosen(item)
            self._parse_as("detabbed", item, [chunk])
        else:
            item = _Node("item", chunk[0])
            place.children.append(item)
            self._parse_as("detabbed", item, [chunk])
        return True

    def _list_level(self, parent: _Node, text: str) -> tuple[int, _Node]:
        indent = (len(text) - len(text.lstrip(" "))) // TAB
        level = 1 if self._in_state("list") else 0
        while indent > level and parent.children:
            child = parent.children[-1]
            if child.tag not in ("bullets", "numbers", "item"):
                break
            if child.tag != "item":
                level += 1
            parent = child
        return level, parent

    def _code(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        if not chunk[0].text.startswith(_CODE_INDENT):
            return False
        count = next(
            (k for k, line in enumerate(chunk) if not line.text.startswith(_CODE_INDENT)), len(chunk)
        )
        lines = [line.cut(TAB) for line in chunk[:count]]
        if parent.children and parent.children[-1].tag == "code":
            parent.children[-1].lines += lines
        else:
            parent.children.append(_Node("code", chunk[0], lines))
        if count < len(chunk):
            queue.append(chunk[count:])
        return True

    def _table(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        rows = split_table(chunk) if len(chunk) > 1 and "|" in chunk[0].text + chunk[1].text else None
        if rows is None:
            return False
        for level, row in enumerate(rows):
            for column, cell in enumerate(row, 1):
                parent.children.append(_Node("cell", cell, [cell], level=level, number=column))
        return True

    def _heading(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        for index, line in enumerate(chunk):
            found = _HEADING_LINE.match(line.text) if line.text[0:1] == "#" else None
            if found:
                if index:
                    self.parse(parent, [chunk[:index]])
                header = line.cut(found.start("header"))
                header = header._replace(text=found["header"])
                parent.children.append(_Node("heading", line, [header], level=len(found["level"])))
                rest = chunk[index + 1 :]
                if rest and self._in_state("looselist"):
                    rest = [each.cut(TAB) if each.text.startswith(_CODE_INDENT) else each for each in rest]
                if rest:
                    queue.append(rest)
                return True
        return False

    def _underlined(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        if len(chunk) < 2 or not _UNDERLINE.match(chunk[1].text):
            return False
        first = chunk[0]._replace(end=chunk[1].end)
        level = 1 if chunk[1].text[0] == "=" else 2
        parent.children.append(_Node("heading", first, [first], level=level))
        if len(chunk) > 2:
            queue.append(chunk[2:])
        return True

    def _rule(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        for index, line in enumerate(chunk):
            if _RULE.match(line.text):
                if index:
                    self.parse(parent, [chunk[:index]])
                parent.children.append(_Node("rule", line, [line._replace(text="")]))
                if chunk[index + 1 :]:
                    queue.append(chunk[index + 1 :])
                return True
        return False

    def _numbered(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        return self._list(parent, chunk, "numbers", _NUMBER)

    def _bulleted(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        return self._list(parent, chunk, "bullets", _BULLET)

    def _list(self, parent: _Node, chunk: list[Line], tag: str, mark: re.Pattern[str]) -> bool:
        first = mark.match(chunk[0].text)
        if not first:
            return False
        items = _items(chunk, mark)
        last = parent.children[-1] if parent.children else None
        if last and last.tag == tag:
            place = last
            if place.children:
                _loosen(place.children[-1])
            item = _Node("item", items[0][0])
            place.children.append(item)
            self._parse_as("looselist", item, [items.pop(0)])
        elif parent.tag in ("bullets", "numbers"):
            place = parent
        else:
            place = _Node(tag, chunk[0], number=int(first[1][:9]) if tag == "numbers" else None)
            parent.children.append(place)
        for lines in items:
            if lines[0].text.startswith(_CODE_INDENT) and place.children:
                self._parse_as("list", place.children[-1], [lines])
            else:
                item = _Node("item", lines[0])
                place.children.append(item)
                self._parse_as("list", item, [lines if lines[0].text else lines[1:]])
        return True

    def _quotation(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        start = next((k for k, line in enumerate(chunk) if _QUOTE.match(line.text)), None)
        if start is None:
            return False
        if start:
            self.parse(parent, [chunk[:start]])
        inner = []
        for line in chunk[start:]:
            mark = _QUOTE.match(line.text)
            said = line.cut(mark.end()) if mark else line
            is_empty = not said.text.strip() or line.text.strip() == ">"
            inner.append(said._replace(text="") if is_empty else said)
        if not parent.children or parent.children[-1].tag != "quotation":
            parent.children.append(_Node("quotation", chunk[start]))
        self._parse_as("blockquote", parent.children[-1], _chunks(inner))
        return True

    def _definitions(self, parent: _Node, chunk: list[Line], queue: list[list[Line]]) -> bool:
        if not any("]:" in line.text for line in chunk):
            return False
        text = "\n".join(line.text for line in chunk)
        pieces: list[list[Line]] = []
        line = place = 0  # up to where the chunk is dealt with, in lines and in characters
        for found in _DEFINITION.finditer(text):
            title = found[5] or found[6] or ""
            self.references[found[1].strip().lower()] = (found[2].lstrip("<").rstrip(">"), title)
            first = line + text.count("\n", place, found.start())
            pieces.append(chunk[line:first])
            line, place = first + text.count("\n", found.start(), found.end()) + 1, found.end() + 1
        if not line:
            return False
        queue.extend(reversed([*pieces, chunk[line:]]))
        return True

    def _paragraph(self, parent: _Node, chunk: list[Line]) -> None:
        if chunk[0].text == "\x02":
            parent.children.append(_Node("code", chunk[0], self._fences[chunk[0].begin]))
        elif not self._in_state("list"):
            parent.children.append(_Node("p", chunk[0], chunk))
        elif parent.children:
            parent.children[-1].tail += chunk
        else:
            parent.lines += chunk


def _items(chunk: list[Line], mark: re.Pattern[str]) -> list[list[Line]]:
    items: list[list[Line]] = []
    for line in chunk:
        if found := mark.match(line.text):
            items.append([line.cut(found.end())])
        elif _NESTED.match(line.text) and not items[-1][0].text.startswith(_CODE_INDENT):
            items.append([line])
        else:
            items[-1].append(line)
    return items


def _loosen(item: _Node) -> None:
    """An item followed by a blank line holds paragraphs."""
    if item.lines:
        item.children.insert(0, _Node("p", item.lines[0], item.lines))
        item.lines = []
    if item.children and item.children[-1].tail:
        tail = item.children[-1].tail
        item.children[-1].tail = []
        item.children.append(_Node("p", tail[0], tail))


_LEAF_KINDS = {"heading": "heading", "code": "code", "rule": "rule", "cell": "table_cell"}


def _gather(node: _Node, within: tuple[str, ...], leaves: list[Leaf], number: int | None = None) -> None:
    """Flatten the tree; ``number`` is the number of the item that this node is."""
    if node.tag == "item":
        started = len(leaves)
        level = sum(name != "quotation" for name in within)
        own = bool(node.lines) or not node.children or node.children[0].tag not in ("bullets", "numbers")
        if node.lines or not node.children:
            lines = node.lines or [node.at._replace(text="")]
            leaves.append(Leaf("list_item", level, number, within, lines))
        for child in node.children:
            _gather(child, within, leaves)
        if own and len(leaves) > started and leaves[started].kind == "list_text":
            leaves[started] = leaves[started]._replace(kind="list_item", number=number)
    elif node.tag in _LEAF_KINDS:
        leaves.append(Leaf(_LEAF_KINDS[node.tag], node.level, node.number, within, node.lines or [node.at]))
    elif node.tag == "p":
        leaves.append(_text_leaf(node.lines, within))
    else:
        name = {"quotation": "quotation", "bullets": "bullet_list", "numbers": "numbered_list"}.get(node.tag)
        inner = (*within, name) if name else within
        for place, child in enumerate(node.children):
            _gather(child, inner, leaves, None if node.number is None else node.number + place)
    if node.tail:
        leaves.append(_text_leaf(node.tail, within))


def _text_leaf(lines: list[Line], within: tuple[str, ...]) -> Leaf:
    if not within:
        return Leaf("paragraph", 0, None, within, lines)
    if within[-1] == "quotation":
        return Leaf("quotation", within.count("quotation"), None, within, lines)
    return Leaf("list_text", sum(name != "quotation" for name in within), None, within, lines)
