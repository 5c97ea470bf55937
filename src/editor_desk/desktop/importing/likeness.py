# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a file that came in probably tells the open story in its other language."""

from __future__ import annotations

import re
import unicodedata

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

_TELLING = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]{4,}")
_ENOUGH = 0.3
_FEWEST = 4
"""With fewer names and figures than this nothing is said."""


def probably_translates(text: str, language: Language, story: Story) -> bool:
    """Whether names and figures of a text are those of the story's other edition, and this one is still empty."""
    if language not in story.plan.languages or not story.edition(language).is_empty:
        return False
    ours, theirs = _telling(text), _telling(story.edition(language.other).body)
    fewer = min(len(ours), len(theirs))
    return fewer >= _FEWEST and len(ours & theirs) / fewer >= _ENOUGH


def _telling(text: str) -> set[str]:
    """Figures, and words with a capital, without accents: Vladímir is Vladimir."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return {word.rstrip(".,") for word in _TELLING.findall(plain) if word[0].isdigit() or word[0].isupper()}
