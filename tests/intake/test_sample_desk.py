# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sample desk shows what an editor should meet on the first day."""

from __future__ import annotations

import pytest

from editor_desk.assets import resource
from editor_desk.intake.languages import guess_language
from editor_desk.intake.sample_desk import read_sample, sample_people, sample_stories
from editor_desk.newsroom.claims import NEEDS_PROOF, TERMINAL, ClaimStatus, Priority
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.text.words import count_words

STORIES = {story.slug: story for story in sample_stories(resource("samples"))}
NAMES = {person.name for person in sample_people(resource("samples"))}


def test_every_edition_is_in_its_language_and_by_somebody_of_the_desk():
    for story in STORIES.values():
        for language, edition in story.editions.items():
            assert guess_language(edition.body) == (language, True)
            assert edition.author in NAMES


def test_one_story_waits_for_its_spanish():
    story = STORIES["school-zones"]
    assert story.plan is Plan.EN_FIRST
    assert set(story.editions) == {Language.EN}


def test_one_story_has_a_figure_that_differs_and_is_not_checked_yet():
    claim = STORIES["flu-clinics"].claims[0]
    assert "24" in claim.words[Language.EN]
    assert "42" in claim.words[Language.ES]
    assert claim.status is ClaimStatus.OPEN


def test_one_story_is_checked_and_waits_for_sign_off():
    story = STORIES["tejano-festival"]
    assert {edition.stage for edition in story.editions.values()} == {Stage.READY}
    for claim in story.claims:
        assert claim.status in TERMINAL
        assert set(claim.words) == set(Language)
        assert claim.status not in NEEDS_PROOF or all(proof.locator for proof in claim.evidence)


def test_one_story_is_long_in_both_languages():
    counts = [count_words(edition.body) for edition in STORIES["hurricane-season"].editions.values()]
    assert all(450 <= count <= 560 for count in counts)
    assert any(claim.priority is Priority.DESK for claim in STORIES["hurricane-season"].claims)


def test_words_that_do_not_stand_in_the_text_are_refused():
    with pytest.raises(ValueError, match="exactly once"):
        read_sample(
            'slug = "x"\n[en]\nauthor = "A"\nstage = "draft"\nbody = "One two."\n[[claim]]\nen = "three"\n'
        )
