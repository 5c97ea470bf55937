# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of pins and cuts between the paragraphs of the two editions."""

from sqlmodel import Field, SQLModel


class PinRow(SQLModel, table=True):
    """A pin or a cut; one taken away keeps its row and says by whom."""

    __tablename__ = "pin"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    by: str
    at: str
    removed_by: str | None = None
    removed_at: str | None = None


class PinPlaceRow(SQLModel, table=True):
    """A paragraph of a pin; offsets are code points of the body, ``nth`` its order within the pin."""

    __tablename__ = "pin_place"

    pin_row: int = Field(primary_key=True, foreign_key="pin.row")
    language: str = Field(primary_key=True)
    nth: int = Field(primary_key=True)
    start_at: int
    end_at: int
    exact: str
    prefix: str
    suffix: str
    is_orphan: bool
