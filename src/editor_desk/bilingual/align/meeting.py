# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which words of an English sentence meet which of a Spanish one, each word once, the surest first."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from editor_desk.bilingual.align.features import Features

Meeting = tuple[float, int, int]
"""How sure (0 to 1), the place of the English word, the place of the Spanish one."""
_ALIKE_FROM, _ALIKE_MOST = 0.5, 0.9


def meetings(en: Features, es: Features) -> tuple[Meeting, ...]:
    """The couples of words of two sentences."""
    sure: dict[tuple[int, int], float] = {}
    es_keys = es.keys
    for key in en.keys.keys() & es_keys.keys():
        is_spelling = key[0] == "^"
        for place, share in en.keys[key]:
            for where, other in es_keys[key]:
                found = alike(en.shapes[place], es.shapes[where]) if is_spelling else share * other
                if found > sure.get((place, where), 0.0):
                    sure[place, where] = found
    return each_once([(found, place, where) for (place, where), found in sure.items()])


def each_once(couples: list[Meeting]) -> tuple[Meeting, ...]:
    """Couples so that no word is in two, taken the surest first."""
    couples.sort(key=_surest_first)
    left: set[int] = set()
    right: set[int] = set()
    kept = []
    for couple in couples:
        if couple[1] not in left and couple[2] not in right:
            left.add(couple[1])
            right.add(couple[2])
            kept.append(couple)
    return tuple(kept)


def alike(one: str, other: str) -> float:
    """How much two spellings have in common, 0 to 0.9; below half nothing."""
    if one == other:
        return _ALIKE_MOST
    share = Levenshtein.normalized_similarity(one, other)
    return max(0.0, (share - _ALIKE_FROM) / (1 - _ALIKE_FROM)) * _ALIKE_MOST


def _surest_first(couple: Meeting) -> tuple[float, int, int]:
    return -couple[0], couple[1], couple[2]
