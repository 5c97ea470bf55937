# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Compares an English and a Spanish text fact by fact, by value."""

from __future__ import annotations

from editor_desk.bilingual.pairing import PairByOrder, Pinned
from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.newsroom.comparison import ComparedLink, CompareRequest, Comparison


class Comparer:
    """Compares editions. Keeps what it read of each sentence, so that the next keystroke costs little; one thread."""

    def compare(self, request: CompareRequest) -> Comparison:
        """Pair both editions and say what differs."""
        pinned = [Pinned(each.id, each.en, each.es) for each in request.pins]
        en, es = read_paragraphs(request.en.body), read_paragraphs(request.es.body)
        links = PairByOrder().pair(en, es, pinned)
        return Comparison(tuple(ComparedLink(link.en, link.es, link.ground.value) for link in links))
