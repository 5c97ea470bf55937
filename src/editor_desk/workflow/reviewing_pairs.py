# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Saying that both editions were read side by side, passage by passage or whole; the text may change beneath.

A reviewed pair is no content: no sign-off falls by one, but a translation whose source changed since then waits (G4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from editor_desk.bilingual.paragraphs import Paragraph, numbers_within, read_paragraphs
from editor_desk.checks.compared_fields import field_of, furniture_fields
from editor_desk.checks.reviewed_pairs import stale_pairs, words_at
from editor_desk.newsroom.comparison import BODY, ComparedLink
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import PinnedPlace
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.reviewed import PairAt, ReviewedPair, Span
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.text.canonical import canonical, hash_of
from editor_desk.workflow.comparing import Compared
from editor_desk.workflow.moving_places import place_at
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "reviewed.empty": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no pair here that could be marked as reviewed. Nothing was changed."
    ),
    "reviewed.one_edition": QT_TRANSLATE_NOOP(
        "Newsroom", "There is nothing to read side by side: only one edition has a text. Nothing was changed."
    ),
    "reviewed.nothing_stale": QT_TRANSLATE_NOOP(
        "Newsroom", "Nothing changed since it was reviewed. Nothing was changed."
    ),
}


def review_pairs(work: Work, story_id: str, pairs: Sequence[PairAt]) -> Changes:
    """Say that one has read these passages side by side as they stand; anybody at the desk may.

    A span stands for the paragraphs it covers; a pair that was reviewed before at exactly these places stays the pair
    it is. Where one side is gone, the pair is none any more. Raises ``WrongUsage`` where there is nothing to pair.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        known = {(each.field, *_hull(each)): each for each in story.reviewed}
        made: list[ReviewedPair] = []
        gone: list[ReviewedPair] = []
        for asked in pairs:
            same = known.get((asked.field, _around(asked.en), _around(asked.es)))
            if same is not None and asked.field == BODY and not (asked.en and asked.es):
                gone.append(same)
                continue
            made.append(_again(work, story, same) if same is not None else _new(work, story, asked))
        if not (made or gone):
            raise WrongUsage("reviewed.empty")
        _keep(unit, work, story, made, gone)
    return Changes((story_id,))


def review_stale(work: Work, story_id: str) -> Changes:
    """Say that one has read again every pair that changed since it was reviewed. Raises ``Refused`` where none did."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        stale = stale_pairs(story)
        if not stale:
            raise Refused("reviewed.nothing_stale")
        gone = [each.pair for each in stale if any(each.has_gone(language) for language in Language)]
        _keep(
            unit,
            work,
            story,
            [_again(work, story, each.pair) for each in stale if each.pair not in gone],
            gone,
        )
    return Changes((story_id,))


