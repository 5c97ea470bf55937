# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a colour is for, and how well it is seen there: read by the tests, never loaded by the window.

The formula is that of WCAG 2.2 (relative luminance); 4.5:1 for words, 3:1 for marks.
"""

from __future__ import annotations

from dataclasses import dataclass

WORDS, MARKS = 4.5, 3.0


@dataclass(frozen=True)
class Ground:
    """Others stand on it."""


@dataclass(frozen=True)
class Decoration:
    """Says nothing that is not said by words, shape or place as well; ``why`` tells by what."""

    why: str


@dataclass(frozen=True)
class _On:
    grounds: tuple[str, ...]

    def __init__(self, *grounds: str) -> None:
        object.__setattr__(self, "grounds", grounds)


class Ink(_On):
    """Words are written in it on these grounds."""

    least = WORDS


class Mark(_On):
    """Lines, borders, dots and bands are drawn in it on these grounds."""

    least = MARKS


def luminance(color: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1."""
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
