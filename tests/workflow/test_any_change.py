# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever people do to a story that is out, in any order: readers have what was signed off, and nothing gets lost."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import pytest

from editor_desk.newsroom.changes import ChangeKind, ChangeOutcome, Effect
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import UNDER_SIGN_OFF, Stage
from editor_desk.newsroom.standing import fits
from editor_desk.newsroom.stories import Story
from editor_desk.workflow import changing, facts, steps, stories
from editor_desk.workflow.checking import report
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.standing import hash_now, sent_content, settle
from editor_desk.workflow.steps import StepDetails
from tests.workflow.change_pairs import live
from tests.workflow.newsroom import EN, ES, Newsroom

STEPS = 45
TARGETS = (
    Stage.CHECKING,
    Stage.READY,
    Stage.APPROVED,
    Stage.SENT,
    Stage.LIVE,
    Stage.RETURNED,
    Stage.EDITING,
    Stage.SCHEDULED,
)
EDITS = {
    EN: (("aproved", "approved"), ("approved", "aproved"), ("in May", "in June"), ("24 new", "25 new")),
    ES: (("en mayo", "en junio"), ("24 autobuses", "25 autobuses"), ("El concejo", "El  concejo")),
}


class Days:
    """Acts on one story, chosen by chance, and what must be true whatever was chosen."""

    def __init__(self, newsroom: Newsroom, seed: int) -> None:
        self.newsroom = newsroom
        self.chance = random.Random(seed)
        self.story_id = live(newsroom, Plan.BOTH)
        self.log: list[str] = []

    @property
    def story(self) -> Story:
        return self.newsroom.story(self.story_id)

    def act(self) -> None:
        acts: tuple[Callable[[Language], object], ...] = (
            self.begin,
            self.describe,
            self.weigh,
            self.drop,
            self.edit,
            self.edit,
            self.field,
            self.verdict,
            self.step,
            self.step,
            self.step,
            self.step,
            self.forward,
            self.tidy,
            self.push,
            self.push,
        )
        chosen, language = self.chance.choice(acts), self.chance.choice([EN, ES])
        self.log.append(f"{chosen.__name__} {language}")
        before = self.story
        try:
            chosen(language)
        except (Refused, WrongUsage) as refusal:
            self.log[-1] += f" -> {refusal.message.code}"
            assert chosen in (self.tidy, self.push) or self.story == before, "a refusal changes nothing"
        self.hold(before)

    def begin(self, language: Language) -> None:
        both = self.chance.random() < 0.3
        kind = self.chance.choice(list(ChangeKind))
        changing.begin_change(self.newsroom.ben, self.story_id, (EN, ES) if both else (language,), kind)

    def change_id(self, language: Language) -> str:
        found = self.story.open_change(language)
        waiting = [each for each in self.story.changes if each.is_open]
        return found.id if found else waiting[0].id if waiting else ""

    def describe(self, language: Language) -> None:
        kind = self.chance.choice([None, *ChangeKind])
        said = {each: self.chance.choice(["", "Words", "Words"]) for each in (EN, ES)}
        found = self.change_id(language)
        changing.describe_change(
            self.newsroom.ben, found, kind=kind, wrong=said, right=said, where=said, note=said
        )

    def weigh(self, language: Language) -> None:
        effect = self.chance.choice(list(Effect))
        by = self.newsroom.desk.now() + timedelta(hours=3)
        found = self.change_id(language.other)
        changing.set_effect(
            self.newsroom.ben, found, language, effect, follow_by=by, follow_person="Ana Ruiz"
        )

    def drop(self, language: Language) -> None:
        if self.chance.random() < 0.2:
            changing.drop_change(self.newsroom.ben, self.change_id(language))

    def edit(self, language: Language) -> None:
        old, new = self.chance.choice(EDITS[language])
        if old in self.newsroom.edition(self.story_id, language).body:
            self.newsroom.type_over(self.story_id, old, new, language)

    def field(self, _language: Language) -> None:
        stories.set_fields(self.newsroom.ben, self.story_id, {"tags": self.chance.choice(["", "transit"])})

    def verdict(self, _language: Language) -> None:
        claim = self.chance.choice(self.story.claims)
        status = self.chance.choice([ClaimStatus.VERIFIED, ClaimStatus.VERIFIED, ClaimStatus.ATTRIBUTED])
        facts.decide(self.newsroom.ben, claim.id, status)

    def step(self, language: Language) -> None:
        self.take(self.chance.choice(TARGETS), language)

    def forward(self, language: Language) -> None:
        edition = self.newsroom.edition(self.story_id, language)
        main = self.newsroom.desk.ruleset().stages.main_step(edition.working_stage)
        if main is not None:
            self.take(main.target, language)

    def tidy(self, language: Language) -> None:
        """What stands in the way of a change is mended: facts, words, the other edition."""
        for claim in self.story.claims:
            facts.decide(self.newsroom.ben, claim.id, ClaimStatus.VERIFIED)
        said = dict.fromkeys((EN, ES), "Words")
        changing.describe_change(
            self.newsroom.ben, self.change_id(language), wrong=said, right=said, where=said, note=said
        )
        changing.set_effect(self.newsroom.ben, self.change_id(language), language.other, Effect.COMPARED)

    def push(self, language: Language) -> None:
        """A change goes as far as it can; what moved it before the refusal stays."""
        for _ in range(6):
            before = self.story
            self.forward(language)
            self.hold(before)

    def take(self, target: Stage, language: Language) -> None:
        self.log[-1] += f" {target.value}"
        details = StepDetails(
            reason="Because",
            to_stage=Stage.EDITING if target is Stage.RETURNED else None,
            at=self.newsroom.desk.now() + timedelta(hours=1),
            sign_off=SignOff(frozenset((EN, ES))),
        )
        failing = self.failing(language) if target is Stage.SENT else frozenset()
        steps.advance(self.newsroom.ben, self.story_id, target, (language,), details)
        assert failing == frozenset(), "sent although a rule was false"

    def failing(self, language: Language) -> frozenset[str]:
        with self.newsroom.desk.store.look() as unit:
            found = report(unit, self.newsroom.ben, unit.story(self.story_id), (language,))
        return frozenset(each.rule for each in found if each.blocks and each.gate != "G5")

    def hold(self, before: Story) -> None:
        """What is true after every act."""
        story = self.story
        with self.newsroom.desk.store.look() as unit:
            ruleset = unit.ruleset()
            for language, edition in story.editions.items():
                was = before.edition(language)
                assert edition.stage is edition.position is Stage.LIVE, self.log
                found = hash_now(story, language, ruleset)
                if edition.sent_hash != was.sent_hash:
                    assert {"sent", "approved"} & set(self.log[-1].split()), self.log
                assert sent_content(unit, story, language) is not None, "the copy readers have is known"
                signed = edition.working_stage in (Stage.APPROVED, Stage.SCHEDULED)
                in_line = edition.working_position in UNDER_SIGN_OFF and edition.change is not None
                assert signed == (in_line and fits(story, language, found)), self.log
                if edition.change is None:
                    accepted = [change.effects.get(language) for change in story.changes]
                    hashes = {each.compared_hash for each in accepted if each is not None}
                    assert found in {edition.sent_hash, *hashes}, self.log
            assert settle(unit, self.newsroom.ben, story) == (story, ()), "nothing is left to settle"
        for change in story.changes:
            if change.outcome is ChangeOutcome.SENT:
                assert change.kind is not None


@pytest.mark.parametrize("seed", range(3))
def test_readers_have_what_was_signed_off_whatever_is_done(newsroom: Newsroom, seed: int):
    days = Days(newsroom, seed)
    for _ in range(STEPS):
        days.act()
    assert newsroom.desk.store.verify().problems == ()
