# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos: the file with its rights, and each use of it in a story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.claims import StoredFile
from editor_desk.newsroom.languages import Language


@dataclass(frozen=True, slots=True)
class PhotoAsset:
    """A picture file; width and height in pixels as seen, with EXIF orientation applied."""

    id: str
    file: StoredFile
    width: int
    height: int
    credit: str = ""
    rights: str = ""
    taken_at: datetime | None = None


class PhotoPart(StrEnum):
    """What a photo in a story is made of, besides its place."""

    PICTURE = "picture"
    CUTLINE = "cutline"
    ALT = "alt"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class PhotoUse:
    """A picture in a story, or the place kept for one: without asset it is "picture to come".

    ``id`` is what ``photo:UUID`` in a body refers to.
    """

    id: str
    asset: PhotoAsset | None = None
    order: int = 0
    credit: str = ""
    cutline: Mapping[Language, str] = field(default_factory=dict)
    alt: Mapping[Language, str] = field(default_factory=dict)

    @property
    def is_to_come(self) -> bool:
        """Whether the words came without their picture."""
        return self.asset is None

    def lacks(self, languages: Iterable[Language]) -> Mapping[PhotoPart, tuple[Language, ...]]:
        """What is missing for editions in these languages, and in which; picture and credit are of no language."""
        wanted = tuple(languages)
        found: dict[PhotoPart, tuple[Language, ...]] = {}
        if self.asset is None:
            found[PhotoPart.PICTURE] = ()
        for part, words in ((PhotoPart.CUTLINE, self.cutline), (PhotoPart.ALT, self.alt)):
            without = tuple(language for language in wanted if not words.get(language, "").strip())
            if without:
                found[part] = without
        if self.asset is not None and not self.credit.strip():  # it belongs to the picture
            found[PhotoPart.CREDIT] = ()
        return found
