# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The table of what the plain-file mirror still has to write."""

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel


class MirrorDueRow(SQLModel, table=True):
    """A story (0: the desk itself). It is due while ``generation`` is ahead of ``written``.

    ``folder`` is what its folder in the mirror was called when it was written last.
    """

    __tablename__ = "mirror_due"
    __table_args__ = (Index("ix_mirror_due_now", "story_row", sqlite_where=text("generation > written")),)

    story_row: int = Field(primary_key=True)
    generation: int
    written: int
    folder: str
