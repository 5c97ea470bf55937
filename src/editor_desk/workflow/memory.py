# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The translation memory at work: filled from stories signed off in both languages, and asked for a new paragraph.

A story's pairs are in it while both editions are signed off or out; what is taken in is the words that were signed. No
withheld name and no word that leads to a protected source goes in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from editor_desk.bilingual.adapting import Adapted, adapt
from editor_desk.bilingual.pairing import Pinned
from editor_desk.bilingual.paragraphs import numbers_within, read_paragraphs
from editor_desk.checks.memory_pairs import Pairs, PairUp, pairs_here
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.memory import EXACT, Found, MemorySource, Segment
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.text.sentences import sentence_spans
from editor_desk.workflow.standing import sent_content
from editor_desk.workflow.work import Work, new_id

_SIGNED = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)
_TELLING = 5
"""Letters from which on a word of a protected proof is kept out: shorter ones stand everywhere."""
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class ToPair:
    """Two bodies that were signed off, to be paired by sentences; both empty: nothing of the story belongs in."""

    story: str
    en: str = ""
    es: str = ""
    pinned: tuple[Pinned, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """A paragraph as the memory has it: its sentences in order, each made to fit."""

    sentences: tuple[Adapted, ...]

    @property
    def text(self) -> str:
        """All of it, without markup."""
        return " ".join(each.text for each in self.sentences)

    @property
    def likeness(self) -> int:
        """Of its least like sentence; 100: every sentence was there word for word."""
        return min(each.found.likeness for each in self.sentences)


def fill_memory(work: Work, pair: PairUp = pairs_here) -> int:
    """Take in what is due, and take out what belongs in no more; how many stories were looked at."""
    looked_at = 0
    while True:
        with work.store.look() as unit:
            waiting = [to_pair(unit, story_id) for story_id in unit.memory.due(_AT_ONCE)]
        if not waiting:
            return looked_at
        for each in waiting:
            pairs = pair(each.en, each.es, each.pinned) if each.en else ()
            if not put_pairs(work, each, pairs):
                return looked_at  # the story moved on meanwhile, and is due again
            looked_at += 1


def next_to_pair(unit: Unit) -> ToPair | None:
    """The first story that is due."""
    return next((to_pair(unit, story_id) for story_id in unit.memory.due(1)), None)


def to_pair(unit: Unit, story_id: str) -> ToPair:
    """What of a story belongs into the memory now."""
    story = unit.story(story_id)
    if not all(edition.stage in _SIGNED for edition in story.editions.values()):
        return ToPair(story.id)
    bodies = {language: _signed_body(unit, story, language) for language in Language}
    if not all(body.strip() for body in bodies.values()):
        return ToPair(story.id)
    is_now = all(bodies[language] == story.edition(language).body for language in Language)
    pinned = _pinned(story) if is_now else ()
    return ToPair(story.id, bodies[Language.EN], bodies[Language.ES], pinned)


def put_pairs(work: Work, paired: ToPair, pairs: Pairs) -> bool:
    """Take in the pairs that were found; False, and nothing, where the story is another by now."""
    with work.store.unit() as unit:
        if to_pair(unit, paired.story) != paired:
            return False
        story = unit.story(paired.story)
        kept_out = [word.casefold() for word in _kept_out(story)]
        segments = [
            Segment(en, es)
            for en, es in pairs
            if not any(word in f"{en}\n{es}".casefold() for word in kept_out)
        ]
        by, at = _signed_by(story, work)
        unit.memory.put_story(MemorySource(new_id(), story.id, story.slug, by, at), segments)
    return True


def remembered(unit: Unit, paragraph: str, language: Language) -> tuple[Remembered, ...]:
    """What the memory has for a paragraph's Markdown written in ``language``, the likest first.

    Only where it knows every sentence: half a paragraph is left to a person, or to a machine. Of a paragraph of one
    sentence there may be several.
    """
    found = read_paragraphs(paragraph)
    words = " ".join(found[0].words.split()) if len(found) == 1 else ""
    if not words:
        return ()
    sentences = [words[start:end].strip() for start, end in sentence_spans(words)]
    whole = unit.memory.look_up(words, language)
    if len(sentences) < 2 or any(each.likeness >= EXACT for each in whole):
        return tuple(Remembered((adapt(words, each, language),)) for each in whole)
    matched: list[Found] = []
    for sentence in sentences:
        best = unit.memory.look_up(sentence, language, most=1)
        if not best:
            return ()
        matched += best
    adapted = [adapt(sentence, each, language) for sentence, each in zip(sentences, matched, strict=True)]
    return (Remembered(tuple(adapted)),)


def _signed_body(unit: Unit, story: Story, language: Language) -> str:
    """What was signed: of an edition that is out and being changed, the copy readers have."""
    edition = story.edition(language)
    if edition.change is None:
        return edition.body
    sent = sent_content(unit, story, language)
    return sent.body if sent is not None else ""


def _signed_by(story: Story, work: Work) -> tuple[str, datetime]:
    standing = [each for language in Language for each in story.standing_approvals(language)]
    newest = max(standing, key=lambda each: each.at, default=None)
    return (newest.by, newest.at) if newest is not None else (work.person.id, work.now())


def _kept_out(story: Story) -> tuple[str, ...]:
    proofs = [*story.files, *(proof for claim in story.claims for proof in claim.evidence)]
    said = [
        words.strip()
        for proof in proofs
        if proof.is_protected
        for words in (proof.contact, proof.url, proof.title, proof.excerpt, proof.locator)
        if len(words.strip()) >= _TELLING
    ]
    return (*(name for name in story.flags.withheld if name.strip()), *said)


def _pinned(story: Story) -> tuple[Pinned, ...]:
    paragraphs = {language: read_paragraphs(story.edition(language).body) for language in Language}

    def numbers(language: Language, spans: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
        return tuple(sorted({n for span in spans for n in numbers_within(paragraphs[language], *span)}))

    return tuple(
        Pinned(
            pin.id,
            numbers(Language.EN, pin.spans(Language.EN)),
            numbers(Language.ES, pin.spans(Language.ES)),
        )
        for pin in story.pins
    )
