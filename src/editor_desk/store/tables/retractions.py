# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The table of requests to retract or correct what was published."""

from sqlmodel import Field, SQLModel


class RetractionRow(SQLModel, table=True):
    """A request; the columns from ``decision`` on are what was decided, those from ``answer_way`` on the answer."""

    __tablename__ = "retraction"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    asked_by: str
    capacity: str
    wants: str
    came_by: str
    contact: str
    received_at: str
    recorded_by: str
    recorded_at: str
    deadline: str | None = None
    assignee: str | None = None
    decision: str | None = None
    decided_by: str | None = None
    decided_at: str | None = None
    decision_reason: str | None = None
    answer_way: str | None = None
    answered_at: str | None = None
    answered_by: str | None = None
    answer_words: str | None = None
