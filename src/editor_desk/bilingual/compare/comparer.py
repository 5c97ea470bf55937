# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Compares two editions: pairs their sentences, compares each pair, and the furniture field by field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor_desk.bilingual.align import Aligner, SentencePair
from editor_desk.bilingual.compare.alone import Alone, Beside, alone_in_one_language
from editor_desk.bilingual.compare.fields import NOTHING, FieldText, Group, body_text, group_of
from editor_desk.bilingual.compare.found import Found
from editor_desk.bilingual.compare.furniture import FurnitureComparer
from editor_desk.bilingual.compare.joining import joined
from editor_desk.bilingual.compare.linking import link_findings
from editor_desk.bilingual.compare.moved import without_moved
from editor_desk.bilingual.compare.pairs import PairComparer
from editor_desk.bilingual.compare.reporting import difference_of, in_order, missing
from editor_desk.bilingual.compare.valuing import value_findings
from editor_desk.bilingual.names import edition_words
from editor_desk.bilingual.pairing import Link, Pinned
from editor_desk.newsroom.comparison import (
    BODY,
    ComparedLink,
    CompareRequest,
    Comparison,
    Difference,
    EditionText,
)
from editor_desk.newsroom.languages import Language

Everywhere = tuple[frozenset[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Pair:
    en: Group
    es: Group
    link: int | None


class Comparer:
    """Compares editions. Keeps what it read of each sentence, so that the next keystroke costs little; one thread."""

    def __init__(self) -> None:
        self._aligner = Aligner()
        self._setting: object = None
        self._pairs = PairComparer((), None)

    def compare(self, request: CompareRequest) -> Comparison:
        """Pair both editions and say what differs."""
        en, es = body_text(request.en.body), body_text(request.es.body)
        return self.compare_texts(request, en, es)

    def compare_texts(self, request: CompareRequest, en: FieldText, es: FieldText) -> Comparison:
        """The same for bodies that are read already, as Markdown or as plain text."""
        setting = (request.names, request.written_on)
        if setting != self._setting:
            self._setting, self._pairs = setting, PairComparer(request.names, request.written_on)
        pinned = [Pinned(each.id, each.en, each.es) for each in request.pins]
        aligned = self._aligner.story(en.paragraphs, es.paragraphs, pinned)
        everywhere = (_words_of(request.en, en), _words_of(request.es, es))
        pairs = _groups(joined(aligned.sentences, en, es), aligned.links, en, es)
        differences = self._between(pairs, en, es, request, everywhere)
        if request.original is not None:
            differences += _one_sided(pairs, aligned.links, en, es)
            differences += [
                difference_of(found, (en, left), (es, right), request, _link_of(aligned.links, left, right))
                for found, left, right in link_findings(en, es, self._pairs)
            ]
        differences += FurnitureComparer(self._pairs).compare(request, en, es, everywhere)
        return Comparison(
            tuple(ComparedLink(each.en, each.es, each.ground.value, each.likeness) for each in aligned.links),
            in_order(differences),
        )

    def _between(
        self,
        pairs: Sequence[_Pair],
        en: FieldText,
        es: FieldText,
        request: CompareRequest,
        everywhere: Everywhere,
    ) -> list[Difference]:
        """What differs between sentences that say the same."""
        coupled = [pair for pair in pairs if pair.en.at and pair.es.at]
        found: list[tuple[Found, _Pair]] = []
        values = [self._pairs.facts(pair.en.text, pair.es.text) for pair in pairs]
        kept = dict(zip((id(pair) for pair in pairs), without_moved(values), strict=True))
        for pair in coupled:
            apart = (
                (
                    en.emphasised({at.paragraph for at in pair.en.at}),
                    es.emphasised({at.paragraph for at in pair.es.at}),
                )
                if bool(pair.en.quotes) != bool(pair.es.quotes)
                else (0, 0)
            )
            said = self._pairs.compare(
                pair.en, pair.es, everywhere, set_apart=apart, whole=request.original is not None
            )
            found += [(each, pair) for each in (*value_findings(kept[id(pair)]), *said.found)]
        return [difference_of(each, (en, pair.en), (es, pair.es), request, pair.link) for each, pair in found]


def _words_of(edition: EditionText, body: FieldText) -> frozenset[str]:
    """Every word of an edition, as names ask for them."""
    texts = [each.words for each in body.paragraphs]
    texts += [text for name, text in edition.fields.items() if name != BODY]
    return edition_words("\n".join(texts))


def _groups(
    sentences: Sequence[SentencePair], links: Sequence[Link], en: FieldText, es: FieldText
) -> list[_Pair]:
    by_en = {number: place for place, link in enumerate(links) for number in link.en}
    by_es = {number: place for place, link in enumerate(links) for number in link.es}
    found = []
    for pair in sentences:
        link = by_en[pair.en[0].paragraph] if pair.en else by_es[pair.es[0].paragraph]
        found.append(
            _Pair(
                group_of(en, pair.en) if pair.en else NOTHING,
                group_of(es, pair.es) if pair.es else NOTHING,
                link,
            )
        )
    return found


def _link_of(links: Sequence[Link], left: Group, right: Group) -> int | None:
    for place, link in enumerate(links):
        if (left.at and left.at[0].paragraph in link.en) or (right.at and right.at[0].paragraph in link.es):
            return place
    return None


def _one_sided(
    pairs: Sequence[_Pair], links: Sequence[Link], en: FieldText, es: FieldText
) -> list[Difference]:
    """Sentences and paragraphs that only one edition has."""
    found: list[Difference] = []
    for language, own, other in ((Language.EN, en, es), (Language.ES, es, en)):
        beside = [
            Beside(pair.en, pair.es, pair.link)
            if language is Language.EN
            else Beside(pair.es, pair.en, pair.link)
            for pair in pairs
        ]
        found += [
            _missing(each, own, other, language)
            for each in alone_in_one_language(beside, links, own, other, language)
        ]
    return found


def _missing(alone: Alone, own: FieldText, other: FieldText, language: Language) -> Difference:
    if alone.paragraph is not None:
        here = own.whole(alone.paragraph)
    else:
        here = own.passage(alone.at.paragraph, alone.at.start, alone.at.end)
    there = other.place_behind(alone.behind)
    return missing(alone.kind, language, here, there, alone.words, alone.link, alone.level)
