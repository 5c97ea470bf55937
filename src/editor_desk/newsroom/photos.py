# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos: the file with its rights, and each use of it in a story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

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
