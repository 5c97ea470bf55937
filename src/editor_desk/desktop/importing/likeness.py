# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a file that came in probably tells the open story in its other language."""

from __future__ import annotations

from editor_desk.intake.likeness import ENOUGH, likeness
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story


def probably_translates(text: str, language: Language, story: Story) -> bool:
    """Whether names and figures of a text are those of the story's other edition, and this one is still empty."""
    if language not in story.plan.languages or not story.edition(language).is_empty:
        return False
    share = likeness(text, story.edition(language.other).body)
    return share is not None and share >= ENOUGH
