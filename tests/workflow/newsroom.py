# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two people and a story, for tests that read as the newsroom's rules."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor_desk.desk import Desk
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Story
from editor_desk.workflow import facts, steps, stories, writing
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Changes, Work

EN, ES = Language.EN, Language.ES

ENGLISH = (
    "The council approved 24 new buses on Tuesday, the first order in 12 years.\n\n"
    "Mayor Elena Garza called it “a promise kept” and said service would start in May.\n"
)
SPANISH = (
    "El concejo aprobó el martes 24 autobuses nuevos, el primer pedido en 12 años.\n\n"
    "La alcaldesa Elena Garza lo llamó “una promesa cumplida” y dijo que el servicio empezará en mayo.\n"
)
HEADLINES = {EN: "Council buys 24 buses", ES: "El concejo compra 24 autobuses"}
BODIES = {EN: ENGLISH, ES: SPANISH}


@dataclass(frozen=True)
class Newsroom:
    """Ana writes, Ben approves."""

    desk: Desk
    ana: Work
    ben: Work

    def story(self, story_id: str) -> Story:
        return self.desk.story(story_id)

    def edition(self, story_id: str, language: Language = EN) -> Edition:
        return self.story(story_id).edition(language)

    def stage(self, story_id: str, language: Language = EN) -> Stage:
        return self.edition(story_id, language).stage

    def text(self, language: Language) -> str:
        """The text an edition begins with."""
        return BODIES[language]

    def begin(self, plan: Plan = Plan.EN_ONLY, *, kind: str = "news") -> str:
        """A story with text in every edition of its plan, written by Ana."""
        story_id = stories.new_story(self.ana, kind=kind, plan=plan, slug="buses").stories[0]
        stories.set_fields(self.ana, story_id, {"section": "Metro", "topics": "medtop:04000000"})
        for language in plan.languages:
            self.write(story_id, language)
        return story_id

    def write(self, story_id: str, language: Language, body: str | None = None) -> Changes:
        furniture = Furniture(HEADLINES[language], "Routes grow", "Ana Ruiz", "HOUSTON")
        text = BODIES[language] if body is None else body
        return writing.save_text(self.ana, story_id, language, furniture=furniture, body=text)

    def type_over(
        self, story_id: str, old: str, new: str, language: Language = EN, *, by: Work | None = None
    ) -> Changes:
        """Somebody replaces words in the text, as an editor does."""
        body = self.edition(story_id, language).body
        assert old in body
        return writing.save_text(by or self.ben, story_id, language, body=body.replace(old, new))

    def mark(self, story_id: str, words: str, language: Language = EN) -> str:
        """A fact of these words; its id."""
        start, end = facts.find_quote(self.story(story_id), language, words)
        made = facts.make_fact(self.ana, story_id, language, start, end, types=(ClaimType.FIGURE,))
        return made.claims[0]

    def prove(self, claim_id: str, status: ClaimStatus = ClaimStatus.VERIFIED) -> None:
        draft = facts.EvidenceDraft(EvidenceKind.DOCUMENT, "Council minutes", locator="p. 3")
        facts.add_evidence(self.ana, claim_id, draft)
        facts.decide(self.ana, claim_id, status)

    def to_ready(self, story_id: str, language: Language = EN, *, mark: str | None = None) -> str:
        """Take an edition to the point where it waits for its sign-off; the fact it carries."""
        words = mark or ("24 new buses" if language is EN else "24 autobuses nuevos")
        claim = self.mark(story_id, words, language)
        self.prove(claim)
        for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY):
            steps.advance(self.ana, story_id, stage, (language,))
        return claim

    def sign(self, story_id: str, *languages: Language, by: Work | None = None, **given: str) -> Changes:
        named = languages or (EN,)
        details = StepDetails(sign_off=replace(SignOff(frozenset(named)), **given))  # type: ignore[arg-type]
        return steps.advance(by or self.ben, story_id, Stage.APPROVED, named, details)

    def signed_off(self, plan: Plan = Plan.EN_ONLY) -> str:
        """A story whose leading edition was signed off by Ben."""
        story_id = self.begin(plan)
        self.to_ready(story_id, plan.languages[0])
        self.sign(story_id, plan.languages[0])
        return story_id
