# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sample desk: invented stories that really pass, or really stop, at the gates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.store.reading import ListQuery, View
from editor_desk.workflow import steps
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.samples import load_samples
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from tests.workflow.newsroom import EN, ES


def test_the_first_sample_can_be_signed_off_by_the_approver_and_by_nobody_who_wrote_it(desk: Desk):
    story_id = load_samples(desk.work)
    story = desk.story(story_id)
    assert [edition.stage for edition in story.planned()] == [Stage.READY, Stage.READY]
    approver = replace(desk.work, person=desk.sit_down("Renata Okafor").person)
    read = StepDetails(sign_off=SignOff(frozenset({EN, ES})))
    for edition in story.planned():
        author = next(person for person in desk.people() if person.id == edition.author)
        with pytest.raises(Refused):
            steps.advance(
                replace(approver, person=author), story_id, Stage.APPROVED, (edition.language,), read
            )
    steps.advance(approver, story_id, Stage.APPROVED, (EN, ES), read)
    assert {e.stage for e in desk.story(story_id).planned()} == {Stage.APPROVED}


def test_the_other_samples_stop_at_fact_check(desk: Desk):
    load_samples(desk.work)
    lines = desk.lines(ListQuery(view=View.FACT_CHECK))
    assert len(lines) >= 2
    for line in lines:
        with pytest.raises(GatesRefused):
            steps.advance(desk.work, line.id, Stage.READY, (EN,))


def test_every_sample_fact_stands_in_its_text_and_the_chain_verifies(desk: Desk):
    load_samples(desk.work)
    for line in desk.lines(ListQuery(view=View.ALL)):
        story = desk.story(line.id)
        for claim in story.claims:
            for language, anchor in claim.anchors.items():
                place = anchor.anchor
                assert story.edition(language).body[place.start : place.end] == place.exact
    assert desk.store.verify().problems == ()


def test_the_longest_sample_story_carries_notes(desk):
    load_samples(desk.work)
    with desk.store.unit() as unit:
        notes = unit.find_story("hurricane-season").notes
    assert [note.is_resolved for note in notes] == [False, False, True]
    assert notes[0].place is not None
