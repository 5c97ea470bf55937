# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person typed into the search: words, "phrases" and filters, read so that nothing typed can fail."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, tzinfo

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.search_days import day_typed
from editor_desk.newsroom.search_filters import (
    ME,
    NAMES,
    Filter,
    filter_called,
    is_closed,
    values_in,
    values_meant,
)
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message

WORDINGS: Mapping[str, str] = {
    "search.filter_empty": QT_TRANSLATE_NOOP("Newsroom", "“{typed}” waits for a value, such as {values}."),
    "search.filter_value": QT_TRANSLATE_NOOP(
        "Newsroom", "“{typed}” is left out: there is no such value. Write one such as {values}."
    ),
    "search.filter_day": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{typed}” is left out: it is no date. Write 2026-11-25, 11/25/2026, 2026, november or yesterday.",
    ),
    "search.filter_name": QT_TRANSLATE_NOOP(
        "Newsroom", "“{typed}” is no filter; its words are looked for. Filters: {filter}."
    ),
}

_MOST_WORDS = 16
_MOST_LETTERS = 2000
_MOST_EXAMPLES = 5
_PART = re.compile(
    r'(?P<name>[^\W\d_]+):(?!//)\s*(?P<value>"[^"]*"?|(?![^\W\d_]+:)[^\s"]*)|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+)'
)
_QUOTES = str.maketrans(dict.fromkeys("“”„«»″", '"'))


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for. Every word and phrase must occur; of the values of one filter, one must hold.

    words may go on, phrases are meant exactly. before and after are of the last change; after
    itself belongs to it, before does not. problems are what was not understood; it takes no part.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    begun_phrase: str = ""
    stages: frozenset[Stage] = frozenset()
    languages: frozenset[Language] = frozenset()
    kinds: frozenset[str] = frozenset()
    people: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    slugs: tuple[str, ...] = ()
    before: datetime | None = None
    after: datetime | None = None
    problems: tuple[Message, ...] = field(default=(), compare=False)

    @property
    def has_words(self) -> bool:
        """Whether any word or phrase is looked for."""
        return bool(self.words or self.phrases or self.begun_phrase)

    @property
    def has_filters(self) -> bool:
        """Whether it is narrowed by anything else."""
        return replace(self, words=(), phrases=(), begun_phrase="") != SearchQuery()

    @property
    def asks_nothing(self) -> bool:
        """Whether every story is an answer."""
        return not (self.has_words or self.has_filters)


def read_search(typed: str, now: datetime, zone: tzinfo | None = None) -> SearchQuery:
    """What was typed, at an instant (for "yesterday") in a time zone (None is that of the computer)."""
    here = now.astimezone(zone)
    reader = _Reader(here.date(), zone)
    for part in _PART.finditer(_clean(typed)):
        if part["name"] is not None:
            reader.filter(part["name"], part["value"].strip('"').strip(), part[0])
        elif part["phrase"] is not None:
            reader.phrase(part["phrase"], is_closed=part[0].endswith('"') and len(part[0]) > 1)
        else:
            reader.word(part["word"])
    return reader.read()


def is_me(name: str) -> bool:
    """Whether the name behind "by:" is the person who asks."""
    return folded(name) in map(folded, ME)


def _clean(typed: str) -> str:
    shown = "".join(c if c.isprintable() else " " for c in typed[:_MOST_LETTERS] if not _is_half(c))
    return unicodedata.normalize("NFC", shown).translate(_QUOTES)


def _is_half(letter: str) -> bool:
    return "\ud800" <= letter <= "\udfff"


def _has_letters(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


class _Reader:
    """Takes one part after the other."""

    def __init__(self, today: date, zone: tzinfo | None) -> None:
        self._today = today
        self._zone = zone
        self._words: list[str] = []
        self._phrases: list[str] = []
        self._begun = ""
        self._values: dict[Filter, list[str]] = {each: [] for each in Filter}
        self._days: dict[Filter, list[datetime]] = {Filter.BEFORE: [], Filter.AFTER: []}
        self._problems: list[Message] = []

    def word(self, word: str) -> None:
        if _has_letters(word) and len(self._words) < _MOST_WORDS:
            self._words.append(word)

    def phrase(self, words: str, *, is_closed: bool) -> None:
        words = " ".join(words.split())
        if not _has_letters(words):
            return
        if not is_closed:
            self._begun = words
        elif len(self._phrases) < _MOST_WORDS:
            self._phrases.append(words)

    def filter(self, name: str, value: str, typed: str) -> None:
        filter_ = filter_called(name)
        typed = " ".join(typed.split())
        if filter_ is None:
            self._unknown(name, value, typed)
        elif not _has_letters(value):
            self._tell("search.filter_empty", typed, _examples(filter_, name))
        elif filter_ in self._days:
            day = day_typed(value, self._today)
            if day is None:
                self._tell("search.filter_day", typed)
            else:
                self._days[filter_].append(self._midnight(day))
        elif is_closed(filter_):
            meant = [each for one in value.split(",") for each in values_meant(filter_, one)]
            if meant:
                self._values[filter_] += meant
            else:
                self._tell("search.filter_value", typed, _examples(filter_, name))
        else:
            self._values[filter_].append(value)

    def _unknown(self, name: str, value: str, typed: str) -> None:
        """A word and a colon that is no filter: looked for, but not without saying so where it looks like one."""
        for word in (name, value):
            self.word(word)
        if value and name.islower():
            filters = tuple(each.value for each in Filter)
            self._problems.append(Message("search.filter_name", {"typed": typed, "filter": filters}))

    def _tell(self, code: str, typed: str, values: tuple[str, ...] = ()) -> None:
        self._problems.append(Message(code, {"typed": typed, "values": values}))

    def _midnight(self, day: date) -> datetime:
        start = datetime.combine(day, time())
        try:
            local = start.astimezone() if self._zone is None else start.replace(tzinfo=self._zone)
            return local.astimezone(UTC)
        except (ValueError, OverflowError, OSError):  # the year 1 in another zone
            return start.replace(tzinfo=UTC)

    def read(self) -> SearchQuery:
        values = self._values
        return SearchQuery(
            words=tuple(self._words),
            phrases=tuple(self._phrases),
            begun_phrase=self._begun,
            stages=frozenset(map(Stage, values[Filter.STAGE])),
            languages=frozenset(map(Language, values[Filter.LANGUAGE])),
            kinds=frozenset(values[Filter.KIND]),
            people=tuple(values[Filter.BY]),
            sections=tuple(values[Filter.SECTION]),
            slugs=tuple(values[Filter.SLUG]),
            before=min(self._days[Filter.BEFORE], default=None),
            after=max(self._days[Filter.AFTER], default=None),
            problems=tuple(self._problems),
        )


def _examples(filter_: Filter, name: str) -> tuple[str, ...]:
    """What the filter knows, in the language its name was typed in."""
    spanish = folded(name) == folded(NAMES[filter_][1]) != folded(NAMES[filter_][0])
    free = {
        Filter.BY: ("Ana", "mí" if spanish else "me"),
        Filter.SECTION: ("Local",),
        Filter.SLUG: ("flood-plan",),
        Filter.BEFORE: ("2026-11-25", "hoy", "ayer") if spanish else ("2026-11-25", "today", "yesterday"),
    }
    free[Filter.AFTER] = free[Filter.BEFORE]
    known = free.get(filter_) or values_in(filter_, spanish=spanish)
    return known[:_MOST_EXAMPLES]
