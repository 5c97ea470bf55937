# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of paragraphs that a machine translated."""

from sqlmodel import Field, SQLModel


class MachineDraftRow(SQLModel, table=True):
    """A paragraph that began as machine translation; only that somebody read it is added later."""

    __tablename__ = "machine_draft"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    language: str
    words: str
    engine: str
    origin: str
    by: str
    at: str
    reviewed_by: str | None = None
    reviewed_at: str | None = None


class MachineDraftPlaceRow(SQLModel, table=True):
    """Where it stands; offsets are code points of the body, ``nth`` the order within the draft."""

    __tablename__ = "machine_draft_place"

    draft_row: int = Field(primary_key=True, foreign_key="machine_draft.row")
    nth: int = Field(primary_key=True)
    start_at: int
    end_at: int
    exact: str
    prefix: str
    suffix: str
    is_orphan: bool
