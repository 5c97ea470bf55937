# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a name of one sentence is told by the other: the same, translated, transcribed, in figures of speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from editor_desk.bilingual.names.spelling import (
    Token,
    bare,
    is_cognate,
    is_near,
    is_the_same_land,
    is_transcribed,
    likeness,
    sound,
    tokens_of,
)
from editor_desk.bilingual.names.tables import Tables
from editor_desk.bilingual.names.values import NameClass, NameContext, Part
from editor_desk.bilingual.names.vocabulary import is_listed, is_vocabulary
from editor_desk.newsroom.languages import Language

_LIKELY = 0.02
_LEARNED = frozenset({"cs", "ic", "gy", "sm", "ty", "on", "al"})
"""How English words from Greek and Latin end, which the Spanish list has not all of: astronautics."""
_KEPT = 65536
"""Pairs of words whose likelihood is remembered; a story asks for the same ones again and again."""
_ALIKE = 78.0
_TRANSLATED = 70.0
_LONG_WORD = 6


class Lexicon(Protocol):
    """What ``bilingual.align.lexicon`` gives: how likely a Spanish word stands for an English one (folded words)."""

    def likely(self, en_word: str, es_word: str) -> float:
        """0 to 1."""
        ...


@dataclass(frozen=True, slots=True)
class Side:
    """One sentence, opened up for looking things up in it."""

    language: Language
    context: NameContext
    tokens: tuple[Token, ...]
    folds: frozenset[str]
    capitals: frozenset[str]
    readings: frozenset[str]
    everywhere: frozenset[str]
    sounds: frozenset[str]
    counts: Mapping[str, int]
    """How often a word or a reading stands in it."""
    initials: frozenset[str]
    acronyms: frozenset[str]


def opened(context: NameContext, language: Language) -> Side:
    """A sentence made ready."""
    tokens = tokens_of(context.text)
    folds = frozenset(token.fold for token in tokens)
    readings = frozenset[str]().union(*(name.readings for name in context.names))
    capitals = [token for token in tokens if token.is_capital]
    return Side(
        language,
        context,
        tokens,
        folds,
        frozenset(token.fold for token in capitals),
        readings,
        context.everywhere | folds,
        frozenset(sound(token.fold) for token in capitals if len(token.fold) > 3),
        Counter(
            [*(token.fold for token in tokens), *(each for name in context.names for each in name.readings)]
        ),
        frozenset(token.fold[0] for token in capitals),
        frozenset("".join(sorted(token.fold)) for token in capitals if token.text.isupper()),
    )


