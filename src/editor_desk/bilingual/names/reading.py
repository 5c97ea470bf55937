# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Finds the names of a sentence: what a table knows, and whatever else is written with a capital."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editor_desk.bilingual.names.ordinary import OPENERS
from editor_desk.bilingual.names.spelling import Token, is_joined, tokens_of
from editor_desk.bilingual.names.tables import Entry, Tables
from editor_desk.bilingual.names.values import Name, NameClass, Part
from editor_desk.bilingual.names.words import listed
from editor_desk.newsroom.languages import Language

_FORMER = {
    Language.EN: listed("former ex onetime erstwhile"),
    Language.ES: listed("ex antiguo antigua antiguos antiguas anterior anteriores entonces otrora"),
}
_VICE = {Language.EN: frozenset({"vice", "deputy"}), Language.ES: frozenset({"vice"})}
_UNDER = frozenset({"under", "assistant"})
"""Before "secretary" they make a subsecretario."""
_BACK = {Language.EN: 4, Language.ES: 2}
"""How many words before a role "former" may stand."""
_FIRST_WORD = 0.4
_TITLE = 0.5


class NameFinder:
    """Finds names of one language; ``own`` are the entries of the newsroom's list, which come first."""

    def __init__(self, tables: Tables, own: Mapping[str, Sequence[Entry]], language: Language) -> None:
        self._entries = tables.entries[language]
        self._own = own
        self._people = tables.people
        self._language = language

    def find(self, text: str) -> tuple[Name, ...]:
        """The names of a sentence in reading order, without overlaps."""
        tokens = tokens_of(text)
        # No headline ends with a point.
        is_title = not text.rstrip("\"'”’» ").endswith(".") and _is_title(tokens)
        found: list[Name] = []
        run: list[Part] = []
        at = free = 0
        while at < len(tokens):
            token = tokens[at]
            hit = self._known_at(tokens, at)
            if hit is not None:
                entry, count = hit
                if run:
                    found.append(_name(text, run))
                    run = []
                found.append(self._known(text, tokens, at, count, entry, free))
                at += count
                free = at
                continue
            if token.is_capital and len(token.text) > 1 and not token.text[0].isdigit():
                sure = self._certainty(tokens, at, is_title=is_title)
                if sure > 0:
                    if run and not (
                        tokens[at - 1].end == run[-1].end and is_joined(token.gap, tokens[at - 1].fold)
                    ):
                        found.append(_name(text, run))
                        run = []
                    run.append(Part(token.start, token.end, token.text, (token.fold,), sure=sure))
                    at += 1
                    free = at
                    continue
            if run:
                found.append(_name(text, run))
                run = []
            at += 1
        if run:
            found.append(_name(text, run))
        return tuple(found)

    def _known_at(self, tokens: Sequence[Token], at: int) -> tuple[Entry, int] | None:
        first = tokens[at].fold
        best: list[Entry] = []
        for index in (self._own, self._entries):
            found = [best[0]] if best else []
            for entry in index.get(first, ()):
                if found and len(entry.words) < len(found[0].words):
                    break
                if self._stands(entry, tokens, at) and (
                    index is self._own or self._means_it(entry, tokens, at)
                ):
                    found.append(entry)
            # The newsroom's own entry stands unless a longer one is in the tables: Harris, and Harris County.
            longest = max((len(entry.words) for entry in found), default=0)
            if found and (not best or longest > len(best[0].words)):
                best = [entry for entry in found if len(entry.words) == longest]
        if best:
            return self._with_its_head(_merged(best)), len(best[0].words)
        if self._language is Language.ES and len(first) > 5 and first.startswith(("ex", "vice", "sub")):
            return self._prefixed(tokens, at, first)
        return None

    def _with_its_head(self, entry: Entry) -> Entry:
        """A ministro de Hacienda is a ministro too, a presidente del Gobierno a presidente."""
        if entry.kind is not NameClass.ROLE or len(entry.words) == 1 or self._language is Language.EN:
            return entry
        head = [
            each
            for each in self._entries.get(entry.words[0], ())
            if each.kind is NameClass.ROLE and len(each.words) == 1
        ]
        return entry._replace(readings=entry.readings.union(*(each.readings for each in head)))

    def _prefixed(self, tokens: Sequence[Token], at: int, first: str) -> tuple[Entry, int] | None:
        """Expresidente, vicepresidente, subsecretario: the role without what stands before it."""
        rest = first.removeprefix("ex").removeprefix("vice").removeprefix("sub")
        for entry in self._entries.get(rest, ()):
            if entry.kind is NameClass.ROLE and _follow(entry, tokens, at):
                return entry, len(entry.words)
        return None

    def _stands(self, entry: Entry, tokens: Sequence[Token], at: int) -> bool:
        token = tokens[at]
        if entry.is_capital and not token.is_capital:
            return False
        if entry.is_acronym and not token.text.isupper():
            return False
        return _follow(entry, tokens, at)

    def _means_it(self, entry: Entry, tokens: Sequence[Token], at: int) -> bool:
        """Whether a single word of the tables is meant here, and no person or opening of a sentence."""
        token = tokens[at]
        if len(entry.words) > 1:
            return True
        if entry.kind is NameClass.ROLE:
            if token.fold == "deputy" and self._is_role(tokens, at + 1):
                return False
            return not (token.is_capital and token.text.isupper() and len(token.text) > 3)
        if entry.is_capital and self._is_of_a_person(tokens, at):
            return False
        if entry.kind is NameClass.PEOPLE and not entry.is_capital and self._is_surname(tokens, at):
            return False
        return not (token.opens and entry.is_capital and token.fold in OPENERS[self._language])

    def _is_surname(self, tokens: Sequence[Token], at: int) -> bool:
        """Spanish writes navarro small; Navarro and Arnoldo Alemán are somebody."""
        token = tokens[at]
        if not token.is_capital or token.opens:
            return False
        if token.fold in self._people:
            return True
        before = tokens[at - 1]
        return token.gap == " " and before.is_capital and before.fold in self._people

    def _is_role(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a role stands here: the deputy of "deputy mayor" goes with it."""
        if at >= len(tokens) or tokens[at].gap not in (" ", "-"):
            return False
        return any(
            entry.kind is NameClass.ROLE and _follow(entry, tokens, at)
            for entry in self._entries.get(tokens[at].fold, ())
        )

    def _is_of_a_person(self, tokens: Sequence[Token], at: int) -> bool:
        """Paris Hilton and Michael Jordan are people, whatever else their words may be."""
        if at and tokens[at].gap == " ":
            before = tokens[at - 1]
            if before.is_capital and before.fold in self._people and before.fold not in self._entries:
                return True
        if at + 1 < len(tokens) and tokens[at + 1].gap == " ":
            after = tokens[at + 1]
            return (
                after.is_capital
                and after.fold in self._people
                and after.fold not in self._entries
                and tokens[at].fold in self._people
            )
        return False

    def _known(
        self, text: str, tokens: Sequence[Token], at: int, count: int, entry: Entry, free: int
    ) -> Name:
        start, end = tokens[at].start, tokens[at + count - 1].end
        if count > 1 and text[end : end + 1] == "." and "." in text[start:end]:
            end += 1  # U.S. and EE. UU. end with their point.
        former = vice = False
        if entry.kind is NameClass.ROLE:
            former, vice, start = self._changed(tokens, at, free)
        part = Part(start, end, text[start:end], entry.words, entry.readings, entry.kind)
        return Name(
            entry.kind,
            start,
            end,
            text[start:end],
            entry.readings,
            former=former,
            vice=vice,
            parts=(part,),
        )

    def _changed(self, tokens: Sequence[Token], at: int, free: int) -> tuple[bool, bool, int]:
        """Whether "former" or "vice" goes with the role at a place, and where it begins with them."""
        fold, start = tokens[at].fold, tokens[at].start
        former = self._language is Language.ES and fold.startswith("ex") and len(fold) > 6
        vice = self._language is Language.ES and fold.removeprefix("ex").startswith(("vice", "sub"))
        place = at
        if fold == "secretary" and place and tokens[place - 1].fold in _UNDER:
            vice = True
        if place > free and tokens[place - 1].fold in _VICE[self._language]:
            vice = True
            place -= 1
            start = tokens[place].start
        for back in range(1, _BACK[self._language] + 1):
            if place - back < 0 or any(each in tokens[place - back + 1].gap for each in ',;:()“”"«»'):
                break
            if tokens[place - back].fold in _FORMER[self._language]:
                former = True
                if back == 1 and place > free:
                    start = tokens[place - 1].start
                break
        return former, vice, start

    def _certainty(self, tokens: Sequence[Token], at: int, *, is_title: bool) -> float:
        token = tokens[at]
        if token.fold in OPENERS[self._language]:
            return 0.0
        if token.fold in self._people:
            return 1.0
        if is_title:
            return _TITLE if len(token.text) > 3 or token.text.isupper() else 0.0
        if not token.opens:
            return 1.0
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after is not None and after.is_capital and after.gap in (" ", "-") and not after.opens:
            return 0.8
        return _FIRST_WORD


def _follow(entry: Entry, tokens: Sequence[Token], at: int) -> bool:
    """Whether the words behind the first one are there, joined."""
    words = entry.words
    if at + len(words) > len(tokens):
        return False
    for place in range(1, len(words)):
        token = tokens[at + place]
        if token.fold != words[place] or not is_joined(token.gap, tokens[at + place - 1].fold):
            return False
        if entry.is_capital and words[place - 1 : place] and entry.is_acronym and not token.text.isupper():
            return False
    return True


def _merged(entries: list[Entry]) -> Entry:
    """Several meanings of the same words: the first kind stands, every meaning counts."""
    if len(entries) == 1:
        return entries[0]
    order = (
        NameClass.TERM,
        NameClass.PLACE,
        NameClass.PEOPLE,
        NameClass.ORGANISATION,
        NameClass.ROLE,
        NameClass.NAME,
    )
    entries = sorted(entries, key=lambda each: order.index(each.kind))
    readings = frozenset[str]().union(*(each.readings for each in entries))
    return Entry(entries[0].words, entries[0].kind, readings)


def _is_title(tokens: Sequence[Token]) -> bool:
    """Whether a line is written as English headlines are: Every Longer Word With a Capital."""
    longer = [token for token in tokens if len(token.text) > 3 and not token.text[0].isdigit()]
    return len(longer) >= 3 and sum(token.is_capital for token in longer) >= 0.75 * len(longer)


def _name(text: str, run: list[Part]) -> Name:
    start, end = run[0].start, run[-1].end
    return Name(
        NameClass.NAME, start, end, text[start:end], sure=max(part.sure for part in run), parts=tuple(run)
    )
