# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs two whole bodies at once: sentences by what they say, paragraphs by their sentences.

Borders of paragraphs and their kinds are evidence: a heading goes with a heading, a photo only with a photo. Sentences
of a pinned paragraph are paired within the pin; those of a cut one are alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor_desk.bilingual.align.aligner import Aligner, between
from editor_desk.bilingual.align.lexicon import Lexicon
from editor_desk.bilingual.align.paragraph_links import SentenceAt, SentencePair, paragraph_links
from editor_desk.bilingual.align.sentence_links import Stretch
from editor_desk.bilingual.align.standing import WHOLE, Place
from editor_desk.bilingual.pairing import Link, Pinned, decided
from editor_desk.bilingual.paragraphs import PHOTO, Paragraph
from editor_desk.text.sentences import sentence_spans

_MOST_KEPT = 5_000


@dataclass(frozen=True, slots=True)
class StoryAlignment:
    """Two bodies paired: every paragraph in one of ``links``, every sentence in one of ``sentences``."""

    links: tuple[Link, ...]
    sentences: tuple[SentencePair, ...]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence of a paragraph, or what has no sentences: a photo."""

    at: SentenceAt
    text: str
    place: Place

    @property
    def has_words(self) -> bool:
        return self.place.kind != PHOTO


class StoryAligner(Aligner):
    """Pairs sentences, and whole bodies."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        super().__init__(lexicon)
        self._spans: dict[str, Sequence[tuple[int, int]]] = {}

    def story(
        self, en: Sequence[Paragraph], es: Sequence[Paragraph], pinned: Sequence[Pinned] = ()
    ) -> StoryAlignment:
        """Pair two bodies; what is pinned, by the numbers of paragraphs, holds."""
        left, right = self._units(en), self._units(es)
        fixed = decided(pinned, len(en), len(es))
        pools = [
            [
                _stretch(left, right, paragraphs_en, paragraphs_es)
                for paragraphs_en, paragraphs_es in between(fixed, range(len(en)), range(len(es)))
            ],
            *([_stretch(left, right, link.en, link.es)] for link in fixed if link.is_pair),
        ]
        found = self.paired(
            [each.text for each in left],
            [each.text for each in right],
            pools,
            places=([each.place for each in left], [each.place for each in right]),
        )
        pairs = tuple(
            SentencePair(
                tuple(left[number].at for number in link.en),
                tuple(right[number].at for number in link.es),
                link.likeness,
            )
            for link in found
        )
        links = paragraph_links(en, es, fixed, pairs)
        return StoryAlignment(
            links,
            tuple(
                pair
                for pair, link in zip(pairs, found, strict=True)
                if all(left[number].has_words for number in link.en)
                and all(right[number].has_words for number in link.es)
            ),
        )

    def _units(self, paragraphs: Sequence[Paragraph]) -> list[_Unit]:
        units = []
        for number, paragraph in enumerate(paragraphs):
            spans = self._sentences_of(paragraph)
            kind = paragraph.kind if paragraph.words.strip() else PHOTO
            for at, (start, end) in enumerate(spans):
                place = Place(kind, at == 0, at == len(spans) - 1)
                units.append(_Unit(SentenceAt(number, start, end), paragraph.words[start:end], place))
        return units

    def _sentences_of(self, paragraph: Paragraph) -> Sequence[tuple[int, int]]:
        words = paragraph.words
        if paragraph.kind in WHOLE or not words.strip():
            return [(0, len(words))]
        found = self._spans.get(words)
        if found is None:
            if len(self._spans) >= _MOST_KEPT:
                self._spans.clear()
            found = self._spans[words] = sentence_spans(words)
        return found


class AlignedPairing:
    """Pairs paragraphs by what they say (``bilingual.pairing.Pairing``)."""

    def __init__(self) -> None:
        self._aligner = StoryAligner()

    def pair(
        self, en: Sequence[Paragraph], es: Sequence[Paragraph], pinned: Sequence[Pinned]
    ) -> tuple[Link, ...]:
        """See ``Pairing.pair``."""
        return self._aligner.story(en, es, pinned).links


def _stretch(left: Sequence[_Unit], right: Sequence[_Unit], en: Sequence[int], es: Sequence[int]) -> Stretch:
    """The sentences of these paragraphs."""
    in_en, in_es = set(en), set(es)
    return Stretch(
        [number for number, unit in enumerate(left) if unit.at.paragraph in in_en],
        [number for number, unit in enumerate(right) if unit.at.paragraph in in_es],
    )
