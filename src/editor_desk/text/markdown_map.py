# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story's Markdown beside what its reader sees, with the positions of each in the other."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Literal, cast

from editor_desk.text.blocks import Leaf, read_blocks
from editor_desk.text.inlines import Inline, References, Words, read_inlines, visible_text
from editor_desk.text.source_lines import Line, source_lines

BlockKind = Literal[
    "paragraph",
    "heading",
    "list_item",
    "list_text",
    "quotation",
    "code",
    "rule",
    "photo",
    "table_cell",
    "html",
]
PHOTO_SCHEME = "photo:"


@dataclass(frozen=True, slots=True)
class Link:
    """A link: the visible text that carries it, and where it leads."""

    visible_start: int
    visible_end: int
    target: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in the body: ``start:end`` of the source, before the visible character ``visible_at``."""

    start: int
    end: int
    visible_at: int
    target: str
    alt: str
    title: str = ""

    @property
    def photo(self) -> str | None:
        """The UUID of a desk photo (``photo:UUID``), or None for a picture from elsewhere."""
        return self.target[len(PHOTO_SCHEME) :] if self.target.startswith(PHOTO_SCHEME) else None


@dataclass(frozen=True, slots=True)
class Block:
    """One part of the story that holds text.

    ``start:end`` are its whole source lines with their marks, ``visible_start:visible_end`` its text in
    ``MarkedText.visible``. ``level`` is the depth of a heading, list or quotation from 1, a table row from 0
    (its head), else 0; ``number`` the number shown before a numbered item, or a table cell's column from 1.
    ``list_text`` is a further paragraph of a list item; ``photo`` a paragraph of desk photos only; ``html`` a
    paragraph of tags or comments only. ``within`` names the containers from the outside in.
    """

    kind: BlockKind
    level: int
    start: int
    end: int
    visible_start: int
    visible_end: int
    number: int | None = None
    within: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()

    @property
    def ordered(self) -> bool:
        """Whether this is an item of a numbered list."""
        return self.kind == "list_item" and self.number is not None


@dataclass(frozen=True, slots=True)
class _Run:
    """Source ``start:end`` is seen as visible ``visible_start:visible_end``; letter by letter if ``same``."""

    start: int
    end: int
    visible_start: int
    visible_end: int
    same: bool


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A source, the text its reader sees, and the map between them. All offsets are code points.

    ``visible`` is the blocks' text joined by line breaks. Both directions of the map never decrease; offsets
    outside the text are drawn to its nearest end. Empty text has no blocks.
    """

    source: str
    visible: str
    blocks: tuple[Block, ...]
    _runs: tuple[_Run, ...]
    _starts: tuple[int, ...]
    _visible_starts: tuple[int, ...]

    @property
    def links(self) -> tuple[Link, ...]:
        """Every link of the story in order."""
        return tuple(link for block in self.blocks for link in block.links)

    @property
    def photos(self) -> tuple[str, ...]:
        """The UUIDs of the desk photos in the body, in order."""
        return tuple(image.photo for block in self.blocks for image in block.images if image.photo)

    def to_visible(self, source_offset: int) -> int:
        """The visible offset of a source offset; a mark gives the place where its text would stand."""
        at = bisect_right(self._starts, source_offset) - 1
        if at < 0:
            return 0
        run = self._runs[at]
        if source_offset >= run.end:
            return run.visible_end
        return run.visible_start + (source_offset - run.start) if run.same else run.visible_start

    def to_source(self, visible_offset: int) -> int:
        """The source offset of the character at a visible offset; the end of the text gives its last end."""
        run = self._run_at(visible_offset)
        if run is None:
            return 0
        if visible_offset >= run.visible_end:
            return run.end
        return run.start + max(0, visible_offset - run.visible_start) if run.same else run.start

    def source_span(self, visible_start: int, visible_end: int) -> tuple[int, int]:
        """The source span of visible text, without the marks around it. An empty span stays empty."""
        start = self.to_source(visible_start)
        if visible_end <= visible_start:
            return start, start
        run = self._run_at(visible_end - 1)
        if run is None:
            return start, start
        inside = run.same and visible_end <= run.visible_end
        end = run.start + (visible_end - run.visible_start) if inside else run.end
        return start, max(start, end)

    def visible_of(self, block: Block) -> str:
        """The visible text of one of its blocks."""
        return self.visible[block.visible_start : block.visible_end]

    def source_of(self, block: Block) -> str:
        """The Markdown of one of its blocks."""
        return self.source[block.start : block.end]

    def _run_at(self, visible_offset: int) -> _Run | None:
        at = bisect_right(self._visible_starts, visible_offset) - 1
        return self._runs[at] if at >= 0 else None


