# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables beside the search index, which holds no text itself: what it calls a story, what it was found by."""

from sqlmodel import Field, SQLModel


class SearchDocRow(SQLModel, table=True):
    """The number of a story in the index; it gets a new one, the highest, whenever its words are taken anew."""

    __tablename__ = "search_doc"

    doc: int | None = Field(default=None, primary_key=True)
    story_row: int = Field(foreign_key="story.row", unique=True)


class SearchWordsRow(SQLModel, table=True):
    """What a story is found by besides its bodies as of the last checkpoint: JSON, packed; the digest is of it all."""

    __tablename__ = "search_words"

    story_row: int = Field(primary_key=True, foreign_key="story.row")
    digest: bytes
    encoding: str
    content: bytes


class SearchTermRow(SQLModel, table=True):
    """A word that stands, or once stood, in a story, without accents: what a start that is typed may become."""

    __tablename__ = "search_term"

    word: str = Field(primary_key=True)
