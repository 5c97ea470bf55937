# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of photos: the picture file with its rights, and each use of it in a story."""

from sqlmodel import Field, SQLModel


class PhotoAssetRow(SQLModel, table=True):
    """A picture file, kept under ``file_sha256``."""

    __tablename__ = "photo_asset"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    file_sha256: str = Field(index=True)
    file_name: str
    file_size: int
    file_mime: str
    width: int
    height: int
    credit: str
    rights: str
    taken_at: str | None


class PhotoUseRow(SQLModel, table=True):
    """A picture in a story, with or without its file. A removed one stays, marked."""

    __tablename__ = "photo_use"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    story_row: int = Field(foreign_key="story.row", index=True)
    asset_row: int | None = Field(foreign_key="photo_asset.row")
    place: int
    credit: str
    cutline_en: str | None
    cutline_es: str | None
    alt_en: str | None
    alt_es: str | None
    is_removed: bool
