# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The editions somebody may have to hear of, by way of the heaps: the archive is never walked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.store.columns import instant_or_none, instant_text

_HEAP = "(SELECT row FROM heap WHERE name = {})"
_LINES = f"""
    WITH up AS MATERIALIZED (
        SELECT story_row FROM heap_line WHERE heap = {_HEAP.format("'in_progress'")} AND due < :soon
        UNION SELECT story_row FROM heap_line WHERE heap = {_HEAP.format("'returned'")}
        UNION SELECT story_row FROM heap_line WHERE heap = {_HEAP.format("'approved'")}
        UNION SELECT story_row FROM heap_line WHERE heap = {_HEAP.format("'fact_check'")}
        UNION SELECT story_row FROM heap_line WHERE heap = {_HEAP.format("'ready'")}
        UNION SELECT mine.story_row FROM heap_line AS mine JOIN heap_line AS open
            ON open.story_row = mine.story_row AND open.heap = {_HEAP.format("'in_progress'")}
            WHERE mine.heap = {_HEAP.format("'mine:' || :me")}
    )
    SELECT s.id, s.slug, s.assignee, s.created_by, e.language, e.headline, coalesce(e.change_stage, e.stage), e.due, e.assignee, e.author,
        e.scheduled_for, e.return_person, e.changed_by,
        (SELECT by FROM approval WHERE approval.story_row = s.row AND approval.language = e.language
            AND revoked_at IS NULL ORDER BY approval.row DESC LIMIT 1)
    FROM up CROSS JOIN story AS s ON s.row = up.story_row CROSS JOIN edition AS e ON e.story_row = s.row
    WHERE s.pause_stage IS NULL AND s.plan <> (CASE e.language WHEN 'en' THEN 'es-only' ELSE 'en-only' END)
    ORDER BY s.row, e.row
"""  # noqa: S608 - names of our own only
_FOLLOWERS = """
    SELECT story.id, story.slug, edition.headline, effect.language, effect.follow_by FROM change_effect AS effect
    JOIN change ON change.row = effect.change_row JOIN story ON story.row = change.story_row
    JOIN edition ON edition.story_row = story.row AND edition.language = effect.language
    WHERE effect.effect = 'to_follow' AND effect.closed_at IS NULL AND effect.follow_by < :soon
        AND (effect.follow_person = :me OR (effect.follow_person IS NULL AND effect.by = :me))
    ORDER BY effect.follow_by
"""


@dataclass(frozen=True, slots=True)
class WakingLine:
    """An edition that may be something to hear of: where it stands, whose it is, what time is set for it.

    ``signed_by`` gave the newest approval that nobody took back.
    """

    story_id: str
    slug: str
    story_assignee: str | None
    created_by: str | None
    language: Language
    headline: str
    stage: Stage
    due: datetime | None
    assignee: str | None
    author: str | None
    scheduled_for: datetime | None
    return_person: str | None
    changed_by: str | None
    signed_by: str | None


@dataclass(frozen=True, slots=True)
class FollowLine:
    """An edition that is to follow a change of the other one."""

    story_id: str
    slug: str
    headline: str
    language: Language
    by: datetime | None


def waking_lines(connection: sqlite3.Connection, person: str, soon: datetime) -> tuple[WakingLine, ...]:
    """The editions of the plan of every story that may be up for this person before ``soon``."""
    values = {"me": person, "soon": round(soon.timestamp() * 1_000_000)}
    return tuple(_lines(connection.execute(_LINES, values)))


def follow_lines(connection: sqlite3.Connection, person: str, soon: datetime) -> tuple[FollowLine, ...]:
    """What this person has to let follow before ``soon``."""
    found = connection.execute(_FOLLOWERS, {"me": person, "soon": instant_text(soon)})
    return tuple(
        FollowLine(story_id, slug, headline, Language(language), instant_or_none(by))
        for story_id, slug, headline, language, by in found
    )


def who_assigned(connection: sqlite3.Connection, story_id: str) -> str | None:
    """Who said last in whose hands a story, or an edition of it, is; None where nobody did."""
    found = connection.execute(
        "SELECT person FROM event JOIN event_payload ON event_row = event.row"
        " WHERE story = ? AND code = 'story.fields' AND payload LIKE '%\"assignee\"%' ORDER BY event.row DESC LIMIT 1",
        (story_id,),
    ).fetchone()
    return str(found[0]) if found else None


def _lines(found: sqlite3.Cursor) -> Iterator[WakingLine]:
    for row in found:
        (
            story_id,
            slug,
            holder,
            creator,
            language,
            headline,
            stage,
            due,
            assignee,
            author,
            scheduled,
            *rest,
        ) = row
        yield WakingLine(
            story_id,
            slug,
            holder,
            creator,
            Language(language),
            headline,
            Stage(stage),
            instant_or_none(due),
            assignee,
            author,
            instant_or_none(scheduled),
            *rest,
        )
