# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The two languages every story of this desk may be told in."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """English or Spanish, by ISO 639-1 code."""

    EN = "en"
    ES = "es"

    @property
    def other(self) -> Language:
        """The counterpart language."""
        return Language.ES if self is Language.EN else Language.EN
