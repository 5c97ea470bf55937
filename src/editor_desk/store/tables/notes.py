# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The table of notes on stories."""

from sqlmodel import Field, SQLModel


class NoteRow(SQLModel, table=True):
    """A note; the columns from ``language`` on are the passage it is about, None for the whole story."""

    __tablename__ = "note"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    text: str
    by: str
    at: str
    changed_at: str | None = None
    resolved_by: str | None = None
    resolved_at: str | None = None
    language: str | None = None
    start_at: int | None = None
    end_at: int | None = None
    exact: str | None = None
    prefix: str | None = None
    suffix: str | None = None
    is_orphan: bool | None = None
