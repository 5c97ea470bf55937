# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person decided about the pairs of a story: these paragraphs belong together, this one has no counterpart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.selectors import TextAnchor


@dataclass(frozen=True, slots=True)
class PinnedPlace:
    """A paragraph that was pinned. An orphan keeps its last words and is found again when they come back."""

    anchor: TextAnchor
    is_orphan: bool = False


@dataclass(frozen=True, slots=True)
class Pin:
    """A pin, or a cut where only one language has places. It is no content: no sign-off falls by it.

    ``places`` names only languages that have some, in the order of the text. ``by`` is a person's id.
    """

    id: str
    places: Mapping[Language, tuple[PinnedPlace, ...]]
    by: str
    at: datetime

    @property
    def is_cut(self) -> bool:
        """Whether it says that there is no counterpart."""
        return len(self.places) < len(Language)

    def spans(self, language: Language) -> tuple[tuple[int, int], ...]:
        """Where its paragraphs stand in a body now, as code points; orphans stand nowhere."""
        return tuple(
            (place.anchor.start, place.anchor.end)
            for place in self.places.get(language, ())
            if not place.is_orphan
        )

    def with_places(self, language: Language, places: tuple[PinnedPlace, ...]) -> Pin:
        """The same pin with other places in a language."""
        return replace(self, places={**self.places, language: places})
