# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Links between sentences, by number, and the stretches within which they are looked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """Sentences that say the same, by number; one side empty: no counterpart. ``likeness`` 0 to 1: how sure."""

    en: tuple[int, ...]
    es: tuple[int, ...]
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences of both texts, by number, that are paired with each other and nothing else, in order."""

    en: Sequence[int]
    es: Sequence[int]


def in_order(links: Iterable[SentenceLink]) -> tuple[SentenceLink, ...]:
    """As the English has them; what is only Spanish behind what stands before it there."""
    listed = list(links)
    after = {number: link.en[0] for link in listed if link.en for number in link.es}

    def place(link: SentenceLink) -> tuple[int, int, int]:
        if link.en:
            return link.en[0], 0, 0
        at = link.es[0] - 1
        while at >= 0 and at not in after:
            at -= 1
        return after.get(at, -1), 1, link.es[0]

    return tuple(sorted(listed, key=place))
