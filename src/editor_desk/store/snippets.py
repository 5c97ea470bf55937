# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line of a story in which the words searched for stand, with the words lit."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterator

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.search_query import SearchQuery
from editor_desk.store.list_query import Hit, HitPlace
from editor_desk.store.packing import unpack
from editor_desk.store.search import kept_passages
from editor_desk.store.search_words import Passage

_BEFORE, _AFTER = 36, 220
"""Letters shown before and behind the first word that is lit."""
_ACCENTS = re.compile("[\u0300-\u036f]+")
_TOKEN = re.compile(r"[^\W_]+")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)?")
_MARKUP = re.compile(r"[*_`~\\]+|^[ \t]*(?:#{1,6}|>|[-+]|\d+\.)[ \t]+", re.MULTILINE)
_LAST_CHOICES = (HitPlace.SLUG, HitPlace.URL_SLUG, HitPlace.SEO_TITLE, HitPlace.SEO_DESCRIPTION)


class Lighting:
    """Finds and lights the words of one query in any story."""

    def __init__(self, query: SearchQuery) -> None:
        self._languages = query.languages
        wanted = [(phrase, "") for phrase in query.phrases]
        wanted += [(word, r"[^\W_]*") for word in (query.begun_phrase, *query.words) if word]
        patterns = (_pattern(words, tail) for words, tail in wanted)
        self._patterns = tuple(re.compile(each) for each in dict.fromkeys(patterns) if each)

    def hit(self, connection: sqlite3.Connection, story_row: int) -> Hit | None:
        """The best line of a story as of its last checkpoint: the one with most of the words."""
        best: tuple[int, Passage | None] = (0, None)
        for passage in self._passages(connection, story_row):
            flat = _flat(passage.text)
            count = sum(1 for each in self._patterns if each.search(flat))
            if count > best[0]:
                best = (count, passage)
            if count == len(self._patterns):
                break
        return None if best[1] is None else self._line(best[1])

    def _passages(self, connection: sqlite3.Connection, story_row: int) -> Iterator[Passage]:
        """The bodies first, then everything else; another language than the one asked for last."""
        later = []
        bodies = connection.execute(
            "SELECT language, encoding, content FROM edition JOIN body ON body.edition_row = edition.row"
            " WHERE story_row = ? ORDER BY edition.row",
            (story_row,),
        ).fetchall()
        for code, encoding, content in bodies:
            if self._languages and Language(code) not in self._languages:
                later.append((code, encoding, content))
            else:
                yield Passage(HitPlace.BODY, Language(code), unpack(encoding, content))
        kept = kept_passages(connection, story_row)
        yield from sorted(kept, key=lambda one: one.place in _LAST_CHOICES)
        for code, encoding, content in later:
            yield Passage(HitPlace.BODY, Language(code), unpack(encoding, content))

    def _line(self, passage: Passage) -> Hit:
        text, at = passage.text, self._place(passage.text)
        start = 0 if at <= _BEFORE else at - _BEFORE
        while 0 < start < at and not text[start - 1].isspace():
            start += 1
        cut = text[start : at + _AFTER]
        shown = _plain(cut)
        lit = self._lit(shown)
        if not lit:  # the word stands in an address or a mark
            shown = " ".join(cut.split())
            lit = self._lit(shown)
        if start:
            shown, lit = f"… {shown}", tuple((first + 2, last + 2) for first, last in lit)
        return Hit(passage.place, passage.language, shown, lit)

    def _place(self, text: str) -> int:
        """Where to begin: at the first of the words that has most of the others near."""
        flat = _flat(text)
        firsts = [found.start() for each in self._patterns if (found := each.search(flat))]
        return max(sorted(firsts), key=lambda at: sum(at <= other < at + _AFTER for other in firsts))

    def _lit(self, text: str) -> tuple[tuple[int, int], ...]:
        flat = _flat(text)
        spans = sorted(found.span() for each in self._patterns for found in each.finditer(flat))
        merged: list[tuple[int, int]] = []
        for first, last in spans:
            if merged and first < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        return tuple(merged)


def _without_accent() -> dict[int, str]:
    """Each letter of both languages, and their neighbors, small and without its accent."""
    letters = map(chr, [*range(0x41, 0x5B), *range(0xC0, 0x250)])
    return {ord(each): unicodedata.normalize("NFD", each)[0].lower() for each in letters}


_WITHOUT_ACCENT = _without_accent()


def _flat(text: str) -> str:
    """Small letters without accents, each at the place it had."""
    small = text.lower()
    if small.isascii():
        return small
    flat = _ACCENTS.sub("", unicodedata.normalize("NFD", small))  # ten times as fast as letter by letter
    return flat if len(flat) == len(text) else text.translate(_WITHOUT_ACCENT)


def _plain(source: str) -> str:
    """A piece of Markdown as one line of words."""
    return " ".join(_MARKUP.sub("", _LINK.sub(r"\1", source)).split())


def _pattern(words: str, tail: str) -> str:
    """A regular expression for words whatever their accents; "" for no letters."""
    tokens = _TOKEN.findall(_flat(words))
    if not tokens:
        return ""
    return r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, tokens)) + (tail or r"(?![^\W_])")
