# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of stories and their two editions; bodies lie apart so that lists never read them."""

from sqlmodel import Field, SQLModel, UniqueConstraint


class StoryRow(SQLModel, table=True):
    """What is common to both languages."""

    __tablename__ = "story"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    slug: str = Field(index=True)
    kind: str
    plan: str
    section: str
    urgency: int
    time_zone: str
    embargo: str | None
    topics: str
    tags: str
    assignee: str | None
    is_legal: bool
    is_sensitive: bool
    is_sponsored: bool
    is_not_for_publication: bool
    no_claims_reason: str
    self_approval_by: str | None
    self_approval_reason: str | None
    self_approval_at: str | None
    pause_stage: str | None
    pause_reason: str | None
    pause_was_at: str | None
    created_at: str | None
    created_by: str | None
    changed_at: str | None
    legal_hold_by: str | None
    legal_hold_reason: str | None
    legal_hold_at: str | None
    subjects: str | None
    withheld: str | None
    sponsor: str | None


class EditionRow(SQLModel, table=True):
    """One language of a story: furniture, stage, people, times. ``revision`` is the newest kept number."""

    __tablename__ = "edition"
    __table_args__ = (UniqueConstraint("story_row", "language"),)

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row")
    language: str
    relation: str
    headline: str
    dek: str
    byline: str
    dateline: str
    url_slug: str
    seo_title: str
    seo_description: str
    position: str
    stage: str
    author: str | None
    assignee: str | None
    due: str | None
    scheduled_for: str | None
    return_stage: str | None
    return_reason: str | None
    return_person: str | None
    revision: int
    changed_at: str | None
    changed_by: str | None
    sent_hash: str | None
    target_words: int | None
    change: str | None
    change_position: str | None
    change_stage: str | None
    notice: str | None


class BodyRow(SQLModel, table=True):
    """The Markdown source of an edition as of its last checkpoint, compressed as ``encoding`` says."""

    __tablename__ = "body"

    edition_row: int = Field(primary_key=True, foreign_key="edition.row")
    encoding: str
    content: bytes


class JournalRow(SQLModel, table=True):
    """The newest words of an edition that has moved on since its last checkpoint; who typed last, and when."""

    __tablename__ = "journal"

    edition_row: int = Field(primary_key=True, foreign_key="edition.row")
    text: str
    at: str
    by: str
