# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of changes after publication."""

from sqlmodel import Field, SQLModel


class ChangeRow(SQLModel, table=True):
    """A change; what was wrong, what is right, where, and the note are JSON by language. Never deleted."""

    __tablename__ = "change"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    kind: str | None
    begun_by: str | None
    begun_at: str
    wrong: str
    right_now: str
    place: str
    note: str
    outcome: str
    printed_in: str | None


class ChangeEffectRow(SQLModel, table=True):
    """What a change is to one edition, and how far it has come there."""

    __tablename__ = "change_effect"

    change_row: int = Field(primary_key=True, foreign_key="change.row")
    language: str = Field(primary_key=True)
    effect: str
    by: str | None
    at: str | None
    follow_by: str | None
    follow_person: str | None
    compared_hash: str | None
    before_hash: str | None
    before_revision: int | None
    signed_at: str | None
    sent_at: str | None
    closed_at: str | None
