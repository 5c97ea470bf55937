# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writes a value as the other edition would, for a mend."""

from __future__ import annotations

from editor_desk.bilingual.values.value import Value
from editor_desk.newsroom.languages import Language


def write_value(value: Value, language: Language, like: Value | None = None) -> str | None:
    """The value in a language; None where nothing sensible can be written."""
    return None
