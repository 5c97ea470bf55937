# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Takes out of a paragraph what no machine may translate: quotations, names, addresses, code, marks of Markdown.

What is left goes to the engine as simple HTML: its tags move with the words they are about, which Markdown's own marks
do not. In the place of everything protected stands a word that no language has; an engine passes it on as it is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from editor_desk.bilingual.names import Name, NameClass, NameReader
from editor_desk.newsroom.languages import Language
from editor_desk.text.inlines import Inline, Span, Words, read_inlines
from editor_desk.text.quotations import quoted_spans

HOLDER = "Xq"
"""The word in the place of what is protected, with its number behind it."""
KIND_REFUSED = "machine.no_prose"
QUOTED = "machine.only_quoted"
EMPTY = "machine.nothing_to_draft"

_LEAD = re.compile(r"[ \t]*(?:#{1,6}[ \t]+|(?:[*+-]|\d{1,9}[.)])[ \t]+)?")
_NO_PROSE = re.compile(r"[ \t]*(?:\||>|```|~~~|!\[[^\]]*\]\([^)]*\)\s*\Z| {4})")
_ADDRESS = re.compile(
    r"https?://[^\s<>()]+[^\s<>().,;:!?…”’»]|\bwww\.[^\s<>()]+[^\s<>().,;:!?…”’»]"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)[@#]\w+"
)
_HOUSE = re.compile(r"¡Que Onda Magazine!|\bQue Onda(?: Magazine)?\b")
"""The magazine's own name: a greeting to any engine ("That Wave Magazine")."""
_NUMBER = re.compile(r"(?<![\w.,])[$€£]?\d[\d.,:]*\d[%º°]?(?!\w)")
_MORE_NAME = re.compile(r"(?:[ -](?:[^\W\d_a-záéíóúñü][\w’'.-]*))+", re.UNICODE)
_TWO_WORDS = re.compile(r"\w[ -]+\w")
_SURE = 0.75
"""From here on a single word with a capital is taken for a name."""
_OWN = ("own:", "title:")
_INLINE = {"strong": "b", "emphasis": "i", "b": "b", "i": "i", "em": "i", "cite": "i"}


class Piece(StrEnum):
    """What stands behind a holder."""

    NAME = "name"
    AS_IT_IS = "as_it_is"
    QUOTATION = "quotation"
    """Somebody's own words, left as they are for a person to translate."""


