# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line above both editions: slug, section, photos, and whether what was typed is safe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.words import language_name
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story


def photo_summary(story: Story) -> str:
    """How many photos a story has, and the first thing they lack: the picture, or a cutline."""
    said = [_tr("%n photo(s)", len(story.photos))]
    to_come = sum(photo.is_to_come for photo in story.photos)
    if to_come:
        said.append(_tr("%n to come", to_come))
    lacking: list[Language] = [
        language
        for language in story.plan.languages
        if any(not photo.cutline.get(language, "").strip() for photo in story.photos)
    ]
    if lacking:
        said += [_tr("no cutline: %1").replace("%1", language_name(language)) for language in lacking]
    return " · ".join(said)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("StoryBar", text, "", count)
