# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who has read what before a sign-off: noted as it was shown, and worth something only while it still stands so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from editor_desk.checks.content import SignedContent, content_hash
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.workflow.standing import form_of, hash_now
from editor_desk.workflow.work import Changes, Work


def content_of(story: Story, language: Language, ruleset: Ruleset) -> SignedContent:
    """An edition as somebody reads it before a sign-off."""
    return SignedContent(form_of(story, language, ruleset), story.edition(language).body)


def note_reading(
    work: Work,
    story_id: str,
    languages: Iterable[Language],
    shown: Mapping[Language, SignedContent] | None = None,
) -> Changes:
    """The person at the desk has read these editions, so that signing later, or in bulk, does not ask again.

    ``shown`` is what was in sight: while somebody read, the words may have changed. Without it they read what stands
    there now. A reading is of one person and of exactly that content; it changes nothing of the story.
    """
    with work.store.unit() as unit:
        note_reading_in(unit, work, unit.story(story_id), languages, shown)
    return Changes()


def note_reading_in(
    unit: Unit,
    work: Work,
    story: Story,
    languages: Iterable[Language],
    shown: Mapping[Language, SignedContent] | None = None,
) -> None:
    """The same inside a running act."""
    ruleset = unit.ruleset()
    for language in languages:
        read = (shown or {}).get(language) or content_of(story, language, ruleset)
        unit.put_reading(
            story.id,
            language,
            person=work.person.id,
            content_hash=content_hash(read.form),
            content=read.to_json(),
            at=work.now(),
        )


def read_now(unit: Unit, person_id: str, story: Story) -> frozenset[Language]:
    """The editions of which this person has read exactly what stands there now."""
    ruleset = unit.ruleset()
    return frozenset(
        language
        for language in story.plan.languages
        if unit.has_read(
            story.id, language, person=person_id, content_hash=hash_now(story, language, ruleset)
        )
    )


def read_before(unit: Unit, person_id: str, story: Story) -> frozenset[Language]:
    """The editions of which this person has read something once, whatever stands there now."""
    return frozenset(
        language
        for language in story.plan.languages
        if unit.newest_reading(story.id, language, person=person_id) is not None
    )
