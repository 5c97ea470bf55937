# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the checks of a pair of sentences hand on: a difference in the offsets of those sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor_desk.newsroom.comparison import DifferenceKind, Level

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """Something one sentence says otherwise than its counterpart.

    Spans are code points of the two texts compared; an empty one says where something is missing, None that the side
    has no part in it. ``code`` and ``params`` make the message. ``canonical`` is what was compared, English and
    Spanish, for the identity. ``mend_en`` would make the English say what the Spanish says, ``mend_es`` the other
    way round; None where a span cannot be replaced safely.
    """

    kind: DifferenceKind
    level: Level
    en: Span | None
    es: Span | None
    code: str
    params: tuple[tuple[str, str], ...] = ()
    canonical: tuple[str, str] = ("", "")
    mend_en: str | None = None
    mend_es: str | None = None

    def at_level(self, level: Level) -> Found:
        """The same, more or less serious."""
        return self if level is self.level else replace(self, level=level)
