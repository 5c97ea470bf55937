# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where sentences stand in a body, and what that says of a link: kinds of paragraphs and their borders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor_desk.bilingual.paragraphs import HEADING, PHOTO, TABLE_ROW

WHOLE = frozenset({HEADING, PHOTO, TABLE_ROW})
"""Kinds of paragraphs that are one sentence, and part of no larger link."""
_NEVER = -1000.0
_PHOTOS = 12.0
_SAME_KIND = {HEADING: 2.0, TABLE_ROW: 2.0, "list_item": 0.5, "quotation": 0.5}
_OTHER_KIND = {HEADING: -2.5, TABLE_ROW: -3.0}
_SAME_BORDER, _ODD_BORDER, _OVER_BORDER = 0.4, -0.4, -1.0


class Place(NamedTuple):
    """A sentence in its paragraph: the paragraph's kind, whether it begins it, whether it ends it."""

    kind: str
    is_first: bool
    is_last: bool


def standing(places_en: Sequence[Place], places_es: Sequence[Place]) -> float:
    """What speaks for a link beside its words, in log odds; nothing where no places are known."""
    if not places_en or not places_es:
        return 0.0
    first, other = places_en[0], places_es[0]
    if len(places_en) > 1 or len(places_es) > 1:
        if any(each.kind in WHOLE for each in (*places_en, *places_es)):
            return _NEVER
        said = _OVER_BORDER * sum(each.is_first for each in (*places_en[1:], *places_es[1:]))
    elif PHOTO in (first.kind, other.kind):
        return _PHOTOS if first.kind == other.kind else _NEVER
    elif first.kind == other.kind:
        said = _SAME_KIND.get(first.kind, 0.0)
    else:
        said = _OTHER_KIND.get(first.kind, 0.0) + _OTHER_KIND.get(other.kind, 0.0)
    for one, two in ((first.is_first, other.is_first), (places_en[-1].is_last, places_es[-1].is_last)):
        if one or two:
            said += _SAME_BORDER if one == two else _ODD_BORDER
    return said
