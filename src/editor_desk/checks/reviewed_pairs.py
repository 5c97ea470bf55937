# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which pairs that somebody has read side by side say something else now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editor_desk.bilingual.paragraphs import numbers_within, read_paragraphs
from editor_desk.checks.compared_fields import field_of
from editor_desk.newsroom.comparison import BODY, ComparedLink
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.reviewed import PairState, ReviewedPair, Span, StalePair
from editor_desk.newsroom.stories import Story
from editor_desk.text.canonical import canonical, canonical_span, hash_of
from editor_desk.text.markdown_map import read_markdown

_CUT = "cut"
"""``bilingual.pairing.Ground.CUT`` as a link names it."""


def words_at(body: str, spans: Sequence[Span]) -> str:
    """What readers see of passages of a body, in canonical form: bold and curled quotes aside, however it is divided."""
    marked = read_markdown(body)
    return canonical(" ".join(canonical_span(marked, start, end) for start, end in spans))


def stale_pairs(story: Story) -> tuple[StalePair, ...]:
    """The reviewed pairs of which one side says something else now, in the order they were reviewed.

    One of which nothing is left in either edition is no pair any more.
    """
    return tuple(_stale(story))


def _stale(story: Story) -> Iterator[StalePair]:
    for pair in story.reviewed:
        now = {language: words_now(story, pair, language) for language in Language}
        changed = tuple(lang for lang in Language if hash_of(now[lang]) != pair.hashes.get(lang))
        if changed and any(now.values()):
            before = {language: pair.words.get(language, "") for language in Language}
            yield StalePair(pair, changed, before, now)


def state_of(
    story: Story, link: ComparedLink, stale: Sequence[StalePair]
) -> tuple[PairState, ReviewedPair | None]:
    """How a pair of the comparison stands, and by which reading."""
    if not (link.en and link.es):
        return (PairState.ONLY_HERE if link.ground == _CUT else PairState.ALONE), None
    numbers = {Language.EN: set(link.en), Language.ES: set(link.es)}
    found: ReviewedPair | None = None
    for pair in story.reviewed:
        if pair.field != BODY or not all(_stands_in(story, pair, lang, numbers[lang]) for lang in Language):
            continue
        if any(each.pair.id == pair.id for each in stale):
            return PairState.STALE, pair
        found = pair
    return (PairState.REVIEWED if found else PairState.UNREVIEWED), found


def _stands_in(story: Story, pair: ReviewedPair, language: Language, numbers: set[int]) -> bool:
    paragraphs = read_paragraphs(story.edition(language).body)
    return any(numbers.intersection(numbers_within(paragraphs, *span)) for span in pair.spans(language))


def words_now(story: Story, pair: ReviewedPair, language: Language) -> str:
    """What a side of a pair says now; "" where it is gone."""
    if pair.field == BODY:
        return words_at(story.edition(language).body, pair.spans(language))
    return canonical(field_of(story, language, pair.field))
