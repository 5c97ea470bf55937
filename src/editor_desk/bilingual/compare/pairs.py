# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One group of sentences beside its counterpart: everything that differs, remembered for as long as both stand."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from editor_desk.bilingual.compare.asked_words import AskedWords, still_answered
from editor_desk.bilingual.compare.bounds import compare_bounds
from editor_desk.bilingual.compare.fields import Group
from editor_desk.bilingual.compare.found import Found, Span
from editor_desk.bilingual.compare.legal import (
    LegalStatus,
    compare_legal,
    find_legal,
    may_name_a_status,
    tells_a_deed,
)
from editor_desk.bilingual.compare.naming import name_findings
from editor_desk.bilingual.compare.polarity import compare_polarity, read_polarity
from editor_desk.bilingual.compare.quoting import compare_quotes
from editor_desk.bilingual.compare.speakers import Spoken, compare_speakers
from editor_desk.bilingual.compare.valuing import ValuesCompared, compare_values
from editor_desk.bilingual.names import Name, NameContext, NameReader
from editor_desk.bilingual.values import Value, find_values
from editor_desk.newsroom.comparison import Level
from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.languages import Language

_SENTENCES, _PAIRS = 8192, 8192


@dataclass(frozen=True, slots=True)
class Compared:
    """A pair of groups compared: values that found no like (they may stand next door), and all other findings."""

    values: ValuesCompared
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    """What the names of a pair came to, and the words of both editions that were asked for it."""

    asked_en: Mapping[str, bool]
    asked_es: Mapping[str, bool]
    found: tuple[Found, ...]

    def holds_for(self, everywhere: tuple[frozenset[str], frozenset[str]]) -> bool:
        """Whether other words of the editions would not change it."""
        return still_answered(self.asked_en, everywhere[0]) and still_answered(self.asked_es, everywhere[1])


class PairComparer:
    """Compares groups of sentences in one setting: the newsroom's names, and the day relative dates count from."""

    def __init__(self, names: Sequence[KnownName], written_on: date | None) -> None:
        self._reader = NameReader(tuple(names))
        self._written_on = written_on
        self.values = lru_cache(maxsize=_SENTENCES)(self._values)
        self.names = lru_cache(maxsize=_SENTENCES)(self._names)
        self._polarity = lru_cache(maxsize=_SENTENCES)(read_polarity)
        self._legal = lru_cache(maxsize=_SENTENCES)(find_legal)
        self.facts = lru_cache(maxsize=_PAIRS)(self._facts)
        self._wording = lru_cache(maxsize=_PAIRS)(self._words_compared)
        self._named: OrderedDict[tuple[str, str], _Named] = OrderedDict()

    def compare(
        self,
        en: Group,
        es: Group,
        everywhere: tuple[frozenset[str], frozenset[str]],
        *,
        set_apart: tuple[int, int] = (0, 0),
        whole: bool = True,
    ) -> Compared:
        """What differs between two groups.

        ``everywhere`` holds the words of both whole editions, ``set_apart`` how much each has in italics. Not
        ``whole``: only figures, names and what somebody is accused of, as for texts written in parallel.
        """
        found = [*self._names_compared(en.text, es.text, everywhere)]
        found += self._wording(en.text, es.text, whole=whole)
        if whole and (en.quotes or es.quotes):
            found += compare_quotes(en.text, en.quotes, es.text, es.quotes, set_apart=set_apart)
        if whole and en.quotes and es.quotes:
            found += compare_speakers(
                Spoken(en.text, self.names(en.text, Language.EN), en.quotes, Language.EN),
                Spoken(es.text, self.names(es.text, Language.ES), es.quotes, Language.ES),
            )
        return Compared(self.facts(en.text, es.text), tuple(found))

    def _values(self, text: str, language: Language) -> tuple[Value, ...]:
        return find_values(text, language, self._written_on)

    def _names(self, text: str, language: Language) -> tuple[Name, ...]:
        return tuple(self._reader.find(text, language))

    def _facts(self, en: str, es: str) -> ValuesCompared:
        return compare_values(self.values(en, Language.EN), self.values(es, Language.ES))

    def _names_compared(
        self, en: str, es: str, everywhere: tuple[frozenset[str], frozenset[str]]
    ) -> tuple[Found, ...]:
        kept = self._named.get((en, es))
        if kept is not None and kept.holds_for(everywhere):
            self._named.move_to_end((en, es))
            return kept.found
        left, right = self.names(en, Language.EN), self.names(es, Language.ES)
        if not left and not right:
            return ()
        words_en, words_es = AskedWords(everywhere[0]), AskedWords(everywhere[1])
        match = self._reader.match(NameContext(en, left, words_en), NameContext(es, right, words_es))
        found = tuple(
            each
            for each in name_findings(match, self._reader.written)
            if not (
                _is_within(each.en, self.values(en, Language.EN))
                and _is_within(each.es, self.values(es, Language.ES))
            )
        )
        self._named[en, es] = _Named(words_en.asked, words_es.asked, found)
        if len(self._named) > _PAIRS:
            self._named.popitem(last=False)
        return found

    def _words_compared(self, en: str, es: str, *, whole: bool) -> tuple[Found, ...]:
        legal: tuple[Found, ...] = ()
        left: tuple[LegalStatus, ...] = ()
        right: tuple[LegalStatus, ...] = ()
        if may_name_a_status(en, Language.EN) or may_name_a_status(es, Language.ES):
            left, right = self._legal(en, Language.EN), self._legal(es, Language.ES)
            legal = compare_legal(en, left, es, right)
        bounds = compare_bounds(en, self.values(en, Language.EN), es, self.values(es, Language.ES))
        if not whole:
            return (*legal, *bounds)
        denials = compare_polarity(en, self._polarity(en, Language.EN), es, self._polarity(es, Language.ES))
        if denials and (
            any(not each.loose for each in (*left, *right))
            or (tells_a_deed(en, Language.EN) and tells_a_deed(es, Language.ES))
        ):
            denials = tuple(
                each.at_level(Level.BLOCK) if each.level is Level.WARN else each for each in denials
            )
        return (*legal, *bounds, *denials)


def _is_within(span: Span | None, values: Sequence[Value]) -> bool:
    """Whether a name is part of a value (the Fahrenheit of "104 degrees Fahrenheit"), which is compared as such."""
    return span is not None and any(each.start <= span[0] and span[1] <= each.end for each in values)
