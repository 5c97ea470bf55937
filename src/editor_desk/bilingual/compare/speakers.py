# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is said to speak: the name beside a verb of saying, and whether both editions let the same person speak."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from editor_desk.assets import resource
from editor_desk.bilingual.align.words import fold
from editor_desk.bilingual.compare.found import Found
from editor_desk.bilingual.compare.plain_letters import plain_letters
from editor_desk.bilingual.compare.quotes import Quote
from editor_desk.bilingual.compare.said import all_words
from editor_desk.bilingual.names import Name, NameClass
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language

_BETWEEN = re.compile(r"[ ,]*(?:[a-z]+ ){0,2}")
"""What may stand between a name and its verb: "said Mayor Ruiz", "dijo la alcaldesa Ruiz"."""
_TO = re.compile(r"\b(?:a|al|para|to|for|of|de|del)\b")
_NEAR = 40
"""Letters between a quotation and the verb that goes with it, at most."""
_TOLD_TO = frozenset(("told", "tells", "tell", "asked", "asks"))
"""Behind these stands who listens."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence with its names and its quotations."""

    text: str
    names: Sequence[Name]
    quotes: Sequence[Quote]
    language: Language


def compare_speakers(en: Spoken, es: Spoken) -> tuple[Found, ...]:
    """Whether somebody else speaks, where both sentences name both people; a name replaced is told by the names."""
    one, other = _speaker(en), _speaker(es)
    if one is None or other is None:
        return ()
    mine, theirs = _words(one), _words(other)
    if mine & theirs or not mine & all_words(es.text) or not theirs & all_words(en.text):
        return ()
    return (
        Found(
            DifferenceKind.NAME,
            Level.WARN,
            (one.start, one.end),
            (other.start, other.end),
            "compare.speaker",
            (("en", one.text), ("es", other.text)),
        ),
    )


def _speaker(spoken: Spoken) -> Name | None:
    """The name beside the verb of saying that stands nearest to a quotation."""
    letters = plain_letters(spoken.text)
    borders = [border for quote in spoken.quotes for border in (quote.start, quote.end)]
    verbs = [
        (min(min(abs(verb.start() - border), abs(verb.end() - border)) for border in borders), verb)
        for verb in _verbs(spoken.language).finditer(letters)
        if not any(quote.start <= verb.start() < quote.end for quote in spoken.quotes)
    ]
    if not borders or not verbs:
        return None
    distance, verb = min(verbs, key=lambda each: each[0])
    if distance > _NEAR:
        return None
    people = [name for name in spoken.names if name.kind is NameClass.NAME]
    before = [name for name in people if name.end <= verb.start()]
    if before and letters[before[-1].end : verb.start()] == " ":
        return before[-1]
    behind = [name for name in people if name.start >= verb.end()]
    if not behind or verb[0] in _TOLD_TO:
        return None
    between = letters[verb.end() : behind[0].start]
    is_speaker = _BETWEEN.fullmatch(between) and not _TO.search(between)
    is_owner = letters[behind[0].end : behind[0].end + 2] == "'s"
    return behind[0] if is_speaker and not is_owner else None


def _words(name: Name) -> frozenset[str]:
    return frozenset(fold(word) for word in re.findall(r"[^\W\d_]{3,}", name.text))


@cache
def _verbs(language: Language) -> re.Pattern[str]:
    data = tomllib.loads(resource("language", "meaning.toml").read_text("utf-8"))
    words = {plain_letters(word) for word in data[language.value]["speech"]["words"].split()}
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words, key=len, reverse=True))})(?!\w)")
