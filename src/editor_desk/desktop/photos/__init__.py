# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos of a story: pictures, their words in both languages, their order."""

from editor_desk.desktop.photos.dialog import PhotosDialog
from editor_desk.desktop.photos.drafts import PhotoDraft, PhotosAnswer
from editor_desk.desktop.photos.keeping import keep_photos, new_files

__all__ = ["PhotoDraft", "PhotosAnswer", "PhotosDialog", "keep_photos", "new_files"]
