# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Makes a story's photos what was asked for in the dialog: pictures are read first, then one act keeps it all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from editor_desk.desktop.photos.drafts import PhotosAnswer

if TYPE_CHECKING:
    from editor_desk.workflow.photo_files import TakenIn
    from editor_desk.workflow.work import Changes, Work


def new_files(answer: PhotosAnswer) -> tuple[Path, ...]:
    """The picture files to be read before it can be kept, each once."""
    return tuple(dict.fromkeys(draft.file for draft in answer.photos if draft.file is not None))


def keep_photos(
    work: Work, story_id: str, answer: PhotosAnswer, taken: Mapping[Path, TakenIn] | None = None
) -> Changes:
    """Keep it in one act; ``taken`` are the pictures read already. On the desk's thread.

    Raises ``BrokenInput`` for a file that is no picture the site takes; then nothing was changed.
    """
    from editor_desk.workflow.photos import PhotoWords, WantedPhoto, set_photos

    read = taken or {}
    wanted = tuple(
        WantedPhoto(
            use_id=draft.use.id if draft.use else None,
            file=draft.file,
            words=PhotoWords(draft.cutline, draft.alt, draft.credit),
            taken=read.get(draft.file) if draft.file else None,
        )
        for draft in answer.photos
    )
    return set_photos(work, story_id, wanted, answer.removed)
