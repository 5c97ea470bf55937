# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which revision of a story somebody had before them when they last left it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from editor_desk.newsroom.languages import Language
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Work


def mark_read(work: Work, story_id: str) -> None:
    """Remember the newest revision of either edition as read by this person; nothing of the story changes."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        numbers = {each.language.value: each.revision for each in story.editions.values() if each.revision}
        unit.put_setting(_name(work.person.id, story_id), json.dumps(numbers))


def last_read(unit: Unit, person_id: str, story_id: str) -> Mapping[Language, int]:
    """The revisions that were the newest when this person last left the story; empty where they never did."""
    kept = unit.setting(_name(person_id, story_id))
    return {Language(code): int(number) for code, number in json.loads(kept or "{}").items()}


def read_by_anybody(unit: Unit, story_id: str, language: Language) -> frozenset[int]:
    """The revisions of an edition from which somebody reads on when they come back to the story."""
    people = unit.people()
    found = (last_read(unit, person.id, story_id).get(language) for person in people)
    return frozenset(number for number in found if number is not None)


def _name(person_id: str, story_id: str) -> str:
    return f"read {person_id} {story_id}"
