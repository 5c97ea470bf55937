# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Planning the week: when the editions of a story are due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work


def set_due_times(work: Work, story_id: str, due: Mapping[Language, datetime | None]) -> Changes:
    """Set when editions of a story are due, all of them in one act; None takes a due time away.

    Due times are no part of what was approved: they withdraw nothing.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        changed = story
        for language, when in due.items():
            changed = changed.with_edition(replace(changed.edition(language), due=when))
        if changed == story:
            return Changes()
        changed = replace(changed, changed_at=work.now())
        unit.put_story(changed)
        for language in due:
            if changed.edition(language) != story.edition(language):
                unit.put_edition(story.id, changed.edition(language))
                when = changed.edition(language).due
                work.record(
                    unit, "story.fields", story.id, language, {"due": when.isoformat() if when else ""}
                )
        changed, said = settle(unit, work, changed)
        unit.index_story(changed)
    return Changes((story_id,), messages=said)
