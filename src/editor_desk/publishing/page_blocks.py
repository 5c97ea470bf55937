# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An article taken apart again into the blocks a reader sees, for the preview: what stands there is what goes out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_SPACE = re.compile(r"[ \t\r\n]+")
_STYLES = {
    "strong": "strong",
    "b": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "code": "code",
    "sub": "sub",
    "sup": "sup",
}
_TEXTS = ("p", "h1", "h2", "h3", "h4", "h5", "h6")
_CONTAINERS = ("ul", "ol", "blockquote")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look. ``styles`` of strong, emphasis, code, sub, sup, cutline, credit; ``link`` where they lead.

    With ``picture`` (the address of an image) the words are its alt text. A line break is "\\n".
    """

    text: str
    styles: frozenset[str] = frozenset()
    link: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of a page. ``part`` is label, headline, dek, byline or body; blocks that look alike are equal.

    ``kind`` is paragraph, h1 to h6, item, code, rule, figure, caption or table; ``marker`` what stands before
    a list item, ``depth`` how deep in lists, ``quotes`` in how many quotations, ``rows`` a table's cells,
    its head first where ``has_head``, ``aligns`` how each of its columns stands (left, right, center or empty).
    """

    part: str
    kind: str
    runs: tuple[Run, ...] = ()
    marker: str = ""
    depth: int = 0
    quotes: int = 0
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    has_head: bool = False
    aligns: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Its words, without marker and pictures."""
        return "".join(run.text for run in self.runs if not run.picture)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The addresses of the pictures in it."""
        return tuple(run.picture for run in self.runs if run.picture)


def page_blocks(article: str) -> tuple[PageBlock, ...]:
    """The blocks of an article's HTML as ``publishing.article`` sets it. Any text can be read."""
    taker = _Taker()
    taker.feed(article)
    taker.close()
    taker.end_block()
    return tuple(taker.blocks)


@dataclass(slots=True)
class _Table:
    rows: list[tuple[tuple[Run, ...], ...]] = field(default_factory=list)
    row: list[tuple[Run, ...]] = field(default_factory=list)
    aligns: list[str] = field(default_factory=list)
    has_head: bool = False


class _Taker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[PageBlock] = []
        self._runs: list[Run] = []
        self._kind = ""
        self._part = "body"
        self._marker = ""
        self._styles: list[tuple[str, str]] = []
        self._links: list[str] = []
        self._lists: list[int | None] = []
        self._quotes = 0
        self._table: _Table | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        part = given.get("data-part", "")
        if tag in _TEXTS:
            self.end_block()
            self._part = part or "body"
            self._kind = "item" if self._lists and tag == "p" else "paragraph" if tag == "p" else tag
        elif tag in _STYLES or part in ("cutline", "credit"):
            self._styles.append((tag, _STYLES.get(tag, part)))
        elif tag == "a":
            self._links.append(given.get("href", ""))
        elif tag == "br":
            self._add("\n")
        elif tag == "img":
            self._add(given.get("alt", ""), given.get("src", ""))
        elif tag == "hr":
            self.end_block()
            self.blocks.append(PageBlock("body", "rule", quotes=self._quotes))
        elif tag in ("pre", "figure", "figcaption"):
            self.end_block()
            self._kind = {"pre": "code", "figcaption": "caption"}.get(tag, tag)
        elif tag in ("table", "tr", "td", "th"):
            self._open_table(tag, given)
        elif tag in _CONTAINERS or tag == "li":
            self._open_container(tag, given)

    def handle_endtag(self, tag: str) -> None:
        if tag in _TEXTS or tag in ("pre", "figure", "figcaption", "li"):
            self.end_block()
        elif self._styles and self._styles[-1][0] == tag:
            self._styles.pop()
        elif tag == "a" and self._links:
            self._links.pop()
        elif tag in ("ul", "ol") and self._lists:
            self.end_block()
            self._lists.pop()
        elif tag == "blockquote":
            self.end_block()
            self._quotes = max(0, self._quotes - 1)
        elif tag in ("table", "tr", "td", "th") and self._table is not None:
            self._close_table(tag, self._table)

    def handle_data(self, data: str) -> None:
        if self._kind == "code":
            self._add(data)
        elif self._kind or data.strip() or self._runs:
            self._add(_SPACE.sub(" ", data))

    def end_block(self) -> None:
        """What was gathered is a block, where it is anything."""
        runs, kind = _trimmed(self._runs, is_verbatim=self._kind == "code"), self._kind
        self._runs, self._kind = [], ""
        if not runs or self._table is not None:
            return
        kind = kind or ("item" if self._lists else "paragraph")
        marker, self._marker = self._marker, ""
        self.blocks.append(PageBlock(self._part, kind, runs, marker, len(self._lists), self._quotes))
        self._part = "body"

    def _add(self, text: str, picture: str = "") -> None:
        styles = frozenset(style for _, style in self._styles)
        self._runs.append(Run(text, styles, self._links[-1] if self._links else "", picture))

    def _open_container(self, tag: str, given: dict[str, str]) -> None:
        self.end_block()
        if tag == "blockquote":
            self._quotes += 1
        elif tag != "li":
            start = given.get("start", "1")
            self._lists.append((int(start) if start.isdecimal() else 1) if tag == "ol" else None)
        elif self._lists:
            number = self._lists[-1]
            self._marker = "•" if number is None else f"{number}."
            if number is not None:
                self._lists[-1] = number + 1

    def _open_table(self, tag: str, given: dict[str, str]) -> None:
        if tag == "table":
            self.end_block()
            self._table = _Table()
        elif tag == "tr" and self._table is not None:
            self._table.row, self._table.aligns = [], []
        else:
            self._runs = []
            if self._table is not None:
                self._table.has_head |= tag == "th"
                self._table.aligns.append(given.get("align", ""))

    def _close_table(self, tag: str, table: _Table) -> None:
        if tag in ("td", "th"):
            table.row.append(_trimmed(self._runs))
            self._runs = []
        elif tag == "tr":
            table.rows.append(tuple(table.row))
        else:
            self._table, self._runs = None, []
            if table.rows:
                rows, aligns = tuple(table.rows), tuple(table.aligns)
                self.blocks.append(
                    PageBlock("body", "table", rows=rows, has_head=table.has_head, aligns=aligns)
                )


def _trimmed(runs: list[Run], *, is_verbatim: bool = False) -> tuple[Run, ...]:
    """The runs without the space before the first and after the last word; neighbours of one look in one."""
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before and not (run.picture or before.picture) and _looks(before) == _looks(run):
            joined[-1] = Run(before.text + run.text, run.styles, run.link)
        elif run.text or run.picture:
            joined.append(run)
    if is_verbatim:
        text = "".join(run.text for run in joined).strip("\n")
        return (Run(text, frozenset(("code",))),) if text else ()
    if joined and not joined[0].picture:
        joined[0] = Run(joined[0].text.lstrip(" \n"), joined[0].styles, joined[0].link)
    if joined and not joined[-1].picture:
        joined[-1] = Run(joined[-1].text.rstrip(" \n"), joined[-1].styles, joined[-1].link)
    return tuple(run for run in joined if run.text or run.picture)


def _looks(run: Run) -> tuple[frozenset[str], str]:
    return run.styles, run.link
