# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notes of the newsroom on a story: what people tell each other about it. They are no content: no sign-off falls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.selectors import TextAnchor


@dataclass(frozen=True, slots=True)
class NotePlace:
    """The passage of an edition's body a note is about; an orphan keeps its last words."""

    language: Language
    anchor: TextAnchor
    is_orphan: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a story. ``by`` and ``resolved_by`` are people's ids.

    ``changed_at`` says when its writer last changed the words; a resolved note stays, and may be opened again.
    """

    id: str
    text: str
    by: str
    at: datetime
    changed_at: datetime | None = None
    resolved_by: str | None = None
    resolved_at: datetime | None = None
    place: NotePlace | None = None

    @property
    def is_resolved(self) -> bool:
        """Whether somebody said that it is dealt with."""
        return self.resolved_at is not None
