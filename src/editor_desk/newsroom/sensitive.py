# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories that may hurt somebody: what makes them so, and that a second pair of eyes looked at every place."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from editor_desk.newsroom.languages import Language


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sensitive story touches on. ``label`` by language; ``help``: words of which one should stand in it."""

    id: str
    label: Mapping[str, str]
    help: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class SensitiveReview:
    """Somebody looked at every place of an edition; it counts while that is the content, for these subjects."""

    id: str
    language: Language
    content_hash: str
    subjects: tuple[str, ...]
    by: str
    at: datetime

    def covers(self, hashes: Container[str], subjects: Iterable[str]) -> bool:
        """Whether it was of exactly this content (under any label it may carry), with an eye to all of this."""
        return self.content_hash in hashes and set(subjects) <= set(self.subjects)


@dataclass(frozen=True, slots=True)
class Exposed:
    """A withheld name was found. ``field`` is what it stands in, ``number`` counts photos from 1 (0: no photo)."""

    field: str
    link: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class PhotoData:
    """What a picture file says of itself, part by part, and whether it says where it was taken."""

    words: tuple[tuple[str, str], ...] = ()
    has_place: bool = False
    is_readable: bool = True


def read_subjects(rows: Iterable[Mapping[str, Any]]) -> tuple[Subject, ...]:
    """Subjects from their data; raises ``KeyError`` where a name is missing."""
    return tuple(
        Subject(
            row["id"],
            dict(row["label"]),
            {language: tuple(words) for language, words in row.get("help", {}).items()},
        )
        for row in rows
    )
