# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of the newsroom's names and terms: each as it is now, and every version it went through."""

from sqlmodel import Field, SQLModel, UniqueConstraint


class KnownNameRow(SQLModel, table=True):
    """An entry as its last version says; ``words`` and ``..._order`` are folded, to search and sort by."""

    __tablename__ = "known_name"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    standing: str
    kind: str
    en: str
    es: str
    note: str
    by: str
    at: str
    words: str
    en_order: str
    es_order: str


class KnownNameVersionRow(SQLModel, table=True):
    """What was done to an entry and how it stood from then on; triggers keep it from being changed."""

    __tablename__ = "known_name_version"
    __table_args__ = (UniqueConstraint("name_row", "number"),)

    row: int | None = Field(default=None, primary_key=True)
    name_row: int = Field(foreign_key="known_name.row")
    number: int
    what: str
    undoes: int | None
    standing: str
    kind: str
    en: str
    es: str
    note: str
    by: str
    at: str
    story: str | None
