# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs that were read side by side: an edit marks exactly the pair it touches, and taking it back unmarks it."""

from __future__ import annotations

from collections import Counter

import pytest

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.checks.reviewed_pairs import stale_pairs, words_at
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.reviewed import PairAt
from editor_desk.workflow import reviewing_pairs, writing
from tests.workflow.edit_sequences import Papers
from tests.workflow.newsroom import EN, ES, Newsroom

SEQUENCES_IN_CI, EDITS = 24, 14
SEQUENCES_IN_SOAK = 1_000
CUT_AND_BACK = 2_526
"""A paragraph joined to one that nobody reviewed is cut whole and comes back."""


def sequence(newsroom: Newsroom, seed: int, edits: int = EDITS, twice: float = 0.0) -> Counter[str]:
    """Take one sequence of edits, such a share of the saves with two; of all states on the way, how many stale pairs were found, were there, and are both."""
    tally: Counter[str] = Counter()
    papers = Papers.begin(seed)
    story_id = newsroom.begin(Plan.BOTH)
    for language in Language:
        writing.save_text(newsroom.ana, story_id, language, body=papers.body(language))
    paragraphs = {language: read_paragraphs(papers.body(language)) for language in Language}
    at = [
        PairAt("body", ((en.start, en.end),), ((es.start, es.end),))
        for en, es in zip(paragraphs[EN], paragraphs[ES], strict=True)
    ]
    reviewing_pairs.review_pairs(newsroom.ana, story_id, at)
    ids = {pair.id: number for number, pair in enumerate(newsroom.story(story_id).reviewed)}
    done: list[str] = []
    for _ in range(edits):
        language = papers.dice.choice(list(Language))
        # Saved within a second of it, as at the window, or after two: a paste, a program that wrote into the store.
        act = papers.edit_twice if twice and papers.dice.random() < twice else papers.edit
        done.append(f"{language.value} {act(language)}")
        writing.save_text(newsroom.ana, story_id, language, body=papers.body(language))
        stale = stale_pairs(newsroom.story(story_id))
        found, expected = {ids[each.pair.id] for each in stale}, papers.stale()
        tally += Counter(found=len(found), there=len(expected), both=len(found & expected))
        astray = {
            ids[pair.id]
            for pair in newsroom.story(story_id).reviewed
            if ids[pair.id] in papers.reviewed
            and words_at(papers.body(language), pair.spans(language)) != papers.words(ids[pair.id], language)
        }
        if astray:
            print(f"Sequence {seed}: {done}; not its own words in {sorted(astray)}")
            tally["astray"] += 1
            break
        if found != expected:
            print(f"Sequence {seed}: {done}; found {sorted(found)}, should be {sorted(expected)}")
            break
        if stale and papers.dice.random() < 0.25:
            done.append("review")
            reviewing_pairs.review_stale(newsroom.ana, story_id)
            for pair in expected:
                papers.review(pair)
            assert not stale_pairs(newsroom.story(story_id))
    return tally


@pytest.mark.parametrize("seed", [*range(SEQUENCES_IN_CI), CUT_AND_BACK])
def test_exactly_the_pairs_that_an_edit_touches_become_stale(newsroom: Newsroom, seed: int):
    tally = sequence(newsroom, seed, twice=0.5 if seed % 2 else 0.0)
    assert tally["both"] == tally["found"] == tally["there"]
    assert not tally["astray"]


@pytest.mark.soak
@pytest.mark.parametrize("twice", [0.0, 0.3], ids=["one edit a save", "two in some saves"])
def test_a_thousand_sequences_of_edits(newsroom: Newsroom, twice: float):
    tally: Counter[str] = Counter()
    for seed in range(SEQUENCES_IN_SOAK):
        tally += sequence(newsroom, seed, twice=twice)
    precision, recall = (tally["both"] / tally[name] for name in ("found", "there"))
    print(
        f"\nStale pairs, {SEQUENCES_IN_SOAK} sequences of {EDITS} edits, two in {twice:.0%} of the saves:"
        f" P {precision:.5f}, R {recall:.5f} (limit 1); {tally['there']} stale pairs in all states;"
        f" ended early with words astray: {tally['astray']}"
    )
    assert precision == recall == 1
    assert not tally["astray"]
