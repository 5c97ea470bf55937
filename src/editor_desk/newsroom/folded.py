# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words without capitals and accents, to compare what people type with what they mean."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Small letters without accents: "Núñez" is "nunez"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
