# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Copies of a story's photos, written beside the pages that show them, without the place they were taken at.

Those of a sensitive story say nothing at all, not even in their names.
"""

from __future__ import annotations

from contextlib import suppress

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.publishing.issue import OutputFile, PhotoPath
from editor_desk.publishing.manuscript import Manuscript
from editor_desk.publishing.photo_bare import without_words
from editor_desk.publishing.photo_privacy import without_place


def photo_copies(ready: tuple[Manuscript, ...], photo_path: PhotoPath) -> tuple[OutputFile, ...]:
    """Each photo once, however many editions and places show it; raises ``BrokenInput`` where a file is gone."""
    copies: dict[str, OutputFile] = {}
    for picture in (picture for of in ready for picture in of.pictures):
        if picture.file_name not in copies:
            try:
                data = photo_path(picture.sha256).read_bytes()
            except OSError as problem:
                raise BrokenInput("export.photo_missing", name=picture.file_name) from problem
            if picture.is_bare:
                with suppress(ValueError):
                    data = without_words(data)
            copies[picture.file_name] = OutputFile(picture.file_name, without_place(data))
    return tuple(copies.values())
