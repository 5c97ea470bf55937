# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a revision holds of an edition, and keeping one that nobody may thin."""

from __future__ import annotations

import json
from dataclasses import asdict

from editor_desk.newsroom.stories import Edition
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Work


def revision_content(edition: Edition) -> str:
    """An edition's words as a revision keeps them: JSON of furniture and body."""
    return json.dumps({"furniture": asdict(edition.furniture), "body": edition.body}, ensure_ascii=False)


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
    )
    work.record(unit, "revision.kept", story_id, edition.language, {"revision": number, "name": ""})
    return number
