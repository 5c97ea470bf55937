# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever people do in whatever order: approved means signed off exactly as it stands, and nothing is lost."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from editor_desk.desk import Desk
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.standing import fits, stage_now
from editor_desk.workflow import facts, people, steps, stories, writing
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.standing import hash_now, must_check_again
from editor_desk.workflow.steps import StepDetails
from tests.workflow.conftest import EVERYTHING_BUT_SIGNING, Clock
from tests.workflow.newsroom import BODIES, EN, ES, Newsroom

_LANGUAGES = st.sampled_from([EN, ES])
READ = SignOff(frozenset({EN, ES}))
_EDITS = st.sampled_from(
    [("24", "42"), ("24", "**24**"), ("12", "21"), ("Garza", "Garcia"), ("“", '"'), ("\n\n", "\n\n\n")]
)


class AnyDay(RuleBasedStateMachine):
    """A story of two editions and two people who press whatever they can."""

    @initialize()
    def open(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.desk = Desk.open(Path(self._folder.name) / "desk.sqlite", now=Clock())
        ana = people.add_person(self.desk.work, "Ana Ruiz", EVERYTHING_BUT_SIGNING)
        work = self.desk.work
        self.newsroom = Newsroom(self.desk, replace(work, person=ana), work)
        self.story_id = self.newsroom.begin(Plan.BOTH)
        self.claim = self.newsroom.mark(self.story_id, "24 new buses")
        self.newsroom.prove(self.claim)
        self.signed = 0

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            found = {problem.code for problem in self.desk.store.verify().problems}
            assert not found & {"verify.heaps", "verify.heap_counts"}, "the list shows stories as they are"
            self.desk.close()
            self._folder.cleanup()

    @rule(language=_LANGUAGES, edit=_EDITS)
    def edit(self, language, edit) -> None:
        body = self.newsroom.edition(self.story_id, language).body
        with suppress(KnownProblem):
            writing.save_text(
                self.newsroom.ben, self.story_id, language, body=body.replace(edit[0], edit[1], 1)
            )

    @rule(language=_LANGUAGES)
    def go_back_to_the_first_text(self, language) -> None:
        with suppress(KnownProblem):
            writing.save_text(self.newsroom.ben, self.story_id, language, body=BODIES[language])

    @rule(language=_LANGUAGES, stage=st.sampled_from(list(Stage)))
    def step(self, language, stage) -> None:
        with suppress(KnownProblem):
            steps.advance(
                self.newsroom.ben,
                self.story_id,
                stage,
                (language,),
                StepDetails(reason="Because", sign_off=READ, at=self.desk.now() + timedelta(hours=1)),
            )

    @rule(language=_LANGUAGES)
    def go_all_the_way(self, language) -> None:
        for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY, Stage.APPROVED):
            with suppress(KnownProblem):
                steps.advance(
                    self.newsroom.ben, self.story_id, stage, (language,), StepDetails(sign_off=READ)
                )

    @rule(status=st.sampled_from(list(ClaimStatus)))
    def decide(self, status) -> None:
        facts.decide(self.newsroom.ben, self.claim, status)

    @rule(section=st.sampled_from(["Metro", "Politics"]))
    def change_a_story_field(self, section) -> None:
        stories.set_fields(self.newsroom.ben, self.story_id, {"section": section})

    @invariant()
    def the_stage_is_what_follows_from_acts_and_content(self) -> None:
        if not hasattr(self, "story_id"):
            return
        with self.desk.store.unit() as unit:
            story, ruleset = unit.story(self.story_id), unit.ruleset()
        for language, edition in story.editions.items():
            found = hash_now(story, language, ruleset)
            again = must_check_again(story, language, ruleset, self.desk.work)
            assert edition.stage is stage_now(story, language, found, must_check_again=again)
            if edition.stage in (Stage.APPROVED, Stage.SCHEDULED):
                assert fits(story, language, found)

    @invariant()
    def no_fact_and_no_sign_off_is_ever_dropped(self) -> None:
        if not hasattr(self, "story_id"):
            return
        story = self.newsroom.story(self.story_id)
        assert story.claim(self.claim) is not None
        assert len(story.approvals) >= self.signed
        self.signed = len(story.approvals)


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
