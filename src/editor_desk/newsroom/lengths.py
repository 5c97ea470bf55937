# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How long an edition should be: words of its text, characters of headline and dek. Wanted, never a gate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

_TOLERANCE = 0.1
"""A text within a tenth of its target is as long as it should be."""


class Fit(StrEnum):
    """How a length compares to what is wanted."""

    UNDER = "under"
    RIGHT = "right"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Lengths:
    """What is wanted; 0 where nobody said."""

    words: int = 0
    headline: int = 0
    dek: int = 0


NOTHING_WANTED = Lengths()


def wanted(of_kind: Lengths, target_words: int | None) -> Lengths:
    """What is wanted of an edition: what its story says, else what its kind does."""
    return of_kind if target_words is None else replace(of_kind, words=target_words)


def read_lengths(data: Mapping[str, Any]) -> Lengths:
    """The lengths of a kind, as its data says them."""
    return Lengths(**{name: int(data.get(name, 0)) for name in ("words", "headline", "dek")})


def fit_of_text(words: int, wanted: int) -> Fit:
    """Whether a text is as long as wanted, give or take a tenth."""
    if words < wanted * (1 - _TOLERANCE):
        return Fit.UNDER
    return Fit.OVER if words > wanted * (1 + _TOLERANCE) else Fit.RIGHT


def fit_of_line(characters: int, most: int) -> Fit:
    """Whether a headline or a dek stays within its most characters; a short one is no fault."""
    return Fit.OVER if characters > most else Fit.RIGHT
