# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The clipboard's HTML as a row of plain parts: paragraphs, headings, items, tables, whatever stood in what.

Word writes list items as paragraphs, Google Docs lists within lists and articles within ``<b>``, Outlook a
mail within tables. A row of parts, each knowing only its depth, has none of these shapes left.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from editor_desk.intake.pasted_dress import PLAIN, Dress, dress_of, is_hidden, style_of
from editor_desk.intake.pasted_lists import ListMark, Lists, typed_mark
from editor_desk.intake.pasted_rows import Part, Rows
from editor_desk.intake.pasted_tags import Closing, Fragment, Opening, tokens
from editor_desk.intake.pasted_words import Run, settled, shown_words, split_at_gaps

_PARAGRAPHS = frozenset(
    (
        *(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "figure",
            "figcaption",
        ),
        *("address", "details", "summary", "dl", "dt", "dd", "form", "fieldset", "center", "body", "html"),
        *("hgroup", "legend", "caption", "tr", "tbody", "thead", "tfoot"),
    )
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = {"ul": "ul", "menu": "ul", "dir": "ul", "ol": "ol"}
_CELLS = frozenset(("td", "th"))
_PARTS = _PARAGRAPHS | _HEADINGS | _LISTS.keys() | _CELLS | {"blockquote", "pre", "li", "table", "hr"}
_UNSHOWN = frozenset(
    (
        *("head", "template", "svg", "math", "object", "select", "noscript", "audio", "video", "canvas"),
        *("datalist", "button", "xml", "map", "rp"),
    )
)
_EMPTY = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_BOUNDS = frozenset(("table", "td", "th", "caption", "ul", "ol"))
_CLOSES = {
    **{name: (name,) for name in ("li", "tr")},
    **dict.fromkeys(("td", "th"), ("td", "th")),
    **dict.fromkeys(("dt", "dd"), ("dt", "dd")),
}
_OF_TABLES = frozenset(("tr", "td", "th"))
_DEEPEST_QUOTE = 5
_DEEPEST_TABLE = 20
_PHOTO = re.compile(r"photo:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_PICTOGRAPH = re.compile("[\u00a9\u00ae\u200d\u203c-\u3299\ufe0f\U0001f000-\U0001faff\U000e0020-\U000e007f]+")
_IN_LIST = re.compile(r"l\d+ level\d")
_WORD_QUOTES = frozenset(("msoquote", "msointensequote"))


@dataclass(slots=True)
class _Open:
    """A tag not closed yet, and what holds for the words in it."""

    name: str
    dress: Dress
    is_hidden: bool = False
    is_mark: bool = False
    quote: int = 0
    heading: str = ""


def parts_of(source: str) -> list[Part]:
    """The parts of any clipboard HTML, in order; text without a tag is one paragraph. Nothing raises."""
    reader = _Reader()
    for token in tokens(source):
        if isinstance(token, str):
            reader.words(token)
        elif isinstance(token, Opening):
            reader.opening(token)
        elif isinstance(token, Closing):
            reader.closing(token.name)
        elif token is Fragment.START:
            reader.forget()
        else:
            break
    return reader.finished()


def paragraphs_of(source: str) -> list[str]:
    """The words alone, parted at every tag that makes a part; for what is too large to be a story."""
    said: list[str] = []
    for token in tokens(source):
        if isinstance(token, str):
            said.append(shown_words(token, keeps_lines=False))
        elif isinstance(token, (Opening, Closing)):
            said.append("\n" if token.name in _PARTS or token.name == "br" else "")
        elif token is Fragment.END:
            break
        else:
            said.clear()
    return [line for line in (" ".join(each.split()) for each in "".join(said).split("\n")) if line]


class _Reader:
    """Walks the pieces once, holding the open tags and the paragraph being read."""

    def __init__(self) -> None:
        self._open = [_Open("", PLAIN)]
        self._places: dict[str, list[int]] = defaultdict(list)  # where in _open each name stands
        self._bounds: list[int] = []
        self._runs: list[Run] = []
        self._rows = Rows()
        self._lists = Lists()
        self._mark: ListMark | None = None
        self._code: list[str] | None = None
        self._forgotten = False

    # What comes in

    def words(self, words: str) -> None:
        here = self._open[-1]
        if here.is_mark and self._mark:
            self._mark.said += words
        elif not here.is_hidden and self._code is not None:
            self._code.append(words)
        elif not here.is_hidden:
            if words.isspace() and "\u00a0" not in words and not self._runs:
                return
            self._runs.append(Run(shown_words(words, keeps_lines=here.dress.keeps_lines), here.dress))

    def opening(self, tag: Opening) -> None:
        name, here = tag.name, self._open[-1]
        if name in _PARTS:
            self._close_before(name)
            here = self._open[-1]
        if name in _EMPTY:
            if not here.is_hidden:
                self._empty(tag)
            return
        style = style_of(tag.attributes)
        opened = _Open(name, here.dress, here.is_hidden, here.is_mark, here.quote, here.heading)
        opened.dress = dress_of(name, tag.attributes, style, here.dress)
        opened.is_mark = here.is_mark or style.get("mso-list") == "ignore"
        is_revision = name == "del" and not {"datetime", "cite"}.isdisjoint(tag.attributes)
        opened.is_hidden = (
            (here.is_hidden and name != "body")
            or opened.is_mark
            or name in _UNSHOWN
            or is_revision
            or is_hidden(tag.attributes, style)
        )
        if name in _PARTS and not opened.is_hidden:
            self._part_opens(tag, style, opened)
        self._places[name].append(len(self._open))
        if name in _BOUNDS:
            self._bounds.append(len(self._open))
        self._open.append(opened)

    def closing(self, name: str) -> None:
        if name == "br":
            self._break()
            return
        places = self._places[name]
        bound = self._bounds[-1] if self._bounds else 0
        if not places or (places[-1] < bound and name not in _BOUNDS and name not in ("tr", "li", "body")):
            if name in _PARTS:
                self._end_part()
            return
        self._pop_to(places[-1])

    def forget(self) -> None:
        """The copied part begins here: what was read is around it."""
        if not self._forgotten:
            self._forgotten = True
            self._runs, self._mark = [], None
            self._rows.forget()

    def finished(self) -> list[Part]:
        self._pop_to(1)
        self._end_part()
        return self._rows.finished()

    # Tags that make parts

    def _close_before(self, name: str) -> None:
        """What the start of a part closes without a word: a paragraph, an item by the next item."""
        bound = self._bounds[-1] if self._bounds else 0
        table = self._places["table"][-1] if self._places["table"] else 0
        for closed in ("p", *_CLOSES.get(name, ())):
            places = self._places[closed]
            if places and places[-1] > (table if closed in _OF_TABLES else bound):
                self._pop_to(places[-1])

    def _part_opens(self, tag: Opening, style: dict[str, str], opened: _Open) -> None:
        self._end_part()
        name = tag.name
        kinds = tag.attributes.get("class", "").lower().split()
        if name in _LISTS:
            self._lists.opens(_LISTS[name], tag.attributes.get("start", ""))
        elif name == "li":
            level = tag.attributes.get("aria-level") or tag.attributes.get("data-aria-level") or ""
            self._lists.item(level, tag.attributes.get("value", ""))
        elif name in _HEADINGS or "msotitle" in kinds:
            opened.heading = name if name in _HEADINGS else "h1"
        elif name == "blockquote" or not _WORD_QUOTES.isdisjoint(kinds):
            opened.quote = min(opened.quote + 1, _DEEPEST_QUOTE)
        elif name == "table":
            if len(self._places["table"]) < _DEEPEST_TABLE:
                self._rows.table_opens()
        elif name == "tr":
            self._rows.row()
        elif name in _CELLS:
            self._rows.cell(tag.attributes.get("colspan", ""), tag.attributes.get("rowspan", ""))
        elif name == "pre":
            written = "wrap" in tag.attributes or style.get("white-space", "").startswith("pre-")
            if written:
                opened.dress = Dress(keeps_lines=True)
            else:
                self._code = []
        listed = style.get("mso-list", "")
        if _IN_LIST.match(listed) or any(kind.startswith("msolistparagraph") for kind in kinds):
            self._mark = ListMark(listed)

    def _pop_to(self, place: int) -> None:
        while len(self._open) > place:
            opened = self._open[-1]
            if opened.name in _PARTS and not opened.is_hidden:
                self._end_part()
                self._part_closes(opened.name)
            self._open.pop()
            self._places[opened.name].pop()
            if opened.name in _BOUNDS:
                self._bounds.pop()

    def _part_closes(self, name: str) -> None:
        if name in _LISTS:
            self._lists.closes()
        elif name == "table" and len(self._places["table"]) <= _DEEPEST_TABLE:
            self._rows.table_closes()
        elif name == "pre":
            self._code = None

    def _empty(self, tag: Opening) -> None:
        if tag.name == "br":
            self._break()
        elif tag.name == "hr":
            self._end_part()
            self._rows.add(Part("hr", []))
        elif tag.name == "img":
            self._picture(tag.attributes)

    def _break(self) -> None:
        here = self._open[-1]
        if self._code is not None:
            self._code.append("\n")
        elif not here.is_hidden:
            self._runs.append(Run("\n", here.dress))

    def _picture(self, attributes: dict[str, str]) -> None:
        """Only photos of this desk and pictures of a letter (an emoji) come along."""
        source, alt = attributes.get("src", "").strip(), attributes.get("alt", "")
        if _PHOTO.fullmatch(source):
            self._runs.append(
                Run("", PLAIN, source.lower(), " ".join(shown_words(alt, keeps_lines=False).split()))
            )
        elif alt and len(alt) < 16 and _PICTOGRAPH.fullmatch(alt):
            self._runs.append(Run(alt, self._open[-1].dress))

    # The end of a part

    def _end_part(self) -> None:
        if self._code is not None:
            lines = shown_words("".join(self._code), keeps_lines=True)
            self._code = []
            if lines.strip():
                self._rows.add(Part("pre", [Run(lines.strip("\n"))]))
            return
        runs, self._runs = self._runs, []
        mark, self._mark = self._mark, None
        if not runs:
            return
        here = self._open[-1]
        pieces = [piece for piece in map(settled, split_at_gaps(runs)) if piece]
        if here.heading and pieces and not self._lists.depth:
            joined = [run for piece in pieces for run in (Run(" "), *piece)]
            plain = [
                run._replace(words=run.words.replace("\n", " "), dress=_lighter(run.dress)) for run in joined
            ]
            self._rows.add(Part(here.heading, settled(plain), here.quote))
            return
        for piece in pieces:
            if mark is not None and not mark.said and not mark.level:
                piece = typed_mark(piece, mark)
            self._rows.add(self._lists.part(piece, here.quote, mark))
            if mark is not None:
                mark = mark.going_on()


def _lighter(dress: Dress) -> Dress:
    """A heading is bold already."""
    return Dress(emphasis=dress.emphasis, code=dress.code, height=dress.height, link=dress.link)
