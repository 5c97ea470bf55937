# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of an edition that readers see and the comparison reads: the body and the lines around it."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.newsroom.comparison import BODY
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story


def furniture_fields(story: Story) -> tuple[str, ...]:
    """The names of the lines that are compared beside the body."""
    return ("headline", "dek", *(f"{part}:{use.id}" for use in story.photos for part in ("cutline", "alt")))


def field_of(story: Story, language: Language, name: str) -> str:
    """The source of a compared field; "" for that of a photo the story has no more."""
    edition = story.edition(language)
    part, _, photo = name.partition(":")
    if not photo:
        own: Mapping[str, str] = {
            BODY: edition.body,
            "headline": edition.furniture.headline,
            "dek": edition.furniture.dek,
        }
        return own.get(name, "")
    use = next((use for use in story.photos if use.id == photo), None)
    if use is None:
        return ""
    return (use.cutline if part == "cutline" else use.alt).get(language, "")
