# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Clean HTML as the Markdown of our stories, each paragraph read back before it is believed.

markdownify walks the tags; what a paragraph says and how it is dressed is compared with what our own reader
(``text/markdown_map``) finds in it. Where it differs, marks are written more carefully, then dress is given up,
never a word: ``***a**b*`` may lose its italics, a line "1. Mayo" never its number.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bs4.element import NavigableString, Tag
from markdownify import ATX, MarkdownConverter

from editor_desk.intake.as_markdown import words_as_markdown
from editor_desk.text.inlines import ESCAPABLE, Inline, Words, read_inlines
from editor_desk.text.markdown_map import read_markdown

_ANY_MARK = re.compile(f"[{re.escape(''.join(ESCAPABLE))}&<~=]")
_PLAIN_TARGET = re.compile(r"(?:[^\s()<>\\]|\([^\s()<>\\]*\))+")
_DRESS = frozenset(("strong", "em", "code", "sub", "sup"))
_TAG_OF = {"strong": "strong", "emphasis": "em", "sub": "sub", "sup": "sup", "code": "code"}


class _Way(NamedTuple):
    """One way of writing words: which letters are escaped, which dress is kept, the sign of italics."""

    letters: Callable[[str], str]
    dress: frozenset[str]
    italics: str = "*"


def every_mark_escaped(words: str) -> str:
    """Words as Markdown in which no letter can be a mark, wherever it comes to stand."""
    return _ANY_MARK.sub(lambda mark: f"\\{mark[0]}" if mark[0] in ESCAPABLE else f"&#{ord(mark[0])};", words)


_WAYS = (
    _Way(words_as_markdown, _DRESS),
    _Way(every_mark_escaped, _DRESS),
    _Way(every_mark_escaped, _DRESS, "_"),
    _Way(every_mark_escaped, _DRESS - {"em"}),
    _Way(every_mark_escaped, frozenset()),
)

_IN_CELLS = _DRESS - {"code"}  # a bar in it could not be told from a border
_WAYS_IN_CELLS = tuple(
    way._replace(dress=way.dress & _IN_CELLS)
    for way in (_Way(lambda words: words_as_markdown(words).replace("|", "\\|"), _DRESS), *_WAYS[1:])
)


