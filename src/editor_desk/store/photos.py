# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos in the store: each picture file once, each use of it in a story with its words."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from editor_desk.newsroom.claims import StoredFile
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.store.columns import instant_or_none, instant_text_or_none
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import PhotoAssetRow, PhotoUseRow
from editor_desk.store.writing import key, plain, rows, story_key, write_changed


class Photos:
    """The pictures of the desk and their places in stories."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_story(self, story_row: int) -> tuple[PhotoUse, ...]:
        """The photos of a story in their order, removed ones left out."""
        connection = plain(self._session)
        used = "photo_use WHERE story_row = ? AND NOT is_removed"
        assets = {
            row.row: row
            for row in rows(
                connection,
                f"SELECT * FROM photo_asset WHERE row IN (SELECT asset_row FROM {used})",  # noqa: S608 - own names
                story_row,
            )
        }
        return tuple(
            _use_from(use, assets.get(use.asset_row))
            for use in rows(connection, f"SELECT * FROM {used} ORDER BY place, row", story_row)  # noqa: S608 - own names
        )

    def put(self, story_id: str, use: PhotoUse) -> None:
        """A use of a photo with its words, and its asset; one removed before comes back."""
        asset_row = self.put_asset(use.asset) if use.asset else None
        columns = {**_use_columns(use), "asset_row": asset_row, "is_removed": False}
        row = self._session.exec(select(PhotoUseRow).where(col(PhotoUseRow.id) == use.id)).first()
        if row is None:
            self._session.add(PhotoUseRow(story_row=story_key(self._session, story_id), **columns))
        else:
            write_changed(row, columns)
        self._session.flush()

    def remove(self, use_id: str) -> None:
        """Take a photo out of its story; it is kept, marked, and ``put`` brings it back."""
        row = self._session.exec(select(PhotoUseRow).where(col(PhotoUseRow.id) == use_id)).first()
        if row is not None:
            row.is_removed = True

    def put_asset(self, asset: PhotoAsset) -> int:
        """A picture file with its rights; returns its key in this file."""
        row = self._session.exec(select(PhotoAssetRow).where(col(PhotoAssetRow.id) == asset.id)).first()
        if row is None:
            row = PhotoAssetRow(**_asset_columns(asset))
            self._session.add(row)
        else:
            write_changed(row, _asset_columns(asset))
        self._session.flush()
        return key(row.row)


def _use_columns(use: PhotoUse) -> Columns:
    return {
        "id": use.id,
        "place": use.order,
        "credit": use.credit,
        **{f"cutline_{language}": use.cutline.get(language) for language in Language},
        **{f"alt_{language}": use.alt.get(language) for language in Language},
    }


def _use_from(row: Any, asset: Any | None) -> PhotoUse:
    return PhotoUse(
        id=row.id,
        asset=_asset_from(asset) if asset else None,
        order=row.place,
        credit=row.credit,
        cutline=_in_languages(row.cutline_en, row.cutline_es),
        alt=_in_languages(row.alt_en, row.alt_es),
    )


def _in_languages(english: str | None, spanish: str | None) -> dict[Language, str]:
    words = {Language.EN: english, Language.ES: spanish}
    return {language: text for language, text in words.items() if text is not None}


def _asset_columns(asset: PhotoAsset) -> Columns:
    return {
        "id": asset.id,
        "file_sha256": asset.file.sha256,
        "file_name": asset.file.name,
        "file_size": asset.file.size,
        "file_mime": asset.file.mime,
        "width": asset.width,
        "height": asset.height,
        "credit": asset.credit,
        "rights": asset.rights,
        "taken_at": instant_text_or_none(asset.taken_at),
    }


def _asset_from(row: PhotoAssetRow) -> PhotoAsset:
    return PhotoAsset(
        id=row.id,
        file=StoredFile(row.file_sha256, row.file_name, row.file_size, row.file_mime),
        width=row.width,
        height=row.height,
        credit=row.credit,
        rights=row.rights,
        taken_at=instant_or_none(row.taken_at),
    )
