# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""All that the window shows of the story in hand, read in one go on the worker thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from editor_desk.newsroom.comparison import CompareRequest
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.holds import Held
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import Step
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.work import Work


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story, what its rules say, who may do what with it."""

    story: Story
    results: tuple[RuleResult, ...]
    may_edit: frozenset[Language]
    steps: Mapping[Language, tuple[Step, ...]]
    ruleset: Ruleset
    person: Person
    people: tuple[Person, ...]
    held: Mapping[Language, Held] = field(default_factory=dict)
    """In which editions somebody else is writing now."""
    read_at: datetime | None = None
    """By the desk's clock: what a deputy may do depends on it."""
    request: CompareRequest | None = None
    """What a comparison of the editions as stored is asked; None where the plan has one language."""

    @property
    def blocking(self) -> int:
        """How many things stand in the way."""
        return sum(result.blocks for result in self.results)


@dataclass(frozen=True, slots=True)
class StoryTexts:
    """A story as far as its pages show it, and which editions may be written in."""

    story: Story
    may_edit: frozenset[Language]


def read_texts(desk: Desk, story_id: str) -> StoryTexts:
    """Read only that; on the desk's thread. Raises ``WrongUsage`` where the story is gone."""
    with desk.store.look() as unit:
        story = unit.story(story_id)
        return StoryTexts(story, _may_edit(desk.work, story, unit.ruleset()))


def _may_edit(work: Work, story: Story, ruleset: Ruleset) -> frozenset[Language]:
    from editor_desk.workflow.writing import may_edit

    return frozenset(
        language for language in Language if may_edit(story, language, work.person, ruleset, work)
    )


def read_story_view(desk: Desk, story_id: str) -> StoryView:
    """Read it; on the desk's thread. Raises ``WrongUsage`` where the story is gone."""
    from editor_desk.desktop.shell.compare_request import stored_request
    from editor_desk.workflow.checking import report
    from editor_desk.workflow.holding import others_writing
    from editor_desk.workflow.steps import steps_for

    work = desk.work
    with desk.store.look() as unit:
        story = unit.story(story_id)
        ruleset = unit.ruleset()
        return StoryView(
            story=story,
            results=report(unit, work, story),
            may_edit=_may_edit(work, story, ruleset),
            steps={
                language: steps_for(story, language, work.person, ruleset, work.now())
                for language in Language
            },
            ruleset=ruleset,
            person=work.person,
            people=tuple(unit.people()),
            held={held.language: held for held in others_writing(unit, work) if held.story_id == story.id},
            read_at=work.now(),
            request=stored_request(unit, story),
        )