# Counting, pairing and saving ask about the same two texts within a moment; what is read is never changed.
@lru_cache(maxsize=8)
def read_markdown(source: str) -> MarkedText:
    """Read a story's Markdown. Any text can be read; broken markup is text. Nothing raises. Any thread."""
    leaves, references = read_blocks(source_lines(source))
    writer = _Writer(source, references)
    for leaf in leaves:
        writer.add(leaf)
    return writer.marked_text()


class _Writer:
    """Sets the visible text block by block, keeping the runs of the map in order."""

    def __init__(self, source: str, references: References) -> None:
        self._source = source
        self._references = references
        self._parts: list[str] = []
        self._runs: list[_Run] = []
        self._blocks: list[Block] = []
        self._at = 0  # visible length so far
        self._done = 0  # source offset so far

    def add(self, leaf: Leaf) -> None:
        if self._blocks:
            self._parts.append("\n")
            self._at += 1
        start = max(self._done, min(line.begin for line in leaf.lines))
        visible_start = self._at
        self._run(start, start, "", same=True)
        kind = leaf.kind
        links: list[Link] = []
        images: list[Image] = []
        if kind == "code":
            self._verbatim(leaf.lines)
        elif kind != "rule":
            place = _Places(leaf.lines)
            nodes = read_inlines(place.text, self._references)
            self._nodes(nodes, place, links, images)
            if self._at == visible_start and kind == "paragraph":
                kind = _kind_without_words(links, images)
        end = max(start, self._done, max(line.end for line in leaf.lines))
        self._done = end
        block = Block(
            cast("BlockKind", kind),
            leaf.level,
            start,
            end,
            visible_start,
            self._at,
            leaf.number,
            leaf.within,
            tuple(links),
            tuple(images),
        )
        self._blocks.append(block)

    def marked_text(self) -> MarkedText:
        runs = tuple(self._runs)
        starts = tuple([run.start for run in runs])
        visible_starts = tuple([run.visible_start for run in runs])
        return MarkedText(
            self._source, "".join(self._parts), tuple(self._blocks), runs, starts, visible_starts
        )

    def _run(self, start: int, end: int, text: str, *, same: bool) -> None:
        start = max(start, self._done)
        end = max(start, end)
        same = same and end - start == len(text)
        self._runs.append(_Run(start, end, self._at, self._at + len(text), same))
        self._parts.append(text)
        self._at += len(text)
        self._done = end

    def _verbatim(self, lines: list[Line]) -> None:
        while lines and not lines[-1].text.strip():
            lines = lines[:-1]
        for count, line in enumerate(lines):
            if line.text == "\x02":  # an empty fence
                continue
            start = line.origin + len(line.text) - len(line.text.lstrip(" "))
            if count:
                self._run(self._done, max(self._done, line.begin), "\n", same=False)
            lead = len(line.text) - len(line.text.lstrip(" "))
            if lead:
                self._run(max(line.begin, start - lead), start, line.text[:lead], same=True)
            self._run(start, line.origin + len(line.text), line.text[lead:], same=True)

    def _nodes(
        self, nodes: tuple[Inline, ...], place: "_Places", links: list[Link], images: list[Image]
    ) -> None:
        for node in nodes:
            if isinstance(node, Words):
                start = place.source(node.start)
                end = place.source(node.end - 1) + 1 if node.end > node.start else start
                self._run(start, end, node.text, same=True)
            elif node.kind == "image":
                alt = visible_text(node.children)
                images.append(
                    Image(
                        place.source(node.start),
                        place.source(node.end - 1) + 1,
                        self._at,
                        node.target,
                        alt,
                        node.title,
                    )
                )
            else:
                before = self._at
                self._nodes(node.children, place, links, images)
                if node.kind == "link":
                    links.append(Link(before, self._at, node.target, node.title))


def _kind_without_words(links: list[Link], images: list[Image]) -> BlockKind:
    if images and all(image.photo for image in images):
        return "photo"
    return "paragraph" if images or links else "html"


class _Places:
    """A block's text, whose lines stand apart in the source, and the source offset of each character."""

    __slots__ = ("_lines", "_starts", "text")

    def __init__(self, lines: list[Line]) -> None:
        lines = list(_trimmed(lines))
        self.text = "\n".join(line.text for line in lines)
        self._lines = lines
        self._starts = [0, *accumulate(len(line.text) + 1 for line in lines)]

    def source(self, offset: int) -> int:
        """The source offset of a character of the block's text; a line break stands at its line's end."""
        at = bisect_right(self._starts, offset) - 1
        line = self._lines[min(at, len(self._lines) - 1)]
        return line.origin + offset - self._starts[min(at, len(self._lines) - 1)]


def _trimmed(lines: list[Line]) -> Iterator[Line]:
    """The lines without the spaces before the first and after the last character of the block."""
    for index, line in enumerate(lines):
        if index == 0:
            line = line.cut(len(line.text) - len(line.text.lstrip()))
        if index == len(lines) - 1:
            line = line._replace(text=line.text.rstrip())
        yield line
