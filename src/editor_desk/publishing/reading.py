# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Reading exported HTML again: the words of each part, its links and pictures, as a browser would find them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from editor_desk.publishing.links import may_lead_to
from editor_desk.publishing.manuscript import Manuscript, one_line

_VOID = frozenset(("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"))
_INLINE = frozenset(
    (
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "em",
        "i",
        "img",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
    )
)
_DANGEROUS = frozenset(
    (
        "script",
        "iframe",
        "object",
        "embed",
        "form",
        "style",
        "svg",
        "math",
        "base",
        "link",
        "meta",
        "template",
    )
)
_OF_THE_HEAD = frozenset(("link", "meta", "style", "script"))


@dataclass(slots=True)
class Page:
    """What an HTML text says: words by part ("body" in a text without page around it), links, pictures, alternates."""

    parts: dict[str, list[str]] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    pictures: list[tuple[str, str]] = field(default_factory=list)
    alternates: dict[str, str] = field(default_factory=dict)
    meta: dict[str, str] = field(default_factory=dict)
    language: str = ""
    data: str = ""
    dangers: list[str] = field(default_factory=list)

    def words(self, part: str) -> str:
        """The words of a part on one line; empty where it is missing."""
        return one_line("".join(self.parts.get(part, ())))


def read_page(text: str) -> Page:
    """Read HTML. Any text can be read; what could run or hide on a page is listed in ``dangers``."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page


def difference_in_notes(of: Manuscript, page: Page) -> dict[str, bool]:
    """Whether what readers are told of changes is on the page, word for word."""
    told = {
        "updated": [note.text for note in of.notes if note.is_update],
        "notes": [note.text for note in of.notes if not note.is_update],
    }
    return {"notes": all(page.words(part) == " ".join(lines) for part, lines in told.items())}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._note(tag, given)
        if tag not in _INLINE:
            self._say(" ")
        if tag not in _VOID:
            outside = "page" if tag == "html" else self._part
            self._open.append((tag, given.get("data-part", outside)))

    def handle_endtag(self, tag: str) -> None:
        if tag in (name for name, _ in self._open):
            while self._open and self._open.pop()[0] != tag:
                pass
        if tag not in _INLINE:
            self._say(" ")

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] == "script":
            self.page.data += data
        else:
            self._say(data)

    @property
    def _part(self) -> str:
        return self._open[-1][1] if self._open else "body"

    def _say(self, words: str) -> None:
        self.page.parts.setdefault(self._part, []).append(words)

    def _note(self, tag: str, given: dict[str, str]) -> None:
        page = self.page
        if tag == "html":
            page.language = given.get("lang", "")
        elif tag == "a" and "href" in given:
            page.links.append(given["href"])
        elif tag == "img":
            page.pictures.append((given.get("src", ""), given.get("alt", "")))
        elif tag == "link" and given.get("rel") == "alternate":
            page.alternates[given.get("hreflang", "")] = given.get("href", "")
        elif tag == "meta" and "name" in given:
            page.meta[given["name"]] = given.get("content", "")
        in_head = any(name == "head" for name, _ in self._open)
        if tag in _DANGEROUS and not (in_head and tag in _OF_THE_HEAD):
            page.dangers.append(tag)
        for name, value in given.items():
            if name.startswith("on") or (name in ("href", "src") and not may_lead_to(value)):
                page.dangers.append(f"{tag} {name}")
