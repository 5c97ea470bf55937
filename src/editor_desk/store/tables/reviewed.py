# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of pairs read side by side, and of differences that were let stand."""

from sqlmodel import Field, SQLModel


class ReviewedPairRow(SQLModel, table=True):
    """Two passages somebody read side by side, and what they said; a newer reading takes its place."""

    __tablename__ = "reviewed_pair"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    field: str
    by: str
    at: str
    hash_en: str
    hash_es: str
    words_en: str | None = None
    words_es: str | None = None


class ReviewedPlaceRow(SQLModel, table=True):
    """A passage of a reviewed pair in a body, as ``pin_place``."""

    __tablename__ = "reviewed_place"

    pair_row: int = Field(primary_key=True, foreign_key="reviewed_pair.row")
    language: str = Field(primary_key=True)
    nth: int = Field(primary_key=True)
    start_at: int
    end_at: int
    exact: str
    prefix: str
    suffix: str
    is_orphan: bool


class AcceptedDifferenceRow(SQLModel, table=True):
    """A difference somebody let stand, with the reason. Never deleted; taken back, no more."""

    __tablename__ = "accepted_difference"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    identity: str
    kind: str
    by: str
    at: str
    reason: str
    revoked_at: str | None = None
    revoked_by: str | None = None
