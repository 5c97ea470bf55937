# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""All there is to read before a sign-off, gathered in one go on the worker thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.stories import Story
from editor_desk.text.render import to_html
from editor_desk.text.words import count_words

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.sign_off import SinceSignOff


@dataclass(frozen=True, slots=True)
class EditionToRead:
    """One edition as its approver reads it: the body as clean HTML, and what changed since the last sign-off."""

    language: Language
    html: str
    word_count: int
    label: str
    since: SinceSignOff


@dataclass(frozen=True, slots=True)
class SignOffRequest:
    """What the dialog shows. ``names`` are everybody's by id; ``person`` is who would sign."""

    story: Story
    person: Person
    editions: tuple[EditionToRead, ...]
    results: tuple[RuleResult, ...]
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The editions that could be signed off."""
        return tuple(edition.language for edition in self.editions)

    def author(self, language: Language) -> str:
        """The name of an edition's author or translator of record; empty where nobody is named."""
        author = self.story.edition(language).author or ""
        return self.names.get(author, author)

    def is_own(self, language: Language) -> bool:
        """Whether the person would sign what they wrote themselves."""
        return self.story.edition(language).author == self.person.id


def read_request(desk: Desk, story_id: str, languages: tuple[Language, ...]) -> SignOffRequest:
    """Gather it; on the desk's thread. Raises ``WrongUsage`` where the story is gone."""
    from editor_desk.newsroom.gates import SIGN_OFF_GATES
    from editor_desk.workflow.checking import report
    from editor_desk.workflow.sign_off import since_sign_off

    work = desk.work
    with desk.store.unit() as unit:
        story = unit.story(story_id)
        kind = unit.ruleset().kinds.get(story.kind)
        results = report(unit, work, story, languages)
        editions = tuple(
            EditionToRead(
                language,
                to_html(story.edition(language).body),
                count_words(story.edition(language).body),
                kind.label.get(language.value, "") if kind else "",
                since_sign_off(unit, story, language),
            )
            for language in languages
        )
        names = {person.id: person.name for person in unit.people()}
    return SignOffRequest(
        story,
        work.person,
        editions,
        tuple(result for result in results if result.gate in SIGN_OFF_GATES),
        names,
    )
