# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos as they stand in the dialog, before anything is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse

if TYPE_CHECKING:
    from editor_desk.intake.picture_facts import PictureFacts


class Column(IntEnum):
    """The columns of the grid, in their order: a language beside the other."""

    PICTURE = 0
    CUTLINE_EN = 1
    CUTLINE_ES = 2
    CREDIT = 3
    ALT_EN = 4
    ALT_ES = 5

    @property
    def language(self) -> Language | None:
        """The language of its words; picture and credit have none."""
        return {
            Column.CUTLINE_EN: Language.EN,
            Column.ALT_EN: Language.EN,
            Column.CUTLINE_ES: Language.ES,
            Column.ALT_ES: Language.ES,
        }.get(self)

    @property
    def is_cutline(self) -> bool:
        """Whether it holds cutlines."""
        return self in (Column.CUTLINE_EN, Column.CUTLINE_ES)


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

    def text(self, column: Column) -> str:
        """The words in one of the columns."""
        if column is Column.PICTURE:
            return self.name
        if column.language is None:
            return self.credit
        return (self.cutline if column.is_cutline else self.alt).get(column.language, "")

    def with_text(self, column: Column, text: str) -> PhotoDraft:
        """The same with other words there, brought to one line."""
        words, language = " ".join(text.split()), column.language
        if language is None:
            return replace(self, credit=words) if column is Column.CREDIT else self
        if column.is_cutline:
            return replace(self, cutline={**self.cutline, language: words})
        return replace(self, alt={**self.alt, language: words})

    def with_facts(self, facts: PictureFacts) -> PhotoDraft:
        """The same with what its file says of itself, where nobody has written anything."""
        said = {
            Column.CREDIT: facts.credit,
            Column.CUTLINE_EN: facts.caption,
            Column.ALT_EN: facts.alt,
        }
        draft = self
        for column, words in said.items():
            if words and not draft.text(column):
                draft = draft.with_text(column, words)
        return draft

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
