# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos as they stand in the dialog, before anything is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse


@dataclass(frozen=True, slots=True)
class PhotoDraft:
    """One photo. ``use`` is what the story has of it, None for a new one; ``file`` a picture to take in.

    Without a file and without an asset it is "picture to come".
    """

    use: PhotoUse | None = None
    file: Path | None = None
    cutline: Mapping[Language, str] = field(default_factory=dict)
    alt: Mapping[Language, str] = field(default_factory=dict)
    credit: str = ""

    @classmethod
    def of(cls, use: PhotoUse) -> PhotoDraft:
        """The draft of a photo the story has."""
        return cls(use, None, dict(use.cutline), dict(use.alt), use.credit)

    @property
    def is_to_come(self) -> bool:
        """Whether the picture is still missing."""
        return self.file is None and (self.use is None or self.use.is_to_come)

    @property
    def name(self) -> str:
        """The name of its picture file; empty where it is to come."""
        if self.file is not None:
            return self.file.name
        return self.use.asset.file.name if self.use and self.use.asset else ""

    @property
    def has_new_words(self) -> bool:
        """Whether its words differ from those the story has."""
        if self.use is None:
            return True
        was = (_said(self.use.cutline), _said(self.use.alt), self.use.credit)
        return (_said(self.cutline), _said(self.alt), self.credit) != was


@dataclass(frozen=True, slots=True)
class PhotosAnswer:
    """The photos as they should be, in order, and the uses taken out."""

    photos: tuple[PhotoDraft, ...]
    removed: tuple[str, ...] = ()


def _said(words: Mapping[Language, str]) -> dict[Language, str]:
    return {language: text for language, text in words.items() if text}
