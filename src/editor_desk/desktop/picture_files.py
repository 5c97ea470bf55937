# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pictures in what is dropped or pasted: files of this computer, or a picture itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

PATTERNS = "*.jpg *.jpeg *.png *.webp *.gif"
SUFFIXES = frozenset(pattern[1:] for pattern in PATTERNS.split())


def picture_files(data: QMimeData) -> tuple[Path, ...]:
    """The picture files among what is dragged, in their order."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(file for file in files if file.suffix.lower() in SUFFIXES)


OF_THE_STRIP = "application/x-qabstractitemmodeldatalist"
"""What Qt calls a row dragged out of a list; the photo strip is the only list here that lets one go."""


def is_picture_alone(data: QMimeData) -> bool:
    """Whether it is to be taken for pictures, not for words: files, a photo of the strip, a picture without text."""
    if data.hasUrls():
        return bool(picture_files(data))
    return data.hasFormat(OF_THE_STRIP) or (data.hasImage() and not data.hasText())


def has_picture(data: QMimeData) -> bool:
    """Whether there is a picture in it, as a file or as itself."""
    return bool(picture_files(data)) or (data.hasImage() and not data.hasUrls())
