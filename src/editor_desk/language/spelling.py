# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Misspelled words of a story: English, by the word list of pyspellchecker.

Spanish has none yet. The Spanish list that comes with pyspellchecker knows head words only and calls a quarter
of correct running words wrong (dijo, años, está); silence is better than that.

A mark must be worth a look, so what no word list can know is passed over: names and everything else that is
capitalised, acronyms, addresses, handles, hashtags, code, words with figures or with letters that English lacks,
and quotations in another language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from editor_desk.newsroom.languages import Language
from editor_desk.text.markdown_map import MarkedText, read_markdown

CHECKED = frozenset({Language.EN})
"""The languages whose spelling is checked."""

Span = tuple[int, int]

_SPANISH = frozenset(
    re.findall(
        r"\w+",
        "al con como cuando de del el en es está esta este esto hay la las le les lo los más mi muy nos para "
        "pero por que qué se sí sin son su sus tan tanto te todo tu un una y ya yo",
    )
)
"""Words that say a quotation is Spanish; none of them is an English word of its own, or hardly."""

_CHUNK = re.compile(r"[^\s—–…/]+")
_PART = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NOT_PROSE = re.compile(r"[@#&=_~\\]|://|www\.|[^\W\d_]\.[^\W\d_]", re.IGNORECASE)
_PLAIN = re.compile(r"[a-z]+(?:'[a-z]+)*")
_CODE = re.compile(r"(`+)(?!`)(?:(?!\1).)+?\1(?!`)", re.DOTALL)
_QUOTATION = re.compile(r"[“\"«][^”\"»\n]*[”\"»]")
_ENDINGS = ("'s", "'d", "'ll", "'ve", "'re", "n't")
_LONGEST_TO_MEND = 10
_PREFIXES = frozenset(
    re.findall(
        r"\w+",
        "anti auto bi co counter cross de ex extra hyper inter intra macro mega micro mid mini multi neo non "
        "over para post pre pro pseudo quasi re self semi sub super trans tri ultra un under",
    )
)
"""Parts of compounds with a hyphen that no word list has alone."""


def unknown_words(source: str, is_known: Callable[[str], bool]) -> tuple[Span, ...]:
    """The spans of words in a Markdown source that a dictionary does not know; code points of the source.

    ``is_known`` is asked for words in lower case with straight apostrophes. Empty text has none.
    """
    marked = read_markdown(source)
    code = [found.span() for found in _CODE.finditer(source)] if "`" in source else []
    words = []
    for start, end in _prose(marked):
        for first, last in _words(marked.visible, start, end):
            place = marked.source_span(first, last)
            if not any(begin <= place[0] < stop for begin, stop in code):
                words.append((first, last, place, _is_right(marked.visible[first:last], is_known)))
    quotations = (found.span() for found in _QUOTATION.finditer(marked.visible))
    foreign = [span for span in quotations if _is_foreign(span, marked.visible, words)]
    return tuple(
        place
        for first, last, place, is_right in words
        if not is_right and not any(start <= first and last <= end for start, end in foreign)
    )


def _prose(marked: MarkedText) -> Iterator[Span]:
    for block in marked.blocks:
        if block.kind not in ("code", "html", "rule", "photo"):
            yield block.visible_start, block.visible_end


def _words(text: str, start: int, end: int) -> Iterator[Span]:
    """The words that can be looked up, between two places of the visible text."""
    for chunk in _CHUNK.finditer(text, start, end):
        if _NOT_PROSE.search(chunk[0]):
            continue
        for part in _PART.finditer(text, chunk.start(), chunk.end()):
            word = part[0]
            if len(word) > 1 and word.islower() and not any(letter.isdigit() for letter in word):
                yield part.span()


def _is_right(word: str, is_known: Callable[[str], bool]) -> bool:
    word = word.replace("’", "'")
    if not _PLAIN.fullmatch(word):
        return True  # cafés, años: no English word list can judge it
    if is_known(word) or word in _PREFIXES:
        return True
    for ending in _ENDINGS:
        if word.endswith(ending):
            return is_known(word[: -len(ending)])
    return False


def _is_foreign(quotation: Span, text: str, words: list[tuple[int, int, Span, bool]]) -> bool:
    """Whether a quotation is in another language: two words at least speak for it, and half of all."""
    start, end = quotation
    wrong = sum(not is_right for first, last, _, is_right in words if start <= first and last <= end)
    said = [part[0].lower() for part in _PART.finditer(text, start, end)]
    signs = wrong + sum(word in _SPANISH for word in said)
    return signs >= 2 and signs * 2 >= len(said)


class EnglishWords:
    """The English word list; loading it takes a tenth of a second, so keep one."""

    def __init__(self) -> None:
        from spellchecker import SpellChecker

        self._list = SpellChecker(language="en", distance=1)

    def knows(self, word: str) -> bool:
        """Whether a word in lower case is in the list."""
        return word in self._list

    def suggestions(self, word: str, most: int = 6) -> tuple[str, ...]:
        """Words of the list a letter or two away, the commonest first, with the capital the word has.

        Two letters are tried only where one gives nothing, and not for long words: there it takes seconds.
        """
        low = word.lower().replace("’", "'")
        near = self._list.known(self._list.edit_distance_1(low))
        if not near and len(low) <= _LONGEST_TO_MEND:
            near = self._list.known(self._list.edit_distance_2(low))
        found = sorted(near - {low}, key=lambda each: (-self._list.word_usage_frequency(each), each))
        return tuple(_like(word, each) for each in found[:most])


def _like(word: str, found: str) -> str:
    if "’" in word:
        found = found.replace("'", "’")
    if len(word) > 1 and word.isupper():
        return found.upper()
    return found[:1].upper() + found[1:] if word[:1].isupper() else found
