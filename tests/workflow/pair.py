# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A rule of a gate with what breaks it and what mends it, and the stories it is tried on; see ``rule_pairs``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import facts, steps
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.work import Work
from tests.workflow.newsroom import EN, ES, Newsroom

Act = Callable[[Newsroom, str], None]
Begin = Callable[[Newsroom], str]
READ = SignOff(frozenset(Language))


def nothing(newsroom: Newsroom, story_id: str) -> None:
    """The story itself is as it should be: it is how the step is taken that fails, or passes."""


def at_checking(newsroom: Newsroom) -> str:
    """A checked story by Ana in fact check; it passes every gate."""
    story_id = newsroom.begin()
    newsroom.prove(newsroom.mark(story_id, "24 new buses"))
    for stage in (Stage.EDITING, Stage.CHECKING):
        steps.advance(newsroom.ana, story_id, stage, (EN,))
    return story_id


def without_facts(newsroom: Newsroom) -> str:
    """A story in fact check with nothing to check, and the reason why."""
    story_id = newsroom.begin()
    facts.declare_no_claims(newsroom.ana, story_id, "An invitation")
    for stage in (Stage.EDITING, Stage.CHECKING):
        steps.advance(newsroom.ana, story_id, stage, (EN,))
    return story_id


def in_both_languages(newsroom: Newsroom) -> str:
    """A story of two editions that state the same fact; the English one is in fact check."""
    story_id = newsroom.begin(Plan.BOTH)
    start, end = facts.find_quote(newsroom.story(story_id), EN, "24 new buses")
    spanish = facts.find_quote(newsroom.story(story_id), ES, "24 autobuses nuevos")
    made = facts.make_fact(newsroom.ana, story_id, EN, start, end, counterpart=spanish)
    newsroom.prove(made.claims[0])
    for stage in (Stage.EDITING, Stage.CHECKING):
        steps.advance(newsroom.ana, story_id, stage, (EN,))
    return story_id


@dataclass(frozen=True)
class Pair:
    """A rule, what breaks it, what an editor then does, and what is said between the two.

    ``begin`` leaves the English edition in fact check, passing every gate. ``given`` is how the sign-off is
    given while the rule is broken. ``asked_at`` is its gate, where its id does not say so.
    """

    rule: str
    spoil: Act
    mend: Act
    english: str
    spanish: str
    begin: Begin = at_checking
    warns: bool = False
    also: frozenset[str] = frozenset()
    given: SignOff = READ
    name: str = ""
    asked_at: str = ""

    def __str__(self) -> str:
        return self.name or self.rule


def waiting(newsroom: Newsroom, pair: Pair) -> str:
    """The story of a pair, ready for its sign-off."""
    story_id = pair.begin(newsroom)
    steps.advance(newsroom.ana, story_id, Stage.READY, (EN,))
    return story_id


def signed(newsroom: Newsroom, pair: Pair) -> str:
    """The story of a pair, signed off by Ben."""
    story_id = waiting(newsroom, pair)
    newsroom.sign(story_id)
    return story_id


def by(newsroom: Newsroom, stage: Stage) -> Work:
    """Who takes a step: Ana up to the sign-off, Ben from there."""
    return newsroom.ana if stage is Stage.READY else newsroom.ben
