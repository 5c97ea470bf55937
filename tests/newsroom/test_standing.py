# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Approved is derived: an unrevoked approval of exactly this content, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.standing import stage_now
from editor_desk.newsroom.stories import Pause, Story
from tests.newsroom.builders import NOW, approved, complete_story


def at(story: Story, position: Stage) -> Story:
    return story.with_edition(replace(story.edition(Language.EN), position=position))


def now(story: Story, content_hash: str, *, again: bool = False) -> Stage:
    return stage_now(story, Language.EN, content_hash, must_check_again=again)


def test_an_edit_drops_the_edition_and_going_back_restores_it():
    story = at(approved(complete_story()), Stage.APPROVED)
    assert now(story, "c1:now") is Stage.APPROVED
    assert now(story, "c1:edited") is Stage.READY
    assert now(story, "c1:edited", again=True) is Stage.CHECKING
    assert now(story, "c1:now") is Stage.APPROVED


def test_a_scheduled_edition_is_scheduled_again_when_its_text_is():
    story = at(approved(complete_story()), Stage.SCHEDULED)
    assert now(story, "c1:edited") is Stage.READY
    assert now(story, "c1:now") is Stage.SCHEDULED


def test_a_text_that_returns_to_what_was_signed_is_approved_from_any_stage_of_the_sign_off():
    for position in (Stage.CHECKING, Stage.READY):
        assert now(at(approved(complete_story()), position), "c1:now") is Stage.APPROVED


def test_a_revoked_approval_counts_for_nothing():
    story = approved(complete_story())
    revoked = replace(story, approvals=(replace(story.approvals[0], revoked_at=NOW),))
    assert now(at(revoked, Stage.READY), "c1:now") is Stage.READY


def test_hold_suspends_an_approval_until_the_story_comes_back():
    story = at(approved(complete_story()), Stage.APPROVED)
    held = replace(story, pause=Pause(Stage.HOLD, "Waiting", {Language.EN: Stage.APPROVED}))
    assert now(held, "c1:now") is Stage.HOLD
    assert now(replace(held, pause=None), "c1:now") is Stage.APPROVED


@pytest.mark.parametrize("position", [Stage.SENT, Stage.LIVE, Stage.WITHDRAWN, Stage.KILLED])
def test_nothing_moves_an_edition_that_is_out_by_itself(position: Stage):
    assert now(at(approved(complete_story()), position), "c1:edited", again=True) is position
