# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences the pairing left alone that only became part of their neighbour: they join its group.

A sentence joins where what it says stands beside it in the other language: in words that no word of the neighbour
itself accounts for, or in a counterpart that is too long for the neighbour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor_desk.bilingual.align import SentenceAt, SentencePair
from editor_desk.bilingual.compare.fields import FieldText, quotes_of
from editor_desk.bilingual.compare.said import all_words, content_words, is_said
from editor_desk.newsroom.languages import Language

_MERGED, _SOME = 0.5, 0.2
"""The share of its words that must stand beside it, by themselves, and where the lengths speak for it too."""
_LONG, _FITS = 1.45, 1.6
"""How many times longer than usual the counterpart is for the neighbour alone, and at most for both."""
_REST = 0.5
_SPANISH = 1.12
"""How many letters the Spanish has to one of the English."""


@dataclass(frozen=True, slots=True)
class _Side:
    language: Language
    own: FieldText
    other: FieldText


def joined(pairs: Sequence[SentencePair], en: FieldText, es: FieldText) -> list[SentencePair]:
    """The pairs, with every sentence that is not really alone in the group of its neighbour."""
    found = list(pairs)
    for side in (_Side(Language.EN, en, es), _Side(Language.ES, es, en)):
        mine = sorted(
            (each for each in found if _own(each, side)), key=lambda each: _place(_own(each, side)[0])
        )
        others = [each for each in found if not _own(each, side)]
        at = 0
        while at < len(mine):
            near = _neighbour(mine, at, side) if not _other(mine[at], side) else None
            if near is None:
                at += 1
                continue
            mine[near] = _with(mine[near], _own(mine[at], side), side)
            del mine[at]
        found = [*mine, *others]
    return _coupled(sorted(found, key=_in_english), en, es)


def _in_english(pair: SentencePair) -> tuple[bool, tuple[int, int]]:
    return (False, _place(pair.en[0])) if pair.en else (True, _place(pair.es[0]))


def _coupled(pairs: list[SentencePair], en: FieldText, es: FieldText) -> list[SentencePair]:
    """Two sentences left alone at the same place are a pair where one is what remains of the other."""
    left = _gaps([each for each in pairs if each.en], "en")
    right = _gaps([each for each in pairs if each.es], "es")
    for place, alone in left.items():
        others = right.get(place, [])
        if len(alone) == len(others) == 1 and _is_a_rest(_text(en, alone[0].en), _text(es, others[0].es)):
            pairs[pairs.index(alone[0])] = SentencePair(alone[0].en, others[0].es)
            pairs.remove(others[0])
    return pairs


def _gaps(pairs: list[SentencePair], side: str) -> dict[SentencePair | None, list[SentencePair]]:
    """The sentences left alone on a side, by the pair they stand behind."""
    found: dict[SentencePair | None, list[SentencePair]] = {}
    before: SentencePair | None = None
    for pair in sorted(pairs, key=lambda each: _place(each.en[0] if side == "en" else each.es[0])):
        if pair.en and pair.es:
            before = pair
        else:
            found.setdefault(before, []).append(pair)
    return found


def _is_a_rest(en: str, es: str) -> bool:
    """Whether the Spanish is what remains of the English: much shorter without its quotation, or partly said there."""
    words = content_words(es)
    said = all_words(en)
    if words and 3 * sum(is_said(word, Language.ES, said) for word in words) >= len(words):
        return True
    return len(es) < _REST * len(en) and bool(quotes_of(en)) and not quotes_of(es)


def _neighbour(mine: Sequence[SentencePair], at: int, side: _Side) -> int | None:
    """The pair beside a sentence that it became part of, by its place."""
    best: tuple[float, int] | None = None
    for near in (at - 1, at + 1):
        if not 0 <= near < len(mine) or not _other(mine[near], side):
            continue
        weight = _weight(_own(mine[at], side), mine[near], side)
        if weight > 0 and (best is None or weight > best[0]):
            best = weight, near
    return best[1] if best else None


def _weight(alone: Sequence[SentenceAt], near: SentencePair, side: _Side) -> float:
    """How surely a sentence became part of a pair; 0 where it did not."""
    words = content_words(_text(side.own, alone))
    if not words:
        return 1.0
    counterpart = _text(side.other, _other(near, side))
    neighbour = _text(side.own, _own(near, side))
    other_language = Language.ES if side.language is Language.EN else Language.EN
    own_words = all_words(neighbour)
    free = [word for word in content_words(counterpart) if not is_said(word, other_language, own_words)]
    share = sum(is_said(word, side.language, free) for word in words) / len(words) if free else 0.0
    if share >= _MERGED:
        return share
    usual = 1 / _SPANISH if side.language is Language.ES else _SPANISH
    is_long = len(counterpart) > _LONG * usual * len(neighbour)
    both = usual * (len(neighbour) + len(_text(side.own, alone)) + 1)
    fits = both / _FITS < len(counterpart) < both * _FITS
    same_paragraph = alone[0].paragraph == _own(near, side)[0].paragraph
    return share if is_long and fits and same_paragraph and share >= _SOME else 0.0


def _with(pair: SentencePair, more: Sequence[SentenceAt], side: _Side) -> SentencePair:
    own = tuple(sorted((*_own(pair, side), *more), key=_place))
    if side.language is Language.EN:
        return SentencePair(own, pair.es, pair.likeness)
    return SentencePair(pair.en, own, pair.likeness)


def _own(pair: SentencePair, side: _Side) -> tuple[SentenceAt, ...]:
    return pair.en if side.language is Language.EN else pair.es


def _other(pair: SentencePair, side: _Side) -> tuple[SentenceAt, ...]:
    return pair.es if side.language is Language.EN else pair.en


def _text(text: FieldText, sentences: Sequence[SentenceAt]) -> str:
    return " ".join(text.paragraphs[at.paragraph].words[at.start : at.end] for at in sentences)


def _place(at: SentenceAt) -> tuple[int, int]:
    return at.paragraph, at.start
