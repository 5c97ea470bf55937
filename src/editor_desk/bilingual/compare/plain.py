# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Compares plain texts: a passage each, or whole stories with a paragraph between blank lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from editor_desk.bilingual.compare.comparer import Comparer
from editor_desk.bilingual.compare.fields import plain_text
from editor_desk.newsroom.comparison import BODY, CompareRequest, Difference, EditionText
from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.languages import Language


def compare_plain(
    en: str,
    es: str,
    comparer: Comparer | None = None,
    *,
    names: Sequence[KnownName] = (),
    written_on: date | None = None,
) -> tuple[Difference, ...]:
    """What two plain texts say differently, the most serious first; offsets are those of the texts given.

    The Spanish is taken to be a translation: what one of them lacks is missing.
    """
    request = CompareRequest(
        EditionText({BODY: en}),
        EditionText({BODY: es}),
        original=Language.EN,
        written_on=written_on,
        names=tuple(names),
    )
    comparer = comparer or Comparer()
    return comparer.compare_texts(request, plain_text(en), plain_text(es)).differences
