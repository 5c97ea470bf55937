# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether two texts in different languages tell the same: by the names and figures they share."""

from __future__ import annotations

import re
import unicodedata

_TELLING = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]{4,}")
ENOUGH = 0.3
_FEWEST = 4
"""With fewer names and figures than this nothing is said."""


def likeness(one: str, other: str) -> float | None:
    """The share of names and figures of the shorter text that the other has too; None where too few tell."""
    ours, theirs = _telling(one), _telling(other)
    fewer = min(len(ours), len(theirs))
    return len(ours & theirs) / fewer if fewer >= _FEWEST else None


def _telling(text: str) -> set[str]:
    """Figures, and words with a capital, without accents: Vladímir is Vladimir."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return {word.rstrip(".,") for word in _TELLING.findall(plain) if word[0].isdigit() or word[0].isupper()}
