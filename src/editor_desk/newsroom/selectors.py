# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where in a story something is said: the quotation and the position that a claim or a comment keeps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A passage of an edition, by its words and by its place.

    It holds a W3C Web Annotation TextQuoteSelector (``exact``, ``prefix``, ``suffix``) and a
    TextPositionSelector (``start``, ``end``). Offsets are code points of the Markdown source, end
    exclusive. ``prefix`` and ``suffix`` may be empty; an empty ``exact`` marks a place between two letters.
    Raises ValueError when the positions and the quotation contradict each other.
    """

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str

    def __post_init__(self) -> None:
        if self.start < 0 or self.end < self.start:
            raise ValueError(f"a passage cannot run from {self.start} to {self.end}")
        if len(self.exact) != self.end - self.start:
            raise ValueError("the quotation is not as long as its position says")