class Evidence:
    """Looks for a name of one side on the other."""

    def __init__(self, tables: Tables, own: Tables, lexicon: Lexicon) -> None:
        self._tables = tables
        self._own = own
        self._likely = lru_cache(maxsize=_KEPT)(lexicon.likely)

    def is_told(self, part: Part, mine: Side, other: Side) -> bool:
        """Whether the other sentence says it in some way."""
        if part.readings & other.readings:
            return True
        if all(word in other.folds for word in part.words):
            return True
        if part.kind in (NameClass.ORGANISATION, NameClass.TERM) and self._is_written(
            part.readings, other.language, other.folds
        ):
            return True
        if part.kind in (NameClass.PLACE, NameClass.ROLE, NameClass.TERM):
            return len(part.words) > 1 and self._is_coordinated(part, mine, other)
        words = part.words if any(len(word) > 1 for word in part.words) else ("".join(part.words),)
        return all(self._is_word_told(word, part, mine, other) for word in words)

    def _is_coordinated(self, part: Part, mine: Side, other: Side) -> bool:
        """Whether each word of it is told: North and South America, América del Norte y del Sur."""
        pairs = self._tables.words[mine.language]
        if part.kind is not NameClass.PLACE or len(max(part.words, key=len)) <= 2:
            return False
        return all(
            word in other.folds
            or pairs.get(word, frozenset()) & other.folds
            or any(
                is_cognate(*_in_order(word, token.fold, mine)) for token in other.tokens if token.is_capital
            )
            for word in part.words
            if len(word) > 2
        )

    def is_told_less_often(self, part: Part, mine: Side, other: Side) -> bool:
        """Whether what a sentence says twice is said once by the other."""
        told = part.readings or frozenset(part.words)
        return all(0 < other.counts[each] < mine.counts[each] for each in told)

    def is_said_elsewhere(self, part: Part, other: Side) -> bool:
        """Whether the other edition says it anywhere."""
        if all(word in other.everywhere for word in part.words):
            return True
        if part.readings:
            return self._is_written(part.readings, other.language, other.everywhere)
        translated = self._tables.words[other.language.other].get(part.words[0], frozenset())
        return bool(translated & other.everywhere)

    def is_word(self, part: Part, language: Language) -> bool:
        """Whether what has a capital is a word that is translated, and no name: Hospital, Comisión, Fortaleza."""
        word = part.words[0]
        is_person = word in self._tables.people and part.kind is NameClass.NAME
        if is_person and language is Language.ES:
            return False
        if len(part.words) == 1 and word in self._tables.translated[language]:
            return True
        if is_person or part.kind in (NameClass.PLACE, NameClass.PEOPLE):
            return False
        return all(is_vocabulary(each, language) for each in part.text.split())

    def is_translated(self, en: Part, es: Part) -> bool:
        """Whether two words that are nearly alike are words of their languages, or both of English."""
        if self.is_word(es, Language.ES):
            return True
        if not self.is_word(en, Language.EN):
            return False
        return is_cognate(en.words[0], es.words[0]) or self.is_word(es, Language.EN)

    def are_seat_and_land(self, one: Part, other: Part) -> bool:
        """Whether one is the capital of the other: Moscow said so, Rusia dijo."""
        return any(
            (here, there) in self._tables.seats or (there, here) in self._tables.seats
            for here in one.readings
            for there in other.readings
        )

    def is_person(self, part: Part) -> bool:
        """Whether a word is a first name or surname that many have."""
        return part.kind is NameClass.NAME and part.words[0] in self._tables.people

    def is_nothing_but_a_person(self, part: Part) -> bool:
        """Whether a Spanish word is a person and no word besides, as Castillo and Sierra are."""
        if not self.is_person(part) or part.words[0] in self._tables.translated[Language.ES]:
            return False
        return not is_vocabulary(part.text, Language.ES)

    def _is_written(self, readings: frozenset[str], language: Language, words: frozenset[str]) -> bool:
        return any(
            all(word in words for word in form)
            for mentions in (self._own.mentions[language], self._tables.mentions[language])
            for reading in readings
            for form in mentions.get(reading, ())
        )

    def _is_word_told(self, word: str, part: Part, mine: Side, other: Side) -> bool:
        if word in other.folds or len(word) < 2:
            return True
        translations = self._tables.words[mine.language].get(word)
        if translations is not None and translations & other.folds:
            return True
        if part.text.isupper() and len(word) <= _LONG_WORD and self._is_acronym_told(word, other):
            return True
        if len(word) > 3 and sound(word) in other.sounds:
            return self._is_same_sound(word, other)
        return any(self._is_like(word, token, mine) for token in other.tokens)

    def _is_same_sound(self, word: str, other: Side) -> bool:
        heard = sound(word)
        for token in other.tokens:
            if token.is_capital and len(token.fold) > 3 and sound(token.fold) == heard:
                return not self.is_misspelled(word, token.fold)
        return False

    def _is_plural(self, word: str, there: str) -> bool:
        """Grammys and Grammy; Roberts is not the plural of Robert."""
        return there in (word + "s", word.removesuffix("s")) and not {word, there} & self._tables.people

    def _is_either_word(self, word: str, token: Token, mine: Side) -> bool:
        """Whether two words that are nearly alike are in a dictionary; one is then the translation of the other."""
        spanish = word if mine.language is Language.ES else token.text
        english = token.fold if mine.language is Language.ES else word
        if is_vocabulary(spanish, Language.ES):
            return True
        return (
            english not in self._tables.people
            and is_listed(english, Language.EN)
            and english[-2:] in _LEARNED
        )

    def is_misspelled(self, word: str, there: str) -> bool:
        """Whether two names that sound alike are a slip: both are usual names, or letters were doubled or dropped."""
        if not is_near(word, there):
            return False
        if {word, there} <= self._tables.people:
            return True
        if self._is_plural(word, there) or is_the_same_land(word, there) or is_the_same_land(there, word):
            return False
        if sound(word) != sound(there):
            return True
        return bare(word) == bare(there) and not is_transcribed(word) and not is_transcribed(there)

    def _is_acronym_told(self, word: str, other: Side) -> bool:
        if "".join(sorted(word)) in other.acronyms:
            return True
        letters = list(word.removesuffix("s") if len(word) > 2 else word)
        return len(letters) > 1 and all(letter in other.initials for letter in letters)

    def _is_like(self, word: str, token: Token, mine: Side) -> bool:
        there = token.fold
        if token.is_capital and {word, there} <= self._tables.people:
            # Mario is no form of María, whatever a lexicon of words thinks.
            return False
        en, es = _in_order(word, there, mine)
        if self._likely(en, es) >= _LIKELY:
            return True
        if len(there) < 4 or len(word) < 4:
            return False
        if not token.is_capital and word in self._tables.people:
            # "more" is not what Morales is in English.
            return False
        if is_the_same_land(en, es) or (token.is_capital and self._is_plural(word, there)):
            return True
        if token.is_capital and is_near(word, there) and not self._is_either_word(word, token, mine):
            return False
        if is_cognate(en, es):
            return True
        if word[:2] != there[:2]:
            return False
        if not token.is_capital:
            return word[:3] == there[:3] and likeness(word, there) >= _TRANSLATED
        return likeness(word, there) >= _ALIKE


def _in_order(word: str, there: str, mine: Side) -> tuple[str, str]:
    return (word, there) if mine.language is Language.EN else (there, word)
