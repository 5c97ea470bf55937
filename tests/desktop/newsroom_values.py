# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A small newsroom of real values for the tests of panels and dialogs: two people, a story with facts and photos."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from editor_desk import assets
from editor_desk.newsroom.claims import (
    Claim,
    ClaimAnchor,
    ClaimStatus,
    ClaimType,
    Evidence,
    EvidenceKind,
    Priority,
)
from editor_desk.newsroom.gates import ALL_GATES, SIGN_OFF_GATES, GateContext, RuleResult, evaluate
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES, Person, Role
from editor_desk.newsroom.ruleset import Ruleset, read_ruleset
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Relation, Story

NOW = datetime(2026, 5, 4, 19, 0, tzinfo=UTC)
EN, ES = Language.EN, Language.ES

TOM = Person("tom", "Tom Becker", ALL_ROLES)
ANA = Person("ana", "Ana Rodríguez", frozenset({Role.REPORTER, Role.FACT_CHECKER}))

ENGLISH = """The school board approved a $2.2 billion budget on Monday, the first increase in six years.

“We owe it to the children,” said board president Elena Ruiz.

About 190,000 students attend the district’s 274 schools."""
SPANISH = """La junta escolar aprobó el lunes un presupuesto de $2,200 millones, el primer aumento en seis años.

“Se lo debemos a los niños”, dijo la presidenta de la junta, Elena Ruiz.

Unos 190,000 estudiantes asisten a las 274 escuelas del distrito."""


def rules() -> Ruleset:
    """The rules as shipped."""
    data: dict[str, Any] = {}
    for name in ("stages", "rules", "kinds"):
        data |= tomllib.loads(assets.resource("newsroom", f"{name}.toml").read_text(encoding="utf-8"))
    return read_ruleset(data, 1)


def anchor(body: str, words: str, *, verdict: str | None = None, is_orphan: bool = False) -> ClaimAnchor:
    """An anchor on words of a body; ``verdict`` "now" is one given on these very words."""
    start = max(body.find(words), 0)
    span = f"hash of {words}"
    return ClaimAnchor(
        TextAnchor(start, start + len(words), words, "", ""),
        span,
        span if verdict == "now" else verdict,
        is_orphan,
    )


def fact(
    name: str,
    english: str = "",
    spanish: str = "",
    status: ClaimStatus = ClaimStatus.OPEN,
    *,
    verdict: str | None = None,
    is_orphan: bool = False,
    types: tuple[ClaimType, ...] = (ClaimType.FIGURE,),
    priority: Priority = Priority.DESK,
    evidence: tuple[Evidence, ...] = (),
    note: str = "",
) -> Claim:
    """A claim whose id is its name."""
    anchors = {}
    if english:
        anchors[EN] = anchor(ENGLISH, english, verdict=verdict, is_orphan=is_orphan)
    if spanish:
        anchors[ES] = anchor(SPANISH, spanish, verdict=verdict)
    return Claim(name, types, priority, status, anchors, evidence, note=note)


def proof(title: str = "Budget, adopted version", locator: str = "page 12", **details: Any) -> Evidence:
    """A document that proves something."""
    return Evidence(f"proof {title}", EvidenceKind.DOCUMENT, title, locator, **details)


def edition(language: Language, stage: Stage, **details: Any) -> Edition:
    """An edition of the budget story."""
    is_english = language is EN
    furniture = Furniture(
        headline="Board approves budget" if is_english else "La junta aprueba el presupuesto",
        dek="The first increase in six years" if is_english else "El primer aumento en seis años",
        byline="Ana Rodríguez",
        dateline="HOUSTON",
    )
    details = {
        "furniture": furniture,
        "body": ENGLISH if is_english else SPANISH,
        "author": ANA.id,
        "relation": Relation.ORIGINAL if is_english else Relation.TRANSLATION,
        **details,
    }
    return Edition(language.value, language, position=stage, stage=stage, **details)


def story(*claims: Claim, stage: Stage = Stage.CHECKING, **details: Any) -> Story:
    """The budget story, both editions at one stage."""
    return Story(
        "budget",
        "hisd-budget",
        section="Education",
        topics=("medtop:20000398",),
        editions={language: edition(language, stage) for language in Language},
        claims=claims,
        **details,
    )


def all_checked(**details: Any) -> Story:
    """The budget story with its one fact verified and proved, ready for sign-off."""
    budget = fact(
        "budget", "$2.2 billion", "$2,200 millones", ClaimStatus.VERIFIED, verdict="now", evidence=(proof(),)
    )
    return story(budget, **{"stage": Stage.READY, **details})


def report(of: Story, person: Person = TOM, gates: Iterable[str] = ALL_GATES) -> tuple[RuleResult, ...]:
    """Every rule on every planned edition, as the store's report says it before sign-off."""
    found: list[RuleResult] = []
    ruleset = rules()
    for each in of.planned():
        context = GateContext(
            of,
            each,
            ruleset.kinds[of.kind],
            NOW,
            person,
            content_hash="c1:now",
            people={one.id: one for one in (ANA, TOM)},
        )
        found.extend(evaluate(ruleset, context, [gate for gate in gates if gate in SIGN_OFF_GATES]))
    return tuple(found)


def with_stage(of: Story, language: Language, stage: Stage) -> Story:
    """The same story with one edition elsewhere."""
    return of.with_edition(replace(of.edition(language), stage=stage, position=stage))
