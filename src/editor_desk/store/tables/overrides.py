# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of what was accepted as it is, and of who has read which content before signing."""

from sqlmodel import Field, SQLModel, UniqueConstraint


class OverrideRow(SQLModel, table=True):
    """One failure of a rule that somebody accepted. Never deleted; taken back, no more."""

    __tablename__ = "rule_override"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    rule: str
    language: str
    mark: str
    by: str
    at: str
    reason: str
    revoked_at: str | None = None
    revoked_by: str | None = None


class ReadingRow(SQLModel, table=True):
    """That a person read an edition at a content hash; ``content`` is kept for the newest of each person only."""

    __tablename__ = "reading"
    __table_args__ = (UniqueConstraint("story_row", "language", "person", "content_hash"),)

    row: int | None = Field(default=None, primary_key=True)
    story_row: int = Field(foreign_key="story.row")
    language: str
    person: str
    content_hash: str
    at: str
    encoding: str
    content: bytes | None = None
