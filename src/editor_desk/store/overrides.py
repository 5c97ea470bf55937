# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Failures of rules that were accepted as they are; taken back, never deleted."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.overrides import Override
from editor_desk.store.columns import instant, instant_or_none, instant_text, instant_text_or_none
from editor_desk.store.writing import plain, rows, story_key

_PUT = (
    "INSERT INTO rule_override (id, story_row, rule, language, mark, by, at, reason, revoked_at, revoked_by)"
    " VALUES (:id, :story_row, :rule, :language, :mark, :by, :at, :reason, :revoked_at, :revoked_by)"
    " ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at, revoked_by = excluded.revoked_by"
    " WHERE rule_override.revoked_at IS NULL"
)


class Overrides:
    """Who accepted which failure of which rule, and why."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[Override, ...]:
        """All overrides of a story, those taken back too, oldest first."""
        asked = "SELECT * FROM rule_override WHERE story_row = ? ORDER BY row"
        return tuple(_override_from(row) for row in rows(plain(self._session), asked, story_row))

    def put(self, story_id: str, *overrides: Override) -> None:
        """New overrides, or that one was taken back; nothing else of them can change."""
        connection, story_row = plain(self._session), story_key(self._session, story_id)
        connection.executemany(_PUT, [{"story_row": story_row, **_columns(one)} for one in overrides])


def _columns(override: Override) -> dict[str, Any]:
    return {
        "id": override.id,
        "rule": override.rule,
        "language": override.language.value,
        "mark": override.mark,
        "by": override.by,
        "at": instant_text(override.at),
        "reason": override.reason,
        "revoked_at": instant_text_or_none(override.revoked_at),
        "revoked_by": override.revoked_by,
    }


def _override_from(row: Any) -> Override:
    return Override(
        id=row.id,
        rule=row.rule,
        language=Language(row.language),
        mark=row.mark,
        by=row.by,
        at=instant(row.at),
        reason=row.reason,
        revoked_at=instant_or_none(row.revoked_at),
        revoked_by=row.revoked_by,
    )
