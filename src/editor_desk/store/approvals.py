# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sign-offs in the store, each with the content it is of; revoked or confirmed, never deleted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.languages import Language
from editor_desk.store.columns import (
    instant,
    instant_or_none,
    instant_text,
    instant_text_or_none,
    words,
    words_text,
)
from editor_desk.store.packing import pack, unpack
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import ApprovalContentRow, ApprovalRow
from editor_desk.store.writing import key, plain, rows, story_key, write_changed


class Approvals:
    """Who put their name to exactly which content."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[Approval, ...]:
        """All sign-offs of a story, revoked ones too, oldest first."""
        found = rows(
            plain(self._session), "SELECT * FROM approval WHERE story_row = ? ORDER BY row", story_row
        )
        return tuple(_approval_from(row) for row in found)

    def add(self, story_id: str, approval: Approval, content: str) -> None:
        """A sign-off with the content it is of."""
        story_row = story_key(self._session, story_id)
        row = ApprovalRow(story_row=story_row, **_given(approval), **_later(approval))
        self._session.add(row)
        self._session.flush()
        encoding, packed = pack(content)
        self._session.add(ApprovalContentRow(approval_row=key(row.row), encoding=encoding, content=packed))
        self._session.flush()

    def put(self, approval: Approval) -> None:
        """What came later: a revocation or a confirmation. Nothing else of a sign-off can change."""
        row = self._session.exec(select(ApprovalRow).where(col(ApprovalRow.id) == approval.id)).one()
        write_changed(row, _later(approval))
        self._session.flush()

    def stories_with_unconfirmed(self, by: str | None, given_before: datetime | None) -> tuple[str, ...]:
        """Stories with approvals by phone which nobody has confirmed or revoked, in order of entry."""
        found = plain(self._session).execute(
            "SELECT DISTINCT story.id, story.row FROM approval JOIN story ON story.row = story_row"
            " WHERE approval.kind = 'phone' AND confirmed_at IS NULL AND revoked_at IS NULL"
            " AND (?1 IS NULL OR by = ?1) AND (?2 IS NULL OR at <= ?2) ORDER BY story.row",
            (by, instant_text_or_none(given_before)),
        )
        return tuple(row[0] for row in found)

    def stories_under_sign_off(self) -> tuple[str, ...]:
        """Stories with an approval that stands and an edition that has not gone out yet, in order of entry."""
        found = plain(self._session).execute(
            "SELECT DISTINCT story.id, story.row FROM edition JOIN story ON story.row = edition.story_row"
            " JOIN approval ON approval.story_row = story.row AND revoked_at IS NULL"
            " WHERE coalesce(change_position, position) IN ('checking', 'ready', 'approved', 'scheduled')"
            " ORDER BY story.row"
        )
        return tuple(row[0] for row in found)

    def content(self, approval_id: str) -> str:
        """The content a sign-off is of."""
        row = self._session.exec(
            select(ApprovalContentRow)
            .join(ApprovalRow, col(ApprovalRow.row) == col(ApprovalContentRow.approval_row))
            .where(col(ApprovalRow.id) == approval_id)
        ).one()
        return unpack(row.encoding, row.content)


def _given(approval: Approval) -> Columns:
    return {
        "id": approval.id,
        "language": approval.language.value,
        "content_hash": approval.content_hash,
        "rules_version": approval.rules_version,
        "by": approval.by,
        "at": instant_text(approval.at),
        "note": approval.note,
        "kind": approval.kind.value,
        "reason": approval.reason,
        "heard_by": approval.heard_by,
        "unbuilt": words_text(approval.unbuilt),
        "warnings": words_text(approval.warnings),
        "overrides": words_text(approval.overrides),
        "deputy_of": approval.deputy_of,
        "machine_drafts": approval.machine_drafts,
    }


def _later(approval: Approval) -> Columns:
    return {
        "confirmed_at": instant_text_or_none(approval.confirmed_at),
        "revoked_at": instant_text_or_none(approval.revoked_at),
        "revoked_by": approval.revoked_by,
        "revoked_why": approval.revoked_why,
    }


def _approval_from(row: Any) -> Approval:
    return Approval(
        id=row.id,
        language=Language(row.language),
        content_hash=row.content_hash,
        rules_version=row.rules_version,
        by=row.by,
        at=instant(row.at),
        note=row.note,
        kind=ApprovalKind(row.kind),
        reason=row.reason,
        heard_by=row.heard_by,
        confirmed_at=instant_or_none(row.confirmed_at),
        unbuilt=words(row.unbuilt),
        warnings=words(row.warnings),
        overrides=words(row.overrides),
        revoked_at=instant_or_none(row.revoked_at),
        revoked_by=row.revoked_by,
        revoked_why=row.revoked_why,
        deputy_of=row.deputy_of,
        machine_drafts=row.machine_drafts,
    )
