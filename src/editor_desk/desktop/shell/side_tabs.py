# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What can stand beside the text."""

from __future__ import annotations

from enum import StrEnum


class Tab(StrEnum):
    """In the order of the tabs; the value is what the settings remember."""

    FACTS = "facts"
    COMPARE = "compare"
    HISTORY = "history"
    NOTES = "notes"

    @classmethod
    def of(cls, name: str) -> Tab:
        """The tab remembered under this name; the facts where there is none of it."""
        return next((tab for tab in cls if tab.value == name), cls.FACTS)
