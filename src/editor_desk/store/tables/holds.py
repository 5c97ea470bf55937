# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The table of who writes in an edition now."""

from sqlmodel import Field, SQLModel


class HoldRow(SQLModel, table=True):
    """One hold at most for each edition; a stale one is overwritten by the next."""

    __tablename__ = "hold"

    edition_row: int = Field(primary_key=True, foreign_key="edition.row")
    person: str
    session: str
    program: str
    host: str
    pid: int
    since: str
    seen_at: str
