# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a name of one sentence is told by the other: the same, translated, transcribed, in figures of speech."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from editor_desk.bilingual.names.spelling import (
    Token,
    is_cognate,
    is_near,
    is_transcribed,
    likeness,
    sound,
    tokens_of,
)
from editor_desk.bilingual.names.tables import Tables
from editor_desk.bilingual.names.values import NameClass, NameContext, Part
from editor_desk.newsroom.languages import Language

_LIKELY = 0.02
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
    readings: frozenset[str]
    everywhere: frozenset[str]
    sounds: frozenset[str]
    initials: frozenset[str]
    acronyms: frozenset[str]


def opened(context: NameContext, language: Language) -> Side:
    """A sentence made ready."""
    tokens = tuple(tokens_of(context.text))
    folds = frozenset(token.fold for token in tokens)
    readings = frozenset[str]().union(*(name.readings for name in context.names))
    capitals = [token for token in tokens if token.is_capital]
    return Side(
        language,
        context,
        tokens,
        folds,
        readings,
        context.everywhere | folds,
        frozenset(sound(token.fold) for token in capitals if len(token.fold) > 3),
        frozenset(token.fold[0] for token in capitals),
        frozenset("".join(sorted(token.fold)) for token in capitals if token.text.isupper()),
    )


class Evidence:
    """Looks for a name of one side on the other."""

    def __init__(self, tables: Tables, own: Tables, lexicon: Lexicon | None) -> None:
        self._tables = tables
        self._own = own
        self._lexicon = lexicon

    def is_told(self, part: Part, mine: Side, other: Side) -> bool:
        """Whether the other sentence says it in some way."""
        if part.readings & other.readings:
            return True
        if all(word in other.folds for word in part.words):
            return True
        if part.readings and self._is_written(part.readings, other.language, other.folds):
            return True
        if part.kind in (NameClass.PLACE, NameClass.ROLE, NameClass.TERM):
            return False
        return all(self._is_word_told(word, part, mine, other) for word in part.words)

    def is_said_elsewhere(self, part: Part, other: Side) -> bool:
        """Whether the other edition says it anywhere."""
        if all(word in other.everywhere for word in part.words):
            return True
        if part.readings:
            return self._is_written(part.readings, other.language, other.everywhere)
        translated = self._tables.words[other.language.other].get(part.words[0], frozenset())
        return bool(translated & other.everywhere)

    def is_word(self, part: Part, language: Language) -> bool:
        """Whether a capitalised word is a word of names that is translated: Hospital, Comisión."""
        return part.words[0] in self._tables.translated[language]

    def is_person(self, part: Part) -> bool:
        """Whether a word is a first name or surname that many have."""
        return part.kind is NameClass.NAME and part.words[0] in self._tables.people

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
                return not is_near(word, token.fold) or is_transcribed(word) or is_transcribed(token.fold)
        return False

    def _is_acronym_told(self, word: str, other: Side) -> bool:
        if "".join(sorted(word)) in other.acronyms:
            return True
        letters = list(word.removesuffix("s") if len(word) > 2 else word)
        return len(letters) > 1 and all(letter in other.initials for letter in letters)

    def _is_like(self, word: str, token: Token, mine: Side) -> bool:
        there = token.fold
        if self._lexicon is not None:
            en, es = (word, there) if mine.language is Language.EN else (there, word)
            if self._lexicon.likely(en, es) >= _LIKELY:
                return True
        if len(there) < 4 or len(word) < 4:
            return False
        en, es = (word, there) if mine.language is Language.EN else (there, word)
        if is_cognate(en, es):
            return True
        if word[:2] != there[:2]:
            return False
        if not token.is_capital:
            return word[:3] == there[:3] and likeness(word, there) >= _TRANSLATED
        return not is_near(word, there) and likeness(word, there) >= _ALIKE
