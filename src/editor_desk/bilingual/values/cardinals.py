# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A number as it was read from words and figures of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from editor_desk.bilingual.values.numerals import plain_number
from editor_desk.bilingual.values.value import Amount


@dataclass(frozen=True, slots=True)
class Cardinal:
    """Everything the number may be, and the piece behind its last.

    ``has_figures``: some of it is in figures. ``is_vague``: tens of thousands. ``is_article``: a, un, one: perhaps no
    number at all. ``has_scale``: it ends with million or the like, so that "a half" behind it is half of that.
    """

    amounts: tuple[Amount, ...]
    end: int
    has_figures: bool = False
    is_vague: bool = False
    is_article: bool = False
    scale: int = 1
    is_round: bool = False
    """Said as a dozen, a score, a hundred or so."""

    def times(self, factor: Amount, end: int) -> Cardinal:
        """The number multiplied by a scale or dozen that stands behind it."""
        scale = int(factor)
        return replace(
            self,
            amounts=tuple(plain_number(Fraction(each) * factor) for each in self.amounts),
            end=end,
            scale=scale,
            is_article=False,
        )

    def plus(self, other: Amount, end: int) -> Cardinal:
        """The number and a half, or the like."""
        return replace(
            self,
            amounts=tuple(plain_number(Fraction(each) + other) for each in self.amounts),
            end=end,
            is_article=False,
        )
