# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of what was signed off and of what an edition read like before."""

from sqlmodel import Field, SQLModel, UniqueConstraint


class ApprovalRow(SQLModel, table=True):
    """A sign-off of one edition at one content hash. Never deleted; revoked or confirmed, no more."""

    __tablename__ = "approval"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    language: str
    content_hash: str
    rules_version: int
    by: str
    at: str
    note: str
    kind: str
    reason: str
    heard_by: str | None
    confirmed_at: str | None
    unbuilt: str
    warnings: str
    revoked_at: str | None
    revoked_by: str | None
    revoked_why: str
    overrides: str = Field(default="[]", sa_column_kwargs={"server_default": "[]"})
    deputy_of: str | None
    machine_drafts: int | None


class ApprovalContentRow(SQLModel, table=True):
    """The content an approval is of, compressed as ``encoding`` says."""

    __tablename__ = "approval_content"

    approval_row: int = Field(primary_key=True, foreign_key="approval.row")
    encoding: str
    content: bytes


class SensitiveReviewRow(SQLModel, table=True):
    """Somebody looked at every place of a sensitive edition at one content hash, with an eye to ``subjects``."""

    __tablename__ = "sensitive_review"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    language: str
    content_hash: str
    subjects: str
    by: str
    at: str


class RevisionRow(SQLModel, table=True):
    """An edition as it once read. A ``kept`` one is never thinned."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("edition_row", "number"),)

    row: int | None = Field(default=None, primary_key=True)
    edition_row: int = Field(foreign_key="edition.row")
    number: int
    kind: str
    name: str | None
    by: str
    at: str
    words: int | None


class RevisionContentRow(SQLModel, table=True):
    """What a revision reads, as ``encoding`` says: whole, or as a difference from the one before. ``sha256`` is
    that of the text it makes."""

    __tablename__ = "revision_content"

    revision_row: int = Field(primary_key=True, foreign_key="revision.row")
    encoding: str
    sha256: bytes
    content: bytes
