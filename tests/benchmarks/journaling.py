# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story as it lies on a desk at deadline: 1,000 words a language, 12 facts, every paragraph pinned, notes."""

from __future__ import annotations

import random

from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow.facts import EvidenceDraft, add_evidence, decide, make_fact
from editor_desk.workflow.notes import add_note
from editor_desk.workflow.pairing import pin
from editor_desk.workflow.stories import new_story
from editor_desk.workflow.work import Work
from editor_desk.workflow.writing import save_text

WORDS, PARAGRAPHS, CLAIMS, NOTES = 1000, 20, 12, 8
VOCABULARY = [
    "the",
    "council",
    "voted",
    "on",
    "a",
    "plan",
    "for",
    "bayou",
    "drainage",
    "after",
    "residents",
    "asked",
    "about",
    "homes",
    "streets",
    "money",
    "and",
    "schedule",
    "while",
    "engineers",
    "said",
    "that",
    "pumps",
    "roads",
    "schools",
    "markets",
    "libraries",
    "would",
    "open",
    "before",
    "summer",
]


def lay_out(work: Work) -> str:
    """A new story, ready to be typed into; its id."""
    chance = random.Random(11)
    (story,) = new_story(work, slug="bayou-plan", section="Houston").stories
    bodies = {language: body_of(chance) for language in Language}
    for language, body in bodies.items():
        head = Furniture(headline=f"Bayou plan, {language.value}", byline="Staff")
        save_text(work, story, language, furniture=head, body=body)
    spans = {language: _paragraphs(body) for language, body in bodies.items()}
    for number in range(0, PARAGRAPHS, 2):
        pin(work, story, [spans[Language.EN][number]], [spans[Language.ES][number]])
    for number in range(CLAIMS):
        start, _end = spans[Language.EN][number + 4]
        words = (start, start + 36)
        made = make_fact(work, story, Language.EN, *words, types=(ClaimType.FIGURE,), counterpart=words)
        add_evidence(work, made.claims[0], EvidenceDraft(EvidenceKind.DOCUMENT, "Minutes", locator="p. 3"))
        decide(work, made.claims[0], ClaimStatus.VERIFIED)
    for number in range(NOTES):
        start, _end = spans[Language.EN][number + 6]
        add_note(work, story, f"Check this, {number}.", (Language.EN, start + 40, start + 60))
    return story


def body_of(chance: random.Random) -> str:
    """A thousand words in twenty paragraphs."""
    each = WORDS // PARAGRAPHS
    return "\n\n".join(
        f"{number} " + " ".join(chance.choices(VOCABULARY, k=each - 1)).capitalize() + "."
        for number in range(PARAGRAPHS)
    )


def _paragraphs(body: str) -> list[tuple[int, int]]:
    spans, at = [], 0
    for words in body.split("\n\n"):
        spans.append((at, at + len(words)))
        at += len(words) + 2
    return spans
