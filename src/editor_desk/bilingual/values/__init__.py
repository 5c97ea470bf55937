# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Values in both languages: found with what they may mean, matched by value, written for the other edition."""

from editor_desk.bilingual.values.finding import find_values
from editor_desk.bilingual.values.matching import ValueMatch, match_values
from editor_desk.bilingual.values.value import Amount, Reading, Value, ValueKind
from editor_desk.bilingual.values.writing import write_value

__all__ = [
    "Amount",
    "Reading",
    "Value",
    "ValueKind",
    "ValueMatch",
    "find_values",
    "match_values",
    "write_value",
]
