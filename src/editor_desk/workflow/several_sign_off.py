# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories before their sign-off: what was read and can be signed, what is to be read, what blocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from editor_desk.newsroom.gates import SIGN_OFF_GATES, RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.workflow.checking import report
from editor_desk.workflow.readings import read_now
from editor_desk.workflow.work import Work

_SEEN = "g5.seen"


@dataclass(frozen=True, slots=True)
class BeforeSigning:
    """One story as whoever sits at the desk would sign it now.

    ``languages`` stand ready for it; of those ``unread`` are to be read first, ``blocks`` are the rules in the way
    of the others' signing, whether read or not. ``stages``: where the editions of its plan stand.
    """

    story_id: str
    slug: str
    languages: tuple[Language, ...]
    unread: tuple[Language, ...]
    blocks: tuple[RuleResult, ...]
    stages: tuple[tuple[Language, Stage], ...]

    @property
    def blocked(self) -> tuple[Language, ...]:
        """The editions that a rule other than the reading holds back."""
        held = {result.language for result in self.blocks}
        return tuple(language for language in self.languages if language in held)

    @property
    def able(self) -> tuple[Language, ...]:
        """The editions that were read as they stand and that nothing holds back."""
        return tuple(
            language
            for language in self.languages
            if language not in self.unread and language not in self.blocked
        )

    @property
    def to_read(self) -> tuple[Language, ...]:
        """The editions whose reading would make them ready to be signed."""
        return tuple(language for language in self.unread if language not in self.blocked)


def before_signing_in(unit: Unit, work: Work, story: Story) -> BeforeSigning:
    """One story inside a running look or act."""
    paused = story.pause is not None
    ready = tuple(e.language for e in story.planned() if e.working_stage is Stage.READY and not paused)
    stages = tuple((edition.language, edition.working_stage) for edition in story.planned())
    if not ready:
        return BeforeSigning(story.id, story.slug, (), (), (), stages)
    results = report(unit, work, story, ready, read_now(unit, work.person.id, story))
    blocks = [result for result in results if result.blocks and result.gate in SIGN_OFF_GATES]
    return BeforeSigning(
        story.id,
        story.slug,
        ready,
        tuple(result.language for result in blocks if result.rule == _SEEN),
        tuple(result for result in blocks if result.rule != _SEEN),
        stages,
    )


def before_signing(work: Work, story_ids: Iterable[str]) -> tuple[BeforeSigning, ...]:
    """Several stories, in their order; nothing changes by it."""
    with work.store.look() as unit:
        return tuple(before_signing_in(unit, work, unit.story(story_id)) for story_id in story_ids)


def may_sign(work: Work) -> bool:
    """Whether the person at the desk is an approver now."""
    return work.person.is_active and work.person.may_act_as(frozenset({Role.APPROVER}), work.now())
