# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sentences of two bodies that say the same, for the translation memory: only pairs that are surely one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from editor_desk.bilingual.pairing import Pinned
from editor_desk.bilingual.paragraphs import Paragraph, read_paragraphs
from editor_desk.text.canonical import canonical

if TYPE_CHECKING:
    from editor_desk.bilingual.align import Aligner, SentenceAt

Pairs = tuple[tuple[str, str], ...]
PairUp = Callable[[str, str, Sequence[Pinned]], Pairs]
_SURE = 0.3
"""The likeness from which a pair is taken in; what is less sure is no help to a translator."""
_FEWEST_WORDS = 3


def pairs_here(en: str, es: str, pinned: Sequence[Pinned] = ()) -> Pairs:
    """Pairs of sentences without markup, in the order of the English body. Loads word lists the first time."""
    english, spanish = read_paragraphs(en), read_paragraphs(es)
    found = _aligner().story(english, spanish, pinned)
    pairs = []
    for pair in found.sentences:
        if not pair.en or not pair.es or pair.likeness < _SURE:
            continue
        one, other = _words(english, pair.en), _words(spanish, pair.es)
        if _tells(one, other):
            pairs.append((one, other))
    return tuple(dict.fromkeys(pairs))


def _tells(one: str, other: str) -> bool:
    """Whether a pair helps anybody: a name alone is written the same."""
    return min(len(one.split()), len(other.split())) >= _FEWEST_WORDS and canonical(one) != canonical(other)


def _words(paragraphs: Sequence[Paragraph], sentences: Sequence[SentenceAt]) -> str:
    return " ".join(
        " ".join(paragraphs[each.paragraph].words[each.start : each.end].split()) for each in sentences
    )


@cache
def _aligner() -> Aligner:
    from editor_desk.bilingual.align import Aligner

    return Aligner()