class NewsroomMarkdown(MarkdownConverter):
    """markdownify in our dialect: four spaces below an item, fences, and paragraphs that are read back."""

    def __init__(self) -> None:
        super().__init__(heading_style=ATX, bullets="-")

    def convert_p(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        in_item = el.parent is not None and el.parent.name == "li"
        return f"\n\n{_that_shows(el)}{chr(10) if in_item else chr(10) * 2}"

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: N802
        return f"\n\n{_that_shows(el, '#' * n + ' ')}\n\n"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f" {_that_shows(el, ways=_WAYS_IN_CELLS)} |"

    convert_th = convert_td

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        parent = el.parent
        mark = "-"
        if parent is not None and parent.name == "ol":
            mark = f"{self._number(parent, el)}."
        lines = re.sub(r"\n{3,}", "\n\n", text.strip("\n")).split("\n")
        below = "".join(f"\n    {line}" if line else "\n" for line in lines[1:])
        after = "\n\n" if "" in lines else "\n"  # else the next item would be taken for its last paragraph's
        return f"{mark} {lines[0]}{below}{after}"

    def convert_list(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n{text.rstrip()}\n" if "li" in parent_tags else f"\n\n{text.rstrip()}\n\n"

    convert_ul = convert_list
    convert_ol = convert_list

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        longest = max((len(ticks) for ticks in re.findall(r"`{3,}", text)), default=2)
        fence = "`" * (longest + 1)
        return f"\n\n{fence}\n{text.strip(chr(10))}\n{fence}\n\n"

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip()}\n\n"

    def process_text(self, el: NavigableString, parent_tags: set[str] | None = None) -> str:
        return str(el) if parent_tags and "pre" in parent_tags else ""  # _that_shows writes the words

    def _number(self, parent: Tag, item: Tag) -> int:
        """An item's number; counting its brothers anew for each would take the square of their number."""
        known: tuple[Tag, int] | None = getattr(self, "_counted", None)
        number = known[1] + 1 if known and known[0] is parent else int(str(parent.get("start") or 1))
        self._counted = (parent, number)
        return number


def _that_shows(element: Tag, mark: str = "", ways: tuple[_Way, ...] = _WAYS) -> str:
    """The Markdown of these words that our reader reads as these words, in the best dress that holds."""
    wanted = list(_pieces(element, frozenset(), ""))
    last = ""
    for way in ways:
        last = mark + _written(element, way)
        if _reads_as(last, [_undressed(piece, way) for piece in wanted], len(mark) - 1):
            return last
    return last


def _written(element: Tag, way: _Way) -> str:
    out = []
    for child in element.children:
        if isinstance(child, NavigableString):
            out.append(way.letters(str(child)))
        elif isinstance(child, Tag):
            out.append(_marked(child, way))
    return "".join(out)


def _marked(tag: Tag, way: _Way) -> str:
    name = tag.name
    if name == "br":
        return "  \n"
    if name == "img":
        return f"![{every_mark_escaped(str(tag.get('alt') or ''))}]({tag.get('src')})"
    if name == "code" and name in way.dress:
        return _code(tag.get_text())
    inner = _written(tag, way)
    if name == "a":
        return _link(tag, inner)
    if name not in way.dress:
        return inner
    if name in ("sub", "sup"):
        return f"<{name}>{inner}</{name}>"
    sign = "**" if name == "strong" else way.italics
    return f"{sign}{inner}{sign}"


def _code(words: str) -> str:
    longest = max((len(ticks) for ticks in re.findall("`+", words)), default=0)
    fence, gap = "`" * (longest + 1), " " if longest else ""
    return f"{fence}{gap}{words}{gap}{fence}"


def _link(tag: Tag, inner: str) -> str:
    target = str(tag.get("href") or "")
    if not target:
        return inner
    if tag.get_text() == target and tag.string is not None and "://" in target:
        return f"<{target}>"
    if html.unescape(target) != target:
        target = target.replace("&", "&amp;")
    target = target.replace("|", "%7C")
    if not _PLAIN_TARGET.fullmatch(target):
        target = target.replace("(", "%28").replace(")", "%29").replace("\\", "%5C")
        target = target.replace("<", "%3C").replace(">", "%3E")
    return f"[{inner}]({target})"


_Piece = tuple[str, frozenset[str], str]
"""Words, their dress, and where they lead; a photo is no word and its address."""


def _pieces(element: Tag, dress: frozenset[str], target: str) -> Iterator[_Piece]:
    for child in element.children:
        if isinstance(child, NavigableString):
            yield str(child), dress, target
        elif isinstance(child, Tag):
            if child.name == "br":
                yield "\n", dress, target
            elif child.name == "img":
                yield "", dress, str(child.get("src"))
            elif child.name == "a":
                yield from _pieces(child, dress, str(child.get("href") or ""))
            else:
                yield from _pieces(child, dress | {child.name}, target)


def _found(nodes: tuple[Inline, ...], dress: frozenset[str], target: str) -> Iterator[_Piece]:
    for node in nodes:
        if isinstance(node, Words):
            yield node.text, dress, target
        elif node.kind == "image":
            yield "", dress, node.target
        elif node.kind == "link":
            yield from _found(node.children, dress, node.target)
        else:
            yield from _found(node.children, dress | {_TAG_OF.get(node.kind, node.kind)}, target)


def _undressed(piece: _Piece, way: _Way) -> _Piece:
    return piece[0], piece[1] & way.dress, piece[2]


def _reads_as(markdown: str, wanted: list[_Piece], level: int) -> bool:
    """Whether this is one paragraph (a heading of ``level`` above 0) of these words in this dress."""
    marked = read_markdown(markdown)
    kinds = [(block.kind, block.level) for block in marked.blocks]
    words = "".join(piece[0] for piece in wanted)
    if level > 0:
        expected = [("heading", level)]
    elif words or not wanted:
        expected = [("paragraph", 0)]
    else:
        expected = [("photo", 0)]
    if not markdown:
        return not words
    if kinds != expected or marked.visible != words:
        return False
    inline = markdown.lstrip("# ") if level > 0 else markdown
    return _by_letter(_found(read_inlines(inline), frozenset(), "")) == _by_letter(iter(wanted))


def _by_letter(pieces: Iterator[_Piece]) -> list[_Piece]:
    """Dress letter by letter as far as it shows: joined where it is one, none on spaces."""
    out: list[_Piece] = []
    for words, dress, target in pieces:
        for part in re.findall(r"\s+|\S+", words) if words else [""]:
            piece = (part, frozenset(), "") if part.isspace() else (part, dress, target)
            if out and part and out[-1][0] and out[-1][1:] == piece[1:] and not part.isspace():
                out[-1] = (out[-1][0] + part, *piece[1:])
            else:
                out.append(piece)
    return out
