# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of the translation memory; its full-text index is made by the migration alone."""

from sqlmodel import Field, SQLModel


class MemorySourceRow(SQLModel, table=True):
    """Where segments came from: a story of this desk, or a file (``story_row`` is None, ``name`` its name).

    A file that is still coming in, or going, is not whole.
    """

    __tablename__ = "memory_source"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int | None = Field(default=None, foreign_key="story.row", unique=True)
    name: str
    by: str
    at: str
    is_whole: bool


class MemorySegmentRow(SQLModel, table=True):
    """The same said in both languages; the keys are of the canonical words. ``by`` and ``at`` as a file said them."""

    __tablename__ = "memory_segment"

    row: int | None = Field(default=None, primary_key=True)
    source_row: int = Field(foreign_key="memory_source.row", index=True)
    en: str
    es: str
    en_key: bytes = Field(index=True)
    es_key: bytes = Field(index=True)
    by: str | None = None
    at: str | None = None


class MemoryDueRow(SQLModel, table=True):
    """A story whose pairs have to be taken into the memory, or looked at again."""

    __tablename__ = "memory_due"

    story_row: int = Field(primary_key=True, foreign_key="story.row")


class MemoryCountRow(SQLModel, table=True):
    """In how many segments a word once stood, without accents: the rarest words of a sentence find its like."""

    __tablename__ = "memory_count"

    language: str = Field(primary_key=True)
    word: str = Field(primary_key=True)
    segments: int
