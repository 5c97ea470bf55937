# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A story as the tests of the newsroom need it: complete, then spoiled in one place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from editor_desk.checks.exposure import exposed, places, replies_stated
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import Claim, ClaimAnchor, ClaimStatus, Evidence, EvidenceKind
from editor_desk.newsroom.gates import GateContext, RuleResult, State, evaluate
from editor_desk.newsroom.labels import is_sponsored, public_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES, Person
from editor_desk.newsroom.ruleset import Ruleset, read_ruleset
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Story
from editor_desk.workflow.decisions import shipped_rules

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
ANA = Person("ana", "Ana Ruiz", ALL_ROLES)
BEN = Person("ben", "Ben Ortiz", ALL_ROLES)
BODY = "The council approved 24 new buses."


def rules() -> Ruleset:
    return read_ruleset(shipped_rules(), 1)


def proof(locator: str = "p. 3", *, is_primary: bool = True, name: str = "e1") -> Evidence:
    return Evidence(name, EvidenceKind.DOCUMENT, "Council minutes", locator=locator, is_primary=is_primary)


def fact(status: ClaimStatus = ClaimStatus.VERIFIED, *evidence: Evidence) -> Claim:
    anchor = ClaimAnchor(TextAnchor(21, 29, "24 new b", BODY[:21], BODY[29:]), "h", "h")
    return Claim("c1", status=status, anchors={Language.EN: anchor}, evidence=evidence or (proof(),))


def complete_story() -> Story:
    """A story whose English edition by Ana passes G1–G5 when Ben signs."""
    english = Edition(
        "e-en",
        Language.EN,
        furniture=Furniture("Council buys buses", "Routes grow", "Ana Ruiz", "HOUSTON"),
        body=BODY,
        position=Stage.READY,
        stage=Stage.READY,
        author=ANA.id,
    )
    spanish = Edition("e-es", Language.ES)
    return Story(
        "s1",
        "buses",
        section="Metro",
        topics=("medtop:04000000",),
        editions={Language.EN: english, Language.ES: spanish},
        claims=(fact(),),
    )


def with_furniture(story: Story, **words: str) -> Story:
    edition = story.edition(Language.EN)
    return story.with_edition(replace(edition, furniture=replace(edition.furniture, **words)))


def approved(story: Story, content_hash: str = "c1:now") -> Story:
    approval = Approval("a1", Language.EN, content_hash, 1, BEN.id, NOW)
    return replace(story, approvals=(approval,))


def judged(
    story: Story,
    *gates: str,
    person: Person = BEN,
    now: datetime = NOW,
    seen: frozenset[Language] | None = None,
    content_hash: str = "c1:now",
) -> tuple[RuleResult, ...]:
    asked = replace(context(story), now=now, person=person, content_hash=content_hash, seen=seen)
    return evaluate(rules(), asked, gates)


def context(story: Story) -> GateContext:
    return GateContext(
        story=story,
        edition=story.edition(Language.EN),
        kind=rules().kinds[story.kind],
        now=NOW,
        person=BEN,
        content_hash="c1:now",
        people={ANA.id: ANA, BEN.id: BEN},
        label=public_label(story, Language.EN, rules()),
        is_sponsored=is_sponsored(story, rules()),
        replies_stated=replies_stated(story, Language.EN),
        exposed=exposed(story, places(story, Language.EN)),
    )


def blocked(story: Story, *gates: str, **how: object) -> set[str]:
    """The rules that block."""
    return {result.rule for result in judged(story, *gates, **how) if result.blocks}  # type: ignore[arg-type]


def warned(story: Story, *gates: str) -> set[str]:
    return {result.rule for result in judged(story, *gates) if result.warns}


def states(story: Story, *gates: str) -> dict[str, State]:
    return {result.rule: result.state for result in judged(story, *gates)}
