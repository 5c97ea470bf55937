# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of claims, the places where the editions state them, and their proof."""

from sqlmodel import Field, SQLModel


class ClaimRow(SQLModel, table=True):
    """A claim of a story with its one verdict."""

    __tablename__ = "claim"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    types: str
    priority: str
    status: str
    reasons: str
    speaker: str
    note: str
    checker: str | None
    second_checker: str | None
    decided_at: str | None
    created_by: str
    created_at: str | None
    reply_asked: str | None
    reply_at: str | None
    reply_how: str | None
    reply_until: str | None
    reply_outcome: str | None
    reply_answer: str | None
    reply_words: str | None
    reply_by: str | None
    reply_noted_at: str | None


class ClaimAnchorRow(SQLModel, table=True):
    """Where one edition states a claim; offsets are code points of ``place``."""

    __tablename__ = "claim_anchor"

    claim_row: int = Field(primary_key=True, foreign_key="claim.row")
    language: str = Field(primary_key=True)
    place: str
    start_at: int
    end_at: int
    exact: str
    prefix: str
    suffix: str
    span_hash: str
    verdict_hash: str | None
    is_orphan: bool


class EvidenceRow(SQLModel, table=True):
    """A proof of a claim or, without one, a file of the story. Its saved copy lies under ``file_sha256``."""

    __tablename__ = "evidence"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    claim_row: int | None = Field(foreign_key="claim.row", index=True)
    kind: str
    title: str
    locator: str
    url: str
    contact: str
    excerpt: str
    language: str | None
    is_primary: bool
    is_on_record: bool
    is_protected: bool
    independent_of: str
    retrieved_at: str | None
    file_sha256: str | None
    file_name: str | None
    file_size: int | None
    file_mime: str | None
    added_by: str
    added_at: str | None
    purge_asked_by: str | None
    purge_asked_at: str | None
    purge_reason: str | None
    purged_by: str | None
    purged_at: str | None
    had_locator: bool | None
