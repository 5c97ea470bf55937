# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A value as a text states it: where it stands, and everything its words may mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

Amount = int | Fraction
"""An exact number; a Fraction only where it is no whole number."""

CERTAIN = 0.5
"""A value that weighs less is never reported for being alone."""


class ValueKind(StrEnum):
    """What sort of fact it is. A range or a score is told as its two numbers."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    """Twice, doubled, threefold."""
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    """Any of weekday, day, month and year, also "yesterday"."""
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    TIME = "time"
    AGE = "age"
    DURATION = "duration"
    MEASURE = "measure"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing the words may mean; what is None they do not say.

    ``unit`` is empty for a bare number, else a code of ``measures.toml`` ("km", "year"), an ISO 4217 currency,
    "percent", "points" (percentage points), "basis_points", "decade" or "century" (counted), "times".
    ``weekday`` counts from Monday as 0, ``minute`` from midnight, ``relative`` days from the dateline. ``zone`` is
    minutes from UTC. ``text`` is a phone number's digits, an e-mail address or a web address in plain form.
    """

    amount: Amount | None = None
    unit: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: int | None = None
    minute: int | None = None
    zone: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """A value and where it stands: ``start:end`` in code points of the text it was found in.

    ``readings`` has at least one; where conventions disagree (1.500) several, the language's own first. ``weight``
    says how surely the words state a fact (0 to 1): "42%" does, "one of them" hardly. ``is_vague``: only the order
    of magnitude is said ("tens of thousands"). ``in_words``: written out rather than in figures.
    """

    kind: ValueKind
    start: int
    end: int
    text: str
    readings: tuple[Reading, ...]
    weight: float = 1.0
    is_vague: bool = False
    in_words: bool = False
    parts: tuple[int, ...] = ()
    """Of a portion said with two numbers ("16 out of 34") both, since the other edition may count instead."""

    @property
    def is_optional(self) -> bool:
        """Whether the other edition may leave it out without saying anything else."""
        return self.weight < CERTAIN

    @property
    def first(self) -> Reading:
        """What the words mean by the language's own convention."""
        return self.readings[0]
