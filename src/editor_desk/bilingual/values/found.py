# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A value that was read from pieces of a sentence, and what every reader of values asks of them."""

from __future__ import annotations

from dataclasses import dataclass

from editor_desk.bilingual.values.cardinals import Cardinal
from editor_desk.bilingual.values.numbers_en import read_english
from editor_desk.bilingual.values.numbers_es import read_spanish
from editor_desk.bilingual.values.numerals import read_figures
from editor_desk.bilingual.values.tables import Phrases
from editor_desk.bilingual.values.tokens import Sentence
from editor_desk.bilingual.values.value import Amount, Reading, Value, ValueKind
from editor_desk.newsroom.languages import Language

ARTICLES = frozenset({"a", "an", "un", "una"})
_SURE_BEHIND_ONE = frozenset({"percent", "%", "por"})
_SHAPES = frozenset({"dimensional", "way", "fold", "some", "peat", "ply", "time"})
"""Words behind a hyphen that make a number a shape: three-dimensional."""
_NO_COUNT = frozenset(
    [
        "of",
        "another",
        "day",
        "thing",
        "that",
        "who",
        "which",
        "in",
        "by",
        "or",
        "and",
        "to",
        "is",
        "was",
        "who's",
        "the",
        "for",
        "with",
        "at",
        "on",
        "after",
        "time",
        "way",
        "more",
        "side",
        "hand",
        "as",
        "but",
        "can",
        "has",
        "had",
        "would",
        "could",
        "may",
        "might",
        "must",
        "will",
        "does",
        "-",
        ".",
        ",",
        ";",
        ":",
        "?",
        "!",
        ")",
        "”",
        '"',
        "'",
        "’",
    ]
) | {""}
"""Behind "one" these say that nothing is counted."""
_ABBREVIATED = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A value that begins at a piece, and the piece behind it."""

    value: Value
    end: int


def read_cardinal(sentence: Sentence, at: int) -> Cardinal | None:
    """The number that begins at a piece, in the sentence's language."""
    return read_english(sentence, at) if sentence.language is Language.EN else read_spanish(sentence, at)


def figure_value(sentence: Sentence, at: int) -> int | None:
    """The whole number that a piece is in figures without separators; None for anything else."""
    word = sentence.words[at]
    if not word.isdecimal():
        return None
    amounts = read_figures(word, sentence.language)
    return int(amounts[0]) if amounts else None


def found_value(
    sentence: Sentence,
    at: int,
    end: int,
    kind: ValueKind,
    readings: tuple[Reading, ...],
    *,
    weight: float = 1.0,
) -> Found:
    """A value of the pieces ``at:end``."""
    start, stop = sentence.starts[at], sentence.ends[end - 1]
    in_words = not sentence.text[start].isdecimal()
    return Found(
        Value(kind, start, stop, sentence.text[start:stop], readings, weight, in_words=in_words), end
    )


def counted_value(
    sentence: Sentence, at: int, end: int, kind: ValueKind, found: Cardinal, unit: str
) -> Found:
    """A value of the pieces ``at:end`` that is a number of a unit; of nothing where that is empty."""
    start, stop = sentence.starts[at], sentence.ends[end - 1]
    value = Value(
        kind,
        start,
        stop,
        sentence.text[start:stop],
        tuple(Reading(each, unit) for each in found.amounts),
        _weight(sentence, at, found, bare=not unit),
        is_vague=found.is_vague,
        in_words=not found.has_figures,
    )
    return Found(value, end)


def behind_of(sentence: Sentence, end: int, found: Cardinal) -> int:
    """Behind "de" or "of" where the number ends in a word that takes it: millones de dólares, a couple of days."""
    if sentence.words[end] in ("de", "of") and (found.scale > 1 or found.is_vague or found.is_round):
        return end + 1
    return end


def phrase_here(sentence: Sentence, at: int, phrases: Phrases) -> tuple[str, int] | None:
    """The unit or currency written here and the piece behind it."""
    rest = phrases.get(sentence.words[at])
    if rest is None:
        return None
    for more, code in rest:
        if not more:
            end = at + 1
            return code, end + 1 if sentence.words[end] == "." and len(
                sentence.words[at]
            ) < _ABBREVIATED and _goes_on(sentence, end) else end
        if sentence.phrase(at + 1, *more):
            return code, at + 1 + len(more)
    return None


def _weight(sentence: Sentence, at: int, found: Cardinal, *, bare: bool) -> float:
    if found.is_article:
        if sentence.words[found.end] in _SURE_BEHIND_ONE:
            return 0.5
        if sentence.words[at] == "one" and bare:
            return 0.2 if sentence.words[found.end] in _NO_COUNT else 0.3
        return 0.0 if bare else 0.3
    if found.is_vague or (bare and sentence.words[at] in ARTICLES):
        return 0.4
    if found.has_figures:
        if not bare:
            return 1.0
        behind = at - 2 if sentence.before(at) == "-" and sentence.follows(at - 1) else at - 1
        joined = behind >= 0 and sentence.follows(at) and sentence.words[behind][-1:].isalpha()
        return 0.4 if joined else 0.8 if found.amounts[0] < 10 else 1.0
    if sentence.words[sentence.past_hyphen(found.end)] in _SHAPES:
        return 0.3
    if sentence.words[at] == "mil" and bare and found.end == at + 1:
        return 0.4  # mil palabras, mil disculpas
    largest: Amount = max(found.amounts)
    if largest <= 2:
        return 0.3 if bare or largest < 2 else 0.45
    return (0.6 if bare else 0.7) if largest <= 10 else 0.9


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether the point here belongs to an abbreviation, not to the end of the sentence."""
    return sentence.follows(at) and at + 1 < sentence.count and not sentence.is_capital(at + 1)
