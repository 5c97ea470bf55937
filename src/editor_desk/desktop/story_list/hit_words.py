# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the words of a search were found, as a row says it: a word for the place, then the line with the hits lit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.stage_words import LANGUAGE_MARK
from editor_desk.newsroom.wording import word
from editor_desk.store.list_query import Hit

Width = Callable[[str, bool], int]
"""How wide words are, lit or not, in pixels."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of the line, lit or not."""

    text: str
    is_lit: bool


@dataclass(frozen=True, slots=True)
class HitWords:
    """The place in a word or two, the line in runs, and all of it as a sentence for a screen reader."""

    where: str
    runs: tuple[Run, ...]
    spoken: str


def hit_words(hit: Hit) -> HitWords:
    """What a row says of a hit."""
    place = word("hit", hit.place.value, newsroom_words)
    where, spoken = place, place
    if hit.language is not None:
        where = f"{LANGUAGE_MARK[hit.language]} {place}"
        spoken = f"{place}, {word('language', hit.language.value, newsroom_words)}"
    found = QCoreApplication.translate("StoryRow", "found in {place}: {words}")
    return HitWords(where, tuple(_runs(hit)), found.format(place=spoken, words=hit.text))


def shortened(words: HitWords, room: int, width: Width) -> tuple[Run, ...]:
    """The line without so many of its first words that the first hit is to be seen in so many pixels."""
    runs = list(words.runs)
    if len(runs) < 2 or runs[0].is_lit:
        return words.runs
    lit = width(runs[1].text, True)
    before = runs[0].text.removeprefix("… ").split(" ")
    lead = runs[0].text
    while before and width(lead, False) + lit > room:
        before = before[1:]
        lead = f"… {' '.join(before)}" if before else "… "
    return (Run(lead, is_lit=False), *runs[1:])


def _runs(hit: Hit) -> Iterator[Run]:
    at = 0
    for first, last in hit.lit:
        if at < first:
            yield Run(hit.text[at:first], is_lit=False)
        yield Run(hit.text[first:last], is_lit=True)
        at = last
    if at < len(hit.text):
        yield Run(hit.text[at:], is_lit=False)
