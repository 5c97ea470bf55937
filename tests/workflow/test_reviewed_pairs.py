# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs that were read side by side: an edit marks exactly the pair it touches, and taking it back unmarks it."""

from __future__ import annotations

from collections import Counter

import pytest

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.checks.reviewed_pairs import stale_pairs
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.reviewed import PairAt
from editor_desk.workflow import reviewing_pairs, writing
from tests.workflow.edit_sequences import Papers
from tests.workflow.newsroom import EN, ES, Newsroom

SEQUENCES_IN_CI, EDITS = 24, 14
SEQUENCES_IN_SOAK = 1_000


def sequence(newsroom: Newsroom, seed: int, edits: int = EDITS) -> Counter[str]:
    """Take one sequence of edits; of all states on the way, how many stale pairs were found, were there, and are both."""
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
        done.append(
            f"{language.value} {papers.edit(language)}"
        )  # saved within a second of it, as at the window
        writing.save_text(newsroom.ana, story_id, language, body=papers.body(language))
        stale = stale_pairs(newsroom.story(story_id))
        found, expected = {ids[each.pair.id] for each in stale}, papers.stale()
        tally += Counter(found=len(found), there=len(expected), both=len(found & expected))
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


@pytest.mark.parametrize("seed", range(SEQUENCES_IN_CI))
def test_exactly_the_pairs_that_an_edit_touches_become_stale(newsroom: Newsroom, seed: int):
    tally = sequence(newsroom, seed)
    assert tally["both"] == tally["found"] == tally["there"]


@pytest.mark.soak
def test_a_thousand_sequences_of_edits(newsroom: Newsroom):
    tally: Counter[str] = Counter()
    for seed in range(SEQUENCES_IN_SOAK):
        tally += sequence(newsroom, seed)
    precision, recall = (tally["both"] / tally[name] for name in ("found", "there"))
    print(
        f"\nStale pairs, {SEQUENCES_IN_SOAK} sequences of {EDITS} edits: P {precision:.5f}, R {recall:.5f} (limit 1);"
        f" {tally['there']} stale pairs in all states"
    )
    assert precision == recall == 1