def review_whole(work: Work, story_id: str) -> Changes:
    """Say that one has read both editions side by side, all of them. Raises ``Refused`` where only one has a text."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        if any(story.edition(language).is_empty for language in Language):
            raise Refused("reviewed.one_edition")
        review_whole_in(unit, work, story, Compared(unit, work, story).judged().links)
    return Changes((story_id,))


def review_whole_in(unit: Unit, work: Work, story: Story, links: Sequence[ComparedLink]) -> Story:
    """The same inside a running act; ``links`` is how the comparison paired the paragraphs.

    A pair that was reviewed before at these places and says the same keeps who read it first, and when.
    """
    paragraphs = {language: read_paragraphs(story.edition(language).body) for language in Language}
    known = {(each.field, *_hull(each)): each for each in story.reviewed}
    kept: list[ReviewedPair] = []
    made: list[ReviewedPair] = []
    for asked in (*_of_links(links, paragraphs), *_of_lines(story)):
        new = _new(work, story, asked)
        same = known.get((asked.field, *_hull(new)))
        if same is not None and same.hashes == new.hashes:
            kept.append(same)
        elif any(new.words.values()):
            made.append(new)
    gone = [each for each in story.reviewed if each not in kept]
    if not made and not gone:
        return story
    return _keep(unit, work, story, made, gone, is_whole=True)


def forget_pairs_of(unit: Unit, story: Story, spans: Mapping[Language, Sequence[Span]]) -> Story:
    """Pairs of paragraphs that a person has just paired otherwise, or left alone, are none any more."""
    gone = [
        each
        for each in story.reviewed
        if any(_meets(each.spans(language), spans.get(language, ())) for language in Language)
        and not all(_covers(spans.get(language, ()), each.spans(language)) for language in Language)
    ]
    return _without(unit, story, gone)


def _meets(one: Sequence[Span], other: Sequence[Span]) -> bool:
    return any(start < last and first < end for start, end in one for first, last in other)


def _covers(wide: Sequence[Span], narrow: Sequence[Span]) -> bool:
    return all(any(first <= start and end <= last for first, last in wide) for start, end in narrow)


def _keep(
    unit: Unit,
    work: Work,
    story: Story,
    made: Sequence[ReviewedPair],
    gone: Sequence[ReviewedPair],
    *,
    is_whole: bool = False,
) -> Story:
    again = {each.id for each in made}
    gone = [*gone, *(each for each in story.reviewed if each.id not in again and _is_taken(each, made))]
    story = _without(unit, story, gone)
    unit.put_reviewed(story.id, made)
    payload = {"count": len(made), "whole": is_whole, "pairs": [each.id for each in made], "gone": len(gone)}
    work.record(unit, "pairs.reviewed", story.id, None, payload)
    others = tuple(each for each in story.reviewed if each.id not in again)
    return replace(story, reviewed=(*others, *made))


def _is_taken(old: ReviewedPair, made: Sequence[ReviewedPair]) -> bool:
    """Whether one that was read now speaks of the same passage."""
    return any(
        old.field == new.field
        and (old.field != BODY or any(_meets(old.spans(lang), new.spans(lang)) for lang in Language))
        for new in made
    )


def _without(unit: Unit, story: Story, gone: Sequence[ReviewedPair]) -> Story:
    if not gone:
        return story
    ids = {each.id for each in gone}
    unit.forget_reviewed(story.id, tuple(ids))
    return replace(story, reviewed=tuple(each for each in story.reviewed if each.id not in ids))


def _again(work: Work, story: Story, pair: ReviewedPair) -> ReviewedPair:
    """A pair read again where it stands now."""
    words = {language: _words(story, language, pair.field, pair.spans(language)) for language in Language}
    hashes = {language: hash_of(said) for language, said in words.items()}
    return replace(pair, words=words, hashes=hashes, by=work.person.id, at=work.now())


def _new(work: Work, story: Story, asked: PairAt) -> ReviewedPair:
    """Passages read for the first time, or others than before. Raises ``WrongUsage`` where a side has none."""
    places: dict[Language, tuple[PinnedPlace, ...]] = {}
    if asked.field == BODY:
        for language in Language:
            body = story.edition(language).body
            found = read_paragraphs(body)
            numbers = sorted({n for span in asked.spans(language) for n in numbers_within(found, *span)})
            spans = [(found[number].start, found[number].end) for number in numbers]
            places[language] = tuple(place_at(body, *span) for span in spans)
        if not all(places.values()):
            raise WrongUsage("reviewed.empty")
    elif asked.field not in furniture_fields(story):
        raise WrongUsage("reviewed.empty")
    at = {
        language: [(each.anchor.start, each.anchor.end) for each in found]
        for language, found in places.items()
    }
    words = {language: _words(story, language, asked.field, at.get(language, ())) for language in Language}
    hashes = {language: hash_of(said) for language, said in words.items()}
    return ReviewedPair(new_id(), hashes, work.person.id, work.now(), words, asked.field, places)


def _words(story: Story, language: Language, field: str, spans: Sequence[Span]) -> str:
    if field == BODY:
        return words_at(story.edition(language).body, spans)
    return canonical(field_of(story, language, field))


def _hull(pair: ReviewedPair) -> tuple[Span | None, Span | None]:
    return _around(pair.spans(Language.EN)), _around(pair.spans(Language.ES))


def _around(spans: Sequence[Span]) -> Span | None:
    """From the first to the last of several passages."""
    return (min(start for start, _ in spans), max(end for _, end in spans)) if spans else None


def _of_links(
    links: Sequence[ComparedLink], paragraphs: Mapping[Language, Sequence[Paragraph]]
) -> Iterator[PairAt]:
    for link in links:
        if link.en and link.es:
            yield PairAt(
                BODY,
                tuple((paragraphs[Language.EN][n].start, paragraphs[Language.EN][n].end) for n in link.en),
                tuple((paragraphs[Language.ES][n].start, paragraphs[Language.ES][n].end) for n in link.es),
            )


def _of_lines(story: Story) -> Iterator[PairAt]:
    for name in furniture_fields(story):
        if all(field_of(story, language, name).strip() for language in Language):
            yield PairAt(name)
