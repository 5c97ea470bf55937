# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a revision holds of an edition, and keeping one that nobody may thin."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import timedelta

from editor_desk.newsroom.stories import Edition
from editor_desk.store.unit import Unit
from editor_desk.text.words import count_words
from editor_desk.workflow.work import Work

HANDED_OVER = "edition.handed_over"
BY_TURNS = timedelta(minutes=1)


def revision_content(edition: Edition) -> str:
    """An edition's words as a revision keeps them: JSON of furniture and body."""
    return json.dumps({"furniture": asdict(edition.furniture), "body": edition.body}, ensure_ascii=False)


def keep_before_hand_over(unit: Unit, work: Work, story_id: str, edition: Edition) -> None:
    """Somebody else begins to write over this text: it is kept as it stands, as whoever wrote it left it.

    Not where it is kept already, nor at every burst of two people who write by turns.
    """
    if edition.changed_by in (None, work.person.id) or edition.is_empty:
        return
    newest = unit.newest_revision(story_id, edition.language)
    if newest is not None and newest.kind == "kept":
        by_turns = timedelta() <= work.now() - newest.at < BY_TURNS
        if by_turns or unit.revision_content(story_id, edition.language, newest.number) == revision_content(
            edition
        ):
            return
    number = keep_words(unit, work, story_id, edition)
    payload = {"revision": number, "from": edition.changed_by}
    work.record(unit, HANDED_OVER, story_id, edition.language, payload)


def keep_words(unit: Unit, work: Work, story_id: str, edition: Edition) -> int:
    """Keep these words of an edition, be they its own or not; returns the revision's number."""
    number = unit.add_revision(
        story_id,
        edition.language,
        name=None,
        kind="kept",
        content=revision_content(edition),
        by=edition.changed_by or work.person.id,
        at=work.now(),
        words=count_words(edition.body),
    )
    work.record(unit, "revision.kept", story_id, edition.language, {"revision": number, "name": ""})
    return number