class Undraftable(ValueError):
    """A paragraph with nothing in it that a machine may translate; ``code`` is the sentence that says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Held:
    """What a holder stands for: the Markdown that takes its place in the other language."""

    kind: Piece
    text: str


@dataclass(frozen=True, slots=True)
class Protected:
    """A paragraph ready for an engine: ``html`` for it, and what puts the rest back.

    ``lead`` stands before it (the mark of a heading or an item), ``marks`` are Markdown's marks around what each tag
    holds, by the tag's number. ``source`` is the Markdown it was made of, ``starts_with_holder``: its first word is one.
    """

    source: str
    html: str
    lead: str
    held: tuple[Held, ...]
    marks: tuple[tuple[str, str], ...]
    language: Language

    @property
    def quotations(self) -> int:
        """How many quotations are left for a person."""
        return sum(each.kind is Piece.QUOTATION for each in self.held)


@dataclass(frozen=True, slots=True)
class _Taken:
    start: int
    end: int
    held: Held


def protect(
    paragraph: str, language: Language, names: NameReader | None = None, *, is_plain: bool = False
) -> Protected:
    """A paragraph's Markdown, written in ``language``, made ready; ``names`` finds people, places and terms in it.

    ``is_plain`` is the second try after an engine lost a mark: bold and italics go, a link stays untranslated.

    Raises ``Undraftable`` for photos, tables, code and quotations set as such, and where nothing but quoted or
    protected words is left.
    """
    source = paragraph.strip("\n")
    if _NO_PROSE.match(source):
        raise Undraftable(KIND_REFUSED)
    found = _LEAD.match(source)
    lead = found[0] if found else ""
    text = source[len(lead) :].rstrip()
    if not text.strip():
        raise Undraftable(EMPTY)
    writing = _Writing(text, language, names, is_plain=is_plain)
    made = writing.html()
    if not any(part.strip() and any(map(str.isalpha, part)) for part in writing.spoken):
        raise Undraftable(QUOTED if any(h.kind is Piece.QUOTATION for h in writing.held) else EMPTY)
    return Protected(source, made, lead, tuple(writing.held), tuple(writing.marks), language)


class _Writing:
    """One paragraph being written for the engine."""

    def __init__(
        self, text: str, language: Language, names: NameReader | None, *, is_plain: bool = False
    ) -> None:
        self._is_plain = is_plain
        self._at = 0
        self._text = text
        self._language = language
        self._names = names
        self.held: list[Held] = []
        self.marks: list[tuple[str, str]] = []
        self.spoken: list[str] = []
        """The words that are left for the engine."""
        self._quoted = [span for span in quoted_spans(text) if any(map(str.isalpha, text[span[0] : span[1]]))]

    def html(self) -> str:
        """All of it."""
        nodes = read_inlines(self._text)
        self._quoted = _over_whole_marks(self._quoted, nodes)
        return "".join(self._written(nodes))

    def _written(self, nodes: Sequence[Inline]) -> Iterator[str]:
        """Nodes in order; a quotation is one holder, whatever marks are in it."""
        for node in nodes:
            if node.end <= self._at:
                continue
            if isinstance(node, Words):
                yield from self._up_to(node)
                continue
            quoted = next((span for span in self._quoted if span[0] == node.start), None)
            if quoted is not None:
                yield self._quotation(*quoted)
            else:
                yield from self._dressed(node)
                self._at = max(self._at, node.end)

    def _up_to(self, node: Words) -> Iterator[str]:
        """The words of a node with the quotations that begin in it."""
        self._at = max(self._at, node.start)
        for start, end in self._quoted:
            if self._at <= start < node.end:
                yield from self._words(self._text[self._at : start])
                yield self._quotation(start, end)
        if self._at < node.end:
            yield from self._words(node.text if self._at == node.start else self._text[self._at : node.end])
            self._at = node.end

    def _quotation(self, start: int, end: int) -> str:
        self._at = end
        return self._hold(Held(Piece.QUOTATION, self._text[start:end]))

    def _dressed(self, node: Span) -> Iterator[str]:
        opening = self._text[node.start : node.inner_start]
        closing = self._text[node.inner_end : node.end]
        if node.kind in ("code", "image") or opening.startswith("<") or node.kind not in (*_INLINE, "link"):
            yield self._hold(Held(Piece.AS_IT_IS, self._text[node.start : node.end]))
            return
        if self._is_plain:
            if node.kind == "link":
                yield self._hold(Held(Piece.AS_IT_IS, self._text[node.start : node.end]))
            else:
                yield from self._written(node.children)
            return
        number = len(self.marks)
        self.marks.append((opening, closing))
        tag = "a" if node.kind == "link" else _INLINE[node.kind]
        yield f'<{tag} href="m{number}">' if tag == "a" else f'<{tag} id="m{number}">'
        yield from self._written(node.children)
        yield f"</{tag}>"

    def _words(self, text: str) -> Iterator[str]:
        at = 0
        for taken in self._taken(text):
            yield self._spoken(text[at : taken.start])
            yield self._hold(taken.held)
            at = taken.end
        yield self._spoken(text[at:])

    def _spoken(self, text: str) -> str:
        self.spoken.append(text)
        return html.escape(text.replace("\n", " "), quote=False)

    def _hold(self, held: Held) -> str:
        self.held.append(held)
        return f"{HOLDER}{len(self.held) - 1}"

    # What is taken out of words

    def _taken(self, text: str) -> list[_Taken]:
        found = [_Taken(*hit.span(), Held(Piece.AS_IT_IS, hit[0])) for hit in _ADDRESS.finditer(text)]
        found += [_Taken(*hit.span(), Held(Piece.NAME, hit[0])) for hit in _HOUSE.finditer(text)]
        names = self._names.find(text, self._language) if self._names else ()
        for name in names:
            taken = self._name(name, text, names)
            if taken is not None:
                found.append(taken)
        apart: list[_Taken] = []
        for each in sorted(found, key=lambda taken: (taken.start, -taken.end)):
            if not apart or each.start >= apart[-1].end:
                apart.append(each)
        return apart

    def _name(self, name: Name, text: str, names: Sequence[Name]) -> _Taken | None:
        is_own = any(reading.startswith(_OWN) for reading in name.readings)
        if name.kind in (NameClass.ROLE, NameClass.PEOPLE, NameClass.TERM) and not is_own:
            return None
        start, end = name.start, name.end
        if name.kind is NameClass.NAME and not is_own:
            end = self._whole(text, end, names)
            if not (_TWO_WORDS.search(text[start:end]) or name.sure >= _SURE):
                return None
            return _Taken(start, end, Held(Piece.NAME, text[start:end]))
        if self._names is None:
            return None
        written = self._names.written(name, self._language.other)
        if written is None:
            # A word with no form of its own in the other language: a name stays, a thing is the engine's.
            return _Taken(start, end, Held(Piece.NAME, text[start:end])) if is_own else None
        if text[start:end].islower() and written[:1].isupper():
            return None
        return _Taken(start, end, Held(Piece.NAME, _with_article(text[start:end], written, self._language)))

    def _whole(self, text: str, end: int, names: Sequence[Name]) -> int:
        """A name goes on over the capitals behind it ("Kim Jong Un"), as far as no other begins."""
        found = _MORE_NAME.match(text, end)
        if found is None:
            return end
        limit = min((name.start for name in names if name.start >= end), default=len(text))
        return end + len(found[0].rstrip(".")) if found.end() <= limit else end


def _over_whole_marks(quoted: Sequence[tuple[int, int]], nodes: Sequence[Inline]) -> list[tuple[int, int]]:
    """Quotations that begin or end within a link or bold words take in all of it, or something of it would be lost."""
    found: list[tuple[int, int]] = []
    for start, end in quoted:
        for node in _spans(nodes):
            if node.start < end and start < node.end and not (node.start < start and end < node.end):
                start, end = min(start, node.start), max(end, node.end)
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _spans(nodes: Sequence[Inline]) -> Iterator[Span]:
    for node in nodes:
        if isinstance(node, Span):
            yield node
            yield from _spans(node.children)


def _with_article(said: str, written: str, language: Language) -> str:
    """The article that belonged to the name in Spanish is one in English, too ("la ONU", "the United Nations")."""
    first = said.split(" ", 1)[0].casefold()
    if language is Language.ES and first in ("el", "la", "los", "las") and not written.startswith("The "):
        return f"the {written}"
    return written
