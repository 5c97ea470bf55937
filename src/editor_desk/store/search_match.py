# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person looks for in words as full-text queries: what is asked most goes to the smaller table.

Every word a query names is quoted, so that none is a command.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.search_query import SearchQuery
from editor_desk.store.search_words import LETTERS, LONGEST_START

_PLAIN = re.compile(f"[{LETTERS}]+")
_OTHER_LETTERS = re.compile(f"[^\\W_{LETTERS}]")
_SHORT = 3
"""Starts of up to so many letters would cost the table with all places too much."""


class Matches(NamedTuple):
    """Expressions for ``search_start`` and for ``search_text``; a story must answer to both, "" asks for nothing.

    ``ranked`` is for ``search_text`` alone: what can be ranked of the same words; short ones are taken as whole.
    """

    starts: str = ""
    text: str = ""
    ranked: str = ""


GoesOn = Callable[[str], tuple[str, ...] | None]
"""The words a start may become; None where nobody knows them all."""


def matches_of(query: SearchQuery, goes_on: GoesOn) -> Matches:
    """The expressions for the words and phrases of a query."""
    phrases = [_quoted(phrase) for phrase in query.phrases]
    starts: list[str] = []
    words: list[str] = []
    if query.begun_phrase:
        _begun_phrase(query.begun_phrase, phrases, starts)
    for word in query.words:
        parts = _PLAIN.findall(word)
        if _OTHER_LETTERS.search(word) or (len(parts) > 1 and len(parts[-1]) >= _SHORT):
            phrases.append(_quoted(word) + "*")
        else:
            words += parts
    only = _only_in(query.languages)
    if phrases or only:
        # Words long enough join the phrases in the one table, the others are looked up story by story.
        phrases += [_quoted(word) + "*" for word in words if len(word) >= _SHORT]
        starts += [word for word in words if len(word) < _SHORT]
    else:
        starts += words
    text = " AND ".join(phrases)
    ranked = [*phrases] if phrases else [_ranked(word) for word in words]
    return Matches(
        " AND ".join(_start(word, goes_on) for word in starts),
        only + f"({text})" if text else "",
        only + f"({' AND '.join(ranked)})" if ranked else "",
    )


def byline_match(name: str) -> str:
    """The expression for stories with this name in a byline; "" where no letter is in it."""
    parts = [_quoted(part) + ("*" if len(part) >= _SHORT else "") for part in re.findall(r"[^\W_]+", name)]
    return f"byline : ({' AND '.join(parts)})" if parts else ""


def _begun_phrase(phrase: str, phrases: list[str], starts: list[str]) -> None:
    """The last word of a phrase that is being typed may go on; a very short one is left for later."""
    head, _, last = phrase.rpartition(" ")
    if len(last) >= _SHORT or _OTHER_LETTERS.search(last) or not _PLAIN.fullmatch(last):
        phrases.append(_quoted(phrase) + "*")
        return
    starts.append(last)
    if any(letter.isalnum() for letter in head):
        phrases.append(_quoted(head))


def _only_in(languages: frozenset[Language]) -> str:
    if len(languages) != 1:
        return ""
    code = next(iter(languages)).value
    return f"{{{code} {code}_furniture}} : "


def _start(word: str, goes_on: GoesOn) -> str:
    """A word that may go on: a short start is in the index itself, a longer one becomes any of some words."""
    if len(word) <= LONGEST_START:
        return _quoted(word)
    words = goes_on(word)
    if words is None:
        return _quoted(word) + "*"
    return f"({' OR '.join(map(_quoted, words))})" if words else _quoted(word)


def _ranked(word: str) -> str:
    return _quoted(word) + ("*" if len(word) > _SHORT else "")


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
