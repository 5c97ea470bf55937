# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A field of an edition as it is compared: its paragraphs, sentences and quotations, and the way back to its source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from editor_desk.bilingual.align import SentenceAt
from editor_desk.bilingual.compare.quotes import Quote, find_quotes
from editor_desk.bilingual.paragraphs import Paragraph, read_paragraphs
from editor_desk.newsroom.comparison import BODY, Passage
from editor_desk.text.addresses import paragraph_spans
from editor_desk.text.markdown_map import MarkedText, read_markdown

_EMPHASIS = re.compile(
    r"(?<![\w*\\])\*(?![*\s])[^*\n]+(?<![\s*])\*(?!\*)|(?<![\w\\])_(?![_\s])[^_\n]+(?<!\s)_(?!\w)"
)
_PARAGRAPH = "paragraph"


@dataclass(frozen=True)
class FieldText:
    """A field whose every paragraph knows where its words stand in the source."""

    name: str
    source: str
    paragraphs: tuple[Paragraph, ...]
    marked: MarkedText | None = None
    begins: tuple[int, ...] = ()

    def passage(self, paragraph: int, start: int, end: int) -> Passage:
        """Words of a paragraph as a passage of the source."""
        begin = self.begins[paragraph]
        if self.marked is not None:
            start, end = self.marked.source_span(begin + start, begin + end)
        else:
            start, end = begin + start, begin + end
        return Passage(self.name, start, end, self.source[start:end])

    def whole(self, paragraph: int) -> Passage:
        """A paragraph without the marks of its lines; a photo as it stands."""
        words = self.paragraphs[paragraph].words
        if words.strip():
            lead = len(words) - len(words.lstrip())
            return self.passage(paragraph, lead, len(words.rstrip()))
        at = self.paragraphs[paragraph]
        return Passage(self.name, at.start, at.end, self.source[at.start : at.end])

    def place_behind(self, at: SentenceAt | None) -> Passage:
        """The empty passage behind a sentence; before everything without one."""
        if at is not None:
            end = self.passage(at.paragraph, at.start, at.end).end
            return Passage(self.name, end, end, "")
        start = self.whole(0).start if self.paragraphs else 0
        return Passage(self.name, start, start, "")

    def emphasised(self, paragraphs: Iterable[int]) -> int:
        """How many stretches of these paragraphs are set apart in italics."""
        if self.marked is None:
            return 0
        return sum(
            len(_EMPHASIS.findall(self.source, self.paragraphs[number].start, self.paragraphs[number].end))
            for number in paragraphs
        )


def body_text(source: str) -> FieldText:
    """The body of an edition, which is Markdown."""
    marked = read_markdown(source)
    paragraphs = read_paragraphs(source)
    return FieldText(
        BODY, source, paragraphs, marked, tuple(marked.to_visible(each.start) for each in paragraphs)
    )


def plain_text(source: str, name: str = BODY, *, whole: bool = False) -> FieldText:
    """Text without marks: a paragraph between blank lines, or all of it as one (``whole``)."""
    stretches = [(0, len(source))] if whole else paragraph_spans(source)
    spans = [_stripped(source, start, end) for start, end in stretches if source[start:end].strip()]
    paragraphs = tuple(
        Paragraph(number, _PARAGRAPH, start, end, source[start:end])
        for number, (start, end) in enumerate(spans)
    )
    return FieldText(name, source, paragraphs, None, tuple(start for start, _ in spans))


def _stripped(source: str, start: int, end: int) -> tuple[int, int]:
    words = source[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences that are compared as one: their words joined by a space, and where each part comes from."""

    text: str
    at: tuple[SentenceAt, ...]
    begins: tuple[int, ...]
    quotes: tuple[Quote, ...]

    def place(self, start: int, end: int) -> SentenceAt:
        """Where words of the group stand; words that run over paragraphs end with the first of them."""
        first = self._part(start)
        last = self._part(max(start, end - 1))
        here, there = self.at[first], self.at[last]
        if there.paragraph != here.paragraph:
            last, end = first, self.begins[first] + here.end - here.start
            there = here
        begin = here.start + min(start - self.begins[first], here.end - here.start)
        return SentenceAt(
            here.paragraph,
            begin,
            max(begin, there.start + min(end - self.begins[last], there.end - there.start)),
        )

    def _part(self, offset: int) -> int:
        return max(number for number, begin in enumerate(self.begins) if begin <= offset)


NOTHING = Group("", (), (), ())


def group_of(text: FieldText, sentences: Sequence[SentenceAt]) -> Group:
    """Sentences of a field, in order, as one."""
    words: list[str] = []
    begins: list[int] = []
    quotes: list[Quote] = []
    length = 0
    for each in sentences:
        begins.append(length)
        paragraph = text.paragraphs[each.paragraph].words
        for quote in quotes_of(paragraph):
            start, end = max(quote.start, each.start), min(quote.end, each.end)
            if start < end:
                _add_piece(
                    quotes,
                    quote,
                    start - each.start + length,
                    end - each.start + length,
                    paragraph,
                    (start, end),
                )
        words.append(paragraph[each.start : each.end])
        length += each.end - each.start + 1
    return Group(" ".join(words), tuple(sentences), tuple(begins), tuple(quotes))


def _add_piece(
    quotes: list[Quote], quote: Quote, start: int, end: int, paragraph: str, span: tuple[int, int]
) -> None:
    """Add the part of a quotation that a sentence has, to the part before it where it goes on."""
    words = len(paragraph[slice(*span)].split())
    cut_before, cut_after = span[0] > quote.start, span[1] < quote.end
    if cut_before and quotes and quotes[-1].goes_on and quotes[-1].end >= start - 2:
        before = quotes.pop()
        quotes.append(
            Quote(before.start, end, before.words + words, before.from_before, cut_after or quote.goes_on)
        )
    else:
        quotes.append(
            Quote(
                start, end, words, cut_before or quote.from_before, cut_after or quote.goes_on, quote.dialogue
            )
        )


@lru_cache(maxsize=1024)
def quotes_of(paragraph: str) -> tuple[Quote, ...]:
    """The quotations of a paragraph; the same paragraphs come again with every keystroke elsewhere."""
    return find_quotes(paragraph)
