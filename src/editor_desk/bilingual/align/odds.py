# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The odds of links between two texts, kept from one question to the next: only what changed is weighed again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from math import exp

from editor_desk.bilingual.align.beads import SHAPES, Part, joined, part, score, shorter
from editor_desk.bilingual.align.features import Features, read_english, read_spanish
from editor_desk.bilingual.align.lane import Bounds
from editor_desk.bilingual.align.lexicon import Lexicon
from editor_desk.bilingual.align.meeting import Meeting, meetings
from editor_desk.bilingual.align.paths import Lane, Step

_MOST_KEPT = 200_000
_HOPELESS = -9.0
"""Log odds below which a link is not worth a step."""
_UNPROMISING = -5.0
"""Log odds below which two sentences are no part of a larger link, unless one of them is hardly a sentence."""
_HARDLY = 25
_OFTEN = 0.5
_MOST = 40.0

Setting = Callable[[Sequence[int], Sequence[int]], float]
"""What speaks for a link beside its words, by the numbers of its sentences, English and Spanish."""
Numbered = tuple[int, Part]


class Odds:
    """Reads sentences and weighs links. One thread; what it keeps is bounded."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._read: dict[tuple[bool, str], Features] = {}
        self._parts: dict[tuple[bool, str, tuple[float, ...]], Part] = {}
        self._met: dict[tuple[Part, Part], tuple[Meeting, ...]] = {}
        self._scores: dict[tuple[tuple[Part, ...], tuple[Part, ...]], float] = {}

    def parts(self, sentences: Sequence[str], *, is_spanish: bool) -> list[Part]:
        """The sentences of a text, each word weighed by how often the text has it."""
        if len(self._met) + len(self._scores) > _MOST_KEPT:
            for kept in (self._read, self._parts, self._met, self._scores):
                kept.clear()
        read = [self._features(each, is_spanish=is_spanish) for each in sentences]
        seen = Counter(word for each in read for word in each.words)
        found = []
        for text, features in zip(sentences, read, strict=True):
            weights = tuple(
                base * seen[word] ** -_OFTEN for base, word in zip(features.base, features.words, strict=True)
            )
            key = is_spanish, text, weights
            known = self._parts.get(key)
            if known is None:
                known = self._parts[key] = part(features, weights)
            found.append(known)
        return found

    def lane(self, en: Sequence[Numbered], es: Sequence[Numbered], bounds: Bounds, setting: Setting) -> Lane:
        """Every step worth taking within bounds."""
        low, high = bounds
        numbers_en, parts_en = zip(*en, strict=True)
        numbers_es, parts_es = zip(*es, strict=True)
        of_en, of_es = shorter(parts_en, parts_es)
        steps: list[dict[int, list[Step]]] = [{} for _ in low]
        for i in range(1, len(low)):
            for j in range(max(1, low[i]), high[i] + 1):
                found: list[Step] = []
                for rows, columns in SHAPES:
                    if i < rows or j < columns or not low[i - rows] <= j - columns <= high[i - rows]:
                        continue
                    left, right = parts_en[i - rows : i], parts_es[j - columns : j]
                    if rows * columns == 1 or self._is_promising(left, right):
                        odds = self.log_odds(left, right) + rows * of_en + columns * of_es
                        odds += setting(numbers_en[i - rows : i], numbers_es[j - columns : j])
                        if odds > _HOPELESS:
                            found.append((rows, columns, exp(min(odds, _MOST))))
                if found:
                    steps[i][j] = found
        return Lane(low, high, steps)

    def log_odds(self, en: tuple[Part, ...], es: tuple[Part, ...]) -> float:
        """How many times as probable (its logarithm) these are one link as that none has a counterpart."""
        key = en, es
        found = self._scores.get(key)
        if found is None:
            met = self.met(en[0], es[0]) if len(en) == len(es) == 1 else self._met_of(en, es)
            found = self._scores[key] = score(en, es, met)
        return found

    def met(self, en: Part, es: Part) -> tuple[Meeting, ...]:
        """Which words of two sentences meet."""
        key = en, es
        found = self._met.get(key)
        if found is None:
            found = self._met[key] = meetings(en.features, es.features)
        return found

    def _met_of(self, en: Sequence[Part], es: Sequence[Part]) -> tuple[Meeting, ...]:
        lists = []
        from_en = 0
        for left in en:
            from_es = 0
            for right in es:
                lists.append((from_en, from_es, self.met(left, right)))
                from_es += len(right.weights)
            from_en += len(left.weights)
        return joined(lists)

    def _is_promising(self, en: Sequence[Part], es: Sequence[Part]) -> bool:
        """Whether every sentence of a larger link has something to do with one of the other side."""
        return all(
            each.features.length < _HARDLY or any(self._meet(each, other) for other in es) for each in en
        ) and all(
            each.features.length < _HARDLY or any(self._meet(other, each) for other in en) for each in es
        )

    def _meet(self, en: Part, es: Part) -> bool:
        return self.log_odds((en,), (es,)) > _UNPROMISING or bool(self.met(en, es))

    def _features(self, text: str, *, is_spanish: bool) -> Features:
        key = is_spanish, text
        found = self._read.get(key)
        if found is None:
            found = read_spanish(text) if is_spanish else read_english(text, self._lexicon)
            self._read[key] = found
        return found
