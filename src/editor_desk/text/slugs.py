# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A slug out of a headline: what the story is called at the desk and in addresses."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 60
_APOSTROPHES = re.compile("['’‘`´]")
_OTHERS = re.compile("[^a-z0-9]+")
_SPELLED = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l"}
)


def propose_slug(words: str, longest: int = LONGEST) -> str:
    """Plain letters, figures and hyphens, cut between words; empty where there is nothing to spell."""
    folded = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", words).translate(_SPELLED))
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter)).lower()
    slug = _OTHERS.sub("-", plain).strip("-")
    if len(slug) <= longest:
        return slug
    cut = slug[: longest + 1].rpartition("-")[0]
    return cut or slug[:longest]
